import { describe, expect, test } from 'vitest';
import type { InvitationCommand, InvitationState } from '../../workflows/invitation/contract.ts';
import { bookNewer, bookReceipts, receiptsDue } from '../../workflows/invitation/receipts.ts';
import { decide } from '../../workflows/invitation/rules.ts';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import type { Receipt } from '../../workflows/kit/letter.ts';
import { DEFERRALS_MAX } from '../../workflows/kit/tries.ts';
import { aShare, BRAM, DAVE, MONDAY } from '../people.ts';
import { underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
let commands = 0;
const when = (share: InvitationState, command: object, now = MONDAY) => {
  commands += 1;
  return obey(share, { id: `c${commands}`, ...command } as InvitationCommand, now);
};
const joins = { choice: 'takes-part' } as const;
const declines = { choice: 'declines' } as const;
const call = { choice: 'call' } as const;
/** Bram answers by mail. */
const answers = (share: InvitationState, more: object = {}, now = MONDAY) =>
  when(
    share,
    { kind: 'answer', person: BRAM.id, answer: joins, way: 'mail', mail: 'sha-1', receipt: true, ...more },
    now,
  );
const due = (share: InvitationState, now = MONDAY) => receiptsDue(share, now).map(({ person, nr }) => [person, nr]);

const LETTERS = new Map([
  ['r1', BRAM.id],
  ['r2', DAVE.id],
]);
const later = (id: string, notBefore: number): Receipt => ({ id, status: 'later', notBefore, why: 'deferred' });
const sent = (id: string): Receipt => ({ id, status: 'sent', at: MONDAY });

describe('an answer by mail', () => {
  test('is kept with the mail that gave it, also when another follows', () => {
    const share = aShare();
    answers(share, { remark: 'Ja, ik doe mee.' });
    const given = { answer: joins, remark: 'Ja, ik doe mee.', way: 'mail', at: MONDAY, mail: 'sha-1' };
    expect(share.ask.people[BRAM.id]!.given).toEqual(given);
    answers(share, { answer: declines, mail: 'sha-2', by: 'Anneke de Wit' }, MONDAY + 1);
    expect(share.ask.people[BRAM.id]).toMatchObject({
      given: { answer: declines, mail: 'sha-2', by: 'Anneke de Wit' },
      earlier: [given],
    });
  });

  test('that says yes may leave open how somebody takes part', () => {
    const share = aShare();
    expect(answers(share)).toMatchObject({ ok: true, result: 'recorded', given: { answer: joins } });
  });

  test('that says the same again keeps the mail of before, and brings no second receipt', () => {
    const share = aShare();
    answers(share);
    const once = structuredClone(share);
    expect(answers(share, { mail: 'sha-2' }, MONDAY + 2 * DAY_MS)).toMatchObject({ result: 'unchanged' });
    expect(share).toEqual(once);
  });
});

describe('a receipt', () => {
  test('is due to who answered by mail', () => {
    const share = aShare();
    answers(share);
    expect(due(share)).toEqual([[BRAM.id, 1]]);
  });

  test('is not due for an automatic mail, a link or the phone', () => {
    const share = aShare();
    answers(share, { receipt: false });
    answers(share, { receipt: undefined, way: 'link', answer: declines });
    answers(share, { receipt: undefined, way: 'phone', answer: call });
    expect(due(share)).toEqual([]);
  });

  test('is not due for an answer that was refused', () => {
    const share = aShare();
    when(share, { kind: 'close' });
    expect(answers(share)).toMatchObject({ ok: false });
    expect(due(share)).toEqual([]);
  });

  test('is due once a day, however often somebody changes their mind, and then of what they said last', () => {
    const share = aShare();
    answers(share);
    bookReceipts(share, LETTERS, [sent('r1')]);
    answers(share, { answer: declines }, MONDAY + HOUR_MS);
    answers(share, { answer: call }, MONDAY + DAY_MS - 1);
    expect(due(share, MONDAY + DAY_MS - 1)).toEqual([]);
    expect(due(share, MONDAY + DAY_MS)).toEqual([[BRAM.id, 2]]);
    expect(share.ask.people[BRAM.id]!.given!.answer).toEqual(call);
  });

  test('waits for no day to be over once the campaign has closed', () => {
    const share = aShare();
    answers(share);
    bookReceipts(share, LETTERS, [sent('r1')]);
    answers(share, { answer: declines }, MONDAY + HOUR_MS);
    share.status = 'closed';
    expect(due(share, MONDAY + HOUR_MS)).toEqual([[BRAM.id, 2]]);
  });

  test('follows for what was said while the one before went out, unless that was said on the page', () => {
    const share = aShare();
    answers(share);
    const said = new Map([[BRAM.id, share.ask.people[BRAM.id]!.given]]);
    answers(share, { answer: declines, receipt: true }, MONDAY + 1);
    bookReceipts(share, LETTERS, [sent('r1')]);
    bookNewer(share, said, MONDAY + 2);
    expect(due(share, MONDAY + 2)).toEqual([]);
    expect(due(share, MONDAY + DAY_MS)).toEqual([[BRAM.id, 2]]);
    const other = aShare();
    answers(other);
    const before = new Map([[BRAM.id, other.ask.people[BRAM.id]!.given]]);
    answers(other, { answer: call, way: 'link', receipt: undefined }, MONDAY + 1);
    bookReceipts(other, LETTERS, [sent('r1')]);
    bookNewer(other, before, MONDAY + 2);
    expect(other.receipts).toEqual([]);
  });

  test('is not due to who wants no mail or cannot get any', () => {
    for (const why of ['stopped', 'refused']) {
      const share = aShare();
      when(share, { kind: 'leave-out', person: BRAM.id, why });
      expect(answers(share)).toMatchObject({ result: 'recorded' });
      expect(due(share)).toEqual([]);
    }
  });

  test('is not sent any more to who stops mail before it went', () => {
    const share = aShare();
    answers(share);
    when(share, { kind: 'leave-out', person: BRAM.id, why: 'stopped' });
    expect(due(share)).toEqual([]);
    when(share, { kind: 'take-back-in', person: BRAM.id });
    expect(due(share)).toEqual([]);
  });

  test('is done when it was sent or will never arrive, each for itself', () => {
    const share = aShare();
    answers(share);
    answers(share, { person: DAVE.id });
    bookReceipts(share, LETTERS, [sent('r1')]);
    expect(due(share)).toEqual([[DAVE.id, 1]]);
    bookReceipts(share, LETTERS, [{ id: 'r2', status: 'refused', at: MONDAY, smtpCode: 550, reason: '550' }]);
    expect(share.receipts).toEqual([]);
  });

  test('that a server put off is due when it may be tried again, and given up after eight times', () => {
    const share = aShare();
    answers(share);
    for (let nr = 1; nr < DEFERRALS_MAX; nr += 1) {
      const then = MONDAY + nr * HOUR_MS;
      bookReceipts(share, LETTERS, [later('r1', then)]);
      expect(share.receipts).toEqual([{ person: BRAM.id, nr: 1, notBefore: then, deferrals: nr }]);
      expect(due(share, then - 1)).toEqual([]);
      expect(due(share, then)).toEqual([[BRAM.id, 1]]);
    }
    bookReceipts(share, LETTERS, [later('r1', MONDAY + DAY_MS)]);
    expect(share.receipts).toEqual([]);
  });

  test('that a server put off for days is one, and says what was answered last', () => {
    const share = aShare();
    answers(share);
    bookReceipts(share, LETTERS, [later('r1', MONDAY + 3 * DAY_MS)]);
    answers(share, { answer: declines }, MONDAY + 2 * DAY_MS);
    expect(due(share, MONDAY + 2 * DAY_MS)).toEqual([]);
    expect(due(share, MONDAY + 3 * DAY_MS)).toEqual([[BRAM.id, 1]]);
  });

  test('that was not tried stays', () => {
    const share = aShare();
    answers(share);
    bookReceipts(share, LETTERS, []);
    expect(due(share)).toEqual([[BRAM.id, 1]]);
  });
});
