import { describe, expect, test } from 'vitest';
import { instantAt, localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import type { MeetingPlan, MeetingState, PollAnswer } from '../../workflows/meeting/contract.ts';
import { ranking } from '../../workflows/meeting/poll.ts';
import { aMeeting, FIRST, SECOND, slot, THIRD } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { no } from './given.ts';
import { inviting, polling, votes, when } from './meeting-given.ts';

const CLOSING = instantAt('2027-01-14', 18);
const ALL = { d1: 'yes', d2: 'no', d3: 'if-need-be' } as const;
const bram = (state: MeetingState) => state.poll!.people[BRAM.id]!;
const order = (state: MeetingState) => ranking(state).map(({ id }) => id);

describe('a poll', () => {
  test('closes at six after its working days, and reminds at nine two days before', () => {
    const { poll, status } = polling();
    expect(status).toBe('polling');
    expect(localTime(poll!.closesAt)).toBe('2027-01-14 18:00');
    expect(poll!.remindAt.map(localTime)).toEqual(['2027-01-12 09:00']);
  });

  test.each([
    ['Monday reminds on the Friday before', 5, '2027-01-11 18:00', '2027-01-08 09:00'],
    ['Tuesday reminds on the Friday before', 6, '2027-01-12 18:00', '2027-01-08 09:00'],
    ['Wednesday reminds on Monday', 7, '2027-01-13 18:00', '2027-01-11 09:00'],
  ])('that closes on a %s', (_, pollWorkingDays, closesAt, remindAt) => {
    const { poll } = polling({ pollWorkingDays });
    expect(localTime(poll!.closesAt)).toBe(closesAt);
    expect(poll!.remindAt.map(localTime)).toEqual([remindAt]);
  });

  test.each([
    ['a day before the first of its dates', '2027-01-08', '2027-01-07 14:00'],
    ['when that date begins, if it begins within a day', '2027-01-04', '2027-01-04 14:00'],
  ])('closes at the latest %s', (_, day, closesAt) => {
    const { poll } = polling({ options: [slot('d2', '2027-02-09'), slot('d1', day)] });
    expect(localTime(poll!.closesAt)).toBe(closesAt);
  });

  test('needs two dates, both to come', () => {
    const draft = (options: MeetingPlan['options']) => ({ ...polling({ options }), status: 'draft' as const });
    expect(when(draft([FIRST]), { kind: 'start-poll' })).toEqual(no('too-few-dates', 'options'));
    const past = [FIRST, slot('d2', '2027-01-04', 9)];
    expect(when(draft(past), { kind: 'start-poll' })).toEqual(no('date-in-past', 'options'));
    expect(when(draft([FIRST, SECOND]), { kind: 'start-poll' }, FIRST.start)).toEqual(no('date-in-past', 'options'));
    const good = draft([FIRST, SECOND]);
    expect(when(good, { kind: 'start-poll' })).toEqual({ ok: true, closesAt: instantAt('2027-01-14', 18) });
    expect(when(good, { kind: 'start-poll' })).toEqual(no('no-draft'));
  });

  test('of nobody has nobody to wait for', () => {
    expect(polling({}, []).poll!.closed).toBe(true);
  });

  test('is closed by the coordinator only while it runs', () => {
    const state = polling();
    expect(when(state, { kind: 'close-poll' })).toEqual({ ok: true });
    expect(state.poll!.closed).toBe(true);
    expect(votes(state, BRAM, ALL)).toEqual(no('closed'));
    expect(when({ ...state, status: 'choosing' }, { kind: 'close-poll' })).toEqual(no('not-started'));
  });
});

describe('an answer to a poll', () => {
  test('is kept with its way and moment, and the newest counts', () => {
    const state = polling();
    expect(votes(state, BRAM, ALL)).toEqual({ ok: true, result: 'recorded' });
    expect(votes(state, BRAM, ALL)).toEqual({ ok: true, result: 'unchanged' });
    const byPhone = { answer: { d1: 'no' }, way: 'phone', by: 'Anneke de Wit' };
    when(state, { kind: 'poll-answer', person: BRAM.id, ...byPhone }, MONDAY + 5);
    expect(bram(state)).toMatchObject({ given: { ...byPhone, at: MONDAY + 5 }, earlier: [{ answer: ALL }] });
  });

  test('can be changed until the last millisecond before closing', () => {
    const state = polling();
    expect(votes(state, BRAM, ALL, CLOSING - 1)).toMatchObject({ ok: true });
    expect(votes(state, BRAM, { d1: 'no' }, CLOSING)).toEqual(no('closed'));
  });

  test.each([
    ['about a date that the poll does not have', BRAM.id, { d9: 'yes' }, no('unknown-date', 'options')],
    ['from somebody unknown', 'nobody22', ALL, no('unknown-person')],
  ])('is refused %s', (_, person, answer, refusal) => {
    expect(when(polling(), { kind: 'poll-answer', person, answer, way: 'link' })).toEqual(refusal);
  });

  test('is refused before the poll, and from who was removed; who stopped mail can answer', () => {
    const state = polling();
    when(state, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    when(state, { kind: 'leave-out', person: ELIF.id, why: 'stopped' });
    expect(votes(state, BRAM, ALL)).toEqual(no('unknown-person'));
    expect(votes(state, ELIF, ALL)).toMatchObject({ ok: true });
    expect(votes(aMeeting(), DAVE, ALL)).toEqual(no('not-started'));
    expect(votes({ ...aMeeting(), status: 'gathering' }, DAVE, ALL)).toEqual(no('starting'));
    expect(votes(inviting(), DAVE, ALL)).toEqual(no('no-poll'));
  });

  test('that leaves every date open is no answer: who gives it will be reminded', () => {
    const state = polling();
    expect(votes(state, BRAM, {})).toEqual({ ok: true, result: 'unchanged' });
    votes(state, BRAM, ALL);
    expect(votes(state, BRAM, {})).toEqual({ ok: true, result: 'recorded' });
    expect(bram(state).given).toBeUndefined();
    expect(bram(state).earlier).toMatchObject([{ answer: ALL }]);
  });
});

describe('a poll closes early', () => {
  const allBut = (last: typeof BRAM, answer: PollAnswer = ALL) => {
    const state = polling();
    for (const one of [BRAM, CHARLOTTE, DAVE, ELIF, FENNA]) if (one !== last) votes(state, one, answer);
    return state;
  };

  test('when everyone has answered', () => {
    const state = allBut(FENNA);
    expect(state.poll!.closed).toBe(false);
    votes(state, FENNA, { d1: 'no', d2: 'no', d3: 'no' });
    expect(state.poll!.closed).toBe(true);
  });

  test.each(['stopped', 'refused', 'removed'])('when the last who is silent is %s', (why) => {
    const state = allBut(FENNA);
    when(state, { kind: 'leave-out', person: FENNA.id, why });
    expect(state.poll!.closed).toBe(true);
  });

  test('not while somebody has left a date open, who may still come back to it', () => {
    const state = allBut(FENNA);
    votes(state, FENNA, { d1: 'yes' });
    expect(state.poll!.closed).toBe(false);
  });
});

describe('the ranking', () => {
  test('counts who can, who could if need be, who cannot, and apart from these who did not say', () => {
    const state = polling();
    votes(state, BRAM, { d1: 'yes', d2: 'no' });
    votes(state, CHARLOTTE, { d1: 'if-need-be' });
    when(state, { kind: 'leave-out', person: FENNA.id, why: 'removed' });
    const counts = Object.fromEntries(
      ranking(state).map(({ id, start: _s, end: _e, lacks: _l, ...said }) => [id, said]),
    );
    expect(counts).toEqual({
      d1: { yes: 1, ifNeedBe: 1, no: 0, unanswered: 2 },
      d2: { yes: 0, ifNeedBe: 0, no: 1, unanswered: 3 },
      d3: { yes: 0, ifNeedBe: 0, no: 0, unanswered: 4 },
    });
  });

  test.each<[string, PollAnswer, PollAnswer, string[]]>([
    ['more who can', { d1: 'yes', d2: 'yes' }, { d2: 'yes' }, ['d2', 'd1', 'd3']],
    ['then more who could if need be', { d2: 'if-need-be' }, { d3: 'yes' }, ['d3', 'd2', 'd1']],
    ['then fewer who cannot', { d1: 'no' }, { d1: 'no', d2: 'no' }, ['d3', 'd2', 'd1']],
    ['then the earlier one', {}, {}, ['d1', 'd2', 'd3']],
  ])('prefers %s', (_, bramSays, charlotteSays, wanted) => {
    const state = polling();
    votes(state, BRAM, bramSays);
    votes(state, CHARLOTTE, charlotteSays);
    expect(order(state)).toEqual(wanted);
  });

  test('puts a date with an expertise centre and a patient organisation before one that more people can', () => {
    const state = polling({ mustHave: { kinds: ['expertise-centre', 'patient-organisation'], people: [] } });
    for (const one of [DAVE, ELIF, FENNA]) votes(state, one, { d1: 'yes', d2: 'no' });
    votes(state, BRAM, { d1: 'no', d2: 'yes' });
    votes(state, CHARLOTTE, { d1: 'no', d2: 'if-need-be' });
    expect(ranking(state).map(({ id, lacks }) => [id, lacks])).toEqual([
      ['d2', []],
      ['d1', ['patient-organisation']],
      ['d3', ['expertise-centre', 'patient-organisation']],
    ]);
  });

  test.each<[string, Partial<MeetingPlan['mustHave']>, string[]]>([
    ['its chair', { people: [CHARLOTTE.id] }, [CHARLOTTE.id]],
    ['a quorum', { quorum: 2 }, ['quorum']],
    ['a quorum that can never be met', { quorum: 10_000 }, ['quorum']],
    ['somebody who was never asked', { people: ['nobody22'] }, ['nobody22']],
    ['nothing, when one is enough', { quorum: 1, people: [BRAM.id], kinds: ['expertise-centre'] }, []],
  ])('says that a date lacks %s', (_, mustHave, lacks) => {
    const state = polling({ mustHave: { kinds: [], people: [], ...mustHave } });
    votes(state, BRAM, { d1: 'yes' });
    expect(ranking(state)[0]).toMatchObject({ id: 'd1', lacks });
  });

  test('does not count on who was removed', () => {
    const state = polling({ mustHave: { kinds: ['patient-organisation'], people: [] } });
    votes(state, CHARLOTTE, { d1: 'yes' });
    when(state, { kind: 'leave-out', person: CHARLOTTE.id, why: 'removed' });
    expect(ranking(state)[0]!.lacks).toEqual(['patient-organisation']);
  });
});

describe('picking a date', () => {
  test('is done while people answer, after it, or without a poll; one that was never proposed is as good', () => {
    for (const status of ['polling', 'choosing', 'draft'] as const) {
      const state = { ...polling(), status };
      const other = slot('picked', '2027-05-12');
      expect(when(state, { kind: 'pick', when: other })).toEqual({ ok: true, when: other });
      expect(state).toMatchObject({ status: 'inviting', when: other, poll: { closed: true } });
      expect(when(state, { kind: 'pick', when: THIRD })).toEqual(no('already-picked'));
    }
  });

  test('is refused in the past, and while people are being gathered', () => {
    const past = { start: MONDAY, end: MONDAY + DAY_MS };
    expect(when(polling(), { kind: 'pick', when: { id: 'x', ...past } })).toEqual(no('date-in-past', 'when'));
    expect(when({ ...polling(), status: 'gathering' }, { kind: 'pick', when: THIRD })).toEqual(no('starting'));
  });
});
