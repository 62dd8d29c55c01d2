import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOG_MAX_BYTES = 10 * 1024 * 1024;
const TAIL_BYTES = 4096;
const POLL_MS = 50;

/** A log file and where the lines of the present run begin in it. */
export interface Log {
  path: string;
  from: number;
  descriptor: number;
}

/** Opens the log of a child process to add to; above 10 MB it begins a new file and keeps the previous one as `.log.1`. */
export function openLog(folder: string, name: string): Log {
  const path = join(folder, `${name}.log`);
  if (existsSync(path) && statSync(path).size > LOG_MAX_BYTES) renameSync(path, `${path}.1`);
  const descriptor = openSync(path, 'a', 0o600);
  return { path, from: fstatSync(descriptor).size, descriptor };
}

/** Waits until the present run has written the line; rejects when the signal ends the wait. */
export async function lineAppears(log: Log, line: string, signal: AbortSignal) {
  let [seen, rest] = [log.from, ''];
  while (true) {
    const text = readFrom(log.path, seen);
    seen += text.length;
    const lines = (rest + text.toString('utf8')).split('\n');
    if (lines.some((each) => each.trim() === line)) return;
    rest = lines.at(-1) ?? '';
    await sleep(POLL_MS, undefined, { signal });
  }
}

/** Gives the last lines the present run wrote, at most 4 KiB. */
export function lastLines(log: Log, count: number): string[] {
  const { size } = statSync(log.path);
  const text = readFrom(log.path, Math.max(log.from, size - TAIL_BYTES));
  return text.toString('utf8').trim().split('\n').filter(Boolean).slice(-count);
}

function readFrom(path: string, from: number): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(descriptor).size - from));
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, from));
  } finally {
    closeSync(descriptor);
  }
}
