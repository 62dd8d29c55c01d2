import { localTime } from '../kit/calendar.ts';
import { networkId, shareId } from '../kit/ids.ts';
import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import type { CampaignCommand, CampaignEffects, CampaignQuestion, CampaignState } from './contract.ts';
import { bookTest, decide, dismissShares, divide, progressCommand, tellNetwork, totals, view } from './rules.ts';

type CampaignWorld = World<CampaignCommand, CampaignQuestion, CampaignEffects>;

/**
 * A campaign that asks people to take part (model.md S1 and S7): the coordinator writes and tries the invitation, starts it,
 * steers it, and finds in the dossier who said what. The asking itself is done in shares (workflows/invitation).
 */
export async function campaign(world: CampaignWorld, state: CampaignState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question) => view(state, question));
  await Promise.all([
    conduct(world, state),
    sendTests(world, state),
    showProgress(world, state),
    runErrands(world, state, () => isOver(state)),
  ]);
}

const isOver = (state: CampaignState) => state.status === 'closed' || state.status === 'withdrawn';

async function conduct(world: CampaignWorld, state: CampaignState): Promise<void> {
  await world.until(null, () => state.status !== 'draft');
  if (state.status === 'starting') await launch(world, state);
  if (state.status === 'running' || state.status === 'paused') {
    await world.until(null, () => state.closedShares.length === state.shares);
    state.status = 'closing';
  }
  if (state.status === 'closing') await close(world, state);
}

async function launch(world: CampaignWorld, state: CampaignState): Promise<void> {
  await world.tell(networkId(state.slug), progressCommand(state, 'starting', { status: 'starting' }));
  const audience = await world.call('readAudience', { slug: state.slug, filter: state.plan.audience });
  const shares = divide(state, audience);
  for (const share of shares) await world.start('invitation', shareId(state.slug, state.campaign, share.share), share);
  state.shares = shares.length;
  state.status = 'running';
  tellNetwork(state, 'started', { status: 'running', shares: shares.length });
}

async function close(world: CampaignWorld, state: CampaignState): Promise<void> {
  state.dossier = await world.call('writeDossier', { view: view(state, { ask: 'campaign' }) });
  tellNetwork(state, 'closed', { status: 'closed', tally: totals(state), dossier: state.dossier });
  dismissShares(state);
  state.status = 'closed';
}

/** Sends test letters to the coordinator; their links work, but a test is nobody's answer. */
async function sendTests(world: CampaignWorld, state: CampaignState): Promise<void> {
  for (;;) {
    await world.until(null, () => state.tests.length > 0 || isOver(state));
    const test = state.tests[0];
    if (!test) return;
    if (test.notBefore !== undefined) await world.until(test.notBefore, () => isOver(state));
    const letter = {
      id: `${state.slug}/c${state.campaign}/test/${test.nr}`,
      kind: 'test',
      to: test.to,
      about: shareId(state.slug, state.campaign, 0),
    };
    const batch = {
      letterhead: state.letterhead,
      text: state.plan.text,
      params: { title: state.plan.title },
      ...(state.closesAt && { closesAt: state.closesAt }),
      bulk: false,
      letters: [letter],
    };
    await world.send(batch, { book: ([receipt]) => receipt && bookTest(state, receipt) });
  }
}

const HEADLINES = {
  draft: 'campaignDraft',
  starting: 'campaignRunning',
  running: 'campaignRunning',
  paused: 'campaignPaused',
  closing: 'campaignClosing',
  closed: 'campaignClosed',
  withdrawn: 'campaignClosed',
} as const;

const WAITING_FOR = {
  draft: 'coordinator',
  starting: 'nobody',
  running: 'members',
  paused: 'coordinator',
  closing: 'nobody',
  closed: 'nobody',
  withdrawn: 'nobody',
} as const;

/** Keeps the headline and the facts in the Temporal UI true. */
async function showProgress(world: CampaignWorld, state: CampaignState): Promise<void> {
  for (;;) {
    const shown = progress(state);
    const { asked, answered } = totals(state);
    const { slug: network, status, closesAt } = state;
    world.show(() => headline(state), {
      network,
      phase: 'campaign',
      status,
      waitingFor: WAITING_FOR[status],
      asked,
      answered,
      ...(closesAt && { due: closesAt }),
    });
    if (isOver(state)) return;
    await world.until(null, () => progress(state) !== shown);
  }
}

const progress = ({ status, closesAt, tallies }: CampaignState) => JSON.stringify([status, closesAt, tallies]);

const headline = (state: CampaignState) =>
  adminText(HEADLINES[state.status], {
    title: state.plan.title,
    ...totals(state),
    closes: state.closesAt ? localTime(state.closesAt) : '',
  });
