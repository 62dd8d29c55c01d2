import { Piscina } from 'piscina';
import type { Kind } from '../inbox/meaning/meaning.ts';
import type { Quarantined, Reading } from './reading.ts';

/** A mail that takes longer than this to read is put aside, and its thread is ended. */
const READ_MS_MAX = 2_000;
/** A thread that needs more memory than this for a mail is ended with it. */
const THREAD_MEGABYTES_MAX = 384;
const THREADS_MAX = 2;

/** Reads mails in threads (piscina: kept by Node.js people, MIT), so that a hostile one takes only itself down. */
export interface Readers {
  read(raw: Uint8Array, question: Kind): Promise<Reading | Quarantined>;
  close(): Promise<void>;
}

/** Readers that start with the first mail. */
export function createReaders({ millisecondsMax = READ_MS_MAX } = {}): Readers {
  const pool = new Piscina({
    filename: new URL('./thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS_MAX,
    concurrentTasksPerWorker: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES_MAX },
  });
  const slots = createSlots(THREADS_MAX);
  return {
    read: (raw, question) =>
      slots(async () => {
        try {
          return await pool.run({ raw, question }, { signal: AbortSignal.timeout(millisecondsMax) });
        } catch {
          return { unreadable: 'slow' };
        }
      }),
    close: () => pool.destroy(),
  };
}

/** The clock of a mail starts when a thread is free for it: others wait here, not in the pool. */
function createSlots(free: number) {
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((go) => waiting.push(go));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
