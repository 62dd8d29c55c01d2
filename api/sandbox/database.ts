import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const CHECKPOINT_PAGES = 16_000;
const BUSY_MS = 5_000;

/**
 * The bytes stand in a table of their own, so that a search through the lines does not read them. A commit goes to the
 * write-ahead log and is not forced to the disk: it survives the death of the process, which is what SIGKILL asks.
 */
const SET_UP = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
  CREATE TABLE IF NOT EXISTS letters (
    nr INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER, sender TEXT,
    recipients TEXT, recipients_lower TEXT, subject TEXT, subject_lower TEXT, size INTEGER) STRICT;
  CREATE TABLE IF NOT EXISTS raw (nr INTEGER PRIMARY KEY, bytes BLOB) STRICT`;

/** Opens the file `letters.sqlite` in a folder, both made when missing; throws an Error with the remedy when it is damaged. */
export function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'letters.sqlite');
  try {
    const db = new DatabaseSync(file, { timeout: BUSY_MS });
    db.exec(SET_UP);
    return db;
  } catch (error) {
    throw new Error(`The letters in ${file} cannot be read: move that folder away and start again.`, { cause: error });
  }
}

/** Does all of the work or none of it. */
export function inTransaction<Result>(db: DatabaseSync, work: () => Result): Result {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
