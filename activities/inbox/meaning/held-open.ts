import type { Decision } from './decision.ts';
import { sendsSomebody } from './delegate.ts';
import type { Why } from './meaning.ts';
import { plain } from './normalise.ts';
import { type Phrases, says } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { VERB_FIRST_CONDITION } from './words/conditions.ts';
import * as open from './words/held-open.ts';

/** Doubts about coming or taking part, from what holds the answer open without a word such as "if" or "perhaps". */
export function doubtsHeldOpen(reading: Reading, { understood }: Decision): Why[] {
  if (!understood || (reading.kind !== 'rsvp' && reading.kind !== 'interest')) return [];
  const { answer } = understood;
  return [
    ...(answer === 'yes' && hasCondition(reading) ? (['condition'] as const) : []),
    ...(answer === 'yes' && anySays(reading, open.STILL_OPEN) ? (['doubt'] as const) : []),
    ...(answer === 'yes' && anySays(reading, open.JOKES) ? (['irony'] as const) : []),
    ...(answer === 'yes' && isKeptAway(reading) ? (['afterthought'] as const) : []),
    ...(anySays(reading, open.NAMESAKE) ? (['other-person'] as const) : []),
    ...(answer === 'no' && reading.kind === 'interest' && anySays(reading, open.LATER_GLADLY)
      ? (['afterthought'] as const)
      : []),
    ...(reading.kind === 'rsvp' ? aboutTheMail(reading, answer) : []),
    ...(reading.sentences.some(({ raw }) => CHOICE_LEFT.test(plain(raw))) ? (['contradiction'] as const) : []),
  ];
}

const anySays = ({ sentences }: Reading, table: Phrases): boolean => sentences.some(({ words }) => says(words, table));

/** "I will / will not attend." */
const CHOICE_LEFT = /\b(\w+) ?\/ ?(?:\1 (?:niet|not|geen|no)|(?:niet|not|no) \1)\b/;

/** "Krijg ik vrij, dan kom ik", "should I get the day off", "get me a seat and I am there". */
const hasCondition = ({ found, sentences }: Reading): boolean =>
  found.some(({ clause, sentence }) => {
    const { clauses, raw } = sentences[sentence]!;
    const before = clauses.slice(0, clauses.indexOf(clause));
    return (
      VERB_FIRST_CONDITION.test(plain(raw)) ||
      before.some(({ words }) => SHOULD.test(words)) ||
      (/^(?:en|and|dan|then)\b/i.test(clause.raw) && before.some(({ words }) => says(words, open.ASKS_FIRST)))
    );
  });
const SHOULD = /^ (?:should|had) (?:i|we|my|the|it|they) /;

/** After a yes a fact that stands in its way: "P.S. My wife says that we are on holiday then." */
function isKeptAway({ kind, sentences, found }: Reading): boolean {
  const first = Math.min(...found.map(({ sentence }) => sentence));
  return (
    kind === 'rsvp' &&
    sentences.some((sentence, index) => index > first && (says(sentence.words, open.TURNS_OUT) || keepsAway(sentence)))
  );
}

const keepsAway = ({ words, question }: Sentence): boolean =>
  !question && says(words, open.KEEPS_AWAY) && says(words, open.AT_THAT_TIME) && !says(words, open.KEEPS_NOBODY);

/** Of a link, a list of mails or an hour is spoken, and not of the meeting. */
function aboutTheMail(reading: Reading, answer: string): Why[] {
  const { found, sentences } = reading;
  const answering = found.length > 0 ? found.map(({ clause }) => clause.words) : sentences.map(({ words }) => words);
  const technical = answering.some((words) => says(words, open.TECHNICAL) || says(words, open.ON_THE_WEB));
  return [
    ...(technical ? (['other-subject'] as const) : []),
    ...(answer === 'no' && isAboutMails(reading) ? (['other-subject'] as const) : []),
    ...(answer === 'delegate' && standsInElsewhere(reading) ? (['doubt'] as const) : []),
    ...(answer === 'no' && anySays(reading, open.AWAY_A_WHILE) ? (['in-part'] as const) : []),
  ];
}

const isAboutMails = (reading: Reading): boolean =>
  anySays(reading, open.NO_MAILS) || reading.found.some(({ clause }) => says(clause.words, open.OFF_THE_LIST));

const standsInElsewhere = (reading: Reading): boolean =>
  anySays(reading, open.HAS_LEFT) ||
  reading.sentences
    .filter((sentence) => sendsSomebody(sentence))
    .some(({ words }) => says(words, open.STANDS_IN_ELSEWHERE));
