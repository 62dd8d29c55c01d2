import { existsSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ChildPlan } from '../../worker/start/child.ts';
import { createChildren } from '../../worker/start/children.ts';
import { exists, freshFolder, put, until } from './place.ts';

const SERVES = "console.log('ready'); setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(0));";
const LOG_FULL_BYTES = 11 * 1024 * 1024;

test('a child is ready when it has written the line ready', async () => {
  const { children, said, plan } = stage();
  await children.start(plan('worker', `console.log('{"msg":"not ready yet"}'); setTimeout(() => {${SERVES}}, 100);`));
  expect(said[0]).toMatch(/^worker … ready in \d\.\d s$/);
});

test('a child that crashes is started again, and its last lines are shown', async () => {
  const { children, said, plan, folder } = stage();
  await children.start(
    plan('worker', `${SERVES} process.on('SIGUSR2', () => { throw new Error('the cart broke'); });`),
  );
  const first = pidOf(folder, 'worker');
  await until(() => !kill(first, 'SIGUSR2') || said.length > 1);
  await until(() => said.length === 3);
  expect(said[1]).toMatch(/^worker stopped with code 1; starting it again in 0.01 s. Its last lines:/);
  expect(said[1]).toContain('the cart broke');
  expect(said[2]).toMatch(/^worker … ready/);
  expect(pidOf(folder, 'worker')).not.toBe(first);
});

test('the pause before a new start doubles', async () => {
  const { children, said, plan } = stage();
  void children.start(plan('worker', 'process.exit(1)'));
  await until(() => said.length >= 4);
  expect(said.map((line) => / in ([\d.]+) s/.exec(line)?.[1]).slice(0, 4)).toEqual(['0.01', '0.02', '0.04', '0.08']);
});

test('a child that stops five times without ever being ready is given up', async () => {
  const { children, gaveUp, plan } = stage();
  void children.start(plan('worker', "console.log('no bundle found'); process.exit(1)"));
  await until(() => gaveUp.length > 0);
  expect(gaveUp[0]).toMatch(/^worker stopped 5 times without ever being ready\.[\s\S]*no bundle found$/);
  await children.stopAll();
});

test('a program that is not there is given up as well', async () => {
  const { children, gaveUp, plan } = stage();
  void children.start({ ...plan('worker', ''), command: '/no/such/program' });
  await until(() => gaveUp.length > 0);
  expect(gaveUp[0]).toContain('worker stopped 5 times');
});

test('the API and the mailbox stop first, then the worker, then Temporal', async () => {
  const { children, folder, plan } = stage();
  const trail = put(folder, 'trail', '');
  const slow = (name: string) =>
    `const fs = require('node:fs'); console.log('ready'); setInterval(() => {}, 1000);
     const note = (what) => fs.appendFileSync('${trail}', what + ' ${name}\\n');
     process.on('SIGTERM', () => { note('told'); setTimeout(() => { note('gone'); process.exit(0); }, 100); });`;
  await Promise.all(['temporal', 'worker', 'api', 'mailbox'].map((name) => children.start(plan(name, slow(name)))));
  await children.stopAll();
  const steps = readFileSync(trail, 'utf8').trim().split('\n');
  expect(steps.slice(0, 4).sort()).toEqual(['gone api', 'gone mailbox', 'told api', 'told mailbox']);
  expect(steps.slice(4)).toEqual(['told worker', 'gone worker', 'told temporal', 'gone temporal']);
});

test('a child that does not listen is ended by force after its grace', async () => {
  const { children, said, plan, folder } = stage();
  const deaf = "process.on('SIGTERM', () => {}); console.log('ready'); setInterval(() => {}, 1000);";
  await children.start({ ...plan('worker', deaf), graceMs: 100 });
  const pid = pidOf(folder, 'worker');
  await children.stopAll();
  expect(said.at(-1)).toBe('worker did not stop within 0.1 s and is ended.');
  expect(exists(pid)).toBe(false);
});

test('what a child has started itself does not outlive it', async () => {
  const { children, plan, folder } = stage();
  const parent = `const { spawn } = require('node:child_process');
    const helper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    require('node:fs').writeFileSync('${join(folder, 'helper')}', String(helper.pid)); ${SERVES}`;
  await children.start(plan('worker', parent));
  await children.stopAll();
  const helper = Number(readFileSync(join(folder, 'helper'), 'utf8'));
  await until(() => !exists(helper));
});

test('while all is being stopped nothing starts any more, and nothing starts again', async () => {
  const { children, said, plan, folder } = stage();
  void children.start(plan('worker', 'process.exit(1)'));
  await until(() => said.length > 0);
  await children.stopAll();
  void children.start(plan('api', SERVES));
  expect(existsSync(join(folder, 'logs/api.log'))).toBe(false);
});

test('a log above 10 MB is kept once, and a new one begun', async () => {
  const { children, plan, folder } = stage();
  const log = put(folder, 'logs/worker.log', 'an older line\n');
  truncateSync(log, LOG_FULL_BYTES);
  await children.start(plan('worker', SERVES));
  expect(readFileSync(log, 'utf8')).toBe('ready\n');
  expect(statSync(`${log}.1`).size).toBe(LOG_FULL_BYTES);
});

test('a line ready of an earlier run does not count', async () => {
  const { children, said, plan, folder } = stage();
  put(folder, 'logs/worker.log', 'ready\n');
  void children.start(plan('worker', 'process.exit(1)'));
  await until(() => said.length > 0);
  expect(said[0]).toContain('worker stopped with code 1');
});

/** A set of children with short pauses, and what was said and noted about them. */
function stage() {
  const folder = freshFolder();
  put(folder, 'logs/.keep', '');
  const [said, gaveUp]: [string[], string[]] = [[], []];
  const children = createChildren({
    logs: join(folder, 'logs'),
    say: (line) => void said.push(line),
    note: (name, pid) => void put(folder, `${name}.pid`, String(pid ?? '')),
    giveUp: (reason) => void gaveUp.push(reason),
    firstPauseMs: 10,
  });
  onTestFinished(() => {
    children.killAll();
    return children.stopAll();
  });
  const plan = (name: string, code: string): ChildPlan => ({
    name,
    title: name,
    command: process.execPath,
    args: ['-e', code],
    cwd: folder,
    env: process.env,
    graceMs: 5000,
  });
  return { children, said, gaveUp, plan, folder };
}

const pidOf = (folder: string, name: string) => Number(readFileSync(join(folder, `${name}.pid`), 'utf8'));

function kill(pid: number, signal: NodeJS.Signals) {
  return exists(pid) && process.kill(pid, signal);
}
