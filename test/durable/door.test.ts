import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectClient } from '../../activities/temporal/connect.ts';
import { createDoor, Unreachable } from '../../activities/temporal/door.ts';
import type { Tally } from '../../workflows/invitation/contract.ts';
import { openProxy } from '../api/proxy.ts';
import { anAskedShare, idOf, SHARE } from './share.ts';
import { openStage, type Stage } from './stage.ts';

const PEOPLE = 600;
/** Within this time a door says that it cannot reach the server. */
const UNREACHABLE_MS = 12_000;
/** Longer than it takes a door to find a server that is back. */
const BACK_MS = 20_000;

let stage: Stage;
let proxy: Awaited<ReturnType<typeof openProxy>>;
let worker: Awaited<ReturnType<Stage['employ']>>;

beforeAll(async () => {
  stage = await openStage();
  worker = await stage.employ();
  proxy = await openProxy(stage.settings.temporal.address.replace('localhost', '127.0.0.1'));
  await stage.start('invitation', SHARE, anAskedShare(PEOPLE));
});
afterAll(async () => {
  await proxy.shut();
  await stage.close();
});

const declines = (nr: number, id = `door-${nr}`) =>
  ({ id, kind: 'answer', person: idOf(nr), answer: { choice: 'declines' }, way: 'link' }) as never;
const answered = async () => (await stage.door.look<Tally>(SHARE, { ask: 'tally' })).answered;

/** A door that reaches the server by way of the proxy. */
function doorByProxy() {
  const { temporal, secrets } = stage.settings;
  const client = connectClient({ temporal: { ...temporal, address: proxy.address }, secrets });
  return { door: createDoor(client), close: () => client.connection.close() };
}

/** Fails when what is asked does not end as Unreachable, in time. */
async function expectUnreachable(asked: () => Promise<unknown>) {
  const since = Date.now();
  await expect(asked()).rejects.toThrow(Unreachable);
  expect(Date.now() - since).toBeLessThan(UNREACHABLE_MS);
}

describe('a door', () => {
  test('makes few calls for many callers, and gives each of them their own outcome', async () => {
    const door = createDoor(stage.client);
    const asked = Array.from({ length: 500 }, (_, nr) => door.deliver(SHARE, declines(nr)));
    const looked = Array.from({ length: 100 }, (_, nr) =>
      door.look<{ to: { person: string } }>(SHARE, { ask: 'person', person: idOf(nr) }),
    );
    const outcomes = await Promise.all([
      ...asked,
      door.deliver(SHARE, { id: 'x', kind: 'answer', person: 'nobody22' } as never),
    ]);
    expect(outcomes.slice(0, 500).filter(({ ok }) => !ok)).toEqual([]);
    expect(outcomes[500]).toEqual({ ok: false, code: 'unknown-person' });
    expect((await Promise.all(looked)).map(({ to }) => to.person)).toEqual(
      Array.from({ length: 100 }, (_, nr) => idOf(nr)),
    );
    expect(door.calls).toBeLessThan(12);
    expect(await answered()).toBe(500);
  });

  test('does not keep the callers of one workflow waiting for those of another', async () => {
    const door = createDoor(stage.client);
    const outcomes = await Promise.all([
      door.deliver('network/nobody', { id: '1', kind: 'start' }),
      door.deliver(SHARE, declines(0)),
      door.deliver('network/no-one', { id: '1', kind: 'start' }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false]);
  });
});

describe('while the server cannot be reached', () => {
  test.each(['shut', 'hush'] as const)(
    '(%s) everyone hears so in time, and is served when it is back',
    { timeout: 90_000 },
    async (how) => {
      const { door, close } = doorByProxy();
      const before = await answered();
      await door.deliver(SHARE, declines(0));
      await proxy[how]();
      const nr = how === 'shut' ? 510 : 520;
      await Promise.all([
        expectUnreachable(() => door.deliver(SHARE, declines(nr))),
        expectUnreachable(() => door.look(SHARE, { ask: 'tally' })),
        sleep(3000).then(() => expectUnreachable(() => door.deliver(SHARE, declines(nr + 1)))),
      ]);
      await proxy.open();
      const until = Date.now() + BACK_MS;
      const again = async (): Promise<unknown> =>
        door.deliver(SHARE, declines(nr)).catch((error) => (Date.now() < until ? again() : Promise.reject(error)));
      expect(await again()).toMatchObject({ ok: true });
      expect(await door.deliver(SHARE, declines(nr + 1))).toMatchObject({ ok: true });
      expect(await answered()).toBe(before + 2);
      await close();
    },
  );
});

describe('while no worker runs', () => {
  test('everyone hears so in time; what was asked then is done once, though it was asked again', {
    timeout: 90_000,
  }, async () => {
    const before = await answered();
    await worker.stop();
    const asking = Array.from({ length: 12 }, (_, nr) => {
      const { door, close } = doorByProxy();
      return expectUnreachable(() => door.deliver(SHARE, declines(540 + nr))).finally(close);
    });
    await Promise.all(asking);
    await stage.employ();
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, nr) => stage.door.deliver(SHARE, declines(540 + nr))),
    );
    expect(outcomes.map((outcome) => outcome.ok && outcome.result)).toEqual(Array(12).fill('recorded'));
    expect(await answered()).toBe(before + 12);
  });
});
