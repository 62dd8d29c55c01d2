import { says } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import { FREE_THEN, OCCUPIED_THEN, REGRETS, WAY_OPEN } from './words/occupied.ts';
import { isPractical } from './words/practical.ts';

/**
 * Where a refusal is only told: regret, or good wishes to those who come, and what the writer does at that very time ("What a pity!
 * That Thursday I am in the air"). Nothing else may answer, and nothing may leave a way open.
 */
export function occupiedThen({ kind, found, sentences, relays }: Reading): Found[] {
  const isOpen =
    kind !== 'rsvp' ||
    relays ||
    found.some((one) => !isRegret(one)) ||
    !sentences.some(({ words }) => says(words, REGRETS)) ||
    sentences.some(({ words, question }) => says(words, WAY_OPEN) || (question && !isPractical(words)));
  if (isOpen) return [];
  return sentences.flatMap(({ question, clauses }, sentence) =>
    clauses
      .filter(({ words }) => !question && says(words, OCCUPIED_THEN) && !says(words, FREE_THEN))
      .map((clause) => ({ says: 'no' as const, how: 'words' as const, whole: true as const, sentence, clause })),
  );
}

/** "Had I but", or "helaas" alone. */
const isRegret = ({ says: said, how }: Found): boolean => said === 'regret' || (said === 'no' && how === 'short');
