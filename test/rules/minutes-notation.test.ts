import { describe, expect, test } from 'vitest';
import { readDay } from '../../workflows/meeting/days.ts';
import {
  MARKED_CHARACTERS_MAX,
  MARKED_MAX,
  MINUTES_CHARACTERS_MAX,
  OWNERS_MAX,
  ownerOf,
  readMinutes,
} from '../../workflows/minutes/notation.ts';
import { CAST } from '../meetings.ts';

const DAY = '2027-02-04';
const read = (markdown: string) => readMinutes(markdown, DAY);
const nothing = { decisions: [], actions: [], unclear: [] };

describe('minutes', () => {
  test('give their decisions and action items, with the lines they stand on', () => {
    const markdown = `# Eerste netwerkbijeenkomst

Aanwezig: 12. Besluiten staan hieronder.

BESLUIT: Wij komen twee keer per jaar samen.
- **BESLUIT:** Isala is trekker.
1. DECISION: English is welcome

ACTIE (Bram van der Laan, voor 1 mei 2027): stuurt het visiedocument rond
* **ACTION (Dave, by 2027-05-01):** send the *slides*
**DECISION: *all* of it is bold**`;
    expect(read(markdown)).toEqual({
      decisions: [
        { line: 5, text: 'Wij komen twee keer per jaar samen.' },
        { line: 6, text: 'Isala is trekker.' },
        { line: 7, text: 'English is welcome' },
        { line: 11, text: '*all* of it is bold' },
      ],
      actions: [
        { line: 9, owners: ['Bram van der Laan'], due: '2027-05-01', text: 'stuurt het visiedocument rond' },
        { line: 10, owners: ['Dave'], due: '2027-05-01', text: 'send the *slides*' },
      ],
      unclear: [],
    });
  });

  test.each([
    ['ACTIE (Bram, voor 1 mei 2027): x', ['Bram'], '2027-05-01'],
    ['Actie (Bram, uiterlijk 1 mei): x', ['Bram'], '2027-05-01'],
    ['actie (Bram, vóór 3 februari): x', ['Bram'], '2028-02-03'],
    ['ACTIE (Bram en Charlotte Smit, op 4 feb. 2027): x', ['Bram', 'Charlotte Smit'], '2027-02-04'],
    ['ACTION (Dave, Elif & Fenna, by May 1, 2027): x', ['Dave', 'Elif', 'Fenna'], '2027-05-01'],
    ['ACTION (Dave, 1 May 2027): x', ['Dave'], '2027-05-01'],
    ['- [ ] ACTIE ( Bram ,  per 1-5-2027 ) : x', ['Bram'], '2027-05-01'],
    ['> ACTIE(Bram, voor 1/5):x', ['Bram'], '2027-05-01'],
  ])('understand an action item as %s', (line, owners, due) => {
    expect(read(line)).toEqual({ ...nothing, actions: [{ line: 1, owners, due, text: 'x' }] });
  });

  test.each([
    ['BESLUIT wij gaan door', 'no-colon'],
    ['BESLUIT:', 'no-text'],
    ['**BESLUIT:** ', 'no-text'],
    ['ACTIE: stukken sturen', 'no-owner'],
    ['ACTIE Bram stuurt stukken', 'no-colon'],
    ['ACTIE (Bram, voor 1 mei) stukken sturen', 'no-colon'],
    ['ACTIE (Bram, voor 1 mei):', 'no-text'],
    ['ACTIE (): stukken sturen', 'no-owner'],
    ['ACTIE (voor 1 mei): stukken sturen', 'no-owner'],
    ['ACTIE (Bram): stukken sturen', 'no-day'],
    ['ACTIE (Bram, binnenkort): stukken sturen', 'no-day'],
    ['ACTIE (Bram, voor de zomer): stukken sturen', 'day-unknown'],
    ['ACTIE (Bram, voor 31 februari): stukken sturen', 'day-unknown'],
    ['ACTIE (Bram, voor 1 mei 2026): stukken sturen', 'day-passed'],
    ['ACTIE (Bram, voor 1 mei: stukken sturen', 'bracket-open'],
    [
      `ACTIE (${Array(OWNERS_MAX + 1)
        .fill('Bram')
        .join(', ')}, voor 1 mei): x`,
      'no-owner',
    ],
    [`BESLUIT: ${'x'.repeat(MARKED_CHARACTERS_MAX)}`, 'too-long'],
  ])('give back %s', (line, why) => {
    const text = line.trim().slice(0, MARKED_CHARACTERS_MAX);
    expect(read(`Eerst dit\r\n${line}`)).toEqual({ ...nothing, unclear: [{ line: 2, text, why }] });
  });

  test.each([
    ['Besluitvorming: later'],
    ['Actie is nodig, zei Bram.'],
    ['## Besluiten'],
    ['Actiepunten:'],
    ['ACTIE-groep: drie mensen'],
    ['Het BESLUIT: uitgesteld'],
    ['```\nBESLUIT: zo schrijft u een besluit\n```'],
    [''],
  ])('leave alone what only looks like it: %s', (text) => {
    expect(read(text)).toEqual(nothing);
  });

  test(`hold at most ${MARKED_MAX} marked lines, and say where that ends`, () => {
    const { decisions, unclear } = read('BESLUIT: x\n'.repeat(MARKED_MAX + 5));
    expect(decisions).toHaveLength(MARKED_MAX);
    expect(unclear).toEqual([{ line: MARKED_MAX + 1, text: 'BESLUIT: x', why: 'too-many' }]);
  });

  test('that are too long are read as far as they may go, which is said', () => {
    const { decisions, unclear } = read(`BESLUIT: x\n${'x'.repeat(MINUTES_CHARACTERS_MAX)}`);
    expect(decisions).toHaveLength(1);
    expect(unclear).toEqual([{ line: 2, text: '', why: 'too-long' }]);
  });

  test('are read in no time, whatever stands in them', () => {
    const began = performance.now();
    for (const hostile of ['*', ' ', '_ ', '1. ', 'ACTIE (', 'ACTIE (a,', 'BESLUIT: *', '- [ ] ', 'en & '])
      read(hostile.repeat(MINUTES_CHARACTERS_MAX / hostile.length));
    for (const hostile of ['a,', ' en ', '1 ']) read(`ACTIE (${hostile.repeat(50_000)}): x`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('a day', () => {
  test.each([
    ['2028-02-29', '2028-02-29'],
    ['29 februari', '2028-02-29'],
    ['29 februari 2027', undefined],
    ['4 februari', DAY],
    ['3 feb', '2028-02-03'],
    ['1e maart', '2027-03-01'],
    ['March 1st', '2027-03-01'],
    ['Mar. 1 2027', '2027-03-01'],
    ['31-12-2027', '2027-12-31'],
    ['12/31/2027', undefined],
    ['0 mei', undefined],
    ['1 smarch', undefined],
    ['1', undefined],
    ['', undefined],
  ])('written as %s is %s', (text, day) => {
    expect(readDay(text, DAY)).toBe(day);
  });
});

describe('an owner', () => {
  const people = [...CAST, { id: 'dave3333', name: 'Dave van der Laan' }].map(({ id, name }) => ({ person: id, name }));
  test.each([
    ['Bram van der Laan', { person: 'bram2222' }],
    ['bram', { person: 'bram2222' }],
    ['Yilmaz', { person: 'elif2222' }],
    ['Dave Thompson', { person: 'dave2222' }],
    ['Dave', 'several'],
    ['van der Laan', 'several'],
    ['Bra', 'unknown'],
    ['Henk', 'unknown'],
    ['  ', 'unknown'],
  ])('named %s is %j', (name, wanted) => {
    expect(ownerOf(name, people)).toEqual(wanted);
  });
});
