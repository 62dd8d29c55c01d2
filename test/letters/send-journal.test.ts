import { expect } from 'vitest';
import { crowd, emily, jan, letterTo, NOW } from './cast.ts';
import { invite, test } from './post-office.ts';

test('a full disk stops a batch before anything is mailed', async ({ office }) => {
  const full = office.failing({ check: () => Promise.reject(new Error('database or disk is full')) });
  await expect(office.worker({ over: full }).sendLetters(invite([jan]))).rejects.toMatchObject({
    type: 'JournalUnavailable',
    nonRetryable: false,
  });
  expect(office.server.received).toEqual([]);
});

test('when an acceptance cannot be written down at once, it is tried again and nothing is lost', async ({ office }) => {
  let failures = 0;
  const shaky = office.failing({
    record: (entry) => (++failures <= 1 ? Promise.reject(new Error('busy')) : office.journal.record(entry)),
  });
  const receipts = await office.worker({ over: shaky, connections: 1 }).sendLetters(invite([jan, emily]));
  expect(receipts).toEqual([{ id: letterTo(jan).id, status: 'sent', at: NOW }]);
  expect((await office.journal.sent([letterTo(jan).id])).size).toBe(1);
});

test('when an acceptance cannot be written down at all, no more letters go and the receipt tells of it', async ({
  office,
}) => {
  const full = office.failing({ record: () => Promise.reject(new Error('database or disk is full')) });
  const receipts = await office.worker({ over: full, connections: 2 }).sendLetters(invite(crowd(20)));
  expect(office.server.received.length).toBeLessThanOrEqual(2);
  expect(receipts).toHaveLength(office.server.received.length);
});
