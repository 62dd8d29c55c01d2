/** Characters of a value that go into a letter at most. */
const VALUE_CHARACTERS_MAX = 200;

/** Control characters, line and paragraph separators, marks that turn the direction of what follows, and those of slots. */
const UNWANTED = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ue000\ue001]+/gu;
/** Hebrew, Arabic and their neighbours, read from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A value as one line of plain characters: whatever is put in, nothing but a piece of text comes out. */
export function cleanValue(value: string, charactersMax = VALUE_CHARACTERS_MAX): string {
  const line = value.toWellFormed().replace(UNWANTED, ' ').replace(/\s+/g, ' ').trim();
  return line.length <= charactersMax ? line : `${[...line].slice(0, charactersMax - 1).join('')}…`;
}

/** Text for HTML, in an element or an attribute in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/** A value for HTML between tags; one that is read from right to left does not disturb the words around it. */
export function htmlValue(value: string): string {
  const escaped = escapeHtml(value);
  return RIGHT_TO_LEFT.test(value) ? `<bdi>${escaped}</bdi>` : escaped;
}

/** The same names with other values. */
export const mapValues = <Name extends string>(
  values: Record<Name, string>,
  change: (value: string) => string,
): Record<Name, string> =>
  Object.fromEntries(Object.entries<string>(values).map(([name, value]) => [name, change(value)])) as Record<
    Name,
    string
  >;
