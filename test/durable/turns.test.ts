import type { Client } from '@temporalio/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDoor, Unreachable } from '../../activities/temporal/door.ts';
import type { AnyCommand } from '../../workflows/kit/world.ts';

/** A command may wait so long for its turn (door.ts). */
const TURN_MS = 10_000;

/** A server that takes what comes, and answers when the test says so. */
function aSlowServer() {
  const calls: { commands: string[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const executeUpdate = (_: string, { args: [commands] }: { args: [AnyCommand[]] }) =>
    new Promise((give, fail) => {
      calls.push({
        commands: commands.map(({ id }) => id),
        answer: () => give(commands.map(({ id }) => ({ ok: true, id }))),
        fail,
      });
    });
  const client = {
    withDeadline: (_: number, call: () => unknown) => call(),
    workflow: { getHandle: () => ({ executeUpdate }) },
  } as unknown as Client;
  const called = (count: number) => vi.waitFor(() => expect(calls).toHaveLength(count));
  return { door: createDoor(client), calls, called };
}

const command = (id: string): AnyCommand => ({ id, kind: 'answer' });

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 0 }));
afterEach(() => void vi.useRealTimers());

test('what comes while a call is under way goes together with the next', async () => {
  const { door, calls, called } = aSlowServer();
  const first = door.deliver('network/nf1', command('1'));
  await called(1);
  const others = ['2', '3', '4'].map((id) => door.deliver('network/nf1', command(id)));
  calls[0]!.answer();
  await called(2);
  calls[1]!.answer();
  expect(await Promise.all([first, ...others])).toEqual(['1', '2', '3', '4'].map((id) => ({ ok: true, id })));
  expect(calls.map(({ commands }) => commands)).toEqual([['1'], ['2', '3', '4']]);
  expect(door.calls).toBe(2);
});

test('at most 400 go together', async () => {
  const { door, calls, called } = aSlowServer();
  const all = Array.from({ length: 900 }, (_, nr) => door.deliver('network/nf1', command(`${nr}`)));
  for (let nr = 0; nr < 3; nr += 1) {
    await called(nr + 1);
    calls[nr]!.answer();
  }
  expect((await Promise.all(all)).map((outcome) => outcome.ok && outcome.id)).toEqual(all.map((_, nr) => `${nr}`));
  expect(calls.map(({ commands }) => commands.length)).toEqual([400, 400, 100]);
});

test('what is long goes together with less', async () => {
  const { door, calls, called } = aSlowServer();
  const long = { remark: 'x'.repeat(300_000) };
  const all = ['1', '2', '3'].map((id) => door.deliver('network/nf1', { ...command(id), ...long }));
  for (let nr = 0; nr < 3; nr += 1) {
    await called(nr + 1);
    calls[nr]!.answer();
  }
  expect(await Promise.all(all)).toHaveLength(3);
  expect(calls.map(({ commands }) => commands)).toEqual([['1'], ['2'], ['3']]);
});

test('who waited too long for a turn is told so, and what they asked is not carried out', async () => {
  const { door, calls, called } = aSlowServer();
  const first = door.deliver('network/nf1', command('first'));
  await called(1);
  const asked = Date.now();
  const stale = door.deliver('network/nf1', command('stale')).catch((error) => error);
  vi.setSystemTime(asked + TURN_MS);
  const fresh = door.deliver('network/nf1', command('fresh'));
  vi.setSystemTime(asked + TURN_MS + 1);
  calls[0]!.answer();
  await called(2);
  calls[1]!.answer();
  expect(await first).toMatchObject({ ok: true });
  expect(await stale).toBeInstanceOf(Unreachable);
  expect(await fresh).toMatchObject({ ok: true });
  expect(calls.map(({ commands }) => commands)).toEqual([['first'], ['fresh']]);
});

test('who waits behind a call without an answer is told at once, and the next one is tried anew', async () => {
  const { door, calls, called } = aSlowServer();
  const first = door.deliver('network/nf1', command('1')).catch((error) => error);
  await called(1);
  const second = door.deliver('network/nf1', command('2')).catch((error) => error);
  calls[0]!.fail(new Error('14 UNAVAILABLE'));
  expect([await first, await second]).toEqual([expect.any(Unreachable), expect.any(Unreachable)]);
  const third = door.deliver('network/nf1', command('3'));
  await called(2);
  calls[1]!.answer();
  expect(await third).toEqual({ ok: true, id: '3' });
  expect(calls.map(({ commands }) => commands)).toEqual([['1'], ['3']]);
});

test('a question that the server loses is put again; a command is not', async () => {
  const lost = Object.assign(new Error('4 DEADLINE_EXCEEDED'), { code: 4, details: '', metadata: {} });
  const asked: string[] = [];
  const loses = (what: string, times: number) => async () => {
    if (asked.push(what) <= times) throw lost;
    return ['the answer'];
  };
  const client = (times: number) =>
    ({
      withDeadline: (_: number, call: () => unknown) => call(),
      workflow: { getHandle: () => ({ query: loses('question', times), executeUpdate: loses('command', times) }) },
    }) as unknown as Client;
  expect(await createDoor(client(2)).look('network/nf1', {})).toBe('the answer');
  expect(asked.splice(0)).toEqual(['question', 'question', 'question']);
  await expect(createDoor(client(1)).deliver('network/nf1', command('1'))).rejects.toThrow(Unreachable);
  expect(asked).toEqual(['command']);
});

test('a call for one workflow does not wait for that of another', async () => {
  const { door, calls, called } = aSlowServer();
  void door.deliver('network/nf1', command('1'));
  const other = door.deliver('network/nf2', command('2'));
  await called(2);
  calls[1]!.answer();
  expect(await other).toEqual({ ok: true, id: '2' });
});
