import { expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import type { MeetingEntry, NetworkState } from '../../workflows/network/contract.ts';
import type { FeedView } from '../../workflows/network/feed.ts';
import { addressee } from '../../workflows/network/people.ts';
import { decide, view } from '../../workflows/network/rules.ts';
import { aNetwork, BRAM, MONDAY } from '../people.ts';

const feed = (network: NetworkState, person = BRAM.id) =>
  view(network, { ask: 'feed', person }, MONDAY) as FeedView | null;
const entry = (meeting: number, change: Partial<MeetingEntry>): MeetingEntry => ({
  meeting,
  title: `Bijeenkomst ${meeting}`,
  createdAt: MONDAY,
  status: 'inviting',
  ...change,
});
const slot = (days: number) => ({ id: 'd1', start: MONDAY + days * DAY_MS, end: MONDAY + days * DAY_MS + 1 });

test('a calendar feed is about the meetings that are under way, and those that were until not long ago', () => {
  const network = aNetwork();
  network.meetings = [
    entry(1, { status: 'held', when: slot(-200) }),
    entry(2, { status: 'held', when: slot(-20) }),
    entry(3, { status: 'cancelled', when: slot(20) }),
    entry(4, { status: 'cancelled' }),
    entry(5, { status: 'draft' }),
    entry(6, { status: 'polling' }),
    entry(7, {}),
  ];
  expect(feed(network)).toMatchObject({ language: 'nl', feed: 0, stopped: false, meetings: [2, 3, 6, 7] });
});

test('it asks so many meetings at most, the newest', () => {
  const network = aNetwork();
  network.meetings = Array.from({ length: 200 }, (_, nr) => entry(nr + 1, {}));
  const { meetings } = feed(network)!;
  expect([meetings.length, meetings.at(-1)]).toEqual([60, 200]);
});

test('a link that is made anew is another one, and letters under way get it', () => {
  const network = aNetwork();
  network.meetings = [entry(1, {})];
  expect(addressee(network, network.people[BRAM.id]!)).not.toHaveProperty('feed');
  expect(decide(network, { id: 'c1', kind: 'renew-feed', person: BRAM.id }, MONDAY)).toEqual({ ok: true, feed: 1 });
  expect(decide(network, { id: 'c2', kind: 'renew-feed', person: BRAM.id }, MONDAY)).toEqual({ ok: true, feed: 2 });
  expect(feed(network)!.feed).toBe(2);
  expect(network.outbox.at(-1)).toMatchObject({ command: { kind: 'change-addressee', to: { feed: 2 } } });
});

test('who gets no mail any more has no feed; who is not in the network neither', () => {
  const network = aNetwork();
  decide(network, { id: 'c1', kind: 'stop-mail', person: BRAM.id }, MONDAY);
  expect(feed(network)!.stopped).toBe(true);
  decide(network, { id: 'c2', kind: 'remove-person', person: BRAM.id }, MONDAY);
  expect(feed(network)).toBeNull();
  expect(decide(network, { id: 'c3', kind: 'renew-feed', person: BRAM.id }, MONDAY)).toMatchObject({
    ok: false,
    code: 'unknown-person',
  });
});
