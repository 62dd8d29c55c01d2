import { DAY_MS, HOUR_MS, type Instant } from '../kit/clock.ts';
import type { PersonId } from '../kit/letter.ts';
import type { MeetingState } from './contract.ts';
import { ownEntryChanges } from './entries.ts';
import { type NoticeKind, notify } from './notices.ts';
import { canHear, capacityOf, type Seat, seatsOf, wantedBy, withoutSeat } from './seats.ts';

/** Who is offered a seat has so long to take it, unless the plan says otherwise; near the meeting half of what is left. */
const OFFER_HOURS = 48;
/** So long the seat of somebody who sends another one is kept for who comes in their place. */
const KEPT_HOURS = 96;
/** Letters about a person's own seat. */
const SEAT_NEWS: readonly NoticeKind[] = ['meeting-waiting', 'meeting-offer', 'meeting-lapsed', 'meeting-seat'];
/** A calendar that accepts by itself whatever it is sent must not be written to without end. */
const AGAIN_MS = DAY_MS;

/** Puts a person on the list or takes them off it, as their answer has come to, and lets them hear. */
export function settleSeat(
  state: MeetingState,
  person: PersonId,
  { was, is, byCalendar }: { was: Seat | undefined; is: Seat | undefined; byCalendar: boolean },
  now: Instant,
): void {
  if (was === is) {
    const last = state.entries?.[person]?.at ?? 0;
    if (is === undefined && ['yes', 'no'].includes(choiceOf(state, person)!)) takeOff(state, person);
    if (is === 'waiting' && byCalendar && now >= last + AGAIN_MS) tellSeat(state, person, 'meeting-waiting', now);
    return;
  }
  dropSeatNews(state, person);
  takeOff(state, person);
  if (was === 'seated' && is === undefined) keepSeat(state, person, now);
  else if (is === 'waiting') {
    state.list ??= { waiting: [], offers: [], lapsed: [] };
    state.list.waiting.push(person);
    tellSeat(state, person, 'meeting-waiting', now);
  } else if (was !== undefined && isComing(state, person) && !(byCalendar && was === 'offered'))
    tellSeat(state, person, 'meeting-seat', now);
}

/** Who had a seat and sends somebody else passes it on. */
function keepSeat(state: MeetingState, by: PersonId, now: Instant): void {
  if (capacityOf(state) === undefined || choiceOf(state, by) !== 'substitute') return;
  state.list ??= { waiting: [], offers: [], lapsed: [] };
  state.list.kept = [...(state.list.kept ?? []), { by, until: keptUntil(state, KEPT_HOURS, now) }];
}

/** Near the meeting a seat is kept for half of the time that is left. */
const keptUntil = ({ when }: MeetingState, hours: number, now: Instant): Instant =>
  now + Math.min(hours * HOUR_MS, Math.floor((when!.start - now) / 2));

const choiceOf = ({ rsvp }: MeetingState, person: PersonId) => rsvp!.people[person]?.given?.answer.choice;
const isComing = (state: MeetingState, person: PersonId) => choiceOf(state, person) === 'yes';

/** Takes a person off the list; what was kept is kept for nobody any more when they or who came in their place answered. */
export function takeOff({ list, sentBy }: MeetingState, person: PersonId): void {
  if (!list) return;
  if (list.kept) list.kept = list.kept.filter(({ by }) => by !== person && by !== sentBy?.[person]);
  list.waiting = list.waiting.filter((other) => other !== person);
  list.offers = list.offers.filter((offer) => offer.person !== person);
  list.lapsed = list.lapsed.filter((other) => other !== person);
}

/** Offers what is free to the first in line for whom it is enough. Who needs no seat in a room any more, waits no longer. */
export function offerSeats(state: MeetingState, now: Instant): void {
  const { list, rsvp } = state;
  if (!list || !rsvp || rsvp.closed || now >= rsvp.closesAt) return;
  for (const person of withoutSeat(list)) if (wantedBy(state, person) === 0) takeOff(state, person);
  let { free } = seatsOf(state);
  for (const person of [...list.waiting]) {
    const wanted = wantedBy(state, person);
    if (wanted > free || !canHear(state, person)) continue;
    free -= wanted;
    takeOff(state, person);
    const until = keptUntil(state, state.plan.offerHours ?? OFFER_HOURS, now);
    list.offers.push({ person, until });
    tellSeat(state, person, 'meeting-offer', now, until);
  }
}

/** When the next offer is over; undefined when there is none. */
export const nextLapse = ({ list }: MeetingState): Instant | undefined =>
  list && list.offers.length + (list.kept?.length ?? 0) > 0
    ? Math.min(...[...list.offers, ...(list.kept ?? [])].map(({ until }) => until))
    : undefined;

/** Offers that are over go to the next in line; who let one go can sign up again, at the end of the line. */
export function letOffersLapse(state: MeetingState, now: Instant): void {
  for (const { person, until } of state.list?.offers ?? []) {
    if (now < until) continue;
    takeOff(state, person);
    state.list!.lapsed.push(person);
    tellSeat(state, person, 'meeting-lapsed', now);
  }
  const { list } = state;
  if (list?.kept) list.kept = list.kept.filter(({ until }) => now < until);
  offerSeats(state, now);
}

/** What was to be said of a person's seat, and is no longer so, is not said. */
function dropSeatNews(state: MeetingState, person: PersonId): void {
  state.notices = state.notices.filter((notice) => notice.person !== person || !SEAT_NEWS.includes(notice.kind));
}

/** Whether a person is still to hear where they stand. */
export const waitsForSeatNews = ({ notices }: MeetingState, person: PersonId): boolean =>
  notices.some((notice) => notice.person === person && SEAT_NEWS.includes(notice.kind));

/** A person hears where they stand, and so does their calendar. */
function tellSeat(state: MeetingState, person: PersonId, kind: NoticeKind, now: Instant, closesAt?: Instant): void {
  if (!canHear(state, person)) return;
  dropSeatNews(state, person);
  ownEntryChanges(state, person, now);
  notify(state, kind, person, closesAt === undefined ? {} : { closesAt });
}
