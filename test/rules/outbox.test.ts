import { describe, expect, test } from 'vitest';
import { type Errand, runErrands, type WithOutbox } from '../../workflows/kit/outbox.ts';
import { Simulation } from '../../workflows/kit/simulated.ts';
import type { World } from '../../workflows/kit/world.ts';
import { MONDAY } from '../people.ts';

interface Office extends WithOutbox {
  heard: string[];
  over: boolean;
}
type Command = { id: string; kind: 'hear' | 'close' | 'post'; what?: string; errands?: Errand[] };

/** An office hears what it is told, posts errands and closes. */
const office = async (world: World<Command, object>, state: Office) => {
  world.on(({ kind, what, errands }) => {
    if (kind === 'hear') state.heard.push(what!);
    if (kind === 'close') state.over = true;
    state.outbox.push(...(errands ?? []));
    return { ok: true };
  });
  await runErrands(world, state, () => state.over);
};

const hears = (to: string, what: string): Errand => ({
  kind: 'tell',
  to,
  command: { id: what, kind: 'hear', what } as never,
});
const empty = { heard: [], over: false, outbox: [] };

function offices(restartAtEveryWait = false) {
  const town = new Simulation({ start: MONDAY, processes: { office }, restartAtEveryWait });
  town.start('office', 'a', empty);
  town.start('office', 'b', empty);
  const post = (id: string, errands: Errand[], kind = 'post') => town.command('a', { id, kind, errands } as never);
  return { town, post, heard: (id: string) => town.stateOf<Office>(id).heard };
}

describe.each([false, true])('errands (restarting at every wait: %s)', (restart) => {
  test('are run in the order in which they were written, each once', async () => {
    const { town, post, heard } = offices(restart);
    post('1', [hears('b', 'one'), hears('b', 'two')]);
    post('2', [hears('b', 'three')]);
    await town.run();
    expect(heard('b')).toEqual(['one', 'two', 'three']);
    expect(town.stateOf<Office>('a').outbox).toEqual([]);
    expect(town.isOver('a')).toBe(false);
  });

  test('that are left when the process is over are run before it ends', async () => {
    const { town, post, heard } = offices(restart);
    post('1', [hears('b', 'one'), hears('b', 'two')], 'close');
    await town.run();
    expect(heard('b')).toEqual(['one', 'two']);
    expect(town.isOver('a')).toBe(true);
  });

  test('to who is gone are dropped, and hold up nobody', async () => {
    const { town, post, heard } = offices(restart);
    post('1', [hears('nobody', 'lost'), hears('b', 'found')]);
    await town.run();
    expect(heard('b')).toEqual(['found']);
  });

  test('start a process with the state they carry, before what it is told next', async () => {
    const { town, post, heard } = offices(restart);
    const start: Errand = { kind: 'start', process: 'office', id: 'c', state: { ...empty, heard: ['born'] } };
    post('1', [start, hears('c', 'hello'), start, hears('c', 'again')]);
    await town.run();
    expect(heard('c')).toEqual(['born', 'hello', 'again']);
  });

  test('are found again by a process that begins with some', async () => {
    const { town, heard } = offices(restart);
    town.start('office', 'd', { ...empty, outbox: [hears('b', 'from before')], over: true });
    await town.run();
    expect(heard('b')).toEqual(['from before']);
    expect(town.isOver('d')).toBe(true);
  });
});

describe('commands to the same process', () => {
  /** A world that only counts how many commands go at once: as many as it is given, or one as in runs of before. */
  const counting = (atOnce: number) => {
    const told: [string, number][] = [];
    const world = {
      until: async () => 'condition',
      tellAll: async (to: string, commands: unknown[]) => {
        told.push([to, Math.min(commands.length, atOnce)]);
        return Math.min(commands.length, atOnce);
      },
    } as unknown as World<Command, object>;
    return { world, told };
  };
  const many = (to: string, count: number) => Array.from({ length: count }, (_, nr) => hears(to, `${to}${nr}`));
  const state = () => ({ outbox: [...many('b', 250), ...many('c', 2), ...many('b', 1)] });

  test('go together, a hundred at most, and never past one that goes elsewhere', async () => {
    const { world, told } = counting(Number.POSITIVE_INFINITY);
    await runErrands(world, state(), () => true);
    expect(told).toEqual([
      ['b', 100],
      ['b', 100],
      ['b', 50],
      ['c', 2],
      ['b', 1],
    ]);
  });

  test('go one by one where the world takes only one', async () => {
    const { world, told } = counting(1);
    await runErrands(world, state(), () => true);
    expect(told).toHaveLength(253);
  });
});
