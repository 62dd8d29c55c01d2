import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import type { MeetingState, Rsvp } from '../../workflows/meeting/contract.ts';
import { view } from '../../workflows/meeting/view.ts';
import type { FeedEntry } from '../../workflows/meeting/views.ts';
import { FIRST } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, MONDAY } from '../people.ts';
import { inviting, polling, says, votes, when } from './meeting-given.ts';

const TUESDAY = MONDAY + DAY_MS;
const feed = (state: MeetingState, { id }: { id: string } = BRAM) => {
  const before = structuredClone(state);
  const entries = view(state, { ask: 'feed', person: id }, MONDAY) as FeedEntry[];
  expect(state).toEqual(before);
  return entries;
};

describe('the calendar feed of who was invited', () => {
  test('has the meeting with the id, the number and the moment that their mail had', () => {
    const state = inviting();
    const [{ event, said }] = feed(state) as [FeedEntry];
    expect(event).toMatchObject({ uid: `${state.slug}.m${state.meeting}`, sequence: 0, stamp: state.revisedAt });
    expect(event).toMatchObject({ start: FIRST.start, end: FIRST.end, cancelled: false });
    expect(said).toBe('silent');
  });

  const answers: Rsvp[] = [{ choice: 'yes' }, { choice: 'maybe' }, { choice: 'no' }];
  test.each(answers)('says what they answered, and is newer then: $choice', (answer) => {
    const state = inviting();
    says(state, BRAM, answer, {}, TUESDAY);
    expect(feed(state)).toMatchObject([{ said: answer.choice, event: { stamp: TUESDAY } }]);
    expect(feed(state, CHARLOTTE)).toMatchObject([{ said: 'silent', event: { stamp: state.revisedAt } }]);
  });

  test('says that they wait for a seat, as the newest entry of their own', () => {
    const state = inviting({ capacity: 1 });
    says(state, CHARLOTTE, { choice: 'yes' }, {}, MONDAY);
    says(state, BRAM, { choice: 'yes' }, {}, TUESDAY);
    const own = state.entries![BRAM.id]!;
    expect(feed(state)).toMatchObject([{ said: 'waiting', event: { sequence: own.changes, stamp: own.at } }]);
  });

  test('follows a change and a cancellation', () => {
    const state = inviting();
    when(state, { kind: 'change-place', place: { name: 'Jaarbeurs' } }, TUESDAY);
    expect(feed(state)).toMatchObject([{ event: { sequence: 1, stamp: TUESDAY, place: { name: 'Jaarbeurs' } } }]);
    when(state, { kind: 'cancel' }, TUESDAY + 1);
    expect(feed(state)).toMatchObject([{ event: { sequence: 2, cancelled: true } }]);
  });

  test('does not have a meeting of which they have not heard, or from which they were removed', () => {
    const state = inviting();
    state.rsvp!.people[DAVE.id]!.sent = 0;
    expect(feed(state, DAVE)).toEqual([]);
    when(state, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(feed(state)).toEqual([]);
    expect(view(state, { ask: 'feed', person: 'nobody22' }, MONDAY)).toEqual([]);
  });
});

describe('while a date is sought', () => {
  test('the feed has the dates that a person keeps free, each under an id of its own', () => {
    const state = polling();
    const [first, second, third] = state.plan.options.map(({ id }) => id);
    votes(state, BRAM, { [first!]: 'yes', [second!]: 'no', [third!]: 'if-need-be' }, TUESDAY);
    const uid = `${state.slug}.m${state.meeting}`;
    expect(feed(state).map(({ event, said }) => [event.uid, event.stamp, said])).toEqual([
      [`${uid}.${first}`, TUESDAY, 'kept'],
      [`${uid}.${third}`, TUESDAY, 'kept'],
    ]);
    expect(feed(state, CHARLOTTE)).toEqual([]);
  });

  test('those dates go when the meeting is called off', () => {
    const state = polling();
    votes(state, BRAM, { [state.plan.options[0]!.id]: 'yes' });
    when(state, { kind: 'cancel' });
    expect(feed(state)).toEqual([]);
  });
});
