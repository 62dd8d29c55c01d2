import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';

/** So many times as long may pass while the machine does other things. */
const BUSY_TIMES_MAX = 30;
const LOOK_MS = 25;

/** What a thread may take for one piece of work. */
export interface ThreadLimits {
  /** Of a processor, whatever else the machine does. */
  processorMs: number;
  heapBytes: number;
}

/** The machine had too little time for what a thread was to do: nothing is known of that. */
export class Busy extends Error {}

/**
 * Aborts what a thread does as soon as it takes more than it may; with `Busy` as the reason when the machine gave it far too
 * little time. Watches until `done`. V8's own limit on memory is no better: reaching it can end the whole process.
 */
export async function limitThread(
  thread: Worker,
  limits: ThreadLimits,
  { enough, done }: { enough: AbortController; done: AbortSignal },
): Promise<void> {
  const busy = new Busy('The machine is too busy.');
  const late = setTimeout(() => enough.abort(busy), limits.processorMs * BUSY_TIMES_MAX);
  done.addEventListener('abort', () => clearTimeout(late));
  const moment = () => sleep(LOOK_MS, undefined, { signal: done });
  try {
    // Most work is done before it is looked at once.
    await moment();
    const before = await takenBy(thread);
    for (let taken = before; isWithin(taken, before, limits); taken = await takenBy(thread)) await moment();
    enough.abort();
  } catch {
    // It is done, or its thread has ended by itself.
  }
}

const isWithin = (taken: ThreadLimits, before: ThreadLimits, { processorMs, heapBytes }: ThreadLimits) =>
  taken.processorMs - before.processorMs < processorMs && taken.heapBytes < heapBytes;

async function takenBy(thread: Worker): Promise<ThreadLimits> {
  const [{ user, system }, heap] = await Promise.all([thread.cpuUsage(), thread.getHeapStatistics()]);
  return { processorMs: (user + system) / 1000, heapBytes: heap.used_heap_size };
}
