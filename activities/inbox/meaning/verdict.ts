import { says, without } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import { FORMER, SETTLED } from './words/common.ts';
import { CONDITIONS, POLITE_CONDITIONS } from './words/conditions.ts';
import { NEGATIVES } from './words/lexicon.ts';
import { COMMENT_WORDS, PARTS, SETTLED_COMMENTS } from './words/remarks.ts';
import { LATER } from './words/turns.ts';
import { BEARS_ON_IT, CONSEQUENCE, LONG_PAST, PERFORMS } from './words/verdict.ts';

/**
 * A reading from its verdict on, when somebody tells how they came to it and then gives it in so many words ("put me down as
 * against"): what led to a no says nothing more, what led to a yes only when it could still bear on it.
 */
export function fromVerdict(reading: Reading): Reading {
  const { sentences, found, doubts } = reading;
  const verdict = found.at(-1);
  if (!verdict || verdict.sentence === 0 || !isVerdict(verdict, reading)) return reading;
  const from = verdict.sentence;
  const before = sentences.slice(0, from);
  if (found.some((one) => one.sentence < from && isOtherwise(one, verdict, reading))) return reading;
  if (!NEGATIVES.includes(verdict.says) && before.some((sentence) => bears(sentence))) return reading;
  const here = <T extends { sentence: number }>(list: T[]): T[] =>
    list.filter(({ sentence }) => sentence >= from).map((one) => ({ ...one, sentence: one.sentence - from }));
  return { ...reading, sentences: sentences.slice(from), found: here(found), doubts: here(doubts) };
}

const isVerdict = ({ how, figure, clause, sentence }: Found, { sentences }: Reading): boolean =>
  how === 'words' &&
  (figure === true || says(clause.words, PERFORMS)) &&
  !sentences[sentence]!.question &&
  !CONSEQUENCE.test(sentences[sentence]!.words);

/** An answer before it that is neither a former one nor one to a part. */
const isOtherwise = (one: Found, verdict: Found, { sentences }: Reading): boolean =>
  one.says !== verdict.says &&
  one.says !== 'comments' &&
  !says(sentences[one.sentence]!.words, FORMER) &&
  !says(sentences[one.sentence]!.words, PARTS);

/** What could still bear on a yes that follows: a wish for the draft, something wrong with it, a question, somebody who has to decide. */
function bears({ words, question }: Reading['sentences'][number]): boolean {
  if (question) return true;
  const rest = [SETTLED, SETTLED_COMMENTS, POLITE_CONDITIONS].reduce(without, words);
  if (says(rest, COMMENT_WORDS) && !says(words, LONG_PAST)) return true;
  return [CONDITIONS, LATER, BEARS_ON_IT].some((list) => says(rest, list)) && !says(words, LONG_PAST);
}
