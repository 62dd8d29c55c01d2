import { isCourteous } from './courteous.ts';
import { phrases, says, without } from './phrases.ts';
import { read } from './reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { PLAIN_WORDS, READ_WELL } from './words/agreement.ts';
import { DOUBTS, NEGATIONS } from './words/common.ts';
import { CONDITIONS } from './words/conditions.ts';
import { COMMENT_WORDS, PARTS, WISHES } from './words/remarks.ts';

/** That there is nothing to say about a text. */
const NO_REMARKS = phrases(
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

/** What a text says about another one, as a whole: it is right, there is nothing to it, somebody only asks, or they have remarks. */
export type Tenor = 'fine' | 'nothing' | 'question' | 'remarks';

/** How somebody speaks of a text that was put to them. Whatever could be a remark is one. */
export function tenorOf(text: string): Tenor {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return 'nothing';
  if (sentences.every(({ question }) => question)) return 'question';
  const tenors = sentences.map(tenorOfSentence);
  if (tenors.includes('remarks')) return 'remarks';
  return tenors.includes('fine') ? 'fine' : 'nothing';
}

/** Whether a text says that another one is right, and beside that nothing but thanks: each of its words is known to be harmless. */
export function isWhollyFine(text: string): boolean {
  if (text.length > CHARACTERS_MAX || QUOTES.test(text) || tenorOf(text) !== 'fine') return false;
  return sentencesOf(text).every(({ words }) =>
    without(words, NO_REMARKS)
      .trim()
      .split(/[ ·]+/)
      .every((word) => word === '' || PLAIN_WORDS.has(word)),
  );
}

function tenorOfSentence(sentence: Sentence): Exclude<Tenor, 'question'> {
  const words = without(sentence.words, READ_WELL);
  const rest = without(words, NO_REMARKS);
  if (sentence.question || RESTRICTING.some((list) => says(rest, list))) return 'remarks';
  const { found } = read('consent', [sentence]);
  const agrees = found.length > 0 && found.every(({ says: said }) => said === 'agree' || said === 'comments');
  if (rest !== words || says(rest, RIGHT) || agrees) return 'fine';
  return isCourteous('consent', sentence) ? 'nothing' : 'remarks';
}
