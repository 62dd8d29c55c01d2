import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import type { NetworkCommand, NetworkState } from '../../workflows/network/contract.ts';
import { decide } from '../../workflows/network/rules.ts';
import { aNetwork, BRAM, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
let commands = 0;
const when = (network: NetworkState, command: object, now = MONDAY) => {
  commands += 1;
  return obey(network, { id: `c${commands}`, person: BRAM.id, ...command } as NetworkCommand, now);
};
const bounced = (network: NetworkState, change: object = {}, now = MONDAY) =>
  when(
    network,
    { kind: 'mail-bounced', email: BRAM.email, hard: true, reason: '5.1.1 unknown-user', mail: 'sha-1', ...change },
    now,
  );
const softly = (network: NetworkState, now = MONDAY, more: object = {}) =>
  bounced(network, { hard: false, reason: '4.2.2 mailbox-full', ...more }, now);

/** A network with a campaign under way, so that what its shares hear is seen. */
const running = () => {
  const network = aNetwork();
  network.campaigns = [{ campaign: 1, title: 'Doet u mee?', status: 'running', createdAt: MONDAY, shares: 1 }];
  return network;
};
const told = (network: NetworkState) =>
  network.outbox.flatMap((errand) =>
    errand.kind === 'tell' && errand.to.includes('/share/') ? [errand.command.kind] : [],
  );
const bram = (network: NetworkState) => network.people[BRAM.id]!;
const what = (network: NetworkState) => bram(network).contacts?.map((contact) => contact.what);

describe('a letter that came back', () => {
  test('ends letters to an address that does not work, and says so with its mail', () => {
    const network = running();
    expect(bounced(network)).toEqual({ ok: true, result: 'no-more-letters' });
    expect(bram(network)).toMatchObject({
      mail: { status: 'refused', at: MONDAY, reason: '5.1.1 unknown-user' },
      contacts: [{ at: MONDAY, what: 'bounced', reason: '5.1.1 unknown-user', mail: 'sha-1' }],
    });
    expect(told(network)).toEqual(['leave-out']);
  });

  test('counts each time when an earlier release tells that it failed for now, and ends letters the fifth time', () => {
    const network = running();
    for (let nr = 1; nr <= 4; nr += 1) {
      expect(softly(network, MONDAY + nr)).toEqual({ ok: true, result: 'counted' });
      expect(bram(network)).toMatchObject({ softBounces: nr });
      expect(bram(network).mail).toBeUndefined();
    }
    expect(softly(network, MONDAY + 5)).toEqual({ ok: true, result: 'no-more-letters' });
    expect(bram(network).mail).toEqual({ status: 'refused', at: MONDAY + 5, reason: '4.2.2 mailbox-full' });
    expect(told(network)).toEqual(['leave-out']);
  });

  test('counts once a day, and is forgotten when no letter failed for two months', () => {
    const network = running();
    const fails = (day: number) => softly(network, MONDAY + day * DAY_MS, { soft: 'theirs' });
    for (const day of [0, 0, 0, 0, 0, 1, 2, 60]) expect(fails(day)).toMatchObject({ result: 'counted' });
    expect(bram(network).softBounces).toBe(4);
    expect(fails(121)).toMatchObject({ result: 'counted' });
    expect(bram(network).softBounces).toBe(1);
    for (const day of [122, 123, 124]) expect(fails(day)).toMatchObject({ result: 'counted' });
    expect(fails(125)).toMatchObject({ result: 'no-more-letters' });
  });

  test('is seen but does not count when a server did not want our mail', () => {
    const network = running();
    for (let day = 0; day < 20; day += 1) softly(network, MONDAY + day * DAY_MS, { soft: 'ours' });
    expect(bram(network).mail).toBeUndefined();
    expect(bram(network).softBounces).toBeUndefined();
    expect(what(network)!.at(-1)).toBe('bounced-softly');
  });

  test('counts for nothing when it is about an address of before, whatever its capitals', () => {
    const network = running();
    expect(bounced(network, { email: 'old@example.org' })).toEqual({ ok: true, result: 'old-address' });
    expect(network).toEqual(running());
    expect(bounced(network, { email: 'BRAM@Example.org' })).toEqual({ ok: true, result: 'no-more-letters' });
  });

  test('is forgotten with the address it was about', () => {
    const network = running();
    for (let nr = 0; nr < 4; nr += 1) softly(network);
    when(network, { kind: 'change-person', change: { email: 'bram@elsewhere.example.org' } });
    expect(bram(network).softBounces).toBeUndefined();
    expect(bounced(network, { email: 'bram@elsewhere.example.org', hard: false })).toMatchObject({ result: 'counted' });
  });

  test('changes nothing for who stopped mail, but is seen', () => {
    const network = running();
    when(network, { kind: 'stop-mail' });
    network.outbox = [];
    expect(bounced(network)).toEqual({ ok: true, result: 'no-more-letters' });
    expect(bram(network).mail).toEqual({ status: 'stopped', at: MONDAY });
    expect(what(network)).toEqual(['stopped', 'bounced']);
    expect(told(network)).toEqual([]);
  });

  test('ends letters once', () => {
    const network = running();
    bounced(network);
    bounced(network, {}, MONDAY + 9);
    expect(bram(network).mail).toMatchObject({ at: MONDAY });
    expect(told(network)).toEqual(['leave-out']);
  });

  test('of nobody is refused', () => {
    expect(bounced(aNetwork(), { person: 'nobody22' })).toEqual(no('unknown-person'));
  });
});

describe('who wants no more mail', () => {
  test('stopped it, or complained: both end letters, and are told apart', () => {
    const network = running();
    when(network, { kind: 'stop-mail', complaint: true, mail: 'sha-2' });
    expect(bram(network)).toMatchObject({
      mail: { status: 'stopped', at: MONDAY },
      contacts: [{ at: MONDAY, what: 'complained', mail: 'sha-2' }],
    });
    expect(told(network)).toEqual(['leave-out']);
    const other = running();
    when(other, { kind: 'stop-mail', reason: 'asked by phone' });
    expect(bram(other).contacts).toEqual([{ at: MONDAY, what: 'stopped', reason: 'asked by phone' }]);
  });

  test('gets it again when that is asked, with a clean slate', () => {
    const network = running();
    for (let nr = 0; nr < 5; nr += 1) softly(network);
    when(network, { kind: 'resume-mail' });
    expect(bram(network).mail).toBeUndefined();
    expect(bram(network).softBounces).toBeUndefined();
    expect(what(network)!.at(-1)).toBe('resumed');
    expect(softly(network)).toMatchObject({ result: 'counted' });
    expect(told(network)).toEqual(['leave-out', 'take-back-in']);
  });
});

test('what happened in the mail is kept five times per person', () => {
  const network = running();
  for (let nr = 0; nr < 20; nr += 1) softly(network, MONDAY + nr);
  expect(bram(network).contacts).toHaveLength(5);
  expect(bram(network).contacts!.map(({ at }) => at - MONDAY)).toEqual([15, 16, 17, 18, 19]);
});
