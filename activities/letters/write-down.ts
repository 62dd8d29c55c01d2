import { setTimeout as wait } from 'node:timers/promises';
import type { Journal, JournalEntry } from './journal.ts';

const FIRST_WAIT_MS = 100;
const WAIT_MS_MAX = 2000;

/**
 * Writes an acceptance into the journal, again and again for `patienceMs` when it fails; `failing` is called at the
 * first failure. Gives whether it was written.
 */
export async function writeDown(
  journal: Journal,
  entry: JournalEntry,
  patienceMs: number,
  failing: (error: unknown) => void,
): Promise<boolean> {
  const until = performance.now() + patienceMs;
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(2 * pause, WAIT_MS_MAX)) {
    try {
      await journal.record(entry);
      return true;
    } catch (error) {
      failing(error);
    }
    if (performance.now() + pause > until) return false;
    await wait(pause);
  }
}
