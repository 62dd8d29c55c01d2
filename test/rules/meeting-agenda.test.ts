import { describe, expect, test } from 'vitest';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { AGENDA_ITEMS_MAX, timedAgenda } from '../../workflows/meeting/agenda.ts';
import type { AgendaItem, WrittenItem } from '../../workflows/meeting/contract.ts';
import { noticeLetter } from '../../workflows/meeting/letters.ts';
import { view } from '../../workflows/meeting/view.ts';
import { aMeeting, CAST, FIRST, slot, ZWOLLE } from '../meetings.ts';
import { addresseeOf, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { no } from './given.ts';
import { inviting, says, waiting, when } from './meeting-given.ts';

const item = (id: string, minutes = 30, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  kind: 'discussion',
  title: `Punt ${id}`,
  minutes,
  documents: [],
  ...more,
});
const PITCH = item('pitch', 15, { kind: 'pitch', lead: 'Isala', documents: ['sha-slides'] });

describe('the times of an agenda', () => {
  test('follow one after the other from the beginning', () => {
    const { items, ...rest } = timedAgenda([PITCH, item('plan', 60)], FIRST);
    expect(items.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['pitch', instantAt('2027-02-04', 14), instantAt('2027-02-04', 14, 15)],
      ['plan', instantAt('2027-02-04', 14, 15), instantAt('2027-02-04', 15, 15)],
    ]);
    expect(items[0]).toMatchObject({ lead: 'Isala', documents: ['sha-slides'] });
    expect(rest).toEqual({ minutes: 75, overMinutes: 0 });
  });

  test.each([
    [150, 0],
    [151, 1],
    [240, 90],
  ])('of %i minutes in two and a half hours go over by %i', (minutes, overMinutes) => {
    expect(timedAgenda([item('plan', minutes)], FIRST)).toMatchObject({ minutes, overMinutes });
  });

  test('count real minutes also in the night that summer time begins', () => {
    const night = { start: instantAt('2027-03-28', 1), end: instantAt('2027-03-28', 4) };
    expect(timedAgenda([item('plan', 120)], night).overMinutes).toBe(0);
    expect(timedAgenda([item('plan', 121)], night).overMinutes).toBe(1);
  });
});

describe('an agenda', () => {
  const set = (state: object, version: number, items: AgendaItem[]) =>
    when(state as never, { kind: 'set-agenda', version, items });

  test('is written anew under the next version, and read with its times once there is a date', () => {
    const draft = aMeeting();
    expect(view(draft, { ask: 'agenda' }, MONDAY)).toEqual({ version: 0, items: [] });
    expect(set(draft, 0, [PITCH])).toEqual({ ok: true, version: 1 });
    expect(view(draft, { ask: 'agenda' }, MONDAY)).toEqual({ version: 1, items: [PITCH] });
    const state = inviting();
    set(state, 0, [PITCH, item('plan')]);
    expect(set(state, 1, [item('plan'), PITCH])).toEqual({ ok: true, version: 2, overMinutes: 0 });
    expect(view(state, { ask: 'agenda' }, MONDAY)).toMatchObject({
      version: 2,
      minutes: 45,
      overMinutes: 0,
      items: [{ id: 'plan', start: FIRST.start }, { id: 'pitch' }],
    });
  });

  test('that two coordinators change at once is the first one’s; the second is told, and nothing is lost', () => {
    const state = inviting();
    set(state, 0, [PITCH]);
    expect(set(state, 0, [item('plan')])).toEqual(no('agenda-changed', 'version'));
    expect(state.agenda).toEqual({ version: 1, items: [PITCH] });
  });

  test('has bounds, and each point once', () => {
    const many = Array.from({ length: AGENDA_ITEMS_MAX + 1 }, (_, i) => item(`p${i}`));
    expect(set(aMeeting(), 0, many)).toEqual(no('limit-reached', 'items'));
    expect(set(aMeeting(), 0, [PITCH, PITCH])).toEqual(no('already-exists', 'items'));
  });

  test('moves with a new date', () => {
    const state = inviting();
    set(state, 0, [PITCH]);
    const later = slot('x', '2027-02-09', 10);
    when(state, { kind: 'change-date', when: later });
    expect(view(state, { ask: 'agenda' }, MONDAY)).toMatchObject({ items: [{ start: later.start }] });
  });
});

describe('what comes to an agenda by itself', () => {
  const come = (state: object, from: string, points: AgendaItem[], more: object = {}) =>
    when(state as never, { kind: 'points-are', from, points, ...more });
  const set = (state: object, version: number, items: AgendaItem[]) =>
    when(state as never, { kind: 'set-agenda', version, items });
  const ids = (state: ReturnType<typeof inviting>) => state.agenda!.items.map(({ id }) => id);

  test('stands there at once: pitches beside pitches, all else first', () => {
    const state = inviting();
    set(state, 0, [item('opening'), item('own', 10, { kind: 'pitch' }), item('end')]);
    expect(come(state, 'tasks', [item('pitch-1', 5, { kind: 'pitch' })])).toEqual({ ok: true, version: 2 });
    expect(come(state, 'actions', [item('actions'), item('action-7')])).toEqual({ ok: true, version: 3 });
    expect(ids(state)).toEqual(['actions', 'action-7', 'opening', 'own', 'pitch-1', 'end']);
    expect(come(state, 'meeting-1', [item('open-1-1')])).toMatchObject({ version: 4 });
    expect(ids(state)[0]).toBe('open-1-1');
  });

  test('is told anew without a new version when nothing changes', () => {
    const state = aMeeting();
    come(state, 'actions', [item('actions')]);
    expect(come(state, 'actions', [item('actions')])).toEqual({ ok: true, version: 1 });
    expect(come(state, 'tasks', [], { chair: 'Bram' })).toEqual({ ok: true, version: 1 });
    expect(view(state, { ask: 'agenda' }, MONDAY)).toMatchObject({ version: 1, chair: 'Bram' });
    come(state, 'tasks', [], { minuteTaker: 'Dave' });
    expect(view(state, { ask: 'agenda' }, MONDAY)).toEqual({
      version: 1,
      items: [item('actions')],
      minuteTaker: 'Dave',
    });
  });

  test('goes when it is no more, and follows what it is called, but keeps the minutes and documents it was given', () => {
    const state = aMeeting();
    come(state, 'tasks', [item('pitch-1', 5, { lead: 'Isala' }), item('pitch-2', 5)]);
    set(state, 1, [item('pitch-2', 5), item('pitch-1', 10, { lead: 'Isala', documents: ['isala.pdf'] })]);
    come(state, 'tasks', [item('pitch-1', 5, { title: 'Ons spreekuur', lead: 'Elif' })]);
    expect(state.agenda!.items).toEqual([
      item('pitch-1', 10, { title: 'Ons spreekuur', lead: 'Elif', documents: ['isala.pdf'] }),
    ]);
  });

  test('that the coordinator wrote otherwise stays as it was written', () => {
    const state = aMeeting();
    come(state, 'tasks', [item('pitch-1', 5)]);
    const own = item('pitch-1', 5, { title: 'Met een demonstratie' });
    set(state, 1, [own]);
    come(state, 'tasks', [item('pitch-1', 5, { title: 'Ons spreekuur' })]);
    expect(state.agenda!.items).toEqual([own]);
    come(state, 'tasks', []);
    expect(state.agenda!.items).toEqual([own]);
  });

  test('and was taken off does not come again, until the coordinator puts it back', () => {
    const state = aMeeting();
    come(state, 'actions', [item('actions'), item('action-7')]);
    set(state, 1, [item('actions')]);
    come(state, 'actions', [item('actions'), item('action-7'), item('action-8')]);
    expect(ids(state)).toEqual(['action-8', 'actions']);
    expect(view(state, { ask: 'agenda' }, MONDAY)).toMatchObject({ takenOff: ['action-7'] });
    set(state, 3, [...state.agenda!.items, item('action-7')]);
    expect(state.agenda!.takenOff).toBeUndefined();
    come(state, 'actions', [item('actions')]);
    expect(ids(state)).toEqual(['actions']);
  });

  test('stays as it is when it is named by its id alone, and comes back so; what went with a new agenda is told', () => {
    const state = aMeeting();
    const pitches = [item('pitch-1', 5, { lead: 'Isala' }), item('pitch-2', 5)];
    come(state, 'tasks', pitches);
    const write = (version: number, ...items: WrittenItem[]) => when(state, { kind: 'set-agenda', version, items });
    expect(write(1, item('plan'), { id: 'pitch-2' })).toEqual({ ok: true, version: 2, takenOff: ['pitch-1'] });
    expect(state.agenda!.items).toEqual([item('plan'), pitches[1]]);
    expect(write(2, { id: 'plan' }, { id: 'pitch-1' })).toEqual({ ok: true, version: 3, takenOff: ['pitch-2'] });
    expect(state.agenda!.items).toEqual([item('plan'), pitches[0]]);
    expect(write(3, { id: 'plan' }, { id: 'pitch-3' })).toEqual(no('unknown-point', 'items.1'));
  });

  test('tells a coordinator who was writing meanwhile that the agenda has changed', () => {
    const state = aMeeting();
    come(state, 'actions', [item('actions')]);
    expect(set(state, 0, [item('plan')])).toEqual(no('agenda-changed', 'version'));
  });

  test('never pushes off what is on the agenda', () => {
    const state = aMeeting();
    const full = Array.from({ length: AGENDA_ITEMS_MAX - 1 }, (_, i) => item(`p${i}`));
    set(state, 0, full);
    come(state, 'actions', [item('actions'), item('action-7')]);
    expect(ids(state)).toEqual(['actions', ...full.map(({ id }) => id)]);
  });
});

describe('an agenda that is sent', () => {
  const set = (state: object, version: number, items: AgendaItem[]) =>
    when(state as never, { kind: 'set-agenda', version, items });
  const send = (state: object, version: number) => when(state as never, { kind: 'send-agenda', version });
  const isFinal = (state: ReturnType<typeof inviting>) =>
    (view(state, { ask: 'agenda' }, MONDAY) as { final?: boolean }).final;

  test('as a draft goes to whom the coordinator names, invited or not, and changes nothing', () => {
    const state = aMeeting();
    const people = [addresseeOf(BRAM), addresseeOf(DAVE)];
    expect(when(state, { kind: 'send-draft-agenda', people })).toEqual(no('agenda-empty'));
    set(state, 0, [PITCH]);
    expect(when(state, { kind: 'send-draft-agenda', people })).toEqual({ ok: true, version: 1, people: 2 });
    expect(waiting(state, 'meeting-agenda-draft')).toEqual([BRAM.id, DAVE.id]);
    expect([state.sequence, state.finalAgenda]).toEqual([0, undefined]);
  });

  test('as final before anybody is invited is nobody’s news', () => {
    const state = aMeeting();
    expect(send(state, 0)).toEqual(no('agenda-empty'));
    set(state, 0, [PITCH]);
    expect(send(state, 3)).toEqual(no('agenda-changed', 'version'));
    expect(send(state, 1)).toEqual({ ok: true, result: 'final', version: 1 });
    expect([state.sequence, state.notices, isFinal(state)]).toEqual([0, [], true]);
  });

  test('as final goes once to who was invited and does not stay away; that it changes is no news until it is sent again', () => {
    const state = inviting();
    says(state, BRAM, { choice: 'no' });
    set(state, 0, [item('plan', 200)]);
    expect(send(state, 1)).toEqual({ ok: true, result: 'sent', version: 1, overMinutes: 50 });
    const invited = CAST.map(({ id }) => id).filter((id) => id !== BRAM.id);
    expect(waiting(state, 'meeting-agenda')).toEqual(invited);
    expect(state.sequence).toBe(1);
    expect(send(state, 1)).toMatchObject({ result: 'unchanged' });
    set(state, 1, [item('plan', 100)]);
    expect([state.sequence, isFinal(state)]).toEqual([1, false]);
    expect(send(state, 2)).toMatchObject({ result: 'sent', overMinutes: 0 });
    expect(state.sequence).toBe(2);
    expect(waiting(state, 'meeting-agenda')).toEqual(invited);
  });

  test('as final when it is over time is refused, unless anyway; before there is a date nobody knows', () => {
    const state = inviting();
    const sendInTime = (version: number) => when(state, { kind: 'send-agenda', version, notOver: true });
    set(state, 0, [item('rondvraag', 200)]);
    expect(sendInTime(1)).toEqual(no('over-time'));
    expect([state.sequence, state.finalAgenda]).toEqual([0, undefined]);
    set(state, 1, [item('rondvraag', 150)]);
    expect(sendInTime(2)).toMatchObject({ result: 'sent', overMinutes: 0 });
    const dateless = aMeeting();
    set(dateless, 0, [item('rondvraag', 200)]);
    expect(when(dateless, { kind: 'send-agenda', version: 1, notOver: true })).toMatchObject({ result: 'final' });
  });

  test('asks who is silent whether they come; not who answered, nor who wrote a mail that waits', () => {
    const state = inviting();
    says(state, BRAM, { choice: 'maybe' });
    when(state, { kind: 'answer-waits', person: DAVE.id });
    set(state, 0, [PITCH]);
    send(state, 1);
    const kinds = state.notices.map((notice) => [notice.person, noticeLetter(state, notice).kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      [BRAM.id]: 'meeting-agenda',
      [CHARLOTTE.id]: 'meeting-agenda-silent',
      [DAVE.id]: 'meeting-agenda',
      [ELIF.id]: 'meeting-agenda-silent',
      [FENNA.id]: 'meeting-agenda-silent',
    });
  });

  test('together with a new place is one letter, that tells both', () => {
    const state = inviting();
    set(state, 0, [PITCH]);
    when(state, { kind: 'change-place', place: ZWOLLE });
    send(state, 1);
    expect(waiting(state, 'meeting-update')).toHaveLength(CAST.length);
    expect(waiting(state, 'meeting-agenda')).toEqual([]);
    state.notices = [];
    state.heard = Object.fromEntries(CAST.map(({ id }) => [id, state.sequence]));
    set(state, 1, [PITCH, item('plan')]);
    send(state, 2);
    expect(waiting(state, 'meeting-agenda')).toHaveLength(CAST.length);
  });

  test('is not sent any more when the meeting has begun', () => {
    const state = inviting();
    set(state, 0, [PITCH]);
    expect(when(state, { kind: 'send-agenda', version: 1 }, FIRST.start)).toEqual(no('closed'));
  });
});
