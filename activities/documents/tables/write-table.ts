import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import { guarded } from './cell-text.ts';
import { withoutZipTimes } from './zip-directory.ts';

export type TableColumn = { key: string; header: string; widthChars?: number };
export type TableCells = Record<string, string | number | undefined>;

const BYTE_ORDER_MARK = '\uFEFF';
const SHEET_NAME_MAX_CHARS = 31;
const DEFAULT_WIDTH_CHARS = 20;
const CONTROL_EXCEPT_TAB_AND_BREAKS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/**
 * Gives a CSV file that Excel in the Netherlands opens as it is: UTF-8 with a byte order mark, semicolons, CRLF, text in
 * quotes, decimal commas. No text starts a formula (OWASP, CSV Injection).
 */
export function writeCsv(columns: TableColumn[], rows: TableCells[]): Uint8Array {
  const lines = [columns.map(({ header }) => quoted(header))];
  for (const row of rows) lines.push(columns.map(({ key }) => csvCell(row[key])));
  const text = lines.map((cells) => `${cells.join(';')}\r\n`).join('');
  return new TextEncoder().encode(BYTE_ORDER_MARK + text);
}

/**
 * Gives a workbook with one sheet: a bold first row that stays in view, numbers as numbers and all else as text, guarded as in
 * the CSV so that saving it as CSV stays safe. The same input gives the same bytes.
 */
export async function writeXlsx(
  columns: TableColumn[],
  rows: TableCells[],
  options: { sheet: string },
): Promise<Uint8Array> {
  const header = columns.map((column): CellObject => ({ ...textCell(column.header), fontWeight: 'bold' }));
  const data = [header, ...rows.map((row) => columns.map(({ key }) => xlsxCell(row[key])))];
  const workbook = await writeWorkbook(data, {
    sheet: sheetName(options.sheet),
    columns: columns.map(({ widthChars }) => ({ width: widthChars ?? DEFAULT_WIDTH_CHARS })),
    stickyRowsCount: 1,
  }).toBuffer();
  return withoutZipTimes(workbook);
}

function csvCell(value: string | number | undefined) {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', ',') : '';
  return value ? quoted(value) : '';
}

const quoted = (text: string) => `"${safeText(text).replaceAll('"', '""')}"`;

function xlsxCell(value: string | number | undefined): CellObject | null {
  if (typeof value === 'number') return Number.isFinite(value) ? { value, type: Number } : null;
  return value ? textCell(value) : null;
}

/** In a workbook `_x0041_` means the letter A, so an underscore that looks like that is written as one itself. */
const textCell = (text: string): CellObject => ({
  value: safeText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
  type: String,
});

const safeText = (text: string) => guarded(text.replace(CONTROL_EXCEPT_TAB_AND_BREAKS, ' '));

/** Excel takes no sheet name that is longer, holds one of these signs, or starts or ends with an apostrophe. */
const sheetName = (name: string) =>
  name
    .replace(/[[\]/\\:*?\p{Cc}]+/gu, ' ')
    .slice(0, SHEET_NAME_MAX_CHARS)
    .replace(/^[\s']+|[\s']+$/g, '') || '1';
