import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLines } from '../../activities/mailroom/lines.ts';

/** Hands in work on things that are ready after some milliseconds; gives what was done, in order. */
function office() {
  const inOrder = createLines();
  const done: string[] = [];
  const handIn = (what: string, name: string, readyMs: number, fails = false) =>
    inOrder(sleep(readyMs, what), (ready, { line }) =>
      line(name, async () => {
        await sleep(1);
        if (fails) throw new Error(`${ready} fails`);
        done.push(ready);
      }),
    );
  return { done, handIn };
}

test('what came later is done later, also when it is ready earlier', async () => {
  const { done, handIn } = office();
  await Promise.all([handIn('yes', 'anna', 20), handIn('no', 'anna', 0)]);
  expect(done).toEqual(['yes', 'no']);
});

test('what comes after a failure in its line fails undone, so that it is offered again after it; other lines go on', async () => {
  const { done, handIn } = office();
  const outcomes = await Promise.allSettled([
    handIn('yes', 'anna', 0, true),
    handIn('no', 'anna', 0),
    handIn('perhaps', 'bas', 0),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(done).toEqual(['perhaps']);
  await handIn('no', 'anna', 0);
  expect(done).toEqual(['perhaps', 'no']);
});

test('work on what came together begins together, when all of it is ready', async () => {
  const inOrder = createLines();
  const begun: string[] = [];
  const handIn = (what: string, readyMs: number) =>
    inOrder(sleep(readyMs, what), async (ready) => {
      begun.push(ready);
      await sleep(5);
      return begun.join();
    });
  expect(await Promise.all([handIn('yes', 1), handIn('no', 20)])).toEqual(['yes,no', 'yes,no']);
});

test('what cannot be made ready fails alone', async () => {
  const inOrder = createLines();
  const broken = inOrder(Promise.reject(new Error('broken')), async () => 'never');
  const next = inOrder(Promise.resolve('next'), async (ready) => ready);
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toBe('next');
});

test('what takes a step together goes on together, when all have taken it or failed to', async () => {
  const inOrder = createLines();
  const done: string[] = [];
  const handIn = (what: string, stepMs: number, fails = false) =>
    inOrder(Promise.resolve(what), async (ready, { step }) => {
      await step(async () => {
        await sleep(stepMs);
        done.push(`${ready} looks`);
        if (fails) throw new Error('broken');
      });
      done.push(`${ready} acts`);
    });
  await Promise.allSettled([handIn('anna', 1), handIn('bas', 10, true), handIn('carla', 20)]);
  expect(done).toEqual(['anna looks', 'bas looks', 'carla looks', 'anna acts', 'carla acts']);
});

test('a step of who waits in line behind another is waited for by nobody', async () => {
  const inOrder = createLines();
  const done: string[] = [];
  const handIn = (what: string) =>
    inOrder(Promise.resolve(what), (ready, { line, step }) =>
      line('anna', async () => {
        await step(() => sleep(1));
        done.push(ready);
      }),
    );
  await Promise.all([handIn('yes'), handIn('no')]);
  expect(done).toEqual(['yes', 'no']);
});

test('work on what is ready goes on while what came long after it is made ready', async () => {
  const inOrder = createLines();
  const first = Array.from({ length: 400 }, () => inOrder(Promise.resolve(), async () => 'done'));
  const later = inOrder(sleep(1000, 'ready'), async () => 'late');
  expect(await Promise.race([later, ...first])).toBe('done');
  await Promise.all([later, ...first]);
});
