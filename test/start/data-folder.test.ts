import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { checkDatabases, openDataFolder } from '../../worker/start/data-folder.ts';
import { freshFolder, put } from './place.ts';

const PAGE_BYTES = 4096;

test('the data folder is made for its owner only', () => {
  const folder = join(freshFolder(), 'data');
  openDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a data folder that cannot be used is named, with the setting that moves it', () => {
  const file = put(freshFolder(), 'data', 'a file, not a folder');
  expect(() => openDataFolder(file)).toThrow(/The data folder .*data cannot be used .*KARTREKKER_DATA/);
});

test('a sound database and an empty one pass', () => {
  const folder = freshFolder();
  database(folder);
  put(folder, 'journal.sqlite', '');
  checkDatabases(folder);
});

test('a file that is no database is refused, kept as it is, and the message says what is lost without it', () => {
  const folder = freshFolder();
  const file = put(folder, 'temporal.sqlite', 'This is a letter, not a database.');
  expect(() => checkDatabases(folder)).toThrow(
    /it is not an SQLite database[\s\S]*mv .*all networks[\s\S]*are then lost/,
  );
  expect(readFileSync(file, 'utf8')).toBe('This is a letter, not a database.');
});

test('a database with damaged pages is refused', () => {
  const folder = freshFolder();
  const file = database(folder);
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(PAGE_BYTES * 3, 0x5a), 0, PAGE_BYTES * 3, PAGE_BYTES);
  closeSync(descriptor);
  expect(() => checkDatabases(folder)).toThrow(/temporal\.sqlite is damaged/);
});

test('a database that was cut off is refused', () => {
  const folder = freshFolder();
  const file = database(folder);
  writeFileSync(file, readFileSync(file).subarray(0, PAGE_BYTES * 2));
  expect(() => checkDatabases(folder)).toThrow(/temporal\.sqlite is damaged/);
});

function database(folder: string) {
  const file = join(folder, 'temporal.sqlite');
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE events (id INTEGER PRIMARY KEY, body TEXT)');
  for (let id = 0; id < 200; id++) database.prepare('INSERT INTO events VALUES (?, ?)').run(id, 'x'.repeat(200));
  database.close();
  return file;
}
