import { type Decision, single } from './decision.ts';
import { delegateIn } from './delegate.ts';
import { says } from './phrases.ts';
import type { Reading } from './reading.ts';
import { CALLS, NAMES_A_COLLEAGUE } from './words/interest.ts';

/** Whether somebody takes part in a network, or wants a call, or names a colleague (workflows/invitation/contract.ts). */
export function decideInterest(reading: Reading): Decision {
  const decision = single(reading);
  const words = reading.sentences.map((sentence) => sentence.words);
  if (!decision.understood && words.some((one) => says(one, CALLS))) {
    return { understood: { answer: 'unclear', call: true }, doubts: [...decision.doubts, 'somebody-must-act'] };
  }
  if (['yes', 'no'].includes(decision.understood?.answer ?? '') || !words.some((one) => says(one, NAMES_A_COLLEAGUE)))
    return decision;
  const delegate = delegateIn(reading.sentences);
  const understood = { answer: 'delegate' as const, ...(delegate && { delegate }) };
  return { understood, doubts: [...decision.doubts, 'other-person'] };
}
