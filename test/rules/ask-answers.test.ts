import { describe, expect, test } from 'vitest';
import { bookAnswer, bookReceipts, EARLIER_ANSWERS_MAX, type Given, peopleDue } from '../../workflows/kit/ask.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../workflows/kit/clock.ts';
import type { Letter, Receipt } from '../../workflows/kit/letter.ts';
import { DEFERRALS_MAX } from '../../workflows/kit/tries.ts';
import { addresseeOf, BRAM, MONDAY } from '../people.ts';
import { anAsk, asked, simulate } from './asking.ts';

const refusedReceipt = (id: string, at: Instant): Receipt => ({
  id,
  status: 'refused',
  at,
  smtpCode: 550,
  reason: 'no such user',
});
const later = (id: string, notBefore: Instant, why: 'cap' | 'deferred' = 'deferred'): Receipt => ({
  id,
  status: 'later',
  notBefore,
  why,
});

/** A letter to Bram on its way, to his address of then. */
const LETTER: Letter = {
  id: '1',
  kind: 'question',
  to: { ...addresseeOf(BRAM), person: 'bram' },
  about: 'network/nf1',
};
const ON_ITS_WAY = new Map([['1', LETTER]]);

describe('a receipt', () => {
  test('that a letter was sent counts it, notes when, and forgets what held it back', () => {
    const ask = anAsk({ people: { bram: asked({ notBefore: MONDAY, deferrals: 3 }) } });
    expect(bookReceipts(ask, ON_ITS_WAY, [{ id: '1', status: 'sent', at: MONDAY + 5 }])).toEqual([]);
    expect(ask.people.bram).toEqual(asked({ sent: 1, lastSentAt: MONDAY + 5 }));
    expect(ask.changes).toBe(1);
  });

  test('that a letter is refused takes the person out and is handed on', () => {
    const ask = anAsk();
    const receipt = refusedReceipt('1', MONDAY);
    expect(bookReceipts(ask, ON_ITS_WAY, [receipt])).toEqual([{ to: LETTER.to, receipt }]);
    expect(ask.people.bram).toEqual(asked({ out: 'refused' }));
    expect(peopleDue(ask, MONDAY)).toEqual(['charlotte', 'dave']);
  });

  test('that a letter may go later holds the person back until then', () => {
    const ask = anAsk();
    expect(bookReceipts(ask, ON_ITS_WAY, [later('1', MONDAY + HOUR_MS)])).toEqual([]);
    expect(ask.people.bram).toEqual(asked({ notBefore: MONDAY + HOUR_MS, deferrals: 1 }));
  });

  test(`that a letter may go later is a refusal the ${DEFERRALS_MAX}th time the server says so, and never when a cap does`, () => {
    const ask = anAsk();
    for (let i = 0; i < 20; i += 1) expect(bookReceipts(ask, ON_ITS_WAY, [later('1', MONDAY, 'cap')])).toEqual([]);
    for (let i = 1; i < DEFERRALS_MAX; i += 1) expect(bookReceipts(ask, ON_ITS_WAY, [later('1', MONDAY)])).toEqual([]);
    expect(ask.people.bram!.out).toBeUndefined();
    const last = later('1', MONDAY);
    expect(bookReceipts(ask, ON_ITS_WAY, [last])).toEqual([{ to: LETTER.to, receipt: last }]);
    expect(ask.people.bram!.out).toBe('refused');
  });

  test('does not bring back who stopped mail or was removed in the meantime', () => {
    for (const out of ['stopped', 'removed'] as const) {
      const ask = anAsk({ people: { bram: asked({ out }) } });
      bookReceipts(ask, ON_ITS_WAY, [refusedReceipt('1', MONDAY)]);
      expect(ask.people.bram!.out).toBe(out);
    }
  });

  test('of a refusal says nothing about a new address that the person has got in the meantime', () => {
    const ask = anAsk({
      people: { bram: asked({ to: { ...addresseeOf(BRAM), email: 'bram@elsewhere.example.org' } }) },
    });
    expect(bookReceipts(ask, ON_ITS_WAY, [refusedReceipt('1', MONDAY)])).toEqual([]);
    expect(bookReceipts(ask, ON_ITS_WAY, [later('1', MONDAY + HOUR_MS)])).toEqual([]);
    expect(ask.people.bram).toMatchObject({ sent: 0 });
    expect(peopleDue(ask, MONDAY)).toEqual(['bram']);
    bookReceipts(ask, ON_ITS_WAY, [{ id: '1', status: 'sent', at: MONDAY }]);
    expect(ask.people.bram).toMatchObject({ sent: 1 });
  });
});

describe('a letter that the server puts off', () => {
  test('is tried again at its moment, and is given up after eight times', async () => {
    let tries = 0;
    const { town, refusals, question } = simulate(
      anAsk({ people: { bram: asked() } }),
      {},
      {
        mailServer: ({ id }, now) => {
          tries += 1;
          return later(id, now + 15 * MINUTE_MS);
        },
      },
    );
    await town.run();
    expect(tries).toBe(DEFERRALS_MAX);
    expect(refusals).toEqual(['bram: deferred too often']);
    expect(question().people.bram).toMatchObject({ out: 'refused', sent: 0 });
  });

  test('goes in the end when the server takes it in time', async () => {
    let tries = 0;
    const { town, minutes, refusals } = simulate(
      anAsk({ people: { bram: asked() }, remindAt: [] }),
      {},
      {
        mailServer: ({ id }, now) => {
          tries += 1;
          return tries < DEFERRALS_MAX ? later(id, now + 15 * MINUTE_MS) : undefined;
        },
      },
    );
    await town.run();
    expect(minutes()).toEqual([105]);
    expect(refusals).toEqual([]);
  });

  test('does not hold up the letters to others', async () => {
    const { town, to, refusals } = simulate(
      anAsk({ remindAt: [] }),
      {},
      {
        mailServer: ({ id, to: { person } }, at) => (person === 'bram' ? refusedReceipt(id, at) : undefined),
      },
    );
    await town.run();
    expect(to()).toEqual(['charlotte', 'dave']);
    expect(refusals).toEqual(['bram: no such user']);
  });
});

describe('an answer', () => {
  const say = (answer: string, more: Partial<Given<string>> = {}): Given<string> => ({
    answer,
    way: 'link',
    at: MONDAY,
    ...more,
  });

  test('is kept as it was given; the newest counts and the one before is kept', () => {
    const ask = anAsk();
    const bram = ask.people.bram!;
    expect(bookAnswer(ask, bram, say('yes'))).toBe('recorded');
    expect(bookAnswer(ask, bram, say('no', { remark: 'On leave', at: MONDAY + 1 }))).toBe('recorded');
    expect(bram.given).toEqual(say('no', { remark: 'On leave', at: MONDAY + 1 }));
    expect(bram.earlier).toEqual([say('yes')]);
    expect(ask.changes).toBe(2);
  });

  test('that says the same again changes nothing, not even its time', () => {
    const ask = anAsk();
    const bram = ask.people.bram!;
    bookAnswer(ask, bram, say('yes', { remark: 'Gladly' }));
    const before = structuredClone(ask);
    expect(bookAnswer(ask, bram, say('yes', { remark: 'Gladly', at: MONDAY + HOUR_MS }))).toBe('unchanged');
    expect(ask).toEqual(before);
  });

  test('is another one with another remark, another way, or when somebody else enters it', () => {
    const ask = anAsk();
    const bram = ask.people.bram!;
    const answers = [
      say('yes'),
      say('yes', { remark: '!' }),
      say('yes', { way: 'phone' }),
      say('yes', { way: 'phone', by: 'Anneke' }),
    ];
    for (const given of answers) expect(bookAnswer(ask, bram, given)).toBe('recorded');
    expect(bram.earlier).toEqual(answers.slice(0, 3));
  });

  test(`leaves at most ${EARLIER_ANSWERS_MAX} earlier ones, the newest of them`, () => {
    const ask = anAsk();
    const bram = ask.people.bram!;
    for (let i = 0; i < 10; i += 1) bookAnswer(ask, bram, say(`answer ${i}`));
    expect(bram.given!.answer).toBe('answer 9');
    expect(bram.earlier!.map(({ answer }) => answer)).toEqual(['answer 5', 'answer 6', 'answer 7', 'answer 8']);
  });

  test('stops the letter that is next in the row', async () => {
    const { town, does, to } = simulate(
      anAsk(),
      { answer: (ask, now) => void bookAnswer(ask, ask.people.dave!, say('yes', { at: now })) },
      { letterTakesMs: MINUTE_MS },
    );
    does('answer', MONDAY + 2 * MINUTE_MS + 1);
    await town.run(MONDAY + HOUR_MS);
    expect(to()).toEqual(['bram', 'charlotte']);
    await town.run();
    expect(to()).not.toContain('dave');
  });
});
