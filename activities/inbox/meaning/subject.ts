import type { Kind, Why } from './meaning.ts';
import { plain, wordsOf } from './normalise.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { WEEKDAY_NAMES } from './words/calendar.ts';

const NUMBERED: Partial<Record<Kind, RegExp>> = {
  consent: /(?:versie|version|concept|draft|v)[ .]?(\d{1,2}(?:\.\d)?)\b/g,
  action: /(?:actiepunt|actie|action item|action|punt|item|nummer|nr\.?|no\.?)s? (\d{1,3})\b/g,
};
const DAYS = new RegExp(
  `(?:de|the|op|on|${WEEKDAY_NAMES}) (\\d{1,2})(?:e|ste|de|th|st|nd|rd)?\\b|\\b(\\d{1,2})(?:th|st|nd|rd)? (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)`,
  'g',
);
const WEEKDAY = new RegExp(`\\b(${WEEKDAY_NAMES})\\b`, 'g');

/** A doubt when the answer speaks of another version, action item or day than the question does. */
export function subjectDoubts(reading: Reading, quoted: string): Why[] {
  const asked = plain(quoted);
  const { kind, sentences } = reading;
  const pattern = NUMBERED[kind];
  if (
    pattern &&
    mentionsOther(allOf(sentences.map((one) => one.plain).join('\n'), pattern), allOf(asked, pattern), kind)
  )
    return ['other-subject'];
  return kind === 'rsvp' && answersForOtherDay(reading, asked) ? ['other-subject'] : [];
}

/** The version that is put to the vote is the highest one the question names; an action item must be one it names. */
function mentionsOther(own: string[], asked: string[], kind: Kind): boolean {
  if (own.length === 0) return false;
  if (asked.length === 0) return kind === 'action' || new Set(own).size > 1;
  const wanted = kind === 'consent' ? [String(Math.max(...asked.map(Number)))] : asked;
  return own.some((number) => !wanted.includes(number));
}

function answersForOtherDay({ sentences, found }: Reading, asked: string): boolean {
  if (!/\d/.test(asked)) return false;
  const answering = sentences.filter((_, index) => found.some((one) => one.sentence === index && one.says === 'yes'));
  return answering.some((sentence) => differs(sentence, asked));
}

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

const TOPIC_CHARACTERS_MIN = 5;
const NO_TOPIC = new Set(
  'actiepunt actie action afgerond completed beste geachte groet groeten vriendelijke iedereen allemaal collega colleague coordinator heeft wordt regards'.split(
    ' ',
  ),
);

/** Whether the writer names what the quoted mail asks about. */
export function speaksOfTopic(sentences: Sentence[], quoted: string): boolean {
  const topics = wordsOf(plain(quoted))
    .trim()
    .split(' ')
    .filter((word) => word.length >= TOPIC_CHARACTERS_MIN && !NO_TOPIC.has(word));
  return sentences.some(({ words }) => topics.some((topic) => words.includes(` ${topic} `)));
}
