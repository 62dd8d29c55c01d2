import { describe, expect, test } from 'vitest';
import { HOUR_MS, type Instant } from '../../workflows/kit/clock.ts';
import type { Letter } from '../../workflows/kit/letter.ts';
import type { SimulationOptions } from '../../workflows/kit/simulated.ts';
import { addresseeOf, BRAM, MONDAY } from '../people.ts';
import { forever, type Notes, tell, threeHours } from './telling.ts';

describe('time', () => {
  test('passes only as far as it is let, and stands there', async () => {
    const { town, state } = tell(threeHours);
    await town.run(MONDAY + 2.5 * HOUR_MS);
    expect([town.now, state().step, town.isOver('tale')]).toEqual([MONDAY + 2.5 * HOUR_MS, 2, false]);
    await town.run();
    expect([town.now, state().step, town.isOver('tale')]).toEqual([MONDAY + 3 * HOUR_MS, 3, true]);
  });

  test('stands still when nothing will ever happen by itself', async () => {
    const { town } = tell(forever);
    await town.run();
    expect([town.now, town.isOver('tale')]).toEqual([MONDAY, false]);
  });

  test('does not go back for what should have happened before', async () => {
    const { town } = tell(forever);
    await town.run(MONDAY + HOUR_MS);
    const moments: Instant[] = [];
    town.at(MONDAY, () => moments.push(town.now));
    await town.run();
    expect(moments).toEqual([MONDAY + HOUR_MS]);
  });

  test('brings what happens at one moment in the order in which it was planned', async () => {
    const { town, say, state } = tell(forever);
    for (const what of ['b', 'a', 'c']) town.at(MONDAY + HOUR_MS, () => say(what));
    town.at(MONDAY, () => say('first'));
    await town.run();
    expect(state().said).toEqual(['first', 'b', 'a', 'c']);
  });

  test('of years takes no time', async () => {
    const { town, state } = tell(async (world, notes) => {
      for (; notes.step < 1000; notes.step += 1) await world.until(world.now() + 48 * HOUR_MS);
    });
    await town.run();
    expect([state().step, town.now]).toEqual([1000, MONDAY + 48_000 * HOUR_MS]);
  });
});

describe('a command', () => {
  test('is delivered once per id, and has the same outcome every time', () => {
    const { say, state } = tell(forever);
    expect(say('hello', '1')).toEqual({ ok: true, said: 1 });
    expect(say('hello', '2')).toEqual({ ok: true, said: 2 });
    expect(say('hello', '1')).toEqual({ ok: true, said: 1 });
    expect(state().said).toEqual(['hello', 'hello']);
  });

  test('is delivered once also when the process restarted in between', async () => {
    const { town, say, state } = tell(threeHours, { restartAtEveryWait: true });
    say('hello');
    await town.run(MONDAY + 2 * HOUR_MS);
    say('hello');
    expect(state().said).toEqual(['hello']);
  });

  test('with the id of one that asked something else is refused', () => {
    const { say } = tell(forever);
    expect(say('yes', '1', 'print of yes')).toMatchObject({ ok: true });
    expect(say('no', '1', 'print of no')).toEqual({ ok: false, code: 'key-reused' });
  });

  test('to who never was or is over is refused', async () => {
    const { town, say } = tell(async () => {});
    await town.run();
    expect(say('hello')).toEqual({ ok: false, code: 'closed' });
    expect(town.command('nobody', { id: '1', kind: 'say' })).toEqual({ ok: false, code: 'closed' });
  });

  test('wakes who waits for it, before time goes on', async () => {
    const { town, say } = tell(async (world, state) => {
      expect(await world.until(MONDAY + HOUR_MS, () => state.said.length > 0)).toBe('condition');
      expect(world.now()).toBe(MONDAY + 60_000);
      expect(await world.until(MONDAY + HOUR_MS, () => state.said.length > 1)).toBe('time');
    });
    town.at(MONDAY + 60_000, () => say('hello'));
    await town.run();
    expect(town.isOver('tale')).toBe(true);
  });
});

describe('the simulation', () => {
  const letter: Letter = { id: '1', kind: 'note', to: addresseeOf(BRAM), about: 'tale' };
  const batch = { letterhead: {} as never, params: {}, bulk: false, letters: [letter] };

  test('ends when two processes wait for each other', async () => {
    const { town } = tell(async (world, state) => {
      await world.until(null, () => state.said.length > 0);
      await world.tell(state.step === 0 ? 'other' : 'tale', { id: 'you', kind: 'say', what: 'your turn' } as never);
    });
    town.start('process', 'other', { step: 1, lives: 0, said: [] });
    await town.run();
    expect([town.now, town.isOver('tale'), town.isOver('other')]).toEqual([MONDAY, false, false]);
    town.command('tale', { id: 'me', kind: 'say', what: 'begin' } as never);
    await town.run();
    expect([town.isOver('tale'), town.isOver('other')]).toEqual([true, true]);
  });

  test('says what went wrong in a process, a rule, an effect and a person', async () => {
    const wrong = (what: string) => () => Promise.reject(new Error(what));
    await expect(tell(wrong('a process failed')).town.run()).rejects.toThrow('a process failed');
    expect(() => tell(forever).say('fail')).toThrow('a rule failed');
    const effects = { fetch: wrong('an effect failed') };
    const calling = tell((world) => world.call('fetch', { a: 'x' }).then(() => undefined), { effects });
    await expect(calling.town.run()).rejects.toThrow('an effect failed');
    const { town } = tell(forever);
    town.at(MONDAY, () => {
      throw new Error('a person failed');
    });
    await expect(town.run()).rejects.toThrow('a person failed');
    expect(() => town.start('nothing', 'n', {})).toThrow('The simulation knows no process nothing');
  });

  test('starts a process once, and not again when it is over', async () => {
    const { town, state } = tell(async () => {});
    town.start('process', 'tale', { step: 9, lives: 0, said: [] });
    await town.run();
    town.start('process', 'tale', { step: 9, lives: 0, said: [] });
    await town.run();
    expect(state()).toEqual({ step: 0, lives: 1, said: [] });
  });

  test('gives processes, effects and who asks copies, as if everything went over a wire', async () => {
    const input = { a: 'x' };
    const { town } = tell(
      async (world) => {
        const output = await world.call('fetch', input);
        expect(output).toEqual({ a: 'changed' });
      },
      { effects: { fetch: async (got: { a: string }) => Object.assign(got, { a: 'changed' }) } },
    );
    await town.run();
    expect(input).toEqual({ a: 'x' });
    town.look<Notes>('tale', {}).said.push('not really');
    expect(town.stateOf<Notes>('tale').said).toEqual([]);
  });

  test('delivers a letter only when it is wanted, in time, and taken by the mail server', async () => {
    const arrived = async (sending: object, options: Partial<SimulationOptions> = {}) => {
      const receipts: string[] = [];
      const book = (booked: { status: string }[]) => receipts.push(...booked.map(({ status }) => status));
      const { town } = tell((world) => world.send(batch, { book, ...sending }), options);
      await town.run();
      return [town.letters.length, ...receipts];
    };
    expect(await arrived({})).toEqual([1, 'sent']);
    expect(await arrived({ wanted: () => false })).toEqual([0]);
    expect(await arrived({ until: MONDAY })).toEqual([0]);
    expect(await arrived({ until: MONDAY + 10 }, { letterTakesMs: 10 })).toEqual([0]);
    const mailServer = () => ({ id: '1', status: 'later', notBefore: MONDAY, why: 'cap' }) as const;
    expect(await arrived({}, { mailServer })).toEqual([0, 'later']);
  });
});
