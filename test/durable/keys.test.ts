import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Key } from '../../activities/temporal/codec.ts';
import { connectClient } from '../../activities/temporal/connect.ts';
import { createDoor, Unreachable } from '../../activities/temporal/door.ts';
import type { Person } from '../../workflows/network/contract.ts';
import { aNewNetwork, BRAM, CHARLOTTE, ELIF } from '../people.ts';
import { eventually, openStage, type Stage } from './stage.ts';

const NETWORK = 'network/nf1';
const NEW: Key = { id: 'new', key: Buffer.alloc(32, 9) };
const OTHER: Key = { id: 'test', key: Buffer.alloc(32, 10) };

let stage: Stage;
let worker: Awaited<ReturnType<Stage['employ']>>;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Has a worker and a door with these keys take over from the worker before. */
async function handOver(keys: Key[]) {
  await worker?.stop();
  worker = await stage.employ({ keys });
  const client = connectClient(stage.withKeys(keys));
  const door = createDoor(client);
  return {
    stopMail: (id: string, person: string) => door.deliver(NETWORK, { id, kind: 'stop-mail', person } as never),
    person: (person: string) => door.look<Person>(NETWORK, { ask: 'person', person }),
    keysInUse: () => keysInUse(),
    close: () => client.connection.close(),
  };
}

/** The ids of the keys that the run of a network that goes on now was written with. */
async function keysInUse(): Promise<Set<string>> {
  const { events } = await stage.client.workflow.getHandle(NETWORK).fetchHistory();
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    const { metadata } = value as { metadata?: Record<string, Uint8Array> };
    if (metadata?.key) keys.add(Buffer.from(metadata.key).toString());
    Object.values(value).forEach(visit);
  };
  visit(events);
  return keys;
}

test('a key is replaced while workflows run, and put away once nothing is left that it encrypted', {
  timeout: 90_000,
}, async () => {
  const [OLD] = stage.keys as [Key];
  const before = await handOver([OLD]);
  await stage.start('network', NETWORK, aNewNetwork());
  expect(await before.stopMail('1', BRAM.id)).toMatchObject({ ok: true });
  await before.close();

  const during = await handOver([NEW, OLD]);
  expect((await during.person(BRAM.id)).mail).toMatchObject({ status: 'stopped' });
  expect(await during.stopMail('2', CHARLOTTE.id)).toMatchObject({ ok: true });
  expect(await during.keysInUse()).toEqual(new Set(['test', 'new']));
  await stage.upgrade(NETWORK);
  await eventually(
    () => stage.runsOf(NETWORK),
    (runs) => runs.length === 2,
  );
  await eventually(
    () => during.keysInUse(),
    (keys) => !keys.has('test'),
  );
  await during.close();

  const after = await handOver([NEW]);
  expect((await after.person(BRAM.id)).mail).toMatchObject({ status: 'stopped' });
  expect(await after.stopMail('3', ELIF.id)).toMatchObject({ ok: true });
  await after.close();
});

test.each([
  ['without the key', [{ id: 'unrelated', key: Buffer.alloc(32, 11) }]],
  ['with another key under its name', [{ ...OTHER, id: 'new' }]],
])('a worker %s leaves workflows waiting, unharmed, until the key is back', { timeout: 90_000 }, async (_, keys) => {
  const without = await handOver(keys);
  await expect(without.person(BRAM.id)).rejects.toThrow(Unreachable);
  await without.close();
  expect((await stage.client.workflow.getHandle(NETWORK).describe()).status.name).toBe('RUNNING');

  const back = await handOver([NEW]);
  expect((await back.person(BRAM.id)).mail).toMatchObject({ status: 'stopped' });
  await back.close();
});
