import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const PATIENCE_MS = 10_000;
const POLL_MS = 20;

/** Gives a folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kartrekker-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Writes a file, with the folders above it, and gives its path. */
export function put(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Writes a program that can be run by its path. */
export function program(folder: string, name: string, lines: string): string {
  const path = put(folder, name, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Occupies a port until the test is over and gives its number; with an answer it speaks HTTP. */
export async function takenPort(answer: Parameters<typeof createServer>[1] = undefined): Promise<number> {
  const server = createServer(answer ?? (() => {}));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Waits until the condition holds; fails after 10 s. */
export async function until(condition: () => boolean) {
  const end = performance.now() + PATIENCE_MS;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`This did not become true within 10 s: ${condition}`);
    await sleep(POLL_MS);
  }
}

/** Tells whether a process with this number exists. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
