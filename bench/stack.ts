import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectClient } from '../activities/temporal/connect.ts';
import { readSettings } from '../config/settings.ts';
import { canConnect } from '../worker/start/ports.ts';
import { serverArguments } from '../worker/start/temporal-server.ts';
import { freePorts, memoryMb, type Program, run } from './processes.ts';

export const TOKEN = 'bench-token';
/** The address of the coordinator, of the network and of everybody: a reserved domain. */
const DOMAIN = 'example.org';

/** Everything that a benchmark measures, as processes of its own: server, worker, API, and a sink for mail. */
export async function startStack(more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kartrekker-bench-'));
  const [temporal, ui, api, smtp] = (await freePorts(4)) as [number, number, number, number];
  const env = { ...process.env, ...environment(folder, { temporal, ui, api, smtp }), ...more };
  const settings = readSettings(env);
  const node = process.execPath;
  const sink = await run(node, [path('./sink.ts'), String(smtp)], env);
  const server = await run(process.env.TEMPORAL_CLI!, serverArguments(settings), env, () =>
    canConnect(`127.0.0.1:${temporal}`),
  );
  const client = connectClient(settings);
  await untilNamespaceIsThere(client);
  const worker = await run(node, [...(process.env.PROF ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof'] : []), path('../worker/main.ts')], env);
  const apiProcess = await run(node, [path('../api/main.ts')], env);
  return {
    settings,
    client,
    env,
    server,
    worker,
    api: apiProcess,
    counts: () => counts(sink),
    resetCounts: () => counts(sink, 'reset'),
    call: (method: string, at: string, body?: unknown, type = 'application/json') => call(api, method, at, body, type),
    memory: () => memoryOf(worker, apiProcess),
    async stop() {
      await Promise.all([worker.stop(), apiProcess.stop(), sink.stop()]);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Stack = Awaited<ReturnType<typeof startStack>>;

const path = (relative: string) => new URL(relative, import.meta.url).pathname;

const environment = (folder: string, ports: { temporal: number; ui: number; api: number; smtp: number }) => ({
  TZ: 'UTC',
  LOG_LEVEL: 'warn',
  KARTREKKER_DATA: folder,
  KARTREKKER_SECRET: randomBytes(32).toString('base64'),
  KARTREKKER_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  KARTREKKER_TOKENS: JSON.stringify([
    { name: 'bench', role: 'admin', networks: '*', sha256: createHash('sha256').update(TOKEN).digest('hex') },
  ]),
  KARTREKKER_PUBLIC_URL: `http://127.0.0.1:${ports.api}`,
  KARTREKKER_API_PORT: String(ports.api),
  KARTREKKER_TEMPORAL_PORT: String(ports.temporal),
  KARTREKKER_TEMPORAL_UI_PORT: String(ports.ui),
  TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
  SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
});

async function untilNamespaceIsThere(client: ReturnType<typeof connectClient>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await client.workflowService.describeNamespace({ namespace: 'default' });
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function counts(
  sink: Program,
  ask: 'counts' | 'reset' = 'counts',
): Promise<{ total: number; unique: number; lastAt: number }> {
  return new Promise((resolve) => {
    sink.onMessage(resolve as never);
    sink.send({ ask });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: a benchmark trusts the answers it reads
async function call(port: number, method: string, at: string, body: unknown, type: string): Promise<any> {
  const response = await fetch(`http://127.0.0.1:${port}/api${at}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, ...(body !== undefined && { 'content-type': type }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${JSON.stringify(answer).slice(0, 500)}`);
  return answer;
}

function memoryOf(worker: Program, api: Program) {
  const [w, a] = [memoryMb(worker.pid()), memoryMb(api.pid())];
  return { memory_mb: w.now + a.now, memory_peak_mb: w.peak + a.peak, worker_mb: w.now, api_mb: a.now };
}

/** A network of `n` people, read in by the import of the API. */
export async function createNetwork(stack: Stack, n: number): Promise<void> {
  const coordinator = { name: 'Anneke de Wit', email: `anneke@${DOMAIN}` };
  await stack.call('POST', '/networks', {
    slug: 'bench',
    name: 'Zorgnetwerk Bench',
    condition: 'Bench',
    languages: ['nl', 'en'],
    coordinators: [coordinator],
    sender: { name: 'Zorgnetwerk Bench', address: `bench@${DOMAIN}` },
  });
  const rows = Array.from({ length: n }, (_, i) => `Persoon ${i};p${i}@${DOMAIN};Ziekenhuis ${i % 60};Neurologie`);
  const report = await stack.call(
    'POST',
    '/networks/bench/people/imports',
    ['Naam;E-mail;Organisatie;Discipline', ...rows].join('\r\n'),
    'text/csv',
  );
  if (report.added !== n) throw new Error(`Only ${report.added} of ${n} people were added`);
}

const PARAGRAPH =
  'Patiënten en expertisecentra bouwen samen aan een netwerk, zodat de zorg overal goed op elkaar aansluit. ';

/** A campaign to everybody, whose letters are about 10 kB as they go over the wire. */
export async function createCampaign(stack: Stack): Promise<number> {
  const body = `{{aanhef}},\n\n${`${PARAGRAPH.repeat(4)}\n\n`.repeat(5)}Doet u mee? Graag voor {{sluitdatum}}.`;
  const draft = {
    title: 'Doet u mee?',
    audience: {},
    text: { nl: { subject: 'Doet u mee met {{netwerk}}?', body } },
    closesAfterWorkingDays: 20,
    remindAfterWorkingDays: [10],
    officeHours: false,
  };
  return (await stack.call('POST', '/networks/bench/campaigns', draft)).campaign;
}
