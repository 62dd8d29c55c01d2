import { mkdirSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../workflows/kit/clock.ts';
import type { Journal } from './journal.ts';

/** Waiting for another process stops this one for as long: short, since writing is tried again. */
const BUSY_MS_MAX = 500;
/** Room that must be left on the disk before letters go out. */
const FREE_BYTES_MIN = 16 * 1024 * 1024;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS sent (
    id TEXT PRIMARY KEY, network TEXT NOT NULL, person TEXT NOT NULL, kind TEXT NOT NULL,
    bulk INTEGER NOT NULL, at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sent_person ON sent (network, person, at) WHERE bulk = 1;
  CREATE TABLE IF NOT EXISTS probe (one INTEGER PRIMARY KEY CHECK (one = 1), at INTEGER NOT NULL);
`;

/**
 * A journal in a file, for one machine. In WAL mode with synchronous NORMAL a commit is in the operating system's hands
 * when it returns: a killed process loses nothing.
 */
export function openSqliteJournal(file: string): Journal {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: BUSY_MS_MAX });
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${SCHEMA}`);
  const find = database.prepare('SELECT at FROM sent WHERE id = ?');
  const add = database.prepare(
    'INSERT INTO sent (id, network, person, kind, bulk, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  );
  const bulk = database.prepare(
    'SELECT at FROM sent WHERE network = ? AND person = ? AND at > ? AND bulk = 1 ORDER BY at',
  );
  const probe = database.prepare(
    'INSERT INTO probe (one, at) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET at = excluded.at',
  );
  const forget = database.prepare('DELETE FROM sent WHERE at < ?');

  return {
    async sent(ids) {
      const found = new Map<string, Instant>();
      for (const id of ids) {
        const row = find.get(id);
        if (row) found.set(id, row.at as number);
      }
      return found;
    },
    async record(entry) {
      add.run(entry.id, entry.network, entry.person, entry.kind, entry.bulk ? 1 : 0, entry.at);
    },
    async bulkSince(network, people, since) {
      return new Map(people.map((person) => [person, bulk.all(network, person, since).map((row) => row.at as number)]));
    },
    async check(now) {
      const { bavail, bsize } = statfsSync(dirname(file));
      if (bavail * bsize < FREE_BYTES_MIN) throw new Error('The disk that holds the journal is full');
      probe.run(now);
    },
    async prune(before) {
      forget.run(before);
    },
    async close() {
      database.close();
    },
  };
}
