import type { HoldReason, Proposal } from '../../workflows/inbox/contract.ts';
import type { MinutesAnswer } from '../../workflows/minutes/contract.ts';
import { CORRECTION_CHARACTERS_MAX } from '../../workflows/minutes/limits.ts';
import { isWhollyFine, tenorOf } from '../inbox/meaning/fine.ts';
import type { Meaning, Why } from '../inbox/meaning/meaning.ts';
import type { Ruling } from './ruling.ts';

/** A longer correction is not proposed: the coordinator takes it from the mail, so that their list stays small. */
const PROPOSED_CHARACTERS_MAX = 1000;
/** With these a text may not be meant as it stands. */
const HELD: readonly Why[] = ['passed-on', 'irony', 'other-person', 'doubt'];
const AGREES: MinutesAnswer = { choice: 'agrees' };

/**
 * What words about a draft lead to: who agrees and says nothing else does, what is wrong with it is a correction, in their own words;
 * anything else waits for the coordinator. `doubt` is why it is not certain who wrote it.
 */
export function ruleMinutes(text: string, meaning: Meaning, doubt: HoldReason | undefined): Ruling {
  const tenor = tenorOf(text);
  const correction = correctionIn(text);
  const agrees = isWhollyFine(text) && !HELD.includes(meaning.why) && mayAgree(meaning);
  const seems = agrees || tenor === 'nothing' ? AGREES : correction;
  const hold = (why: HoldReason): Ruling => ({ do: 'hold', kind: 'reply', why, ...proposalOf(seems, meaning.stop) });
  if (doubt) return hold(doubt);
  if (meaning.stop) return hold('asks-to-stop');
  if (agrees) return { do: 'record', answer: AGREES };
  if (tenor === 'question') return hold('question');
  if (tenor !== 'correction' || HELD.includes(meaning.why) || !correction) return hold('unclear');
  return { do: 'record', answer: correction };
}

/** The reading of answers sees an agreement too, or no answer: it does not know all words for "it is right". */
const mayAgree = ({ answer, understood }: Meaning) =>
  answer === 'agree' || (answer === 'unclear' && (!understood || understood.answer === 'agree'));

/** Nobody corrects anything in a single word; broken bytes look like one. */
const SEVERAL_WORDS = /\p{L}{2,}\P{L}+\p{L}{2,}/u;

function correctionIn(text: string): MinutesAnswer | undefined {
  const words = text.trim();
  return SEVERAL_WORDS.test(words) && words.length <= CORRECTION_CHARACTERS_MAX
    ? { choice: 'correction', text: words }
    : undefined;
}

function proposalOf(answer: MinutesAnswer | undefined, stop: boolean | undefined): { proposal?: Proposal } {
  const isShort = answer && (answer.choice === 'agrees' || answer.text.length <= PROPOSED_CHARACTERS_MAX);
  const said = isShort ? { answer } : answer && { understood: answer.choice };
  return said || stop ? { proposal: { ...said, ...(stop && { stop }) } } : {};
}
