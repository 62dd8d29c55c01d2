import { type Ask, type Asked, ask } from '../../workflows/kit/ask.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS, type Instant } from '../../workflows/kit/clock.ts';
import type { Letter } from '../../workflows/kit/letter.ts';
import { Simulation, type SimulationOptions } from '../../workflows/kit/simulated.ts';
import type { World } from '../../workflows/kit/world.ts';
import { addresseeOf, BRAM, CHARLOTTE, DAVE, HOLIDAYS, MONDAY } from '../people.ts';

export const FIRST_REMINDER = instantAt('2027-01-11', 9);
export const SECOND_REMINDER = instantAt('2027-01-20', 9);
export const CLOSING = instantAt('2027-02-01', 18);
export const OFFICE = { fromHour: 8, toHour: 18 };

/** Somebody who was not written to yet. */
export const asked = (change: Partial<Asked<string>> = {}, who = BRAM): Asked<string> => ({
  to: addresseeOf(who),
  sent: 0,
  ...change,
});

/** Somebody who got letters, the last one some days after Monday. */
export const written = (daysLater = 0, sent = 1): Asked<string> =>
  asked({ sent, lastSentAt: MONDAY + daysLater * DAY_MS });

/** A yes-or-no question to Bram, Charlotte and Dave, without office hours or rate unless a test says so. */
export const anAsk = (change: Partial<Ask<string>> = {}): Ask<string> => ({
  id: 'nf1/q',
  closesAt: CLOSING,
  remindAt: [FIRST_REMINDER, SECOND_REMINDER],
  paused: false,
  closed: false,
  holidays: HOLIDAYS,
  revision: 0,
  words: 0,
  changes: 0,
  people: { bram: asked(), charlotte: asked({}, CHARLOTTE), dave: asked({}, DAVE) },
  ...change,
});

/** A question to a number of people, `p0`, `p1`, … */
export const toMany = (
  count: number,
  change: Partial<Ask<string>> = {},
  one: () => Asked<string> = asked,
): Ask<string> =>
  anAsk({ people: Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, one()])), ...change });

type Command = { id: string; kind: 'do'; what: string };

/** Puts an ask to its people on a simulated clock; `commands` say what happens to it meanwhile. */
export function simulate(
  question: Ask<string>,
  commands: { [what: string]: (question: Ask<string>, now: Instant) => void } = {},
  options: Partial<SimulationOptions> = {},
) {
  const refusals: string[] = [];
  const process = async (world: World<Command, object>, state: Ask<string>) => {
    world.on(({ what }, now) => {
      commands[what]!(state, now);
      state.revision += 1;
      return { ok: true };
    });
    world.shows(() => state);
    await ask(world, state, {
      batch: () => ({ letterhead: {} as never, params: {} }),
      letter: (person): Letter => {
        const { to, sent } = state.people[person]!;
        return {
          id: `${state.id}/${person}/${sent + 1}`,
          kind: 'question',
          to: { ...to, person },
          about: 'network/nf1',
        };
      },
      refused: ({ person }, reason) => void refusals.push(`${person}: ${reason}`),
    });
  };
  const town = new Simulation({ start: MONDAY, processes: { process }, ...options });
  town.start('process', 'q', question);
  return {
    town,
    refusals,
    question: () => town.stateOf<Ask<string>>('q'),
    does: (what: string, at: Instant) =>
      town.at(at, () => void town.command('q', { id: `${what}-${at}`, kind: 'do', what } as never)),
    /** When each letter went, in minutes after the start. */
    minutes: () => town.letters.map(({ at }) => Math.round(((at - MONDAY) / 60_000) * 100) / 100),
    to: () => town.letters.map(({ letter }) => letter.to.person),
  };
}
