import { type Decision, single } from './decision.ts';
import { says } from './phrases.ts';
import type { Reading } from './reading.ts';
import { NAMES_A_COLLEAGUE } from './words/interest.ts';

/** Whether somebody takes on a task in a meeting; who names somebody else leaves it to the coordinator. */
export function decideTask(reading: Reading): Decision {
  const decision = single(reading);
  const namesOther = reading.sentences.some(({ words }) => says(words, NAMES_A_COLLEAGUE));
  return namesOther ? { ...decision, doubts: [...decision.doubts, 'other-person'] } : decision;
}
