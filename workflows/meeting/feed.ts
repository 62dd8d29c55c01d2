import type { CalendarEvent, PersonId } from '../kit/letter.ts';
import type { MeetingState } from './contract.ts';
import { batchOf } from './letters.ts';
import { seatOf } from './seats.ts';
import type { FeedEntry, FeedStatus } from './views.ts';

/**
 * What of a meeting stands in a person's own calendar feed: the meeting, once they were asked to come, as their calendar has
 * it from the mail; and while a date is sought, the dates that they keep free.
 */
export function feedEntries(state: MeetingState, person: PersonId): FeedEntry[] {
  const asked = state.rsvp?.people[person];
  if (state.out?.[person] === 'removed') return [];
  if (!state.rsvp) return keptFree(state, person);
  const { event } = batchOf(state);
  if (!event || !asked || (asked.sent === 0 && !asked.given)) return [];
  const { changes = 0, at = 0 } = state.entries?.[person] ?? {};
  const stamp = Math.max(event.stamp, at, asked.given?.at ?? 0);
  return [{ event: { ...event, sequence: event.sequence + changes, stamp }, said: saidOf(state, person) }];
}

function saidOf(state: MeetingState, person: PersonId): FeedStatus {
  const seat = state.list && seatOf(state, person);
  if (seat && seat !== 'seated') return seat;
  return state.rsvp?.people[person]?.given?.answer.choice ?? 'silent';
}

/** The dates of a poll that a person can come on, until one is picked. */
function keptFree(state: MeetingState, person: PersonId): FeedEntry[] {
  const { slug, meeting, status, plan, poll, domain } = state;
  const given = poll?.people[person]?.given;
  if (!given || (status !== 'polling' && status !== 'choosing')) return [];
  return plan.options
    .filter(({ id }) => given.answer[id] === 'yes' || given.answer[id] === 'if-need-be')
    .map(({ id, start, end }): FeedEntry => {
      const event: CalendarEvent = {
        uid: `${slug}.m${meeting}.${id}`,
        ...(domain && { domain }),
        sequence: 0,
        stamp: given.at,
        start,
        end,
        title: plan.title,
        cancelled: false,
      };
      return { event, said: 'kept' };
    });
}
