import type { Ask, Given } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { MeetingState, Rsvp, Venue } from './contract.ts';
import { numbers } from './rsvp.ts';

/** How many need what: everyone who comes, and seats in a room for those who are not online. */
interface Need {
  coming: number;
  seats: number;
}

/** Which venue the numbers call for. */
export interface VenueAdvice {
  venue: Venue;
  coming: number;
  seats: number;
  /** Of whom so many wait for a seat. */
  waiting?: number;
  /** Seats that even this venue lacks. */
  short: number;
  /** The venue it would be when all who said maybe come too, where that is another one. */
  ifMaybesCome?: Venue;
  /** Until when the advice follows the answers, and whether that moment has come. */
  bookBy: Instant;
  isFinal: boolean;
}

/** The first venue that the rules name for so many and that holds them; else a room that holds them, or the largest there is. */
export function venueFor(venues: Venue[], { coming, seats }: Need): Venue | undefined {
  const named = venues.filter(({ upTo }) => upTo === undefined || coming <= upTo);
  const rooms = venues.filter(({ online }) => !online);
  const holding = (venue: Venue) => holds(venue, seats);
  return named.find(holding) ?? rooms.find(holding) ?? largest(rooms) ?? venues[0];
}

/** A venue that is online holds everybody. */
const holds = ({ online, capacity }: Venue, seats: number) => online || capacity >= seats;

const largest = (rooms: Venue[]): Venue | undefined => rooms.toSorted((a, b) => b.capacity - a.capacity)[0];

/** What the answers until the booking date call for; undefined when there is nothing to choose from. */
export function adviseVenue({ plan, rsvp, list }: MeetingState, now: Instant): VenueAdvice | undefined {
  if (!plan.venues) return undefined;
  const { choices, bookBy } = plan.venues;
  // Who waits for a seat would come if the venue had one.
  const wanting = list && { waiting: [], offers: [], lapsed: list.lapsed };
  const { coming, online, maybe } = numbers({
    plan,
    ...(rsvp && { rsvp: asOf(rsvp, bookBy) }),
    ...(wanting && { list: wanting }),
  });
  const need = { coming, seats: coming - online };
  const venue = venueFor(choices, need);
  if (!venue) return undefined;
  const withMaybes = venueFor(choices, { coming: coming + maybe, seats: need.seats + maybe })!;
  return {
    venue,
    ...need,
    ...(list && { waiting: list.waiting.length + list.offers.length }),
    short: holds(venue, need.seats) ? 0 : need.seats - venue.capacity,
    ...(withMaybes.id !== venue.id && { ifMaybesCome: withMaybes }),
    bookBy,
    isFinal: now >= bookBy,
  };
}

/** An ask with what each person had answered at a moment. */
function asOf(rsvp: Ask<Rsvp>, moment: Instant): Ask<Rsvp> {
  const people = Object.entries(rsvp.people).map(([person, { given, ...asked }]) => {
    const known = given && [...(asked.earlier ?? []), given].findLast(({ at }: Given<Rsvp>) => at <= moment);
    return [person, { ...asked, ...(known && { given: known }) }] as const;
  });
  return { ...rsvp, people: Object.fromEntries(people) };
}
