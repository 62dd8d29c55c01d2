import { setTimeout as sleep } from 'node:timers/promises';
import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { type Clock, type Instant, networkTime, REAL_TIME } from '../../workflows/kit/clock.ts';
import type { Letter, LetterBatch, Receipt } from '../../workflows/kit/letter.ts';
import type { LetterActivities } from '../../workflows/kit/ports.ts';

const HEARTBEAT_MS = 100;

export interface Delivered {
  letter: Letter;
  at: Instant;
}

/**
 * Carries letters without a mail server, and without a journal: what is sent twice is seen. He can be slow, be on strike,
 * and react to each letter; he stops between two letters when the batch is cut short.
 */
export function createPostman(clock: Clock = REAL_TIME) {
  const sent: Delivered[] = [];
  const batches: LetterBatch[] = [];
  const self = {
    sent,
    batches,
    letterTakesMs: 0,
    onStrike: false,
    refusals: 0,
    whenDelivered: undefined as ((letter: Letter, at: Instant) => void) | undefined,
    async sendLetters(batch: LetterBatch): Promise<Receipt[]> {
      if (self.onStrike) {
        self.refusals += 1;
        throw ApplicationFailure.retryable('The mail server does not answer', 'MailServerUnavailable');
      }
      batches.push(batch);
      const context = Context.current();
      const beat = setInterval(() => context.heartbeat(), HEARTBEAT_MS);
      try {
        return await carry(batch, context.cancellationSignal);
      } finally {
        clearInterval(beat);
      }
    },
  };

  async function carry({ letters }: LetterBatch, signal: AbortSignal): Promise<Receipt[]> {
    const receipts: Receipt[] = [];
    for (const letter of letters) {
      if (signal.aborted) break;
      if (self.letterTakesMs > 0) await sleep(self.letterTakesMs);
      const at = networkTime(Date.now(), clock);
      sent.push({ letter, at });
      receipts.push({ id: letter.id, status: 'sent', at });
      self.whenDelivered?.(letter, at);
    }
    return receipts;
  }
  return self satisfies LetterActivities;
}

export type Postman = ReturnType<typeof createPostman>;

/** How often each letter was sent. */
export function timesSent({ sent }: Postman): Map<string, number> {
  const times = new Map<string, number>();
  for (const { letter } of sent) times.set(letter.id, (times.get(letter.id) ?? 0) + 1);
  return times;
}
