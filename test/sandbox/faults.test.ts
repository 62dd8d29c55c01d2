import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { aMailbox, invitation } from './mailbox.ts';

const mailbox = aMailbox('test');

test('a refused address gets 550, a deferred one 451, whatever the capitals; others arrive', async () => {
  await mailbox().put('/faults', { refuse: ['Anna@example.org'], defer: ['bram@example.org'] });
  await expect(mailbox().send(invitation)).rejects.toMatchObject({ responseCode: 550 });
  await expect(mailbox().send({ ...invitation, to: 'BRAM@example.org' })).rejects.toMatchObject({ responseCode: 451 });
  await mailbox().send({ ...invitation, to: 'carla@example.org' });
  expect((await mailbox().json('/api/letters')).letters).toMatchObject([{ to: ['carla@example.org'] }]);
});

test('faults stop when they are replaced by none', async () => {
  await mailbox().put('/faults', { refuse: ['anna@example.org'] });
  expect(await mailbox().json('/faults')).toEqual({ refuse: ['anna@example.org'], defer: [], outageSeconds: 0 });
  await mailbox().put('/faults', {});
  await mailbox().send(invitation);
  expect((await mailbox().json('/api/letters')).total).toBe(1);
});

test('an outage drops open connections and new ones until it is over; the page goes on', async () => {
  const open = connect(mailbox().smtpPort, '127.0.0.1').resume();
  await once(open, 'connect');
  await mailbox().put('/faults', { outageSeconds: 1 });
  await once(open, 'close');
  await expect(mailbox().send(invitation)).rejects.toThrow();
  expect((await mailbox().get('/')).status).toBe(200);
  await new Promise((done) => setTimeout(done, 1_100));
  await mailbox().send(invitation);
  expect((await mailbox().json('/api/letters')).total).toBe(1);
});

test('wrong faults are refused with the field, and change nothing', async () => {
  await mailbox().put('/faults', { defer: ['anna@example.org'] });
  for (const [body, field] of [
    [{ refuse: 'anna' }, 'refuse'],
    [{ outageSeconds: -1 }, 'outageSeconds'],
    [{ outage: 5 }, ''],
  ] as const) {
    const response = await mailbox().put('/faults', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'wrong-value', field });
  }
  const broken = await fetch(`${mailbox().address}/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{',
  });
  expect(broken.status).toBe(400);
  expect(broken.headers.get('content-type')).toContain('application/problem+json');
  expect((await mailbox().json('/faults')).defer).toEqual(['anna@example.org']);
});
