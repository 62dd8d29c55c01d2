import { expect } from 'vitest';
import { crowd, jan, letterTo, NOW } from './cast.ts';
import { invite, statuses, test } from './post-office.ts';

test.for([
  ['421 at the recipient', { at: 'rcpt', code: 421, text: '4.3.2 closing' }],
  ['a refused sender', { at: 'mail', code: 550, text: '5.1.8 bad sender' }],
  ['a sender that is put off', { at: 'mail', code: 451, text: '4.3.0 try later' }],
  ['a server that wants a login', { at: 'rcpt', code: 530, text: '5.7.0 authentication required' }],
  ['a connection that drops in the middle of a letter', 'drop'],
] as const)('%s is an outage: a failure that can be tried again', async ([, rule], { office }) => {
  office.server.script['*'] = rule;
  await expect(office.worker().sendLetters(invite(crowd(10)))).rejects.toMatchObject({
    type: 'MailServerUnavailable',
    nonRetryable: false,
  });
  expect(office.server.received).toEqual([]);
  office.server.script = {};
  expect(statuses(await office.worker().sendLetters(invite(crowd(10))))).toEqual(Array(10).fill('sent'));
});

test('a server that is not there is an outage, and the message holds no addresses', async ({ office }) => {
  const failure = await office
    .worker({ smtpUrl: 'smtp://127.0.0.1:1' })
    .sendLetters(invite([jan]))
    .catch((error: Error) => error);
  expect(failure).toMatchObject({ type: 'MailServerUnavailable', nonRetryable: false });
  expect(String(failure)).not.toContain('@');
});

test('an outage half way gives the receipts of what was sent', async ({ office }) => {
  const people = crowd(20);
  office.server.onLetter = () => {
    if (office.server.received.length === 5) office.server.script = { '*': { at: 'mail', code: 421, text: 'closing' } };
  };
  const receipts = await office.worker({ connections: 1 }).sendLetters(invite(people));
  expect(statuses(receipts)).toEqual(Array(6).fill('sent'));
  office.server.script = {};
  office.server.onLetter = () => {};
  expect(await office.worker().sendLetters(invite(people))).toHaveLength(20);
  expect(office.recipients()).toHaveLength(20);
});

test('a server that refuses every letter on policy is an outage, and nobody counts as refused', async ({ office }) => {
  office.server.script['*'] = { at: 'data', code: 554, text: '5.7.1 blocked' };
  await expect(office.worker().sendLetters(invite(crowd(40)))).rejects.toMatchObject({ type: 'MailServerUnavailable' });
});

test('refusals of a server that refuses everything are forgotten, what had been sent is told', async ({ office }) => {
  await office.worker().sendLetters(invite([jan]));
  office.server.script['*'] = { at: 'data', code: 554, text: '5.7.1 blocked' };
  expect(await office.worker().sendLetters(invite([jan, ...crowd(40)]))).toEqual([
    { id: letterTo(jan).id, status: 'sent', at: NOW },
  ]);
});

test('as long as some letters are accepted, refusals on policy are about the people', async ({ office }) => {
  const people = crowd(45);
  for (const [i, { person }] of people.entries())
    if (i % 15 > 0) office.server.script[person] = { at: 'data', code: 554, text: '5.7.1 no' };
  const receipts = await office.worker({ connections: 1 }).sendLetters(invite(people));
  expect(statuses(receipts).filter((status) => status === 'refused')).toHaveLength(42);
});

test('a block shows over small batches too, and is over at the first acceptance', async ({ office }) => {
  const one = office.worker();
  const people = crowd(40);
  office.server.script['*'] = { at: 'data', code: 554, text: '5.7.1 blocked' };
  await one.sendLetters(invite(people.slice(0, 12)));
  await expect(one.sendLetters(invite(people.slice(12, 24)))).rejects.toThrow('refuses every letter');
  await expect(one.sendLetters(invite(people.slice(12, 24)))).rejects.toThrow('refuses every letter');
  office.server.script = {};
  expect(statuses(await one.sendLetters(invite(people.slice(12, 24))))).toEqual(Array(12).fill('sent'));
});
