import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOwnProcess } from '../../activities/documents/own-process.ts';

const LIMITS = { heapMegabytes: 64, megabytes: 300, milliseconds: 10_000 };
/** Work of which each does one thing that a hostile file may bring about. */
const WORK = {
  answers: 'process.send({ got: task.x });',
  hangs: 'for (;;) {}',
  'fills its own memory': 'const all = []; for (;;) all.push({ x: [all.length] });',
  'fills memory that is not its heap': 'const all = []; setInterval(() => all.push(Buffer.alloc(2 ** 24, 1)), 1);',
};
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'work-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function given(code: string, limits = LIMITS) {
  const file = join(folder, 'work.mjs');
  writeFileSync(file, `process.once('message', (task) => { ${code} });`);
  return inOwnProcess(pathToFileURL(file), { x: 7 }, limits);
}

describe('a task in a process of its own', () => {
  test('is given, and answered', async () => {
    expect(await given(WORK.answers)).toEqual({ got: 7 });
  });

  test('is ended when it takes too long', async () => {
    expect(await given(WORK.hangs, { ...LIMITS, milliseconds: 300 })).toBeUndefined();
  });

  test.each(['fills its own memory', 'fills memory that is not its heap'] as const)(
    'is ended when it %s',
    async (how) => {
      expect(await given(WORK[how])).toBeUndefined();
    },
  );

  test('is a mistake of ours when the module itself fails', async () => {
    await expect(given('process.exit(3)')).rejects.toThrow('ended with code 3');
  });

  test('waits for a place, and leaves it to the next', async () => {
    const tasks = Array.from({ length: 6 }, () => given(WORK.answers));
    expect(await Promise.all(tasks)).toEqual(Array(6).fill({ got: 7 }));
  });
});
