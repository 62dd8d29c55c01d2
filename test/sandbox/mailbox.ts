import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startMailbox } from '../../api/sandbox/mailbox.ts';

const HOST = '127.0.0.1';

/** A letter from a network to Anna, as our own sending makes them: text and HTML, each with her link. */
export const invitation: SendMailOptions & { text: string; html: string } = {
  from: 'Netwerk Nierziekten <nierziekten@example.org>',
  to: 'anna@example.org',
  subject: 'Uitnodiging: doet u mee?',
  messageId: '<invitation.anna@example.org>',
  text: 'Beste Anna,\n\nDoet u mee? Antwoord hier: http://localhost:8080/a/nf1.c1.k7q2?answer=yes&by=mail.\n\nVragen: info@example.org',
  html: '<!doctype html><html lang="nl"><body><p>Beste Anna, <a href="http://localhost:8080/a/nf1.c1.k7q2?answer=yes&amp;by=mail">ja, ik doe mee</a></p></body></html>',
};

/** A new data folder, thrown away by `remove`. */
export function dataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts a mailbox inside the test, on ports of its own; `lmtp` is the port of the mailroom, when there is one. */
export async function mailboxIn(folder: string, lmtp?: number) {
  const mailroom = {
    lmtp: lmtp === undefined ? undefined : { host: HOST, port: lmtp },
    authServer: 'sandbox.localhost',
  };
  const settings = { dataFolder: folder, mailbox: { host: HOST, port: 0, smtpPort: 0 }, mailroom };
  const mailbox = await startMailbox(settings, pino({ level: 'silent' }));
  return { ...mailbox, ...clientOf(mailbox) };
}

export type Running = Awaited<ReturnType<typeof mailboxIn>>;

/** Gives the mailbox of the test that runs: a new one for each test, or one for all tests of the file. */
export function aMailbox(each: 'test' | 'file'): () => Running {
  let place: ReturnType<typeof dataFolder>;
  let mailbox: Running;
  const [before, after] = each === 'test' ? [beforeEach, afterEach] : [beforeAll, afterAll];
  before(async () => {
    place = dataFolder();
    mailbox = await mailboxIn(place.folder);
  });
  after(async () => {
    await mailbox.stop();
    await place.remove();
  });
  return () => mailbox;
}

/** Sends a mail as it stands, and gives its number in the mailbox. */
export async function sendRaw(mailbox: Running, raw: string | Buffer): Promise<number> {
  await mailbox.send({ envelope: { from: 'mallory@example.org', to: 'anna@example.org' }, raw });
  return (await mailbox.json('/api/letters')).letters.at(-1).nr;
}

const children = new Set<ChildProcess>();

/** Starts a mailbox as a process of its own, and gives it with what it has printed once it serves, in no fixed order. */
export async function mailboxProcess(folder: string) {
  const child = spawn(process.execPath, ['api/sandbox/main.ts'], {
    env: { ...process.env, ...environment(folder) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) if (lines.push(line) === 2) break;
  const { httpPort, smtpPort } = JSON.parse(lines.find((line) => line !== 'ready')!);
  return { child, lines, ended: ending(child), ...clientOf({ httpPort, smtpPort }) };
}

/** Ends the processes that a failed test may have left. */
export function endProcesses() {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
}

const ending = (child: ChildProcess) => new Promise<number | null>((done) => child.once('exit', (code) => done(code)));

const environment = (folder: string) => ({
  KARTREKKER_DATA: folder,
  KARTREKKER_MAILBOX_PORT: '0',
  KARTREKKER_MAILBOX_SMTP_PORT: '0',
  KARTREKKER_SECRET: Buffer.alloc(32, 1).toString('base64'),
  KARTREKKER_KEYS: `test:${Buffer.alloc(32, 2).toString('base64')}`,
  LOG_LEVEL: 'info',
});

function clientOf({ httpPort, smtpPort }: { httpPort: number; smtpPort: number }) {
  const address = `http://${HOST}:${httpPort}`;
  const get = async (path: string, headers: Record<string, string> = { 'accept-language': 'en' }) => {
    const response = await fetch(address + path, { headers });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return {
    address,
    smtpPort,
    get,
    json: async (path: string) => JSON.parse((await get(path)).body),
    put: (path: string, body: unknown) =>
      fetch(address + path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    form: async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
      const response = await fetch(address + path, {
        method: 'POST',
        headers: { 'accept-language': 'en', ...headers },
        body: new URLSearchParams(fields),
      });
      return { status: response.status, body: await response.text() };
    },
    reply: async (nr: number, body: unknown, headers: Record<string, string> = {}) => {
      const response = await fetch(`${address}/api/letters/${nr}/replies`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
        body: JSON.stringify(body),
      });
      return { status: response.status, json: JSON.parse(await response.text()) };
    },
    post: (connections = 1) =>
      createTransport({ host: HOST, port: smtpPort, pool: true, maxConnections: connections, maxMessages: 100_000 }),
    send: async (...letters: SendMailOptions[]) => {
      const transport = createTransport({ host: HOST, port: smtpPort, pool: true, maxRequeues: 0 });
      for (const letter of letters) await transport.sendMail(letter);
      transport.close();
    },
  };
}

/** Asks a page under another name than its own, which `fetch` does not let one do. */
export function getAs(host: string, address: string) {
  return new Promise<number>((done, failed) => {
    const asked = request(address, { headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode!);
    });
    asked.on('error', failed).end();
  });
}
