import { Piscina } from 'piscina';

import { Busy, limitThread } from './limit-thread.ts';
import type { Asked, Quarantined, Reading } from './reading.ts';
import type { Mails } from './thread.ts';

/** Mails that go together get this part of the time; when it is not enough, each is read alone. */
const TOGETHER_PART = 0.25;
/** A thread that needs more memory than this for a mail is ended with it; it is seen long before V8's own limit is reached. */
const HEAP_BYTES_MAX = 384 * 1024 * 1024;
const THREAD_MEGABYTES_MAX = 768;
/** A thread that has been at some mails for longer no longer holds up the others: another one reads them meanwhile. */
const HELD_UP_MS = 250;
const IDLE_MS = 60_000;
const NO_MAILS: Mails = { bytes: new Uint8Array(), ends: [], questions: [] };

/** A mail to read, and what its writer was asked. */
export interface ToRead {
  raw: Uint8Array;
  question: Asked;
}

export type Reader = ReturnType<typeof createReader>;

/** One thread that reads mails. The clock of its mails starts when the thread stands ready: starting it does not count. */
export function createReader(thread: URL, millisecondsMax: number) {
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
  let busy = false;
  let heldUp = false;

  async function standReady(): Promise<void> {
    if (closed) throw new Error('The readers are closed.');
    if (!ready || pool.threads.length === 0) await pool.run(NO_MAILS);
    ready = false;
  }

  async function readTogether(group: ToRead[]): Promise<(Reading | Quarantined)[]> {
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
  }

  return {
    get closed() {
      return closed;
    },
    get busy() {
      return busy;
    },
    get heldUp() {
      return heldUp;
    },
    /** `onHeldUp` is called when it takes long. */
    async read(group: ToRead[], onHeldUp: () => void): Promise<(Reading | Quarantined)[]> {
      let timer: NodeJS.Timeout | undefined;
      busy = true;
      try {
        await standReady();
        timer = setTimeout(() => {
          heldUp = true;
          onHeldUp();
        }, HELD_UP_MS);
        return await readTogether(group);
      } finally {
        clearTimeout(timer);
        busy = false;
        heldUp = false;
      }
    },
    close: () => {
      closed = true;
      return pool.destroy();
    },
  };
}

/** Mails in one piece of memory, which goes to the thread without being copied once more. */
function together(group: ToRead[]): Mails {
  const bytes = new Uint8Array(group.reduce((sum, { raw }) => sum + raw.length, 0));
  let end = 0;
  const ends = group.map(({ raw }) => {
    bytes.set(raw, end);
    end += raw.length;
    return end;
  });
  return { bytes, ends, questions: group.map(({ question }) => question) };
}
