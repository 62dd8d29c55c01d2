import { type RawRow, readCsv } from './csv.ts';
import { decodeText } from './encoding.ts';
import { TABLE_MAX_BYTES } from './limits.ts';
import { refuseTable, type TableRefusal } from './refusals.ts';
import { type Shape, shapeTable } from './shape-table.ts';
import { readWorkbook } from './workbook.ts';

type FileFacts = { format: 'csv' | 'xlsx'; encoding?: string; separator?: string };
export type Table = Shape & FileFacts;

const ZIP_SIGNATURE = [0x50, 0x4b];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const TEXT_SAMPLE_CHARS = 65_536;
const CONTROL_MAX_SHARE = 0.01;

/**
 * Gives the people's cells in a CSV file or the first sheet of a workbook, each row with its line in the file; or a refusal
 * of the whole file with what to do. The bytes decide what the file is; of the content type only the charset is used.
 */
export async function readTable(bytes: Uint8Array, hint: { contentType?: string } = {}): Promise<Table | TableRefusal> {
  if (bytes.length > TABLE_MAX_BYTES) {
    return refuseTable('file-too-large', `The file is ${(bytes.length / 1024 / 1024).toFixed(1)} MB.`);
  }
  if (startsWith(bytes, OLE_SIGNATURE)) return refusalOfOle(bytes);
  return startsWith(bytes, ZIP_SIGNATURE) ? tableOfWorkbook(bytes) : tableOfText(bytes, charsetOf(hint.contentType));
}

/** Excel keeps both its old format and a workbook with a password in an OLE compound file. */
const refusalOfOle = (bytes: Uint8Array) =>
  Buffer.from(bytes).includes(ENCRYPTED_STREAM)
    ? refuseTable('encrypted-workbook', 'The workbook has a password.')
    : refuseTable('old-excel', 'This is a workbook in the format of Excel 2003 and before (.xls).');

async function tableOfWorkbook(bytes: Uint8Array): Promise<Table | TableRefusal> {
  const workbook = await readWorkbook(bytes);
  return workbook.ok ? tableOf(workbook.rows, { format: 'xlsx' }) : workbook;
}

function tableOfText(bytes: Uint8Array, charset?: string): Table | TableRefusal {
  const { encoding, text } = decodeText(bytes, charset);
  if (text.trim() === '') return refuseTable('empty-file', 'The file is empty.');
  if (!isText(text)) return refuseTable('not-a-table', 'The file holds no readable text.');
  if (text.trimStart().startsWith('<'))
    return refuseTable('not-a-table', 'The file is a web page or XML, not a table.');
  const csv = readCsv(text);
  return csv.ok ? tableOf(csv.rows, { format: 'csv', encoding, separator: csv.separator }) : csv;
}

function tableOf(rows: RawRow[], file: FileFacts): Table | TableRefusal {
  const shape = shapeTable(rows);
  return shape.ok ? { ...shape, ...file } : shape;
}

function isText(text: string) {
  const sample = text.slice(0, TEXT_SAMPLE_CHARS);
  const odd = sample.match(/[\x01-\x08\x0e-\x1f\x7f\uFFFD]/g)?.length ?? 0;
  return !text.includes('\0') && odd / sample.length <= CONTROL_MAX_SHARE;
}

const charsetOf = (contentType = '') => /charset="?([^\s;"]+)/i.exec(contentType)?.[1];

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
