import { GIVES_REASON } from './conclusion.ts';
import type { Kind } from './meaning.ts';
import { says, without } from './phrases.ts';
import { isAskedOfWriter } from './questions.ts';
import type { Found } from './reading.ts';
import type { Clause, Sentence } from './sentences.ts';
import {
  IDLE_CONSEQUENCES,
  OWN_CIRCUMSTANCES,
  REACHED,
  SIDE_EVENTS,
  STILL_COMES_OR_GOES,
  THANKED_FIRST,
  THOUGHT,
  TOLD,
  TOLD_NO_MORE,
  TURNS_AWAY,
} from './words/aside.ts';
import { CONDITIONS, isAsCondition } from './words/conditions.ts';

const INVITATIONS: readonly Kind[] = ['rsvp', 'interest'];

/**
 * Sentences without what cannot touch an answer of which every word is understood: what was told before it, conditions that bind
 * something else, when somebody can be reached, and when they arrive or leave.
 */
export function withoutAsides(kind: Kind, sentences: Sentence[], found: Found[]): Sentence[] {
  const whole = found.filter(
    ({ whole, how, says: said }) => whole && how === 'words' && (said === 'yes' || said === 'no'),
  );
  if (!INVITATIONS.includes(kind) || whole.length === 0) return sentences;
  const first = Math.min(...whole.map(({ sentence }) => sentence));
  const last = Math.max(...whole.map(({ sentence }) => sentence));
  return sentences.map((sentence, index) => {
    const here = found.filter((one) => one.sentence === index);
    const answers = here
      .filter((one) => one.whole || (one.says !== whole[0]!.says && index > first - 2))
      .map(({ clause }) => clause);
    const wholly = here.filter((one) => one.whole).map(({ clause }) => clause);
    const surely = whole.filter((one) => one.sentence === index).map(({ clause }) => clause);
    const answered = sentence.clauses.findIndex((clause) => surely.includes(clause));
    const isAside = (clause: Clause, at: number) =>
      !isAskedOfWriter(clause, sentence) &&
      ((answered >= 0 && at > answered && GIVES_REASON.test(clause.raw) && !surely.includes(clause)) ||
        (index < last && sentence.clauses.slice(0, at).some(isThought)) ||
        (index <= first && !surely.includes(clause) && isThought(sentence.clauses[at - 1])) ||
        (!answers.includes(clause) && index < first && isTold(clause)) ||
        (!wholly.includes(clause) && isPractical(kind, clause)));
    const clauses = sentence.clauses.map((clause, at) => (isAside(clause, at) ? NOTHING : clause));
    if (here.length === 0 && (isIdleCondition(clauses) || (index > first && isOffer(sentence))))
      return { ...NO_SENTENCE };
    return clauses.includes(NOTHING) ? { ...sentence, words: wordsIn(clauses), clauses } : sentence;
  });
}

const NOTHING: Clause = { raw: '', words: ' ' };
const NO_SENTENCE: Sentence = { raw: '', plain: '', words: ' ', question: false, clauses: [NOTHING] };
const wordsIn = (clauses: Clause[]): string =>
  ` ${clauses
    .map(({ words }) => words.trim())
    .join(' ')
    .trim()} `;

/** What follows "and I thought:" was a thought of before. */
const isThought = (before: Clause | undefined): boolean => before !== undefined && says(before.words, THOUGHT);

/** All in the past, and over. */
const isTold = ({ words }: Clause): boolean => says(words, TOLD) && !says(words, TOLD_NO_MORE);

const isPractical = (kind: Kind, { words }: Clause): boolean =>
  says(words, THANKED_FIRST) ||
  (kind === 'rsvp'
    ? says(words, SIDE_EVENTS) || says(words, STILL_COMES_OR_GOES)
    : says(words, REACHED) && !says(words, CONDITIONS));

/** "Would it help if I brought some leaflets?" */
const isOffer = ({ question, words }: Sentence): boolean =>
  question && OFFERS.test(words) && !says(words.replace(OFFERS, ' '), TURNS_AWAY);
const OFFERS =
  /^ (?:en |and |ook |also )?(?:would|will|zou|is|helpt|heeft) (?:it|het) (?:\S+ ){0,2}?(?:help|helpen|useful|handy|nice|good|nuttig|handig|fijn|leuk|goed|zin)?(?: \S+)? (?:if|als|wanneer) (?:i|we|ik|wij) (?:bring|brought|send|sent|prepare|prepared|print|printed|meeneem|neem|stuur|opstuur|voorbereid|maak|print) (?!(?:\S+ ){0,3}?(?:collega|colleague|iemand|somebody|someone|instead|vervanger|substitute) )/;

/** A condition of something that is asked, offered or hoped for: "if my story helps somebody, you may have it". */
function isIdleCondition(clauses: Clause[]): boolean {
  const bound = clauses.filter(({ words }) => says(words, CONDITIONS) || isAsCondition(words));
  const rest = clauses.filter((clause) => !bound.includes(clause));
  return (
    bound.length > 0 &&
    !bound.some(({ words }) => says(words, OWN_CIRCUMSTANCES)) &&
    [...rest, ...bound].some(({ words }) => says(words, IDLE_CONSEQUENCES)) &&
    !clauses.some(({ words }) => says(without(words, IDLE_CONSEQUENCES), TURNS_AWAY))
  );
}
