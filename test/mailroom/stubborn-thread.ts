import read from '../../activities/mailroom/thread.ts';

const WAIT_MS = 1500;

/** A thread that a mail can keep waiting, keep busy for ever, fill or break: by what it says. */
export default function stubborn(task: Parameters<typeof read>[0]) {
  const words = Buffer.from(task.bytes).toString('latin1');
  const kept: string[] = [];
  if (words.includes('WAIT')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  if (words.includes('HANG')) for (;;) kept.length = 0;
  if (words.includes('FILL')) for (;;) kept.push(words.repeat(1000) + kept.length);
  if (words.includes('EXIT')) process.exit(1);
  if (words.includes('THROW')) throw new Error('a bug');
  return read(task);
}
