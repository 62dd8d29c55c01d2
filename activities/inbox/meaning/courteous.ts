import type { Kind } from './meaning.ts';
import { type Phrases, says, without } from './phrases.ts';
import type { Clause, Sentence } from './sentences.ts';
import { signalsOf } from './signals.ts';
import { CONTRASTS, LEAVES_AGREEMENT } from './words/beside-agreement.ts';
import { ALSO_FOR, DOUBTS, FILLERS, FORMER, LIMITS, NEGATIONS, RECEIPTS } from './words/common.ts';
import { CONDITIONS } from './words/conditions.ts';
import { NO_FAULT } from './words/draft.ts';
import { LEXICONS } from './words/index.ts';
import { isKnownWord } from './words/known.ts';
import { isPractical } from './words/practical.ts';
import { COMMENT_WORDS, COURTESIES, PARTS, PRAISES, WISHES } from './words/remarks.ts';
import { LATER } from './words/turns.ts';

/** Something else was meant. */
export const MEANT = / (?:bedoel|bedoelde|meant|mean|other|andere) /;

/** Nothing but that there is nothing to say. */
const IS_ALL =
  /^(?: (?:ik|wij|we|heb|hebben|er|verder|dus|en|ook|van|mij|ons|mijn|onze|kant|i|have|there|is|are|and|also|from|me|us|my|our|side|zijn|zie|see|gewoon))* ·(?: (?:van|mij|ons|mijn|onze|kant|from|me|us|my|our|side|dus|hoor|meer|verder))* $/;

/** A clause of which is known that it says nothing else: a reason, courtesy, or small words. */
export function isExplained(kind: Kind, clause: Clause): boolean {
  const { beside, harmless } = LEXICONS[kind];
  const kept = clause.words
    .trim()
    .split(' ')
    .filter((word) => !FILLERS.has(word) && !beside.includes(word));
  if (MEANT.test(clause.words)) return false;
  if (kind === 'consent' && IS_ALL.test(without(clause.words, NO_FAULT))) return true;
  if (kept.length === 1 && / (?:dat|dit|that|this) is /.test(clause.words)) return false;
  if (/^ (?:dat|that|this|dit) is (?:me|mij|ik) $/.test(clause.words)) return false;
  if (kept.length <= 1 && !kept.some((word) => /^(geen|niet|no|not|zonder)$/.test(word))) return true;
  if (signalsOf(clause, LEXICONS[kind], false).some(({ says: said }) => said === 'comments')) return true;
  if (/ (?:geen|no|niet|not) /.test(clause.words)) return says(clause.words, harmless);
  if (kind === 'consent' && says(clause.words, LEAVES_AGREEMENT))
    return ![...RESTRICTING, WISHES, CONTRASTS].some((list) => list !== LIMITS && says(clause.words, list));
  return [harmless, COURTESIES, ALSO_FOR].some((list) => says(clause.words, list));
}

/** Whether a sentence adds nothing to an answer: it answers, thanks or praises. */
export const isCourteous = (kind: Kind, { words, clauses, question }: Sentence): boolean =>
  says(words, COURTESIES) ||
  isPraise(words) ||
  (question && isPractical(words)) ||
  says(words, FORMER) ||
  clauses.every((clause) => isExplained(kind, clause) || isSmallTalk(clause.words));

/** Something good is said, and nothing that could restrict it. */
const isPraise = (words: string): boolean =>
  says(words, PRAISES) && !RESTRICTING.some((list) => list !== LIMITS && says(words, list)) && !says(words, WISHES);

/** Only words that are known to change nothing, and none that could restrict, doubt, deny or ask. */
const isSmallTalk = (words: string): boolean =>
  !RESTRICTING.some((list) => says(words, list)) &&
  words
    .trim()
    .split(' ')
    .every((word) => isKnownWord(word));

/** Words that can restrict, doubt, deny or ask. */
export const RESTRICTING: readonly Phrases[] = [
  NEGATIONS,
  CONDITIONS,
  DOUBTS,
  LATER,
  PARTS,
  COMMENT_WORDS,
  RECEIPTS,
  LIMITS,
];
