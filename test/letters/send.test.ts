import { MockActivityEnvironment } from '@temporalio/testing';
import { expect } from 'vitest';
import { HOUR_MS } from '../../workflows/kit/clock.ts';
import { crowd, emily, fatima, jan, letterTo, mallory, NOW } from './cast.ts';
import { invite, test } from './post-office.ts';

test('every letter is handed over once and has a receipt with the time', async ({ office }) => {
  const people = crowd(40);
  const receipts = await office.worker().sendLetters(invite(people));
  expect(receipts).toHaveLength(40);
  expect(receipts.every((receipt) => receipt.status === 'sent' && receipt.at === NOW)).toBe(true);
  expect(office.recipients().sort()).toEqual(people.map(({ email }) => email).sort());
  expect(office.server.sessions).toBeLessThanOrEqual(3);
});

test('what was sent before is not sent again, and keeps its time', async ({ office }) => {
  await office.worker().sendLetters(invite([jan]));
  office.now += HOUR_MS;
  const receipts = await office.worker().sendLetters(invite([jan, emily]));
  expect(receipts).toContainEqual({ id: letterTo(jan).id, status: 'sent', at: NOW });
  expect(office.recipients()).toEqual([jan.email, emily.email]);
});

test('a worker that is started again after a crash goes on where the journal ends', async ({ office }) => {
  const people = crowd(30);
  const controller = new AbortController();
  office.server.onLetter = () => void (office.server.received.length === 11 && controller.abort());
  await office.worker({ signal: controller.signal }).sendLetters(invite(people));
  const before = office.server.received.length;
  expect(before).toBeLessThan(20);
  await office.worker().sendLetters(invite(people));
  expect(office.recipients().sort()).toEqual(people.map(({ email }) => email).sort());
});

test('two attempts at the same batch at once send nothing twice', async ({ office }) => {
  const people = crowd(30);
  const one = office.worker();
  await Promise.all([one.sendLetters(invite(people)), one.sendLetters(invite(people))]);
  expect(office.recipients()).toHaveLength(30);
});

test('when it is cancelled it takes no new letters and says what became of the others', async ({ office }) => {
  const controller = new AbortController();
  office.server.onLetter = () => void (office.server.received.length === 4 && controller.abort());
  const receipts = await office.worker({ connections: 2, signal: controller.signal }).sendLetters(invite(crowd(30)));
  expect(receipts).toHaveLength(office.server.received.length);
  expect(receipts.length).toBeGreaterThanOrEqual(5);
  expect(receipts.length).toBeLessThanOrEqual(7);
});

test('nothing that is logged names a person or an address', async ({ office }) => {
  office.server.script.janjan22 = { at: 'rcpt', code: 550, text: `5.1.1 <${jan.email}> unknown` };
  office.server.script.emilye22 = { at: 'rcpt', code: 421, text: `no ${emily.email}` };
  await office.worker({ connections: 1 }).sendLetters(invite([fatima, jan, mallory, emily]));
  expect(office.logged.length).toBeGreaterThan(0);
  expect(office.logged.join()).not.toMatch(/@|Jan|Emily|Fatima|Mallory|emilye22/);
});

test('as a Temporal activity it shows that it is alive, and a cancellation is a normal end', async ({ office }) => {
  const environment = new MockActivityEnvironment();
  let heartbeats = 0;
  environment.on('heartbeat', () => {
    heartbeats += 1;
  });
  office.server.onLetter = async () => {
    if (office.server.received.length === 2) environment.cancel();
    await new Promise((resolve) => setTimeout(resolve, 120));
  };
  const { sendLetters } = office.worker({ inTemporal: true, connections: 1 });
  const receipts = await environment.run(sendLetters, invite(crowd(10)));
  expect(receipts).toHaveLength(3);
  expect(heartbeats).toBeGreaterThan(1);
});
