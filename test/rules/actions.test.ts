import { describe, expect, test } from 'vitest';
import { ANSWERS_MAX } from '../../workflows/actions/answers.ts';
import type { ActionAnswer, ActionsFilter, ActionsPersonView, ActionsState } from '../../workflows/actions/contract.ts';
import { bookDue, nextDue } from '../../workflows/actions/notices.ts';
import { OPEN_MAX } from '../../workflows/actions/open.ts';
import { CLOSED_MAX } from '../../workflows/actions/rules.ts';
import { view } from '../../workflows/actions/view.ts';
import { localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, type Instant } from '../../workflows/kit/clock.ts';
import { WORDS_BYTES_MAX } from '../../workflows/kit/words.ts';
import { adding, anAction, aRegister } from '../actions.ts';
import { addresseeOf, BRAM, CHARLOTTE, HOLIDAYS, MONDAY } from '../people.ts';
import { no } from './given.ts';
import { given, when } from './register.ts';

const says = (register: ActionsState, answer: ActionAnswer, more: object = {}, now: Instant = MONDAY) =>
  when(register, { kind: 'answer', person: BRAM.id, answer, way: 'link', ...more }, now);
const done = { choice: 'done' } as const;
const blocked = { choice: 'blocked', why: 'Wacht op IT' } as const;
const until = (day: string) => ({ choice: 'extend', until: day }) as const;
const first = ({ items }: ActionsState) => items[0]!;
const moments = (register: ActionsState) => first(register).moments.map(localTime);

describe('adding', () => {
  test('plans when the owner hears: three working days before, and one, five and ten after the day', () => {
    const register = given(anAction());
    expect(moments(register)).toEqual(['2027-01-27 09:00', '2027-02-02 09:00', '2027-02-08 09:00', '2027-02-15 09:00']);
    expect(localTime(first(register).escalateAt!)).toBe('2027-02-15 09:00');
  });

  test('passes holidays by, and summer time', () => {
    const register = given(anAction({ due: '2027-03-26' }));
    expect(moments(register)).toEqual(['2027-03-23 09:00', '2027-03-30 09:00', '2027-04-05 09:00', '2027-04-12 09:00']);
  });

  test('plans no reminder for who has just heard', () => {
    expect(moments(given(anAction({ due: '2027-01-07' })))[0]).toBe('2027-01-08 09:00');
    expect(moments(given(anAction({ due: '2027-01-11' })))[0]).toBe('2027-01-12 09:00');
  });

  test('gives the numbers, the same for what is there already', () => {
    const register = given(anAction());
    expect(when(register, adding(anAction({ text: 'Belt' }), anAction()))).toMatchObject({ actions: [2, 1] });
    expect(register.items).toHaveLength(2);
    expect(when(register, adding(anAction({ text: 'Mailt' }), anAction({ text: 'Mailt' })))).toMatchObject({
      actions: [3, 3],
    });
  });

  test('knows an item again that has changed since, when the same minutes are handed in again', () => {
    const register = given(anAction(), anAction({ text: 'Belt' }));
    says(register, until('2027-03-01'), { item: 1 });
    says(register, until('2027-04-01'), { item: 1 });
    const change = { owner: CHARLOTTE.id, text: 'Mailt' };
    when(register, { kind: 'change', item: 2, change, owners: [addresseeOf(CHARLOTTE)], holidays: HOLIDAYS });
    expect(when(register, adding(anAction(), anAction({ text: 'Belt' })))).toMatchObject({ actions: [1, 2] });
    expect(register.items).toHaveLength(2);
  });

  test('tells the network once who has action items', () => {
    const register = given(anAction());
    when(register, adding(anAction({ text: 'Belt' }), anAction({ owner: CHARLOTTE.id })));
    expect(register.outbox.map((errand) => (errand as { command: object }).command)).toEqual([
      expect.objectContaining({ kind: 'owns-actions', people: [BRAM.id] }),
      expect.objectContaining({ kind: 'owns-actions', people: [CHARLOTTE.id] }),
    ]);
  });

  test('refuses a day that is over, unless a meeting agreed on it, and an owner whom nobody knows', () => {
    const late = { due: '2026-12-31' };
    expect(when(aRegister(), adding(anAction({ ...late, source: { words: 'x' } })))).toEqual(no('date-in-past', 'due'));
    expect(when(aRegister(), adding(anAction(late)))).toMatchObject({ ok: true });
    expect(when(aRegister(), { ...adding(anAction()), owners: [] })).toEqual(no('unknown-person', 'owner'));
  });

  test('refuses more open items than a register holds, and more words', () => {
    const many = Array.from({ length: OPEN_MAX }, (_, i) => anAction({ text: `Punt ${i}` }));
    const register = given(...many);
    expect(when(register, adding(anAction()))).toEqual(no('limit-reached'));
    expect(when(register, adding(many[7]!))).toMatchObject({ ok: true });
    const long = Array.from({ length: OPEN_MAX }, (_, i) => anAction({ text: `${i}${'ö'.repeat(990)}` }));
    expect(long.length * 1980).toBeGreaterThan(WORDS_BYTES_MAX * 0.9);
    expect(
      when(aRegister(), adding(...long.map((item) => ({ ...item, text: `${item.text}${'ö'.repeat(100)}` })))),
    ).toEqual(no('no-room'));
  });

  test('forgets what was closed first, and who has nothing else in the register', () => {
    const register = given(anAction({ owner: CHARLOTTE.id }));
    when(register, { kind: 'drop', item: 1 });
    const closed = { ...first(register), owner: BRAM.id, status: 'done' as const };
    for (let i = 2; i <= CLOSED_MAX + 1; i += 1) register.items.push({ ...closed, nr: i, closedAt: MONDAY + i });
    register.people[BRAM.id] = { to: addresseeOf(BRAM) };
    when(register, adding(anAction({ text: 'Nieuw' })));
    expect(register.items.filter(({ status }) => status !== 'open')).toHaveLength(CLOSED_MAX);
    expect(register.items[0]!.nr).toBe(2);
    expect(Object.keys(register.people)).toEqual([BRAM.id]);
  });
});

describe('an answer', () => {
  test('that it is done closes the item', () => {
    const register = given(anAction());
    expect(says(register, done)).toMatchObject({ action: 1, result: 'recorded', given: { answer: done, way: 'link' } });
    expect(first(register)).toMatchObject({ status: 'done', closedAt: MONDAY, moments: [] });
    expect(first(register).escalateAt).toBeUndefined();
    expect(says(register, done, { item: 1 })).toMatchObject({ result: 'unchanged' });
    expect(says(register, blocked, { item: 1 })).toEqual(no('closed'));
    expect(says(register, done)).toEqual(no('closed'));
  });

  test('that more time is needed moves the day and all that follows from it', () => {
    const register = given(anAction());
    says(register, until('2027-03-01'), {}, MONDAY + 30 * DAY_MS);
    expect(first(register)).toMatchObject({ due: '2027-03-01', status: 'open' });
    expect(moments(register)[0]).toBe('2027-02-24 09:00');
  });

  test('that more time is needed until a day that is over, is today or is far away is refused', () => {
    const register = given(anAction());
    expect(says(register, until('2027-01-04'))).toEqual(no('date-in-past', 'until'));
    expect(says(register, until('2026-06-01'))).toEqual(no('date-in-past', 'until'));
    expect(says(register, until('2127-01-04'))).toEqual(no('date-too-far', 'until'));
    expect(says(register, until('2027-01-05'))).toMatchObject({ ok: true });
  });

  test('that it is stuck or not theirs is news for the coordinator, unless they entered it; the newest counts', () => {
    const register = given(anAction());
    says(register, blocked);
    expect(register.news).toEqual([{ item: 1, why: 'blocked' }]);
    says(register, { choice: 'not-mine' });
    expect(register.news).toEqual([{ item: 1, why: 'not-mine' }]);
    expect(first(register)).toMatchObject({ status: 'open', disowned: true, moments: [] });
    says(register, until('2027-03-01'), { item: 1 });
    expect([register.news, first(register).disowned]).toEqual([[], undefined]);
    says(register, blocked, { by: 'Anneke', way: 'phone' });
    expect(register.news).toEqual([]);
  });

  test('counts for the one item that was asked about; with several it must be said which', () => {
    const register = given(anAction(), anAction({ text: 'Belt' }));
    expect(says(register, done)).toEqual(no('which-action', 'item'));
    expect(says(register, done, { item: 2 })).toMatchObject({ action: 2 });
    expect(says(register, done)).toMatchObject({ action: 1 });
    const untold = aRegister();
    when(untold, adding(anAction()));
    expect(says(untold, done)).toEqual(no('closed'));
  });

  test('counts only of who has the item', () => {
    const register = given(anAction(), anAction({ owner: CHARLOTTE.id }));
    expect(says(register, done, { item: 2 })).toEqual(no('unknown-action'));
    expect(says(register, done, { item: 9 })).toEqual(no('unknown-action'));
  });

  test('in an older mail than the one that was recorded is overtaken', () => {
    const register = given(anAction());
    const mail = (sentAt: Instant) => ({ way: 'mail', mail: 'sha', sentAt });
    says(register, until('2027-03-01'), mail(MONDAY));
    expect(says(register, blocked, mail(MONDAY - 1))).toEqual(no('overtaken'));
    expect(says(register, blocked, mail(MONDAY + 1))).toMatchObject({ ok: true });
  });

  test('is kept with the last ones before', () => {
    const register = given(anAction());
    for (let day = 10; day < 30; day += 1) says(register, until(`2027-03-${day}`));
    expect(first(register).answers).toHaveLength(ANSWERS_MAX);
    expect(first(register).answers.at(-1)!.answer).toEqual(until('2027-03-29'));
  });

  test('in long words finds no room in a full register; a choice always does', () => {
    const register = given(anAction());
    first(register).text = 'x'.repeat(WORDS_BYTES_MAX);
    expect(says(register, { choice: 'blocked', why: 'y'.repeat(400) })).toEqual(no('no-room'));
    expect(says(register, done)).toMatchObject({ ok: true });
  });
});

describe('a change', () => {
  const change = (register: ActionsState, wanted: object, owners = [addresseeOf(CHARLOTTE)]) =>
    when(register, { kind: 'change', item: 1, change: wanted, owners, holidays: HOLIDAYS });

  test('is told to the owner anew, and settles what was news', () => {
    const register = given(anAction());
    says(register, blocked);
    change(register, { owner: CHARLOTTE.id, due: '2027-03-01' });
    expect(first(register)).toMatchObject({ owner: CHARLOTTE.id, due: '2027-03-01', status: 'open' });
    expect([first(register).told, register.news]).toEqual([undefined, []]);
    expect(moments(register)[0]).toBe('2027-02-24 09:00');
  });

  test('opens again what was closed by mistake, and only when that is asked', () => {
    const register = given(anAction());
    says(register, done);
    expect(change(register, { text: 'Anders' })).toEqual(no('closed'));
    expect(change(register, { status: 'open' })).toMatchObject({ ok: true });
    expect(first(register)).toMatchObject({ status: 'open', text: anAction().text });
    expect(first(register).closedAt).toBeUndefined();
  });

  test('refuses an unknown item or owner, and a day that is over', () => {
    const register = given(anAction());
    expect(when(register, { kind: 'drop', item: 2 })).toEqual(no('unknown-action'));
    expect(change(register, { owner: 'nobody22' })).toEqual(no('unknown-person', 'owner'));
    expect(change(register, { due: '2026-12-31' })).toEqual(no('date-in-past', 'due'));
    says(register, done);
    expect(when(register, { kind: 'drop', item: 1 })).toEqual(no('closed'));
  });
});

describe('an owner', () => {
  test('who is new hears once the network has told how they are now', () => {
    const kindsAfter = (...told: object[]) => {
      const register = aRegister();
      when(register, adding(anAction()));
      for (const command of told) when(register, command);
      bookDue(register, MONDAY);
      return register.notices.map(({ kind }) => kind);
    };
    expect(kindsAfter()).toEqual([]);
    expect(kindsAfter({ kind: 'change-addressee', to: addresseeOf(BRAM) })).toEqual(['action-new']);
    const out = { kind: 'leave-out', person: BRAM.id, why: 'stopped' };
    expect(kindsAfter(out, { kind: 'change-addressee', to: addresseeOf(BRAM) })).toEqual(['action-coordinator']);
  });

  test('whom an older release added hears at once, as it was then', () => {
    const register = aRegister();
    const { onceKnown: _, ...older } = adding(anAction());
    when(register, older);
    bookDue(register, MONDAY);
    expect(register.notices).toMatchObject([{ kind: 'action-new' }]);
  });

  test('who leaves is news once for each open item, and none when they are back', () => {
    const register = given(anAction(), anAction({ text: 'Belt' }), anAction({ text: 'Mailt' }));
    says(register, done, { item: 2 });
    for (const why of ['refused', 'removed']) when(register, { kind: 'leave-out', person: BRAM.id, why });
    expect(register.news.map(({ item }) => item)).toEqual([1, 3]);
    expect(register.people[BRAM.id]).toMatchObject({ out: 'removed' });
    when(register, { kind: 'take-back-in', person: BRAM.id });
    expect(register.news).toEqual([]);
    for (const kind of ['leave-out', 'take-back-in'])
      expect(when(register, { kind, person: 'nobody22', why: 'removed' })).toEqual(no('unknown-person'));
  });

  test('gets letters again at a new address, when the old one was refused', () => {
    const register = given(anAction());
    when(register, { kind: 'leave-out', person: BRAM.id, why: 'refused' });
    when(register, { kind: 'change-addressee', to: { ...addresseeOf(BRAM), name: 'Bram' } });
    expect(register.people[BRAM.id]).toMatchObject({ out: 'refused', to: { name: 'Bram' } });
    when(register, { kind: 'change-addressee', to: { ...addresseeOf(BRAM), email: 'b@example.org' } });
    expect(register.people[BRAM.id]!.out).toBeUndefined();
    expect(when(register, { kind: 'change-addressee', to: addresseeOf(CHARLOTTE) })).toEqual(no('unknown-person'));
  });

  test('is written to once for all that is due, and the same letter waits as long as it was not sent', () => {
    const register = given(anAction(), anAction({ text: 'Belt' }));
    const late = Date.parse('2027-02-02T08:00:00Z');
    bookDue(register, late);
    bookDue(register, late + DAY_MS);
    expect(register.notices).toEqual([{ nr: 1, kind: 'action-overdue', person: BRAM.id, items: [1, 2] }]);
    says(register, done, { item: 1 });
    bookDue(register, late);
    expect(register.notices).toEqual([{ nr: 1, kind: 'action-overdue', person: BRAM.id, items: [2] }]);
  });

  test('is not written to at night, in a weekend or on a holiday', () => {
    const register = given(anAction());
    first(register).moments = [Date.parse('2027-03-26T22:00:00Z')];
    delete first(register).escalateAt;
    expect(localTime(nextDue(register, MONDAY)!)).toBe('2027-03-30 08:00');
  });
});

describe('the register shows', () => {
  const list = (register: ActionsState, filter: ActionsFilter, now = MONDAY) =>
    (view(register, { ask: 'items', filter, limit: 100 }, now) as { items: { action: number }[] }).items.map(
      ({ action }) => action,
    );
  const late = Date.parse('2027-02-02T00:00:00Z');

  test('what is open, overdue, and whose', () => {
    const register = given(
      anAction(),
      anAction({ owner: CHARLOTTE.id, due: '2027-03-01' }),
      anAction({ text: 'Belt' }),
    );
    says(register, done, { item: 3 });
    expect(list(register, { open: true })).toEqual([1, 2]);
    expect(list(register, { open: false })).toEqual([3]);
    expect(list(register, { overdue: true })).toEqual([]);
    expect(list(register, { overdue: true }, late)).toEqual([1]);
    expect(list(register, { overdue: false, open: true, owner: CHARLOTTE.id }, late)).toEqual([2]);
    expect(view(register, { ask: 'item', item: 9 }, MONDAY)).toBeNull();
  });

  test('a person what is still theirs, the most urgent first, and what was noted last', () => {
    const register = given(anAction({ due: '2027-03-01' }), anAction({ text: 'Belt' }), anAction({ text: 'Mailt' }));
    delete first(register).told;
    says(register, { choice: 'not-mine' }, { item: 3 });
    const shown = view(register, { ask: 'person', person: BRAM.id }, MONDAY) as ActionsPersonView;
    expect(shown.actions.map(({ action, asked }) => [action, asked])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(shown).toMatchObject({ closed: false, latest: { action: 3, answer: { choice: 'not-mine' } } });
    when(register, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(view(register, { ask: 'person', person: BRAM.id }, MONDAY)).toBeNull();
  });
});
