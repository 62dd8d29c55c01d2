const MONTH_WORDS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar', 'mrt.'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const WEEKDAY_WORDS = [
  ['zondag', 'sunday', 'zo', 'sun'],
  ['maandag', 'monday', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'di', 'tue', 'tues'],
  ['woensdag', 'wednesday', 'wo', 'wed'],
  ['donderdag', 'thursday', 'do', 'thu', 'thurs'],
  ['vrijdag', 'friday', 'vr', 'fri'],
  ['zaterdag', 'saturday', 'za', 'sat'],
];
const SHORT_WEEKDAY_CHARACTERS_MAX = 3;

const table = (rows: string[][], first: number): Record<string, number> =>
  Object.fromEntries(rows.flatMap((names, index) => names.map((name) => [name, index + first])));
const names = (words: Record<string, number>, shortest = 0) =>
  Object.keys(words)
    .filter((name) => name.length > shortest)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Month numbers by name, Dutch and English, also shortened. */
export const MONTHS = table(MONTH_WORDS, 1);
export const MONTH_NAMES = names(MONTHS);

/** Days of the week by name, Sunday 0; only the long names are looked for in sentences. */
export const WEEKDAYS = table(WEEKDAY_WORDS, 0);
export const WEEKDAY_NAMES = names(WEEKDAYS, SHORT_WEEKDAY_CHARACTERS_MAX);

/** Small numbers in words, without accents. */
export const NUMBERS: Record<string, number> = {
  een: 1,
  one: 1,
  a: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  tien: 10,
  ten: 10,
};
