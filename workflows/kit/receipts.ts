import { DAY_MS, type Instant } from './clock.ts';

/** How many receipts went to somebody, and for when the last one was asked. */
export interface ReceiptCount {
  count: number;
  at: Instant;
}

/** Receipts for mails of one person keep this distance. */
const RECEIPT_GAP_MS = DAY_MS;

/** From when on a person may hear what was noted from their mail: one receipt a day at most. */
export const receiptMoment = ({ receipts }: { receipts?: ReceiptCount }, now: Instant): Instant =>
  receipts ? Math.max(now, receipts.at + RECEIPT_GAP_MS) : now;

/** Counts a receipt; gives its number. */
export function countReceipt(to: { receipts?: ReceiptCount }, at: Instant): number {
  const count = (to.receipts?.count ?? 0) + 1;
  to.receipts = { count, at };
  return count;
}
