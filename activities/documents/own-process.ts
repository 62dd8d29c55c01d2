import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What a task may take before its process is ended. */
export interface ProcessLimits {
  heapMegabytes: number;
  /** All memory, also that of native code; looked at while it works, where there is a /proc. */
  megabytes: number;
  milliseconds: number;
}

const ABORTED = 134;
const LOOK_EVERY_MS = 200;
const KIBIBYTES_PER_MEGABYTE = 1024;

/** Processes that run at once; the others wait for a place. The memory of the machine is one, so this is kept here. */
const AT_ONCE_MAX = 2;
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Has one task done by a module in a process of its own, and gives what it answers, or undefined when it took too much time
 * or memory. (A worker thread is not enough: when one runs out of memory at once the whole process dies, and native code in
 * it cannot be ended.)
 */
export async function inOwnProcess<Answer>(
  module: URL,
  task: object,
  { heapMegabytes, megabytes, milliseconds }: ProcessLimits,
): Promise<Answer | undefined> {
  await place();
  const child = fork(module, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: milliseconds,
    killSignal: 'SIGKILL',
  });
  const watch = setInterval(() => endAbove(child, megabytes), LOOK_EVERY_MS);
  try {
    child.send(task, () => {});
    return await answerOf<Answer>(child, module);
  } finally {
    clearInterval(watch);
    child.kill('SIGKILL');
    leave();
  }
}

async function endAbove(child: ChildProcess, megabytes: number): Promise<void> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  const kibibytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
  if (kibibytes > megabytes * KIBIBYTES_PER_MEGABYTE) child.kill('SIGKILL');
}

/** Resolves when there is a place. */
function place(): Promise<void> {
  if (running >= AT_ONCE_MAX) return new Promise((go) => waiting.push(go));
  running += 1;
  return Promise.resolve();
}

/** Hands the place to who waits longest. */
function leave(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}

const answerOf = <Answer>(child: ChildProcess, module: URL) =>
  new Promise<Answer | undefined>((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (signal || code === ABORTED) resolve(undefined);
      else reject(new Error(`The process of ${module.pathname.split('/').at(-1)} ended with code ${code}.`));
    });
  });
