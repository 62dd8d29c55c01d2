import { describe, expect, test } from 'vitest';
import type { Errand } from '../../workflows/kit/outbox.ts';
import type { Invitee } from '../../workflows/meeting/contract.ts';
import type { MeetingEntry, NetworkCommand, NetworkState } from '../../workflows/network/contract.ts';
import { decide, view } from '../../workflows/network/rules.ts';
import { aMeeting, FIRST } from '../meetings.ts';
import { addresseeOf, aNetwork, BRAM, CHARLOTTE, DAVE, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const MEETINGS_OPEN_MAX = 50;
const obey = underTheLaw(decide);
const when = (network: NetworkState, command: object) => obey(network, { id: 'c1', ...command } as NetworkCommand);
const create = (network: NetworkState) =>
  when(network, {
    kind: 'create-meeting',
    title: 'Bijeenkomst',
    state: { ...aMeeting(), slug: 'other', meeting: 77 },
  });

/** A network with a meeting in each of these states, the first of which is number 1; nothing is still to be told. */
function withMeetings(...statuses: MeetingEntry['status'][]): NetworkState {
  const network = aNetwork();
  for (const status of statuses) {
    create(network);
    network.meetings!.at(-1)!.status = status;
  }
  network.outbox = [];
  return network;
}

/** Which meetings are told what. */
const told = ({ outbox }: NetworkState) =>
  outbox.flatMap((errand: Errand) =>
    errand.kind === 'tell' && errand.to.includes('/meeting/')
      ? [[errand.to.replace('network/nf1/meeting/', ''), errand.command.kind, errand.command]]
      : [],
  );

describe('a meeting', () => {
  test('gets the next number, is a draft, and is started as a process of this network', () => {
    const network = aNetwork();
    expect([create(network), create(network)]).toEqual([
      { ok: true, meeting: 1 },
      { ok: true, meeting: 2 },
    ]);
    const draft = { title: 'Bijeenkomst', kind: 'first-network', status: 'draft', createdAt: MONDAY };
    expect(view(network, { ask: 'meetings' }, MONDAY)).toEqual([
      { meeting: 1, ...draft },
      { meeting: 2, ...draft },
    ]);
    expect(network.outbox).toMatchObject(
      [1, 2].map((meeting) => ({
        kind: 'start',
        process: 'meeting',
        id: `network/nf1/meeting/${meeting}`,
        state: { slug: 'nf1', meeting, status: 'draft' },
      })),
    );
  });

  test('is refused when too many are open, until one is held or cancelled', () => {
    const open: MeetingEntry['status'][] = ['draft', 'gathering', 'polling', 'choosing', 'inviting'];
    const network = withMeetings(...Array.from({ length: MEETINGS_OPEN_MAX }, (_, i) => open[i % open.length]!));
    expect(create(network)).toEqual(no('limit-reached'));
    for (const status of ['held', 'cancelled'] as const) {
      network.meetings![0]!.status = status;
      expect(create(structuredClone(network))).toEqual({ ok: true, meeting: MEETINGS_OPEN_MAX + 1 });
    }
  });

  test('tells how far it is; of one that is not there nothing is noted', () => {
    const network = withMeetings('draft');
    const progress = (meeting: number) =>
      when(network, { kind: 'meeting-progress', meeting, change: { status: 'inviting', when: FIRST } });
    expect(progress(1)).toEqual({ ok: true });
    expect(network.meetings).toMatchObject([{ meeting: 1, status: 'inviting', when: FIRST }]);
    expect(progress(2)).toEqual(no('unknown-meeting'));
    const old = aNetwork();
    expect(when(old, { kind: 'meeting-progress', meeting: 1, change: {} })).toEqual(no('unknown-meeting'));
    expect(view(old, { ask: 'meetings' }, MONDAY)).toEqual([]);
    expect(view(old, { ask: 'network' }, MONDAY)).toMatchObject({ meetings: 0 });
  });
});

test('that the date poll of a meeting is over is told to the list of mail that waits', () => {
  const network = { ...withMeetings('choosing'), inbox: true };
  when(network, { kind: 'meeting-progress', meeting: 1, change: { status: 'choosing' }, pollOver: true });
  expect(network.outbox).toMatchObject([
    { to: 'network/nf1/inbox', command: { kind: 'poll-over', workflow: 'network/nf1/meeting/1' } },
  ]);
});

describe('what changes about people', () => {
  const changes: [string, object, object][] = [
    [
      'a new address',
      { kind: 'change-person', change: { email: 'bram@erasmus.example.org' } },
      { kind: 'change-addressee', to: { ...addresseeOf(BRAM), email: 'bram@erasmus.example.org' } },
    ],
    ['no more mail', { kind: 'stop-mail' }, { kind: 'leave-out', person: BRAM.id, why: 'stopped' }],
    [
      'an address that is refused',
      { kind: 'letter-refused', email: BRAM.email, reason: '550' },
      { kind: 'leave-out', person: BRAM.id, why: 'refused' },
    ],
    [
      'a letter that came back for good',
      { kind: 'mail-bounced', email: BRAM.email, hard: true, reason: '5.1.1', mail: 'sha' },
      { kind: 'leave-out', person: BRAM.id, why: 'refused' },
    ],
    ['mail again', { kind: 'resume-mail' }, { kind: 'take-back-in', person: BRAM.id }],
    ['that they are gone', { kind: 'remove-person' }, { kind: 'leave-out', person: BRAM.id, why: 'removed' }],
  ];

  test.each(changes)('(%s) is told to every meeting that is not over, once', (_, command, expected) => {
    const network = withMeetings('draft', 'held', 'polling', 'cancelled', 'inviting');
    expect(when(network, { person: BRAM.id, ...command })).toMatchObject({ ok: true });
    expect(told(network)).toMatchObject(
      ['1', '3', '5'].map((meeting) => [meeting, (expected as { kind: string }).kind, expected]),
    );
  });

  test('is told to a meeting of which people still hear that it is off, until all have', () => {
    const network = withMeetings('inviting');
    const progress = (change: object) => when(network, { kind: 'meeting-progress', meeting: 1, change });
    progress({ status: 'cancelled', cancelling: true });
    when(network, { kind: 'stop-mail', person: BRAM.id });
    expect(told(network)).toMatchObject([['1', 'leave-out', { person: BRAM.id }]]);
    expect(view(network, { ask: 'meetings' }, MONDAY)).toEqual([expect.not.objectContaining({ cancelling: true })]);
    progress({ status: 'cancelled', numbers: {} });
    network.outbox = [];
    when(network, { kind: 'resume-mail', person: BRAM.id });
    expect(told(network)).toEqual([]);
  });

  test('that concerns another address, or a passing failure, is told to nobody', () => {
    const network = withMeetings('inviting');
    when(network, { kind: 'letter-refused', person: BRAM.id, email: 'old@example.org', reason: '550' });
    when(network, {
      kind: 'mail-bounced',
      person: BRAM.id,
      email: BRAM.email,
      hard: false,
      reason: '4.2.2',
      mail: 'a',
    });
    expect(told(network)).toEqual([]);
  });

  test('a new name or sender of the network is told too, with one id for each workflow', () => {
    const network = withMeetings('polling', 'inviting', 'held');
    when(network, { kind: 'change-network', change: { name: 'Zorgnetwerk NF' } });
    expect(told(network)).toMatchObject(
      ['1', '2'].map((meeting) => [
        meeting,
        'change-letterhead',
        { id: 'c1/meetings', letterhead: { network: 'Zorgnetwerk NF' } },
      ]),
    );
  });
});

describe('whom a meeting invites', () => {
  test('comes with the kind of their organisation; who gets no mail is left out', () => {
    const network = aNetwork();
    when(network, { kind: 'stop-mail', person: DAVE.id });
    network.people[CHARLOTTE.id] = { ...CHARLOTTE };
    delete network.people[CHARLOTTE.id]!.organisation;
    const filter = { people: [BRAM.id, CHARLOTTE.id, DAVE.id] };
    const { people } = view(network, { ask: 'invitees', filter, limit: 10 }, MONDAY) as { people: Invitee[] };
    expect(people).toMatchObject([
      { to: addresseeOf(BRAM), kind: 'expertise-centre' },
      { to: { person: CHARLOTTE.id } },
    ]);
    expect(people[1]).not.toHaveProperty('kind');
    expect(people).toHaveLength(2);
  });
});

describe('somebody who comes in the place of another', () => {
  const substitute = (network: NetworkState, colleague: object) =>
    when(network, {
      kind: 'substitute-named',
      meeting: 1,
      by: BRAM.id,
      colleague: { id: 'gijsgijs', name: 'Gijs Mol', email: 'gijs@example.org', language: 'nl', ...colleague },
    });

  test('is added once, by address, and invited to the meeting', () => {
    const network = withMeetings('inviting');
    expect(substitute(network, {})).toEqual({ ok: true, person: 'gijsgijs' });
    expect(network.people.gijsgijs).toMatchObject({ name: 'Gijs Mol', source: 'substitute', addedAt: MONDAY });
    expect(substitute(network, { id: 'another2', email: 'GIJS@example.org' })).toEqual({
      ok: true,
      person: 'gijsgijs',
    });
    expect(told(network)).toMatchObject([
      ['1', 'invite', { id: 'c1/invite', sentBy: BRAM.id, invitee: { to: { person: 'gijsgijs' } } }],
      ['1', 'invite', { invitee: { to: { person: 'gijsgijs' } } }],
    ]);
  });

  test('is invited as who they are when they are known, and not when they want no mail', () => {
    const network = withMeetings('inviting');
    expect(substitute(network, { email: CHARLOTTE.email })).toEqual({ ok: true, person: CHARLOTTE.id });
    network.people[DAVE.id]!.mail = { status: 'stopped', at: MONDAY };
    substitute(network, { email: DAVE.email });
    expect(told(network)).toMatchObject([['1', 'invite', { invitee: { to: addresseeOf(CHARLOTTE) } }]]);
  });
});
