import type { Instant } from '../kit/clock.ts';
import type { Letter, PersonId } from '../kit/letter.ts';
import type { MeetingState } from './contract.ts';
import { seatOf } from './seats.ts';

/**
 * A person's own calendar entry changes: it takes that for newer than what it has only with a higher SEQUENCE and DTSTAMP,
 * which are for this person alone.
 */
export function ownEntryChanges(state: MeetingState, person: PersonId, now: Instant): void {
  state.entries = { ...state.entries, [person]: { changes: (state.entries?.[person]?.changes ?? 0) + 1, at: now } };
}

/** What a person's own calendar entry says apart from the others': an update does not take away what they said before. */
export function entryOf(state: MeetingState, person: PersonId): Letter['params'] {
  const said = saidBy(state, person);
  const own = state.entries?.[person];
  if (!said && !own) return undefined;
  return { ...(said && { said }), ...(own && { changes: String(own.changes), stamp: String(own.at) }) };
}

function saidBy(state: MeetingState, person: PersonId): 'yes' | 'maybe' | 'no' | 'waiting' | 'lapsed' | undefined {
  const choice = state.rsvp?.people[person]?.given?.answer.choice;
  const seat = state.list && seatOf(state, person);
  if (seat === 'waiting' || seat === 'lapsed') return seat;
  return seat !== 'offered' && choice !== 'substitute' ? choice : undefined;
}
