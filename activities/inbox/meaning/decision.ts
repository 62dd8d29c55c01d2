import { doubtsAround } from './around.ts';
import type { Day } from './days.ts';
import type { Answer, Understood, Why } from './meaning.ts';
import { phrases, says } from './phrases.ts';
import { answersOf, type Doubt, type Reading, whysOf } from './reading.ts';
import { NEGATIVES, type Says } from './words/lexicon.ts';
import { isPractical } from './words/practical.ts';

/** What a reading comes to: what was understood, if anything, and every reason not to record it. */
export interface Decision {
  understood?: Understood;
  doubts: Why[];
}

/** What else is known of the mail. */
export interface Around {
  today: Day | undefined;
  quoted: string;
  /** How many come along, when that was answered under its own question. */
  guests?: number | 'unclear';
}

/** What could make a yes of a no after all. */
const TURNING_BACK = phrases(
  '(wel|toch|alsnog|anders (?:kan|kunnen|wil|willen|doe|doen|graag|wel)|tenzij|unless|otherwise (?:i|we|yes|happy|gladly|it)|instead|then|mits|provided|dan (kom|kan|kunnen|wil|doe|ga|ben|stem|is|wordt) ~)',
  '(i|we) would (if|when) ~',
  '(akkoord|eens|agree|approve|reconsider|heroverweeg|heroverwegen|bereid|willing|happy to|graag mee|consider)',
);

/** "I would love to. Is there a budget?" */
const onlyWished = ({ found, sentences }: Reading) =>
  found.every(({ how }) => how === 'wish') &&
  sentences.some(
    ({ question, words }) => (question && !isPractical(words)) || / (?:though|but|maar|alleen) /.test(words),
  );

/**
 * A refusal hangs on no condition that stands in another sentence ("once there is a next time, ask me"), nor on one that says how
 * long it lasts ("as long as that is in it, no"), unless it could turn it round.
 */
export function bearing(reading: Reading, answer: Says): Reading {
  if (!NEGATIVES.includes(answer)) return reading;
  const { sentences, found, doubts } = reading;
  const idle = ({ why, sentence }: Doubt) =>
    why === 'condition' &&
    !says(sentences[sentence]!.words, TURNING_BACK) &&
    found.every((one) => one.sentence !== sentence || LASTING.test(sentences[sentence]!.words));
  return { ...reading, doubts: doubts.filter((doubt) => !idle(doubt)) };
}
const LASTING = / (?:zolang|as long as|so long as) /;

/** The single answer with the doubts about it; two answers contradict each other. */
export function single(reading: Reading): Decision {
  const answers = [...answersOf(reading)];
  const [answer] = answers;
  if (!answer || answer === 'regret') return { doubts: [...whysOf(reading), 'no-answer'] };
  const doubts = [...whysOf(bearing(reading, answer)), ...doubtsAround(reading, answer)];
  if (onlyWished(reading)) doubts.push('question');
  if (answers.length > 1) return { doubts: ['contradiction', ...doubts] };
  return { understood: { answer: answer as Answer }, doubts };
}
