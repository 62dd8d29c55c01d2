import { ApplicationFailure } from '@temporalio/common';
import type { Letter, LetterBatch, Receipt } from '../../workflows/kit/letter.ts';

/** Why a batch had to stop before its end. */
export interface Trouble {
  type: 'MailServerUnavailable' | 'JournalUnavailable' | 'LetterUnusable';
  message: string;
}

/** One batch on its way: which letter is next, what became of the others, and whether it has to stop. */
export interface BatchRun {
  next(): Letter | undefined;
  note(receipt: Receipt): void;
  /** A refusal that says little about the person, as long as nothing else is accepted. */
  suspect(receipt: Receipt): void;
  /** The suspected refusals stand. */
  clearSuspects(): void;
  /** The suspected refusals are forgotten: their letters count as not tried. */
  dropSuspects(): void;
  stop(trouble: Trouble): void;
  stopped(): boolean;
  /** The receipts; throws a retryable failure when trouble came before any letter was sent. */
  result(): Receipt[];
}

/** A batch of which nothing has been done yet. */
export function startRun({ letters }: LetterBatch, cancelled: AbortSignal): BatchRun {
  const receipts = new Map<string, Receipt>();
  const suspects = new Set<string>();
  let position = 0;
  let trouble: Trouble | undefined;
  const stopped = () => trouble !== undefined || cancelled.aborted;

  return {
    next: () => (stopped() ? undefined : letters[position++]),
    note: (receipt) => void receipts.set(receipt.id, receipt),
    suspect(receipt) {
      suspects.add(receipt.id);
      receipts.set(receipt.id, receipt);
    },
    clearSuspects: () => suspects.clear(),
    dropSuspects() {
      for (const id of suspects) receipts.delete(id);
      suspects.clear();
    },
    stop(reason) {
      trouble ??= reason;
    },
    stopped,
    result() {
      const all = [...receipts.values()];
      if (trouble && !all.some(({ status }) => status === 'sent'))
        throw ApplicationFailure.retryable(trouble.message, trouble.type);
      return all;
    },
  };
}
