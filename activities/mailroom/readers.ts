import { MAIL_BYTES_MAX } from '../inbox/limits.ts';
import { createBusyTries } from './busy-tries.ts';
import { Busy } from './limit-thread.ts';
import { createReader, type Reader, type ToRead } from './reader.ts';
import type { Asked, Quarantined, Reading } from './reading.ts';

/** A mail that takes more of a processor than this to read is put aside, and its thread is ended. */
const READ_MS_MAX = 2_000;
/** Mails that go to a thread together: to hand one over costs as much as to read a short one. */
const TOGETHER_MAX = 32;
const TOGETHER_BYTES_MAX = 1024 * 1024;

/** A mail for which there was no time so often is put aside: what cannot be interrupted looks like a busy machine. */
const BUSY_TRIES_MAX = 5;

/** Reads mails in threads (piscina: kept by Node.js people, MIT), so that a hostile one takes only itself down. */
export interface Readers {
  /** Throws when the readers have been closed meanwhile, or the machine had no time for it: offer it again. */
  read(raw: Uint8Array, question: Asked): Promise<Reading | Quarantined>;
  close(): Promise<void>;
}

/** A mail that waits to be read; one that was with others in a thread that ended is read alone. */
interface Waiting extends ToRead {
  alone: boolean;
  give: (read: Reading | Quarantined) => void;
  fail: (error: unknown) => void;
}

/**
 * Readers that start with the first mail; `thread` is the module that reads mails. One thread reads, since code that has run
 * often runs several times as fast; a second one only while the first is held up.
 */
export function createReaders({
  millisecondsMax = READ_MS_MAX,
  thread = new URL('./thread.ts', import.meta.url),
} = {}): Readers {
  const first = createReader(thread, millisecondsMax);
  const second = createReader(thread, millisecondsMax);
  const busyTries = createBusyTries();
  let queue: Waiting[] = [];

  /** A free reader takes what waits; what comes at the same time waits for each other. */
  function readOn(): void {
    for (let reader = free(); reader && queue.length > 0; reader = free()) {
      const group = firstTogether(queue);
      queue = queue.slice(group.length);
      void readGroup(reader, group);
    }
  }

  function free(): Reader | undefined {
    if (!first.busy) return first;
    return first.heldUp && !second.busy ? second : undefined;
  }

  async function readGroup(reader: Reader, group: Waiting[]): Promise<void> {
    try {
      const readings = await reader.read(group, readOn);
      for (const [i, { give }] of group.entries()) give(readings[i]!);
    } catch (error) {
      if (reader.closed || (group.length === 1 && mayBeTriedAgain(group[0]!, error)))
        for (const { fail } of group) fail(error);
      else if (group.length === 1) group[0]!.give({ unreadable: 'slow' });
      else queue.unshift(...group.map((waiting) => ({ ...waiting, alone: true })));
    }
    readOn();
  }

  const mayBeTriedAgain = ({ raw }: Waiting, error: unknown): boolean =>
    error instanceof Busy && busyTries(raw) < BUSY_TRIES_MAX;

  return {
    read(raw, question) {
      if (raw.length > MAIL_BYTES_MAX) return Promise.resolve({ unreadable: 'too-large' });
      return new Promise((give, fail) => {
        if (queue.length === 0) setImmediate(readOn);
        queue.push({ raw, question, alone: false, give, fail });
      });
    },
    async close() {
      await Promise.all([first.close(), second.close()]);
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
