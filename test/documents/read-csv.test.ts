import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../activities/documents/tables/read-table.ts';
import { bytesOf, refusalCodeOf, tableOf } from './files.ts';

const LIST = 'Naam;E-mail\nFemke van der Zée;femke@example.org\n';
const FEMKE = { name: 'Femke van der Zée', email: 'femke@example.org' };

describe('reading a CSV file', () => {
  test.each([
    [';', 'semicolon'],
    [',', 'comma'],
    ['\t', 'tab'],
    ['|', 'pipe'],
  ])('finds the separator %j (%s)', async (separator) => {
    const table = await tableOf(bytesOf(LIST.replaceAll(';', separator)));
    expect(table).toMatchObject({ format: 'csv', separator, header: ['Naam', 'E-mail'] });
    expect(table.rows).toEqual([{ line: 2, cells: FEMKE }]);
  });

  test('finds the separator by the column names it gives, not by how often it occurs', async () => {
    const table = await tableOf(bytesOf('Naam;E-mail;Notitie (a, b, c, d, e, f)\nFemke;femke@example.org;x\n'));
    expect(table.separator).toBe(';');
  });

  test('reads a list with one column only', async () => {
    const table = await tableOf(bytesOf('E-mailadres\nfemke@example.org\nbram@example.org\n'));
    expect(table.rows.map(({ cells }) => cells.email)).toEqual(['femke@example.org', 'bram@example.org']);
  });

  test('obeys the line sep= that Excel writes, and counts it as a line', async () => {
    const table = await tableOf(bytesOf('sep=|\r\nNaam|E-mail\r\nBram; de jonge|bram@example.org\r\n'));
    expect(table).toMatchObject({ separator: '|', rows: [{ line: 3, cells: { name: 'Bram; de jonge' } }] });
  });

  test.each(['\n', '\r\n', '\r'])('numbers lines as an editor does, with %j between them', async (end) => {
    const lines = ['', 'Naam;E-mail', '"Femke', '""Fem"" Zee";femke@example.org', '', ' ; ', 'Bram;bram@example.org'];
    const table = await tableOf(bytesOf(lines.join(end)));
    expect(table.rows).toEqual([
      { line: 3, cells: { name: 'Femke\n"Fem" Zee', email: 'femke@example.org' } },
      { line: 7, cells: { name: 'Bram', email: 'bram@example.org' } },
    ]);
  });

  test('reads a last line without a line end, and a row with fewer cells than columns', async () => {
    const table = await tableOf(bytesOf('E-mail;Naam;Plaats\nfemke@example.org'));
    expect(table.rows[0]?.cells).toEqual({ email: 'femke@example.org', name: '', city: '' });
  });

  test('reads quotation marks after a space that follows the separator', async () => {
    const table = await tableOf(bytesOf('"Naam", "E-mail"\n"Zee, Femke", "femke@example.org"\n'));
    expect(table.rows[0]?.cells).toEqual({ name: 'Zee, Femke', email: 'femke@example.org' });
  });

  test('names the columns it does not know and keeps nothing of them', async () => {
    const table = await tableOf(bytesOf('Naam;BSN;E-mail;;;\nFemke;123;femke@example.org;x;;\n'));
    expect(table.unknownHeaders).toEqual(['BSN', 'D']);
    expect(table.rows[0]?.cells).toEqual({ name: 'Femke', email: 'femke@example.org' });
  });
});

describe('the encoding of a CSV file', () => {
  test.each([
    ['utf-8', bytesOf(LIST)],
    ['utf-8', bytesOf(`\uFEFF${LIST}`)],
    ['utf-16le', bytesOf(`\uFEFF${LIST}`, 'utf16le')],
    ['utf-16be', new Uint8Array(iconv.encode(LIST, 'utf16be', { addBOM: true }))],
    ['utf-16le', bytesOf(LIST, 'utf16le')],
    ['utf-16be', new Uint8Array(iconv.encode(LIST, 'utf16be'))],
    ['windows-1252', new Uint8Array(iconv.encode(LIST, 'windows-1252'))],
    ['macintosh', new Uint8Array(iconv.encode(LIST, 'macintosh'))],
    ['cp850', new Uint8Array(iconv.encode(LIST, 'cp850'))],
  ])('is found: %s', async (encoding, bytes) => {
    const table = await tableOf(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.rows).toEqual([{ line: 2, cells: FEMKE }]);
  });

  test('is UTF-8 when the bytes are, whatever the content type says', async () => {
    const table = await readTable(bytesOf(LIST), { contentType: 'text/csv; charset=windows-1252' });
    expect(table).toMatchObject({ encoding: 'utf-8', rows: [{ cells: FEMKE }] });
  });

  test('follows the content type when the bytes are not UTF-8', async () => {
    const bytes = new Uint8Array(iconv.encode('Naam;E-mail\nŁukasz;l@example.org\n', 'windows-1250'));
    const table = await readTable(bytes, { contentType: 'text/csv; charset="windows-1250"' });
    expect(table).toMatchObject({ encoding: 'windows-1250', rows: [{ cells: { name: 'Łukasz' } }] });
  });
});

describe('a file that is refused', () => {
  const binary = (size: number) => Uint8Array.from({ length: size }, (_, i) => (i * 131 + (i >> 3)) % 256);
  const rows = (count: number) => `Naam;E-mail\n${'Femke;femke@example.org\n'.repeat(count)}`;

  test.each<[string, string, Uint8Array]>([
    ['6 MB of binary called CSV', 'file-too-large', binary(6 * 1024 * 1024)],
    ['binary', 'not-a-table', binary(20_000)],
    ['a PDF', 'not-a-table', bytesOf('%PDF-1.7\n%\0\x01\x02\x03')],
    ['a web page that is called .xls', 'not-a-table', bytesOf('\n<html><table><tr><td>Naam</td></tr></table>')],
    ['an old Excel workbook', 'old-excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['nothing', 'empty-file', new Uint8Array()],
    ['only a byte order mark and white space', 'empty-file', bytesOf('\uFEFF \r\n\t\r\n')],
    ['only separators', 'empty-file', bytesOf(';;;\n;;;\n')],
    ['people without column names', 'no-header', bytesOf('Femke;femke@example.org\nBram;bram@example.org\n')],
    ['no column for e-mail', 'no-email-column', bytesOf('Naam;Plaats\nFemke;Delft\n')],
    ['two columns that mean the same', 'doubled-column', bytesOf('E-mail;Naam;mail\na@example.org;A;b@example.org\n')],
    ['column names only', 'no-rows', bytesOf('Naam;E-mail\n;\n')],
    ['an unclosed quotation mark', 'broken-quotes', bytesOf('Naam;E-mail\n"Femke;femke@example.org\n')],
    ['a quotation mark inside a word', 'broken-quotes', bytesOf('Naam;E-mail\n"F"emke;femke@example.org\n')],
    ['a row with a cell too many', 'uneven-row', bytesOf('Naam;E-mail\nZee; Femke;femke@example.org\n')],
    ['20,001 rows', 'too-many-rows', bytesOf(rows(20_001))],
    ['a million empty lines', 'too-many-rows', bytesOf(rows(1) + '\n'.repeat(1_000_000))],
    ['61 columns', 'too-many-columns', bytesOf(`E-mail${';x'.repeat(60)}\na@example.org\n`)],
    ['a cell of 1,001 characters', 'cell-too-long', bytesOf(`Naam;E-mail\n${'x'.repeat(1_001)};a@example.org\n`)],
  ])('%s: %s', async (_, code, bytes) => {
    expect(await refusalCodeOf(bytes)).toBe(code);
  });

  test('is not refused at the limits', async () => {
    const table = await tableOf(bytesOf(rows(20_000)));
    expect(table.rows).toHaveLength(20_000);
    expect(await refusalCodeOf(bytesOf(`E-mail${';x'.repeat(59)}\na@example.org;${'x'.repeat(1_000)}\n`))).toBe('read');
  });

  test('says on which line, and what to do', async () => {
    const table = await readTable(bytesOf('sep=;\r\nNaam;E-mail\r\n"A\r\nB";a@example.org\r\nC;;c@example.org\r\n'));
    expect(table).toEqual({
      ok: false,
      code: 'uneven-row',
      detail: 'Line 5 has more cells than there are columns.',
      remedy: 'Put quotation marks around a cell that holds the separator, or save the list as .xlsx.',
    });
  });
});
