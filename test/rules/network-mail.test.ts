import { describe, expect, test } from 'vitest';
import type { CampaignEntry, NetworkCommand, NetworkState } from '../../workflows/network/contract.ts';
import { decide } from '../../workflows/network/rules.ts';
import { addresseeOf, aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
const when = (network: NetworkState, command: object, now = MONDAY + 5) =>
  obey(network, { id: 'c1', ...command } as NetworkCommand, now);

const entry = (campaign: number, change: Partial<CampaignEntry>): CampaignEntry => ({
  campaign,
  title: 'Doet u mee?',
  status: 'draft',
  createdAt: MONDAY,
  ...change,
});

/** A network with a campaign in every status; the second and the last one run, in two shares and in one. */
const inEveryStatus = () => {
  const network = aNetwork();
  network.campaigns = [
    entry(1, { status: 'closed', shares: 1 }),
    entry(2, { status: 'running', shares: 2 }),
    entry(3, {}),
    entry(4, { status: 'starting' }),
    entry(5, { status: 'withdrawn' }),
    entry(6, { status: 'running', shares: 1 }),
  ];
  return network;
};
const SHARES_OF_BRAM = ['network/nf1/campaign/2/share/2', 'network/nf1/campaign/6/share/1'];

const errands = (network: NetworkState) =>
  network.outbox.map((errand) => (errand.kind === 'tell' ? [errand.to, errand.command] : [errand.id]));
const told = (network: NetworkState) =>
  network.outbox.map((errand) => (errand.kind === 'tell' ? [errand.to, errand.command.kind] : []));

describe('mail to a person', () => {
  test('is stopped, with the moment and the reason, and campaigns that run leave them out', () => {
    const network = inEveryStatus();
    expect(when(network, { kind: 'stop-mail', person: BRAM.id, reason: 'asked by phone' })).toEqual({
      ok: true,
      at: MONDAY + 5,
    });
    expect(network.people[BRAM.id]!.mail).toEqual({ status: 'stopped', at: MONDAY + 5, reason: 'asked by phone' });
    const command = { id: 'c1/out', kind: 'leave-out', person: BRAM.id, why: 'stopped' };
    expect(errands(network)).toEqual(SHARES_OF_BRAM.map((share) => [share, command]));
  });

  test('is stopped once: the second time nothing changes and nobody is told', () => {
    const network = inEveryStatus();
    when(network, { kind: 'stop-mail', person: BRAM.id });
    const once = structuredClone(network);
    expect(when(network, { id: 'c2', kind: 'stop-mail', person: BRAM.id }, MONDAY + 99)).toEqual({
      ok: true,
      at: MONDAY + 5,
    });
    expect(network).toEqual(once);
  });

  test('is stopped also when their address was refused before', () => {
    const network = aNetwork();
    when(network, { kind: 'letter-refused', person: BRAM.id, email: BRAM.email, reason: '550' });
    when(network, { id: 'c2', kind: 'stop-mail', person: BRAM.id });
    expect(network.people[BRAM.id]!.mail).toEqual({ status: 'stopped', at: MONDAY + 5 });
  });

  test('is resumed, and campaigns that run take them back in', () => {
    const network = inEveryStatus();
    when(network, { kind: 'stop-mail', person: BRAM.id });
    network.outbox = [];
    expect(when(network, { id: 'c2', kind: 'resume-mail', person: BRAM.id })).toEqual({ ok: true });
    const contacts = ['stopped', 'resumed'].map((what) => ({ at: expect.any(Number), what }));
    expect(network.people[BRAM.id]).toEqual({ ...BRAM, contacts });
    const command = { id: 'c2/back', kind: 'take-back-in', person: BRAM.id };
    expect(errands(network)).toEqual(SHARES_OF_BRAM.map((share) => [share, command]));
  });

  test('cannot be stopped, resumed or refused for nobody', () => {
    for (const kind of ['stop-mail', 'resume-mail', 'letter-refused'])
      expect(when(aNetwork(), { kind, person: 'nobody22', email: 'x@example.org', reason: '550' })).toEqual(
        no('unknown-person'),
      );
  });

  test('ends when a mail server refuses their address, and campaigns that run leave them out', () => {
    const network = inEveryStatus();
    when(network, { kind: 'letter-refused', person: BRAM.id, email: BRAM.email, reason: '550 5.1.1 user unknown' });
    expect(network.people[BRAM.id]!.mail).toEqual({
      status: 'refused',
      at: MONDAY + 5,
      reason: '550 5.1.1 user unknown',
    });
    expect(told(network)).toEqual(SHARES_OF_BRAM.map((share) => [share, 'leave-out']));
  });

  test('goes on when the refusal is about an address they had before', () => {
    const network = inEveryStatus();
    expect(when(network, { kind: 'letter-refused', person: BRAM.id, email: 'old@example.org', reason: '550' })).toEqual(
      { ok: true },
    );
    expect(network).toEqual(inEveryStatus());
  });

  test('stays stopped by themselves when a mail server refuses their address as well', () => {
    const network = aNetwork();
    when(network, { kind: 'stop-mail', person: BRAM.id });
    when(network, { id: 'c2', kind: 'letter-refused', person: BRAM.id, email: BRAM.email, reason: '550' });
    expect(network.people[BRAM.id]!.mail).toEqual({ status: 'stopped', at: MONDAY + 5 });
  });
});

describe('a new address', () => {
  const move = (network: NetworkState, email = 'bram@elsewhere.example.org') =>
    when(network, { id: 'c9', kind: 'change-person', person: BRAM.id, change: { email } });

  test('brings back who was refused: campaigns hear the address first, and then to write again', () => {
    const network = inEveryStatus();
    when(network, { kind: 'letter-refused', person: BRAM.id, email: BRAM.email, reason: '550' });
    network.outbox = [];
    move(network);
    expect(network.people[BRAM.id]!.mail).toBeUndefined();
    const [share, other] = SHARES_OF_BRAM;
    expect(told(network).filter(([to]) => to === share)).toEqual([
      [share, 'change-addressee'],
      [share, 'take-back-in'],
    ]);
    expect(told(network).filter(([to]) => to === other)).toEqual([
      [other, 'change-addressee'],
      [other, 'take-back-in'],
    ]);
  });

  test('brings back nobody who stopped mail', () => {
    const network = inEveryStatus();
    when(network, { kind: 'stop-mail', person: BRAM.id });
    network.outbox = [];
    move(network);
    expect(network.people[BRAM.id]!.mail).toMatchObject({ status: 'stopped' });
    expect(told(network)).toEqual(SHARES_OF_BRAM.map((share) => [share, 'change-addressee']));
  });

  test('that is the old one brings back nobody', () => {
    const network = aNetwork();
    when(network, { kind: 'letter-refused', person: BRAM.id, email: BRAM.email, reason: '550' });
    move(network, BRAM.email);
    expect(network.people[BRAM.id]!.mail).toMatchObject({ status: 'refused' });
  });
});

describe('campaigns that run', () => {
  test('hear how to write to a person who changed, each in the share of that person', () => {
    const network = inEveryStatus();
    when(network, {
      kind: 'change-person',
      person: BRAM.id,
      change: { salutation: 'Beste Bram', organisation: 'cccccccc' },
    });
    const to = { ...addresseeOf(BRAM), salutation: 'Beste Bram', organisation: 'Isala' };
    const command = { id: `c1/to/${BRAM.id}`, kind: 'change-addressee', to };
    expect(errands(network)).toEqual(SHARES_OF_BRAM.map((share) => [share, command]));
  });

  test('hear the new name of an organisation for everyone who belongs to it', () => {
    const network = inEveryStatus();
    network.campaigns = network.campaigns.slice(5);
    when(network, { kind: 'change-organisation', organisation: 'aaaaaaaa', change: { name: 'Erasmus' } });
    const share = 'network/nf1/campaign/6/share/1';
    expect(errands(network)).toMatchObject([
      [share, { id: `c1/to/${BRAM.id}`, to: { person: BRAM.id, organisation: 'Erasmus' } }],
      [share, { id: `c1/to/${DAVE.id}`, to: { person: DAVE.id, organisation: 'Erasmus' } }],
    ]);
  });

  test('leave out who is removed', () => {
    const network = inEveryStatus();
    when(network, { kind: 'remove-person', person: BRAM.id });
    const command = { id: 'c1/out', kind: 'leave-out', person: BRAM.id, why: 'removed' };
    expect(errands(network)).toEqual(SHARES_OF_BRAM.map((share) => [share, command]));
  });

  test('and those to come write in the name of the new sender', () => {
    const network = inEveryStatus();
    when(network, { kind: 'change-network', change: { sender: { name: 'NF', address: 'nf@example.org' } } });
    expect(errands(network).map(([to]) => to)).toEqual([2, 3, 4, 6].map((nr) => `network/nf1/campaign/${nr}`));
    expect(errands(network)[0]![1]).toMatchObject({
      id: 'c1/2',
      kind: 'change-letterhead',
      letterhead: { sender: { name: 'NF', address: 'nf@example.org' }, network: 'Zorgnetwerk NF1' },
    });
  });
});

describe('a campaign that is starting', () => {
  const starting = () => {
    const network = aNetwork();
    network.campaigns = [entry(1, { status: 'starting' })];
    return network;
  };

  test('hears what changed about people meanwhile once it runs, in order, each share its own people', () => {
    const network = starting();
    when(network, { id: 'a', kind: 'stop-mail', person: BRAM.id });
    when(network, { id: 'b', kind: 'remove-person', person: ELIF.id });
    when(network, { id: 'c', kind: 'change-person', person: CHARLOTTE.id, change: { name: 'Charlotte Smit-Bos' } });
    expect(network.outbox).toEqual([]);
    when(network, { id: 'd', kind: 'campaign-progress', campaign: 1, change: { status: 'running', shares: 7 } });
    expect(errands(network)).toMatchObject([
      ['network/nf1/campaign/1/share/7', { id: 'a/out', kind: 'leave-out', person: BRAM.id, why: 'stopped' }],
      ['network/nf1/campaign/1/share/4', { id: 'b/out', kind: 'leave-out', person: ELIF.id, why: 'removed' }],
      ['network/nf1/campaign/1/share/4', { kind: 'change-addressee', to: { name: 'Charlotte Smit-Bos' } }],
    ]);
    expect(network.campaigns[0]).not.toHaveProperty('missed');
  });

  test('hears it once', () => {
    const network = starting();
    when(network, { id: 'a', kind: 'stop-mail', person: BRAM.id });
    when(network, { id: 'b', kind: 'campaign-progress', campaign: 1, change: { status: 'running', shares: 1 } });
    when(network, { id: 'c', kind: 'campaign-progress', campaign: 1, change: { title: 'Mee?' } });
    expect(network.outbox).toHaveLength(1);
  });
});
