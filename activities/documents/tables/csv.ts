import { CsvError, type Info, parse } from 'csv-parse/sync';
import { fieldOfHeader } from './headers.ts';
import { TABLE_MAX_ROWS } from './limits.ts';
import { refuseTable, type TableRefusal } from './refusals.ts';

export type RawRow = { line: number; cells: string[] };

const SEPARATORS = [';', ',', '\t', '|'];
const SEPARATOR_LINE = /^"?sep=([^"\n])"?(?:\n|$)/i;
const HEADER_MAX_LINES = 10;

/** Gives the rows of a CSV text with the line each begins on, empty ones included, and the separator; or a refusal. */
export function readCsv(file: string): { ok: true; separator: string; rows: RawRow[] } | TableRefusal {
  const text = file.replace(/\r\n?/g, '\n');
  const announced = SEPARATOR_LINE.exec(text);
  const body = announced ? text.slice(announced[0].length) : text;
  const linesBefore = announced ? 1 : 0;
  const separator = announced?.[1] ?? likeliestSeparator(body);
  try {
    return { ok: true, separator, rows: numbered(records(body, separator, TABLE_MAX_ROWS + 2), linesBefore) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) + linesBefore;
    return refuseTable('broken-quotes', `The quotation marks are not right on or before line ${line}.`);
  }
}

type Parsed = { record: string[]; info: Info };

const records = (text: string, separator: string, maxRecords: number) =>
  parse(text, {
    delimiter: separator,
    record_delimiter: '\n',
    relax_column_count: true,
    trim: separator !== '\t',
    info: true,
    to: maxRecords,
  }) as unknown as Parsed[];

/** A record begins on the line after the one before it ended. */
const numbered = (parsed: Parsed[], linesBefore: number): RawRow[] =>
  parsed.map(({ record }, i) => ({ line: (parsed[i - 1]?.info.lines ?? 0) + 1 + linesBefore, cells: record }));

/** The separator that gives most column names we know, then most columns; with equal evidence the Dutch one. */
function likeliestSeparator(text: string) {
  const start = text.replace(/^\s+/, '').split('\n', HEADER_MAX_LINES).join('\n');
  const scored = SEPARATORS.map((separator) => ({ separator, score: scoreOf(headerCells(start, separator)) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

const scoreOf = (cells: string[]) => cells.filter(fieldOfHeader).length * 1_000 + cells.length;

function headerCells(text: string, separator: string) {
  try {
    return records(text, separator, 1)[0]?.record ?? [];
  } catch {
    return [];
  }
}
