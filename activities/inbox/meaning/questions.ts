import type { Why } from './meaning.ts';
import { phrases, says } from './phrases.ts';
import type { Found } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';
import { REASONS } from './words/common.ts';
import { type Lexicon, NEGATIVES } from './words/lexicon.ts';
import { isPractical } from './words/practical.ts';
import { HESITATIONS } from './words/turns.ts';

/** "... whether I come". */
export const isWhether = ({ words }: Clause): boolean =>
  /^ (?:of|whether|if) (?:ik|wij|we|i|het|dat|er|it) /.test(words);

/** "You ask whether I come", "you wanted to know whether I come". */
export function isAskedOfWriter(clause: Clause, { clauses }: Sentence): boolean {
  const at = clauses.indexOf(clause);
  const [before, next] = [clauses[at - 1], clauses[at + 1]];
  return (
    (isWhether(clause) && before !== undefined && ASKED.test(before.words)) ||
    (next !== undefined && isWhether(next) && ASKED.test(clause.words))
  );
}
const ASKED =
  / (?:vraagt|vroeg|vragen|vroegen|ask|asked|asks|asking) | (?:u|je|jij|jullie|you) (?:\S+ ){0,3}?(?:weten|benieuwd|know|wondering|wondered|inquired|enquired|informeert|informeerde) $/;

/** Answers that are put as a question. */
export function askedIn({ words, clauses }: Sentence, index: number, { asked }: Lexicon): Found[] {
  return asked
    .filter(([, list]) => says(words, list) || clauses.some((clause) => says(clause.words, list)))
    .map(([said]) => ({ says: said, how: 'words', sentence: index, clause: clauses.at(-1)! }));
}

/** A question that touches the answer makes it uncertain; a practical one does not. */
export function questionDoubts({ question, words, clauses }: Sentence, found: Found[]): Why[] {
  const last = clauses.at(-1)!;
  const other = OPEN_QUESTION.test(last.words);
  const touching = found.some(
    (one) => one.clause === last || (!other && (one.says === 'no' || !NEGATIVES.includes(one.says))),
  );
  return question && touching && !isPractical(words) ? ['question'] : [];
}

/** What is asked so, an answer before it does not depend on. */
const OPEN_QUESTION = /^ (?:wie|wat|waar|hoe laat|welke|who|what|where|which) /;

/** A firm answer in a sentence that ends as a question. */
export function staysBeforeQuestion({ says: said, how, clause }: Found, { clauses }: Sentence): boolean {
  const last = clauses.at(-1)!;
  if (clause === last) return false;
  return (said !== 'no' && NEGATIVES.includes(said)) || (how === 'words' && OPEN_QUESTION.test(last.words));
}

/** "No, I have no diet", "yes, send me the minutes", "well, yes, it is useful": that word belongs to what stands beside it. */
export function belongsToNext({ says: said, how, clause }: Found, { clauses }: Sentence): boolean {
  const [before, next] = [clauses[clauses.indexOf(clause) - 1], clauses[clauses.indexOf(clause) + 1]];
  if (how !== 'short' || !next) return false;
  if (before && says(before.words, HESITATIONS)) return true;
  if (said === 'no' && EXCLAIMS.test(next.raw)) return true;
  if (said !== 'no' && said !== 'object') return says(next.words, HESITATIONS) || says(next.words, SENDING);
  return (
    / (?:geen|niet|no|not|niks|niets) /.test(next.words) && !says(next.words, REASONS) && !says(next.words, COMING)
  );
}

/** "Nee maar, wat leuk!" */
const EXCLAIMS = /^maar (?:wat|hoe)\b|^(?:wat|hoe) (?:een |leuk|mooi|fijn|goed|bijzonder)/i;

/** "How could I say no?", "who would miss that?": a question that nobody needs to answer. */
export const isRhetorical = ({ question, words }: Sentence): boolean => question && RHETORICAL.test(words);
const RHETORICAL =
  /^ (?:en |maar |and |but )?(?:(?:how|hoe) (?:could|can|kan|kon|zou) (?:i|we|ik|wij|men|je|one) |(?:waarom|why) (?:zou|zouden|would|should) (?:i|we|ik|wij) |(?:wie|who) (?:zou|would|could|kan|wil|wants) )(?:\S+ ){0,8}?(?:nee|no|not|niet|refuse|decline|resist|weigeren|weerstaan|missen|miss|afslaan|overslaan|skip) |^ (?:dit|dat|deze|die|this|that|it)? ?(?:missen|overslaan|miss|skip) (?:(?:it|this|that|dit|dat|deze) )?$/;

const SENDING = phrases('^ [please|graag|do|wil je] [do] (send|share|forward|keep|stuur|mail|stuurt|hou) ~');

const COMING = phrases(
  '(kom|komen|kan|kunnen|ben|doe|wil|ga|lukt|red|come|attend|make|join|able|participate|meedoen|deel) ~',
);
