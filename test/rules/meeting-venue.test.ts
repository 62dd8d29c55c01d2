import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import type { MeetingState, Rsvp, Venue } from '../../workflows/meeting/contract.ts';
import { venueFor } from '../../workflows/meeting/venue.ts';
import { view } from '../../workflows/meeting/view.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, MONDAY } from '../people.ts';
import { inviting, says } from './meeting-given.ts';

const ONLINE: Venue = { id: 'online', name: 'Teams', online: true, upTo: 8, capacity: 0, cost: 0 };
const ROOM_A: Venue = { id: 'a', name: 'Zaal A', online: false, upTo: 25, capacity: 30, cost: 250 };
const ROOM_B: Venue = { id: 'b', name: 'Zaal B', online: false, capacity: 80, cost: 600 };
const RULES = [ONLINE, ROOM_A, ROOM_B];

describe('up to 8 online, up to 25 room A, above that room B', () => {
  test.each([
    [0, 'online'],
    [8, 'online'],
    [9, 'a'],
    [25, 'a'],
    [26, 'b'],
    [80, 'b'],
    [500, 'b'],
  ])('gives for %i people %s', (coming, id) => {
    expect(venueFor(RULES, { coming, seats: coming })!.id).toBe(id);
  });

  test('counts seats only for who is there: many more can come online', () => {
    const rules = [
      { ...ROOM_A, upTo: 100 },
      { ...ROOM_B, upTo: 100 },
    ];
    expect(venueFor(rules, { coming: 60, seats: 30 })!.id).toBe('a');
    expect(venueFor(rules, { coming: 60, seats: 31 })!.id).toBe('b');
  });

  test('prefers one that holds them over the one the rules name, and the largest when none does', () => {
    expect(venueFor([{ ...ROOM_A, capacity: 10 }, ROOM_B], { coming: 20, seats: 20 })!.id).toBe('b');
    expect(venueFor([ROOM_A, ROOM_B], { coming: 90, seats: 90 })!.id).toBe('b');
    expect(venueFor([], { coming: 1, seats: 1 })).toBeUndefined();
  });
});

describe('the advice', () => {
  const bookBy = MONDAY + 10 * DAY_MS;
  const meeting = () =>
    inviting({ venues: { choices: [{ ...ONLINE, upTo: 2 }, ROOM_A, { ...ROOM_B, capacity: 40 }], bookBy } });
  const advice = (state: MeetingState, now = MONDAY) => view(state, { ask: 'venue' }, now);
  const guests = (count: number): Rsvp => ({ choice: 'yes', guests: count });

  test('follows who comes, with their guests, and says what it becomes when all maybes come', () => {
    const state = meeting();
    says(state, BRAM, guests(1));
    expect(advice(state)).toMatchObject({ venue: { id: 'online' }, coming: 2, short: 0, isFinal: false });
    says(state, CHARLOTTE, { choice: 'maybe' });
    expect(advice(state)).toMatchObject({ venue: { id: 'online' }, ifMaybesCome: { id: 'a' } });
    says(state, DAVE, { choice: 'yes', mode: 'online' });
    expect(advice(state)).toMatchObject({ venue: { id: 'a', cost: 250 }, coming: 3, seats: 2 });
    expect(advice(state)).not.toHaveProperty('ifMaybesCome');
  });

  test('says how many seats even the largest lacks', () => {
    const state = meeting();
    for (const one of [BRAM, CHARLOTTE, DAVE]) says(state, one, guests(14));
    expect(advice(state)).toMatchObject({ venue: { id: 'b' }, seats: 45, short: 5 });
  });

  test('stands from the booking date on, whatever people say after it', () => {
    const state = meeting();
    says(state, BRAM, guests(5), {}, bookBy);
    says(state, CHARLOTTE, guests(5), {}, MONDAY);
    says(state, CHARLOTTE, { choice: 'no' }, {}, bookBy + 1);
    says(state, ELIF, guests(20), {}, bookBy + 1);
    expect(advice(state, bookBy - 1)).toMatchObject({ isFinal: false });
    expect(advice(state, bookBy + DAY_MS)).toMatchObject({ venue: { id: 'a' }, coming: 12, isFinal: true });
  });

  test('is none without venues to choose from', () => {
    expect(advice(inviting())).toBeNull();
  });
});
