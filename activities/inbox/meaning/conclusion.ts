import type { Found } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';

const CONCLUDES =
  /^(?:en |and |maar |but )?(?:dus|daarom|vandaar|derhalve|daarmee|kortom|zodoende|so|therefore|hence|thus|consequently)\b(?! (?:that|dat|far|ver|veel|much|als)\b)/i;
/** How a clause begins that gives a reason. */
export const GIVES_REASON =
  /^(?:want|omdat|aangezien|doordat|immers|because|since|seeing that|given that|as (?:i|we|my|our|the|two|three|that|it|there|this|he|she) |wegens|vanwege|due to|owing to|on account of)/i;

/**
 * The words of a sentence by which its answer stands or falls: without what led to it ("I think it matters, so I join") and
 * without the reasons after it ("I come, because it might help"), as long as these answer nothing themselves.
 */
export function wordsOfConclusion({ words, clauses }: Sentence, found: Found[]): string {
  if (found.length === 0) return words;
  const answering = (part: Clause[]) => part.some((clause) => found.some((one) => one.clause === clause));
  const from = clauses.findIndex(({ raw }) => CONCLUDES.test(raw));
  const start = from > 0 && answering(clauses.slice(from)) && !answering(clauses.slice(0, from)) ? from : 0;
  const reason = clauses.findIndex(({ raw }, at) => at > start && GIVES_REASON.test(raw));
  const end =
    reason > 0 && answering(clauses.slice(start, reason)) && !answering(clauses.slice(reason))
      ? reason
      : clauses.length;
  if (start === 0 && end === clauses.length) return words;
  return clauses
    .slice(start, end)
    .map((clause) => clause.words)
    .join('')
    .replace(/ {2}/g, ' ');
}
