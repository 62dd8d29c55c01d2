import { join } from 'node:path';
import type { Journal } from './journal.ts';
import { openPostgresJournal } from './postgres-journal.ts';
import { openSqliteJournal } from './sqlite-journal.ts';

/** The journal that the settings name: PostgreSQL when there is a DATABASE_URL, else a file in the data folder. */
export async function openJournal(settings: {
  dataFolder: string;
  journal: { databaseUrl?: string | undefined };
}): Promise<Journal> {
  const { databaseUrl } = settings.journal;
  return databaseUrl
    ? openPostgresJournal(databaseUrl)
    : openSqliteJournal(join(settings.dataFolder, 'journal.sqlite'));
}
