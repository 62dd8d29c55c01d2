import { describe, expect, test } from 'vitest';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { ACTIONS_ITEM, AGENDA_ITEMS_MAX, carriedOver, timedAgenda } from '../../workflows/meeting/agenda.ts';
import type { AgendaItem } from '../../workflows/meeting/contract.ts';
import { view } from '../../workflows/meeting/view.ts';
import { aMeeting, FIRST, slot } from '../meetings.ts';
import { MONDAY } from '../people.ts';
import { no } from './given.ts';
import { inviting, when } from './meeting-given.ts';

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
    expect(set(state, 1, [item('plan'), PITCH])).toEqual({ ok: true, version: 2 });
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

describe('what comes from the meeting before', () => {
  const before = { items: [item(ACTIONS_ITEM), item('a'), item('b'), item('c')], dealtWith: ['b'] };
  const carried = (items: AgendaItem[], open = 0) =>
    carriedOver(items, before, open, 'Openstaande actiepunten').map(({ id }) => id);

  test('is what was not dealt with, in its order, before the new points', () => {
    expect(carried([item('new')])).toEqual(['a', 'c', 'new']);
  });

  test('is one point for the open action items, with time for each within bounds', () => {
    expect(carried([item('new')], 7)).toEqual([ACTIONS_ITEM, 'a', 'c', 'new']);
    const minutes = (open: number) => carriedOver([], before, open, 'x')[0]!.minutes;
    expect([1, 12, 400].map(minutes)).toEqual([5, 12, 30]);
  });

  test('comes once, however often it is carried over', () => {
    const once = carriedOver([item('new')], before, 7, 'x');
    expect(carriedOver(once, before, 7, 'x')).toEqual(once);
  });

  test('never pushes off what is on the agenda', () => {
    const full = Array.from({ length: AGENDA_ITEMS_MAX - 1 }, (_, i) => item(`p${i}`));
    expect(carried(full, 7)).toEqual([ACTIONS_ITEM, ...full.map(({ id }) => id)]);
    expect(carried([...full, item('last')], 7)).toHaveLength(AGENDA_ITEMS_MAX);
  });
});
