import { expect } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { batchOf, jan, letterTo, NOW } from './cast.ts';
import { invite, statuses, test } from './post-office.ts';

test('bulk letters over the day’s cap wait until one fits, those over the week’s cap longer', async ({ office }) => {
  const one = office.worker();
  const reminder = (nr: number) => batchOf([letterTo(jan, 'reminder', nr)]);
  for (const nr of [1, 2]) expect(statuses(await one.sendLetters(reminder(nr)))).toEqual(['sent']);
  expect(await one.sendLetters(reminder(3))).toEqual([
    { id: letterTo(jan, 'reminder', 3).id, status: 'later', notBefore: NOW + DAY_MS, why: 'cap' },
  ]);
  office.now += DAY_MS;
  expect(statuses(await one.sendLetters(reminder(3)))).toEqual(['sent']);
  expect(await one.sendLetters(reminder(4))).toEqual([
    { id: letterTo(jan, 'reminder', 4).id, status: 'later', notBefore: NOW + 7 * DAY_MS, why: 'cap' },
  ]);
});

test('letters to one person within a batch and in batches at the same time count for the cap', async ({ office }) => {
  const one = office.worker();
  const letters = [1, 2, 3].map((nr) => letterTo(jan, 'reminder', nr));
  const others = [4, 5].map((nr) => letterTo(jan, 'reminder', nr));
  const receipts = (await Promise.all([one.sendLetters(batchOf(letters)), one.sendLetters(batchOf(others))])).flat();
  expect(statuses(receipts).sort()).toEqual(['later', 'later', 'later', 'sent', 'sent']);
});

test('letters that are not bulk have no cap and do not count', async ({ office }) => {
  const one = office.worker();
  const tests = [1, 2, 3, 4].map((nr) => letterTo(jan, 'test', nr));
  expect(statuses(await one.sendLetters(batchOf(tests, { bulk: false })))).toEqual(Array(4).fill('sent'));
  expect(statuses(await one.sendLetters(invite([jan], { bulk: true })))).toEqual(['sent']);
});
