import { readSheet } from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { guarded, unguarded } from '../../activities/documents/tables/cell-text.ts';
import { writeCsv, writeXlsx } from '../../activities/documents/tables/write-table.ts';

const COLUMNS = [
  { key: 'name', header: 'Naam' },
  { key: 'count', header: '=Aantal', widthChars: 8 },
];
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const DANGEROUS = [
  '=1',
  '+1',
  '-1',
  '@x',
  '\tx',
  '\rx',
  '\nx',
  '  =1',
  '\u00A0=1',
  '\u200B=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
  "''@x",
];
const HARMLESS = ["'t Hooft", "'s-Hertogenbosch", 'a=b', 'x@example.org', '', "'", 'Zée', '1-2', ' x'];

describe('text that could start a formula', () => {
  test.each(DANGEROUS)('%j gets one apostrophe, and loses it again', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  });

  test.each(HARMLESS)('%j is not such a text', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });
});

describe('a CSV file', () => {
  test('is what Excel in the Netherlands opens: byte order mark, semicolons, quotes, CRLF, decimal comma', () => {
    const rows = [
      { name: 'Femke "Fem" van der Zée; arts', count: 1.5 },
      { name: '=cmd|calc!A1', count: -2 },
      { name: 'twee\nregels\0', count: Number.NaN },
      { count: 0 },
    ];
    expect(textOf(writeCsv(COLUMNS, rows))).toBe(
      [
        '\uFEFF"Naam";"\'=Aantal"',
        '"Femke ""Fem"" van der Zée; arts";1,5',
        '"\'=cmd|calc!A1";-2',
        '"twee\nregels ";',
        ';0',
        '',
      ].join('\r\n'),
    );
  });
});

describe('a workbook', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const rows = [{ name: '=1+1', count: 1.5 }, { name: 'Femke _x0041_ <b>&' }, { count: Number.POSITIVE_INFINITY }];

  test('holds text as text, guarded, and numbers as numbers', async () => {
    const sheet = await readSheet(Buffer.from(await writeXlsx(COLUMNS, rows, { sheet: 'Leden' })));
    expect(sheet).toEqual([
      ['Naam', "'=Aantal"],
      ["'=1+1", 1.5],
      ['Femke _x0041_ <b>&', null],
    ]);
  });

  test.each(['[a]/b:c?*\\', "'x'", '', 'x'.repeat(40)])('takes the sheet name %j', async (sheet) => {
    await expect(writeXlsx(COLUMNS, rows, { sheet })).resolves.toBeInstanceOf(Uint8Array);
  });

  test('is the same bytes for the same people, whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2027-01-01T09:00:00Z'), toFake: ['Date'] });
    const first = await writeXlsx(COLUMNS, rows, { sheet: 'Leden' });
    vi.setSystemTime(new Date('2031-06-30T21:00:00Z'));
    expect(await writeXlsx(COLUMNS, rows, { sheet: 'Leden' })).toEqual(first);
  });
});
