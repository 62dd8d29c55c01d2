import { describe, expect, test } from 'vitest';
import type { ActionsState } from '../../workflows/actions/contract.ts';
import { letterOf } from '../../workflows/actions/letters.ts';
import { bookDue, bookReceipt, isWanted } from '../../workflows/actions/notices.ts';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import { anAction } from '../actions.ts';
import { BRAM, MONDAY } from '../people.ts';
import { given, when } from './register.ts';

const mails = (register: ActionsState, item: number, answer: object, now = MONDAY) =>
  when(register, { kind: 'answer', person: BRAM.id, item, answer, way: 'mail', receipt: true }, now);
const noted = ({ notices }: ActionsState) => notices.filter(({ kind }) => kind === 'action-noted');
const sent = (register: ActionsState, at: number) =>
  bookReceipt(register, noted(register)[0]!.nr, BRAM.email, { id: 'x', status: 'sent', at }, at);

describe('who answers by mail how an item stands', () => {
  test('hears what was noted, also that it is done', () => {
    const register = given(anAction());
    mails(register, 1, { choice: 'done' });
    expect(noted(register)).toMatchObject([{ person: BRAM.id, items: [1] }]);
    const { batch, letter } = letterOf(register, noted(register)[0]!, MONDAY);
    expect([letter.kind, batch.bulk]).toEqual(['action-noted', false]);
    expect(JSON.parse(batch.params.items!)).toMatchObject([{ noted: 'done' }]);
    bookDue(register, MONDAY);
    expect(noted(register)).toHaveLength(1);
    expect(isWanted(register, noted(register)[0]!.nr, MONDAY)).toBe(true);
  });

  test('hears so once a day at most, of all items together', () => {
    const register = given(anAction(), anAction({ text: 'Belt' }), anAction({ text: 'Mailt' }));
    mails(register, 1, { choice: 'done' });
    sent(register, MONDAY);
    mails(register, 2, { choice: 'blocked', why: 'Wacht' }, MONDAY + HOUR_MS);
    mails(register, 3, { choice: 'done' }, MONDAY + 2 * HOUR_MS);
    expect(noted(register)).toMatchObject([{ items: [2, 3], notBefore: MONDAY + DAY_MS }]);
  });

  test('hears nothing of it on the page, or when they want no mail; reminders are not held up', () => {
    const register = given(anAction(), anAction({ text: 'Belt' }));
    when(register, { kind: 'answer', person: BRAM.id, item: 1, answer: { choice: 'done' }, way: 'link' });
    expect(noted(register)).toEqual([]);
    mails(register, 1, { choice: 'done' });
    const reminder = register.items[1]!.moments[0]!;
    bookDue(register, reminder);
    expect(register.notices.map(({ kind }) => kind)).toContain('action-reminder');
    when(register, { kind: 'leave-out', person: BRAM.id, why: 'stopped' });
    bookDue(register, reminder);
    expect(noted(register)).toEqual([]);
  });
});
