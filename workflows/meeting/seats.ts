import type { PersonId } from '../kit/letter.ts';
import type { MeetingState, Place, Rsvp, Seats, WaitingList } from './contract.ts';

/** Where somebody stands who said that they come: with a seat, in line for one, offered one, or with an offer that is over. */
export type Seat = 'seated' | 'waiting' | 'offered' | 'lapsed';

/** Whether who says this comes by the link; without a word on it, they come where the meeting is. */
export const isOnline = (answer: Rsvp, place?: Place): boolean =>
  answer.choice === 'yes' && (answer.mode ?? (place?.link && !place.name ? 'online' : 'on-site')) === 'online';

/** How many seats in a room an answer takes, with guests; none online. */
export const seatsIn = (answer: Rsvp | undefined, place?: Place): number =>
  answer?.choice === 'yes' && !isOnline(answer, place) ? 1 + (answer.guests ?? 0) : 0;

/** How many seats there are: as many as the plan says, and no more than the booked venue holds; undefined without a limit. */
export function capacityOf({ plan, booked }: Pick<MeetingState, 'plan' | 'booked'>): number | undefined {
  const room = plan.venues?.choices.find(({ id, online }) => id === booked && !online);
  const limits = [plan.capacity, room?.capacity].filter((limit) => limit !== undefined);
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

const NOBODY: WaitingList = { waiting: [], offers: [], lapsed: [] };

/** Who said that they come and has no seat. */
export const withoutSeat = ({ waiting, offers, lapsed }: WaitingList = NOBODY): Set<PersonId> =>
  new Set([...waiting, ...offers.map(({ person }) => person), ...lapsed]);

/** How many seats a person's answer takes. */
export const wantedBy = ({ rsvp, plan }: MeetingState, person: PersonId) =>
  seatsIn(rsvp!.people[person]?.given?.answer, plan.place);

/** Where a person stands; undefined for who did not say that they come on site. */
export function seatOf(state: MeetingState, person: PersonId): Seat | undefined {
  const { waiting, offers, lapsed } = state.list ?? NOBODY;
  if (waiting.includes(person)) return 'waiting';
  if (offers.some((offer) => offer.person === person)) return 'offered';
  if (lapsed.includes(person)) return 'lapsed';
  return wantedBy(state, person) > 0 ? 'seated' : undefined;
}

/** How many seats are taken, offered, and free; less than none are free when the room became smaller. */
export function seatsOf(state: MeetingState): { taken: number; offered: number; free: number } {
  const listed = withoutSeat(state.list);
  const people = Object.entries(state.rsvp?.people ?? {});
  const taken = people
    .filter(([person, { out }]) => out !== 'removed' && !listed.has(person))
    .reduce((sum, [, { given }]) => sum + seatsIn(given?.answer, state.plan.place), 0);
  const { offers, kept = [] } = state.list ?? NOBODY;
  const offered = kept.length + offers.reduce((sum, { person }) => sum + wantedBy(state, person), 0);
  return { taken, offered, free: (capacityOf(state) ?? Number.POSITIVE_INFINITY) - taken - offered };
}

/** How many seats there are in the room, when that is limited; `short` is how many too many are taken or offered. */
export function seatsView(state: MeetingState): Seats | undefined {
  const capacity = capacityOf(state);
  if (capacity === undefined) return undefined;
  const { taken, offered, free } = seatsOf(state);
  return { capacity, taken, offered, free: Math.max(0, free), short: Math.max(0, -free) };
}

/**
 * What an answer comes to: a seat, a place in line, or a refusal of more guests than there are seats for. While others wait
 * nobody passes them. Undefined when it takes no seat, or there is no limit.
 */
export function seatFor(
  state: MeetingState,
  person: PersonId,
  answer: Rsvp,
): 'seated' | 'waiting' | 'no-seats' | undefined {
  const wanted = seatsIn(answer, state.plan.place);
  if (wanted === 0 || (capacityOf(state) === undefined && !state.list)) return undefined;
  const seat = seatOf(state, person);
  if (seat === 'waiting') return 'waiting';
  const kept = isKeptFor(state, person) ? 1 : 0;
  const fits = (more: number) => more <= kept || (!othersWait(state, person) && more <= seatsOf(state).free + kept);
  if (seat === 'seated' || seat === 'offered') return fits(wanted - wantedBy(state, person)) ? 'seated' : 'no-seats';
  return fits(wanted) ? 'seated' : 'waiting';
}

/** Whether a seat is kept for who comes in somebody's place, or for that somebody when they come after all. */
const isKeptFor = ({ list, sentBy }: MeetingState, person: PersonId): boolean =>
  list?.kept?.some(({ by }) => by === person || by === sentBy?.[person]) ?? false;

/** Who gets no letters cannot be offered a seat, and holds up nobody. */
export const canHear = ({ out }: MeetingState, person: PersonId) => !out?.[person];

const othersWait = (state: MeetingState, person: PersonId) =>
  (state.list?.waiting ?? []).some((other) => other !== person && canHear(state, other));
