import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freshFolder, program, put, until } from './place.ts';

const START = join(import.meta.dirname, '../../worker/start');
/** npm passes a signal on this soon; two at the very same moment would arrive as one anyhow. */
const AGAIN_MS = 100;
const NODE_FOLDER = dirname(process.execPath);

test('a fresh clone gets its dependencies installed, and the result alone is on stdout', async () => {
  const root = project('1.0.0');
  const { code, stdout, stderr } = await begin(root, ['bench', 'letters']);
  expect(stderr).toMatch(/Installing the dependencies \(npm install\): ready in \d+\.\d s/);
  expect(JSON.parse(stdout)).toEqual({ name: 'letters', cli: '/opt/temporal', zone: 'UTC' });
  expect(code).toBe(0);
});

test('with nothing to install it says nothing', async () => {
  const root = project('1.0.0');
  await begin(root, ['bench', 'letters']);
  const { stderr } = await begin(root, ['bench', 'letters']);
  expect(stderr).toBe('');
  expect(installs(root)).toBe(1);
});

test('dependencies installed by hand are not installed again', async () => {
  const root = project('1.0.0');
  put(root, 'node_modules/.package-lock.json', lock('1.0.0'));
  program(root, 'node_modules/.bin/node', `exec ${process.execPath} "$@"`);
  await begin(root, ['bench', 'letters']);
  expect(installs(root)).toBe(0);
});

test.each([
  ['another version in package-lock.json', (root: string) => put(root, 'package-lock.json', lock('1.0.1'))],
  ['an install that was cut off', (root: string) => put(root, 'node_modules/.package-lock.json', '{')],
])('%s makes it install again', async (_, change) => {
  const root = project('1.0.0');
  await begin(root, ['bench', 'letters']);
  change(root);
  await begin(root, ['bench', 'letters']);
  expect(installs(root)).toBe(2);
});

test('a package for another platform that is not installed makes no difference', async () => {
  const root = project('1.0.0');
  await begin(root, ['bench', 'letters']);
  const packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/win': { version: '2.0.0', optional: true } };
  put(root, 'package-lock.json', JSON.stringify({ packages }));
  await begin(root, ['bench', 'letters']);
  expect(installs(root)).toBe(1);
});

test('an install that fails stops the start and says how to go on', async () => {
  const root = project('1.0.0');
  program(root, 'bin/npm', 'echo "no network" >&2; exit 7');
  const { code, stderr } = await begin(root, ['bench', 'letters']);
  expect(code).toBe(7);
  expect(stderr).toContain('no network');
  expect(stderr).toContain('With that put right, the same command goes on.');
});

test('with arguments only the named tests run, without them types, style and all tests', async () => {
  const root = project('1.0.0');
  await begin(root, ['bench', 'letters']);
  for (const tool of ['tsc', 'biome', 'vitest']) program(root, `node_modules/.bin/${tool}`, `echo ${tool} "$@"`);
  expect((await begin(root, ['test', 'test/rules'])).stdout).toBe('vitest run test/rules\n');
  expect((await begin(root, ['test'])).stdout).toBe('tsc --noEmit\nbiome check .\nvitest run\n');
});

test('the exit code of what runs is passed on', async () => {
  const root = project('1.0.0');
  put(root, 'bench/main.ts', 'process.exit(3);');
  expect((await begin(root, ['bench', 'letters'])).code).toBe(3);
});

test('SIGTERM reaches what runs once, and its way of ending counts', async () => {
  const root = project('1.0.0');
  put(
    root,
    'bench/main.ts',
    `process.on('SIGTERM', () => { console.log('told to stop'); setTimeout(() => process.exit(4), 400); });
     setInterval(() => {}, 1000); console.log('running');`,
  );
  const running = launch(root, ['bench', 'letters']);
  await until(() => running.stdout().includes('running'));
  running.kill('SIGTERM');
  await sleep(AGAIN_MS);
  running.kill('SIGTERM');
  expect(await running.code).toBe(4);
  expect(running.stdout()).toBe('running\ntold to stop\n');
});

test('an unknown task is explained', async () => {
  const { code, stderr } = await begin(project('1.0.0'), ['fly']);
  expect(code).toBe(2);
  expect(stderr).toContain('start|test|bench|story');
});

/** A project folder with the real begin.mjs, an npm that installs nothing real, and a benchmark that tells what it got. */
function project(version: string) {
  const root = freshFolder();
  mkdirSync(join(root, 'worker/start'), { recursive: true });
  for (const name of ['begin.mjs', 'install.mjs']) copyFileSync(join(START, name), join(root, 'worker/start', name));
  put(root, 'package-lock.json', lock(version));
  put(root, 'worker/start/find-temporal.ts', "console.log('/opt/temporal');");
  put(
    root,
    'bench/main.ts',
    'console.log(JSON.stringify({ name: process.argv[2], cli: process.env.TEMPORAL_CLI, zone: process.env.TZ }));',
  );
  program(
    root,
    'bin/npm',
    `echo "$@" >> npm-was-called
     mkdir -p node_modules/.bin && cp package-lock.json node_modules/.package-lock.json
     printf '#!/bin/sh\\nexec ${process.execPath} "$@"\\n' > node_modules/.bin/node && chmod +x node_modules/.bin/node`,
  );
  return root;
}

const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version } } });

function installs(root: string) {
  const file = join(root, 'npm-was-called');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
}

async function begin(root: string, args: string[]) {
  const { code, stdout, stderr } = launch(root, args);
  return { code: await code, stdout: stdout(), stderr: stderr() };
}

function launch(root: string, args: string[]) {
  const env = { PATH: [join(root, 'bin'), NODE_FOLDER, '/usr/bin', '/bin'].join(':') };
  const child = spawn(process.execPath, [join(root, 'worker/start/begin.mjs'), ...args], { env });
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (data) => {
      text[stream] += data;
    });
  }
  return {
    code: new Promise<number | null>((done) => child.on('close', done)),
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
  };
}
