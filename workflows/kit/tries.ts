import type { Instant } from './clock.ts';
import type { Receipt } from './letter.ts';

/** A letter that a mail server may have put off: not before when it is tried again, and how often it was put off. */
export interface Tries {
  notBefore?: Instant;
  deferrals?: number;
}

/** After this many temporary refusals a letter is given up. */
export const DEFERRALS_MAX = 8;

/** Writes down what became of a letter; gives whether it is to be tried again. */
export function isPutOff(tries: Tries, receipt: Receipt): boolean {
  const deferrals = (tries.deferrals ?? 0) + 1;
  if (receipt.status !== 'later' || deferrals >= DEFERRALS_MAX) return false;
  Object.assign(tries, { notBefore: receipt.notBefore, deferrals });
  return true;
}
