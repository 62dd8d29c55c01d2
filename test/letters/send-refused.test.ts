import { expect } from 'vitest';
import { MINUTE_MS } from '../../workflows/kit/clock.ts';
import { batchOf, crowd, emily, fatima, jan, letterTo, NOW } from './cast.ts';
import { invite, statuses, test } from './post-office.ts';

test('an unknown mailbox is a refusal with its code and a reason without addresses', async ({ office }) => {
  office.server.script.janjan22 = { at: 'rcpt', code: 550, text: `5.1.1 <${jan.email}>: user janjan22 unknown` };
  const receipts = await office.worker().sendLetters(invite([jan, emily]));
  expect(receipts).toContainEqual({
    id: letterTo(jan).id,
    status: 'refused',
    at: NOW,
    smtpCode: 550,
    reason: '550 5.1.1 <…>: user … unknown',
  });
  expect(office.recipients()).toEqual([emily.email]);
});

test('a letter that is put off, at the recipient or after the text, comes later', async ({ office }) => {
  office.server.script.janjan22 = { at: 'rcpt', code: 451, text: '4.7.1 greylisted' };
  office.server.script.emilye22 = { at: 'data', code: 452, text: '4.2.2 mailbox full' };
  const receipts = await office.worker().sendLetters(invite([jan, emily, fatima]));
  const later = { status: 'later', notBefore: NOW + 15 * MINUTE_MS, why: 'deferred' };
  expect(receipts).toContainEqual({ id: letterTo(jan).id, ...later });
  expect(receipts).toContainEqual({ id: letterTo(emily).id, ...later });
  expect(office.recipients()).toEqual([fatima.email]);
});

test('an address that no server takes is refused without asking one', async ({ office }) => {
  const receipts = await office.worker().sendLetters(
    invite([
      { ...jan, email: 'jan\r\nRCPT TO:<x@example.org>@example.org' },
      { ...emily, email: '' },
    ]),
  );
  expect(statuses(receipts)).toEqual(['refused', 'refused']);
  expect(office.server.sessions).toBe(0);
});

test('many unknown mailboxes in a row are just that', async ({ office }) => {
  office.server.script['*'] = { at: 'rcpt', code: 550, text: '5.1.1 unknown' };
  expect(statuses(await office.worker().sendLetters(invite(crowd(30))))).toEqual(Array(30).fill('refused'));
});

test('a letter that cannot be made stops its batch, and what was sent before is told', async ({ office }) => {
  const batch = batchOf([letterTo(jan), letterTo(emily, 'newsletter'), letterTo(fatima)]);
  expect(statuses(await office.worker({ connections: 1 }).sendLetters(batch))).toEqual(['sent']);
  const again = office.worker({ connections: 1 }).sendLetters(batchOf(batch.letters.slice(1)));
  await expect(again).rejects.toMatchObject({ type: 'LetterUnusable', nonRetryable: false });
});
