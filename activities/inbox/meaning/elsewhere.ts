import { onlyShort } from './around.ts';
import { ownAndOtherQuestions, withoutHead } from './asked.ts';
import { datesIn } from './dates.ts';
import type { Around } from './decision.ts';
import type { Why } from './meaning.ts';
import { canBe, daysIn } from './named-days.ts';
import { plain } from './normalise.ts';
import type { Found, Reading } from './reading.ts';
import { MONTH_NAMES } from './words/calendar.ts';
import { LEXICONS } from './words/index.ts';

/** Doubts about coming or taking part, when the answer names another day, year, network or question than its own. */
export function doubtsOfElsewhere(reading: Reading, around: Around): Why[] {
  const { kind, found } = reading;
  const quoted = withoutHead(around.quoted);
  if ((kind !== 'rsvp' && kind !== 'interest') || quoted.trim() === '') return [];
  const other =
    (kind === 'rsvp' &&
      (leavesWhichDay(found, quoted) ||
        closesElsewhere(reading, quoted) ||
        isOfOtherDay(found, quoted, around.today) ||
        isOfOtherYear(found, quoted))) ||
    (kind === 'interest' && isOfOtherNetwork(found, quoted));
  return [
    ...(other ? (['other-subject'] as const) : []),
    ...(answersOtherQuestion(reading, quoted) ? (['several-questions'] as const) : []),
  ];
}

/** A day that is none of those that the mail names. */
function isOfOtherDay(found: Found[], quoted: string, today: string | undefined): boolean {
  const named = found
    .filter(({ says, how }) => how === 'words' && says !== 'maybe')
    .flatMap(({ clause }) => daysIn(plain(clause.raw), today));
  if (named.length === 0) return false;
  const asked = datesIn(plain(quoted), today).flatMap(({ day, weekday }) => (day && !weekday ? [day] : []));
  return asked.length > 0 && named.some((one) => !asked.some((day) => canBe(one, day)));
}

/** "I am there, tot maandagavond!", of a meeting on Thursday. */
const closesElsewhere = ({ sentences }: Reading, quoted: string): boolean =>
  sentences
    .flatMap(({ clauses }) => clauses)
    .some(({ raw }) => {
      const [, weekday, place] = CLOSES.exec(raw) ?? [];
      return (
        (weekday !== undefined && WEEKDAY.test(plain(quoted)) && !plain(quoted).includes(weekday)) ||
        (place !== undefined && / in \p{Lu}/u.test(quoted) && !quoted.includes(place))
      );
    });
const WEEKDAY = /(?:maan|dins|woens|donder|vrij|zater|zon)dag/;
const CLOSES =
  /^[Tt]ot (?:op )?(?:((?:maan|dins|woens|donder|vrij|zater|zon)dag)|.*\bin (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))/u;

/** "Yes, I come", when two days are asked about. */
const leavesWhichDay = (found: Found[], quoted: string): boolean =>
  TWO_DAYS.test(plain(quoted)) &&
  found.some(({ says }) => says === 'yes') &&
  !found.some(({ clause }) => /\d/.test(clause.raw));
const TWO_DAYS = new RegExp(
  `\\d (?:${MONTH_NAMES})\\b[^.?!\\n]{0,60} (?:of|or) [^.?!\\n]{0,30}\\d (?:${MONTH_NAMES})\\b[^.!\\n]*\\?`,
);

/** "I am there in 2028." */
const isOfOtherYear = (found: Found[], quoted: string): boolean =>
  found.some(({ clause }) => [...clause.raw.matchAll(/\b20\d\d\b/g)].some(([year]) => !quoted.includes(year!))) &&
  /\d/.test(quoted);

/** "I take part in the network Parkinson." */
const isOfOtherNetwork = (found: Found[], quoted: string): boolean =>
  found.some(({ clause }) =>
    [...clause.raw.matchAll(NETWORK)].some(([, after, before]) => !isNamedIn(quoted, (after ?? before)!)),
  );
/** Also in another language: "Porphyria" for "porfyrie". */
const isNamedIn = (quoted: string, name: string): boolean =>
  new RegExp(`\\b${plain(name).slice(0, START_CHARACTERS)}`).test(plain(quoted));
const START_CHARACTERS = 3;
const NETWORK =
  /\b(?:[Nn]etwerk|[Nn]etwork) (?:voor |rond |rondom |for |on |about )?(\p{Lu}\p{L}+)|\b(?:the|het) (\p{Lu}\p{L}+)[- ](?:netwerk|network)/gu;

/** "Mogen wij u bellen?" "Nee, liever niet bellen": words of another question, and none of this one. */
function answersOtherQuestion({ kind, found }: Reading, quoted: string): boolean {
  if (kind === 'rsvp' && onlyShort(found) && ASKS_WHO_IS_NOT.test(quoted) && !LEXICONS.rsvp.question.test(quoted))
    return true;
  const written = found.filter(({ clause, how }) => how !== 'short' && !OWN.test(clause.words));
  if (written.length === 0) return false;
  const [own, others] = ownAndOtherQuestions(quoted, LEXICONS[kind].question).map((asked) => wordsIn(asked.join(' ')));
  const theirs = others!.filter((word) => !own!.includes(word));
  return written.some(({ clause }) => wordsIn(clause.words).some((word) => theirs.includes(word)));
}
/** "Are you unable to come?" turns a bare yes or no round. */
const ASKS_WHO_IS_NOT = /\b(?:verhinderd|unable to (?:attend|come))\b/i;
const OWN =
  / (?:kom|komen|erbij|aanwezig|come|coming|attend|there|join|meedoen|meewerken|deelnemen|deel|mee|part|participate|netwerk|network) /;
/** Of short words too little can be told. */
const wordsIn = (text: string): string[] => text.match(/[a-z]{5,}/g) ?? [];
