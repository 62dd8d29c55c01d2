import { type CellValue, readSheet } from 'read-excel-file/universal';
import type { RawRow } from './csv.ts';

/** What this process is asked, and what it answers: the rows of the first sheet that are not empty. */
export type WorkbookTask = { workbook: Uint8Array; maxRows: number; maxColumns: number };
export type WorkbookAnswer = { rows: RawRow[] } | { error: string };

process.once('message', async (task: WorkbookTask) => {
  const answer: WorkbookAnswer = await rowsOf(task).catch((error: Error) => ({ error: error.message }));
  process.send?.(answer, undefined, undefined, () => process.disconnect());
});

async function rowsOf({ workbook, maxRows, maxColumns }: WorkbookTask) {
  const sheet = await readSheet(Uint8Array.from(workbook).buffer, { trim: false });
  const rows = sheet.map((row, i) => ({ line: i + 1, cells: row.slice(0, maxColumns).map(textOf) }));
  return { rows: rows.filter(({ cells }) => cells.some(Boolean)).slice(0, maxRows) };
}

/** The library's type says `typeof Date` where it means `Date`. */
function textOf(value: CellValue | Date | null): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '');
}
