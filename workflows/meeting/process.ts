import { type Ask, ask } from '../kit/ask.ts';
import { localTime } from '../kit/calendar.ts';
import { type Instant, SECOND_MS } from '../kit/clock.ts';
import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import { openPoll, openRsvp } from './asking.ts';
import type { MeetingCommand, MeetingEffects, MeetingQuestion, MeetingState } from './contract.ts';
import { bookRefusal } from './invitees.ts';
import { askingLetter, batchOf, noticeLetter } from './letters.ts';
import { datesParams } from './noted.ts';
import { bookHeard, bookNotices, bookPractical, type Notice } from './notices.ts';
import { numbers, turnout } from './rsvp.ts';
import { decide } from './rules.ts';
import { practicalAt } from './schedule.ts';
import { close, isOver, stageOf, tellNetwork } from './stage.ts';
import { tellVenueNews, venueNewsDue, venueParams } from './venue-news.ts';
import { view } from './view.ts';
import { letOffersLapse, nextLapse } from './waiting-list.ts';

/** The network and the Temporal UI hear of answers at most this often. */
const REPORT_EVERY_MS = 2 * SECOND_MS;

type MeetingWorld = World<MeetingCommand, MeetingQuestion, MeetingEffects>;

/**
 * A meeting (model.md S8): which dates suit is asked, the coordinator picks one, everyone is invited by calendar and says
 * whether they come; who comes hears shortly before what they should know.
 */
export async function meeting(world: MeetingWorld, state: MeetingState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question, now) => view(state, question, now));
  const post = keepingTrack(world, state);
  await Promise.all([
    conduct(post, state),
    sendNotices(post, state),
    followOffers(world, state),
    tellVenue(world, state),
    reportProgress(world, state),
    runErrands(world, state, () => isOver(state)),
  ]);
  // What came of letters that were on their way when it was called off.
  await sendNotices(post, state);
  showProgress(world, state);
  await runErrands(world, state, () => true);
}

async function conduct(world: MeetingWorld, state: MeetingState): Promise<void> {
  await world.until(null, () => state.status !== 'draft');
  if (state.status === 'gathering') openPoll(state, await world.call('readInvitees', audienceOf(state)), world.now());
  if (state.status === 'polling') await findDate(world, state);
  await world.until(null, () => state.status !== 'choosing');
  if (state.status === 'inviting') await invite(world, state);
}

/** Asks which dates suit, until all have answered, the time is over, or the coordinator has seen enough. */
async function findDate(world: MeetingWorld, state: MeetingState): Promise<void> {
  await put(world, state, state.poll!, ['meeting-poll', 'meeting-poll-reminder']);
  if (state.status === 'polling') state.status = 'choosing';
}

/** Everyone hears the date with the invitation itself, also who could not come on it; asks who comes until it begins. */
async function invite(world: MeetingWorld, state: MeetingState): Promise<void> {
  if (!state.rsvp) openRsvp(state, await world.call('readInvitees', audienceOf(state)), world.now());
  if (!state.rsvp) return;
  await Promise.all([
    put(world, state, state.rsvp, ['meeting-invitation', 'meeting-reminder']),
    tellPractical(world, state),
  ]);
  if (state.status === 'inviting') close(state);
}

const put = <Answer>(world: MeetingWorld, state: MeetingState, question: Ask<Answer>, kinds: [string, string]) =>
  ask(world, question, {
    batch: () => ({ ...batchOf(state), closesAt: question.closesAt }),
    letter: (person) => askingLetter(state, question, person, kinds),
    refused: (to, reason) => bookRefusal(state, to, reason),
  });

/** A few days before, who comes hears what they should know; a new date moves that moment. */
async function tellPractical(world: MeetingWorld, state: MeetingState): Promise<void> {
  while (!isOver(state) && world.now() < state.when!.start) {
    const { start } = state.when!;
    const due = state.practicalSent ? start : practicalAt(state);
    const changed = () => isOver(state) || state.when!.start !== start;
    if ((await world.until(due, changed)) === 'time' && !state.practicalSent) bookPractical(state);
  }
}

/** A seat that is offered and not taken in time is offered to the next in line. */
async function followOffers(world: MeetingWorld, state: MeetingState): Promise<void> {
  while (!isOver(state)) {
    const lapse = nextLapse(state);
    const changed = () => isOver(state) || nextLapse(state) !== lapse;
    if ((await world.until(lapse ?? null, changed)) === 'time' && lapse !== undefined)
      letOffersLapse(state, world.now());
  }
}

/** When a venue must be booked and none is, the coordinator hears how many come. */
async function tellVenue(world: MeetingWorld, state: MeetingState): Promise<void> {
  while (!isOver(state)) {
    const due = venueNewsDue(state);
    const changed = () => isOver(state) || venueNewsDue(state) !== due;
    if ((await world.until(due ?? null, changed)) === 'time' && due !== undefined) tellVenueNews(state);
  }
}

/** Sends the letters that belong to no question, as they come; those that say until when one can act, each with its own. */
async function sendNotices(world: MeetingWorld, state: MeetingState): Promise<void> {
  while (state.notices.length > 0 || !isOver(state)) {
    const due = state.notices.filter(({ notBefore = 0 }) => notBefore <= world.now());
    const alike = due.filter((notice) => kindOfBatch(notice) === kindOfBatch(due[0]!));
    if (due.length > 0) await send(world, state, alike);
    const known = state.noticesAsked;
    const changed = () => state.noticesAsked !== known || (isOver(state) && state.notices.length === 0);
    await world.until(state.notices.length > 0 ? nextDue(state) : null, changed);
  }
}

/** What letters must share to go out together: until when one can act, and what they bring that others do not. */
const kindOfBatch = ({ kind, closesAt, person }: Notice) =>
  `${closesAt}/${kind === 'meeting-venue'}/${kind === 'meeting-poll-noted' ? person : ''}`;

const nextDue = ({ notices }: MeetingState) => Math.min(...notices.map(({ notBefore = 0 }) => notBefore));

async function send(world: MeetingWorld, state: MeetingState, notices: Notice[]): Promise<void> {
  const { closesAt } = notices[0]!;
  const letters = notices.map((notice) => noticeLetter(state, notice));
  const numberOf = new Map(letters.map(({ id }, i) => [id, notices[i]!.nr]));
  const batch = batchOf(state);
  const params = { ...batch.params, ...paramsOf(state, notices[0]!, world.now()) };
  await world.send(
    { ...batch, params, ...(closesAt !== undefined && { closesAt }), bulk: false, letters },
    {
      wanted: ({ id }) => state.notices.some(({ nr }) => nr === numberOf.get(id)),
      book(results) {
        for (const { to, reason } of bookNotices(state, numberOf, letters, results)) bookRefusal(state, to, reason);
      },
    },
  );
}

/** What only letters of this kind say. */
function paramsOf(state: MeetingState, { kind, person }: Notice, now: Instant): object {
  if (kind === 'meeting-venue') return venueParams(state, now);
  return kind === 'meeting-poll-noted' ? datesParams(state, person) : {};
}

/** The world, in which letters only go out as the meeting is now, and what people have heard of it is written down. */
const keepingTrack = (world: MeetingWorld, state: MeetingState): MeetingWorld => ({
  ...world,
  send(batch, { wanted = () => true, book = () => {}, ...options } = {}) {
    const { sequence } = state;
    const letters = new Map(batch.letters.map((letter) => [letter.id, letter]));
    return world.send(batch, {
      ...options,
      wanted: (letter) => state.sequence === sequence && wanted(letter),
      book(results) {
        book(results);
        bookHeard(state, sequence, letters, results);
      },
    });
  },
});

const audienceOf = ({ slug, plan }: MeetingState) => ({ slug, filter: plan.audience });

/** Keeps true what the network and the Temporal UI show: of a new stage or date at once, of answers after a while. */
async function reportProgress(world: MeetingWorld, state: MeetingState): Promise<void> {
  while (!isOver(state)) {
    const shown = progress(state);
    const stage = stageOf(state);
    showProgress(world, state);
    await world.until(null, () => progress(state) !== shown);
    await world.until(world.now() + REPORT_EVERY_MS, () => stageOf(state) !== stage);
  }
}

const progress = (state: MeetingState) => `${stageOf(state)}/${(state.rsvp ?? state.poll)?.changes}`;

const WAITING_FOR = {
  draft: 'coordinator',
  gathering: 'nobody',
  polling: 'members',
  choosing: 'coordinator',
  inviting: 'members',
  held: 'nobody',
  cancelled: 'nobody',
} as const;

function showProgress(world: MeetingWorld, state: MeetingState): void {
  tellNetwork(state);
  const { slug: network, status, when, poll } = state;
  const { asked, answered } = turnout(state);
  const due = when?.start ?? poll?.closesAt;
  world.show(
    () =>
      adminText('meeting', {
        title: state.plan.title,
        status: state.status,
        when: state.when ? localTime(state.when.start) : '',
        ...numbers(state),
      }),
    {
      network,
      phase: 'meeting',
      status,
      waitingFor: WAITING_FOR[status],
      asked,
      answered,
      ...(due && { due }),
    },
  );
}
