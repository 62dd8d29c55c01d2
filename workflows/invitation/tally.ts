import type { Asked } from '../kit/ask.ts';
import type { InvitationAnswer, InvitationState, Tally } from './contract.ts';

export const NO_TALLY: Tally = {
  people: 0,
  asked: 0,
  answered: 0,
  takesPart: 0,
  declines: 0,
  call: 0,
  colleague: 0,
  silent: 0,
  stopped: 0,
  refused: 0,
  reminders: 0,
};

const COLUMN = { 'takes-part': 'takesPart', declines: 'declines', call: 'call', colleague: 'colleague' } as const;

/** Counts a share: how many were asked, what they said, who is silent. Takes some milliseconds for a large one. */
export function tally({ ask }: Pick<InvitationState, 'ask'>): Tally {
  const sum = { ...NO_TALLY };
  for (const person of Object.keys(ask.people)) add(sum, ask.people[person]!);
  return sum;
}

function add(count: Tally, asked: Asked<InvitationAnswer>): void {
  if (asked.out !== 'removed') count.people += 1;
  if (asked.sent > 0) count.asked += 1;
  count.reminders += Math.max(0, asked.sent - 1);
  if (asked.out === 'stopped' || asked.out === 'refused') count[asked.out] += 1;
  if (asked.given) {
    count.answered += 1;
    count[COLUMN[asked.given.answer.choice]] += 1;
  } else if (asked.sent > 0 && !asked.out) count.silent += 1;
}

/** Adds up tallies of several shares. */
export function sumTallies(tallies: Tally[]): Tally {
  const sum = { ...NO_TALLY };
  for (const one of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += one[key];
  return sum;
}
