import { HOUR_MS } from '../../workflows/kit/clock.ts';
import { Simulation, type SimulationOptions } from '../../workflows/kit/simulated.ts';
import type { World } from '../../workflows/kit/world.ts';
import { MONDAY } from '../people.ts';

export interface Notes {
  step: number;
  lives: number;
  said: string[];
}
type Command = { id: string; kind: 'say'; what: string; print?: string };
export type Tale = (
  world: World<Command, object, { fetch(input: { a: string }): Promise<{ a: string }> }>,
  state: Notes,
) => Promise<void>;

/** A simulation of one tale, whose commands are written down. */
export function tell(tale: Tale, options: Partial<SimulationOptions> = {}) {
  const process: Tale = async (world, state) => {
    state.lives += 1;
    world.on(({ what }) => {
      if (what === 'fail') throw new Error('a rule failed');
      state.said.push(what);
      return { ok: true, said: state.said.length };
    });
    world.shows(() => state);
    await tale(world, state);
  };
  const town = new Simulation({ start: MONDAY, processes: { process }, ...options });
  town.start('process', 'tale', { step: 0, lives: 0, said: [] });
  const say = (what: string, id = what, print?: string) =>
    town.command('tale', { id, kind: 'say', what, ...(print && { print }) } as never);
  return { town, say, state: () => town.stateOf<Notes>('tale') };
}

/** Waits for what never comes. */
export const forever: Tale = (world) => world.until(null).then(() => undefined);

/** Waits three hours, one after the other, and keeps its progress in its state. */
export const threeHours: Tale = async (world, state) => {
  const began = MONDAY;
  while (state.step < 3) {
    await world.until(began + (state.step + 1) * HOUR_MS);
    state.step += 1;
  }
};
