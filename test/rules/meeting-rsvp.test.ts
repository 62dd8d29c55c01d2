import { describe, expect, test } from 'vitest';
import { EARLIER_ANSWERS_MAX } from '../../workflows/kit/ask.ts';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import { WORDS_BYTES_MAX } from '../../workflows/kit/words.ts';
import type { Rsvp } from '../../workflows/meeting/contract.ts';
import { bookPractical } from '../../workflows/meeting/notices.ts';
import { numbers, turnout } from '../../workflows/meeting/rsvp.ts';
import { aMeeting, FIRST, SECOND, slot, UTRECHT, ZWOLLE } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { no } from './given.ts';
import { bram, inviting, polling, says, waiting, when } from './meeting-given.ts';

const YES: Rsvp = { choice: 'yes' };
const MAYBE: Rsvp = { choice: 'maybe' };
const NO: Rsvp = { choice: 'no' };
const GIJS: Rsvp = { choice: 'substitute', substitute: { name: 'Gijs Mol', email: 'gijs@example.org' } };
const byCalendar = (sequence: number, stamp: string) => ({ way: 'calendar', calendar: { sequence, stamp } });

describe('an answer to the invitation', () => {
  test.each<[string, Rsvp]>([
    [
      'yes, on site, with two guests and a wish for dinner',
      { choice: 'yes', mode: 'on-site', guests: 2, diet: 'vegan' },
    ],
    ['yes, online', { choice: 'yes', mode: 'online' }],
    ['maybe', MAYBE],
    ['no, with a reason', { choice: 'no', reason: 'On leave' }],
    ['somebody else', GIJS],
  ])('is kept as it was given: %s', (_, answer) => {
    const state = inviting();
    const given = { answer, way: 'link', at: MONDAY + HOUR_MS };
    expect(says(state, BRAM, answer, {}, MONDAY + HOUR_MS)).toEqual({ ok: true, result: 'recorded', given });
    expect(bram(state).given).toEqual(given);
  });

  test('replaces the one before, whichever way each came', () => {
    const state = inviting();
    says(state, BRAM, YES);
    says(state, BRAM, NO, byCalendar(0, '20270104T090000Z'));
    says(state, BRAM, MAYBE, { way: 'mail', mail: 'sha', remark: 'Not sure yet' });
    says(state, BRAM, YES, { way: 'phone', by: 'Anneke de Wit' });
    says(state, BRAM, NO, { way: 'link' });
    expect(bram(state).given).toMatchObject({ answer: NO, way: 'link' });
    expect(bram(state).earlier!.map(({ way, answer }) => `${way} ${answer.choice}`)).toEqual([
      'link yes',
      'calendar no',
      'mail maybe',
      'phone yes',
    ]);
    expect(bram(state).earlier![2]).toMatchObject({ mail: 'sha', remark: 'Not sure yet' });
  });

  test('is taken until the last millisecond before the meeting begins, and refused from then on', () => {
    expect(says(inviting(), BRAM, YES, {}, FIRST.start - 1)).toMatchObject({ ok: true });
    expect(says(inviting(), BRAM, YES, {}, FIRST.start)).toEqual(no('closed'));
  });

  test('is refused before people are invited, after it is called off, and from who is unknown or was removed', () => {
    expect(says(aMeeting(), BRAM, YES)).toEqual(no('not-started'));
    expect(says(polling(), BRAM, YES)).toEqual(no('no-date-yet'));
    expect(says({ ...aMeeting(), status: 'inviting', when: FIRST }, BRAM, YES)).toEqual(no('starting'));
    const off = inviting();
    when(off, { kind: 'cancel' });
    expect(says(off, BRAM, YES)).toEqual(no('cancelled'));
    const state = inviting();
    when(state, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(says(state, BRAM, YES)).toEqual(no('unknown-person'));
    expect(says(state, { ...BRAM, id: 'nobody22' }, YES)).toEqual(no('unknown-person'));
  });

  test.each<[string, Rsvp, object, boolean]>([
    ['no', NO, {}, false],
    ['no, with a reason', { ...NO, reason: 'On leave' }, {}, true],
    ['no, in words', NO, { way: 'mail', remark: 'I am on leave' }, true],
    ['maybe', MAYBE, {}, true],
    ['somebody else', GIJS, {}, true],
  ])('needs a reason where the meeting asks for one: %s', (_, answer, more, isTaken) => {
    const outcome = says(inviting({ asksReason: true }), BRAM, answer, more);
    expect(outcome).toEqual(isTaken ? expect.objectContaining({ ok: true }) : no('needs-reason', 'reason'));
    expect(says(inviting(), BRAM, answer, more)).toMatchObject({ ok: true });
  });

  test('finds no room for words when all room is taken; a choice alone always fits', () => {
    const state = inviting();
    state.rsvp!.words = WORDS_BYTES_MAX;
    expect(says(state, BRAM, YES, { remark: 'x'.repeat(200) })).toEqual(no('no-room', 'remark'));
    expect(says(state, BRAM, YES)).toMatchObject({ ok: true });
  });
});

describe('a calendar answer', () => {
  test.each([
    ['newer than the one before', '20270104T090100Z', true],
    ['as new as the one before', '20270104T090000Z', true],
    ['older than the one before', '20270104T085959Z', false],
    ['that does not say when it was given', '', true],
  ])('%s: %s', (_, stamp, counts) => {
    const state = inviting();
    says(state, BRAM, YES, byCalendar(0, '20270104T090000Z'), MONDAY + DAY_MS);
    const outcome = says(state, BRAM, NO, byCalendar(0, stamp), MONDAY + DAY_MS);
    expect(outcome).toEqual(counts ? expect.objectContaining({ ok: true }) : no('old-calendar-answer'));
    expect(bram(state).given!.answer).toEqual(counts ? NO : YES);
  });

  test('from a clock that is a year ahead does not shut out the next one', () => {
    const state = inviting();
    says(state, BRAM, YES, byCalendar(0, '20280104T090000Z'));
    expect(says(state, BRAM, NO, byCalendar(0, '20270104T091000Z'), MONDAY + HOUR_MS)).toMatchObject({ ok: true });
  });

  test('of one person says nothing of how new another person’s is', () => {
    const state = inviting();
    says(state, BRAM, YES, byCalendar(0, '20270104T090000Z'), MONDAY + DAY_MS);
    expect(says(state, DAVE, NO, byCalendar(0, '20270103T090000Z'))).toMatchObject({ ok: true });
  });

  test('about an earlier date never counts; about the same date in another place it does', () => {
    const state = inviting();
    when(state, { kind: 'change-place', place: ZWOLLE });
    expect(says(state, BRAM, YES, byCalendar(0, '20270104T090000Z'))).toMatchObject({ ok: true });
    when(state, { kind: 'change-date', when: SECOND });
    for (const sequence of [0, 1])
      expect(says(state, BRAM, YES, byCalendar(sequence, '20270109T090000Z'))).toEqual(no('old-calendar-answer'));
    expect(says(state, BRAM, YES, byCalendar(2, '20270109T090000Z'))).toMatchObject({ ok: true });
  });

  test('that is refused leaves no stamp', () => {
    const state = inviting();
    says(state, BRAM, YES, byCalendar(0, '20270104T090000Z'), FIRST.start);
    expect(state.stamps).toEqual({});
  });
});

describe('numbers', () => {
  test('count people in one column each, and guests with who comes', () => {
    const state = inviting();
    says(state, BRAM, { choice: 'yes', mode: 'online' });
    says(state, CHARLOTTE, { choice: 'yes', guests: 2 });
    says(state, DAVE, MAYBE);
    says(state, ELIF, GIJS);
    expect(numbers(state)).toEqual({
      invited: 5,
      yes: 2,
      onSite: 1,
      online: 1,
      maybe: 1,
      no: 0,
      substitute: 1,
      silent: 1,
      guests: 2,
      coming: 4,
    });
    expect(turnout(state)).toEqual({ asked: 5, answered: 4 });
  });

  test('do not count who was removed, nor as silent who gets no mail or was not written to yet', () => {
    const state = inviting();
    when(state, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    when(state, { kind: 'leave-out', person: DAVE.id, why: 'stopped' });
    state.rsvp!.people[ELIF.id]!.sent = 0;
    says(state, FENNA, NO);
    expect(numbers(state)).toMatchObject({ invited: 3, no: 1, silent: 1 });
  });

  test('are all nothing before people are invited, when the poll has its own', () => {
    expect(Object.values(numbers(aMeeting())).every((number) => number === 0)).toBe(true);
    const state = polling();
    state.poll!.people[BRAM.id]!.sent = 1;
    expect(turnout(state)).toEqual({ asked: 1, answered: 0 });
  });
});

describe('shortly before', () => {
  const shortlyBefore = () => {
    const state = inviting();
    says(state, BRAM, YES);
    says(state, CHARLOTTE, MAYBE);
    says(state, DAVE, NO);
    says(state, ELIF, YES);
    when(state, { kind: 'leave-out', person: ELIF.id, why: 'stopped' });
    bookPractical(state);
    return state;
  };

  test('who comes hears what they should know, and who said maybe is asked once more; nobody who gets no mail', () => {
    const state = shortlyBefore();
    expect(waiting(state, 'meeting-practical')).toEqual([BRAM.id]);
    expect(waiting(state, 'meeting-maybe')).toEqual([CHARLOTTE.id]);
  });

  test('who says yes afterwards hears it then, once, also when only their diet changes', () => {
    const state = shortlyBefore();
    says(state, FENNA, YES);
    says(state, FENNA, { choice: 'yes', diet: 'vegan' });
    says(state, BRAM, { choice: 'yes', guests: 1 });
    says(state, ELIF, { choice: 'yes', guests: 1 });
    expect(waiting(state, 'meeting-practical')).toEqual([BRAM.id, FENNA.id]);
  });

  test('what waits for a person and no longer fits is dropped', () => {
    const state = shortlyBefore();
    says(state, BRAM, NO);
    says(state, CHARLOTTE, NO);
    expect(state.notices).toEqual([]);
  });

  test('nobody hears it early', () => {
    const state = inviting();
    says(state, BRAM, YES);
    expect(state.notices).toEqual([]);
  });
});

describe('who stayed away and says yes after all', () => {
  test('hears what has changed since they last heard', () => {
    const state = inviting();
    says(state, BRAM, NO);
    when(state, { kind: 'change-place', place: ZWOLLE });
    expect(waiting(state, 'meeting-update')).not.toContain(BRAM.id);
    says(state, BRAM, YES);
    expect(waiting(state, 'meeting-update')).toContain(BRAM.id);
    says(state, BRAM, NO);
    expect(waiting(state, 'meeting-update')).not.toContain(BRAM.id);
  });

  test('hears nothing when nothing has changed', () => {
    const state = inviting();
    says(state, BRAM, NO);
    says(state, BRAM, YES);
    when(state, { kind: 'change-place', place: UTRECHT });
    expect(state.notices).toEqual([]);
  });
});

test('a new date keeps what people said before it among their earlier answers, and counts its words', () => {
  const state = inviting();
  for (let i = 0; i < 9; i += 1) {
    says(state, BRAM, YES, { remark: `${i}${'x'.repeat(99)}` });
    when(state, { kind: 'change-date', when: i % 2 ? FIRST : SECOND });
  }
  expect(bram(state).given).toBeUndefined();
  expect(bram(state).earlier).toHaveLength(EARLIER_ANSWERS_MAX);
  const { words } = state.rsvp!;
  says(state, BRAM, YES, { remark: `9${'x'.repeat(99)}` });
  when(state, { kind: 'change-date', when: slot('x', '2027-05-12') });
  expect(state.rsvp!.words).toBe(words);
});
