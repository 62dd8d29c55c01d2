import type { Asked } from '../kit/ask.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import type { PersonId, Receipt } from '../kit/letter.ts';
import { isPutOff } from '../kit/tries.ts';
import type { InvitationAnswer, InvitationState } from './contract.ts';

/** Receipts for mails of one person keep this distance. */
const RECEIPT_GAP_MS = DAY_MS;

/** Who answered by mail hears what was noted, at most once a day, and not when they want no mail. */
export function bookReceiptDue(state: InvitationState, asked: Asked<InvitationAnswer>, now: Instant): void {
  const { receipts } = asked;
  if (asked.out || (receipts && now < receipts.at + RECEIPT_GAP_MS)) return;
  if (isReceiptDue(state, asked.to.person)) return;
  const nr = (receipts?.count ?? 0) + 1;
  asked.receipts = { count: nr, at: now };
  state.receipts.push({ person: asked.to.person, nr });
}

/** Writes down what became of letters that said what was noted: those that a server put off stay. */
export function bookReceipts(state: InvitationState, letters: Map<string, string>, results: Receipt[]): void {
  for (const result of results) {
    const person = letters.get(result.id);
    state.receipts = state.receipts.filter((due) => due.person !== person || isPutOff(due, result));
  }
}

/** Who can hear now what was noted. */
export const receiptsDue = ({ receipts }: InvitationState, now: Instant) =>
  receipts.filter(({ notBefore = now }) => notBefore <= now);

/** Whether a person is still to hear what was noted. */
export const isReceiptDue = ({ receipts }: InvitationState, person: PersonId): boolean =>
  receipts.some((due) => due.person === person);

/** Who gets no more letters hears no more of what was noted. */
export function dropReceipt(state: InvitationState, person: PersonId): void {
  state.receipts = state.receipts.filter((due) => due.person !== person);
}
