import type { InvitationState, Tally } from '../invitation/contract.ts';
import { sumTallies } from '../invitation/tally.ts';
import { instantAt, workingDayAfter } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { networkId, shareId, shareOf } from '../kit/ids.ts';
import type { Addressee, Receipt } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { isPutOff } from '../kit/tries.ts';
import type { AnyCommand } from '../kit/world.ts';
import type { CampaignEntry } from '../network/contract.ts';
import type { CampaignCommand, CampaignQuestion, CampaignState, CampaignView } from './contract.ts';

/** People that one workflow asks at most (docs/decisions/0003). */
export const PEOPLE_PER_SHARE_MAX = 10_000;
/** Test letters that one campaign sends at most. */
const TESTS_MAX = 200;
/** A campaign closes, and reminds, at the end and the start of a working day. */
const CLOSING_HOUR = 18;
const REMINDER_HOUR = 9;

/** What a command does to a campaign. Refuses before it changes anything. */
export function decide(state: CampaignState, command: CampaignCommand, now: Instant): Outcome {
  switch (command.kind) {
    case 'change-plan':
      return changePlan(state, command);
    case 'change-letterhead':
      state.letterhead = command.letterhead;
      tellShares(state, command);
      return accepted();
    case 'send-test':
      return sendTest(state, command.to);
    case 'start':
      return start(state, now);
    case 'pause':
      return pause(state, command);
    case 'resume':
      return resume(state, command);
    case 'extend':
      return extend(state, command, now);
    case 'stop':
      return stop(state, command);
    case 'share-tally':
      state.tallies[command.share] = command.tally;
      return accepted();
    case 'share-closed':
      state.tallies[command.share] = command.tally;
      if (!state.closedShares.includes(command.share)) state.closedShares.push(command.share);
      return accepted();
    default:
      return command satisfies never;
  }
}

const isOver = (state: CampaignState) =>
  state.status === 'closing' || state.status === 'closed' || state.status === 'withdrawn';

function changePlan(
  state: CampaignState,
  { id, plan, letterhead }: Extract<CampaignCommand, { kind: 'change-plan' }>,
): Outcome {
  if (state.status !== 'draft') return refused(isOver(state) ? 'closed' : 'already-started');
  for (const [key, value] of Object.entries(plan)) {
    if (value === null) delete state.plan[key as keyof typeof plan];
    else Object.assign(state.plan, { [key]: value });
  }
  if (letterhead) state.letterhead = letterhead;
  if (plan.title) tellNetwork(state, id, { title: plan.title });
  return accepted();
}

function sendTest(state: CampaignState, to: Addressee): Outcome {
  if (isOver(state)) return refused('closed');
  if (state.testsAsked >= TESTS_MAX) return refused('limit-reached');
  state.testsAsked += 1;
  state.tests.push({ nr: state.testsAsked, to });
  return accepted({ test: state.testsAsked });
}

/** What became of the first test letter: it is tried again when it was put off, unless that was often or the campaign ends. */
export function bookTest(state: CampaignState, receipt: Receipt): void {
  if (!isPutOff(state.tests[0]!, receipt) || isOver(state)) state.tests.shift();
}

function start(state: CampaignState, now: Instant): Outcome {
  if (state.status !== 'draft') return refused(isOver(state) ? 'closed' : 'already-started');
  const schedule = scheduleFrom(state, now);
  if (schedule.closesAt <= now) return refused('closing-in-past', 'closesAt');
  Object.assign(state, schedule, { status: 'starting', startedAt: now });
  return accepted({ ...schedule });
}

/** When a campaign that starts now closes and reminds: at working days counted from now (model.md section 4). */
export function scheduleFrom(
  { plan, holidays }: Pick<CampaignState, 'plan' | 'holidays'>,
  now: Instant,
): { closesAt: Instant; remindAt: Instant[] } {
  const closesAt =
    plan.closesAt ?? instantAt(workingDayAfter(now, plan.closesAfterWorkingDays!, holidays), CLOSING_HOUR);
  const reminders = plan.remindAfterWorkingDays.map((days) =>
    instantAt(workingDayAfter(now, days, holidays), REMINDER_HOUR),
  );
  return { closesAt, remindAt: reminders.filter((at) => at < closesAt).sort((a, b) => a - b) };
}

const notRunning = (state: CampaignState) =>
  isOver(state) ? 'closed' : state.status === 'starting' ? 'starting' : 'not-started';

function pause(state: CampaignState, { id }: AnyCommand): Outcome {
  if (state.status === 'paused') return refused('already-paused');
  if (state.status !== 'running') return refused(notRunning(state));
  state.status = 'paused';
  tellShares(state, { id, kind: 'pause' });
  return accepted();
}

function resume(state: CampaignState, { id }: AnyCommand): Outcome {
  if (state.status !== 'paused') return refused(isOver(state) ? 'closed' : 'not-paused');
  state.status = 'running';
  tellShares(state, { id, kind: 'resume' });
  return accepted();
}

function extend(
  state: CampaignState,
  { id, closesAt }: Extract<CampaignCommand, { kind: 'extend' }>,
  now: Instant,
): Outcome {
  if (state.status !== 'running' && state.status !== 'paused') return refused(notRunning(state));
  if (state.closesAt === undefined) return refused('not-started');
  if (now >= state.closesAt) return refused('closed');
  if (closesAt <= state.closesAt) return refused('closing-not-later', 'closesAt');
  state.closesAt = closesAt;
  tellShares(state, { id, kind: 'extend', closesAt });
  return accepted({ closesAt });
}

/** Stopping a draft withdraws it; stopping what runs closes it now, with the answers there are. */
function stop(state: CampaignState, { id }: AnyCommand): Outcome {
  if (isOver(state)) return refused('already-stopped');
  if (state.status === 'starting') return refused('starting');
  if (state.status === 'draft') {
    state.status = 'withdrawn';
    tellNetwork(state, id, { status: 'withdrawn' });
  } else tellShares(state, { id, kind: 'close' });
  return accepted();
}

function tellShares(state: CampaignState, command: AnyCommand & Record<string, unknown>): void {
  for (let share = 1; share <= state.shares; share += 1) {
    const to = shareId(state.slug, state.campaign, share);
    state.outbox.push({ kind: 'tell', to, command: { ...command, id: `${command.id}/${share}` } });
  }
}

/** Lets the shares go once their answers are in the dossier. */
export const dismissShares = (state: CampaignState): void =>
  tellShares(state, { id: `${state.slug}/c${state.campaign}/finish`, kind: 'finish' });

/** Divides an audience into shares: a person always belongs to the one that their id points to. */
export function divide(state: CampaignState, audience: Addressee[]): InvitationState[] {
  const shares = Math.max(1, Math.ceil(audience.length / PEOPLE_PER_SHARE_MAX));
  const states = Array.from({ length: shares }, (_, i) => emptyShare(state, i + 1, shares));
  const languages = Object.keys(state.plan.text) as Addressee['language'][];
  for (const person of audience) {
    const language = languages.includes(person.language) ? person.language : languages[0]!;
    states[shareOf(person.person, shares) - 1]!.ask.people[person.person] = { to: { ...person, language }, sent: 0 };
  }
  return states;
}

function emptyShare(
  { schemaVersion, slug, campaign, plan, letterhead, closesAt, remindAt, holidays }: CampaignState,
  share: number,
  shares: number,
): InvitationState {
  return {
    schemaVersion,
    slug,
    campaign,
    share,
    shares,
    title: plan.title,
    status: 'asking',
    letterhead,
    text: plan.text,
    ask: {
      id: `${slug}/c${campaign}/s${share}`,
      closesAt: closesAt!,
      remindAt: remindAt!,
      paused: false,
      closed: false,
      ...(plan.officeHours && { officeHours: plan.officeHours }),
      holidays,
      ...(plan.lettersPerHour && { perHour: plan.lettersPerHour / shares }),
      revision: 0,
      words: 0,
      changes: 0,
      people: {},
    },
    namedBy: {},
    receipts: [],
    newestLast: true,
    naming: {},
    reportedAt: -1,
    outbox: [],
  };
}

/** What tells the network of a change in the campaign. */
export const progressCommand = (state: CampaignState, id: string, change: Partial<CampaignEntry>) => ({
  id: `${state.slug}/c${state.campaign}/${id}`,
  kind: 'campaign-progress',
  campaign: state.campaign,
  change,
});

/** Tells the network what has changed about the campaign. */
export function tellNetwork(state: CampaignState, id: string, change: Partial<CampaignEntry>): void {
  state.outbox.push({ kind: 'tell', to: networkId(state.slug), command: progressCommand(state, id, change) });
}

export const totals = (state: CampaignState): Tally => sumTallies(Object.values(state.tallies));

/** What can be read of a campaign. */
export function view(state: CampaignState, _question: CampaignQuestion): CampaignView {
  const { schemaVersion: _v, outbox: _o, tallies: _t, tests: _s, holidays: _h, closedShares: _c, ...rest } = state;
  return { ...rest, tally: totals(state) };
}
