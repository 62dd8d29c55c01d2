import { withoutHead } from './asked.ts';
import type { Kind, Why } from './meaning.ts';
import { isName } from './names.ts';
import { plain } from './normalise.ts';
import { agreesToOther } from './other-draft.ts';
import { questionIn } from './question-words.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { isOfOtherEvent } from './topic.ts';
import { NUMBERS, WEEKDAY_NAMES } from './words/calendar.ts';

const NUMBERED: Partial<Record<Kind, RegExp>> = {
  consent: /(?:versie|version|concept|draft|v)[ .]?(\d{1,2}(?:\.\d)?|twee|drie|vier|vijf|two|three|four|five)\b/g,
  action: /(?:actiepunt|actie|action item|action|punt|item|nummer|nr\.?|no\.?)s? (\d{1,3})\b/g,
};
const DAYS = new RegExp(
  `(?:de|the|op|on|${WEEKDAY_NAMES}) (\\d{1,2})(?:e|ste|de|th|st|nd|rd)?\\b|\\b(\\d{1,2})(?:th|st|nd|rd)? (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)`,
  'g',
);
/** English months by their capital, since "may" and "march" are other words too. */
const MONTHS_WRITTEN =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = new RegExp(`\\b(${MONTHS_WRITTEN})\\b`, 'gu');
const ON_DAY = new RegExp(
  `(?<!(?:van|tot|from|until|vanaf|since|sinds) )\\b(?:op|on) (?:${WEEKDAY_NAMES} )?(?:the )?(\\d{1,2})(?:e|ste|de|th|st|nd|rd)?\\b`,
  'g',
);
/** "The list of 2025". */
const OF_YEAR = /\b(?:van|uit|over|for|of|from) (20\d\d)\b/g;
/** "The minutes of 2 February". */
const THING_OF_DAY = new RegExp(
  `\\b(?:verslag|notulen|lijst|actie|actiepunt|overleg|vergadering|bijeenkomst|minutes|report|list|action|meeting) (?:van|of|from) (?:the )?(\\d{1,2} (?:${MONTHS_WRITTEN}))`,
  'gi',
);
const WEEKDAY = new RegExp(`\\b(${WEEKDAY_NAMES})\\b`, 'g');

/** A doubt when the answer speaks of another version, action item or day than the question does; there is one network to take part in. */
export function subjectDoubts(reading: Reading, quoted: string): Why[] {
  const letter = () => plain(INVITATIONS.includes(reading.kind) ? withoutHead(quoted) : quoted);
  if (answersForOtherEvent(reading, letter) || speaksOfOtherCondition(reading, letter)) return ['other-subject'];
  if (reading.kind === 'interest') return [];
  const asked = letter();
  const { kind, sentences } = reading;
  const pattern = NUMBERED[kind];
  if (
    pattern &&
    mentionsOther(allOf(sentences.map((one) => one.plain).join('\n'), pattern), allOf(asked, pattern), kind)
  )
    return ['other-subject'];
  const years = allOf(sentences.map((one) => one.plain).join('\n'), OF_YEAR);
  if (kind === 'action' && years.some((year) => !asked.includes(year))) return ['other-subject'];
  if (kind === 'action' && isOfOtherDay(reading, asked)) return ['other-subject'];
  const other =
    (kind === 'consent' &&
      (agreesToOther(reading, asked) ||
        withSomebodyElse(reading, quoted) ||
        isDraftOfOtherMonth(reading, questionIn(asked)))) ||
    (kind === 'rsvp' && (answersForOtherDay(reading, asked) || answersForOtherPlace(reading, quoted))) ||
    (kind === 'distribute' && spreadsOther(reading, asked));
  return other ? ['other-subject'] : [];
}

const INVITATIONS: readonly Kind[] = ['rsvp', 'interest'];

const answersForOtherEvent = ({ kind, found }: Reading, asked: () => string): boolean =>
  INVITATIONS.includes(kind) && found.some(({ clause }) => isOfOtherEvent(clause, () => questionIn(asked(), kind)));

/** Of a network for lung cancer somebody answers about bowel cancer. */
function speaksOfOtherCondition({ kind, sentences }: Reading, asked: () => string): boolean {
  if (kind !== 'interest') return false;
  const own = sentences.flatMap(({ plain: text }) => [...text.matchAll(CONDITION)]);
  if (own.length === 0) return false;
  const named = [...asked().matchAll(CONDITION)];
  return own.some(([name, head]) => !asked().includes(name) && named.some(([, other]) => other === head));
}
const CONDITION = /\b[a-z]{3,}(kanker|ziekten?|syndroom|dystrofie|stoornis|reuma|epilepsie)\b/g;

const numberOf = (written: string): number => NUMBERS[written] ?? Number(written);

/** "The text of October". */
const DRAFT_OF_MONTH = new RegExp(
  `\\b(?:tekst|versie|concept|stuk|document|draft|version|text) (?:van|of|from|uit) (?:\\d{1,2} )?(${MONTHS_WRITTEN})`,
  'gi',
);
const isDraftOfOtherMonth = ({ sentences }: Reading, asked: string): boolean =>
  sentences
    .flatMap(({ plain: text }) => allOf(text, DRAFT_OF_MONTH))
    .some((month) => !asked.includes(month.slice(0, MONTH_CHARACTERS)));

const isOfOtherDay = ({ sentences }: Reading, asked: string): boolean =>
  sentences
    .flatMap(({ plain: text }) => allOf(text, THING_OF_DAY))
    .some((day) => !asked.includes(day) && !asked.includes(day.slice(0, day.indexOf(' ') + 1 + MONTH_CHARACTERS)));

/** The version that is put to the vote is the highest one the question names; an action item must be one it names. */
function mentionsOther(own: string[], asked: string[], kind: Kind): boolean {
  if (own.length === 0) return false;
  if (asked.length === 0) return true;
  const wanted =
    kind === 'consent' ? [String(Math.max(...asked.map(numberOf)))] : asked.map((one) => String(numberOf(one)));
  return own.some((number) => !wanted.includes(String(numberOf(number))));
}

/** "I agree with Peter", "agreed, Peter!" of somebody whom the mail does not name. */
const withSomebodyElse = ({ found, sentences }: Reading, quoted: string): boolean =>
  found.some(({ says: said, sentence }) => {
    const name = said === 'agree' || said === 'object' ? VERDICT_TO.exec(sentences[sentence]!.raw)?.[1] : undefined;
    return name !== undefined && isName(name) && !quoted.includes(name);
  });
const VERDICT_TO =
  /^(?:\p{L}+ ){0,3}(?:[Ee]ens|[Aa]greed?|[Dd]isagree)(?:,| with| met)? (\p{Lu}\p{Ll}+)(?: at all)?\s*[.!]*$/u;

const SPREAD_THING =
  /(?:^ | (?:dat|that|heb|hebben|have|we|wij) )(?:\S+ )?(?:de|het|jullie|uw|je|jouw|onze|the|your|our) (\S+) (?:\S+ ){0,4}?(?:staat|staan|is|zijn|was|werd|hangt|has|have|are|were|geplaatst|gedeeld|verspreid|verstuurd|gezet|opgenomen|gestuurd|gemaild) /;
const INVITATION =
  /uitnodiging|bericht|aankondiging|oproep|tekst|mail|link|flyer|poster|bijeenkomst|item|stukje|invitation|invite|message|announcement|notice|call|post|text|newsletter|nieuwsbrief|website|site|news|leden|members|blad|pagina|page|intranet|redactie|bestuur|vereniging|achterban|bulletin|agenda|association|society|editor|secretary|team|board|office|secretar|webmaster|organisatie|stichting|social|nieuws|afdeling|^(?:op|in|aan|al|er|nu|web|inmiddels|gisteren|via|met|vorige|laatste|ook|net|now|also|already|last)$/;

/** Something else was spread, by name. */
const spreadsOther = ({ found }: Reading, asked: string): boolean =>
  found.some(({ says: said, clause }) => {
    const thing = said === 'distributed' ? SPREAD_THING.exec(clause.words)?.[1] : undefined;
    return thing !== undefined && !INVITATION.test(thing) && !asked.includes(thing);
  });

/** The place to which somebody says to come, when the question names another one. */
function answersForOtherPlace({ found }: Reading, quoted: string): boolean {
  const yes = found.filter(({ says: said, how }) => said === 'yes' && how !== 'short');
  const places = yes.flatMap(({ clause }) => allOf(clause.raw, IN_PLACE));
  const isAsked = (place: string) => quoted.includes(place.split(' ')[0]!);
  const asked = allOf(quoted, IN_PLACE);
  const elsewhere = yes.filter(({ clause }) => BEING_IN.test(clause.raw) && !allOf(clause.raw, IN_PLACE).some(isAsked));
  if (elsewhere.length > 0) return elsewhere.length === yes.length || places.length > elsewhere.length;
  return asked.length > 0 && !places.every(isAsked);
}
/** "I am in Dublin that week" says where somebody is. */
const BEING_IN = /\b(?:ben|zijn|zit|zitten|am|are|be) (?:\S+ ){0,3}?in \p{Lu}/u;
const IN_PLACE =
  /\b(?:in|te|naar|to|at) (?!(?:Teams|Zoom|April|May|June|July|March|August|September|October|November|December|January|February|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dr|Prof|U|Uw|Jullie|Je|De|Het)\b)(\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu;

function answersForOtherDay({ sentences, found }: Reading, asked: string): boolean {
  if (!/\d/.test(asked)) return false;
  const yes = found.filter(({ says: said }) => said === 'yes');
  const answering = sentences.filter(
    ({ words }, index) =>
      yes.some((one) => one.sentence === index) ||
      (found.length > 0 && isBrief(words)) ||
      (yes.length > 0 && IN_DIARY.test(words)),
  );
  const months = found.filter(({ says: said }) => said === 'yes').flatMap(({ clause }) => allOf(clause.raw, MONTH));
  const otherMonth = months.some((name) => !startsOf(name.toLowerCase()).some((start) => asked.includes(start)));
  const refused = found.filter(({ says: said, how }) => said === 'no' && how === 'words');
  const otherDay = refused.some(({ clause }) =>
    allOf(plain(clause.raw), ON_DAY).some((number) => !new RegExp(`\\b${number}(?!\\d)`).test(asked)),
  );
  return otherMonth || otherDay || answering.some((sentence) => differs(sentence, asked));
}

/** "The 23rd too." */
const isBrief = (words: string): boolean =>
  words.trim().split(' ').length <= BRIEF_WORDS_MAX && !/ (?:ik|wij|we|i) /.test(words);
const BRIEF_WORDS_MAX = 5;

/** The day that somebody kept free is the day they come. */
const IN_DIARY =
  / (?:agenda|diary|calendar|kalender|vrijgemaakt|vrijgehouden|vrijgepland|genoteerd|geblokt|geboekt|gereserveerd|noted|booked|blocked|pencilled) /;

/** How a month begins, in both languages. */
const startsOf = (month: string): string[] => {
  const start = month.slice(0, MONTH_CHARACTERS);
  return [start, ...(OTHER_STARTS[start] ?? [])];
};
const MONTH_CHARACTERS = 3;
const OTHER_STARTS: Readonly<Record<string, string[]>> = {
  maa: ['mar', 'mrt'],
  mar: ['maa', 'mrt'],
  mei: ['may'],
  may: ['mei'],
  okt: ['oct'],
  oct: ['okt'],
};

function differs(sentence: Sentence, asked: string): boolean {
  const numbers = allOf(sentence.plain, DAYS);
  const weekdays = allOf(sentence.plain, WEEKDAY);
  return (
    numbers.some((number) => !new RegExp(`\\b${number}(?!\\d)`).test(asked)) ||
    (asked.search(WEEKDAY) >= 0 && weekdays.some((name) => !asked.includes(name)))
  );
}

const allOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2])!);
