import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { identify, stillRuns } from '../../worker/start/process-id.ts';
import { takeDataFolder } from '../../worker/start/run-file.ts';
import { freshFolder, put } from './place.ts';

test('a data folder in use is refused with the process that uses it', async () => {
  const folder = freshFolder();
  const runFile = await takeDataFolder(folder, () => {});
  await expect(takeDataFolder(folder, () => {})).rejects.toThrow(
    `already runs with the data folder ${folder}: process ${process.pid}`,
  );
  runFile.release();
  (await takeDataFolder(folder, () => {})).release();
});

test('what a killed run left behind is ended before the next one starts', async () => {
  const folder = freshFolder();
  const left = leftOver();
  put(folder, 'run.json', JSON.stringify({ pid: 999_999_999, born: '1', children: { temporal: left } }));
  const said: string[] = [];
  await takeDataFolder(folder, (line) => void said.push(line));
  expect(said).toEqual([`Ending temporal (process ${left.pid}), left behind by an earlier run`]);
  expect(stillRuns(left)).toBe(false);
});

test('a process that only has the number of an old one is left alone', async () => {
  const folder = freshFolder();
  const stranger = leftOver();
  const old = { pid: stranger.pid, born: 'long ago' };
  put(folder, 'run.json', JSON.stringify({ ...old, children: { temporal: old } }));
  await takeDataFolder(folder, () => {});
  expect(stillRuns(stranger)).toBe(true);
});

test('an unreadable run.json does not stand in the way', async () => {
  const folder = freshFolder();
  put(folder, 'run.json', '{"pid":');
  const runFile = await takeDataFolder(folder, () => {});
  runFile.note('worker', process.pid);
  expect(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')).children.worker.pid).toBe(process.pid);
  runFile.release();
  expect(existsSync(join(folder, 'run.json'))).toBe(false);
});

function leftOver() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const id = identify(child.pid ?? 0);
  if (id === undefined) throw new Error('the process did not start');
  return id;
}
