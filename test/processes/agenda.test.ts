import { describe, expect, test } from 'vitest';
import { actions } from '../../workflows/actions/process.ts';
import { inbox } from '../../workflows/inbox/process.ts';
import { HOUR_MS } from '../../workflows/kit/clock.ts';
import { actionsId, COORDINATOR, meetingId, rolesId } from '../../workflows/kit/ids.ts';
import { Simulation, type SimulationOptions } from '../../workflows/kit/simulated.ts';
import type { AgendaItem, MeetingKind, MeetingState } from '../../workflows/meeting/contract.ts';
import { meeting } from '../../workflows/meeting/process.ts';
import type { Person } from '../../workflows/network/contract.ts';
import { network } from '../../workflows/network/process.ts';
import type { TaskAnswer } from '../../workflows/roles/contract.ts';
import { roles } from '../../workflows/roles/process.ts';
import { adding, anAction } from '../actions.ts';
import { aMeeting, inviteeOf, ZWOLLE } from '../meetings.ts';
import { addresseeOf, aNewNetwork, BRAM, CHARLOTTE, DAVE, ELIF, HOLIDAYS, MONDAY } from '../people.ts';
import { asking, CHAIR, PITCH, SPEAKER } from '../roles.ts';
import { tellTwice } from './twice.ts';

const NETWORK = 'network/nf1';
const REGISTER = actionsId('nf1');
const TITLE = 'Openstaande actiepunten';
const DAY = (day: string) => MONDAY + (Date.parse(day) - Date.parse('2027-01-04'));
const on = (day: string) => ({ id: 'x', start: DAY(day), end: DAY(day) + 2 * HOUR_MS });
const point = (id: string, title = `Punt ${id}`): AgendaItem => ({
  id,
  kind: 'discussion',
  title,
  minutes: 10,
  documents: [],
});

/** A network that plans meetings, in the simulated world. */
function aSecretariat(options: Partial<SimulationOptions> = {}) {
  const town: Simulation = new Simulation({
    start: MONDAY,
    processes: { network, inbox, actions, meeting, roles },
    effects: { readInvitees: async () => [CHARLOTTE, DAVE, ELIF].map(inviteeOf) },
    ...options,
  });
  town.start('network', NETWORK, aNewNetwork());
  let nr = 0;
  const give = (to: string, kind: string, more: object = {}) => {
    nr += 1;
    return town.command(to, { id: `c${nr}`, kind, ...more } as never);
  };
  const meetingOf = (of: number) => meetingId('nf1', of);
  return {
    town,
    plans: (kind: MeetingKind) =>
      give(NETWORK, 'create-meeting', { title: 'Bijeenkomst', state: aMeeting({ kind }), actionsTitle: TITLE }),
    tell: (of: number, kind: string, more: object = {}) => give(meetingOf(of), kind, more),
    tellNetwork: (kind: string, more: object) => give(NETWORK, kind, more),
    tellRegister: (kind: string, more: object) => give(REGISTER, kind, more),
    asks: (of: number, { id }: Person, task: Parameters<typeof asking>[1]) =>
      give(rolesId('nf1', of), 'ask', asking(id, task)),
    says: (of: number, { id: person }: Person, task: number, answer: TaskAnswer) =>
      give(rolesId('nf1', of), 'answer', { person, task, answer, way: 'link' }),
    until: (day: string) => town.run(DAY(day)),
    agenda: (of = 1) => town.look<{ items: AgendaItem[]; version: number }>(meetingOf(of), { ask: 'agenda' }),
    points: (of = 1) => (town.stateOf<MeetingState>(meetingOf(of)).agenda?.items ?? []).map(({ title }) => title),
    post: (kind: string) =>
      town.letters.filter(({ letter }) => letter.kind === kind).map(({ letter }) => letter.to.person),
    calendarOf: (person: string) =>
      town.letters.filter(({ letter }) => letter.to.person === person).at(-1)!.batch.event,
  };
}
type Secretariat = ReturnType<typeof aSecretariat>;

/** Tells a story of agendas, also with a restart at every wait. */
const told = (story: (secretariat: Secretariat) => Promise<unknown>, meetings = 1) =>
  tellTwice(
    async (restartAtEveryWait) => {
      const secretariat = aSecretariat({ restartAtEveryWait });
      await secretariat.town.run(MONDAY);
      return secretariat;
    },
    story,
    (secretariat) => whatHappened(secretariat, meetings),
  );

const whatHappened = ({ town, agenda }: Secretariat, meetings: number) => ({
  letters: town.letters.map(({ letter, at, batch }) => [letter.id, letter.kind, at, batch.params, batch.event]),
  agendas: Array.from({ length: meetings }, (_, nr) => agenda(nr + 1)),
  network: town.stateOf(NETWORK),
  register: town.stateOf(REGISTER),
});

describe('an action item that is long overdue', () => {
  test('makes the coordinator hear, stands on the next agenda from that moment, and goes when it is done', async () => {
    const office = await told(async ({ plans, tell, tellRegister, until, points, town }) => {
      plans('network');
      tellRegister(
        'add',
        adding(anAction(), anAction({ text: 'Belt de gemeente', due: '2027-03-20', owner: DAVE.id })),
      );
      await until('2027-02-14');
      expect(points()).toEqual([TITLE]);
      await until('2027-02-16');
      expect(points()).toEqual(['Maakt een overzicht van de poliklinieken', TITLE]);
      expect(town.letters.some(({ letter }) => letter.to.person === COORDINATOR)).toBe(true);
      tell(1, 'pick', { when: on('2027-03-10') });
      await until('2027-02-20');
      tellRegister('answer', { person: BRAM.id, item: 1, answer: { choice: 'done' }, way: 'link' });
      await until('2027-02-21');
    });
    expect(office.points()).toEqual([TITLE]);
  });

  test('stands on an agenda that is planned only later, with the name of its owner', async () => {
    const office = await told(async ({ plans, tellRegister, until }) => {
      plans('core-group');
      tellRegister('add', adding(anAction()));
      await until('2027-02-20');
      plans('training');
      plans('network');
      await until('2027-02-21');
    }, 3);
    expect(office.points(2)).toEqual([]);
    expect(office.agenda(3).items[1]).toEqual({
      id: 'action-1',
      kind: 'discussion',
      title: 'Maakt een overzicht van de poliklinieken',
      lead: 'Bram van der Laan',
      minutes: 5,
      documents: [],
    });
  });

  test('that the coordinator takes off stays off, also when another one becomes overdue', async () => {
    const office = await told(async ({ plans, tell, tellRegister, until, agenda }) => {
      plans('network');
      tellRegister('add', adding(anAction(), anAction({ text: 'Zoekt een zaal', due: '2027-02-15' })));
      await until('2027-02-20');
      const { version, items } = agenda();
      tell(1, 'set-agenda', { version, items: items.filter(({ id }) => id !== 'action-1') });
      await until('2027-03-10');
    });
    expect(office.points()).toEqual(['Zoekt een zaal', TITLE]);
  });
});

describe('people with a task', () => {
  test('stand on the agenda when they have said yes: pitches and speakers as points, the chair and the minute taker by name', async () => {
    const office = await told(async ({ plans, tellNetwork, asks, says, until, agenda, town }) => {
      plans('network');
      tellNetwork('open-roles', { meeting: 1, holidays: HOLIDAYS });
      await town.run(MONDAY);
      asks(1, BRAM, CHAIR);
      asks(1, ELIF, PITCH);
      asks(1, DAVE, SPEAKER);
      await until('2027-01-05');
      expect(agenda().version).toBe(0);
      says(1, BRAM, 1, { choice: 'accept' });
      says(1, ELIF, 2, { choice: 'accept' });
      says(1, DAVE, 3, { choice: 'accept' });
      await until('2027-01-06');
      expect(agenda().items.map(({ title, lead }) => [title, lead])).toEqual([
        ['Isala', 'Elif Yılmaz'],
        ['Overgang naar volwassenenzorg', 'Dave Thompson'],
      ]);
      says(1, ELIF, 2, { choice: 'accept', title: 'Ons spreekuur', speaker: 'Fenna' });
      says(1, DAVE, 3, { choice: 'decline' });
      await until('2027-01-07');
    });
    expect(office.agenda()).toMatchObject({
      chair: 'Bram van der Laan',
      items: [{ id: 'pitch-2', kind: 'pitch', title: 'Ons spreekuur', lead: 'Fenna' }],
    });
  });
});

describe('what was not dealt with', () => {
  test('comes to the next meeting of the kind', async () => {
    const office = await told(async ({ plans, tell, tellNetwork, until }) => {
      plans('network');
      plans('network');
      await until('2027-01-05');
      tell(1, 'set-agenda', { version: 0, items: [point('a'), point('b')] });
      tell(1, 'pick', { when: on('2027-01-08') });
      await until('2027-01-09');
      tell(2, 'set-agenda', { version: 0, items: [point('new')] });
      tellNetwork('leave-open', { meeting: 1, of: 'network', items: [point('open-1-2', 'Punt b')] });
      await until('2027-01-10');
    }, 2);
    expect(office.points(2)).toEqual(['Punt b', 'Punt new']);
  });
});

describe('an agenda', () => {
  test('comes as a draft to whom it is sent, stands in the invitation, is final once, whatever is written afterwards, and asks who is silent', async () => {
    const office = await told(async ({ plans, tell, until }) => {
      plans('training');
      await until('2027-01-05');
      tell(1, 'set-agenda', { version: 0, items: [point('a')] });
      tell(1, 'send-draft-agenda', { people: [addresseeOf(BRAM)] });
      await until('2027-01-06');
      tell(1, 'pick', { when: on('2027-03-10') });
      await until('2027-01-07');
      tell(1, 'answer', { person: ELIF.id, answer: { choice: 'no' }, way: 'link' });
      tell(1, 'answer', { person: DAVE.id, answer: { choice: 'yes' }, way: 'link' });
      tell(1, 'set-agenda', { version: 1, items: [point('a'), point('b')] });
      await until('2027-01-08');
      expect(tell(1, 'send-agenda', { version: 2 })).toMatchObject({ ok: true, result: 'sent' });
      await until('2027-01-09');
      tell(1, 'set-agenda', { version: 2, items: [point('c')] });
      tell(1, 'invite', { invitee: inviteeOf(BRAM) });
      await until('2027-01-11');
    });
    expect(office.post('meeting-agenda-draft')).toEqual([BRAM.id]);
    expect(office.post('meeting-agenda')).toEqual([DAVE.id]);
    expect(office.post('meeting-agenda-silent')).toEqual([CHARLOTTE.id]);
    expect(office.calendarOf(DAVE.id)).toMatchObject({ sequence: 1 });
    const invitation = office.town.letters.filter(({ letter }) => letter.kind === 'meeting-invitation');
    const agendas = invitation.map(({ batch }) => JSON.parse(batch.params.agenda!));
    expect(agendas[0]).toEqual({ current: { items: [point('a')] } });
    expect(agendas.at(-1).final).toEqual({ items: [point('a'), point('b')] });
    expect(new Set(office.town.letters.map(({ letter }) => letter.id)).size).toBe(office.town.letters.length);
  });

  test('that is sent while a new place is on its way is told together with it', async () => {
    const office = await told(async ({ plans, tell, until, town }) => {
      plans('training');
      await until('2027-01-05');
      tell(1, 'set-agenda', { version: 0, items: [point('a')] });
      tell(1, 'pick', { when: on('2027-03-10') });
      await until('2027-01-06');
      tell(1, 'change-place', { place: ZWOLLE });
      tell(1, 'send-agenda', { version: 1 });
      await town.run(DAY('2027-01-07'));
    });
    expect(office.post('meeting-update')).toHaveLength(3);
    expect(office.post('meeting-agenda')).toEqual([]);
    expect(office.calendarOf(DAVE.id)).toMatchObject({ sequence: 2, place: ZWOLLE });
  });
});
