import type { SQLInputValue } from 'node:sqlite';

/** A letter as the list shows it; `at` in milliseconds since 1970, `size` in bytes, `from` empty for a bounce. */
export interface LetterLine {
  nr: number;
  at: number;
  from: string;
  to: string[];
  subject: string;
  size: number;
}

/** Which letters: `recipient` is a whole address, `to` and `subject` a part; all are blind to capitals. */
export interface LetterQuery {
  recipient?: string;
  to?: string;
  subject?: string;
  after?: number;
  order: 'oldest first' | 'newest first';
  limit: number;
  offset?: number;
}

/** Gives the condition of a query in SQL, and the values it is about. */
export function conditions({ recipient, to, subject, after }: LetterQuery) {
  const wanted: [string, SQLInputValue | undefined][] = [
    [`instr(char(10) || recipients_lower || char(10), char(10) || ? || char(10))`, recipient?.toLowerCase()],
    ['instr(recipients_lower, ?)', to?.toLowerCase()],
    ['instr(subject_lower, ?)', subject?.toLowerCase()],
    ['nr > ?', after],
  ];
  const given = wanted.filter(([, value]) => value !== undefined && value !== '');
  return { where: ['true', ...given.map(([sql]) => sql)].join(' AND '), values: given.map(([, value]) => value!) };
}

/** Gives a row of the table `letters` as a line. */
export const toLine = (row: Record<string, unknown>): LetterLine => ({
  nr: Number(row.nr),
  at: Number(row.at),
  from: String(row.sender),
  to: String(row.recipients).split('\n'),
  subject: String(row.subject),
  size: Number(row.size),
});
