import { describe, expect, test } from 'vitest';
import { actions } from '../../workflows/actions/process.ts';
import { inbox } from '../../workflows/inbox/process.ts';
import { localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../workflows/kit/clock.ts';
import { COORDINATOR, meetingId, rolesId } from '../../workflows/kit/ids.ts';
import { Simulation, type SimulationOptions } from '../../workflows/kit/simulated.ts';
import type { MeetingState } from '../../workflows/meeting/contract.ts';
import { meeting } from '../../workflows/meeting/process.ts';
import type { NetworkState, Person } from '../../workflows/network/contract.ts';
import { network } from '../../workflows/network/process.ts';
import type { RolesState, TaskAnswer } from '../../workflows/roles/contract.ts';
import { roles } from '../../workflows/roles/process.ts';
import { aMeeting, FIRST, inviteeOf, SECOND } from '../meetings.ts';
import { aNewNetwork, BRAM, CHARLOTTE, DAVE, ELIF, HOLIDAYS, MONDAY } from '../people.ts';
import { asking, CHAIR, MINUTES, PITCH, SPEAKER } from '../roles.ts';
import { lettersOf, tellTwice } from './twice.ts';

const NETWORK = 'network/nf1';
const MEETING = meetingId('nf1', 1);
const ROLES = rolesId('nf1', 1);
const DAY = (day: string) => MONDAY + (Date.parse(day) - Date.parse('2027-01-04'));

/** A network that prepares a meeting, in the simulated world. */
function aCommittee(options: Partial<SimulationOptions> = {}) {
  const town: Simulation = new Simulation({
    start: MONDAY,
    processes: { network, inbox, actions, meeting, roles },
    effects: { readInvitees: async () => [inviteeOf(ELIF)] },
    ...options,
  });
  town.start('network', NETWORK, aNewNetwork());
  let nr = 0;
  const give = (to: string, kind: string, more: object) => {
    nr += 1;
    return town.command(to, { id: `c${nr}`, kind, ...more } as never);
  };
  return {
    town,
    tellNetwork: (kind: string, more: object) => give(NETWORK, kind, more),
    tellMeeting: (kind: string, more: object = {}) => give(MEETING, kind, more),
    tell: (kind: string, more: object) => give(ROLES, kind, more),
    asks: ({ id }: Person, task: Parameters<typeof asking>[1]) => give(ROLES, 'ask', asking(id, task)),
    says: ({ id: person }: Person, answer: TaskAnswer | TaskAnswer['choice'], more: object = {}) =>
      give(ROLES, 'answer', {
        person,
        answer: typeof answer === 'string' ? { choice: answer } : answer,
        way: 'link',
        ...more,
      }),
    until: (day: string) => town.run(DAY(day)),
    state: () => town.stateOf<RolesState>(ROLES),
    /** What somebody got about tasks, and when. */
    post: (person: string) =>
      town.letters
        .filter(({ letter }) => letter.to.person === person && letter.kind.startsWith('task-'))
        .map(({ letter, at, batch }) => [letter.kind.replace('task-', ''), batch.params.role, localTime(at)]),
    news: () =>
      town.letters
        .filter(({ letter }) => letter.to.person === COORDINATOR)
        .map(({ at, batch }) => [
          localTime(at),
          ...JSON.parse(batch.params.items!).map(({ who, role, why, reason }: Record<string, string>) =>
            [who, role, why, reason].filter(Boolean).join(': '),
          ),
        ]),
  };
}
type Committee = ReturnType<typeof aCommittee>;

const told = (story: (committee: Committee) => Promise<unknown>, options: Partial<SimulationOptions> = {}) =>
  tellTwice(
    async (restartAtEveryWait) => {
      const committee = aCommittee({ ...options, restartAtEveryWait });
      const { town, tellNetwork } = committee;
      await town.run(MONDAY);
      tellNetwork('create-meeting', { title: 'Eerste netwerkbijeenkomst', state: aMeeting() });
      tellNetwork('open-roles', { meeting: 1, holidays: HOLIDAYS });
      await town.run(MONDAY);
      return committee;
    },
    story,
    whatHappened,
  );
const whatHappened = ({ town, state }: Committee) => ({
  letters: lettersOf(town),
  state: state(),
  headline: town.headlineOf(ROLES),
  over: town.isOver(ROLES),
  invitees: Object.keys(town.stateOf<MeetingState>(MEETING).invitees),
  network: town.stateOf<NetworkState>(NETWORK),
});

describe('a chair', () => {
  test('who says no is replaced by another: the coordinator hears once, and asks again', async () => {
    const committee = await told(async ({ town, asks, says, until }) => {
      expect(asks(BRAM, CHAIR)).toMatchObject({ ok: true, task: 1 });
      town.at(MONDAY + 2 * HOUR_MS, () => says(BRAM, { choice: 'decline', reason: 'Op vakantie' }));
      await until('2027-01-05');
      asks(CHARLOTTE, { ...CHAIR, from: 'independent' });
      town.at(DAY('2027-01-05') + HOUR_MS, () => says(CHARLOTTE, 'accept'));
      await until('2027-02-20');
    });
    expect(committee.post(BRAM.id)).toEqual([['asked', 'chair', '2027-01-04 10:00']]);
    expect(committee.post(CHARLOTTE.id)).toEqual([['asked', 'chair', '2027-01-05 10:00']]);
    expect(committee.news()).toEqual([['2027-01-04 12:00', 'Bram van der Laan: chair: declined: Op vakantie']]);
    expect(committee.state().tasks.map(({ status }) => status)).toEqual(['declined', 'accepted']);
    expect(Object.keys(committee.town.stateOf<MeetingState>(MEETING).invitees)).toEqual([CHARLOTTE.id]);
    expect(committee.town.headlineOf(ROLES)).toBe(
      '**Eerste netwerkbijeenkomst** · 2 asked to do something · 1 yes · 1 no · 0 silent',
    );
  });

  test('is one: a second is refused until the first is taken back, who hears that', async () => {
    const committee = await told(async ({ asks, tell, until }) => {
      asks(BRAM, CHAIR);
      await until('2027-01-05');
      expect(asks(CHARLOTTE, CHAIR)).toEqual({ ok: false, code: 'role-taken', field: 'role' });
      tell('withdraw', { task: 1 });
      expect(asks(CHARLOTTE, CHAIR)).toMatchObject({ ok: true });
      await until('2027-01-06');
    });
    expect(committee.post(BRAM.id).map(([kind]) => kind)).toEqual(['asked', 'off']);
    expect(committee.post(CHARLOTTE.id).map(([kind]) => kind)).toEqual(['asked']);
  });

  test('who is silent is reminded twice, and then the coordinator hears', async () => {
    const committee = await told(async ({ asks, until }) => {
      asks(BRAM, CHAIR);
      asks(CHARLOTTE, MINUTES);
      await until('2027-02-20');
    });
    expect(committee.post(BRAM.id)).toEqual([
      ['asked', 'chair', '2027-01-04 10:00'],
      ['reminder', 'chair', '2027-01-07 09:00'],
      ['reminder', 'chair', '2027-01-13 09:00'],
    ]);
    expect(committee.news()).toEqual([
      ['2027-01-18 09:00', 'Bram van der Laan: chair: silent', 'Charlotte Smit: minute-taker: silent'],
    ]);
  });

  test('is not reminded once the meeting has begun, which ends it all', async () => {
    const committee = await told(async ({ asks, says, tellMeeting, until }) => {
      asks(BRAM, CHAIR);
      await until('2027-01-05');
      tellMeeting('pick', { when: { id: 'x', start: DAY('2027-01-08'), end: DAY('2027-01-08') + 2 * HOUR_MS } });
      await until('2027-02-20');
      expect(says(BRAM, 'accept')).toEqual({ ok: false, code: 'closed' });
    });
    expect(committee.post(BRAM.id).map(([, , at]) => at)).toEqual(['2027-01-04 10:00', '2027-01-07 09:00']);
    expect(committee.news()).toEqual([['2027-01-06 09:00', 'Bram van der Laan: chair: silent']]);
    expect(committee.town.isOver(ROLES)).toBe(true);
  });
});

describe('a pitch', () => {
  const title = 'Ons spreekuur';

  test('that is accepted without its details is asked for them once, and the coordinator hears what is missing', async () => {
    const committee = await told(async ({ town, asks, says, tellMeeting, until }) => {
      tellMeeting('pick', { when: SECOND });
      asks(BRAM, PITCH);
      town.at(MONDAY + HOUR_MS, () => says(BRAM, 'accept'));
      town.at(DAY('2027-01-20'), () => says(BRAM, { choice: 'accept', title }));
      town.at(DAY('2027-01-28'), () => says(BRAM, { choice: 'accept', speaker: 'Elif' }));
      await until('2027-03-01');
    });
    expect(committee.post(BRAM.id)).toEqual([
      ['asked', 'pitch', '2027-01-04 10:00'],
      ['details', 'pitch', '2027-01-27 09:00'],
    ]);
    const details = committee.town.letters.find(({ letter }) => letter.kind === 'task-details')!;
    expect(JSON.parse(details.batch.params.missing!)).toEqual(['speaker', 'slides']);
    expect(committee.news()).toEqual([['2027-02-02 09:00', 'Bram van der Laan: pitch: incomplete']]);
  });

  test('that is complete brings nothing more', async () => {
    const slides = { link: 'https://example.org/slides' };
    const committee = await told(async ({ asks, says, until }) => {
      asks(BRAM, PITCH);
      await until('2027-01-05');
      says(BRAM, { choice: 'accept', title, speaker: 'Bram' });
      says(BRAM, { choice: 'accept', slides });
      await until('2027-03-01');
      expect(says(BRAM, { choice: 'accept', title: 'Te laat' })).toEqual({
        ok: false,
        code: 'details-closed',
        field: 'title',
      });
      expect(says(BRAM, { choice: 'accept', title: 'Door Anneke' }, { by: 'Anneke', way: 'phone' })).toMatchObject({
        ok: true,
      });
    });
    expect(committee.post(BRAM.id)).toHaveLength(1);
    expect(committee.news()).toEqual([]);
    expect(committee.state().tasks[0]!.pitch).toEqual({ title: 'Door Anneke', speaker: 'Bram', slides });
  });

  test('whose last day is moved is reminded before the new one', async () => {
    const committee = await told(async ({ asks, says, tell, until }) => {
      asks(BRAM, PITCH);
      says(BRAM, 'accept', { task: 1, way: 'phone', by: 'Anneke' });
      await until('2027-01-20');
      tell('change', { task: 1, change: { by: '2027-02-15' }, holidays: HOLIDAYS });
      await until('2027-02-14');
    });
    expect(committee.post(BRAM.id)).toEqual([['details', 'pitch', '2027-02-10 09:00']]);
  });
});

describe('somebody with a task', () => {
  test('hears that the meeting is off, unless they refused or had not heard yet', async () => {
    const committee = await told(async ({ asks, says, tellMeeting, until }) => {
      asks(BRAM, CHAIR);
      asks(CHARLOTTE, MINUTES);
      asks(DAVE, SPEAKER);
      await until('2027-01-05');
      says(CHARLOTTE, 'accept');
      says(DAVE, 'decline');
      tellMeeting('cancel');
      await until('2027-02-20');
    });
    expect(committee.post(BRAM.id).map(([kind]) => kind)).toEqual(['asked', 'off']);
    expect(committee.post(CHARLOTTE.id).map(([kind]) => kind)).toEqual(['asked', 'off']);
    expect(committee.post(DAVE.id).map(([kind]) => kind)).toEqual(['asked']);
    expect(committee.town.isOver(ROLES)).toBe(true);
  });

  test('who left, or wants no mail, hears nothing, and the coordinator hears what they were asked for', async () => {
    const committee = await told(async ({ asks, tellNetwork, until }) => {
      tellNetwork('stop-mail', { person: CHARLOTTE.id });
      asks(BRAM, CHAIR);
      asks(CHARLOTTE, MINUTES);
      await until('2027-01-05');
      tellNetwork('remove-person', { person: BRAM.id });
      await until('2027-02-20');
    });
    expect(committee.post(BRAM.id)).toHaveLength(1);
    expect(committee.post(CHARLOTTE.id)).toEqual([]);
    expect(committee.news()).toEqual([
      ['2027-01-04 10:00', 'Charlotte Smit: minute-taker: unreachable'],
      ['2027-01-05 10:00', 'Bram van der Laan: chair: unreachable'],
    ]);
  });

  test('whose mail is refused gets it at a new address, under the same name', async () => {
    const committee = await told(
      async ({ asks, tellNetwork, until }) => {
        asks(BRAM, CHAIR);
        await until('2027-01-05');
        tellNetwork('change-person', { person: BRAM.id, change: { email: 'bram@umc.example.org' } });
        await until('2027-01-06');
      },
      {
        mailServer: ({ id, to }, at) =>
          to.email === BRAM.email ? { id, status: 'refused', at, smtpCode: 550, reason: 'unknown' } : undefined,
      },
    );
    expect(committee.post(BRAM.id)).toEqual([['asked', 'chair', '2027-01-05 10:00']]);
    expect(committee.town.stateOf<NetworkState>(NETWORK).people[BRAM.id]!.mail).toBeUndefined();
  });

  test('who says no while the letter is on its way again is not written to', async () => {
    let tries = 0;
    const committee = await told(
      async ({ town, asks, says, until }) => {
        asks(BRAM, CHAIR);
        town.at(MONDAY + SECOND_MS, () => says(BRAM, 'decline', { by: 'Anneke', way: 'phone', task: 1 }));
        await until('2027-01-20');
      },
      {
        mailServer: ({ id }, at) => {
          tries += 1;
          return { id, status: 'later', notBefore: at + DAY_MS, why: 'deferred' };
        },
      },
    );
    expect(committee.post(BRAM.id)).toEqual([]);
    expect(tries).toBe(2);
    expect(committee.news()).toEqual([]);
  });

  test('is written to in the name of the network and about the meeting as they are now', async () => {
    const committee = await told(async ({ asks, tellNetwork, tellMeeting, until }) => {
      asks(BRAM, CHAIR);
      await until('2027-01-05');
      tellNetwork('change-network', { change: { name: 'Netwerk NF' } });
      tellMeeting('change-plan', { plan: { title: 'Startbijeenkomst' } });
      await until('2027-01-06');
      tellMeeting('pick', { when: FIRST });
      await until('2027-01-08');
    });
    const { batch } = committee.town.letters.filter(({ letter }) => letter.kind === 'task-reminder').at(-1)!;
    expect(batch.letterhead.network).toBe('Netwerk NF');
    expect(batch.params).toMatchObject({ title: 'Startbijeenkomst', start: String(FIRST.start) });
  });
});
