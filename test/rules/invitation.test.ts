import { describe, expect, test } from 'vitest';
import type { InvitationCommand, InvitationState } from '../../workflows/invitation/contract.ts';
import { bookMembers, bookRefusal, bookTally, decide } from '../../workflows/invitation/rules.ts';
import { tally } from '../../workflows/invitation/tally.ts';
import { EARLIER_ANSWERS_MAX } from '../../workflows/kit/ask.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { WORDS_BYTES_MAX } from '../../workflows/kit/words.ts';
import { addresseeOf, aShare, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
const when = (share: InvitationState, command: object, now = MONDAY) =>
  obey(share, { id: 'c1', ...command } as InvitationCommand, now);

const CLOSING = instantAt('2027-02-01', 18);
const joins = { choice: 'takes-part', commitment: 'active', discipline: 'Neurologie' } as const;
const answers = (share: InvitationState, more: object = {}, now = MONDAY) =>
  when(share, { kind: 'answer', person: BRAM.id, answer: joins, way: 'link', ...more }, now);
const bram = (share: InvitationState) => share.ask.people[BRAM.id]!;

describe('an answer', () => {
  test('is recorded with its way and moment, and with a remark and who entered it when there are any', () => {
    const share = aShare();
    const given = { answer: joins, way: 'link', at: MONDAY };
    expect(answers(share)).toEqual({ ok: true, result: 'recorded', given });
    expect(bram(share).given).toEqual(given);
    const byPhone = { way: 'phone', by: 'Anneke de Wit', remark: 'Called back', answer: { choice: 'declines' } };
    answers(share, byPhone, MONDAY + 5);
    expect(bram(share).given).toEqual({ ...byPhone, at: MONDAY + 5 });
    expect(bram(share).earlier).toEqual([given]);
  });

  test('that says the same again changes nothing and tells what is recorded', () => {
    const share = aShare();
    answers(share);
    const once = structuredClone(share);
    expect(answers(share, {}, MONDAY + DAY_MS)).toEqual({ ok: true, result: 'unchanged', given: bram(once).given });
    expect(share).toEqual(once);
  });

  test('is taken until the last millisecond before closing, and refused exactly at it', () => {
    expect(answers(aShare(), {}, CLOSING - 1)).toMatchObject({ ok: true });
    expect(answers(aShare(), {}, CLOSING)).toEqual(no('closed'));
  });

  test('is refused once the coordinator has closed, also before the closing date', () => {
    const share = aShare();
    expect(when(share, { kind: 'close' }, MONDAY + DAY_MS)).toEqual({ ok: true });
    expect(share.ask).toMatchObject({ closed: true, closesAt: MONDAY + DAY_MS });
    expect(answers(share, {}, MONDAY + DAY_MS)).toEqual(no('closed'));
  });

  test('finds no room for words when people have written all that one run can carry; a choice alone always fits', () => {
    const share = aShare();
    share.ask.words = WORDS_BYTES_MAX;
    expect(answers(share, { remark: 'x'.repeat(100) })).toEqual(no('no-room', 'remark'));
    expect(answers(share, { answer: { choice: 'declines' } })).toMatchObject({ ok: true, result: 'recorded' });
    expect(share.ask.words).toBe(WORDS_BYTES_MAX);
  });

  test('counts its words while they are kept, in bytes, and no longer', () => {
    const share = aShare();
    const longest = (nr: number) => answers(share, { remark: `${nr}${'é'.repeat(999)}` });
    for (let nr = 0; nr <= EARLIER_ANSWERS_MAX; nr += 1) longest(nr);
    const full = share.ask.words;
    expect(full).toBeGreaterThan(2 * 1000 * EARLIER_ANSWERS_MAX);
    longest(9);
    expect(share.ask.words).toBe(full);
  });

  test('is taken from who stopped mail or cannot be mailed, and while the campaign is paused', () => {
    for (const why of ['stopped', 'refused']) {
      const share = aShare();
      when(share, { kind: 'leave-out', person: BRAM.id, why });
      when(share, { kind: 'pause' });
      expect(answers(share, { way: 'phone' })).toMatchObject({ ok: true, result: 'recorded' });
    }
  });

  test('is refused from who is unknown or was removed', () => {
    expect(answers(aShare(), { person: 'nobody22' })).toEqual(no('unknown-person'));
    const share = aShare();
    when(share, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(answers(share)).toEqual(no('unknown-person'));
  });
});

describe('a share', () => {
  test('refuses what is about somebody it does not ask', () => {
    const to = { ...addresseeOf(BRAM), person: 'nobody22' };
    for (const command of [
      { kind: 'change-addressee', to },
      { kind: 'leave-out', person: 'nobody22', why: 'stopped' },
      { kind: 'take-back-in', person: 'nobody22' },
    ])
      expect(when(aShare(), command)).toEqual(no('unknown-person'));
  });

  test('looks at its letters again after every command that changes who gets one, or when', () => {
    const commands = [
      { kind: 'leave-out', person: BRAM.id, why: 'stopped' },
      { kind: 'take-back-in', person: BRAM.id },
      { kind: 'change-addressee', to: { ...addresseeOf(BRAM), email: 'new@example.org' } },
      { kind: 'invite', to: { ...addresseeOf(BRAM), person: 'gijs2222' } },
      { kind: 'pause' },
      { kind: 'resume' },
      { kind: 'extend', closesAt: CLOSING + DAY_MS },
      { kind: 'close' },
    ];
    for (const command of commands) {
      const share = aShare();
      expect(when(share, command)).toMatchObject({ ok: true });
      expect([command.kind, share.ask.revision, share.ask.changes]).toEqual([command.kind, 1, 1]);
    }
  });

  test('leaves people out and takes them back in, with a clean slate', () => {
    const share = aShare();
    for (const why of ['stopped', 'refused', 'removed'] as const) {
      when(share, { kind: 'leave-out', person: BRAM.id, why });
      expect(bram(share).out).toBe(why);
    }
    bram(share).deferrals = 8;
    when(share, { kind: 'take-back-in', person: BRAM.id });
    expect(bram(share)).toEqual({ to: addresseeOf(BRAM), sent: 0 });
  });

  test('keeps what was answered and sent when it leaves people out and takes them back in', () => {
    const share = aShare();
    answers(share);
    Object.assign(bram(share), { sent: 2, lastSentAt: MONDAY });
    const before = structuredClone(bram(share));
    when(share, { kind: 'leave-out', person: BRAM.id, why: 'stopped' });
    when(share, { kind: 'take-back-in', person: BRAM.id });
    expect(bram(share)).toEqual(before);
  });

  test('writes to a new address from then on, also to who was refused or put off at the old one', () => {
    const share = aShare();
    const to = { ...addresseeOf(BRAM), email: 'new@example.org' };
    Object.assign(bram(share), { out: 'refused', deferrals: 7, notBefore: MONDAY + DAY_MS });
    when(share, { kind: 'change-addressee', to });
    expect(bram(share)).toEqual({ to, sent: 0 });
  });

  test('does not write to who stopped mail because of a new address, nor to who was refused because of a new name', () => {
    const share = aShare();
    when(share, { kind: 'leave-out', person: BRAM.id, why: 'stopped' });
    when(share, { kind: 'change-addressee', to: { ...addresseeOf(BRAM), email: 'new@example.org' } });
    expect(bram(share).out).toBe('stopped');
    when(share, { kind: 'leave-out', person: DAVE.id, why: 'refused' });
    when(share, { kind: 'change-addressee', to: { ...addresseeOf(DAVE), name: 'David Thompson' } });
    expect(share.ask.people[DAVE.id]).toMatchObject({ out: 'refused', to: { name: 'David Thompson' } });
  });

  test('is paused, resumed, extended until it closes, and let go', () => {
    const share = aShare();
    when(share, { kind: 'pause' });
    expect(share.ask.paused).toBe(true);
    when(share, { kind: 'resume' });
    expect(share.ask.paused).toBe(false);
    when(share, { kind: 'extend', closesAt: CLOSING + DAY_MS }, CLOSING - 1);
    expect(share.ask.closesAt).toBe(CLOSING + DAY_MS);
    expect(when(share, { kind: 'extend', closesAt: CLOSING + 9 * DAY_MS }, CLOSING + DAY_MS)).toEqual(no('closed'));
    when(share, { kind: 'finish' });
    expect(share.status).toBe('finished');
  });

  test('writes in the name of a new sender', () => {
    const share = aShare();
    const letterhead = { ...share.letterhead, network: 'Netwerk NF' };
    when(share, { kind: 'change-letterhead', letterhead });
    expect(share.letterhead).toEqual(letterhead);
  });

  test('keeps its closing when it is closed after it', () => {
    const share = aShare();
    when(share, { kind: 'close' }, CLOSING + DAY_MS);
    expect(share.ask.closesAt).toBe(CLOSING);
  });
});

describe('what a share tells others', () => {
  test('is who takes part, and nobody else, in parts of 250', () => {
    const share = aShare();
    share.ask.people = {};
    for (let nr = 0; nr < 1300; nr += 1) {
      const answer = nr % 2 === 0 ? { choice: 'takes-part', commitment: 'informed' } : { choice: 'declines' };
      share.ask.people[`p${nr}`] = {
        to: addresseeOf(BRAM),
        sent: 1,
        given: { answer, way: 'link', at: MONDAY } as never,
      };
    }
    bookMembers(share);
    const commands = share.outbox.map((errand) => (errand.kind === 'tell' ? errand.command : undefined)) as never as {
      id: string;
      kind: string;
      campaign: number;
      members: { person: string }[];
    }[];
    expect(commands.map(({ id, kind, campaign, members }) => [id, kind, campaign, members.length])).toEqual([
      ['nf1/c1/s1/members/0', 'became-members', 1, 250],
      ['nf1/c1/s1/members/250', 'became-members', 1, 250],
      ['nf1/c1/s1/members/500', 'became-members', 1, 150],
    ]);
    const told = commands.flatMap(({ members }) => members);
    expect(told).toEqual(Array.from({ length: 650 }, (_, i) => ({ person: `p${2 * i}`, commitment: 'informed' })));
    expect(share.outbox.every((errand) => errand.kind === 'tell' && errand.to === 'network/nf1')).toBe(true);
  });

  test('is what they last said, with their discipline, and nothing when nobody takes part', () => {
    const share = aShare();
    answers(share, { answer: { choice: 'declines' } });
    bookMembers(share);
    expect(share.outbox).toEqual([]);
    answers(share);
    bookMembers(share);
    const members = [{ person: BRAM.id, commitment: 'active', discipline: 'Neurologie' }];
    expect(share.outbox).toMatchObject([{ command: { members } }]);
  });

  test('is every refusal of an address, each time under an id of its own', () => {
    const share = aShare();
    bookRefusal(share, addresseeOf(BRAM), '550');
    share.ask.changes += 1;
    bookRefusal(share, addresseeOf(BRAM), '550');
    const command = { kind: 'letter-refused', person: BRAM.id, email: BRAM.email, reason: '550' };
    expect(share.outbox).toMatchObject([
      { to: 'network/nf1', command },
      { to: 'network/nf1', command },
    ]);
    expect(new Set(share.outbox.map((errand) => errand.kind === 'tell' && errand.command.id)).size).toBe(2);
  });

  test('is its tally, to the campaign', () => {
    const share = aShare();
    bookTally(share, 'share-tally', 7);
    const command = { id: 'nf1/c1/s1/share-tally/7', kind: 'share-tally', share: 1, tally: tally(share) };
    expect(share.outbox).toEqual([{ kind: 'tell', to: 'network/nf1/campaign/1', command }]);
  });
});

test('a tally counts everyone in their columns', () => {
  const share = aShare();
  const { people } = share.ask;
  Object.assign(people[BRAM.id]!, { sent: 1, given: { answer: joins } });
  Object.assign(people[CHARLOTTE.id]!, { sent: 3 });
  Object.assign(people[DAVE.id]!, { sent: 1, out: 'stopped' });
  Object.assign(people[ELIF.id]!, { out: 'refused', given: { answer: { choice: 'call' } } });
  Object.assign(people[FENNA.id]!, { sent: 0 });
  people.gijs2222 = { to: addresseeOf(BRAM), sent: 1, out: 'removed' };
  people.hans2222 = { to: addresseeOf(BRAM), sent: 2, given: { answer: { choice: 'declines' } } as never };
  people.ines2222 = { to: addresseeOf(BRAM), sent: 1, given: { answer: { choice: 'colleague' } } as never };
  expect(tally(share)).toEqual({
    people: 7,
    asked: 6,
    answered: 4,
    takesPart: 1,
    declines: 1,
    call: 1,
    colleague: 1,
    silent: 1,
    stopped: 1,
    refused: 1,
    reminders: 3,
  });
});
