import pg from 'pg';
import type { PersonId } from '../../workflows/kit/letter.ts';
import type { Journal } from './journal.ts';

const CONNECTIONS_MAX = 10;
const CONNECT_MS_MAX = 5000;
const STATEMENT_MS_MAX = 10_000;
/** Two workers that start together must not both create the tables. */
const SCHEMA_LOCK = 7_205_711;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS letters_sent (
    id text PRIMARY KEY, network text NOT NULL, person text NOT NULL, kind text NOT NULL,
    bulk boolean NOT NULL, at bigint NOT NULL
  );
  CREATE INDEX IF NOT EXISTS letters_sent_person ON letters_sent (network, person, at) WHERE bulk;
  CREATE TABLE IF NOT EXISTS letters_probe (one integer PRIMARY KEY CHECK (one = 1), at bigint NOT NULL);
`;

/** A journal in PostgreSQL, for several workers; its tables are made when they are not there. */
export async function openPostgresJournal(databaseUrl: string): Promise<Journal> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    statement_timeout: STATEMENT_MS_MAX,
    query_timeout: STATEMENT_MS_MAX,
  });
  // An idle connection that the server drops is replaced at the next query; without this it would end the process.
  pool.on('error', () => {});
  // Several statements in one query are one transaction.
  await pool.query(`SELECT pg_advisory_xact_lock(${SCHEMA_LOCK}); ${SCHEMA}`);
  return journalOver(pool);
}

const journalOver = (pool: pg.Pool): Journal => ({
  async sent(ids) {
    const { rows } = await pool.query({
      name: 'sent',
      text: 'SELECT id, at FROM letters_sent WHERE id = ANY($1)',
      values: [ids],
    });
    return new Map(rows.map(({ id, at }) => [id, Number(at)]));
  },
  async record({ id, network, person, kind, bulk, at }) {
    await pool.query({
      name: 'record',
      text: 'INSERT INTO letters_sent (id, network, person, kind, bulk, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING',
      values: [id, network, person, kind, bulk, at],
    });
  },
  async bulkSince(network, people, since) {
    const { rows } = await pool.query({
      name: 'bulk',
      text: 'SELECT person, at FROM letters_sent WHERE network = $1 AND person = ANY($2) AND at > $3 AND bulk ORDER BY at',
      values: [network, people, since],
    });
    const found = new Map<PersonId, number[]>(people.map((person) => [person, []]));
    for (const { person, at } of rows) found.get(person)!.push(Number(at));
    return found;
  },
  async check(now) {
    await pool.query(
      'INSERT INTO letters_probe (one, at) VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET at = excluded.at',
      [now],
    );
  },
  async prune(before) {
    await pool.query('DELETE FROM letters_sent WHERE at < $1', [before]);
  },
  async close() {
    await pool.end();
  },
});
