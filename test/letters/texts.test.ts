import { expect, test } from 'vitest';
import { dateInWords, untilInWords } from '../../activities/letters/dates.ts';
import { LETTER_TEXTS } from '../../activities/letters/texts.ts';
import { CLOSES_AT } from './cast.ts';

/** Every sentence by its path, with the placeholders in it. */
function sentences(texts: object, path = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`${path}${name}`, [...value.matchAll(/\{\w+\}/g)].map(String).sort()]]
        : Object.entries(sentences(value, `${path}${name}.`)),
    ),
  );
}

test('every sentence of letters exists in both languages with the same placeholders', () => {
  expect(sentences(LETTER_TEXTS.en)).toEqual(sentences(LETTER_TEXTS.nl));
});

test('dates are in words and Dutch time, in the language of the letter', () => {
  expect(dateInWords(CLOSES_AT - 1, 'nl')).toBe('vrijdag 18 december 2026');
  expect(dateInWords(CLOSES_AT - 1, 'en')).toBe('Friday 18 December 2026');
});

test('a closing at the end of a day is that day; at another time it says the time', () => {
  expect(untilInWords(CLOSES_AT, 'nl')).toBe('vrijdag 18 december 2026');
  expect(untilInWords(CLOSES_AT - 60_000, 'nl')).toBe('vrijdag 18 december 2026');
  expect(untilInWords(CLOSES_AT - 7 * 3_600_000, 'nl')).toBe('vrijdag 18 december 2026 om 17.00 uur');
  expect(untilInWords(CLOSES_AT - 7 * 3_600_000, 'en')).toBe('Friday 18 December 2026 at 17:00 (Dutch time)');
});
