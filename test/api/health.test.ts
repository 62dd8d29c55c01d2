import type { Client } from '@temporalio/client';
import { msNumberToTs } from '@temporalio/common/lib/time.js';
import { expect, test } from 'vitest';
import { openApp } from './support.ts';

const SLUG = 'health';
const NOBODY_LISTENS = '127.0.0.1:9';

test('all is well when the workflow server is in reach and a worker asks it for work', async () => {
  const app = await openApp(SLUG);
  const { status, body } = await app.http('/api/health');
  expect([status, body]).toEqual([200, { temporal: true, worker: true, now: expect.stringMatching(/^\d{4}-.*Z$/) }]);
  await app.close();
});

test('a workflow server that is out of reach is told within three seconds', async () => {
  const app = await openApp(SLUG, { TEMPORAL_ADDRESS: NOBODY_LISTENS });
  const began = performance.now();
  const { status, body } = await app.http('/api/health');
  expect([status, body]).toMatchObject([503, { temporal: false, worker: false }]);
  expect(performance.now() - began).toBeLessThan(3_500);
  await app.close();
});

test('a worker that has not asked for work for a while is none, although the server still names it', async () => {
  const named = (secondsAgo: number) =>
    ({
      connection: { close: async () => {} },
      withDeadline: (_deadline: number, call: () => unknown) => call(),
      workflowService: {
        describeTaskQueue: async () => ({
          pollers: [{ lastAccessTime: msNumberToTs(Date.now() - secondsAgo * 1000) }],
        }),
      },
    }) as unknown as Client;
  for (const [secondsAgo, worker] of [
    [60, true],
    [90, false],
  ] as const) {
    const app = await openApp(SLUG, {}, (deps) => ({ ...deps, client: named(secondsAgo) }));
    expect((await app.http('/api/health')).body).toMatchObject({ temporal: true, worker });
    await app.close();
  }
});

test('where time is scaled, which time it is to networks is told, and how long a day takes', async () => {
  const now = () => Date.parse('2027-04-22T12:00:00Z');
  const app = await openApp(SLUG, { KARTREKKER_DAY: '20s' }, (deps) => ({ ...deps, now }));
  expect((await app.http('/api/health')).body).toMatchObject({ now: '2027-04-22T12:00:00.000Z', daySeconds: 20 });
  await app.close();
});
