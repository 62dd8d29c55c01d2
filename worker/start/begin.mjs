// The first thing `npm start`, `npm test`, `npm run bench` and `npm run story` run. Plain JavaScript for any Node from
// 18 on: it installs the dependencies, among them the Node this project needs, and goes on under that one.
// It writes to stderr only: stdout belongs to what it starts.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentForNpm, installNeeded } from './install.mjs';

const STILL_BUSY_MS = 10_000;
const SAME_SIGNAL_MS = 500;
const PARENT_POLL_MS = 500;

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
const bin = (name) => join(root, 'node_modules/.bin', name);
const environment = {
  ...process.env,
  TZ: 'UTC',
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
};

const [task, ...args] = process.argv.slice(2);
const tasks = { start, test, bench, story };
let running;
let stopped;
forwardSignals();

if (Object.hasOwn(tasks, task ?? '')) process.exitCode = await begin(tasks[task]);
else {
  say(`Usage: node worker/start/begin.mjs ${Object.keys(tasks).join('|')} [arguments]`);
  process.exitCode = 2;
}

async function begin(chosen) {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    say(`Kartrekker needs Node 18 or later to begin with; this is ${process.version}.`);
    return 1;
  }
  if (installNeeded(root)) {
    const code = await install();
    if (code !== 0) return code;
  }
  return chosen();
}

async function install() {
  // Not `npm ci`: that refuses a lock file made where a registry lacks the packages of other platforms.
  const npm = () =>
    run('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: environmentForNpm(root, process.env),
      stdio: ['ignore', 2, 2],
    });
  const code = await timed('Installing the dependencies (npm install)', npm);
  if (code !== 0 && !stopped) {
    say('The dependencies could not be installed: npm says why above. With that put right, the same command goes on.');
  }
  if (code !== 0 || existsSync(bin('node'))) return code;
  say('npm did not run the install script of the package `node`. Do that with `npm rebuild node`, and start again.');
  return 1;
}

async function start() {
  return run(bin('node'), ['worker/start/supervisor.ts', ...args], { env: { KARTREKKER_SUPERVISED: '1' } });
}

async function test() {
  const vitest = () => withTemporal((env) => run(bin('vitest'), ['run', ...args], { env }));
  if (args.length > 0) return vitest();
  return (
    (await timed('Checking the types (tsc)', () => run(bin('tsc'), ['--noEmit']))) ||
    (await timed('Checking the style (biome)', () => run(bin('biome'), ['check', '.']))) ||
    (await timed('All tests (vitest)', vitest))
  );
}

async function bench() {
  return withTemporal((env) => run(bin('node'), ['bench/main.ts', ...args], { env }));
}

async function story() {
  return withTemporal((env) => run(bin('node'), ['test/stories/main.ts', ...args], { env }));
}

/** Finds the Temporal CLI, building it when needed, and goes on with its path in TEMPORAL_CLI. */
async function withTemporal(next) {
  const found = { text: '' };
  const code = await run(bin('node'), ['worker/start/find-temporal.ts'], { stdio: ['ignore', 'pipe', 2], found });
  return code === 0 ? next({ TEMPORAL_CLI: found.text.trim() }) : code;
}

function run(command, parameters, { env = {}, stdio = 'inherit', found } = {}) {
  if (stopped) return Promise.resolve(128 + constants.signals[stopped]);
  return new Promise((done) => {
    running = spawn(command, parameters, { cwd: root, env: { ...environment, ...env }, stdio });
    running.stdout?.on('data', (data) => {
      found.text += data;
    });
    running.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      done(1);
    });
    running.on('close', (code, signal) => done(code ?? 128 + constants.signals[signal]));
  });
}

/** In a terminal one Ctrl-C arrives up to three times: from the terminal, and passed on by npm. It counts once. */
function forwardSignals() {
  let last = Number.NEGATIVE_INFINITY;
  const pass = (signal) => {
    stopped = signal;
    if (performance.now() - last > SAME_SIGNAL_MS) running?.kill(signal);
    last = performance.now();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal));
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => pass('SIGTERM'));
}

/** npm passes SIGTERM to the shell between us, which ends without telling us. */
function whenParentIsGone(act) {
  const parent = process.ppid;
  const poll = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(poll);
    act();
  }, PARENT_POLL_MS);
  poll.unref();
}

async function timed(name, work) {
  const began = performance.now();
  const past = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  say(`${name} …`);
  const reminder = setInterval(() => say(`${name} … busy for ${past()}`), STILL_BUSY_MS);
  const code = await work();
  clearInterval(reminder);
  say(code === 0 ? `${name}: ready in ${past()}` : `${name}: stopped after ${past()} with code ${code}`);
  return code;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
