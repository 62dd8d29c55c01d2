import { describe, expect, test } from 'vitest';
import { peopleDue } from '../../workflows/kit/ask.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../workflows/kit/clock.ts';
import type { MeetingState } from '../../workflows/meeting/contract.ts';
import { noticeLetter } from '../../workflows/meeting/letters.ts';
import { numbers } from '../../workflows/meeting/rsvp.ts';
import { FIRST, SECOND } from '../meetings.ts';
import { BRAM, DAVE, ELIF, MONDAY } from '../people.ts';
import { no } from './given.ts';
import { bram, inviting, says, waiting, when } from './meeting-given.ts';

const byMail = { way: 'mail', receipt: true };
const noted = (state: MeetingState) => state.notices.filter(({ kind }) => kind === 'meeting-noted');
const letters = (state: MeetingState) => noted(state).map((notice) => noticeLetter(state, notice));

describe('a receipt', () => {
  test('says what was noted from a mail, in letter and calendar', () => {
    const state = inviting();
    says(state, BRAM, { choice: 'no' }, byMail, MONDAY + HOUR_MS);
    expect(letters(state)).toMatchObject([
      { kind: 'meeting-noted-no', to: { person: BRAM.id }, params: { said: 'no', changes: '1' } },
    ]);
  });

  test('is for mails only, unless the plan says otherwise; calendars know by themselves', () => {
    const calendar = { way: 'calendar', calendar: { sequence: 0, stamp: '' } };
    const plain = inviting();
    says(plain, BRAM, { choice: 'yes' });
    says(plain, DAVE, { choice: 'yes' }, { way: 'mail' });
    expect(noted(plain)).toEqual([]);
    const confirming = inviting({ confirms: true });
    says(confirming, BRAM, { choice: 'yes' });
    says(confirming, DAVE, { choice: 'yes' }, calendar);
    says(confirming, ELIF, { choice: 'yes' }, { way: 'phone', by: 'Anneke' });
    expect(waiting(confirming, 'meeting-noted')).toEqual([BRAM.id, ELIF.id]);
  });

  test('is by default for who says on the page that they come, or no longer, so that their calendar knows', () => {
    const after = (...choices: ('yes' | 'maybe' | 'no')[]) => {
      const state = inviting({ confirms: 'calendar' });
      for (const choice of choices) {
        state.notices = [];
        says(state, BRAM, { choice });
      }
      return letters(state).map(({ kind, params }) => [kind, params?.said]);
    };
    expect(after('yes')).toEqual([['meeting-noted-yes', 'yes']]);
    expect(after('no', 'yes')).toEqual([['meeting-noted-yes', 'yes']]);
    expect(after('yes', 'no')).toEqual([['meeting-noted-no', 'no']]);
    expect(after('yes', 'maybe')).toEqual([['meeting-noted-maybe', 'maybe']]);
    for (const quiet of [['no'], ['maybe'], ['maybe', 'no'], ['yes', 'yes']] as const)
      expect(after(...quiet)).toEqual([]);
  });

  test('is by default not for who answers by calendar or phone, nor for who changes but how they come', () => {
    const state = inviting({ confirms: 'calendar' });
    says(state, BRAM, { choice: 'yes' }, { way: 'calendar', calendar: { sequence: 0, stamp: '' } });
    says(state, BRAM, { choice: 'yes', guests: 1 });
    says(state, DAVE, { choice: 'yes' }, { way: 'phone', by: 'Anneke' });
    says(state, ELIF, { choice: 'substitute', substitute: { name: 'Gijs', email: 'gijs@example.org' } });
    expect(noted(state)).toEqual([]);
  });

  test('that a calendar contradicts within minutes is for the coordinator to look at: it may answer by itself', () => {
    const accepts = { way: 'calendar', calendar: { sequence: 1, stamp: '' }, notByItself: true };
    const minutes = (count: number) => MONDAY + HOUR_MS + count * MINUTE_MS;
    const afterNo = () => {
      const state = inviting({ confirms: 'calendar' });
      says(state, BRAM, { choice: 'yes' });
      says(state, BRAM, { choice: 'no' }, {}, MONDAY + 1);
      bram(state).lastSentAt = minutes(0);
      return state;
    };
    expect(says(afterNo(), BRAM, { choice: 'yes' }, accepts, minutes(9))).toEqual(no('overtaken'));
    expect(says(afterNo(), BRAM, { choice: 'no' }, accepts, minutes(9))).toMatchObject({ ok: true });
    expect(says(afterNo(), BRAM, { choice: 'yes' }, accepts, minutes(10))).toMatchObject({ result: 'recorded' });
    const unconfirmed = inviting();
    says(unconfirmed, BRAM, { choice: 'no' });
    expect(says(unconfirmed, BRAM, { choice: 'yes' }, accepts, MONDAY + 1)).toMatchObject({ result: 'recorded' });
  });

  test('comes once a day at most, and says how it is by then', () => {
    const state = inviting();
    says(state, BRAM, { choice: 'yes' }, byMail);
    expect(noted(state)).toHaveLength(1);
    state.notices = [];
    says(state, BRAM, { choice: 'maybe' }, byMail, MONDAY + HOUR_MS);
    says(state, BRAM, { choice: 'no' }, byMail, MONDAY + 2 * HOUR_MS);
    expect(noted(state)).toMatchObject([{ notBefore: MONDAY + DAY_MS }]);
    expect(letters(state)).toMatchObject([{ kind: 'meeting-noted-no', params: { changes: '3' } }]);
    expect(bram(state).receipts).toEqual({ count: 2, at: MONDAY + DAY_MS });
  });

  test('is not for who wants no mail, says the same again, or hears that they wait for a seat', () => {
    const state = inviting({ capacity: 1 });
    says(state, BRAM, { choice: 'yes' });
    says(state, BRAM, { choice: 'yes' });
    says(state, DAVE, { choice: 'yes' }, byMail);
    expect(waiting(state, 'meeting-waiting')).toEqual([DAVE.id]);
    when(state, { kind: 'leave-out', person: ELIF.id, why: 'stopped' });
    says(state, ELIF, { choice: 'no' }, byMail);
    expect(noted(state)).toEqual([]);
  });
});

describe('who says shortly before that they come', () => {
  const shortly = (change: Partial<MeetingState> = {}) =>
    Object.assign(inviting({ confirms: 'calendar' }), { practicalSent: true, joinsLetters: true, ...change });
  const kinds = (state: MeetingState) => state.notices.map((notice) => noticeLetter(state, notice).kind);

  test('hears in one letter what was noted and what they should know', () => {
    const state = shortly();
    says(state, BRAM, { choice: 'yes' });
    expect(kinds(state)).toEqual(['meeting-noted-soon']);
    says(state, DAVE, { choice: 'no' }, byMail);
    expect(kinds(state)).toEqual(['meeting-noted-soon', 'meeting-noted-no']);
  });

  test('need not wait for it until another receipt may go', () => {
    const state = shortly();
    says(state, BRAM, { choice: 'no' }, byMail);
    state.notices = [];
    says(state, BRAM, { choice: 'yes' }, byMail, MONDAY + HOUR_MS);
    expect(kinds(state)).toEqual(['meeting-practical', 'meeting-noted-soon']);
  });

  test('hears it in two letters of a meeting that an older release began', () => {
    const { joinsLetters: _, ...older } = shortly();
    says(older, BRAM, { choice: 'yes' });
    expect(kinds(older)).toEqual(['meeting-practical', 'meeting-noted-yes']);
  });
});

describe('an answer that waits for the coordinator', () => {
  const waits = (state: MeetingState) => when(state, { kind: 'answer-waits', person: BRAM.id }, MONDAY + HOUR_MS);

  test('is not silence: its writer is not reminded', () => {
    const state = inviting({ asksReason: true });
    const due = () => peopleDue(state.rsvp!, FIRST.start - 2 * DAY_MS);
    expect(due()).toContain(BRAM.id);
    expect(waits(state)).toEqual({ ok: true });
    expect(due()).not.toContain(BRAM.id);
    expect(numbers(state)).toMatchObject({ silent: 4, no: 0 });
  });

  test('ends when it is recorded, and at a new date', () => {
    const state = inviting({ asksReason: true });
    waits(state);
    says(state, BRAM, { choice: 'no', reason: 'Vakantie' });
    expect(bram(state).answerWaits).toBeUndefined();
    waits(state);
    when(state, { kind: 'change-date', when: SECOND }, MONDAY + 2 * HOUR_MS);
    expect(bram(state)).not.toHaveProperty('answerWaits');
    expect(when(state, { kind: 'answer-waits', person: 'nobody22' })).toEqual(no('unknown-person'));
  });
});
