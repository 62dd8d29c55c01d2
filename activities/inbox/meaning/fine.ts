import { isCourteous } from './courteous.ts';
import { decideConsent } from './decide-consent.ts';
import { namesIn } from './names.ts';
import { phrases, says, without } from './phrases.ts';
import { read } from './reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { hasUnknownWords } from './unknown.ts';
import { CORRECTS, PLAIN_WORDS, READ_WELL } from './words/agreement.ts';
import { DOUBTS, NEGATIONS } from './words/common.ts';
import { CONDITIONS } from './words/conditions.ts';
import { COMMENT_WORDS, PARTS, WISHES } from './words/remarks.ts';

/** That there is nothing to say about a text. */
const NO_REMARKS = phrases(
  '(geen|zonder) op (of|en) aanmerkingen',
  '(geen|zonder|no|without) [verder|verdere|inhoudelijke|andere|nadere|further|other|any] (opmerking|opmerkingen|correctie|correcties|aanvulling|aanvullingen|wijziging|wijzigingen|aanpassing|aanpassingen|aanmerkingen|commentaar|comment|comments|remark|remarks|correction|corrections|change|changes|addition|additions)',
  '(niets|niks|nothing) [meer] (toe te voegen|aan te vullen|op aan te merken|aan te merken|to add|to correct|to change)',
);
/** That a text is right. */
const RIGHT = phrases(
  '(klopt|kloppen)',
  '(verslag|notulen|concept|tekst|minutes|draft) ~ (goed|prima|akkoord|in orde|juist|correct|helder|duidelijk|right|fine|good|accurate|clear)',
  '(goed|goede|prima|mooi|mooie|helder|uitstekend|keurig|keurige|good|great|clear|excellent) (verslag|notulen|minutes)',
  '(ziet|zien) er ~ (goed|prima|keurig|netjes) uit',
  '(look|looks) (good|fine|great|right|correct)',
  '(they|it|these|this|all|everything) (is|are) (right|correct|fine|accurate|in order)',
);
/** Who agrees is short. */
const CHARACTERS_MAX = 1000;
/** What is quoted is not read, but it may be what somebody remarks upon. */
const QUOTES = /["\u201c\u201d\u201e]/;
const RESTRICTING = [WISHES, COMMENT_WORDS, PARTS, NEGATIONS, DOUBTS, CONDITIONS];

/** What a text says about another one, as a whole: it is right, there is nothing to it, somebody (also) asks, they correct it, or they say something else. */
export type Tenor = 'fine' | 'nothing' | 'question' | 'correction' | 'other';

/** How somebody speaks of a text that was put to them: the first of these that a sentence says. */
export function tenorOf(text: string): Tenor {
  const tenors = new Set(sentencesOf(text).map(tenorOfSentence));
  const order: Tenor[] = ['correction', 'question', 'other', 'fine'];
  return order.find((tenor) => tenors.has(tenor)) ?? 'nothing';
}

/** Whether a text says that another one is right, and beside that nothing but thanks: each of its words is known to be harmless. */
export function isWhollyFine(text: string): boolean {
  if (text.length > CHARACTERS_MAX || QUOTES.test(text) || tenorOf(text) !== 'fine') return false;
  return sentencesOf(text).every((sentence) => isPlain(sentence) || agreesPlainly(sentence));
}

const isPlain = ({ words }: Sentence): boolean =>
  without(words, NO_REMARKS)
    .trim()
    .split(/[ ·]+/)
    .every((word) => word === '' || PLAIN_WORDS.has(word));

/** By the rules for agreeing to a draft, in a clause of its own, with only plain words beside it. */
function agreesPlainly(sentence: Sentence): boolean {
  const reading = read('consent', [sentence]);
  const { understood, doubts } = decideConsent(reading);
  if (understood?.answer !== 'agree' || doubts.length > 0 || hasUnknownWords(reading, 'agree', '')) return false;
  const beside = sentence.clauses.filter((clause) => !reading.found.some((one) => one.clause === clause));
  return reading.found.every(({ how }) => how === 'words') && isPlain({ ...sentence, words: joined(beside) });
}

const joined = (clauses: Sentence['clauses']): string => clauses.map(({ words }) => words).join(' ');

function tenorOfSentence(sentence: Sentence): Tenor {
  const words = without(sentence.words, READ_WELL);
  const rest = without(words, NO_REMARKS);
  if (sentence.question) return 'question';
  if (corrects(sentence, rest)) return 'correction';
  if (RESTRICTING.some((list) => says(rest, list)) && !agreesPlainly(sentence)) return 'other';
  const { found } = read('consent', [sentence]);
  const agrees = found.length > 0 && found.every(({ says: said }) => said === 'agree' || said === 'comments');
  if (rest !== words || says(rest, RIGHT) || agrees) return 'fine';
  return isCourteous('consent', sentence) ? 'nothing' : 'other';
}

/** Something in the text is wrong, or was otherwise. */
const corrects = ({ raw }: Sentence, words: string): boolean =>
  [CORRECTS, COMMENT_WORDS, PARTS].some((list) => says(words, list)) ||
  (says(words, NEGATIONS) && namesIn(raw.trim().replace(/^\S+/, ''), true).length > 0);
