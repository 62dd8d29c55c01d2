import { describe, expect, test } from 'vitest';
import { NO_TALLY } from '../../workflows/invitation/tally.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import type { CampaignEntry, NetworkCommand, NetworkState } from '../../workflows/network/contract.ts';
import { CAMPAIGNS_OPEN_MAX, PEOPLE_MAX } from '../../workflows/network/limits.ts';
import { decide, view } from '../../workflows/network/rules.ts';
import { aCampaign, addresseeOf, aNetwork, BRAM, ELIF, GIJS, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
const when = (network: NetworkState, command: object, now = MONDAY) =>
  obey(network, { id: 'c1', ...command } as NetworkCommand, now);

const create = (network: NetworkState) =>
  when(network, {
    kind: 'create-campaign',
    title: 'Doet u mee?',
    state: { ...aCampaign(), slug: 'other', campaign: 77 },
  });

describe('a campaign', () => {
  test('gets the next number, is a draft, and is started as a process of this network', () => {
    const network = aNetwork();
    expect(create(network)).toEqual({ ok: true, campaign: 1 });
    expect(create(network)).toEqual({ ok: true, campaign: 2 });
    const draft = { title: 'Doet u mee?', status: 'draft', createdAt: MONDAY };
    expect(network.campaigns).toEqual([
      { campaign: 1, ...draft },
      { campaign: 2, ...draft },
    ]);
    expect(network.outbox).toEqual(
      [1, 2].map((campaign) => ({
        kind: 'start',
        process: 'campaign',
        id: `network/nf1/campaign/${campaign}`,
        state: { ...aCampaign(), slug: 'nf1', campaign },
      })),
    );
  });

  test('is refused when too many are open, until one is closed or withdrawn', () => {
    const statuses: CampaignEntry['status'][] = ['draft', 'starting', 'running'];
    const network = aNetwork();
    for (let nr = 0; nr < CAMPAIGNS_OPEN_MAX; nr += 1) {
      expect(create(network)).toMatchObject({ ok: true });
      network.campaigns[nr]!.status = statuses[nr % 3]!;
    }
    expect(create(network)).toEqual(no('limit-reached'));
    for (const status of ['closed', 'withdrawn'] as const) {
      network.campaigns[0]!.status = status;
      expect(create(structuredClone(network))).toEqual({ ok: true, campaign: CAMPAIGNS_OPEN_MAX + 1 });
    }
  });

  test('tells how it goes, and since when it is closed', () => {
    const network = aNetwork();
    create(network);
    const progress = (change: Partial<CampaignEntry>, now: number, campaign = 1) =>
      when(network, { kind: 'campaign-progress', campaign, change }, now);
    expect(progress({ title: 'Mee?' }, MONDAY)).toEqual({ ok: true });
    expect(progress({ status: 'running', shares: 2 }, MONDAY + 1)).toEqual({ ok: true });
    expect(network.campaigns[0]).toEqual({
      campaign: 1,
      title: 'Mee?',
      status: 'running',
      shares: 2,
      createdAt: MONDAY,
    });
    const dossier = { json: 'a', xlsx: 'b' };
    progress({ status: 'closed', tally: NO_TALLY, dossier }, MONDAY + DAY_MS);
    expect(network.campaigns[0]).toMatchObject({
      status: 'closed',
      closedAt: MONDAY + DAY_MS,
      tally: NO_TALLY,
      dossier,
    });
    expect(progress({ status: 'running' }, MONDAY, 2)).toEqual(no('unknown-campaign'));
  });

  test('is listed without what the network still has to pass on to it', () => {
    const network = aNetwork();
    create(network);
    when(network, { kind: 'campaign-progress', campaign: 1, change: { status: 'starting' } });
    when(network, { kind: 'stop-mail', person: BRAM.id });
    expect(view(network, { ask: 'campaigns' }, MONDAY)).toEqual([
      { campaign: 1, title: 'Doet u mee?', status: 'starting', createdAt: MONDAY },
    ]);
    expect(network.campaigns[0]!.missed).toHaveLength(1);
  });
});

describe('a colleague who is named', () => {
  const name = (network: NetworkState, change: object = {}, shares = 7) =>
    when(network, {
      id: 'answer-1/colleague',
      kind: 'colleague-named',
      campaign: 1,
      shares,
      by: { person: BRAM.id, name: BRAM.name },
      colleague: { ...GIJS, ...change },
    });

  test('is added, with where they come from, and invited in their own share', () => {
    const network = aNetwork();
    expect(name(network)).toEqual({ ok: true, person: GIJS.id });
    expect(network.people[GIJS.id]).toEqual({ ...GIJS, addedAt: MONDAY, source: 'colleague' });
    const { id: person, ...to } = GIJS;
    expect(network.outbox).toEqual([
      {
        kind: 'tell',
        to: 'network/nf1/campaign/1/share/6',
        command: { id: 'answer-1/colleague/invite', kind: 'invite', to: { person, ...to }, namedBy: BRAM.name },
      },
    ]);
  });

  test('is known already by their address, in any case: nobody is added, and the one who is known is invited', () => {
    const network = aNetwork();
    expect(name(network, { name: 'E.', email: ' ELIF@example.org' })).toEqual({ ok: true, person: ELIF.id });
    expect(network.people).toEqual(aNetwork().people);
    expect(network.outbox).toMatchObject([
      { to: 'network/nf1/campaign/1/share/4', command: { kind: 'invite', to: addresseeOf(ELIF), namedBy: BRAM.name } },
    ]);
  });

  test('is not invited when they stopped mail, or their address was refused', () => {
    for (const command of [{ kind: 'stop-mail' }, { kind: 'letter-refused', email: ELIF.email, reason: '550' }]) {
      const network = aNetwork();
      when(network, { ...command, person: ELIF.id });
      expect(name(network, { email: ELIF.email })).toEqual({ ok: true, person: ELIF.id });
      expect(network.outbox).toEqual([]);
    }
  });

  test('is refused when the network is full, unless they are known', () => {
    const network = aNetwork();
    for (let i = 5; i < PEOPLE_MAX; i += 1)
      network.people[`p${i}`] = { ...BRAM, id: `p${i}`, email: `p${i}@example.org` };
    expect(name(network)).toEqual(no('limit-reached'));
    expect(name(network, { email: ELIF.email })).toMatchObject({ ok: true });
  });
});
