import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFolderStore, type FolderStore } from '../../activities/documents/store.ts';

let folder: string;
let store: FolderStore;

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

describe('files that come together', () => {
  const letters = Array.from({ length: 40 }, (_, nr) => Buffer.from(`Ja, ik doe mee. Nummer ${nr}.`.repeat(nr * 20)));
  const putAll = () => Promise.all(letters.map((bytes) => store.put(bytes)));
  const packs = async () => (await filesIn()).filter((file) => file.endsWith('.tar'));
  const again = () => createFolderStore(join(folder, 'documents'));

  test('are kept in few files, and each comes back as it was, also from a store that was opened later', async () => {
    const names = await putAll();
    expect((await filesIn()).length).toBeLessThan(letters.length / 4);
    for (const opened of [store, again()])
      for (const [nr, name] of names.entries()) expect(Buffer.from((await opened.get(name))!)).toEqual(letters[nr]);
  });

  test('are found by a store that was opened before they came', async () => {
    const before = again();
    expect(await before.get('a'.repeat(64))).toBeUndefined();
    const names = await putAll();
    expect(Buffer.from((await before.get(names[7]!))!)).toEqual(letters[7]);
  });

  test('stand in a pack that any tar unpacks', async () => {
    const names = await putAll();
    const [pack] = await packs();
    const listed = execFileSync('tar', ['-tf', pack!], { encoding: 'utf8' }).trim().split('\n');
    expect(names).toEqual(expect.arrayContaining(listed));
    const last = execFileSync('tar', ['-xOf', pack!, listed.at(-1)!]);
    expect(last).toEqual(letters[names.indexOf(listed.at(-1)!)]);
  });

  test('again and again are kept once, unless they were erased in between', async () => {
    const names = await putAll();
    await putAll();
    await putAll();
    expect(await packs()).toHaveLength(1);
    await again().erase(names[7]!);
    await putAll();
    for (const [nr, name] of names.entries()) expect(Buffer.from((await store.get(name))!)).toEqual(letters[nr]);
  });

  test('that are large have a file of their own each', async () => {
    const large = Array.from({ length: 5 }, (_, nr) => Buffer.alloc(300_000, nr));
    await Promise.all(large.map((bytes) => store.put(bytes)));
    expect(await packs()).toEqual([]);
    expect(await filesIn()).toHaveLength(5);
  });

  test('are all refused when they cannot be written, and the next ones are kept', async () => {
    await mkdir(join(folder, 'documents'), { recursive: true });
    await writeFile(join(folder, 'documents', 'packs'), 'in the way');
    const outcomes = await Promise.allSettled(letters.map((bytes) => store.put(bytes)));
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    await rm(join(folder, 'documents', 'packs'));
    const names = await putAll();
    expect(Buffer.from((await store.get(names[20]!))!)).toEqual(letters[20]);
  });

  test('that were damaged are not given out, and mended when they are put in again', async () => {
    const names = await putAll();
    const [pack] = await packs();
    const bytes = await readFile(pack!);
    bytes.write('Nee', bytes.lastIndexOf('Ja, ik doe mee. Nummer 39.'));
    await writeFile(pack!, bytes);
    await expect(again().get(names[39]!)).rejects.toThrow(/damaged/);
    await store.put(letters[39]!);
    expect(Buffer.from((await again().get(names[39]!))!)).toEqual(letters[39]);
  });
});

describe('a file that is erased', () => {
  const [one, two, three] = ['Ja, ik doe mee.', 'Nee, helaas.', 'Bel mij liever.'].map((text) => Buffer.from(text));

  test('is gone from its own file', async () => {
    const name = await store.put(one!);
    expect(await store.erase(name)).toBe(true);
    expect(await store.get(name)).toBeUndefined();
    expect(await filesIn()).toEqual([]);
    expect(await store.erase(name)).toBe(false);
  });

  test('is gone from its pack, also for who knew where it was; what came with it stays', async () => {
    const [, second, third] = await Promise.all([one!, two!, three!].map((bytes) => store.put(bytes)));
    const other = createFolderStore(join(folder, 'documents'));
    expect(Buffer.from((await other.get(second!))!)).toEqual(two);
    expect(await store.erase(second!)).toBe(true);
    for (const opened of [store, other]) {
      expect(await opened.get(second!)).toBeUndefined();
      expect(Buffer.from((await opened.get(third!))!)).toEqual(three);
    }
    const left = await Promise.all((await filesIn()).map((file) => readFile(file, 'latin1')));
    expect(left.join()).not.toContain('Nee, helaas.');
  });

  test('leaves no pack when it was the last one in it', async () => {
    const names = await Promise.all([one!, two!, three!].map((bytes) => store.put(bytes)));
    for (const name of names) await store.erase(name);
    expect(await filesIn()).toEqual([]);
  });

  test('must be named by its SHA-256', async () => {
    expect(await store.erase('../secret')).toBe(false);
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('outside the store');
  });
});
