import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readTable } from '../../activities/documents/tables/read-table.ts';
import { bytesOf, refusalCodeOf, tableOf, workbookParts, zipOf } from './files.ts';

const MEGABYTE = 1024 * 1024;
const textCell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const LIST = `<row r="1">${textCell('A1', 'Naam')}${textCell('B1', 'E-mail')}</row>`;
const FEMKE = `${textCell('A3', 'Femke')}${textCell('B3', 'femke@example.org')}`;

describe('reading a workbook', () => {
  test('gives the first sheet, with the row numbers of the sheet', async () => {
    const table = await tableOf(zipOf(workbookParts(`${LIST}<row r="3">${FEMKE}</row>`)));
    expect(table).toMatchObject({ format: 'xlsx', header: ['Naam', 'E-mail'], unknownHeaders: [] });
    expect(table.rows).toEqual([{ line: 3, cells: { name: 'Femke', email: 'femke@example.org' } }]);
  });

  test('gives numbers, dates, moments and booleans as text', async () => {
    const day = new Date('2027-04-22T00:00:00Z');
    const moment = new Date('2027-04-22T16:30:00Z');
    const date = (value: Date) => ({ value, type: Date, format: 'dd-mm-yyyy hh:mm' });
    const header = ['E-mail', 'Naam', 'Fasen', 'Plaats', 'Bron', 'Taal'];
    const bytes = await writeWorkbook([header, ['a@example.org', 42, 1.2, date(day), date(moment), true]]).toBuffer();
    const table = await tableOf(bytes);
    expect(Object.values(table.rows[0]!.cells)).toEqual([
      'a@example.org',
      '42',
      '1.2',
      '2027-04-22',
      '2027-04-22T16:30:00.000Z',
      'true',
    ]);
  });

  test('names a column without a name by its letter', async () => {
    const bytes = await writeWorkbook([['E-mail'], ['a@example.org', null, 'bel na 5 uur']]).toBuffer();
    expect((await tableOf(bytes)).unknownHeaders).toEqual(['C']);
  });

  test('is not stopped by one forgotten cell far below the list', async () => {
    const row = `${LIST}<row r="3">${FEMKE}</row><row r="1048576">${textCell('A1048576', 'x')}</row>`;
    const table = await tableOf(zipOf(workbookParts(row)));
    expect(table.rows.map(({ line }) => line)).toEqual([3, 1_048_576]);
  });
});

describe('a workbook that is refused', () => {
  const whole = zipOf(workbookParts(`${LIST}<row r="3">${FEMKE}</row>`));
  const [workbook, relations, sheet] = workbookParts(`${LIST}<row r="3">${FEMKE}</row>`);
  const bomb = { name: 'xl/media/zeros.xml', data: Buffer.alloc(101 * MEGABYTE) };
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]);
  const manyRows = (count: number) =>
    Array.from({ length: count }, (_, i) => `<row r="${i + 2}">${textCell(`B${i + 2}`, 'a@example.org')}</row>`).join(
      '',
    );

  test.each<[string, string, Uint8Array]>([
    ['a zip bomb', 'workbook-too-large', zipOf([workbook!, relations!, sheet!, bomb])],
    ['a row number of a thousand million', 'workbook-too-large', zipOf(workbookParts(`${LIST}<row r="1000000000"/>`))],
    [
      'a column of three hundred million',
      'workbook-too-large',
      zipOf(workbookParts(`<row>${textCell('ZZZZZZ1', 'x')}</row>`)),
    ],
    ['a password on the workbook', 'encrypted-workbook', new Uint8Array(ole)],
    ['a password on the zip file', 'encrypted-workbook', zipOf([{ ...workbook!, flags: 1 }])],
    ['a cut-off file', 'damaged-workbook', whole.slice(0, whole.length / 2)],
    ['two letters of a zip file', 'damaged-workbook', bytesOf('PK')],
    ['damaged contents', 'damaged-workbook', whole.map((byte, i) => (i > 40 && i < 120 ? 0xff : byte))],
    ['a workbook without sheets', 'damaged-workbook', zipOf([workbook!])],
    [
      'XML that ends halfway',
      'damaged-workbook',
      zipOf([workbook!, relations!, { ...sheet!, data: Buffer.from('<worksheet><sheetData><row') }]),
    ],
    ['another zip file', 'not-a-table', zipOf([{ name: 'content.xml', data: Buffer.from('<office/>') }])],
    ['an empty sheet', 'empty-file', zipOf(workbookParts(''))],
    ['20,001 rows', 'too-many-rows', zipOf(workbookParts(LIST + manyRows(20_001)))],
  ])('%s: %s', { timeout: 30_000 }, async (_, code, bytes) => {
    expect(await refusalCodeOf(bytes)).toBe(code);
  });

  test('because it is a zip bomb that lies about its size, is cut off at the size it claims', async () => {
    const table = await readTable(zipOf([workbook!, relations!, sheet!, { ...bomb, saysUnpackedBytes: 1_000 }]));
    expect(table).toMatchObject({ ok: true, rows: [{ line: 3 }] });
  });
});
