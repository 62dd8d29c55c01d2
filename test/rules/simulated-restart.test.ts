import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../workflows/kit/clock.ts';
import { MONDAY } from '../people.ts';
import { type Tale, tell, threeHours } from './telling.ts';

describe('a restart at every wait', () => {
  test('really begins the process anew from its state, each time', async () => {
    const { town, state } = tell(threeHours, { restartAtEveryWait: true });
    await town.run();
    expect(state()).toMatchObject({ step: 3, lives: 4 });
    expect(town.restarts).toBe(3);
  });

  test('brings out progress that was kept in a variable', async () => {
    const forgetful: Tale = async (world, state) => {
      let sent = false;
      if (!sent) state.said.push('sent');
      sent = true;
      await world.until(MONDAY + HOUR_MS);
    };
    const plain = tell(forgetful);
    await plain.town.run();
    expect(plain.state().said).toEqual(['sent']);
    const restarted = tell(forgetful, { restartAtEveryWait: true });
    await restarted.town.run();
    expect(restarted.state().said).toEqual(['sent', 'sent']);
  });

  test('brings out state that is not plain JSON', async () => {
    const { town } = tell(
      async (world, state) => {
        if (state.lives === 1) Object.assign(state, { seen: new Set(['x']) });
        await world.until(MONDAY + HOUR_MS);
        (state as unknown as { seen: Set<string> }).seen.has('x');
      },
      { restartAtEveryWait: true },
    );
    await expect(town.run()).rejects.toThrow('seen.has is not a function');
  });

  test('waits until what is under way is done, so that it is not done twice', async () => {
    let fetched = 0;
    let arrive = () => {};
    const { town, state } = tell(
      async (world, notes) => {
        await Promise.all([
          (async () => {
            if (notes.step === 0) await world.call('fetch', { a: 'x' });
            notes.step = 1;
          })(),
          world.until(MONDAY + HOUR_MS),
        ]);
      },
      {
        restartAtEveryWait: true,
        effects: {
          fetch: async () => {
            fetched += 1;
            await new Promise<void>((resolve) => {
              arrive = resolve;
            });
            return { a: 'y' };
          },
        },
      },
    );
    await town.run(MONDAY);
    expect([town.restarts, state().step]).toEqual([0, 0]);
    arrive();
    await town.run();
    expect([fetched, state().step, town.isOver('tale')]).toEqual([1, 1, true]);
  });
});
