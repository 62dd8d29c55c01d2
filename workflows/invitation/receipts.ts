import type { Asked } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { PersonId, Receipt } from '../kit/letter.ts';
import { countReceipt, receiptMoment } from '../kit/receipts.ts';
import { isPutOff } from '../kit/tries.ts';
import type { InvitationAnswer, InvitationState } from './contract.ts';

/**
 * Who answered by mail hears what was noted, not when they want no mail: a day after the last time at the earliest, and as it is by
 * then, so that who changes their mind hears the newest answer last.
 */
export function bookReceiptDue(state: InvitationState, asked: Asked<InvitationAnswer>, now: Instant): void {
  if (asked.out || isReceiptDue(state, asked.to.person)) return;
  const moment = receiptMoment(asked, now);
  if (moment > now && !state.newestLast) return;
  const nr = countReceipt(asked, moment);
  state.receipts.push({ person: asked.to.person, nr, ...(moment > now && { notBefore: moment }) });
}

/** Who answered anew by mail while the letter about their answer went out hears of that too. */
export function bookNewer(state: InvitationState, said: Map<PersonId, Said>, now: Instant): void {
  for (const [person, given] of said) {
    const asked = state.ask.people[person]!;
    const isNewer = asked.given !== given && asked.given?.way === 'mail';
    if (isNewer && !isReceiptDue(state, person)) bookReceiptDue(state, asked, now);
  }
}
type Said = Asked<InvitationAnswer>['given'];

/** Writes down what became of letters that said what was noted: those that a server put off stay. */
export function bookReceipts(state: InvitationState, letters: Map<string, string>, results: Receipt[]): void {
  for (const result of results) {
    const person = letters.get(result.id);
    state.receipts = state.receipts.filter((due) => due.person !== person || isPutOff(due, result));
  }
}

/** Who can hear now what was noted; when nobody can answer any more nobody need wait for a day to be over. */
export const receiptsDue = ({ receipts, status }: InvitationState, now: Instant) =>
  receipts.filter(({ notBefore = now, deferrals }) => notBefore <= now || (status !== 'asking' && !deferrals));

/** Whether a person is still to hear what was noted. */
export const isReceiptDue = ({ receipts }: InvitationState, person: PersonId): boolean =>
  receipts.some((due) => due.person === person);

/** Who gets no more letters hears no more of what was noted. */
export function dropReceipt(state: InvitationState, person: PersonId): void {
  state.receipts = state.receipts.filter((due) => due.person !== person);
}
