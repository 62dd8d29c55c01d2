import { describe, expect, test } from 'vitest';
import type { NetworkCommand, NetworkState } from '../../workflows/network/contract.ts';
import { DECISIONS_MAX } from '../../workflows/network/limits.ts';
import { decide, view } from '../../workflows/network/rules.ts';
import { slot } from '../meetings.ts';
import { aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const carryOut = underTheLaw<NetworkState, NetworkCommand>(decide);
const MINUTES = 'network/nf1/minutes/1';

/** A network with a meeting that has a date. */
const withMeeting = (change: object = {}): NetworkState => ({
  ...aNetwork(),
  meetings: [
    { meeting: 1, title: 'Bijeenkomst', createdAt: MONDAY, status: 'held', when: slot('d1', '2027-02-04'), ...change },
  ],
});
const HELD = slot('d1', '2027-02-04').start;
const open = (state: NetworkState, meeting = 1, now = HELD) =>
  carryOut(state, { id: 'o', kind: 'open-minutes', meeting, onceBegun: true }, now);
const recording = (decisions: string[], meeting = 1): NetworkCommand => ({
  id: 'r',
  kind: 'record-decisions',
  meeting,
  day: '2027-02-04',
  minutes: 'sha',
  decisions,
});
const register = (state: NetworkState, more: object = {}) =>
  view(state, { ask: 'decisions', limit: 100, ...more }, MONDAY) as {
    total: number;
    next?: number;
    items: { decision: number; text: string }[];
  };

describe('minutes', () => {
  test('are started once, with what the network knows of the meeting', () => {
    const state = withMeeting();
    expect(open(state)).toMatchObject({ ok: true });
    expect(open(state)).toMatchObject({ ok: true });
    expect(state.outbox).toMatchObject([
      {
        kind: 'start',
        process: 'minutes',
        id: MINUTES,
        state: { meeting: 1, title: 'Bijeenkomst', day: '2027-02-04' },
      },
    ]);
    expect(state.meetings![0]!.minutesStatus).toBe('draft');
  });

  test('are those of a meeting that is there, has a date and is not off', () => {
    expect(open(withMeeting(), 9)).toEqual(no('unknown-meeting'));
    expect(open(aNetwork())).toEqual(no('unknown-meeting'));
    expect(open(withMeeting({ status: 'cancelled' }))).toEqual(no('cancelled'));
    const { when: _, ...dateless } = withMeeting().meetings![0]!;
    expect(open({ ...aNetwork(), meetings: [dateless] })).toEqual(no('not-started'));
  });

  test('begin when their meeting has begun, not before', () => {
    const state = withMeeting({ status: 'inviting' });
    expect(open(state, 1, HELD - 1)).toEqual(no('not-held'));
    expect(open(state, 1, HELD)).toMatchObject({ ok: true });
    // What an older release asked stays as it was.
    const older = carryOut(withMeeting(), { id: 'o', kind: 'open-minutes', meeting: 1 }, MONDAY);
    expect(older).toMatchObject({ ok: true });
  });

  test('go out when their meeting is over, not while it is on', () => {
    const state = withMeeting({ status: 'held' });
    const { end } = state.meetings![0]!.when!;
    const goOut = (now: number) =>
      carryOut(state, { id: `g${now}`, kind: 'open-minutes', meeting: 1, onceBegun: true, onceOver: true }, now);
    expect(goOut(HELD)).toEqual(no('not-held'));
    expect(goOut(end - 1)).toEqual(no('not-held'));
    expect(goOut(end)).toMatchObject({ ok: true });
  });

  test('end with a meeting that is called off', () => {
    const off = (minutesStatus?: string) => {
      const state = withMeeting(minutesStatus ? { minutesStatus } : {});
      const change = { status: 'cancelled' } as const;
      carryOut(state, { id: 'off', kind: 'meeting-progress', meeting: 1, change, off: true });
      return state.outbox;
    };
    expect(off('draft')).toEqual([{ kind: 'tell', to: MINUTES, command: { id: 'off/minutes', kind: 'call-off' } }]);
    expect(off('cancelled')).toEqual([]);
    expect(off()).toEqual([]);
  });

  test('that are finished are not started anew', () => {
    expect(open(withMeeting({ minutesStatus: 'finished' }))).toEqual(no('frozen'));
  });

  test('hear what changes about people and the network, until they are finished', () => {
    const told = (minutesStatus?: string) => {
      const state = withMeeting(minutesStatus ? { minutesStatus } : {});
      carryOut(state, { id: 's', kind: 'stop-mail', person: BRAM.id });
      carryOut(state, { id: 'n', kind: 'change-network', change: { name: 'Nieuw' } });
      return state.outbox.filter((errand) => errand.kind === 'tell' && errand.to === MINUTES);
    };
    expect(told()).toEqual([]);
    expect(told('finished')).toEqual([]);
    expect(told('frozen')).toMatchObject([
      { command: { kind: 'leave-out', person: BRAM.id, why: 'stopped' } },
      { command: { kind: 'change-letterhead' } },
    ]);
  });
});

describe('minutes that have said who reads them', () => {
  const reads = (state: NetworkState, people: string[] | 'all') =>
    carryOut(state, { id: `reads-${people.length}`, kind: 'reads-minutes', meeting: 1, people });
  const stop = (state: NetworkState, person: string) =>
    carryOut(state, { id: `s-${person}`, kind: 'stop-mail', person });
  const told = ({ outbox }: NetworkState) =>
    outbox.flatMap((errand) => (errand.kind === 'tell' && errand.to === MINUTES ? [errand.command] : []));

  test('hear what changes about these people only, and about who comes later how they are now', () => {
    const state = withMeeting({ minutesStatus: 'correcting' });
    stop(state, ELIF.id);
    expect(told(state)).toMatchObject([{ kind: 'leave-out', person: ELIF.id }]);
    reads(state, [BRAM.id]);
    stop(state, DAVE.id);
    expect(told(state)).toHaveLength(1);
    stop(state, BRAM.id);
    expect(told(state)).toHaveLength(2);
    reads(state, [BRAM.id, DAVE.id, CHARLOTTE.id]);
    expect(told(state).slice(2)).toMatchObject([
      { kind: 'leave-out', person: DAVE.id, why: 'stopped' },
      { kind: 'change-addressee', to: { person: DAVE.id } },
      { kind: 'change-addressee', to: { person: CHARLOTTE.id } },
    ]);
    carryOut(state, { id: 'rm', kind: 'remove-person', person: BRAM.id });
    expect(told(state).at(-1)).toMatchObject({ kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(state.meetings![0]!.readers).toEqual([DAVE.id, CHARLOTTE.id]);
    expect(view(state, { ask: 'meetings' }, MONDAY)).not.toMatchObject([{ readers: expect.anything() }]);
  });

  test.each(['finished', 'cancelled'] as const)('hear of nobody once they are %s', (minutesStatus) => {
    const state = withMeeting({ minutesStatus: 'correcting' });
    reads(state, [BRAM.id]);
    carryOut(state, { id: 'end', kind: 'meeting-progress', meeting: 1, change: { minutesStatus } });
    stop(state, BRAM.id);
    expect(told(state)).toEqual([]);
    expect(state.meetings![0]).not.toHaveProperty('readers');
  });

  test('hear of everybody when they have many readers', () => {
    const state = withMeeting({ minutesStatus: 'correcting' });
    reads(state, 'all');
    reads(state, [CHARLOTTE.id]);
    stop(state, BRAM.id);
    expect(told(state)).toMatchObject([{ kind: 'leave-out', person: BRAM.id }]);
  });
});

describe('the register of decisions', () => {
  test('numbers what meetings decided, and takes of each meeting what it decided once', () => {
    const state = withMeeting();
    expect(carryOut(state, recording(['Een', 'Twee']))).toMatchObject({ ok: true, decisions: [1, 2] });
    expect(carryOut(state, recording(['Drie'], 2))).toMatchObject({ ok: true, decisions: [3] });
    expect(carryOut(state, recording(['Iets anders']))).toMatchObject({ ok: true, decisions: [1, 2] });
    expect(register(state).items.map(({ text }) => text)).toEqual(['Een', 'Twee', 'Drie']);
    expect(register(state, { meeting: 2 })).toMatchObject({ total: 1, items: [{ decision: 3, minutes: 'sha' }] });
  });

  test('is read in pages, and is no part of the network itself', () => {
    const state = withMeeting();
    carryOut(state, recording(['Een', 'Twee', 'Drie']));
    expect(register(state, { limit: 2 })).toMatchObject({ total: 3, next: 2 });
    expect(register(state, { limit: 2, after: 2 }).items).toMatchObject([{ decision: 3 }]);
    expect(register(aNetwork())).toEqual({ total: 0, items: [] });
    expect(view(state, { ask: 'network' }, MONDAY)).not.toHaveProperty('decisions');
  });

  test('says when it is full', () => {
    const state = withMeeting();
    carryOut(state, recording(Array.from({ length: DECISIONS_MAX }, (_, i) => `Besluit ${i}`)));
    expect(carryOut(state, recording(['Nog een'], 2))).toEqual(no('limit-reached'));
    expect(carryOut(withMeeting(), recording(Array(600).fill('x'.repeat(1000))))).toEqual(no('limit-reached'));
  });
});
