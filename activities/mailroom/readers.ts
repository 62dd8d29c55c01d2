import { Piscina } from 'piscina';
import { MAIL_BYTES_MAX } from '../inbox/limits.ts';
import type { Kind } from '../inbox/meaning/meaning.ts';
import { Busy, limitThread } from './limit-thread.ts';
import type { Quarantined, Reading } from './reading.ts';
import type { Mails } from './thread.ts';

/** A mail that takes more of a processor than this to read is put aside, and its thread is ended. */
const READ_MS_MAX = 2_000;
/** Mails that go together get this part of the time; when it is not enough, each is read alone. */
const TOGETHER_PART = 0.25;
/** A thread that needs more memory than this for a mail is ended with it; it is seen long before V8's own limit is reached. */
const HEAP_BYTES_MAX = 384 * 1024 * 1024;
const THREAD_MEGABYTES_MAX = 768;
const THREADS_MAX = 2;
const IDLE_MS = 60_000;
/** Mails that go to a thread together: to hand one over costs as much as to read a short one. */
const TOGETHER_MAX = 16;
const TOGETHER_BYTES_MAX = 1024 * 1024;
const NO_MAILS: Mails = { bytes: new Uint8Array(), ends: [], questions: [] };

/** Reads mails in threads (piscina: kept by Node.js people, MIT), so that a hostile one takes only itself down. */
export interface Readers {
  /** Throws when the readers have been closed meanwhile, or the machine had no time for it: offer it again. */
  read(raw: Uint8Array, question: Kind): Promise<Reading | Quarantined>;
  close(): Promise<void>;
}

/** A mail that waits to be read; one that was with others in a thread that ended is read alone. */
interface Waiting {
  raw: Uint8Array;
  question: Kind;
  alone: boolean;
  give: (read: Reading | Quarantined) => void;
  fail: (error: unknown) => void;
}

/** Readers that start with the first mail; `thread` is the module that reads mails. */
export function createReaders({
  millisecondsMax = READ_MS_MAX,
  thread = new URL('./thread.ts', import.meta.url),
} = {}): Readers {
  const readers = Array.from({ length: THREADS_MAX }, () => createReader(thread, millisecondsMax));
  const free = [...readers];
  let queue: Waiting[] = [];

  /** Every free reader takes what waits; what comes at the same time waits for each other. */
  function readOn(): void {
    while (free.length > 0 && queue.length > 0) {
      const group = firstTogether(queue);
      queue = queue.slice(group.length);
      void readGroup(free.shift()!, group);
    }
  }

  async function readGroup(reader: Reader, group: Waiting[]): Promise<void> {
    try {
      const readings = await reader.read(group);
      for (const [i, { give }] of group.entries()) give(readings[i]!);
    } catch (error) {
      if (reader.closed || (error instanceof Busy && group.length === 1)) for (const { fail } of group) fail(error);
      else if (group.length === 1) group[0]!.give({ unreadable: 'slow' });
      else queue.unshift(...group.map((waiting) => ({ ...waiting, alone: true })));
    }
    free.push(reader);
    readOn();
  }

  return {
    read(raw, question) {
      if (raw.length > MAIL_BYTES_MAX) return Promise.resolve({ unreadable: 'too-large' });
      return new Promise((give, fail) => {
        if (queue.length === 0) setImmediate(readOn);
        queue.push({ raw, question, alone: false, give, fail });
      });
    },
    async close() {
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

/** The first mails of a queue, as many as may go together. */
function firstTogether(queue: Waiting[]): Waiting[] {
  let bytes = 0;
  const end = queue.findIndex(({ raw, alone }, i) => {
    bytes += raw.length;
    return i > 0 && (alone || queue[0]!.alone || i >= TOGETHER_MAX || bytes > TOGETHER_BYTES_MAX);
  });
  return end === -1 ? [...queue] : queue.slice(0, end);
}

type Reader = ReturnType<typeof createReader>;

/** One thread. The clock of its mails starts when the thread stands ready: starting it does not count. */
function createReader(thread: URL, millisecondsMax: number) {
  const pool = new Piscina<Mails, (Reading | Quarantined)[]>({
    filename: thread.href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES_MAX },
  });
  // A thread that was given up on may still run out of memory before it ends: who waited for it has been told.
  pool.on('error', () => {});
  let closed = false;
  let ready = false;
  return {
    get closed() {
      return closed;
    },
    async read(group: Waiting[]): Promise<(Reading | Quarantined)[]> {
      if (closed) throw new Error('The readers are closed.');
      if (!ready || pool.threads.length === 0) await pool.run(NO_MAILS);
      ready = false;
      const mails = together(group);
      const [enough, done] = [new AbortController(), new AbortController()];
      const { signal } = enough;
      const reading = pool.run(mails, { signal, transferList: [mails.bytes.buffer as ArrayBuffer] });
      const processorMs = group.length > 1 ? millisecondsMax * TOGETHER_PART : millisecondsMax;
      const limits = { processorMs, heapBytes: HEAP_BYTES_MAX };
      void limitThread(pool.threads[0]!, limits, { enough, done: done.signal });
      try {
        const readings = await reading;
        ready = true;
        return readings;
      } catch (error) {
        throw signal.reason instanceof Busy ? signal.reason : error;
      } finally {
        done.abort();
      }
    },
    close: () => {
      closed = true;
      return pool.destroy();
    },
  };
}

/** Mails in one piece of memory, which goes to the thread without being copied once more. */
function together(group: Waiting[]): Mails {
  const bytes = new Uint8Array(group.reduce((sum, { raw }) => sum + raw.length, 0));
  let end = 0;
  const ends = group.map(({ raw }) => {
    bytes.set(raw, end);
    end += raw.length;
    return end;
  });
  return { bytes, ends, questions: group.map(({ question }) => question) };
}
