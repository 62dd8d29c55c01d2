import { describe, expect, test } from 'vitest';
import type {
  InvitationCommand,
  InvitationState,
  PersonView,
  ResponsePage,
} from '../../workflows/invitation/contract.ts';
import { decide, view } from '../../workflows/invitation/rules.ts';
import { addresseeOf, aShare, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, GIJS, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
let nr = 0;
const when = (share: InvitationState, command: object, now = MONDAY) => {
  nr += 1;
  return obey(share, { id: `c${nr}`, ...command } as InvitationCommand, now);
};
const names = (share: InvitationState, first: string, more: object = {}) =>
  when(share, {
    kind: 'answer',
    person: BRAM.id,
    way: 'link',
    answer: { choice: 'colleague', colleague: { name: first, email: `${first}@example.org` } },
    colleagueId: `${first}22`,
    ...more,
  });
const declines = (share: InvitationState) =>
  when(share, { kind: 'answer', person: BRAM.id, way: 'link', answer: { choice: 'declines' } });
const named = (share: InvitationState) =>
  share.outbox.map(
    (errand) =>
      (errand as never as { command: { colleague: { email: string } } }).command.colleague.email.split('@')[0],
  );

describe('naming a colleague', () => {
  test('tells the network who, by whom, and in which language to write', () => {
    const share = aShare();
    const outcome = names(share, 'gijs', { id: 'answer-1', person: DAVE.id, colleagueId: GIJS.id });
    expect(outcome).toMatchObject({ ok: true, result: 'recorded' });
    expect(share.naming).toEqual({ [DAVE.id]: 1 });
    expect(share.outbox).toEqual([
      {
        kind: 'tell',
        to: 'network/nf1',
        command: {
          id: 'answer-1/colleague',
          kind: 'colleague-named',
          campaign: 1,
          shares: 1,
          by: { person: DAVE.id, name: DAVE.name },
          colleague: { id: GIJS.id, name: 'gijs', email: 'gijs@example.org', language: 'en' },
        },
      },
    ]);
  });

  test('is refused when it is oneself, whatever the case of the address', () => {
    expect(names(aShare(), 'bram')).toEqual(no('colleague-is-self', 'email'));
    expect(names(aShare(), 'BRAM')).toEqual(no('colleague-is-self', 'email'));
    const share = aShare();
    when(share, { kind: 'change-addressee', to: { ...addresseeOf(BRAM), email: 'Bram@Example.org' } });
    expect(names(share, 'bram')).toEqual(no('colleague-is-self', 'email'));
  });

  test('can be done with three, not with a fourth', () => {
    const share = aShare();
    for (const first of ['gijs', 'hans', 'ines']) expect(names(share, first)).toMatchObject({ ok: true });
    expect(names(share, 'joop')).toEqual(no('too-many-colleagues'));
    expect(named(share)).toEqual(['gijs', 'hans', 'ines']);
    expect(names(share, 'joop', { person: CHARLOTTE.id })).toMatchObject({ ok: true });
  });

  test('twice with the same one invites them once, also with another remark or spelling, also as the fourth', () => {
    const share = aShare();
    names(share, 'gijs');
    expect(names(share, 'gijs')).toMatchObject({ ok: true, result: 'unchanged' });
    expect(names(share, 'gijs', { remark: 'She knows all about it' })).toMatchObject({ ok: true, result: 'recorded' });
    expect(names(share, 'GIJS')).toMatchObject({ ok: true, result: 'recorded' });
    expect(share.naming).toEqual({ [BRAM.id]: 1 });
    names(share, 'hans');
    names(share, 'ines');
    expect(names(share, 'gijs')).toMatchObject({ ok: true, result: 'recorded' });
    expect(named(share)).toEqual(['gijs', 'hans', 'ines']);
    expect(share.naming).toEqual({ [BRAM.id]: 3 });
  });

  test('and another answer in between keeps the count', () => {
    const share = aShare();
    names(share, 'gijs');
    declines(share);
    names(share, 'gijs');
    names(share, 'hans');
    declines(share);
    names(share, 'ines');
    expect(share.naming).toEqual({ [BRAM.id]: 3 });
    expect(names(share, 'joop')).toEqual(no('too-many-colleagues'));
    expect(named(share)).toEqual(['gijs', 'hans', 'ines']);
  });
});

describe('an invitation of a colleague', () => {
  const gijs = { person: GIJS.id, name: GIJS.name, email: GIJS.email, language: GIJS.language };
  const invite = (share: InvitationState, to: object = gijs, now = MONDAY) =>
    when(share, { kind: 'invite', to, namedBy: BRAM.name }, now);

  test('takes them into the share, with who named them', () => {
    const share = aShare();
    expect(invite(share)).toEqual({ ok: true, result: 'invited' });
    expect(share.ask.people[GIJS.id]).toEqual({ to: gijs, sent: 0 });
    expect(share.namedBy).toEqual({ [GIJS.id]: BRAM.name });
  });

  test('changes nothing for who is asked already, whatever has become of them', () => {
    const share = aShare();
    when(share, { kind: 'leave-out', person: ELIF.id, why: 'stopped' });
    const before = structuredClone(share);
    expect(invite(share, addresseeOf(ELIF))).toEqual({ ok: true, result: 'asked-already' });
    expect(invite(share, addresseeOf(FENNA))).toEqual({ ok: true, result: 'asked-already' });
    expect(share).toEqual(before);
  });

  test('comes too late at the closing', () => {
    const share = aShare();
    expect(invite(share, gijs, share.ask.closesAt)).toEqual(no('closed'));
    expect(invite(share, gijs, share.ask.closesAt - 1)).toMatchObject({ result: 'invited' });
  });
});

describe("a person's page", () => {
  const pageOf = (share: InvitationState, person: string, now = MONDAY) =>
    view(share, { ask: 'person', person }, now) as PersonView | null;

  test('shows the question, the closing and what was answered', () => {
    const share = aShare();
    const { title, letterhead, ask } = share;
    const page = { to: addresseeOf(BRAM), closesAt: ask.closesAt, closed: false, title, letterhead };
    expect(pageOf(share, BRAM.id)).toEqual(page);
    declines(share);
    expect(pageOf(share, BRAM.id)).toEqual({
      ...page,
      given: { answer: { choice: 'declines' }, way: 'link', at: MONDAY },
    });
  });

  test('says that it is closed from the closing on', () => {
    const share = aShare();
    expect(pageOf(share, BRAM.id, share.ask.closesAt - 1)!.closed).toBe(false);
    expect(pageOf(share, BRAM.id, share.ask.closesAt)!.closed).toBe(true);
  });

  test('is not there for who is unknown or was removed', () => {
    const share = aShare();
    when(share, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(pageOf(share, BRAM.id)).toBeNull();
    expect(pageOf(share, 'nobody22')).toBeNull();
    when(share, { kind: 'leave-out', person: DAVE.id, why: 'stopped' });
    expect(pageOf(share, DAVE.id)).not.toBeNull();
  });
});

describe('a list of responses', () => {
  const answered = () => {
    const share = aShare();
    for (const asked of Object.values(share.ask.people)) asked.sent = 1;
    share.ask.people[FENNA.id]!.sent = 0;
    declines(share);
    names(share, 'gijs', { person: CHARLOTTE.id });
    when(share, { kind: 'leave-out', person: DAVE.id, why: 'stopped' });
    return share;
  };
  const list = (more: object = {}) =>
    view(answered(), { ask: 'responses', limit: 100, ...more }, MONDAY) as ResponsePage;
  const people = ({ items }: ResponsePage) => items.map(({ person }) => person);

  test.each([
    [undefined, [BRAM, CHARLOTTE, DAVE, ELIF, FENNA]],
    ['declines', [BRAM]],
    ['colleague', [CHARLOTTE]],
    ['takes-part', []],
    ['out', [DAVE]],
    ['silent', [ELIF]],
  ])('of %s', (choice, expected) => {
    const page = list({ choice });
    expect(people(page)).toEqual(expected.map(({ id }) => id));
    expect(page.total).toBe(expected.length);
  });

  test('shows who said what, how often they were written to, and why no more', () => {
    const [bram, , dave] = list().items;
    expect(bram).toEqual({
      person: BRAM.id,
      name: BRAM.name,
      organisation: 'Erasmus MC',
      sent: 1,
      given: { answer: { choice: 'declines' }, way: 'link', at: MONDAY },
    });
    expect(dave).toEqual({ person: DAVE.id, name: DAVE.name, organisation: 'Erasmus MC', sent: 1, out: 'stopped' });
  });

  test('comes in pages that leave out nobody and repeat nobody', () => {
    const first = list({ limit: 2 });
    expect([people(first), first.next, first.total]).toEqual([[BRAM.id, CHARLOTTE.id], CHARLOTTE.id, 5]);
    const second = list({ limit: 2, after: first.next });
    expect([people(second), second.next]).toEqual([[DAVE.id, ELIF.id], ELIF.id]);
    const last = list({ limit: 2, after: second.next });
    expect([people(last), last.next]).toEqual([[FENNA.id], undefined]);
    expect(list({ limit: 5 }).next).toBeUndefined();
    expect(people(list({ after: 'c' }))).toEqual([CHARLOTTE.id, DAVE.id, ELIF.id, FENNA.id]);
  });
});
