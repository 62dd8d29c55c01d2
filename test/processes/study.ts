import type { ActionsState } from '../../workflows/actions/contract.ts';
import { actions } from '../../workflows/actions/process.ts';
import { inbox } from '../../workflows/inbox/process.ts';
import { localTime } from '../../workflows/kit/calendar.ts';
import { actionsId, minutesId } from '../../workflows/kit/ids.ts';
import { Simulation, type SimulationOptions } from '../../workflows/kit/simulated.ts';
import type { Filing, MinutesAnswer, MinutesEffects, MinutesState, Reader } from '../../workflows/minutes/contract.ts';
import { minutes } from '../../workflows/minutes/process.ts';
import type { NetworkState, Person } from '../../workflows/network/contract.ts';
import { network } from '../../workflows/network/process.ts';
import { slot } from '../meetings.ts';
import { READERS } from '../minutes.ts';
import { aNewNetwork, MONDAY } from '../people.ts';
import { lettersOf, tellTwice } from './twice.ts';

export const NETWORK = 'network/nf1';
export const REGISTER = actionsId('nf1');
export const MINUTES = minutesId('nf1', 1);
const DAY = (day: string) => MONDAY + (Date.parse(day) - Date.parse('2027-01-04'));
const HELD = {
  meeting: 1,
  title: 'Eerste netwerkbijeenkomst',
  createdAt: MONDAY,
  status: 'held',
  when: slot('d1', '2026-12-17'),
} as const;

/** A network that has held a meeting, in the simulated world, and what is done with the minutes. */
export function aStudy(options: Partial<SimulationOptions> = {}) {
  const readers: Reader[] = structuredClone(READERS);
  const effects: MinutesEffects = {
    readReaders: async () => structuredClone(readers),
    async fileMinutes({ meeting, day, document, decisions, actions: items, owners, holidays }) {
      const tell = (to: string, command: object) => town.command(to, { id: 'filed', ...command } as never) as Filing;
      const decided = tell(NETWORK, { kind: 'record-decisions', meeting, day, minutes: document, decisions });
      const filed = tell(REGISTER, { kind: 'add', items, owners, holidays, onceKnown: true });
      return { decisions: decided.decisions!, actions: filed.actions! };
    },
    keepMinutes: async ({ view }) => `sha-of-${view.status}`,
  };
  const town: Simulation = new Simulation({
    start: MONDAY,
    processes: { network, inbox, actions, minutes },
    effects,
    ...options,
  });
  town.start('network', NETWORK, aNewNetwork({ meetings: [HELD] }));
  let nr = 0;
  const give = (to: string, command: object) => {
    nr += 1;
    return town.command(to, { id: `c${nr}`, ...command } as never);
  };
  return {
    town,
    readers,
    open: () => give(NETWORK, { kind: 'open-minutes', meeting: 1, onceBegun: true }),
    tell: (command: object) => give(MINUTES, command),
    tellNetwork: (command: object) => give(NETWORK, command),
    says: ({ id: person }: Person, said: string | MinutesAnswer, more: object = {}) => {
      const answer = typeof said === 'string' ? { choice: 'correction', text: said } : said;
      return give(MINUTES, { kind: 'answer', person, answer, way: 'link', ...more });
    },
    replies: (correction: number, adopted: boolean, words = 'Dank u') =>
      give(MINUTES, { kind: 'reply', correction, reply: { adopted, words }, by: 'Anneke' }),
    until: (day: string) => town.run(DAY(day)),
    state: () => town.stateOf<MinutesState>(MINUTES),
    network: () => town.stateOf<NetworkState>(NETWORK),
    register: () => town.stateOf<ActionsState>(REGISTER),
    /** What somebody got of the minutes, and when. */
    post: (person: string) =>
      town.letters
        .filter(({ letter }) => letter.to.person === person && letter.about === MINUTES)
        .map(({ letter, at }) => `${letter.kind.replace('minutes-', '')} ${localTime(at)}`),
  };
}
export type Study = ReturnType<typeof aStudy>;

/** Tells a story of minutes, also with a restart at every wait. */
export const told = (story: (study: Study) => Promise<unknown>, options: Partial<SimulationOptions> = {}) =>
  tellTwice(
    async (restartAtEveryWait) => {
      const study = aStudy({ ...options, restartAtEveryWait });
      await study.town.run(MONDAY);
      study.open();
      await study.town.run(MONDAY);
      return study;
    },
    story,
    whatHappened,
  );

const whatHappened = ({ town, state, network: networkNow, register }: Study) => ({
  letters: lettersOf(town),
  state: state(),
  network: networkNow(),
  register: register(),
  facts: town.factsOf(MINUTES),
  headline: town.headlineOf(MINUTES),
  over: town.isOver(MINUTES),
});
