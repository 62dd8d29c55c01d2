import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolderStore, type DocumentStore } from '../../activities/documents/store.ts';

let folder: string;
let store: DocumentStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  store = createFolderStore(join(folder, 'documents'));
  await writeFile(join(folder, 'secret'), 'outside the store');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const filesIn = async () => {
  const found = await readdir(join(folder, 'documents'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
};

test.each([
  ['a text', Buffer.from('Het dossier van Zorgnetwerk NF1')],
  ['nothing', Buffer.alloc(0)],
  ['some megabytes', createHash('shake256', { outputLength: 5_000_000 }).update('dossier').digest()],
])('a file with %s comes back as it was, by the SHA-256 of its content', async (_, bytes) => {
  const sha256 = await store.put(bytes);
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(Buffer.from((await store.get(sha256))!).equals(bytes)).toBe(true);
});

test('the same content is kept once, also when it is put in twenty times together', async () => {
  const bytes = Buffer.from('the same');
  const all = await Promise.all(Array.from({ length: 20 }, () => store.put(bytes)));
  expect(new Set(all).size).toBe(1);
  expect(await filesIn()).toEqual([join(folder, 'documents', all[0]!.slice(0, 2), all[0]!.slice(2))]);
});

test('only who runs the service can read a file', async () => {
  await store.put(Buffer.from('private'));
  const [file] = await filesIn();
  expect((await stat(file!)).mode & 0o077).toBe(0);
});

test.each([
  ['', 'nothing'],
  ['../secret', 'a path'],
  ['..%2fsecret', 'a path in disguise'],
  ['/etc/passwd', 'an absolute path'],
  [`aa/../../secret`.padEnd(64, '0'), 'a path of the right length'],
  ['a'.repeat(63), 'one digit too few'],
  ['a'.repeat(65), 'one digit too many'],
  ['A'.repeat(64), 'capitals'],
  [`${'a'.repeat(64)}\n`, 'a line break'],
  [`${'a'.repeat(63)}\0`, 'a zero byte'],
])('%j is no SHA-256 (%s), and gives nothing', async (name) => {
  expect(await store.get(name)).toBeUndefined();
});

test('a SHA-256 of which there is no file gives nothing', async () => {
  expect(await store.get('a'.repeat(64))).toBeUndefined();
});

test('a file whose content is no longer that of its SHA-256 is not given out', async () => {
  const sha256 = await store.put(Buffer.from('signed by Bram'));
  const [file] = await filesIn();
  await writeFile(file!, 'signed by Dave');
  await expect(store.get(sha256)).rejects.toThrow(/damaged/);
});

test('a file that was damaged is mended when the same content is put in again', async () => {
  const sha256 = await store.put(Buffer.from('signed by Bram'));
  const [file] = await filesIn();
  await writeFile(file!, 'signed by D');
  await store.put(Buffer.from('signed by Bram'));
  expect(await readFile(file!, 'utf8')).toBe('signed by Bram');
  expect(Buffer.from((await store.get(sha256))!).toString()).toBe('signed by Bram');
});

test('a store whose folder cannot be written says so', async () => {
  const blocked = createFolderStore(join(folder, 'secret'));
  await expect(blocked.put(Buffer.from('x'))).rejects.toThrow(/ENOTDIR|EEXIST/);
});
