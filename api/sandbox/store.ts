import { inTransaction, openDatabase } from './database.ts';
import { readSubject } from './headers.ts';
import { conditions, type LetterLine, type LetterQuery, toLine } from './query.ts';

const LETTERS_KEPT_MAX = 20_000;
const BYTES_KEPT_MAX = 4 * 1024 ** 3;
const PRUNE_EVERY_LETTERS = 500;
const PRUNE_EVERY_BYTES = 256 * 1024 ** 2;

/** A letter that arrived, as the mail server was told: its envelope and its bytes. */
export interface Arrival {
  from: string;
  to: string[];
  raw: Buffer;
}

export type Store = ReturnType<typeof openStore>;

/**
 * Opens the letters of the sandbox mailbox in a folder, which keeps the newest 20,000 (and at most 4 GiB). Throws an
 * Error with the remedy when the file is damaged.
 */
export function openStore(folder: string, { keptMax = LETTERS_KEPT_MAX, now = Date.now } = {}) {
  const db = openDatabase(folder);
  const insertLine = db.prepare('INSERT INTO letters VALUES (NULL, ?, ?, ?, ?, ?, ?, ?) RETURNING nr');
  const insertRaw = db.prepare('INSERT INTO raw VALUES (?, ?)');
  const lineOf = db.prepare('SELECT * FROM letters WHERE nr = ?');
  const rawOf = db.prepare('SELECT bytes FROM raw WHERE nr = ?');
  let waiting: { arrival: Arrival; done: (nr: number) => void; failed: (error: unknown) => void }[] = [];
  const sincePrune = { letters: 0, bytes: 0 };

  /** Gives its number once the letter is stored: it then survives a kill. Letters that arrive together share one commit. */
  function add(arrival: Arrival) {
    return new Promise<number>((done, failed) => {
      if (waiting.push({ arrival, done, failed }) === 1) setImmediate(commitWaiting);
    });
  }

  function commitWaiting() {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      const numbers = inTransaction(db, () => batch.map(({ arrival }) => insert(arrival)));
      batch.forEach(({ done }, index) => void done(numbers[index]!));
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  function insert({ from, to, raw }: Arrival) {
    const subject = readSubject(raw);
    const recipients = to.join('\n');
    const row = insertLine.get(
      now(),
      from,
      recipients,
      recipients.toLowerCase(),
      subject,
      subject.toLowerCase(),
      raw.length,
    );
    const nr = Number(row!.nr);
    insertRaw.run(nr, raw);
    pruneSometimes(raw.length);
    return nr;
  }

  function pruneSometimes(bytes: number) {
    sincePrune.letters += 1;
    sincePrune.bytes += bytes;
    if (sincePrune.letters < PRUNE_EVERY_LETTERS && sincePrune.bytes < PRUNE_EVERY_BYTES) return;
    sincePrune.letters = sincePrune.bytes = 0;
    const tooOld = db.prepare(TOO_OLD).get(keptMax, BYTES_KEPT_MAX)?.nr ?? 0;
    db.prepare('DELETE FROM raw WHERE nr <= ?').run(tooOld);
    db.prepare('DELETE FROM letters WHERE nr <= ?').run(tooOld);
  }

  /** Gives the letters of a query, and how many there are in all. */
  function list(query: LetterQuery): { letters: LetterLine[]; total: number } {
    const { where, values } = conditions(query);
    const direction = query.order === 'newest first' ? 'DESC' : 'ASC';
    const page = db.prepare(`SELECT * FROM letters WHERE ${where} ORDER BY nr ${direction} LIMIT ? OFFSET ?`);
    const count = db.prepare(`SELECT count(*) AS total FROM letters WHERE ${where}`).get(...values);
    const rows = page.all(...values, query.limit, query.offset ?? 0);
    return { letters: rows.map(toLine), total: Number(count!.total) };
  }

  /** Gives one letter with its bytes as they were sent, or nothing when there is none of that number. */
  function read(nr: number) {
    const row = lineOf.get(nr);
    const raw = rawOf.get(nr);
    return row && raw ? { ...toLine(row), raw: Buffer.from(raw.bytes as Uint8Array) } : undefined;
  }

  /** Throws every letter away; numbers go on where they were. */
  function empty() {
    inTransaction(db, () => db.exec('DELETE FROM raw; DELETE FROM letters'));
    db.exec('VACUUM');
  }

  /** Stores what still waits and closes the file. */
  function close() {
    commitWaiting();
    if (db.isOpen) db.close();
  }

  return { add, list, read, empty, close };
}

/** The newest letter that is one too many, or beyond the bytes kept. */
const TOO_OLD = `SELECT max(nr) AS nr FROM (
  SELECT nr, row_number() OVER newest AS place, sum(size) OVER newest AS total
  FROM letters WINDOW newest AS (ORDER BY nr DESC)) WHERE place > ? OR total > ?`;
