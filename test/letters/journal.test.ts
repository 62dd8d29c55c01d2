import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Journal, JournalEntry } from '../../activities/letters/journal.ts';
import { openPostgresJournal } from '../../activities/letters/postgres-journal.ts';
import { openSqliteJournal } from '../../activities/letters/sqlite-journal.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { NOW } from './cast.ts';
import { type PrivatePostgres, postgresPrograms, startPostgres } from './private-postgres.ts';

const entry = (id: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id,
  network: 'nf1',
  person: 'janjan22',
  kind: 'invitation',
  bulk: true,
  at: NOW,
  ...more,
});

/** What every journal must do, whatever keeps it. */
function keepsLetters(open: () => Promise<Journal>): void {
  let journal: Journal;
  beforeAll(async () => {
    journal = await open();
  });
  afterAll(() => journal.close());

  test('it knows a letter by its id and when it went', async () => {
    await journal.record(entry('a/1'));
    expect(await journal.sent(['a/1', 'a/2'])).toEqual(new Map([['a/1', NOW]]));
    expect(await journal.sent([])).toEqual(new Map());
  });

  test('the first time a letter went is the one that counts', async () => {
    await journal.record(entry('b/1'));
    await journal.record(entry('b/1', { at: NOW + DAY_MS }));
    expect((await journal.sent(['b/1'])).get('b/1')).toBe(NOW);
  });

  test('it tells when people got bulk letters of a network, oldest first', async () => {
    const fatima = { person: 'fatima22' };
    await journal.record(entry('c/2', { ...fatima, at: NOW + 2 }));
    await journal.record(entry('c/1', { ...fatima, at: NOW + 1 }));
    await journal.record(entry('c/0', { ...fatima, at: NOW }));
    await journal.record(entry('c/3', { ...fatima, at: NOW + 3, bulk: false }));
    await journal.record(entry('c/4', { ...fatima, at: NOW + 4, network: 'tsc' }));
    expect(await journal.bulkSince('nf1', ['fatima22', 'emilye22'], NOW)).toEqual(
      new Map([
        ['fatima22', [NOW + 1, NOW + 2]],
        ['emilye22', []],
      ]),
    );
  });

  test('it can be checked again and again, and forgets what is old', async () => {
    await journal.check(NOW);
    await journal.check(NOW + 1);
    await journal.record(entry('d/1', { at: NOW - DAY_MS }));
    await journal.record(entry('d/2'));
    await journal.prune(NOW);
    expect([...(await journal.sent(['d/1', 'd/2'])).keys()]).toEqual(['d/2']);
  });

  test('two processes can keep it at once', async () => {
    const other = await open();
    await Promise.all([journal.record(entry('e/1')), other.record(entry('e/1')), other.record(entry('e/2'))]);
    expect((await journal.sent(['e/1', 'e/2'])).size).toBe(2);
    await other.close();
  });
}

describe('a journal in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kartrekker-journal-'));
  const file = join(folder, 'deep', 'journal.sqlite');
  afterAll(() => rmSync(folder, { recursive: true }));
  keepsLetters(async () => openSqliteJournal(file));

  test('what is written survives a SIGKILL right after', async () => {
    const killed = join(folder, 'killed.sqlite');
    const script = `
      import { openSqliteJournal } from ${JSON.stringify(new URL('../../activities/letters/sqlite-journal.ts', import.meta.url).href)};
      const journal = openSqliteJournal(${JSON.stringify(killed)});
      for (let i = 0; i < 100; i += 1) await journal.record({ ...${JSON.stringify(entry(''))}, id: 'x/' + i });
      process.kill(process.pid, 'SIGKILL');`;
    const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
    const journal = openSqliteJournal(killed);
    expect((await journal.sent(Array.from({ length: 100 }, (_, i) => `x/${i}`))).size).toBe(100);
    await journal.close();
  });

  test('a file that cannot be written now is a rejection, and can be written later', async () => {
    const small = join(folder, 'small.sqlite');
    const journal = openSqliteJournal(small);
    await journal.record(entry('f/0'));
    const locker = new DatabaseSync(small);
    locker.exec('BEGIN IMMEDIATE');
    await expect(journal.record(entry('f/1'))).rejects.toThrow('locked');
    await expect(journal.check(NOW)).rejects.toThrow('locked');
    locker.exec('ROLLBACK');
    await journal.record(entry('f/1'));
    expect((await journal.sent(['f/1'])).size).toBe(1);
    locker.close();
    await journal.close();
  });

  test('it holds no names and no addresses', () => {
    const database = new DatabaseSync(file, { readOnly: true });
    const columns = database.prepare("SELECT name FROM pragma_table_info('sent')").all();
    expect(columns.map(({ name }) => name)).toEqual(['id', 'network', 'person', 'kind', 'bulk', 'at']);
    database.close();
  });
});

const programs = postgresPrograms();

describe.skipIf(!programs)('a journal in PostgreSQL (skipped where PostgreSQL is not installed)', () => {
  let server: PrivatePostgres;
  beforeAll(() => {
    server = startPostgres(programs!);
  }, 60_000);
  afterAll(() => server.stop());
  keepsLetters(() => openPostgresJournal(server.url));

  test('several workers can start at once', async () => {
    const journals = await Promise.all(Array.from({ length: 5 }, () => openPostgresJournal(server.url)));
    await Promise.all(journals.map((journal) => journal.close()));
  });
});
