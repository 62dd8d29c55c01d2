import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { startMailbox } from '../../api/sandbox/mailbox.ts';
import { startServer } from '../durable/server.ts';

/** Where the things are that all files of API tests share. */
export interface House {
  temporal: string;
  mailbox: string;
  smtpPort: number;
  folder: string;
  workerLog: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    house: House;
  }
}

/** Settings that the worker and every API of the tests have in common; nothing here is secret. */
export const COMMON = {
  KARTREKKER_SECRET: Buffer.alloc(32, 'a secret for tests only ').toString('base64'),
  KARTREKKER_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
  KARTREKKER_PUBLIC_URL: 'http://localhost:8080',
  KARTREKKER_LETTERS_PER_DAY: '1000',
  KARTREKKER_LETTERS_PER_WEEK: '1000',
};

/** Before the API tests: a real Temporal server, the sandbox mailbox, and the worker as a process of its own. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'api-tests-'));
  const server = await startServer();
  const mailbox = await openMailbox(folder);
  const workerLog = join(folder, 'worker.log');
  const close = async () => {
    await Promise.all([mailbox.stop(), server.stop()]);
    await rm(folder, { recursive: true, force: true });
  };
  const worker = await startWorker(server.environment.address, folder, mailbox.smtpPort, workerLog).catch(
    async (error) => {
      await close();
      throw error;
    },
  );
  project.provide('house', {
    temporal: server.environment.address,
    mailbox: `http://127.0.0.1:${mailbox.httpPort}`,
    smtpPort: mailbox.smtpPort,
    folder,
    workerLog,
  });
  return async () => {
    await ended(worker);
    await close();
  };
}

export const openMailbox = (dataFolder: string) =>
  startMailbox({ dataFolder, mailbox: { host: '127.0.0.1', port: 0, smtpPort: 0 } }, pino({ level: 'silent' }));

/** The worker as `npm start` runs it; resolves when it listens. */
export async function startWorker(temporal: string, folder: string, smtpPort: number, log: string) {
  const env = {
    ...process.env,
    ...COMMON,
    TEMPORAL_ADDRESS: temporal,
    KARTREKKER_DATA: folder,
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
  };
  const worker = spawn(process.execPath, ['worker/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = createWriteStream(log, { flags: 'a' });
  let errors = '';
  worker.stderr.on('data', (data) => {
    errors += data;
    file.write(data);
  });
  const lines = createInterface({ input: worker.stdout });
  lines.on('line', (line) => file.write(`${line}\n`));
  await Promise.race([
    new Promise<void>((ready) => lines.on('line', (line) => line === 'ready' && ready())),
    once(worker, 'exit').then(() => Promise.reject(new Error(`The worker did not start: ${errors}`))),
  ]);
  return worker;
}

/** Stops a process that a test started, and waits for its end. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
