import type { Asked } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { PersonId, Receipt } from '../kit/letter.ts';
import { countReceipt, receiptMoment } from '../kit/receipts.ts';
import { isPutOff } from '../kit/tries.ts';
import type { InvitationAnswer, InvitationState } from './contract.ts';

/** Who answered by mail hears what was noted, at most once a day, and not when they want no mail. */
export function bookReceiptDue(state: InvitationState, asked: Asked<InvitationAnswer>, now: Instant): void {
  if (asked.out || receiptMoment(asked, now) > now || isReceiptDue(state, asked.to.person)) return;
  state.receipts.push({ person: asked.to.person, nr: countReceipt(asked, now) });
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
