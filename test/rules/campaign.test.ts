import { describe, expect, test } from 'vitest';
import type { CampaignCommand, CampaignState } from '../../workflows/campaign/contract.ts';
import { bookTest, decide, totals, view } from '../../workflows/campaign/rules.ts';
import { NO_TALLY } from '../../workflows/invitation/tally.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { DEFERRALS_MAX } from '../../workflows/kit/tries.ts';
import { letterhead } from '../../workflows/network/letterhead.ts';
import { aCampaign, addresseeOf, aNetwork, BRAM, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
const when = (campaign: CampaignState, command: object, now = MONDAY) =>
  obey(campaign, { id: 'c1', ...command } as CampaignCommand, now);

const CLOSING = instantAt('2027-02-01', 18);
const STATUSES = ['draft', 'starting', 'running', 'paused', 'closing', 'closed', 'withdrawn'] as const;

/** A campaign in a status, with two shares from the moment it runs. */
const given = (status: CampaignState['status'], change: Partial<CampaignState> = {}): CampaignState => ({
  ...aCampaign(),
  status,
  ...(status !== 'draft' && status !== 'withdrawn' && { startedAt: MONDAY, closesAt: CLOSING, remindAt: [] }),
  shares: ['draft', 'starting', 'withdrawn'].includes(status) ? 0 : 2,
  ...change,
});

const told = (campaign: CampaignState) =>
  campaign.outbox.map((errand) => (errand.kind === 'tell' ? [errand.to, errand.command] : [errand.id]));
const share = (nr: number) => `network/nf1/campaign/1/share/${nr}`;

describe('the life of a campaign', () => {
  const COMMANDS = {
    'change-plan': { plan: { title: 'Mee?' } },
    'change-letterhead': { letterhead: letterhead(aNetwork()) },
    'send-test': { to: addresseeOf(BRAM) },
    start: {},
    pause: {},
    resume: {},
    extend: { closesAt: CLOSING + DAY_MS },
    stop: {},
    'share-tally': { share: 1, tally: NO_TALLY },
    'share-closed': { share: 1, tally: NO_TALLY },
  };

  /** What every command comes to in every status; an arrow is the status it leads to, the rest are refusals. */
  const TABLE = `
    command           | draft        | starting        | running         | paused          | closing         | closed          | withdrawn
    change-plan       | ok           | already-started | already-started | already-started | closed          | closed          | closed
    change-letterhead | ok           | ok              | ok              | ok              | ok              | ok              | ok
    send-test         | ok           | ok              | ok              | ok              | closed          | closed          | closed
    start             | → starting   | already-started | already-started | already-started | closed          | closed          | closed
    pause             | not-started  | starting        | → paused        | already-paused  | closed          | closed          | closed
    resume            | not-paused   | not-paused      | not-paused      | → running       | closed          | closed          | closed
    extend            | not-started  | starting        | ok              | ok              | closed          | closed          | closed
    stop              | → withdrawn  | starting        | ok              | ok              | already-stopped | already-stopped | already-stopped
    share-tally       | ok           | ok              | ok              | ok              | ok              | ok              | ok
    share-closed      | ok           | ok              | ok              | ok              | ok              | ok              | ok`;
  const rows = TABLE.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const cases = rows
    .slice(1)
    .flatMap(([kind, ...cells]) => cells.map((cell, i) => [kind!, rows[0]![i + 1]!, cell] as const));

  test('has a place in the table for every command in every status', () => {
    expect(rows[0]!.slice(1)).toEqual([...STATUSES]);
    expect(rows.slice(1).map(([kind]) => kind)).toEqual(Object.keys(COMMANDS));
    expect(cases).toHaveLength(70);
  });

  test.each(cases)('%s while %s: %s', (kind, status, expected) => {
    const campaign = given(status as CampaignState['status']);
    const outcome = when(campaign, { kind, ...COMMANDS[kind as keyof typeof COMMANDS] });
    const [, next] = /^→ (\S+)$/.exec(expected) ?? [];
    if (next || expected === 'ok') expect(outcome).toMatchObject({ ok: true });
    else expect(outcome).toEqual(no(expected));
    expect(campaign.status).toBe(next ?? status);
  });
});

describe('the plan of a draft', () => {
  test('changes where it is named, loses what is null, and keeps the rest', () => {
    const campaign = given('draft');
    when(campaign, {
      kind: 'change-plan',
      plan: { closesAt: CLOSING, closesAfterWorkingDays: null, lettersPerHour: 60 },
    });
    const { closesAfterWorkingDays: _, ...rest } = aCampaign().plan;
    expect(campaign.plan).toEqual({ ...rest, closesAt: CLOSING, lettersPerHour: 60 });
    expect(campaign.outbox).toEqual([]);
  });

  test('tells the network a new title, and takes a new letterhead along', () => {
    const campaign = given('draft');
    const head = { ...campaign.letterhead, network: 'Netwerk NF' };
    when(campaign, { kind: 'change-plan', plan: { title: 'Mee?' }, letterhead: head });
    expect(campaign.letterhead).toEqual(head);
    const command = { id: 'nf1/c1/c1', kind: 'campaign-progress', campaign: 1, change: { title: 'Mee?' } };
    expect(told(campaign)).toEqual([['network/nf1', command]]);
  });
});

describe('a campaign', () => {
  test('starts with a schedule counted from now, which it tells', () => {
    const campaign = given('draft');
    const schedule = { closesAt: CLOSING, remindAt: [instantAt('2027-01-11', 9), instantAt('2027-01-20', 9)] };
    expect(when(campaign, { kind: 'start' })).toEqual({ ok: true, ...schedule });
    expect(campaign).toMatchObject({ ...schedule, startedAt: MONDAY, status: 'starting' });
  });

  test('does not start when it would be closed already', () => {
    const campaign = given('draft');
    campaign.plan.closesAt = MONDAY;
    expect(when(campaign, { kind: 'start' })).toEqual(no('closing-in-past', 'closesAt'));
    expect(when(campaign, { kind: 'start' }, MONDAY - 1)).toMatchObject({ ok: true });
  });

  test('passes a pause, a resumption and the end on to every share, each with an id of its own', () => {
    for (const [kind, status, passed] of [
      ['pause', 'running', 'pause'],
      ['resume', 'paused', 'resume'],
      ['stop', 'running', 'close'],
      ['stop', 'paused', 'close'],
    ] as const) {
      const campaign = given(status);
      when(campaign, { kind });
      expect(told(campaign)).toEqual([1, 2].map((nr) => [share(nr), { id: `c1/${nr}`, kind: passed }]));
    }
  });

  test('withdraws a draft and tells the network', () => {
    const campaign = given('draft');
    when(campaign, { kind: 'stop' });
    expect(told(campaign)).toMatchObject([
      ['network/nf1', { kind: 'campaign-progress', change: { status: 'withdrawn' } }],
    ]);
  });

  test('is extended to a later closing only, as long as it has not come', () => {
    const campaign = given('running');
    const extend = (closesAt: number, now = MONDAY) => when(campaign, { kind: 'extend', closesAt }, now);
    expect(extend(CLOSING)).toEqual(no('closing-not-later', 'closesAt'));
    expect(extend(CLOSING - DAY_MS)).toEqual(no('closing-not-later', 'closesAt'));
    expect(extend(CLOSING + DAY_MS, CLOSING)).toEqual(no('closed'));
    expect(extend(CLOSING + DAY_MS, CLOSING - 1)).toEqual({ ok: true, closesAt: CLOSING + DAY_MS });
    expect(campaign.closesAt).toBe(CLOSING + DAY_MS);
    expect(told(campaign)).toEqual(
      [1, 2].map((nr) => [share(nr), { id: `c1/${nr}`, kind: 'extend', closesAt: CLOSING + DAY_MS }]),
    );
  });

  test('writes in the name of a new sender from then on, in every share', () => {
    const campaign = given('running');
    const head = { ...campaign.letterhead, sender: { name: 'NF', address: 'nf@example.org' } };
    when(campaign, { kind: 'change-letterhead', letterhead: head });
    expect(campaign.letterhead).toEqual(head);
    expect(told(campaign)).toEqual(
      [1, 2].map((nr) => [share(nr), { id: `c1/${nr}`, kind: 'change-letterhead', letterhead: head }]),
    );
  });

  test('sends at most 200 test letters, numbered', () => {
    const campaign = given('draft');
    for (let nr = 1; nr <= 200; nr += 1)
      expect(when(campaign, { kind: 'send-test', to: addresseeOf(BRAM) })).toEqual({ ok: true, test: nr });
    campaign.tests = [];
    expect(when(campaign, { kind: 'send-test', to: addresseeOf(BRAM) })).toEqual(no('limit-reached'));
  });

  test('tries a test letter again that is put off, until it has gone, was put off too often, or the campaign ends', () => {
    const campaign = given('draft');
    for (let i = 0; i < 4; i += 1) when(campaign, { kind: 'send-test', to: addresseeOf(BRAM) });
    const later = { id: 't', status: 'later', notBefore: MONDAY + 9, why: 'deferred' } as const;
    bookTest(campaign, later);
    expect(campaign.tests[0]).toEqual({ nr: 1, to: addresseeOf(BRAM), notBefore: MONDAY + 9, deferrals: 1 });
    bookTest(campaign, { id: 't', status: 'sent', at: MONDAY });
    bookTest(campaign, { id: 't', status: 'refused', at: MONDAY, smtpCode: 550, reason: '550' });
    expect(campaign.tests.map(({ nr }) => nr)).toEqual([3, 4]);
    for (let i = 0; i < DEFERRALS_MAX; i += 1) bookTest(campaign, later);
    expect(campaign.tests).toEqual([{ nr: 4, to: addresseeOf(BRAM) }]);
    campaign.status = 'withdrawn';
    bookTest(campaign, later);
    expect(campaign.tests).toEqual([]);
  });

  test('counts a share that has closed once, with its last tally', () => {
    const campaign = given('running');
    for (const [id, asked] of [
      ['a', 1],
      ['b', 2],
    ] as const)
      when(campaign, { id, kind: 'share-closed', share: 1, tally: { ...NO_TALLY, asked } });
    expect(campaign.closedShares).toEqual([1]);
    expect(totals(campaign).asked).toBe(2);
  });

  test('adds up what its shares told last, every column', () => {
    const campaign = given('running');
    const tally = (first: number) =>
      Object.fromEntries(Object.keys(NO_TALLY).map((key, i) => [key, first + i])) as unknown as typeof NO_TALLY;
    expect(totals(campaign)).toEqual(NO_TALLY);
    when(campaign, { kind: 'share-tally', share: 1, tally: tally(999) });
    when(campaign, { kind: 'share-tally', share: 1, tally: tally(10) });
    when(campaign, { kind: 'share-tally', share: 2, tally: tally(200) });
    const sum = Object.fromEntries(Object.keys(NO_TALLY).map((key, i) => [key, 210 + 2 * i]));
    expect(totals(campaign)).toEqual(sum);
    expect(view(campaign, { ask: 'campaign' }).tally).toEqual(sum);
  });

  test('shows itself without its inner workings', () => {
    const seen = view(given('running'), { ask: 'campaign' });
    expect(seen).toMatchObject({ slug: 'nf1', campaign: 1, status: 'running', closesAt: CLOSING, shares: 2 });
    for (const key of ['outbox', 'tallies', 'tests', 'holidays', 'closedShares', 'schemaVersion'])
      expect(seen).not.toHaveProperty(key);
  });
});
