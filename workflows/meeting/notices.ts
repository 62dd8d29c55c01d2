import type { Instant } from '../kit/clock.ts';
import type { Addressee, Letter, PersonId, Receipt } from '../kit/letter.ts';
import { isPutOff, type Tries } from '../kit/tries.ts';
import type { MeetingState } from './contract.ts';
import { withoutSeat } from './seats.ts';

/** Letters outside of asks: what changed, what one should know shortly before, that it is off. */
export type NoticeKind = `meeting-${
  | 'update'
  | 'cancelled'
  | 'agenda'
  | 'agenda-draft'
  | 'practical'
  | 'maybe'
  | 'waiting'
  | 'offer'
  | 'lapsed'
  | 'seat'
  | 'venue'
  | 'noted'
  | 'poll-noted'}`;

/** A letter outside of asks that is still to be sent; `closesAt` is until when it can be acted upon. */
export type Notice = {
  kind: NoticeKind;
  person: PersonId;
  nr: number;
  closesAt?: Instant;
  /** Who gets it when they need not be invited. */
  to?: Addressee;
} & Tries;

/** Puts a letter that belongs to no question on its way. */
export function notify(
  state: MeetingState,
  kind: NoticeKind,
  person: PersonId,
  more: Pick<Notice, 'closesAt' | 'to'> = {},
): void {
  state.noticesAsked += 1;
  state.notices.push({ kind, person, nr: state.noticesAsked, ...more });
}

/** Calendars take an update only with a higher SEQUENCE and a newer DTSTAMP; what was to be said of the state before is not said. */
export function revise(state: MeetingState, now: Instant): void {
  state.sequence += 1;
  state.revisedAt = now;
  state.notices = state.notices.filter(({ kind }) => !isNews(kind));
}

const isNews = (kind: NoticeKind) =>
  kind === 'meeting-update' || kind === 'meeting-cancelled' || kind === 'meeting-agenda';

/** Everyone whom it concerns hears how the meeting is now. */
export function tellEveryone(state: MeetingState): void {
  const waiting = new Set(state.notices.filter(({ kind }) => isNews(kind)).map(({ person }) => person));
  for (const person of Object.keys(state.invitees))
    if (!waiting.has(person) && isBehind(state, person)) tellNews(state, person);
}

/** A person hears how the meeting is now, when what they last heard is older and it concerns them. */
export function catchUp(state: MeetingState, person: PersonId): void {
  if (!isBehind(state, person)) return;
  if (!state.notices.some((notice) => notice.person === person && isNews(notice.kind))) tellNews(state, person);
}

const tellNews = (state: MeetingState, person: PersonId) => notify(state, newsFor(state, person), person);

/** What is new to a person: that it is off, nothing but the agenda, or more. */
function newsFor(state: MeetingState, person: PersonId): NoticeKind {
  const { status, heard, sequence, agendaSequences = [] } = state;
  if (status === 'cancelled') return 'meeting-cancelled';
  const last = heard![person]!;
  const unheard = agendaSequences.filter((one) => one > last);
  return unheard.length === sequence - last ? 'meeting-agenda' : 'meeting-update';
}

function isBehind(state: MeetingState, person: PersonId): boolean {
  const heard = state.heard?.[person];
  return heard !== undefined && heard < state.sequence && concerns(state, person);
}

/**
 * Who was invited and does not stay away wants to know what changes; so does who sends somebody else, since that person
 * hears nothing from us. That it is off also concerns who kept the dates of the poll free.
 */
function concerns({ status, out, rsvp, poll }: MeetingState, person: PersonId): boolean {
  const asked = rsvp?.people[person];
  if (out?.[person] || asked?.given?.answer.choice === 'no') return false;
  const polled = status === 'cancelled' && poll?.people[person];
  return (asked?.sent ?? 0) > 0 || (polled ? polled.sent > 0 : false);
}

/** Writes down of which state of the meeting people have heard; who heard of an older one, since it changed meanwhile, hears more. */
export function bookHeard(
  state: MeetingState,
  sequence: number,
  letters: Map<string, Letter>,
  results: Receipt[],
): void {
  state.heard ??= {};
  for (const { id, status } of results) {
    const { kind, to } = letters.get(id)!;
    if (status !== 'sent' || kind === 'meeting-agenda-draft') continue;
    const { person } = to;
    state.heard[person] = Math.max(sequence, state.heard[person] ?? 0);
    catchUp(state, person);
  }
}

/** What must be known shortly before goes to who comes; who said maybe is asked once more. */
export function bookPractical(state: MeetingState): void {
  state.practicalSent = true;
  const unseated = withoutSeat(state.list);
  for (const [person, { given, out }] of Object.entries(state.rsvp!.people)) {
    if (out || !given || unseated.has(person)) continue;
    if (given.answer.choice === 'yes') notify(state, 'meeting-practical', person);
    if (given.answer.choice === 'maybe') notify(state, 'meeting-maybe', person);
  }
}

/** What waits to be sent to a person and no longer fits what they say now is not sent. */
export function dropMoot(state: MeetingState, person: PersonId, comes: boolean, staysAway: boolean): void {
  const isMoot = (kind: NoticeKind) =>
    kind === 'meeting-maybe' ||
    (kind === 'meeting-practical' && !comes) ||
    ((kind === 'meeting-update' || kind === 'meeting-agenda') && staysAway);
  state.notices = state.notices.filter((notice) => notice.person !== person || !isMoot(notice.kind));
}

/** Writes down what became of letters that belong to no question; gives those that will never arrive. */
export function bookNotices(
  state: MeetingState,
  numberOf: Map<string, number>,
  letters: Letter[],
  results: Receipt[],
): { to: Letter['to']; reason: string }[] {
  const lost: { to: Letter['to']; reason: string }[] = [];
  const done = new Set<number>();
  const byId = new Map(letters.map((letter) => [letter.id, letter]));
  const notices = new Map(state.notices.map((notice) => [notice.nr, notice]));
  for (const result of results) {
    const nr = numberOf.get(result.id)!;
    const { to } = byId.get(result.id)!;
    const asked = state.rsvp?.people[to.person];
    if (result.status === 'sent' && asked) asked.lastSentAt = result.at;
    const notice = notices.get(nr);
    if (result.status !== 'sent' && !notice?.to && state.invitees[to.person]?.to.email !== to.email) continue;
    if (notice && isPutOff(notice, result)) continue;
    done.add(nr);
    if (result.status !== 'sent')
      lost.push({ to, reason: result.status === 'refused' ? result.reason : 'deferred too often' });
  }
  state.notices = state.notices.filter(({ nr }) => !done.has(nr));
  return lost;
}
