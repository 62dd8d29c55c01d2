import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectClient } from '../../activities/temporal/connect.ts';
import { readSettings } from '../../config/settings.ts';
import { NODE_FLAGS } from '../../worker/start/plan.ts';
import { canConnect } from '../../worker/start/ports.ts';
import { serverArguments } from '../../worker/start/temporal-server.ts';
import { freePorts, memoryMb, type Program, run } from './processes.ts';

const TOKEN = 'stack-token';
const NAMESPACE_MS = 20_000;

/** Which program takes the mail: the sandbox mailbox, or one of the caller's that gets its port as an argument. */
export interface StackOptions {
  env?: Record<string, string>;
  mailSink?: string;
}

/** The real thing in processes of its own, on free ports and with a data folder of its own: server, worker, API and mail. */
export async function startStack({ env: more = {}, mailSink }: StackOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kartrekker-'));
  const started: Program[] = [];
  const start = async (...how: Parameters<typeof run>) => {
    const program = await run(...how);
    started.push(program);
    return program;
  };
  const stop = async () => {
    for (const program of started.reverse()) await program.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const env = { ...process.env, ...(await environment(folder)), ...more };
    const settings = readSettings(env);
    const node = process.execPath;
    const { temporal, mailbox } = settings;
    const server = await start(process.env.TEMPORAL_CLI!, serverArguments(settings), env, () =>
      canConnect(temporal.address),
    );
    const client = connectClient(settings);
    await untilNamespaceIsThere(client);
    const mail = await start(
      node,
      mailSink ? [mailSink, String(mailbox.smtpPort)] : [path('../../api/sandbox/main.ts')],
      env,
    );
    const worker = await start(node, [...NODE_FLAGS, path('../../worker/main.ts')], env);
    const api = await start(node, [...NODE_FLAGS, path('../../api/main.ts')], env);
    return {
      settings,
      client,
      env,
      server,
      worker,
      api,
      mail,
      call: (method: string, at: string, body?: unknown, type?: string) =>
        call(settings.api.port, method, at, body, type),
      memory: () => memoryOf(worker, api),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

export type Stack = Awaited<ReturnType<typeof startStack>>;

const path = (relative: string) => new URL(relative, import.meta.url).pathname;

async function environment(folder: string) {
  const ports = (await freePorts(6)).map(String);
  const [temporal, ui, api, page, smtp, lmtp] = ports as [string, string, string, string, string, string];
  return {
    TZ: 'UTC',
    LOG_LEVEL: 'warn',
    KARTREKKER_DATA: folder,
    KARTREKKER_SECRET: randomBytes(32).toString('base64'),
    KARTREKKER_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    KARTREKKER_TOKENS: JSON.stringify([
      { name: 'Anneke', role: 'admin', networks: '*', sha256: createHash('sha256').update(TOKEN).digest('hex') },
    ]),
    KARTREKKER_PUBLIC_URL: `http://127.0.0.1:${api}`,
    KARTREKKER_API_PORT: api,
    KARTREKKER_MAILBOX_PORT: page,
    KARTREKKER_MAILBOX_SMTP_PORT: smtp,
    KARTREKKER_TEMPORAL_PORT: temporal,
    KARTREKKER_TEMPORAL_UI_PORT: ui,
    TEMPORAL_ADDRESS: `127.0.0.1:${temporal}`,
    SMTP_URL: `smtp://127.0.0.1:${smtp}`,
    KARTREKKER_REPLY_ADDRESS: 'antwoord@kartrekker.example.org',
    KARTREKKER_LMTP_PORT: lmtp,
    KARTREKKER_AUTH_SERVER: 'sandbox.localhost',
  };
}

async function untilNamespaceIsThere(client: Stack['client']): Promise<void> {
  for (const until = Date.now() + NAMESPACE_MS; ; await sleep(100)) {
    try {
      await client.workflowService.describeNamespace({ namespace: 'default' });
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

const UNAVAILABLE = 503;
const LOOK_AGAIN_MS = 1000;

// biome-ignore lint/suspicious/noExplicitAny: who calls knows what comes back
type Answer = any;

async function call(
  port: number,
  method: string,
  at: string,
  body: unknown,
  type = 'application/json',
  looks = 3,
): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/api${at}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, ...(body !== undefined && { 'content-type': type }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const answer = await response.json();
  // On a busy machine a worker that was killed may not be back in time: who reads looks again.
  if (response.status === UNAVAILABLE && method === 'GET' && looks > 0) {
    await sleep(LOOK_AGAIN_MS);
    return call(port, method, at, body, type, looks - 1);
  }
  if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${JSON.stringify(answer).slice(0, 500)}`);
  return answer;
}

function memoryOf(worker: Program, api: Program) {
  const [w, a] = [memoryMb(worker.pid()), memoryMb(api.pid())];
  return { memory_mb: w.now + a.now, memory_peak_mb: w.peak + a.peak, worker_mb: w.now, api_mb: a.now };
}
