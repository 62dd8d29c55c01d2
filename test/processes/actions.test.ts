import { describe, expect, test } from 'vitest';
import type { ActionAnswer, ActionFields, ActionsState } from '../../workflows/actions/contract.ts';
import { actions } from '../../workflows/actions/process.ts';
import { inbox } from '../../workflows/inbox/process.ts';
import { localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, SECOND_MS } from '../../workflows/kit/clock.ts';
import { actionsId, COORDINATOR } from '../../workflows/kit/ids.ts';
import type { Letter, Receipt } from '../../workflows/kit/letter.ts';
import { Simulation, type SimulationOptions } from '../../workflows/kit/simulated.ts';
import { DEFERRALS_MAX } from '../../workflows/kit/tries.ts';
import type { NetworkState, Person } from '../../workflows/network/contract.ts';
import { network } from '../../workflows/network/process.ts';
import { adding, anAction } from '../actions.ts';
import { aNewNetwork, BRAM, CHARLOTTE, MONDAY } from '../people.ts';
import { lettersOf, tellTwice } from './twice.ts';

const NETWORK = 'network/nf1';
const REGISTER = actionsId('nf1');
const DAY = (day: string) => MONDAY + (Date.parse(day) - Date.parse('2027-01-04'));

/** A network with its register in the simulated world. */
function anOffice(options: Partial<SimulationOptions> = {}) {
  const town = new Simulation({ start: MONDAY, processes: { network, inbox, actions }, ...options });
  town.start('network', NETWORK, aNewNetwork());
  let nr = 0;
  const give = (to: string, kind: string, more: object) => {
    nr += 1;
    return town.command(to, { id: `c${nr}`, kind, ...more } as never);
  };
  return {
    town,
    files: (...items: ActionFields[]) => give(REGISTER, 'add', adding(...items)),
    says: ({ id: person }: Person, answer: ActionAnswer, item?: number) =>
      give(REGISTER, 'answer', { person, answer, way: 'link', ...(item && { item }) }),
    tell: (kind: string, more: object) => give(REGISTER, kind, more),
    tellNetwork: (kind: string, more: object) => give(NETWORK, kind, more),
    until: (day: string) => town.run(DAY(day)),
    state: () => town.stateOf<ActionsState>(REGISTER),
    /** What somebody got, and when. */
    post: (person: string) =>
      town.letters
        .filter(({ letter }) => letter.to.person === person)
        .map(({ letter, at, batch }) => [
          letter.kind.replace('action-', ''),
          localTime(at),
          JSON.parse(batch.params.items!).length,
        ]),
    news: () =>
      town.letters
        .filter(({ letter }) => letter.to.person === COORDINATOR)
        .map(({ at, batch }) => [
          localTime(at),
          ...JSON.parse(batch.params.items!).map(({ who, why, said }: Record<string, string>) =>
            [who, why, said].filter(Boolean).join(': '),
          ),
        ]),
  };
}
type Office = ReturnType<typeof anOffice>;

const told = (story: (office: Office) => Promise<unknown>, options: Partial<SimulationOptions> = {}) =>
  tellTwice(
    async (restartAtEveryWait) => {
      const office = anOffice({ ...options, restartAtEveryWait });
      await office.town.run(MONDAY);
      return office;
    },
    story,
    whatHappened,
  );
const whatHappened = ({ town, state }: Office) => ({
  letters: lettersOf(town),
  state: state(),
  headline: town.headlineOf(REGISTER),
  people: town.stateOf<NetworkState>(NETWORK).people,
});

const done = { choice: 'done' } as const;

describe('an action item', () => {
  test('is told at once, called to mind before its day, and chased after it until the coordinator hears', async () => {
    const office = await told(async ({ files, until }) => {
      files(anAction());
      await until('2027-03-31');
    });
    expect(office.post(BRAM.id)).toEqual([
      ['new', '2027-01-04 10:00', 1],
      ['reminder', '2027-01-27 09:00', 1],
      ['overdue', '2027-02-02 09:00', 1],
      ['overdue', '2027-02-08 09:00', 1],
      ['overdue', '2027-02-15 09:00', 1],
    ]);
    expect(office.news()).toEqual([['2027-02-15 09:00', 'Bram van der Laan: overdue']]);
    expect(office.town.headlineOf(REGISTER)).toBe('1 action items open · 1 overdue');
  });

  test('that is done brings nothing more', async () => {
    const office = await told(async ({ files, says, until }) => {
      files(anAction());
      await until('2027-02-03');
      expect(says(BRAM, done)).toMatchObject({ ok: true, action: 1 });
      await until('2027-03-31');
    });
    expect(office.post(BRAM.id).map(([kind]) => kind)).toEqual(['new', 'reminder', 'overdue']);
    expect(office.news()).toEqual([]);
  });

  test('that needs more time is called to mind before its new day', async () => {
    const office = await told(async ({ files, says, until }) => {
      files(anAction());
      await until('2027-01-28');
      says(BRAM, { choice: 'extend', until: '2027-04-01' });
      await until('2027-04-03');
    });
    expect(office.post(BRAM.id).slice(2)).toEqual([
      // Easter Monday lies in between.
      ['reminder', '2027-03-26 09:00', 1],
      ['overdue', '2027-04-02 09:00', 1],
    ]);
  });

  test('that cannot be done, or is somebody else’s, comes to the coordinator in office hours, and is not chased', async () => {
    const office = await told(async ({ town, files, says, until }) => {
      files(anAction(), anAction({ text: 'Belt de gemeente', owner: CHARLOTTE.id }));
      town.at(MONDAY + 10 * HOUR_MS, () => says(BRAM, { choice: 'blocked', why: 'Wacht op de IT-afdeling' }));
      town.at(MONDAY + 11 * HOUR_MS, () => says(CHARLOTTE, { choice: 'not-mine', whose: 'Dave' }));
      await until('2027-03-31');
    });
    expect(office.news()).toEqual([
      ['2027-01-05 08:00', 'Bram van der Laan: blocked: Wacht op de IT-afdeling', 'Charlotte Smit: not-mine: Dave'],
    ]);
    expect(office.post(BRAM.id)).toHaveLength(1);
    expect(office.post(CHARLOTTE.id)).toHaveLength(1);
  });

  test('goes to its new owner when the coordinator gives it to somebody else', async () => {
    const office = await told(async ({ files, says, tell, until }) => {
      files(anAction());
      await until('2027-01-05');
      says(BRAM, { choice: 'not-mine', whose: 'Charlotte' });
      const { owners, holidays } = adding(anAction({ owner: CHARLOTTE.id }));
      tell('change', { item: 1, change: { owner: CHARLOTTE.id }, owners, holidays });
      await until('2027-02-03');
    });
    expect(office.post(BRAM.id)).toEqual([['new', '2027-01-04 10:00', 1]]);
    expect(office.post(CHARLOTTE.id).map(([kind]) => kind)).toEqual(['new', 'reminder', 'overdue']);
    expect(office.news()).toEqual([]);
  });

  test('that is changed while its letter is on its way is told again', async () => {
    const office = await told(
      async ({ town, files, tell, until }) => {
        files(anAction());
        const change = { text: 'Maakt een lijst' };
        town.at(MONDAY + SECOND_MS / 2, () => tell('change', { item: 1, change, owners: [], holidays: [] }));
        await until('2027-01-05');
      },
      { letterTakesMs: SECOND_MS },
    );
    const texts = office.town.letters.map(({ batch }) => JSON.parse(batch.params.items!)[0].text);
    expect(texts.at(-1)).toBe('Maakt een lijst');
    expect(office.state().items[0]).toMatchObject({ told: true, text: 'Maakt een lijst' });
  });
});

describe('letters', () => {
  test('bring all new items of a person together, and all that press on one day', async () => {
    const office = await told(async ({ files, says, until }) => {
      files(
        anAction(),
        anAction({ text: 'Belt de gemeente' }),
        anAction({ text: 'Zoekt een zaal', due: '2027-02-04' }),
        anAction({ text: 'Leest mee', owner: CHARLOTTE.id }),
      );
      await until('2027-01-20');
      says(BRAM, done, 2);
      await until('2027-02-09');
    });
    expect(office.post(BRAM.id)).toEqual([
      ['new', '2027-01-04 10:00', 3],
      ['reminder', '2027-01-27 09:00', 1],
      ['reminder', '2027-02-01 09:00', 1],
      ['overdue', '2027-02-02 09:00', 1],
      ['overdue', '2027-02-05 09:00', 1],
      ['overdue', '2027-02-08 09:00', 1],
    ]);
    expect(office.post(CHARLOTTE.id).map(([kind]) => kind)).toEqual(['new', 'reminder', 'overdue', 'overdue']);
    expect(new Set(office.town.letters.map(({ letter }) => letter.id)).size).toBe(office.town.letters.length);
  });

  test('of one day are one, also when they press on the same morning for different reasons', async () => {
    const office = await told(async ({ files, until }) => {
      files(anAction({ due: '2027-01-26' }), anAction({ text: 'Zoekt een zaal', due: '2027-02-01' }));
      await until('2027-01-28');
    });
    expect(office.post(BRAM.id).slice(1)).toEqual([
      ['reminder', '2027-01-21 09:00', 1],
      ['overdue', '2027-01-27 09:00', 2],
    ]);
  });

  test('come later when the server puts them off, under the same id, and remind once', async () => {
    const tries: string[] = [];
    const mailServer = (letter: Letter, at: Instant): Receipt | undefined => {
      if (letter.kind !== 'action-reminder') return undefined;
      tries.push(letter.id);
      const notBefore = at + 40 * MINUTE_MS;
      return tries.length % 3 ? { id: letter.id, status: 'later', notBefore, why: 'deferred' } : undefined;
    };
    const office = await told(
      async ({ files, until }) => {
        files(anAction());
        await until('2027-02-01');
      },
      { mailServer },
    );
    expect(office.post(BRAM.id).slice(1)).toEqual([['reminder', '2027-01-27 10:20', 1]]);
    expect(new Set(tries).size).toBe(1);
  });

  test('are not sent of what was done while the server put them off', async () => {
    const later = (letter: Letter, at: Instant): Receipt => ({
      id: letter.id,
      status: 'later',
      notBefore: at + HOUR_MS,
      why: 'deferred',
    });
    const office = await told(
      async ({ town, files, says, until }) => {
        files(anAction());
        town.at(DAY('2027-01-27') + 10 * MINUTE_MS, () => says(BRAM, done));
        await until('2027-02-10');
      },
      { mailServer: (letter, at) => (letter.kind === 'action-reminder' ? later(letter, at) : undefined) },
    );
    expect(office.post(BRAM.id)).toHaveLength(1);
    expect(office.state().notices).toEqual([]);
  });

  test('to the coordinator that are refused are tried again the next day', async () => {
    let refused = 0;
    const office = anOffice({
      mailServer: (letter, at) => {
        if (letter.kind !== 'action-coordinator' || refused > 0) return undefined;
        refused += 1;
        return { id: letter.id, status: 'refused', at, smtpCode: 550, reason: 'no' };
      },
    });
    await office.town.run(MONDAY);
    office.files(anAction());
    await office.until('2027-01-05');
    office.says(BRAM, { choice: 'blocked', why: 'Ziek' });
    await office.until('2027-01-10');
    expect(office.news()).toEqual([['2027-01-06 08:00', 'Bram van der Laan: blocked: Ziek']]);
  });
});

describe('an owner', () => {
  test('who leaves the network gets nothing more, and the coordinator hears what is left', async () => {
    const office = await told(async ({ files, tellNetwork, until }) => {
      files(anAction(), anAction({ text: 'Belt de gemeente' }));
      await until('2027-01-06');
      expect(tellNetwork('remove-person', { person: BRAM.id })).toMatchObject({ ok: true });
      await until('2027-02-10');
    });
    expect(office.post(BRAM.id)).toHaveLength(1);
    expect(office.news()).toEqual([
      ['2027-01-06 10:00', 'Bram van der Laan: unreachable', 'Bram van der Laan: unreachable'],
    ]);
  });

  test('who wants no more mail, or had left before, is known as such from the beginning', async () => {
    const office = await told(async ({ tellNetwork, files, until }) => {
      tellNetwork('stop-mail', { person: BRAM.id });
      tellNetwork('remove-person', { person: CHARLOTTE.id });
      files(anAction(), anAction({ owner: CHARLOTTE.id }));
      await until('2027-01-06');
    });
    expect(office.state().people).toMatchObject({ [BRAM.id]: { out: 'stopped' }, [CHARLOTTE.id]: { out: 'removed' } });
    expect(office.news()).toEqual([
      ['2027-01-04 10:00', 'Bram van der Laan: unreachable', 'Charlotte Smit: unreachable'],
    ]);
  });

  test('whose mail is refused is told so to the network, and gets letters again at a new address', async () => {
    const office = await told(
      async ({ files, tellNetwork, until }) => {
        files(anAction());
        await until('2027-01-05');
        tellNetwork('change-person', { person: BRAM.id, change: { email: 'bram@umc.example.org' } });
        await until('2027-01-28');
      },
      {
        mailServer: ({ id, to }, at) =>
          to.email === BRAM.email ? { id, status: 'refused', at, smtpCode: 550, reason: 'unknown' } : undefined,
      },
    );
    expect(office.news()).toEqual([['2027-01-04 10:00', 'Bram van der Laan: unreachable']]);
    expect(office.post(BRAM.id).map(([kind, at]) => [kind, at])).toEqual([
      ['new', '2027-01-05 10:00'],
      ['reminder', '2027-01-27 09:00'],
    ]);
    expect(office.town.stateOf<NetworkState>(NETWORK).people[BRAM.id]!.mail).toBeUndefined();
  });

  test('whose server puts mail off for ever counts as refused', async () => {
    let tries = 0;
    const office = anOffice({
      mailServer: (letter, at) => {
        if (letter.to.person !== BRAM.id) return undefined;
        tries += 1;
        return { id: letter.id, status: 'later', notBefore: at + HOUR_MS, why: 'deferred' };
      },
    });
    await office.town.run(MONDAY);
    office.files(anAction());
    await office.until('2027-02-20');
    expect(tries).toBe(DEFERRALS_MAX);
    expect(office.state().people[BRAM.id]).toMatchObject({ out: 'refused' });
  });

  test('is written to in the name of the coordinator and the network of now', async () => {
    const office = await told(async ({ files, tellNetwork, until }) => {
      files(anAction());
      await until('2027-01-05');
      tellNetwork('change-network', { change: { coordinators: [{ name: 'Els', email: 'els@example.org' }] } });
      await until('2027-02-20');
    });
    const last = office.town.letters.at(-1)!;
    expect(last.letter.to).toMatchObject({ person: COORDINATOR, email: 'els@example.org' });
    expect(last.batch.letterhead.coordinator.name).toBe('Els');
  });

  test('reaches their page for months after the last letter', async () => {
    const office = anOffice();
    await office.town.run(MONDAY);
    office.files(anAction());
    await office.until('2027-01-05');
    expect(office.town.letters[0]!.batch.closesAt).toBeGreaterThan(DAY('2027-02-01') + 100 * DAY_MS);
  });
});
