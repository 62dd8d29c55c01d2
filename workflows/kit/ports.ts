import type { LetterBatch, Receipt } from './letter.ts';

/** What the kit needs of activities: sending letters, each at most once. */
export interface LetterActivities {
  sendLetters(batch: LetterBatch): Promise<Receipt[]>;
}
