import { isNamed } from './around.ts';
import { isCourteous } from './courteous.ts';
import { says, without } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { AGREEING_FIRMLY } from './words/agreeing.ts';
import { ASKS_ABOUT_USE, CONTRASTS, IMPATIENT, LEAVES_AGREEMENT } from './words/beside-agreement.ts';
import { FORMER, NEGATIONS, RECEIPTS, SETTLED } from './words/common.ts';
import { CONDITIONS, POLITE_CONDITIONS } from './words/conditions.ts';
import { NO_FAULT } from './words/draft.ts';
import { NEGATIVES } from './words/lexicon.ts';
import { UNSETTLES_AGREEMENT, UNSETTLES_VERDICT } from './words/open-verdicts.ts';
import { isPractical } from './words/practical.ts';
import { COMMENT_WORDS, PARTS, SETTLED_COMMENTS } from './words/remarks.ts';
import { LATER, SECOND_THOUGHTS } from './words/turns.ts';
import {
  AGREES_BESIDE,
  ANSWERS_AGAIN,
  ASKED_FOR,
  BEARS_ON_IT,
  CONSEQUENCE,
  LONG_PAST,
  NAMES_DRAFT,
  NOT_ALL,
  OTHERS_RULE,
  PERFORMS,
  POINTS_BACK,
  PROPOSED,
  RESOLVED,
  RHETORICAL,
  SHARES_NOT,
  VERDICT_FIRST,
  WISHED_STILL,
  WITH_SOMETHING,
} from './words/verdict.ts';

/**
 * A reading of its verdict, when somebody gives it in so many words ("put me down as against", "so: agreed"): of what led to it only
 * what could still bear on a yes; with a no also nothing that follows and does not answer again.
 */
export function fromVerdict(reading: Reading): Reading {
  const { found } = reading;
  const verdict = verdictOf(reading);
  if (!verdict) return reading;
  const from = verdict.sentence;
  const refuses = NEGATIVES.includes(verdict.says);
  const open = leavesOpenWhat(verdict);
  return only(reading, (sentence, index) => {
    if (index < from) return !refuses && (bears(sentence) || (open && !leadsUp(sentence)));
    return index === from || !refuses || found.some((one) => one.sentence === index) || turns(sentence);
  });
}

/** What was found of the answer: of a verdict that refuses nothing that agrees to something else. */
export function foundForVerdict(reading: Reading): Found[] {
  const verdict = verdictOf(reading);
  return verdict && NEGATIVES.includes(verdict.says)
    ? reading.found.filter(({ says: said }) => said !== 'agree')
    : reading.found;
}

/** The last answer in so many words, when no other one stands against it. */
function verdictOf(reading: Reading): Found | undefined {
  const verdict = reading.found.findLast((one) => isVerdict(one, reading));
  return verdict && !reading.found.some((one) => isOtherwise(one, verdict, reading)) ? verdict : undefined;
}

/** The reading with only the sentences that are wanted, and what was found and doubted in them. */
function only(reading: Reading, wanted: (sentence: Sentence, index: number) => boolean): Reading {
  const kept = reading.sentences.map((sentence, index) => wanted(sentence, index));
  const moved = <T extends { sentence: number }>(list: T[]): T[] =>
    list
      .filter(({ sentence }) => kept[sentence])
      .map((one) => ({ ...one, sentence: kept.slice(0, one.sentence).filter(Boolean).length }));
  return {
    ...reading,
    sentences: reading.sentences.filter((_, index) => kept[index]),
    found: moved(foundForVerdict(reading)),
    doubts: moved(reading.doubts),
  };
}

function isVerdict(one: Found, { sentences }: Reading): boolean {
  const { words, question } = sentences[one.sentence]!;
  if (question || one.doubt || one.says === 'comments' || CONSEQUENCE.test(words)) return false;
  if (one.how === 'short') return isNamed(one) && !says(words, PARTS);
  if (one.says === 'abstain') return one.how === 'words';
  return (
    one.how === 'words' &&
    (one.figure === true || [PERFORMS, VERDICT_FIRST].some((list) => says(one.clause.words, list)))
  );
}

/** An answer beside it that is neither a former one nor one to a part. */
const isOtherwise = (one: Found, verdict: Found, { sentences }: Reading): boolean =>
  one.says !== verdict.says &&
  one.says !== 'comments' &&
  (one.sentence > verdict.sentence ||
    ![FORMER, PARTS, LONG_PAST].some((list) => says(sentences[one.sentence]!.words, list))) &&
  !(one.says === 'agree' && (says(one.clause.words, AGREES_BESIDE) || isWithOther(one.clause.words)));

/** "We support the aim": with something that is not the draft. */
const isWithOther = (words: string): boolean => says(words, WITH_SOMETHING) && !says(words, NAMES_DRAFT);

/** "Agreed", "with that I agree": it may be with what stands before it. */
const leavesOpenWhat = ({ how, figure, clause }: Found): boolean =>
  !says(clause.words, NAMES_DRAFT) &&
  (how === 'short' || (!figure && [VERDICT_FIRST, POINTS_BACK].some((list) => says(clause.words, list))));

/** What somebody tells of how they came to it. */
const leadsUp = (sentence: Sentence): boolean =>
  says(sentence.words, LONG_PAST) || isResolved(sentence) || leavesAgreement(sentence);

const isPast = ({ words }: Sentence): boolean => says(words, LONG_PAST) && !says(words, WISHED_STILL);

const isResolved = ({ words, question }: Sentence): boolean =>
  !question &&
  says(words, RESOLVED) &&
  ![NEGATIONS, CONDITIONS, NOT_ALL].some((list) => says(without(words, SHARES_NOT), list));

/** After a no: somebody thinks again, or could agree after all. */
const turns = ({ words }: Sentence): boolean => says(words, SECOND_THOUGHTS) || says(words, ANSWERS_AGAIN);

/** What could still bear on a yes that follows: a wish for the draft, something wrong with it, a question, somebody who has to decide. */
export function bears(sentence: Sentence): boolean {
  const { words, question } = sentence;
  if (question) return !says(words, RHETORICAL);
  if (says(without(words, ASKED_FOR), PROPOSED)) return true;
  if (isResolved(sentence)) return false;
  if (says(words, OTHERS_RULE)) return true;
  const rest = [SETTLED, SETTLED_COMMENTS, POLITE_CONDITIONS, AGREEING_FIRMLY, NO_FAULT, ASKED_FOR].reduce(
    without,
    words,
  );
  return (
    [COMMENT_WORDS, CONDITIONS, LATER, BEARS_ON_IT, UNSETTLES_AGREEMENT, UNSETTLES_VERDICT].some((list) =>
      says(rest, list),
    ) && !isPast(sentence)
  );
}

/** Whether a sentence beside an agreement leaves it as it is: courtesy, praise, good wishes, what comes next; nothing that holds it back. */
export function leavesAgreement(sentence: Sentence, before?: Sentence): boolean {
  const { words, question } = sentence;
  if (question) return isPractical(words) || says(words, ASKS_ABOUT_USE);
  if (says(words, NOT_ALL) || says(without(words, POLITE_CONDITIONS), WISHED_STILL)) return false;
  if (isCourteous('consent', sentence)) return true;
  const rest = [SETTLED, NO_FAULT, LEAVES_AGREEMENT].reduce(without, words);
  const known = rest !== words || (before?.question === true && leavesAgreement(before));
  const denies = says([SETTLED, NO_FAULT, IMPATIENT].reduce(without, words), NEGATIONS);
  const touches = denies || [RECEIPTS, CONTRASTS].some((list) => says(rest, list));
  return known && !touches && !bears({ ...sentence, words: rest });
}
