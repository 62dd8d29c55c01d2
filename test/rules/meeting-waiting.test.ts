import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import type { MeetingPersonView, MeetingState, Rsvp } from '../../workflows/meeting/contract.ts';
import { noticeLetter } from '../../workflows/meeting/letters.ts';
import { bookPractical } from '../../workflows/meeting/notices.ts';
import { numbers } from '../../workflows/meeting/rsvp.ts';
import { view } from '../../workflows/meeting/view.ts';
import { letOffersLapse, nextLapse } from '../../workflows/meeting/waiting-list.ts';
import { FIRST, SECOND, UTRECHT } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { no } from './given.ts';
import { bram, inviting, says, waiting, when } from './meeting-given.ts';

const YES: Rsvp = { choice: 'yes' };
const NO: Rsvp = { choice: 'no' };
const ONLINE: Rsvp = { choice: 'yes', mode: 'online' };
const withGuests = (guests: number): Rsvp => ({ choice: 'yes', guests });
const HYBRID = { ...UTRECHT, link: 'https://meet.example.org/nf1' };
const OFFER_MS = 2 * DAY_MS;
const byCalendar = (sequence: number, stamp: string) => ({ way: 'calendar', calendar: { sequence, stamp } });

/** Two seats: Bram and Charlotte have one, Dave and Elif wait. */
const full = (): MeetingState => {
  const state = inviting({ capacity: 2, place: HYBRID });
  for (const one of [BRAM, CHARLOTTE, DAVE, ELIF]) says(state, one, YES);
  return state;
};
const seatOf = (state: MeetingState, { id: person }: { id: string }) =>
  (view(state, { ask: 'person', person }, MONDAY) as MeetingPersonView).seat;
const seats = (state: MeetingState) => (view(state, { ask: 'meeting' }, MONDAY) as { seats: unknown }).seats;
const lastOf = (state: MeetingState, { id }: { id: string }) =>
  noticeLetter(state, state.notices.findLast(({ person }) => person === id)!);

describe('a meeting that is full', () => {
  test('puts who says yes on the waiting list, who hears so and does not count as coming', () => {
    const state = inviting({ capacity: 1 });
    expect(says(state, BRAM, YES)).toMatchObject({ ok: true, seat: 'seated' });
    expect(says(state, DAVE, YES)).toMatchObject({ ok: true, result: 'recorded', seat: 'waiting' });
    expect(waiting(state, 'meeting-waiting')).toEqual([DAVE.id]);
    expect([seatOf(state, BRAM), seatOf(state, DAVE)]).toEqual([undefined, 'waiting']);
    expect(numbers(state)).toMatchObject({ yes: 1, coming: 1, waiting: 1, lapsed: 0 });
    expect(seats(state)).toEqual({ capacity: 1, taken: 1, offered: 0, free: 0, short: 0 });
  });

  test('has a seat for each guest too, and lets nobody pass who waits', () => {
    const state = inviting({ capacity: 3 });
    says(state, BRAM, withGuests(1));
    expect(says(state, DAVE, withGuests(1))).toMatchObject({ seat: 'waiting' });
    expect(says(state, ELIF, YES)).toMatchObject({ seat: 'waiting' });
    expect(waiting(state, 'meeting-offer')).toEqual([ELIF.id]);
  });

  test('has room online, whose places no room limits', () => {
    const state = full();
    expect(says(state, FENNA, ONLINE)).toEqual({ ok: true, result: 'recorded', given: expect.anything() });
    expect(says(state, DAVE, ONLINE)).toMatchObject({ ok: true });
    expect(seatOf(state, DAVE)).toBeUndefined();
    expect(numbers(state)).toMatchObject({ yes: 4, onSite: 2, online: 2, waiting: 1 });
    expect(waiting(state, 'meeting-seat')).toEqual([DAVE.id]);
  });

  test('keeps the seat of who wants more guests than there are seats for, and says so', () => {
    const state = full();
    expect(says(state, BRAM, withGuests(1))).toEqual(no('no-seats', 'guests'));
    expect(bram(state).given!.answer).toEqual(YES);
    expect(says(state, BRAM, withGuests(0))).toMatchObject({ ok: true, seat: 'seated' });
  });

  test('has no waiting list for who does not limit it', () => {
    const state = inviting();
    expect(says(state, BRAM, withGuests(20))).not.toHaveProperty('seat');
    expect(seats(state)).toBeUndefined();
    expect(numbers(state)).not.toHaveProperty('waiting');
  });

  test('sends nobody without a seat what one should know shortly before', () => {
    const state = full();
    bookPractical(state);
    expect(waiting(state, 'meeting-practical')).toEqual([BRAM.id, CHARLOTTE.id]);
    says(state, BRAM, NO);
    says(state, DAVE, YES);
    expect(waiting(state, 'meeting-practical')).toEqual([CHARLOTTE.id, DAVE.id]);
  });
});

describe('a seat that comes free', () => {
  test('is offered to the next, who takes it by saying yes once more', () => {
    const state = full();
    says(state, BRAM, NO, {}, MONDAY + HOUR_MS);
    expect(waiting(state, 'meeting-offer')).toEqual([DAVE.id]);
    expect(state.list).toEqual({
      waiting: [ELIF.id],
      offers: [{ person: DAVE.id, until: MONDAY + HOUR_MS + OFFER_MS }],
      lapsed: [],
    });
    expect(says(state, DAVE, YES)).toMatchObject({ ok: true, seat: 'seated' });
    expect(seatOf(state, DAVE)).toBeUndefined();
    expect(waiting(state, 'meeting-seat')).toEqual([DAVE.id]);
    expect(waiting(state, 'meeting-offer')).toEqual([]);
  });

  test('goes to the next when the one who is offered it says no', () => {
    const state = full();
    says(state, BRAM, NO);
    says(state, DAVE, NO);
    expect(waiting(state, 'meeting-offer')).toEqual([ELIF.id]);
    expect(state.list).toMatchObject({ waiting: [], offers: [{ person: ELIF.id }] });
  });

  test('goes to the next when the offer is over; who let it go can sign up again at the end', () => {
    const state = full();
    says(state, BRAM, NO);
    says(state, FENNA, YES);
    expect(nextLapse(state)).toBe(MONDAY + OFFER_MS);
    letOffersLapse(state, MONDAY + OFFER_MS - 1);
    expect(seatOf(state, DAVE)).toBe('offered');
    letOffersLapse(state, MONDAY + OFFER_MS);
    expect([seatOf(state, DAVE), seatOf(state, ELIF)]).toEqual(['lapsed', 'offered']);
    expect(waiting(state, 'meeting-lapsed')).toEqual([DAVE.id]);
    expect(numbers(state)).toMatchObject({ yes: 1, waiting: 2, lapsed: 1 });
    expect(says(state, DAVE, YES)).toMatchObject({ seat: 'waiting' });
    expect(state.list!.waiting).toEqual([FENNA.id, DAVE.id]);
  });

  test('is not offered to who gets no letters, nor held up by them', () => {
    const state = full();
    when(state, { kind: 'leave-out', person: DAVE.id, why: 'stopped' });
    says(state, BRAM, NO);
    expect(waiting(state, 'meeting-offer')).toEqual([ELIF.id]);
    when(state, { kind: 'leave-out', person: ELIF.id, why: 'removed' });
    expect(says(state, FENNA, YES)).toMatchObject({ seat: 'seated' });
  });

  test('shortly before the meeting is kept for half of the time that is left', () => {
    const state = full();
    const late = FIRST.start - 4 * HOUR_MS;
    says(state, BRAM, NO, {}, late);
    expect(nextLapse(state)).toBe(late + 2 * HOUR_MS);
  });

  test('is kept as long as the plan says', () => {
    const state = inviting({ capacity: 1, offerHours: 12 });
    for (const one of [BRAM, DAVE]) says(state, one, YES);
    says(state, BRAM, NO);
    expect(nextLapse(state)).toBe(MONDAY + 12 * HOUR_MS);
  });

  test('fits no group that is larger: the first for whom it is enough is asked', () => {
    const state = inviting({ capacity: 2 });
    says(state, BRAM, withGuests(1));
    says(state, DAVE, withGuests(1));
    says(state, ELIF, YES);
    says(state, BRAM, YES);
    expect(waiting(state, 'meeting-offer')).toEqual([ELIF.id]);
  });
});

describe('another number of seats', () => {
  test('under the number of those who come throws nobody out, and says how many too many they are', () => {
    const state = full();
    expect(when(state, { kind: 'change-capacity', capacity: 1 })).toEqual({
      ok: true,
      seats: { capacity: 1, taken: 2, offered: 0, free: 0, short: 1 },
    });
    expect([seatOf(state, BRAM), seatOf(state, CHARLOTTE)]).toEqual([undefined, undefined]);
    says(state, BRAM, NO);
    expect(waiting(state, 'meeting-offer')).toEqual([]);
    says(state, CHARLOTTE, NO);
    expect(waiting(state, 'meeting-offer')).toEqual([DAVE.id]);
  });

  test.each([[4], [null]])('that is larger (%s) offers who waits a seat', (capacity) => {
    const state = full();
    expect(when(state, { kind: 'change-capacity', capacity })).toMatchObject({ ok: true });
    expect(waiting(state, 'meeting-offer')).toEqual([DAVE.id, ELIF.id]);
    says(state, DAVE, YES);
    expect(numbers(state)).toMatchObject({ coming: 3, waiting: 1 });
  });

  test('comes with the venue that is booked, and with its place', () => {
    const room = { id: 'a', name: 'Zaal A', online: false, capacity: 1, cost: 0 };
    const choices = [room, { ...room, id: 'on', online: true, capacity: 0 }];
    const state = inviting({ venues: { choices, bookBy: MONDAY + DAY_MS }, capacity: 5 });
    expect(when(state, { kind: 'book-venue', venue: 'b' })).toEqual(no('unknown-venue', 'venue'));
    const place = { name: 'Zaal A' };
    expect(when(state, { kind: 'book-venue', venue: 'a', place })).toMatchObject({
      sequence: 1,
      seats: { capacity: 1 },
    });
    expect(state.plan.place).toEqual(place);
    says(state, BRAM, YES);
    expect(says(state, DAVE, YES)).toMatchObject({ seat: 'waiting' });
    expect(when(state, { kind: 'book-venue', venue: 'on' })).toMatchObject({ seats: { capacity: 5, free: 4 } });
  });

  test('is asked of venues with those who wait: the advice counts them', () => {
    const choices = [
      { id: 'a', name: 'A', online: false, upTo: 2, capacity: 2, cost: 0 },
      { id: 'b', name: 'B', online: false, capacity: 50, cost: 0 },
    ];
    const state = inviting({ venues: { choices, bookBy: MONDAY + DAY_MS }, capacity: 2 });
    for (const one of [BRAM, CHARLOTTE, DAVE]) says(state, one, YES);
    expect(view(state, { ask: 'venue' }, MONDAY)).toMatchObject({
      venue: { id: 'b' },
      coming: 3,
      waiting: 1,
      short: 0,
    });
  });

  test('is no matter of a meeting that has moved online, nor of another date', () => {
    const state = full();
    when(state, { kind: 'change-place', place: { link: HYBRID.link } });
    expect(numbers(state)).toMatchObject({ yes: 4, online: 4, waiting: 0 });
    const moved = full();
    when(moved, { kind: 'change-date', when: SECOND });
    expect(moved.list).toBeUndefined();
    expect(says(moved, ELIF, YES)).toMatchObject({ seat: 'seated' });
  });
});

describe('the calendar of who has no seat', () => {
  test('does not say that they come, under a SEQUENCE and stamp of its own', () => {
    const state = inviting({ capacity: 1 });
    says(state, BRAM, YES);
    says(state, DAVE, YES, byCalendar(0, '20270104T090000Z'), MONDAY + HOUR_MS);
    expect(lastOf(state, DAVE)).toMatchObject({
      kind: 'meeting-waiting',
      params: { said: 'waiting', changes: '1', stamp: String(MONDAY + HOUR_MS) },
    });
    says(state, BRAM, NO, {}, MONDAY + 2 * HOUR_MS);
    expect(lastOf(state, DAVE)).toMatchObject({ kind: 'meeting-offer', params: { changes: '2' } });
    expect(lastOf(state, DAVE).params).not.toHaveProperty('said');
    expect(says(state, DAVE, YES, byCalendar(2, '20270104T110000Z'), MONDAY + 3 * HOUR_MS)).toMatchObject({
      seat: 'seated',
    });
    expect(waiting(state, 'meeting-seat')).toEqual([]);
    when(state, { kind: 'change-place', place: { name: 'Isala' } }, MONDAY + 4 * HOUR_MS);
    expect(lastOf(state, DAVE)).toMatchObject({ kind: 'meeting-update', params: { said: 'yes', changes: '2' } });
  });

  test('that accepts again is told again, once a day at most', () => {
    const state = full();
    state.notices = [];
    const accepts = (hours: number) => says(state, DAVE, YES, byCalendar(1, ''), MONDAY + hours * HOUR_MS);
    for (const hours of [1, 2, 23]) accepts(hours);
    expect(waiting(state, 'meeting-waiting')).toEqual([]);
    accepts(24);
    expect(waiting(state, 'meeting-waiting')).toEqual([DAVE.id]);
    expect(state.list!.waiting).toEqual([DAVE.id, ELIF.id]);
  });

  test('answers about the date as it is from the SEQUENCE on that it had then', () => {
    const state = full();
    when(state, { kind: 'change-date', when: SECOND }, MONDAY + HOUR_MS);
    expect(says(state, DAVE, YES, byCalendar(1, '20270104T110000Z'))).toEqual(no('old-calendar-answer'));
    expect(says(state, DAVE, YES, byCalendar(2, '20270104T110000Z'))).toMatchObject({ ok: true });
    expect(says(state, BRAM, YES, byCalendar(1, '20270104T110000Z'))).toMatchObject({ ok: true });
    expect(view(state, { ask: 'person', person: DAVE.id }, MONDAY)).toMatchObject({ sequence: 2 });
  });
});

test('a yes by calendar or in words that says no more leaves guests and the way to take part as they were', () => {
  const state = inviting({ capacity: 3, place: HYBRID });
  says(state, BRAM, { choice: 'yes', mode: 'online', guests: 2, diet: 'vegan' });
  says(state, BRAM, YES, byCalendar(0, '20270104T090000Z'));
  expect(bram(state).given!.answer).toEqual({ choice: 'yes', mode: 'online', guests: 2, diet: 'vegan' });
  says(state, BRAM, { choice: 'yes', guests: 1 }, { way: 'mail' });
  expect(bram(state).given!.answer).toEqual({ choice: 'yes', mode: 'online', guests: 1, diet: 'vegan' });
  says(state, BRAM, YES);
  expect(bram(state).given!.answer).toEqual(YES);
});
