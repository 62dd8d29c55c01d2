import type { Kind } from './meaning.ts';
import { type Phrases, says, without } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import { LEAVES_WORK, STAYS, WISHES_WELL } from './words/leaving.ts';
import { FREE_THEN, OCCUPIED_THEN, REGRETS, WAY_OPEN } from './words/occupied.ts';
import { isPractical } from './words/practical.ts';

/** What tells a refusal without giving it. */
interface Told {
  reason: Phrases;
  /** What a clause with the reason must not say. */
  except: Phrases;
  /** Regret, or good wishes to the others. */
  beside: Phrases;
  /** What leaves a way open, anywhere. */
  open: Phrases;
}

const TOLD_BY: Partial<Record<Kind, Told>> = {
  rsvp: { reason: OCCUPIED_THEN, except: FREE_THEN, beside: REGRETS, open: WAY_OPEN },
  interest: { reason: LEAVES_WORK, except: STAYS, beside: WISHES_WELL, open: STAYS },
};

/**
 * Where a refusal is only told: regret, or good wishes to the others, and what the writer does at that very time ("What a pity!
 * That Thursday I am in the air") or that they leave their work. Nothing else may answer, and nothing may leave a way open.
 */
export function occupiedThen({ kind, found, sentences, relays }: Reading): Found[] {
  const told = TOLD_BY[kind];
  if (!told || relays || found.some((one) => !isRegret(one))) return [];
  const isOpen =
    !sentences.some(({ words }) => says(words, told.beside)) ||
    sentences.some(
      ({ words, question }) =>
        says(kind === 'interest' ? without(words, told.beside) : words, told.open) || (question && !isPractical(words)),
    );
  if (isOpen) return [];
  return sentences.flatMap(({ question, clauses }, sentence) =>
    clauses
      .filter(({ words }) => !question && says(words, told.reason) && !says(words, told.except))
      .map((clause) => ({ says: 'no' as const, how: 'words' as const, whole: true as const, sentence, clause })),
  );
}

/** "Had I but", or "helaas" alone. */
const isRegret = ({ says: said, how }: Found): boolean => said === 'regret' || (said === 'no' && how === 'short');
