import { ask } from '../kit/ask.ts';
import { SECOND_MS } from '../kit/clock.ts';
import { shareId } from '../kit/ids.ts';
import type { Letter } from '../kit/letter.ts';
import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import type { InvitationAnswer, InvitationCommand, InvitationQuestion, InvitationState } from './contract.ts';
import { bookNewer, bookReceipts, isReceiptDue, receiptsDue } from './receipts.ts';
import { bookMembers, bookRefusal, bookTally, decide, view } from './rules.ts';
import { tally } from './tally.ts';

/** The campaign hears of changes in the tally at most this often. */
const REPORT_EVERY_MS = 2 * SECOND_MS;

type InvitationWorld = World<InvitationCommand, InvitationQuestion>;

/**
 * Asks one share of a campaign's audience whether they take part (model.md S1 and S7): sends the invitation, reminds who is
 * silent, and when it has closed tells the network who takes part and the campaign how it went.
 */
export async function invitation(world: InvitationWorld, state: InvitationState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question, now) => view(state, question, now));
  showProgress(world, state);
  await Promise.all([
    invite(world, state),
    reportProgress(world, state),
    sendReceipts(world, state),
    runErrands(world, state, () => state.status === 'finished'),
  ]);
  showProgress(world, state);
}

async function invite(world: InvitationWorld, state: InvitationState): Promise<void> {
  if (state.status === 'asking') {
    await ask(world, state.ask, {
      batch: () => ({
        letterhead: state.letterhead,
        text: state.text,
        params: { title: state.title },
        closesAt: state.ask.closesAt,
      }),
      letter: (person) => letterTo(state, person),
      refused: (to, reason) => bookRefusal(state, to, reason),
    });
    bookMembers(state);
    bookTally(state, 'share-closed', 1);
    state.status = 'closed';
  }
  await world.until(null, () => state.status === 'finished');
}

/** The first letter is the invitation, or the one for a colleague who was named; every later one is a reminder. */
function letterTo(state: InvitationState, person: string): Letter {
  const { to, sent } = state.ask.people[person]!;
  const namedBy = state.namedBy[person];
  const kind = sent > 0 ? 'reminder' : namedBy ? 'colleague-invitation' : 'invitation';
  const about = shareId(state.slug, state.campaign, state.share);
  return { id: `${state.ask.id}/${person}/${sent + 1}`, kind, to, about, ...(namedBy && { params: { namedBy } }) };
}

/** Tells who answered by mail what was noted, until all is done. */
async function sendReceipts(world: InvitationWorld, state: InvitationState): Promise<void> {
  const finished = () => state.status === 'finished';
  while (!finished()) {
    const due = receiptsDue(state, world.now());
    const next = Math.min(...state.receipts.map(({ notBefore = 0 }) => notBefore));
    if (due.length === 0) {
      const known = state.receipts.length;
      await world.until(
        known > 0 ? next : null,
        () => finished() || state.receipts.length !== known || receiptsDue(state, 0).length > 0,
      );
      continue;
    }
    const letters = due.map((one) => receiptTo(state, one));
    const people = new Map(letters.map(({ id, to }) => [id, to.person]));
    const { title, letterhead, ask } = state;
    const said = new Map(due.map(({ person }) => [person, ask.people[person]!.given]));
    await world.send(
      { letterhead, params: { title }, closesAt: ask.closesAt, bulk: false, letters },
      {
        wanted: ({ to }) => isReceiptDue(state, to.person),
        book: (results) => {
          bookReceipts(state, people, results);
          bookNewer(state, said, world.now());
        },
      },
    );
    await world.until(world.now());
  }
}

function receiptTo(state: InvitationState, { person, nr }: { person: string; nr: number }): Letter {
  const { to, given } = state.ask.people[person]!;
  const about = shareId(state.slug, state.campaign, state.share);
  return { id: `${state.ask.id}/${person}/receipt/${nr}`, kind: `receipt-${saidIn(given!.answer)}`, to, about };
}

/** Tells the campaign, and who watches, how far it is, whenever that has changed. */
async function reportProgress(world: InvitationWorld, state: InvitationState): Promise<void> {
  while (state.status === 'asking') {
    await world.until(null, () => state.status !== 'asking' || state.ask.changes !== state.reportedAt);
    if (state.status !== 'asking') return;
    state.reportedAt = state.ask.changes;
    bookTally(state, 'share-tally', state.ask.changes);
    showProgress(world, state);
    await world.until(world.now() + REPORT_EVERY_MS, () => state.status !== 'asking');
  }
}

function showProgress(world: InvitationWorld, state: InvitationState): void {
  const now = tally(state);
  const waitingFor = state.status === 'asking' ? (state.ask.paused ? 'coordinator' : 'members') : 'campaign';
  world.show(() => adminText('invitation', { share: state.share, ...now }), {
    network: state.slug,
    phase: 'invitation',
    status: state.status,
    waitingFor,
    due: state.ask.closesAt,
    asked: now.asked,
    answered: now.answered,
  });
}

/** What a receipt says: how somebody takes part, once they have said that. */
const saidIn = (answer: InvitationAnswer): string =>
  answer.choice === 'takes-part' ? (answer.commitment ?? answer.choice) : answer.choice;
