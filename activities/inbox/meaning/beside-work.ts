import { says, without } from './phrases.ts';
import type { Found } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';
import { OFFERED, OTHER_ITEM, STILL_MISSING, TOLD_PAST, TOLD_PRESENT } from './words/beside-work.ts';
import { NEGATIONS } from './words/common.ts';
import { POLITE_CONDITIONS } from './words/conditions.ts';

/**
 * The words of a sentence without the clauses that cannot touch how work stands: what was so before and is over, what is offered to
 * the reader, and what is said to be another item.
 */
export function bearingOnWork(sentence: Sentence, found: Found[]): string {
  const answers = found.map(({ clause }) => sentence.clauses.indexOf(clause)).filter((at) => at >= 0);
  const answering = Math.min(...answers);
  if (answers.length === 0) return isBesideWork(sentence) ? ' ' : sentence.words;
  return sentence.clauses
    .slice(0, answering)
    .filter(isTold)
    .reduce((rest, { words }) => rest.replace(words, ' '), sentence.words);
}

/** Whether a sentence that gives no answer cannot touch how work stands. */
export const isBesideWork = (sentence: Sentence): boolean =>
  isOffer(sentence) || says(sentence.words, OTHER_ITEM) || (!sentence.question && sentence.clauses.every(isTold));

const isOffer = ({ words }: Sentence): boolean =>
  says(words, OFFERED) || (without(words, POLITE_CONDITIONS) !== words && !says(words, NEGATIONS));

/** All in the past, without a "not", and nothing that is missing since. */
const isTold = ({ words }: Clause): boolean =>
  TOLD_PAST.test(words) && !TOLD_PRESENT.test(words) && !STILL_MISSING.test(words) && !says(words, NEGATIONS);
