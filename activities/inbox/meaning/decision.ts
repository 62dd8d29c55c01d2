import { doubtsAround } from './around.ts';
import type { Day } from './days.ts';
import type { Answer, Understood, Why } from './meaning.ts';
import { answersOf, type Reading, whysOf } from './reading.ts';
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

/** "I would love to. Is there a budget?" */
const onlyWished = ({ found, sentences }: Reading) =>
  found.every(({ how }) => how === 'wish') &&
  sentences.some(
    ({ question, words }) => (question && !isPractical(words)) || / (?:though|but|maar|alleen) /.test(words),
  );

/** The single answer with the doubts about it; two answers contradict each other. */
export function single(reading: Reading): Decision {
  const answers = [...answersOf(reading)];
  const [answer] = answers;
  if (!answer || answer === 'regret') return { doubts: [...whysOf(reading), 'no-answer'] };
  const doubts = [...whysOf(reading), ...doubtsAround(reading, answer)];
  if (onlyWished(reading)) doubts.push('question');
  if (answers.length > 1) return { doubts: ['contradiction', ...doubts] };
  return { understood: { answer: answer as Answer }, doubts };
}
