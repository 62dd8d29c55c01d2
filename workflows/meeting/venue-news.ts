import type { Instant } from '../kit/clock.ts';
import { COORDINATOR } from '../kit/ids.ts';
import type { LetterBatch } from '../kit/letter.ts';
import type { MeetingState } from './contract.ts';
import { notify } from './notices.ts';
import { adviseVenue } from './venue.ts';

/** When the coordinator is to hear how many come, since a venue must be booked; undefined when that is of no matter. */
export const venueNewsDue = ({ venueNews, rsvp, plan, booked }: MeetingState): Instant | undefined =>
  venueNews === 'due' && rsvp && !booked ? plan.venues?.bookBy : undefined;

/** The coordinator hears how many come, and which venue that calls for. */
export function tellVenueNews(state: MeetingState): void {
  const { name, email, language = 'nl' } = state.letterhead.coordinator;
  state.venueNews = 'told';
  notify(state, 'meeting-venue', COORDINATOR, { to: { person: COORDINATOR, name, email, language } });
}

/** The numbers and the advice, as the letter names them. */
export function venueParams(state: MeetingState, now: Instant): LetterBatch['params'] {
  const advice = adviseVenue(state, now);
  if (!advice) return {};
  const { venue, coming, seats, short } = advice;
  const facts = { coming, seats, online: coming - seats, short, capacity: venue.capacity, cost: venue.cost };
  const maybe = advice.ifMaybesCome?.name;
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, number]) => [name, String(number)])),
    venue: venue.name,
    ...(venue.online && { isOnline: 'yes' }),
    ...(maybe && { ifMaybesCome: maybe }),
  };
}
