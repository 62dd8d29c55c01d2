import { DAY_MS, type Instant, SECOND_MS } from '../../workflows/kit/clock.ts';
import { Simulation, type SimulationOptions } from '../../workflows/kit/simulated.ts';
import type { Invitee, MeetingPlan, MeetingState, PollAnswer, Rsvp } from '../../workflows/meeting/contract.ts';
import { meeting } from '../../workflows/meeting/process.ts';
import type { Person } from '../../workflows/network/contract.ts';
import { aMeeting, CAST, inviteeOf } from '../meetings.ts';
import { MONDAY } from '../people.ts';
import { tellTwice } from './twice.ts';

export const MEETING = 'network/nf1/meeting/1';

export interface HallOptions extends Partial<Omit<SimulationOptions, 'mailServer'>> {
  plan?: Partial<MeetingPlan>;
  venueNews?: 'due';
  audience?: () => Promise<Invitee[]>;
  mailServer?: (
    hall: ReturnType<typeof aHall>,
    ...letter: Parameters<NonNullable<SimulationOptions['mailServer']>>
  ) => ReturnType<NonNullable<SimulationOptions['mailServer']>>;
}

/** A meeting in the simulated world, whose mail server takes a second for each letter, and who does what in it. */
export function aHall({ plan, venueNews, audience, mailServer, ...options }: HallOptions = {}) {
  const told: { kind: string }[] = [];
  const town: Simulation = new Simulation({
    start: MONDAY,
    processes: {
      meeting,
      network: async (world) => {
        world.on((command) => {
          told.push(command);
          return { ok: true };
        });
        await world.until(null);
      },
    },
    effects: { readInvitees: audience ?? (async () => CAST.map(inviteeOf)) },
    letterTakesMs: SECOND_MS,
    ...options,
    ...(mailServer && { mailServer: (letter, now) => mailServer(hall, letter, now) }),
  });
  town.start('network', 'network/nf1', {});
  town.start('meeting', MEETING, { ...aMeeting(plan), ...(venueNews && { venueNews }) });
  let nr = 0;
  const tell = (kind: string, more: object = {}) => {
    nr += 1;
    return town.command(MEETING, { id: `c${nr}`, kind, ...more } as never);
  };
  const hall = {
    town,
    told,
    tell,
    votes: ({ id: person }: Person, answer: PollAnswer) => tell('poll-answer', { person, answer, way: 'link' }),
    says: ({ id: person }: Person, answer: Rsvp | Rsvp['choice'], more: object = {}) =>
      tell('answer', {
        person,
        answer: typeof answer === 'string' ? { choice: answer } : answer,
        way: 'link',
        ...more,
      }),
    state: () => town.stateOf<MeetingState>(MEETING),
    run: (until?: Instant) => town.run(until),
    /** Lets some days pass from the beginning. */
    day: (days: number) => town.run(MONDAY + days * DAY_MS),
    lettersTo: ({ id }: Person) =>
      town.letters
        .filter(({ letter }) => letter.to.person === id)
        .map(({ letter }) => letter.kind.replace('meeting-', '')),
    whoGot: (kind: string) =>
      town.letters.filter(({ letter }) => letter.kind === `meeting-${kind}`).map(({ letter }) => letter.to.person),
    /** What stands in a person's calendar in the end. */
    calendarOf: ({ id }: Person) => town.letters.filter(({ letter }) => letter.to.person === id).at(-1)?.batch.event,
  };
  return hall;
}

export type Hall = ReturnType<typeof aHall>;

/** Tells a story of a meeting, also with a restart at every wait. */
export const told = (story: (hall: Hall) => Promise<unknown>, options: HallOptions = {}): Promise<Hall> =>
  tellTwice(
    async (restartAtEveryWait) => aHall({ ...options, restartAtEveryWait }),
    async (hall) => {
      await story(hall);
      await hall.run();
    },
    whatHappened,
  );

const whatHappened = (hall: Hall) => ({
  letters: hall.town.letters.map(({ letter, at, batch }) => [letter.id, letter.kind, at, batch.event, batch.closesAt]),
  state: hall.state(),
  facts: hall.town.factsOf(MEETING),
  headline: hall.town.headlineOf(MEETING),
  over: hall.town.isOver(MEETING),
  told: hall.told,
});
