import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_MS = 60_000;

/** A process of our own, which can be killed and started again. */
export interface Program {
  pid(): number;
  /** Ends it with SIGKILL, as a crash would. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Lets it stand still, with its connections open, until `thaw`. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
  send(message: object): void;
  /** Hears the next message only. */
  onceMessage(handler: (message: never) => void): void;
}

/** Starts a process and waits for its line `ready`, or for `isReady`. */
export async function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  isReady?: () => Promise<boolean>,
): Promise<Program> {
  let child: ChildProcess;
  const start = async () => {
    child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    await ready(child, isReady).catch(async (error) => {
      await ended(child, 'SIGKILL');
      throw error;
    });
  };
  const endWithUs = () => endNow(child, 'SIGTERM');
  process.once('exit', endWithUs);
  await start();
  return {
    pid: () => child.pid!,
    kill: () => ended(child, 'SIGKILL'),
    restart: start,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    stop() {
      process.off('exit', endWithUs);
      return ended(child, 'SIGTERM');
    },
    send: (message) => void child.send(message),
    onceMessage: (handler) => void child.once('message', handler as never),
  };
}

async function ready(child: ChildProcess, isReady?: () => Promise<boolean>): Promise<void> {
  let printed = false;
  child.stdout!.on('data', (chunk: Buffer) => {
    printed ||= /^ready$/m.test(chunk.toString());
  });
  for (const until = Date.now() + READY_MS; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`A program ended with ${child.exitCode} before it was ready`);
    if (isReady ? await isReady() : printed) return;
  }
  throw new Error('A program was not ready in time');
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    endNow(child, signal);
  });
}

/** What stands still hears of it too. */
function endNow(child: ChildProcess, signal: NodeJS.Signals): void {
  child.kill(signal);
  child.kill('SIGCONT');
}

/** Below the ports that a system gives to connections going out: one of those could take a port before its program does. */
const PORTS_FROM = 10_000;
const PORTS = 20_000;
const PORTS_APART = 53;
let nextPort = (process.pid * PORTS_APART) % PORTS;

/** Ports that nobody uses now, others in each process that asks. */
export async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < count) {
    const port = PORTS_FROM + nextPort;
    nextPort = (nextPort + 1) % PORTS;
    if (await isFree(port)) ports.push(port);
  }
  return ports;
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The memory of a process in megabytes: now, and at its highest. */
export function memoryMb(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name: string) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)![1]) / 1024);
  return { now: field('VmRSS'), peak: field('VmHWM') };
}
