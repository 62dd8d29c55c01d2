import { describe, expect, test } from 'vitest';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { WORDS_BYTES_MAX } from '../../workflows/kit/words.ts';
import type { MinutesCommand, MinutesPersonView, MinutesState, MinutesView } from '../../workflows/minutes/contract.ts';
import { VERSIONS_MAX } from '../../workflows/minutes/drafts.ts';
import { draftBatch } from '../../workflows/minutes/letters.ts';
import {
  CORRECTION_CHARACTERS_MAX,
  CORRECTIONS_MAX,
  READERS_NAMED_MAX,
  WAITING_MAX,
} from '../../workflows/minutes/limits.ts';
import { afterwardsAt, openRound, settle } from '../../workflows/minutes/rounds.ts';
import { decide } from '../../workflows/minutes/rules.ts';
import { isSettled, tellNetwork } from '../../workflows/minutes/stage.ts';
import { view } from '../../workflows/minutes/view.ts';
import { freezing, handingIn, READERS, sendingDraft, someMinutes, UNANNOUNCED } from '../minutes.ts';
import { addresseeOf, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, HOLIDAYS, MONDAY } from '../people.ts';
import { no, underTheLaw } from './given.ts';

const carryOut = underTheLaw<MinutesState, MinutesCommand>(decide);
let nr = 0;
const give = (state: MinutesState, command: object, now = MONDAY) => {
  nr += 1;
  return carryOut(state, { id: `c${nr}`, ...command } as MinutesCommand, now);
};

/** Minutes whose draft was put to who was there on Monday. */
function aDraftOut(): MinutesState {
  const state = someMinutes();
  give(state, handingIn());
  give(state, sendingDraft);
  openRound(state, structuredClone(READERS), MONDAY);
  return state;
}
const says = (state: MinutesState, person: string, text: string, more: object = {}, now = MONDAY) =>
  give(state, { kind: 'answer', person, answer: { choice: 'correction', text }, way: 'link', ...more }, now);
const agrees = (state: MinutesState, person: string, more: object = {}, now = MONDAY) =>
  give(state, { kind: 'answer', person, answer: { choice: 'agrees' }, way: 'link', ...more }, now);
const replies = (state: MinutesState, correction: number, adopted: boolean) =>
  give(state, { kind: 'reply', correction, reply: { adopted, words: 'Dank u' }, by: 'Anneke' });
const texts = ({ corrections }: MinutesState) => corrections.map((one) => [one.nr, one.text]);

describe('a version', () => {
  test('follows the one that it changes; of two editors the second is told', () => {
    const state = someMinutes();
    expect(give(state, handingIn())).toMatchObject({ ok: true, version: 1 });
    expect(give(state, handingIn())).toEqual(no('minutes-changed', 'version'));
    expect(give(state, handingIn(1, { decisions: [] }))).toMatchObject({ ok: true, version: 2 });
    expect(give(state, handingIn(3))).toEqual(no('minutes-changed', 'version'));
    expect(state).toMatchObject({ decisions: [], versions: [{ version: 1 }, { version: 2, document: 'sha-2' }] });
  });

  test('is remembered with those before it, as many as there is room for', () => {
    const state = someMinutes();
    for (let version = 0; version <= VERSIONS_MAX; version += 1) give(state, handingIn(version));
    expect(state.versions).toHaveLength(VERSIONS_MAX);
    expect(state.versions.at(-1)!.version).toBe(VERSIONS_MAX + 1);
  });
});

describe('a draft', () => {
  test('goes to nobody when nobody was there: it stays a draft', () => {
    const state = someMinutes({ gathered: true });
    give(state, handingIn());
    expect(give(state, sendingDraft)).toEqual(no('nobody-to-ask'));
    const early = someMinutes();
    give(early, handingIn());
    expect(give(early, sendingDraft)).toMatchObject({ ok: true });
    openRound(early, [{ ...READERS[2]! }], MONDAY);
    expect(early).toMatchObject({ status: 'draft', rounds: 0 });
  });

  test('is not sent without minutes, nor twice at once', () => {
    const state = someMinutes();
    expect(give(state, sendingDraft)).toEqual(no('no-minutes'));
    expect(give(state, freezing)).toEqual(no('no-minutes'));
    give(state, handingIn());
    expect(give(state, sendingDraft)).toEqual({ ok: true, closesAt: instantAt('2027-01-18', 18) });
    expect(give(state, sendingDraft)).toEqual(no('starting'));
    expect(give(state, freezing)).toEqual(no('starting'));
    expect(says(state, BRAM.id, 'x')).toEqual(no('not-started'));
  });

  test('welcomes corrections for ten working days, in which public holidays do not count', () => {
    const { round } = aDraftOut();
    expect(round!.closesAt).toBe(instantAt('2027-01-18', 18));
    const easter = someMinutes({ holidays: HOLIDAYS, planned: { workingDays: 10 } });
    openRound(easter, structuredClone(READERS), instantAt('2027-03-22', 10));
    expect(easter.round!.closesAt).toBe(instantAt('2027-04-06', 18));
  });

  test('is put to who was there only, and to who turns out to have been there', () => {
    const state = aDraftOut();
    expect(Object.keys(state.round!.people)).toEqual([BRAM.id, CHARLOTTE.id]);
    give(state, { kind: 'attend', people: structuredClone([READERS[0], UNANNOUNCED]) });
    expect(Object.keys(state.round!.people)).toEqual([BRAM.id, FENNA.id]);
    expect(says(state, DAVE.id, 'x')).toEqual(no('unknown-person'));
    state.round!.people[BRAM.id]!.sent = 1;
    give(state, { kind: 'attend', people: [UNANNOUNCED] });
    expect(Object.keys(state.round!.people)).toEqual([BRAM.id, FENNA.id]);
  });
});

describe('an agreement', () => {
  const LATER = MONDAY + DAY_MS;
  const agreements = (state: MinutesState) =>
    (view(state, { ask: 'minutes' }, LATER) as MinutesView).agreements.map(({ person, version }) => [person, version]);
  const page = (state: MinutesState) => view(state, { ask: 'person', person: BRAM.id }, LATER) as MinutesPersonView;

  test('stays with the version it is about when another one comes, and can be given anew', () => {
    const state = aDraftOut();
    agrees(state, BRAM.id);
    expect([agreements(state), page(state).agreedWith]).toEqual([[[BRAM.id, 1]], undefined]);
    give(state, handingIn(1), LATER);
    expect([agreements(state), page(state).agreedWith]).toEqual([[[BRAM.id, 1]], 1]);
    expect(view(state, { ask: 'minutes' }, LATER)).toMatchObject({ round: { agree: 0, agreedBefore: 1 } });
    expect(agrees(state, BRAM.id, {}, LATER)).toMatchObject({ result: 'recorded' });
    expect([agreements(state), page(state).agreedWith]).toEqual([[[BRAM.id, 2]], undefined]);
    expect(agrees(state, BRAM.id, {}, LATER)).toMatchObject({ result: 'unchanged' });
  });

  test('stays when a new version goes round, also beside a correction of it; the letter says that it asks again', () => {
    const state = aDraftOut();
    expect(draftBatch(state).params).not.toHaveProperty('again');
    agrees(state, BRAM.id);
    agrees(state, CHARLOTTE.id);
    give(state, handingIn(1), LATER);
    give(state, sendingDraft, LATER);
    openRound(state, structuredClone(READERS), LATER);
    expect(draftBatch(state).params).toMatchObject({ again: 'true' });
    give(state, sendingDraft, LATER);
    openRound(state, structuredClone(READERS), LATER);
    expect(draftBatch(state).params).not.toHaveProperty('again');
    says(state, CHARLOTTE.id, 'Toch dit', {}, LATER);
    expect(agreements(state)).toEqual([
      [BRAM.id, 1],
      [CHARLOTTE.id, 1],
    ]);
    expect(page(state)).toMatchObject({ agreedWith: 1, version: 2 });
  });

  test('is not remembered by minutes that an older release began: their history is as it was', () => {
    const state = aDraftOut();
    delete state.agreements;
    agrees(state, BRAM.id);
    give(state, handingIn(1), LATER);
    expect(agrees(state, BRAM.id, {}, LATER)).toMatchObject({ result: 'unchanged' });
    expect(state).not.toHaveProperty('agreements');
  });
});

describe('a correction', () => {
  test('takes the place of the one before it while that has no reply, with a number of its own', () => {
    const state = aDraftOut();
    expect(says(state, BRAM.id, 'Eerst dit')).toMatchObject({ ok: true, result: 'recorded' });
    expect(says(state, BRAM.id, 'Eerst dit')).toMatchObject({ ok: true, result: 'unchanged' });
    says(state, BRAM.id, 'Toch dit');
    says(state, CHARLOTTE.id, 'Ook iets');
    expect(texts(state)).toEqual([
      [2, 'Toch dit'],
      [3, 'Ook iets'],
    ]);
    expect(replies(state, 1, true)).toEqual(no('unknown-correction'));
    replies(state, 2, false);
    expect(replies(state, 2, true)).toEqual(no('already-answered'));
    says(state, BRAM.id, 'En nog wat');
    expect(texts(state).map(([one]) => one)).toEqual([2, 3, 4]);
  });

  test('goes when its writer agrees after all', () => {
    const state = aDraftOut();
    says(state, BRAM.id, 'x');
    expect(agrees(state, BRAM.id)).toMatchObject({ ok: true });
    expect(state.corrections).toEqual([]);
  });

  test('by mail adds to what was written before, since nobody sees that while they write', () => {
    const state = aDraftOut();
    says(state, BRAM.id, 'Op de pagina', { way: 'link' });
    says(state, BRAM.id, 'Per mail', { way: 'mail', mail: 'sha', sentAt: MONDAY + 1 });
    expect(state.corrections).toMatchObject([{ nr: 2, text: 'Op de pagina\n\nPer mail', way: 'mail', mail: 'sha' }]);
    const late = says(state, BRAM.id, 'Oude mail', { way: 'mail', sentAt: MONDAY - DAY_MS });
    expect(late).toEqual(no('overtaken'));
  });

  test('is not taken away by a mail that agrees, which may be about something else; the coordinator can', () => {
    const state = aDraftOut();
    says(state, BRAM.id, 'x');
    expect(agrees(state, BRAM.id, { way: 'mail' })).toEqual(no('correction-changed'));
    says(state, BRAM.id, 'y', { way: 'phone', by: 'Anneke' });
    expect(state.corrections.map(({ text }) => text)).toEqual(['x\n\ny']);
    expect(agrees(state, BRAM.id, { way: 'mail', by: 'Anneke' })).toMatchObject({ ok: true });
    expect(state.corrections).toEqual([]);
  });

  test('of a page that is old is refused', () => {
    const state = aDraftOut();
    expect(says(state, BRAM.id, 'Een', { seen: 0 })).toMatchObject({ ok: true });
    expect(says(state, BRAM.id, 'Twee', { seen: 0 })).toEqual(no('correction-changed'));
    expect(agrees(state, BRAM.id, { seen: 0 })).toEqual(no('correction-changed'));
    expect(says(state, BRAM.id, 'Twee', { seen: 1 })).toMatchObject({ ok: true });
  });

  test('comes before the date, or not', () => {
    const state = aDraftOut();
    expect(says(state, BRAM.id, 'x', {}, state.round!.closesAt)).toEqual(no('closed'));
    expect(says(state, BRAM.id, 'x', {}, state.round!.closesAt - 1)).toMatchObject({ ok: true });
  });

  test('that the coordinator enters is taken until the minutes are final, since it may have come in time', () => {
    const state = aDraftOut();
    const entered = { way: 'mail', by: 'Anneke', mail: 'sha' };
    expect(says(state, BRAM.id, 'x', entered, state.round!.closesAt + DAY_MS)).toMatchObject({ ok: true });
    give(state, { ...freezing, anyway: true });
    expect(says(state, CHARLOTTE.id, 'y', entered)).toEqual(no('frozen'));
  });

  test('has room, within limits', () => {
    const state = aDraftOut();
    says(state, BRAM.id, 'x'.repeat(CORRECTION_CHARACTERS_MAX - 1));
    expect(says(state, BRAM.id, 'yy', { way: 'mail' })).toEqual(no('no-room', 'text'));
    state.round!.words = WORDS_BYTES_MAX;
    expect(says(state, CHARLOTTE.id, 'x'.repeat(100))).toEqual(no('no-room', 'text'));
    state.round!.words = 0;
    state.corrections = Array.from({ length: CORRECTIONS_MAX }, () => structuredClone(state.corrections[0]!));
    expect(says(state, CHARLOTTE.id, 'kort')).toEqual(no('no-room', 'text'));
    expect(agrees(state, CHARLOTTE.id)).toMatchObject({ ok: true });
  });

  test('fits beside all others, of all rounds together, within as many bytes as words may take', () => {
    const state = aDraftOut();
    says(state, BRAM.id, 'x');
    const long = { ...state.corrections[0]!, person: DAVE.id, text: 'x'.repeat(CORRECTION_CHARACTERS_MAX) };
    state.corrections.push(...Array.from({ length: WORDS_BYTES_MAX / CORRECTION_CHARACTERS_MAX }, () => long));
    expect(says(state, CHARLOTTE.id, 'é'.repeat(CORRECTION_CHARACTERS_MAX))).toMatchObject({ ok: true });
    state.corrections.push(...Array.from({ length: 4 }, () => long));
    expect(says(state, ELIF.id, 'x')).toEqual(no('unknown-person'));
    expect(says(state, BRAM.id, 'y'.repeat(CORRECTION_CHARACTERS_MAX))).toEqual(no('no-room', 'text'));
  });

  test('holds minutes up until it has its reply, and its new version when it was adopted', () => {
    const state = aDraftOut();
    expect(isSettled(state)).toBe(true);
    says(state, BRAM.id, 'x');
    says(state, CHARLOTTE.id, 'y');
    expect(isSettled(state)).toBe(false);
    expect(give(state, freezing)).toEqual(no('corrections-open'));
    replies(state, 1, false);
    replies(state, 2, true);
    expect(isSettled(state)).toBe(false);
    expect(give(state, freezing)).toEqual(no('corrections-open'));
    give(state, handingIn(1));
    expect(isSettled(state)).toBe(true);
  });

  test('stands in the state once, and is known as it was said', () => {
    const state = aDraftOut();
    const { given } = says(state, BRAM.id, 'Mijn naam is fout gespeld.') as unknown as { given: { answer: object } };
    expect(given.answer).toEqual({ choice: 'correction', text: 'Mijn naam is fout gespeld.' });
    expect(JSON.stringify(state).split('fout gespeld')).toHaveLength(2);
    expect(view(state, { ask: 'person', person: BRAM.id }, MONDAY)).toMatchObject({ given: { answer: given.answer } });
  });

  test('that an older release wrote down twice is known too, and can still be changed', () => {
    const state = aDraftOut();
    says(state, BRAM.id, 'Oud');
    const old = { choice: 'correction', text: 'Oud' } as const;
    state.round!.people[BRAM.id]!.given!.answer = old;
    expect(view(state, { ask: 'person', person: BRAM.id }, MONDAY)).toMatchObject({ given: { answer: old } });
    expect(says(state, BRAM.id, 'Oud')).toMatchObject({ ok: true, given: { answer: old } });
    expect(says(state, BRAM.id, 'Nieuw')).toMatchObject({ ok: true });
    expect(texts(state)).toEqual([[2, 'Nieuw']]);
  });

  test('stays without a reply only when the coordinator says so', () => {
    const state = aDraftOut();
    says(state, BRAM.id, 'x');
    expect(give(state, { ...freezing, anyway: true })).toMatchObject({ ok: true, version: 1 });
    expect(replies(state, 1, true)).toEqual(no('frozen'));
  });
});

describe('a mail that waits for the coordinator', () => {
  const waits = (state: MinutesState, more: object = {}, now = MONDAY) =>
    give(state, { kind: 'answer-waits', person: BRAM.id, case: 'mail-1', ...more }, now);

  test('holds minutes up until it was dealt with', () => {
    const state = aDraftOut();
    expect(waits(state)).toMatchObject({ ok: true });
    expect(waits(state)).toMatchObject({ ok: true });
    expect(isSettled(state)).toBe(false);
    expect(give(state, freezing)).toEqual(no('corrections-open'));
    expect(view(state, { ask: 'minutes' }, MONDAY)).toMatchObject({ waitsFor: { mails: 1 } });
    give(state, { kind: 'answer-settled', case: 'mail-2' });
    expect(isSettled(state)).toBe(false);
    give(state, { kind: 'answer-settled', case: 'mail-1' });
    expect(isSettled(state)).toBe(true);
  });

  test('counts when it came in time, and is of somebody whom the draft was put to', () => {
    const state = aDraftOut();
    const { closesAt } = state.round!;
    expect(waits(state, {}, closesAt)).toEqual(no('closed'));
    expect(waits(state, { at: closesAt - 1 }, closesAt + DAY_MS)).toMatchObject({ ok: true });
    expect(waits(state, { person: DAVE.id })).toEqual(no('unknown-person'));
    expect(waits(someMinutes())).toEqual(no('not-started'));
    const { waiting } = state;
    state.waiting = Array.from({ length: WAITING_MAX }, () => waiting![0]!);
    expect(waits(state, { case: 'mail-2' })).toEqual(no('limit-reached'));
    give(state, { ...freezing, anyway: true });
    expect(waits(state)).toEqual(no('frozen'));
  });
});

test('minutes of a meeting that is called off take nothing more, and are nobody’s to read', () => {
  const state = aDraftOut();
  expect(give(state, { kind: 'call-off' })).toMatchObject({ ok: true });
  expect(state).toMatchObject({ status: 'cancelled', round: { closed: true }, notices: [] });
  for (const command of [handingIn(1), sendingDraft, freezing]) expect(give(state, command)).toEqual(no('frozen'));
  expect(view(state, { ask: 'person', person: BRAM.id }, MONDAY)).toBeNull();
  const final = aDraftOut();
  give(final, { ...freezing, anyway: true });
  give(final, { kind: 'call-off' });
  expect(final.status).toBe('freezing');
});

test('the network is told of each reader once, and of all together when there are many', () => {
  const reading = (state: MinutesState) =>
    state.outbox.flatMap((errand) => ('command' in errand ? [(errand.command as { people?: unknown }).people] : []));
  const state = aDraftOut();
  give(state, { kind: 'attend', people: structuredClone([READERS[0], UNANNOUNCED]) });
  give(state, { kind: 'attend', people: [UNANNOUNCED] });
  expect(reading(state)).toEqual([READERS.map(({ to }) => to.person), [FENNA.id]]);
  const crowd = Array.from({ length: READERS_NAMED_MAX }, (_, nr) => ({
    to: { ...addresseeOf(FENNA), person: `p${nr}` },
  }));
  give(state, { kind: 'attend', people: crowd });
  expect(reading(state).at(-1)).toBe('all');
  const { readersTold: _, ...older } = someMinutes();
  give(older, { kind: 'attend', people: [UNANNOUNCED] });
  expect(older.outbox).toEqual([]);
});

test('what somebody wrote beside their agreement can be read', () => {
  const state = aDraftOut();
  agrees(state, BRAM.id, { way: 'mail', remark: 'Akkoord, dank!' });
  expect(view(state, { ask: 'minutes' }, MONDAY)).toMatchObject({
    remarks: [{ person: BRAM.id, name: BRAM.name, text: 'Akkoord, dank!' }],
  });
});

test('the network is told of a stage each time that it begins', () => {
  const state = someMinutes();
  give(state, handingIn());
  const tells = () => tellNetwork(state);
  tells();
  for (let round = 0; round < 2; round += 1) {
    give(state, { kind: 'attend', people: [UNANNOUNCED] });
    give(state, sendingDraft);
    tells();
    give(state, { kind: 'attend', people: [] });
    openRound(state, [], MONDAY);
    tells();
    tells();
  }
  const ids = state.outbox.flatMap((errand) =>
    'command' in errand && errand.command.kind === 'meeting-progress' ? [errand.command.id] : [],
  );
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(5);
});

describe('minutes that are final', () => {
  test('before the date are so only when the coordinator says so: who was there was promised that time', () => {
    const state = aDraftOut();
    const { closesAt } = state.round!;
    expect(give(state, freezing)).toEqual(no('round-open'));
    expect(give(state, freezing, closesAt - 1)).toEqual(no('round-open'));
    expect(give(structuredClone(state), freezing, closesAt)).toMatchObject({ ok: true });
    expect(give(structuredClone(state), { ...freezing, anyway: true })).toMatchObject({ ok: true });
    // What an older release asked stays as it was.
    const { notEarly: _, ...older } = freezing;
    expect(give(structuredClone(state), older)).toMatchObject({ ok: true });
  });

  test('go to each in the way of their commitment, and to nobody who gets no letters', () => {
    const state = aDraftOut();
    give(state, { kind: 'leave-out', person: CHARLOTTE.id, why: 'stopped' });
    give(state, { ...freezing, anyway: true });
    settle(state, [...structuredClone(READERS), { ...UNANNOUNCED, out: 'refused' }], MONDAY);
    expect(state.notices.map(({ kind, person }) => [kind, person])).toEqual([
      ['minutes-final', BRAM.id],
      ['minutes-summary', DAVE.id],
    ]);
    expect(state.people[ELIF.id]!.commitment).toBe('afterwards');
  });

  test.each([
    ['2027-03-01', '2027-12-31'],
    ['2028-06-01', '2028-12-29'],
    ['2029-01-01', '2029-12-31'],
  ])('frozen on %s are told afterwards on %s', (frozen, last) => {
    const at = instantAt(frozen, 10);
    const state = someMinutes({ holidays: HOLIDAYS, frozen: { at, version: 1, document: 'sha' } });
    expect(afterwardsAt(state)).toBe(instantAt(last, 9));
  });
});

describe('what a person sees', () => {
  test('is nothing before the draft is out, and nothing once they have left', () => {
    const state = someMinutes({ people: { [BRAM.id]: structuredClone(READERS[0]!) } });
    const look = (person: string) => view(state, { ask: 'person', person }, MONDAY);
    give(state, handingIn());
    expect(look(BRAM.id)).toBeNull();
    give(state, freezing);
    expect(look(BRAM.id)).toMatchObject({ frozen: true, closed: true, document: 'sha-1' });
    expect(look(FENNA.id)).toBeNull();
    give(state, { kind: 'leave-out', person: BRAM.id, why: 'removed' });
    expect(look(BRAM.id)).toBeNull();
  });

  test('are their own corrections only', () => {
    const state = aDraftOut();
    says(state, BRAM.id, 'Van Bram');
    says(state, CHARLOTTE.id, 'Van Charlotte');
    expect(view(state, { ask: 'person', person: BRAM.id }, MONDAY)).toMatchObject({
      asked: true,
      closed: false,
      corrections: [{ text: 'Van Bram' }],
    });
  });

  test('has their new name and address, and a refusal of the old one does not count for it', () => {
    const state = aDraftOut();
    give(state, { kind: 'leave-out', person: BRAM.id, why: 'refused' });
    give(state, { kind: 'change-addressee', to: { ...addresseeOf(BRAM), email: 'bram@umc.example.org' } });
    expect(state.people[BRAM.id]!.out).toBeUndefined();
    expect(state.round!.people[BRAM.id]).toMatchObject({ to: { email: 'bram@umc.example.org' }, sent: 0 });
  });
});

test('people whom the minutes do not know change nothing', () => {
  const state = aDraftOut();
  for (const command of [
    { kind: 'leave-out', person: FENNA.id, why: 'stopped' },
    { kind: 'take-back-in', person: FENNA.id },
    { kind: 'change-addressee', to: addresseeOf(FENNA) },
  ])
    expect(give(state, command)).toEqual(no('unknown-person'));
});
