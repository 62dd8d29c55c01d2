import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../../config/settings.ts';
import { ensureTemporalCli } from '../../worker/start/temporal.ts';
import { serverArguments } from '../../worker/start/temporal-server.ts';
import { freePorts } from '../stack/processes.ts';
import { exists, freshFolder, put, takenPort, until } from './place.ts';

const SUPERVISOR = join(import.meta.dirname, '../../worker/start/supervisor.ts');
/** npm passes a Ctrl-C on this soon after the terminal sent it: it counts as the same one. */
const AGAIN_MS = 100;
const SLOW_MS = 30_000;
const SERVICE = `console.log('ready'); setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(0));
  require('node:fs').writeFileSync(process.argv[1] + '.env', JSON.stringify(process.env));`;

test('a start brings everything up, Ctrl-C stops it all, and a restart goes on with the same data', {
  timeout: SLOW_MS,
}, async () => {
  const { launch, root, data, ports } = await project();
  const first = launch();
  await first.says('Ctrl-C stops everything');
  expect(first.text()).toContain(`http://localhost:${ports[2]}/api/docs`);
  const pids = runningIn(data);
  expect(Object.keys(pids).sort()).toEqual(['api', 'mailbox', 'temporal', 'worker']);
  expect(environmentOf(root, 'worker.cjs')).toMatchObject({
    TEMPORAL_ADDRESS: `127.0.0.1:${ports[0]}`,
    SMTP_URL: `smtp://127.0.0.1:${ports[4]}`,
    KARTREKKER_PUBLIC_URL: `http://localhost:${ports[2]}`,
    KARTREKKER_DATA: data,
    KARTREKKER_SUPERVISED: '1',
    TZ: 'UTC',
  });
  const keys = readFileSync(join(data, 'local.env'), 'utf8');
  first.kill('SIGINT');
  await sleep(AGAIN_MS);
  first.kill('SIGINT');
  expect(await first.code).toBe(0);
  expect(first.text()).toContain('All stopped in');
  expect(Object.values(pids).some(exists)).toBe(false);
  expect(existsSync(join(data, 'run.json'))).toBe(false);

  const second = launch();
  await second.says('Ctrl-C stops everything');
  expect(readFileSync(join(data, 'local.env'), 'utf8')).toBe(keys);
  second.kill('SIGTERM');
  expect(await second.code).toBe(0);
});

test('after the supervisor was killed its services stop, and the next start ends the Temporal server left behind', {
  timeout: SLOW_MS,
}, async () => {
  const { launch, data } = await project();
  const first = launch();
  await first.says('Ctrl-C stops everything');
  const { temporal = 0, ...services } = runningIn(data);
  first.kill('SIGKILL');
  await first.code;
  await until(() => !Object.values(services).some(exists));
  expect(exists(temporal)).toBe(true);
  const second = launch();
  await second.says('Ctrl-C stops everything');
  expect(second.text()).toContain(`Ending temporal (process ${temporal}), left behind by an earlier run`);
  second.kill('SIGTERM');
  await second.code;
});

test('a taken port stops the start with a message and without a stack', async () => {
  const { launch, data } = await project({ KARTREKKER_API_PORT: String(await takenPort()) });
  const run = launch();
  expect(await run.code).toBe(1);
  expect(run.text()).toMatch(/^Kartrekker cannot start, because ports are not free:\n {2}Port \d+, for the API, .*\n$/);
  expect(existsSync(join(data, 'run.json'))).toBe(false);
});

test('a wrong setting stops the start and is named', async () => {
  const { launch } = await project({ KARTREKKER_LETTERS_PER_DAY: 'many' });
  const run = launch();
  expect(await run.code).toBe(1);
  expect(run.text()).toContain('KARTREKKER_LETTERS_PER_DAY');
});

test('a damaged database stops the start before anything runs', async () => {
  const { launch, data } = await project();
  put(data, 'local.env', localEnv());
  put(data, 'temporal.sqlite', 'no database');
  const run = launch();
  expect(await run.code).toBe(1);
  expect(run.text()).toContain('temporal.sqlite is damaged: it is not an SQLite database.');
});

test('a Temporal server of the user that does not answer is named', async () => {
  const [port] = await freePorts(1);
  const { launch } = await project({ TEMPORAL_ADDRESS: `127.0.0.1:${port}` });
  const run = launch();
  expect(await run.code).toBe(1);
  expect(run.text()).toContain(`TEMPORAL_ADDRESS is 127.0.0.1:${port}, but nothing answers there.`);
});

test('with a Temporal server and a mail server of the user only the worker and the API are started', async () => {
  const port = await takenPort();
  const address = { TEMPORAL_ADDRESS: `127.0.0.1:${port}`, SMTP_URL: 'smtp://mail.example.org' };
  const { launch, root, data } = await project(address);
  const run = launch();
  await run.says('Ctrl-C stops everything');
  expect(Object.keys(runningIn(data)).sort()).toEqual(['api', 'worker']);
  expect(environmentOf(root, 'worker.cjs')).toMatchObject(address);
  run.kill('SIGTERM');
  expect(await run.code).toBe(0);
});

test('timers of the server are made precise only when time is scaled', () => {
  const settings = (day: string) =>
    readSettings({
      KARTREKKER_SECRET: 'x'.repeat(44),
      KARTREKKER_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
      KARTREKKER_DAY: day,
    });
  expect(serverArguments(settings('2s'))).toContain('history.timerProcessorMaxTimeShift="50ms"');
  expect(serverArguments(settings('1d'))).not.toContain('--dynamic-config-value');
});

/** A project folder with stand-ins for the worker, the API and the mailbox, on ports and data of its own. */
async function project(extra: NodeJS.ProcessEnv = {}) {
  const root = freshFolder();
  for (const name of ['worker', 'api', 'mailbox']) put(root, `${name}.cjs`, SERVICE);
  const entries = { worker: 'worker.cjs', api: 'api.cjs', mailbox: 'mailbox.cjs' };
  const driver = put(
    root,
    'driver.ts',
    `import { supervise } from '${SUPERVISOR}';
     const say = (line: string) => void process.stdout.write(line + '\\n');
     await supervise({ root: ${JSON.stringify(root)}, env: process.env, say, entries: ${JSON.stringify(entries)} });`,
  );
  const ports = await freePorts(5);
  const [temporal, ui, api, mailbox, smtp] = ports.map(String);
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    TEMPORAL_CLI: await ensureTemporalCli(),
    KARTREKKER_TEMPORAL_PORT: temporal,
    KARTREKKER_TEMPORAL_UI_PORT: ui,
    KARTREKKER_API_PORT: api,
    KARTREKKER_MAILBOX_PORT: mailbox,
    KARTREKKER_MAILBOX_SMTP_PORT: smtp,
    ...extra,
  };
  return { root, data: join(root, 'data'), ports, launch: () => launch(driver, env) };
}

function launch(driver: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [driver], { env });
  onTestFinished(() => void child.kill('SIGTERM'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      text += data;
    });
  }
  return {
    text: () => text,
    says: (words: string) => until(() => text.includes(words)),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    code: new Promise<number | null>((done) => child.on('exit', done)),
  };
}

const environmentOf = (root: string, entry: string) => JSON.parse(readFileSync(join(root, `${entry}.env`), 'utf8'));

function runningIn(data: string): Record<string, number> {
  const { children } = JSON.parse(readFileSync(join(data, 'run.json'), 'utf8')) as {
    children: Record<string, { pid: number }>;
  };
  return Object.fromEntries(Object.entries(children).map(([name, { pid }]) => [name, pid]));
}

const localEnv = () =>
  `KARTREKKER_SECRET=${'x'.repeat(44)}\nKARTREKKER_KEYS=k1:${Buffer.alloc(32).toString('base64')}\nKARTREKKER_TOKENS=[]\n`;
