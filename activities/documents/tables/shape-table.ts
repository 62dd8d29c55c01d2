import type { RawRow } from './csv.ts';
import { fieldOfHeader, type PersonField } from './headers.ts';
import { CELL_MAX_CHARS, TABLE_MAX_COLUMNS, TABLE_MAX_ROWS } from './limits.ts';
import { refuseTable, type TableRefusal } from './refusals.ts';

export type PersonCells = Partial<Record<PersonField, string>>;
export type TableRow = { line: number; cells: PersonCells };
export type Shape = { ok: true; header: string[]; unknownHeaders: string[]; rows: TableRow[] };

const NAME_SHOWN_CHARS = 60;

/** Gives the people's cells by field. Columns nobody asked for are named but not kept (GDPR: data minimisation). */
export function shapeTable(raw: RawRow[]): Shape | TableRefusal {
  const [top, ...below] = raw.filter(({ cells }) => cells.some(isFilled));
  if (!top) return refuseTable('empty-file', 'The file is empty.');
  const names = top.cells.map((cell) => cell.trim());
  const header = names.slice(0, names.findLastIndex(isFilled) + 1);
  const fields = header.map(fieldOfHeader);
  const refusal = refusalOfHeader(top.line, header, fields) ?? refusalOfRows(raw.length, below, top.cells.length);
  if (refusal) return refusal;
  const unknownHeaders = namesWithoutField(names, fields, below);
  return {
    ok: true,
    header,
    unknownHeaders,
    rows: below.map((row) => ({ line: row.line, cells: byField(row, fields) })),
  };
}

function refusalOfHeader(line: number, header: string[], fields: (PersonField | undefined)[]) {
  if (header.length > TABLE_MAX_COLUMNS) {
    return refuseTable('too-many-columns', `The table has more than ${TABLE_MAX_COLUMNS} columns.`);
  }
  if (!fields.some(Boolean)) return refuseTable('no-header', `Line ${line} holds no column name that is known.`);
  const second = fields.findIndex((field, i) => field && fields.indexOf(field) < i);
  if (second >= 0) {
    const [one, other] = [fields.indexOf(fields[second]), second].map((i) => clipped(header[i]!));
    return refuseTable('doubled-column', `The columns "${one}" and "${other}" mean the same.`);
  }
  if (fields.includes('email')) return undefined;
  return refuseTable(
    'no-email-column',
    `No column holds e-mail addresses; the columns are: ${header.map(clipped).join(', ')}.`,
  );
}

function refusalOfRows(linesRead: number, rows: RawRow[], width: number): TableRefusal | undefined {
  if (rows.length === 0) return refuseTable('no-rows', 'The table has column names and nothing below them.');
  if (linesRead > TABLE_MAX_ROWS + 1)
    return refuseTable('too-many-rows', `The table has over ${TABLE_MAX_ROWS} lines.`);
  const uneven = rows.find(({ cells }) => cells.slice(width).some(isFilled));
  if (uneven) return refuseTable('uneven-row', `Line ${uneven.line} has more cells than there are columns.`);
  const long = rows.find(({ cells }) => cells.some((cell) => cell.length > CELL_MAX_CHARS));
  return (
    long && refuseTable('cell-too-long', `A cell on line ${long.line} is longer than ${CELL_MAX_CHARS} characters.`)
  );
}

/** A column without a name that does hold something is named by its letter. */
const namesWithoutField = (names: string[], fields: (PersonField | undefined)[], rows: RawRow[]) =>
  names.flatMap((name, i) => {
    if (fields[i]) return [];
    if (name) return [name];
    return rows.some(({ cells }) => isFilled(cells[i] ?? '')) ? [columnLetter(i)] : [];
  });

const byField = ({ cells }: RawRow, fields: (PersonField | undefined)[]): PersonCells =>
  Object.fromEntries(fields.flatMap((field, i) => (field ? [[field, cells[i] ?? '']] : [])));

const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const clipped = (name: string) => name.slice(0, NAME_SHOWN_CHARS);

const isFilled = (cell: string) => cell.trim() !== '';
