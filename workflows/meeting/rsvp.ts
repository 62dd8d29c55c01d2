import { bookAnswer, givenFrom, hasRoom, isOvertaken } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome, type RefusalCode, refused } from '../kit/refusal.ts';
import type { MeetingCommand, MeetingState, Numbers, Rsvp } from './contract.ts';
import { isByItself, isConfirmed, noteReceipt } from './noted.ts';
import { catchUp, dropMoot, notify } from './notices.ts';
import { isOnline, seatFor, seatOf, withoutSeat } from './seats.ts';
import { sendSubstitute, substituteRefused } from './substitutes.ts';
import { settleSeat } from './waiting-list.ts';

/** Writes down whether a person comes. The newest answer counts until the meeting begins, by whichever way it came. */
export function answerRsvp(
  state: MeetingState,
  command: Extract<MeetingCommand, { kind: 'answer' }>,
  now: Instant,
): Outcome {
  const { rsvp, plan } = state;
  if (state.status === 'cancelled') return refused('cancelled');
  if (!rsvp) return refused(whyNotAsked(state));
  const { person, remark, calendar } = command;
  const asked = rsvp.people[person];
  if (!asked || asked.out === 'removed') return refused('unknown-person');
  if (rsvp.closed || now >= rsvp.closesAt) return refused('closed');
  if (calendar && isOld(state, person, calendar)) return refused('old-calendar-answer');
  if (isOvertaken(asked, command.sentAt) || isByItself(state, asked, command, now)) return refused('overtaken');
  const answer = withDetails(command, asked.given?.answer);
  if (answer.choice === 'no' && plan.asksReason && !answer.reason && !remark) return refused('needs-reason', 'reason');
  const given = givenFrom<Rsvp>({ ...command, answer }, now);
  if (!hasRoom(rsvp, given)) return refused('no-room', 'remark');
  const unfit = substituteRefused(state, asked, answer);
  if (unfit) return unfit;
  const seat = seatFor(state, person, answer);
  if (seat === 'no-seats') return refused('no-seats', 'guests');
  const was = seatOf(state, person);
  const came = comes(state, person);
  const before = asked.given?.answer.choice;
  const result = bookAnswer(rsvp, asked, given);
  if (calendar) state.stamps[person] = newer(state.stamps[person], calendar.stamp, now);
  if (result === 'recorded') sendSubstitute(state, asked, command);
  settleSeat(state, person, { was, is: seat, byCalendar: calendar !== undefined }, now);
  if (result === 'recorded' || came !== comes(state, person)) tellWhatFollows(state, person, came);
  if (result === 'recorded' && isConfirmed(state, command, before)) noteReceipt(state, asked, now);
  rsvp.revision += 1;
  return accepted({ result, given: asked.given, ...(seat && { seat }) });
}

function whyNotAsked({ status }: MeetingState): RefusalCode {
  if (status === 'draft') return 'not-started';
  return status === 'inviting' ? 'starting' : 'no-date-yet';
}

/** An answer of somebody waits for the coordinator: they are not reminded as silent. */
export function answerWaits({ rsvp }: MeetingState, person: string, now: Instant): Outcome {
  const asked = rsvp?.people[person];
  if (!rsvp || !asked) return refused('unknown-person');
  asked.answerWaits = now;
  rsvp.revision += 1;
  rsvp.changes += 1;
  return accepted();
}

/** A yes that says no more than that, by calendar or in words, leaves what the person said before as it is. */
function withDetails(
  { answer, way }: Pick<MeetingCommand & { kind: 'answer' }, 'answer' | 'way'>,
  before?: Rsvp,
): Rsvp {
  const isShort = way === 'calendar' || way === 'mail';
  return isShort && answer.choice === 'yes' && before?.choice === 'yes' ? { ...before, ...answer } : answer;
}

/** A calendar answer about an earlier date, or older than one we have, changes nothing (RFC 5546 section 2.1.5). */
function isOld(state: MeetingState, person: string, { sequence, stamp }: { sequence: number; stamp: string }): boolean {
  return sequence < dateSequenceOf(state, person) || (stamp !== '' && stamp < (state.stamps[person] ?? ''));
}

/** From which SEQUENCE on a person's calendar answers are about the date as it is: their own entry may be ahead. */
export const dateSequenceOf = ({ dateSequence = 0, entriesAtDate }: MeetingState, person: string): number =>
  dateSequence + (entriesAtDate?.[person] ?? 0);

/** The newer of two stamps; a clock that is ahead must not shut out later answers. */
function newer(known = '', stamp: string, now: Instant): string {
  const nowStamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return [known, stamp < nowStamp ? stamp : nowStamp].sort().at(-1)!;
}

/** Who says they come after all must know what has changed, and what the others heard shortly before. */
function tellWhatFollows(state: MeetingState, person: string, came: boolean): void {
  const { given, out } = state.rsvp!.people[person]!;
  const { choice } = given!.answer;
  const isComing = comes(state, person);
  dropMoot(state, person, isComing, choice === 'no');
  if (out) return;
  catchUp(state, person);
  if (isComing && !came && state.practicalSent) notify(state, 'meeting-practical', person);
}

/** Whether somebody said that they come, and has a seat where they need one. */
const comes = (state: MeetingState, person: string): boolean =>
  state.rsvp!.people[person]?.given?.answer.choice === 'yes' && !withoutSeat(state.list).has(person);

/** How many said what; who comes counts with their guests. Who waits for a seat does not come yet. */
export function numbers({ rsvp, plan: { place }, list }: Pick<MeetingState, 'rsvp' | 'plan' | 'list'>): Numbers {
  const unseated = withoutSeat(list);
  const everybody = Object.entries(rsvp?.people ?? {}).filter(([, { out }]) => out !== 'removed');
  const people = everybody.map(([, asked]) => asked);
  const answers = everybody.flatMap(([person, { given }]) => (given && !unseated.has(person) ? [given.answer] : []));
  const count = (choice: Rsvp['choice']) => answers.filter((answer) => answer.choice === choice).length;
  const coming = answers.filter((answer) => answer.choice === 'yes');
  const guests = coming.reduce((sum, answer) => sum + (answer.guests ?? 0), 0);
  const online = coming.filter((answer) => isOnline(answer, place)).length;
  return {
    invited: people.filter(({ sent }) => sent > 0).length,
    yes: coming.length,
    onSite: coming.length - online,
    online,
    maybe: count('maybe'),
    no: count('no'),
    substitute: count('substitute'),
    silent: people.filter(({ sent, given, out, answerWaits }) => sent > 0 && !given && !out && !answerWaits).length,
    guests,
    coming: coming.length + guests,
    ...(list && { waiting: list.waiting.length + list.offers.length, lapsed: list.lapsed.length }),
  };
}

/** How many were asked what the meeting asks now, and how many said something. */
export function turnout({ poll, rsvp }: MeetingState): { asked: number; answered: number } {
  const people = Object.values((rsvp ?? poll)?.people ?? {});
  return {
    asked: people.filter(({ sent }) => sent > 0).length,
    answered: people.filter(({ given }) => given).length,
  };
}
