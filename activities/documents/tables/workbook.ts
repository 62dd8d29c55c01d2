import { inOwnProcess } from '../own-process.ts';
import type { RawRow } from './csv.ts';
import {
  TABLE_MAX_COLUMNS,
  TABLE_MAX_ROWS,
  WORKBOOK_MAX_HEAP_MB,
  WORKBOOK_MAX_MEMORY_MB,
  WORKBOOK_MAX_READING_MS,
  WORKBOOK_MAX_UNPACKED_BYTES,
} from './limits.ts';
import { refuseTable, type TableRefusal } from './refusals.ts';
import type { WorkbookAnswer, WorkbookTask } from './workbook-process.ts';
import { readZipDirectory } from './zip-directory.ts';

type Workbook = { ok: true; rows: RawRow[] } | TableRefusal;

const WORKBOOK_PART = 'xl/workbook.xml';
const READER = new URL('./workbook-process.ts', import.meta.url);

/**
 * Gives the rows of a workbook's first sheet that are not empty, or a refusal. A small file can unpack to a huge one or name
 * a cell a thousand million rows down: the size is checked first, and a process of its own reads it, with limits on time and
 * memory.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  return refusalOfZip(bytes) ?? (await inProcess(bytes));
}

function refusalOfZip(bytes: Uint8Array): TableRefusal | undefined {
  const entries = readZipDirectory(bytes);
  if (!entries) return refuseTable('damaged-workbook', 'The list of parts in the workbook cannot be read.');
  if (entries.some((entry) => entry.encrypted))
    return refuseTable('encrypted-workbook', 'The workbook has a password.');
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (total > WORKBOOK_MAX_UNPACKED_BYTES) {
    const [megabytes, limit] = [total, WORKBOOK_MAX_UNPACKED_BYTES].map((size) => Math.ceil(size / 1024 / 1024));
    return refuseTable('workbook-too-large', `Unpacked, the workbook is ${megabytes} MB; the limit is ${limit} MB.`);
  }
  const isWorkbook = entries.some((entry) => entry.name === WORKBOOK_PART);
  return isWorkbook ? undefined : refuseTable('not-a-table', 'This is a zip file, but not an Excel workbook (.xlsx).');
}

async function inProcess(workbook: Uint8Array): Promise<Workbook> {
  const task: WorkbookTask = { workbook, maxRows: TABLE_MAX_ROWS + 2, maxColumns: TABLE_MAX_COLUMNS + 1 };
  const limits = {
    heapMegabytes: WORKBOOK_MAX_HEAP_MB,
    megabytes: WORKBOOK_MAX_MEMORY_MB,
    milliseconds: WORKBOOK_MAX_READING_MS,
  };
  const answer = await inOwnProcess<WorkbookAnswer>(READER, task, limits);
  return answer ? workbookOf(answer) : refuseTable('workbook-too-large', 'Reading it takes too much time or memory.');
}

const workbookOf = (answer: WorkbookAnswer): Workbook =>
  'error' in answer
    ? refuseTable('damaged-workbook', `The workbook cannot be read: ${answer.error}`)
    : { ok: true, ...answer };
