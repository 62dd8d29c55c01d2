import { DAY_MS, type Instant } from '../kit/clock.ts';
import type { PersonId } from '../kit/letter.ts';

/** Who is offered a place has so long to take it. */
export const OFFER_MS = 2 * DAY_MS;

/** Somebody who wants places, for themselves and their guests. */
interface Claim {
  person: PersonId;
  places: number;
}

/** A meeting with room for so many: who has a place, who is offered one until when, and who waits, the first one first. */
export interface WaitingList {
  capacity: number;
  taken: Claim[];
  offers: (Claim & { until: Instant })[];
  waiting: Claim[];
}

const places = (claims: Claim[]) => claims.reduce((sum, claim) => sum + claim.places, 0);
const without = <One extends Claim>(claims: One[], person: PersonId) =>
  claims.filter((claim) => claim.person !== person);

/** How many places nobody has or is offered; less than none when the capacity was lowered under what is taken. */
export const freePlaces = ({ capacity, taken, offers }: WaitingList): number =>
  capacity - places(taken) - places(offers);

/**
 * Somebody signs up, wants another number of places, or takes what they are offered: gives whether they have them now, or
 * keep what they have and wait for the rest. While others wait nobody passes them, but for what was offered.
 */
export function claimPlaces(list: WaitingList, person: PersonId, wanted: number): 'placed' | 'waiting' {
  const more = wanted - held(list.taken, person);
  const offered = held(list.offers, person);
  const isNext = without(list.waiting, person).length === 0;
  if (more <= offered || (isNext && more <= freePlaces(list) + offered)) {
    giveUpPlaces(list, person);
    list.taken.push({ person, places: wanted });
    return 'placed';
  }
  const queued = list.waiting.find((claim) => claim.person === person);
  if (queued) queued.places = more - offered;
  else list.waiting.push({ person, places: more - offered });
  return 'waiting';
}

const held = (claims: Claim[], person: PersonId) => claims.find((claim) => claim.person === person)?.places ?? 0;

/** Somebody does not come, and does not wait any more. */
export function giveUpPlaces(list: WaitingList, person: PersonId): void {
  list.taken = without(list.taken, person);
  list.offers = without(list.offers, person);
  list.waiting = without(list.waiting, person);
}

/**
 * Lets go the offers that are over and offers what is free to the first in line for whom it is enough. Gives who is to be
 * asked now, and whose offer is over; these keep what they have, and can sign up again at the end of the line.
 */
export function offerPlaces(list: WaitingList, now: Instant): { asked: PersonId[]; lapsed: PersonId[] } {
  const lapsed = list.offers.filter(({ until }) => now >= until).map(({ person }) => person);
  list.offers = list.offers.filter(({ until }) => now < until);
  const asked: PersonId[] = [];
  for (const claim of list.waiting) {
    if (claim.places > freePlaces(list) || held(list.offers, claim.person) > 0) continue;
    list.offers.push({ ...claim, until: now + OFFER_MS });
    asked.push(claim.person);
  }
  list.waiting = list.waiting.filter(({ person }) => !asked.includes(person));
  return { asked, lapsed };
}

/** When the next offer is over; undefined when there is none. */
export const nextLapse = ({ offers }: WaitingList): Instant | undefined =>
  offers.length > 0 ? Math.min(...offers.map(({ until }) => until)) : undefined;

/** A room of another size: nobody loses a place; gives how many places are too many taken. */
export function changeCapacity(list: WaitingList, capacity: number): number {
  list.capacity = capacity;
  return Math.max(0, -freePlaces(list));
}
