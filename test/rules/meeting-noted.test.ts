import { describe, expect, test } from 'vitest';
import { peopleDue } from '../../workflows/kit/ask.ts';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
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
