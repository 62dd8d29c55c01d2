import { Piscina } from 'piscina';
import { MAIL_BYTES_MAX } from '../inbox/limits.ts';
import type { Kind } from '../inbox/meaning/meaning.ts';
import type { Quarantined, Reading } from './reading.ts';

/** A mail that takes longer than this to read is put aside, and its thread is ended. */
const READ_MS_MAX = 2_000;
/** A thread that needs more memory than this for a mail is ended with it. */
const THREAD_MEGABYTES_MAX = 384;
const THREADS_MAX = 2;
const IDLE_MS = 60_000;
const NO_MAIL = new Uint8Array();

/** Reads mails in threads (piscina: kept by Node.js people, MIT), so that a hostile one takes only itself down. */
export interface Readers {
  /** Throws when the readers have been closed meanwhile. */
  read(raw: Uint8Array, question: Kind): Promise<Reading | Quarantined>;
  close(): Promise<void>;
}

/** Readers that start with the first mail; `thread` is the module that reads one. */
export function createReaders({
  millisecondsMax = READ_MS_MAX,
  thread = new URL('./thread.ts', import.meta.url),
} = {}): Readers {
  const readers = Array.from({ length: THREADS_MAX }, () => createReader(thread, millisecondsMax));
  const free = [...readers];
  const waiting: ((reader: Reader) => void)[] = [];
  return {
    async read(raw, question) {
      if (raw.length > MAIL_BYTES_MAX) return { unreadable: 'too-large' };
      const reader = free.shift() ?? (await new Promise<Reader>((give) => waiting.push(give)));
      try {
        return await reader.read(raw, question);
      } finally {
        const next = waiting.shift();
        if (next) next(reader);
        else free.push(reader);
      }
    },
    async close() {
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

type Reader = ReturnType<typeof createReader>;

/** One thread. The clock of a mail starts when the thread stands ready: starting it does not count. */
function createReader(thread: URL, millisecondsMax: number) {
  const pool = new Piscina({
    filename: thread.href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES_MAX },
  });
  let closed = false;
  return {
    async read(raw: Uint8Array, question: Kind): Promise<Reading | Quarantined> {
      if (closed) throw new Error('The readers are closed.');
      try {
        if (pool.threads.length === 0) await pool.run({ raw: NO_MAIL, question });
        const own = new Uint8Array(raw);
        return await pool.run(
          { raw: own, question },
          { signal: AbortSignal.timeout(millisecondsMax), transferList: [own.buffer] },
        );
      } catch (error) {
        if (closed) throw error;
        return { unreadable: 'slow' };
      }
    },
    close: () => {
      closed = true;
      return pool.destroy();
    },
  };
}
