type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A word longer than this may be broken anywhere between parts of this length, so that it stays on the page. */
const WORD_CHARACTERS_MAX = 24;
const LONG_WORD = new RegExp(`[^\\s\\u200b]{${WORD_CHARACTERS_MAX}}(?=[^\\s\\u200b])`, 'gu');
/** Characters of steering, of private use and of other writing directions' overrides, which show something else than is there. */
const STEERING = /[\p{Cc}\p{Co}\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** What is not known to be in the fonts, so that it must be tried. */
const UNUSUAL = /[^\x20-\x7e\n\u00a0-\u017f\u200b]/u;
/** Stands for a character that no font has. */
const MISSING = '\ufffd';
const CHARACTERS = new Intl.Segmenter('nl', { granularity: 'grapheme' });
/** The address of a link is not printed, and stays as it is. */
const NOT_PRINTED = 'href';

/** Data for a paper, with every text in it fit for print: composed, without steering characters, long words breakable. */
export const printable = (data: object) => mapTexts(data as Json, fit);

/** The same data, without the characters that `has` says no font has. */
export const withoutUnprintable = (data: object, has: (character: string) => boolean) =>
  mapTexts(data as Json, (text) => shown(text, has));

const fit = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(STEERING, (character) => (character === '\n' ? character : ''))
    .replace(LONG_WORD, '$&\u200b');

/** Looked at as a reader sees them: a letter with its marks, an emoji with what belongs to it. */
const shown = (text: string, has: (character: string) => boolean) =>
  UNUSUAL.test(text)
    ? Array.from(CHARACTERS.segment(text), ({ segment }) =>
        !UNUSUAL.test(segment) || has(segment) ? segment : MISSING,
      ).join('')
    : text;

function mapTexts(data: Json, change: (text: string) => string): Json {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, change));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === NOT_PRINTED ? value : mapTexts(value, change)]),
  );
}
