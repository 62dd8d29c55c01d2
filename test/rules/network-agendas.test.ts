import { describe, expect, test } from 'vitest';
import type { AgendaItem, MeetingKind } from '../../workflows/meeting/contract.ts';
import type { NetworkCommand, NetworkState } from '../../workflows/network/contract.ts';
import { decide, view } from '../../workflows/network/rules.ts';
import { aMeeting, FIRST, SECOND } from '../meetings.ts';
import { aNewNetwork, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
let nr = 0;
const when = (state: NetworkState, command: object) => {
  nr += 1;
  return obey(state, { id: `c${nr}`, ...command } as NetworkCommand, MONDAY);
};
const point = (id: string): AgendaItem => ({ id, kind: 'discussion', title: `Punt ${id}`, minutes: 5, documents: [] });

/** A network that has planned meetings of these kinds, and has told nobody anything else. */
function planning(...kinds: MeetingKind[]): NetworkState {
  const state = aNewNetwork();
  for (const kind of kinds) create(state, kind);
  state.outbox = [];
  return state;
}
const create = (state: NetworkState, kind: MeetingKind, actionsTitle = 'Openstaande actiepunten') =>
  when(state, { kind: 'create-meeting', title: 'Bijeenkomst', state: aMeeting({ kind }), actionsTitle });
const progress = (state: NetworkState, meeting: number, change: object) =>
  when(state, { kind: 'meeting-progress', meeting, change });
const leave = (state: NetworkState, meeting: number, ...ids: string[]) =>
  when(state, { kind: 'leave-open', meeting, of: 'network', items: ids.map(point) });
/** The register of action items tells how many are open, and which are long overdue. */
const register = (state: NetworkState, open: number, ...late: AgendaItem[]) =>
  when(state, { kind: 'actions-for-agenda', open, late, nextOnly: true });
const told = ({ outbox }: NetworkState) =>
  outbox.flatMap((errand) => {
    const { to, command } = errand as { to?: string; command?: { kind: string; from?: string; points?: AgendaItem[] } };
    return command?.kind === 'points-are'
      ? [[to!.split('/').at(-1), command.from, ...command.points!.map(({ id }) => id)].join(' ')]
      : [];
  });

describe('what is left of a meeting', () => {
  test('comes to the next one of its kind that is planned, and is told anew when it is mended', () => {
    const state = planning('network', 'core-group', 'network', 'network');
    expect(leave(state, 1, 'a')).toEqual(no('not-held'));
    expect(leave(state, 9, 'a')).toEqual(no('unknown-meeting'));
    progress(state, 1, { status: 'held' });
    progress(state, 3, { when: SECOND });
    progress(state, 4, { when: FIRST });
    expect(leave(state, 1, 'a', 'b')).toEqual({ ok: true, meeting: 4 });
    progress(state, 3, { when: { ...FIRST, start: FIRST.start - 1 } });
    expect(leave(state, 1, 'b')).toEqual({ ok: true, meeting: 4 });
    expect(told(state)).toEqual(['4 meeting-1 a b', '4 meeting-1 b']);
  });

  test('waits until the next one is planned; of a first meeting it comes to a network meeting', () => {
    const state = planning('first-network');
    progress(state, 1, { status: 'held' });
    expect(leave(state, 1, 'a')).toEqual({ ok: true });
    create(state, 'core-group');
    create(state, 'network');
    create(state, 'network');
    expect(told(state)).toEqual(['3 meeting-1 a']);
  });

  test('goes on when the next one is called off, and no further when it was held', () => {
    const state = planning('network', 'network', 'network');
    progress(state, 1, { status: 'held' });
    leave(state, 1, 'a');
    progress(state, 2, { status: 'cancelled' });
    expect(told(state)).toEqual(['2 meeting-1 a', '3 meeting-1 a']);
    progress(state, 3, { status: 'held' });
    create(state, 'network');
    expect(told(state)).toHaveLength(2);
    expect(state.meetings!.some(({ left }) => left)).toBe(false);
  });
});

describe('action items', () => {
  test('are asked of the register by the first meeting that goes through them, and come to the next one of each kind', () => {
    const state = aNewNetwork();
    state.outbox = [];
    create(state, 'training');
    create(state, 'network');
    const feeds = state.outbox.filter((errand) => JSON.stringify(errand).includes('feed-agendas'));
    expect(feeds).toMatchObject([{ kind: 'tell', to: 'network/nf1/actions/1' }]);
    register(state, 7, point('action-3'));
    create(state, 'core-group');
    create(state, 'network');
    expect(told(state)).toEqual(['2 actions actions action-3', '3 actions actions action-3']);
    progress(state, 2, { status: 'held' });
    expect(told(state).slice(2)).toEqual(['4 actions actions action-3']);
    register(state, 0);
    expect(told(state).slice(3)).toEqual(['3 actions', '4 actions']);
  });

  test('move to a meeting that comes first after all', () => {
    const state = planning('network', 'kick-off', 'network');
    register(state, 1);
    expect(told(state)).toEqual(['1 actions actions']);
    progress(state, 3, { when: SECOND });
    expect(told(state).slice(1)).toEqual(['1 actions', '3 actions actions']);
    progress(state, 2, { when: FIRST });
    progress(state, 2, { title: 'Aftrap' });
    expect(told(state).slice(3)).toEqual(['2 actions actions', '3 actions']);
    progress(state, 2, { status: 'cancelled' });
    expect(told(state).slice(5)).toEqual(['3 actions actions']);
  });

  test('that an older release gave to all meetings to come go from those that are not the next', () => {
    const state = planning('network', 'network');
    when(state, { kind: 'actions-for-agenda', open: 1, late: [] });
    progress(state, 2, { when: FIRST });
    expect(told(state)).toEqual(['1 actions actions', '2 actions actions']);
    register(state, 2);
    expect(told(state).slice(2)).toEqual(['1 actions', '2 actions actions']);
  });

  test('get time for their number, within bounds, under the title that the network’s language has for it', () => {
    const state = planning('network');
    const pointFor = (open: number) => {
      state.outbox = [];
      register(state, open);
      return (state.outbox[0] as unknown as { command: { points: AgendaItem[] } }).command.points[0]!;
    };
    expect([1, 5, 6, 12, 400].map((open) => pointFor(open).minutes)).toEqual([5, 5, 10, 15, 30]);
    expect(pointFor(1).title).toBe('Openstaande actiepunten');
  });

  test('are not asked for by a meeting that an older release planned', () => {
    const state = planning();
    when(state, { kind: 'create-meeting', title: 'Bijeenkomst', state: aMeeting({ kind: 'network' }) });
    expect(state.outbox.map(({ kind }) => kind)).toEqual(['start']);
    register(state, 1);
    expect(told(state)).toEqual([]);
  });
});

test('a list of meetings does not show what is kept for agendas', () => {
  const state = planning('network');
  expect(view(state, { ask: 'meetings' }, MONDAY)).toEqual([
    { meeting: 1, title: 'Bijeenkomst', createdAt: MONDAY, status: 'draft', kind: 'network' },
  ]);
});
