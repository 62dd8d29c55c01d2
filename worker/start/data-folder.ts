import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './failure.ts';

const SQLITE_HEADER = 'SQLite format 3\0';
/** Above this a full check would delay the start by seconds. */
const CHECKED_IN_FULL_BYTES = 200 * 1024 * 1024;

/** Makes the data folder, for its owner only, and throws a StartError when it cannot be written. */
export function openDataFolder(folder: string) {
  try {
    mkdirSync(join(folder, 'logs'), { recursive: true, mode: 0o700 });
    const trial = join(folder, '.writable');
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    const way = 'Make it writable for this user, or name another folder in KARTREKKER_DATA.';
    throw new StartError(`The data folder ${folder} cannot be used (${(error as Error).message}). ${way}`);
  }
}

/** Throws a StartError when a database in the data folder is damaged, and says what to do and what is then lost. */
export function checkDatabases(folder: string) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.sqlite'))) {
    const file = join(folder, name);
    const damage = damageIn(file);
    if (damage) throw new StartError(damaged(file, damage));
  }
}

function damageIn(file: string): string | undefined {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    const { size } = statSync(file);
    if (size === 0) return undefined;
    if (headerOf(file) !== SQLITE_HEADER) return 'it is not an SQLite database';
    return size < CHECKED_IN_FULL_BYTES ? quickCheck(file) : undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function headerOf(file: string) {
  const bytes = Buffer.alloc(SQLITE_HEADER.length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
  return bytes.toString('latin1');
}

function quickCheck(file: string) {
  const database = new DatabaseSync(file);
  try {
    const result = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    return result.quick_check === 'ok' ? undefined : result.quick_check;
  } finally {
    database.close();
  }
}

function damaged(file: string, damage: string) {
  const lost =
    basename(file) === 'temporal.sqlite'
      ? 'all networks, their people and what is under way are then lost'
      : 'what it holds is then lost (the journal of letters sent: some may be sent a second time)';
  return [
    `The database ${file} is damaged: ${damage}.`,
    'Nothing was started and nothing was changed. What you can do:',
    `  - put back a copy of the data folder, if you have one`,
    `  - or move the file away (mv ${file} ${file}.damaged) and start again: ${lost}`,
  ].join('\n');
}
