import { describe, expect, test } from 'vitest';
import type { Case, CasePage, InboxCommand, InboxState } from '../../workflows/inbox/contract.ts';
import { CASES_MAX, decide, nextSummaryAt, summary, summaryLetter, view } from '../../workflows/inbox/rules.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../workflows/kit/clock.ts';
import { letterhead } from '../../workflows/network/letterhead.ts';
import { SCHEMA_VERSION } from '../../workflows/schema.ts';
import { aNetwork, BRAM, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
const when = (inbox: InboxState, command: object, now = MONDAY) =>
  obey(inbox, { id: 'c1', ...command } as InboxCommand, now);

const anInbox = (change: Partial<InboxState> = {}): InboxState => ({
  schemaVersion: SCHEMA_VERSION,
  slug: 'nf1',
  letterhead: letterhead(aNetwork()),
  cases: {},
  summaries: 0,
  ...change,
});
const about = { workflow: 'network/nf1/campaign/1/share/1', person: BRAM.id, name: BRAM.name };
const aCase = (id: string, change: Partial<Case> = {}): Omit<Case, 'at'> => ({
  id,
  kind: 'reply',
  why: 'unclear',
  mail: 'a'.repeat(64),
  from: { address: BRAM.email, name: 'Bram' },
  subject: 'Re: Doet u mee?',
  excerpt: 'Misschien.',
  ...change,
});
const file = (inbox: InboxState, id: string, now = MONDAY, change: Partial<Case> = {}) =>
  when(inbox, { id: `file-${id}`, kind: 'file', case: aCase(id, change) }, now);

describe('a mail that waits', () => {
  test('is put on the list with the moment', () => {
    const inbox = anInbox();
    expect(file(inbox, 'm1')).toEqual({ ok: true, case: 'm1' });
    expect(inbox.cases).toEqual({ m1: { ...aCase('m1'), at: MONDAY } });
  });

  test('is put on it once, and stays as it was', () => {
    const inbox = anInbox();
    file(inbox, 'm1');
    when(inbox, { kind: 'link', case: 'm1', about });
    const once = structuredClone(inbox);
    expect(file(inbox, 'm1', MONDAY + DAY_MS, { why: 'closed' })).toEqual({ ok: true, case: 'm1' });
    expect(inbox).toEqual(once);
  });

  test('finds no room on a full list, unless it is there already; and room when one is done', () => {
    const inbox = anInbox();
    for (let nr = 0; nr < CASES_MAX; nr += 1) inbox.cases[`m${nr}`] = { ...aCase(`m${nr}`), at: MONDAY };
    expect(file(inbox, 'new')).toEqual(no('limit-reached'));
    expect(file(inbox, 'm5')).toMatchObject({ ok: true });
    when(inbox, { kind: 'settle', case: 'm5' });
    expect(file(inbox, 'new')).toMatchObject({ ok: true });
  });

  test('is linked to a person, and to another one after', () => {
    const inbox = anInbox();
    file(inbox, 'm1');
    expect(when(inbox, { kind: 'link', case: 'm1', about })).toEqual({ ok: true });
    expect(inbox.cases.m1).toMatchObject({ about });
    when(inbox, { kind: 'link', case: 'm1', about: { ...about, person: 'dave2222' } });
    expect(inbox.cases.m1).toMatchObject({ about: { person: 'dave2222' } });
  });

  test('that turns out to be about something else keeps no answer to what it seemed to be about', () => {
    const inbox = anInbox();
    const proposal = { answer: { choice: 'takes-part' }, stop: true } as const;
    file(inbox, 'm1', MONDAY, { proposal });
    when(inbox, { kind: 'link', case: 'm1', about });
    expect(inbox.cases.m1!.proposal).toEqual(proposal);
    when(inbox, { kind: 'link', case: 'm1', about: { ...about, workflow: 'network/nf1/minutes/1' } });
    expect(inbox.cases.m1!.proposal).toEqual({ stop: true });
    const polled = { ...about, workflow: 'network/nf1/meeting/1' };
    file(inbox, 'm2', MONDAY, { about: polled, proposal: { dates: { d1: 'yes' }, answer: { choice: 'yes' } } });
    when(inbox, { kind: 'link', case: 'm2', about: { ...polled, workflow: 'network/nf1/meeting/2' } });
    expect(inbox.cases.m2!.proposal).toEqual({ answer: { choice: 'yes' } });
    when(inbox, { kind: 'link', case: 'm2', about: { ...about, workflow: 'network/nf1' } });
    expect(inbox.cases.m2).not.toHaveProperty('proposal');
  });

  test('is done when it is settled, once', () => {
    const inbox = anInbox();
    file(inbox, 'm1');
    expect(when(inbox, { kind: 'settle', case: 'm1' })).toMatchObject({ ok: true });
    expect(inbox.cases).toEqual({});
    expect(when(inbox, { id: 'c2', kind: 'settle', case: 'm1' })).toEqual(no('unknown-case'));
  });

  test('about the dates of a poll is marked when that is over, and keeps what else it may say', () => {
    const inbox = anInbox();
    const meeting = { ...about, workflow: 'network/nf1/meeting/1' };
    const dates = { d1: 'yes' as const };
    file(inbox, 'm1', MONDAY, { why: 'poll-words', about: meeting, proposal: { dates } });
    file(inbox, 'm2', MONDAY, { why: 'asks-to-stop', about: meeting, proposal: { dates, stop: true } });
    file(inbox, 'm3', MONDAY, { why: 'question', about: meeting });
    file(inbox, 'm4', MONDAY, { why: 'poll-words', about: { ...meeting, workflow: 'network/nf1/meeting/2' } });
    expect(when(inbox, { kind: 'poll-over', workflow: meeting.workflow })).toEqual({ ok: true });
    expect(Object.values(inbox.cases).map(({ why, proposal }) => [why, proposal])).toEqual([
      ['poll-over', undefined],
      ['asks-to-stop', { stop: true }],
      ['question', undefined],
      ['poll-words', undefined],
    ]);
  });

  test('is unknown when it is not there', () => {
    for (const command of [
      { kind: 'link', case: 'm1', about },
      { kind: 'settle', case: 'm1' },
    ])
      expect(when(anInbox(), command)).toEqual(no('unknown-case'));
  });
});

describe('the list', () => {
  const full = () => {
    const inbox = anInbox();
    for (const [id, at] of [
      ['m3', 3],
      ['m1', 1],
      ['m2b', 2],
      ['m2a', 2],
    ] as const)
      file(inbox, id, MONDAY + at);
    return inbox;
  };
  const page = (inbox: InboxState, more: object = {}) => {
    const { total, items, next } = view(inbox, { ask: 'cases', limit: 100, ...more }) as CasePage;
    return [total, items.map(({ id }) => id), next];
  };

  test('has the oldest first', () => {
    expect(page(full())).toEqual([4, ['m1', 'm2a', 'm2b', 'm3'], undefined]);
    expect(page(anInbox())).toEqual([0, [], undefined]);
  });

  test('comes in pages', () => {
    expect(page(full(), { limit: 2 })).toEqual([4, ['m1', 'm2a'], 'm2a']);
    expect(page(full(), { limit: 2, after: 'm2a' })).toEqual([4, ['m2b', 'm3'], undefined]);
    expect(page(full(), { limit: 4 })).toEqual([4, ['m1', 'm2a', 'm2b', 'm3'], undefined]);
    expect(page(full(), { limit: 2, after: 'm3' })).toEqual([4, [], undefined]);
  });

  test('begins again after a mail that has been settled meanwhile', () => {
    const inbox = full();
    when(inbox, { kind: 'settle', case: 'm2a' });
    expect(page(inbox, { limit: 2, after: 'm2a' })).toEqual([3, ['m1', 'm2b'], 'm2b']);
  });

  test('shows one mail', () => {
    expect(view(full(), { ask: 'case', case: 'm3' })).toEqual({ ...aCase('m3'), at: MONDAY + 3 });
    expect(view(full(), { ask: 'case', case: 'm4' })).toBeNull();
  });
});

describe('a summary', () => {
  /** When the next one is due, of a list whose only mail came at a moment. */
  const due = (at: Instant, change: Partial<InboxState> = {}) => {
    const inbox = anInbox(change);
    file(inbox, 'm1', at);
    return nextSummaryAt(inbox);
  };
  const at = (day: string, hour: number, minute = 0) => instantAt(day, hour, minute);

  test.each([
    ['on Monday at ten: on Tuesday morning', at('2027-01-04', 10), at('2027-01-05', 8)],
    ['on Monday at seven: that morning', at('2027-01-04', 7), at('2027-01-04', 8)],
    ['on Monday at half past eight: at once', at('2027-01-04', 8, 30), at('2027-01-04', 8, 30)],
    ['on Monday at nine: on Tuesday morning', at('2027-01-04', 9), at('2027-01-05', 8)],
    ['on Friday at ten: on Monday morning', at('2027-01-08', 10), at('2027-01-11', 8)],
    ['on Saturday: on Monday morning', at('2027-01-09', 8, 30), at('2027-01-11', 8)],
    ['on Sunday, a minute before midnight: on Monday morning', at('2027-01-10', 23, 59), at('2027-01-11', 8)],
    ['a minute after midnight: that morning', at('2027-01-12', 0, 1), at('2027-01-12', 8)],
    ['in the night that summer time begins', at('2027-03-28', 1), at('2027-03-29', 8)],
    ['in the night that summer time ends', at('2027-10-31', 2, 30), at('2027-11-01', 8)],
  ])('is due for a mail that came %s', (_, came, then) => {
    expect(due(came)).toBe(then);
  });

  test.each([
    ['on Tuesday', at('2027-01-05', 8), at('2027-01-06', 8)],
    ['on Tuesday, put off till late in the evening', at('2027-01-05', 23, 59), at('2027-01-06', 8)],
    ['on Tuesday, put off till after midnight', at('2027-01-06', 0, 1), at('2027-01-07', 8)],
    ['on Friday', at('2027-01-08', 8), at('2027-01-11', 8)],
    ['on the day before summer time begins', at('2027-03-26', 8), at('2027-03-29', 8)],
    ['on the day before summer time ends', at('2027-10-29', 8), at('2027-11-01', 8)],
  ])('is due again on the next weekday while the mail still waits: the last one went %s', (_, lastSummaryAt, then) => {
    expect(due(MONDAY, { lastSummaryAt, summaries: 1 })).toBe(then);
  });

  test('is due on the morning after, for a mail that came after the one of that day', () => {
    const lastSummaryAt = at('2027-01-05', 8);
    expect(due(lastSummaryAt + MINUTE_MS, { lastSummaryAt })).toBe(at('2027-01-06', 8));
    expect(due(at('2027-01-20', 15), { lastSummaryAt })).toBe(at('2027-01-21', 8));
  });

  test('is due for the oldest mail, and not before a server that put it off may be asked again', () => {
    const inbox = anInbox();
    file(inbox, 'm2', at('2027-01-05', 12));
    file(inbox, 'm1', MONDAY);
    expect(nextSummaryAt(inbox)).toBe(at('2027-01-05', 8));
    inbox.summary = { notBefore: at('2027-01-05', 11), deferrals: 1 };
    expect(nextSummaryAt(inbox)).toBe(at('2027-01-05', 11));
    inbox.summary = { notBefore: MONDAY + HOUR_MS, deferrals: 1 };
    expect(nextSummaryAt(inbox)).toBe(at('2027-01-05', 8));
  });

  test('is not due when nothing waits, nor when there is no coordinator', () => {
    expect(nextSummaryAt(anInbox())).toBeUndefined();
    const { letterhead: _, slug: __, ...nobodys } = anInbox();
    file(nobodys, 'm1');
    expect(nextSummaryAt(nobodys)).toBeUndefined();
    const inbox = anInbox();
    file(inbox, 'm1');
    when(inbox, { kind: 'settle', case: 'm1' });
    expect(nextSummaryAt(inbox)).toBeUndefined();
  });

  test('goes to whoever runs the service, for mail that no network is known for', () => {
    const { letterhead, slug: _, ...nobodys } = anInbox();
    file(nobodys, 'm1');
    when(nobodys, { kind: 'change-letterhead', letterhead: { ...letterhead!, slug: '-' } });
    expect(nextSummaryAt(nobodys)).toBe(at('2027-01-05', 8));
    expect(summaryLetter(nobodys)).toMatchObject({
      id: '-/inbox/1',
      about: 'network/-',
      to: { person: 'coordinator' },
    });
  });

  test('is the same after a restart', () => {
    const inbox = anInbox({ lastSummaryAt: at('2027-01-05', 8), summaries: 1 });
    file(inbox, 'm1');
    const again = JSON.parse(JSON.stringify(inbox));
    expect(nextSummaryAt(again)).toBe(nextSummaryAt(inbox));
    expect(summaryLetter(again)).toEqual(summaryLetter(inbox));
  });

  test('says how many wait, and of ten of them from whom, why, and what was understood', () => {
    const inbox = anInbox();
    file(inbox, 'm0', MONDAY, { about });
    file(inbox, 'm1', MONDAY + 1, { why: 'closed', proposal: { answer: { choice: 'declines' } } });
    file(inbox, 'm2', MONDAY + 2, { from: { address: 'piet@example.org' } });
    expect(JSON.parse(summary(inbox).cases!)).toEqual([
      { who: 'Bram van der Laan', why: 'unclear' },
      { who: 'Bram', why: 'closed', understood: 'declines' },
      { who: 'piet@example.org', why: 'unclear' },
    ]);
    for (let nr = 3; nr < 30; nr += 1) file(inbox, `m${nr}`, MONDAY + nr);
    expect(summary(inbox).waiting).toBe('30');
    expect(JSON.parse(summary(inbox).cases!)).toHaveLength(10);
  });

  test('goes to the coordinator of now, each with an id of its own', () => {
    const inbox = anInbox({ summaries: 4 });
    expect(summaryLetter(inbox)).toEqual({
      id: 'nf1/inbox/5',
      kind: 'inbox-summary',
      to: { person: 'coordinator', name: 'Anneke de Wit', email: 'anneke@example.org', language: 'nl' },
      about: 'network/nf1',
    });
    const coordinator = { name: 'Els Jansen', email: 'els@example.org', language: 'en' as const };
    when(inbox, { kind: 'change-letterhead', letterhead: { ...inbox.letterhead, coordinator } });
    expect(summaryLetter(inbox).to).toMatchObject(coordinator);
  });
});
