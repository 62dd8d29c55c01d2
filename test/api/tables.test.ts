import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../activities/documents/tables/read-table.ts';
import { workbookParts, zipOf } from '../documents/files.ts';
import { type App, aNetworkWith, CAST, expectStatus, openApp } from './support.ts';

const SLUG = 'tables';
const HOME = `/networks/${SLUG}`;
const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MEGABYTE = 1024 * 1024;
let app: App;

beforeAll(async () => {
  app = await openApp(SLUG);
  await aNetworkWith(app, SLUG, { bram: { ...CAST.bram, discipline: undefined } });
});
afterAll(() => app.close());

const send = (body: string | Uint8Array, type = CSV, query = '') =>
  app.post(`${HOME}/people/imports${query}`, { body, headers: { 'content-type': type } });
const counts = ({ body }: { body: Record<string, unknown> }) => [body.added, body.merged, body.unchanged, body.refused];
const everybody = async () => (await app.get(`${HOME}/people?limit=500`)).body;

const LIST = `Naam;E-mail;Organisatie;Soort organisatie;Discipline;Fasen;Hobby
Bram van der Laan;BRAM@example.org;;;Klinische genetica;1;zeilen
Elif Yılmaz;elif@example.org;Isala;behandelcentrum;Kindergeneeskunde;2+3;
Fenna Hoekstra;fenna@example.org;isala;;;;
Zonder Adres;;;;;;
Kapot Adres;kapot.example.org;;;;;
Nog een Elif;Elif@Example.org;;;;;
=SOM(A1:A9);formule@example.org;;;;;
Onbekende Fase;fase@example.org;;;;9;
`;

describe('importing people', () => {
  test('as a dry run changes nothing, and tells what the real run then does', async () => {
    const before = await everybody();
    const dry = await expectStatus(send(LIST, CSV, '?dryRun=true'), 200);
    expect(await everybody()).toEqual(before);
    const real = await expectStatus(send(LIST), 200);
    const plain = (rows: { result: string; person?: string }[]) =>
      rows.map(({ person, ...row }) => (row.result === 'added' ? row : { ...row, person }));
    expect(plain(real.body.rows)).toEqual(plain(dry.body.rows));
    expect({ ...real.body, rows: 0 }).toEqual({ ...dry.body, rows: 0, dryRun: false });
    expect(counts(real)).toEqual([2, 1, 0, 5]);
    expect(dry.body.rows.filter(({ result }: { result: string }) => result === 'added')).toEqual([
      { line: 3, result: 'added' },
      { line: 4, result: 'added' },
    ]);
  });

  test('reports per line what became of it and why', async () => {
    const { body } = await send(LIST, CSV, '?dryRun=true');
    expect(body).toMatchObject({ format: 'csv', encoding: 'utf-8', separator: ';', unknownHeaders: ['Hobby'] });
    expect(body.rows.map(({ line, result, code, field }: Record<string, unknown>) => [line, code ?? result, field])) //
      .toEqual([
        [2, 'unchanged', undefined],
        [3, 'unchanged', undefined],
        [4, 'unchanged', undefined],
        [5, 'missing', 'email'],
        [6, 'bad-email', 'email'],
        [7, 'doubled-email', 'email'],
        [8, 'formula', 'name'],
        [9, 'unknown-value', 'phases'],
      ]);
    expect(body.rows[5].detail).toContain('3');
  });

  test('gives a known person only what was empty, and finds an organisation by its name', async () => {
    const { items } = await everybody();
    const [bram, elif, fenna] = items;
    expect(bram).toMatchObject({ email: 'bram@example.org', discipline: 'Klinische genetica', phases: [1, 2] });
    expect(elif).toMatchObject({ name: 'Elif Yılmaz', language: 'nl', phases: [2, 3] });
    expect(fenna.organisation).toBe(elif.organisation);
    expect((await app.get(`${HOME}/organisations`)).body.items).toMatchObject([
      { name: 'Isala', kind: 'treatment-centre' },
    ]);
  });

  test.each<[string, string | Uint8Array, string, number, string]>([
    ['nothing', '', CSV, 422, 'empty-file'],
    ['bytes that are no text', Uint8Array.from({ length: 5000 }, (_, i) => i % 256), CSV, 422, 'not-a-table'],
    [
      'a picture that says it is a workbook',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      XLSX,
      422,
      'not-a-table',
    ],
    ['a zip that is no workbook', zipOf([{ name: 'a.txt', data: Buffer.from('x') }]), XLSX, 422, 'not-a-table'],
    ['a web page', '<html><table><tr><td>E-mail</td></tr></table></html>', CSV, 422, 'not-a-table'],
    ['columns nobody knows', 'a;b;c\n1;2;3\n', CSV, 422, 'no-header'],
    ['no addresses', 'Naam;Plaats\nElif;Zwolle\n', CSV, 422, 'no-email-column'],
    ['only a header', 'Naam;E-mail\n', CSV, 422, 'no-rows'],
    ['quotes that do not close', 'Naam;E-mail\n"Elif;elif@example.org\n', CSV, 422, 'broken-quotes'],
    ['six megabytes', 'Naam;E-mail\n'.padEnd(6 * MEGABYTE, 'x'), CSV, 422, 'file-too-large'],
    ['fifty megabytes', new Uint8Array(50 * MEGABYTE).fill(97), CSV, 413, 'too-large'],
    ['JSON', '[{"name":"Elif"}]', 'application/json', 415, 'unsupported-type'],
    ['a form', 'name=Elif', 'application/x-www-form-urlencoded', 415, 'unsupported-type'],
  ])('refuses a file of %s, says what to do, and changes nothing', async (_, file, type, status, code) => {
    const before = await everybody();
    const { body, ...answer } = await send(file, type);
    expect(answer.status).toBe(status);
    expect([body.code, body.detail].join()).toContain(code);
    expect(body.remedy).toMatch(/\w+/);
    expect(await everybody()).toEqual(before);
  });

  test('reads a workbook, and refuses a formula in it', async () => {
    const rows = [
      ['Naam', 'E-mail'],
      ['Gijs Mol', 'gijs@example.org'],
      ['@cmd', 'cmd@example.org'],
    ];
    const cell = (text: string, row: number, column: number) =>
      `<c r="${'AB'[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const xml = rows.map((row, nr) => `<row r="${nr + 1}">${row.map((text, i) => cell(text, nr, i)).join('')}</row>`);
    const file = zipOf(workbookParts(xml.join('')));
    const { body } = await expectStatus(send(file, XLSX, '?dryRun=true'), 200);
    expect(body).toMatchObject({ format: 'xlsx', added: 1, refused: 1 });
    expect(body.rows).toEqual([
      { line: 2, result: 'added' },
      expect.objectContaining({ line: 3, code: 'formula', field: 'name' }),
    ]);
  });

  test('brings in the example, and tells the second time that nothing is new', async () => {
    const file = await readFile('examples/people.csv');
    const first = await expectStatus(send(file), 200);
    expect(first.body.added).toBe(first.body.rows.length);
    expect(counts(await expectStatus(send(file), 200))).toEqual([0, 0, first.body.added, 0]);
  });

  test('takes no parameter it does not know', async () => {
    expect((await send(LIST, CSV, '?dryrun=true')).body.field).toBe('dryrun');
    expect((await send(LIST, CSV, '?dryRun=perhaps')).body.field).toBe('dryRun');
  });
});

describe('exporting people', () => {
  const HOSTILE = ['=1+1', '+31 6', '-2', '@SUM(A1)', "'=1+1", '＝1+1', '=HYPERLINK("http://evil.example";"klik")'];

  beforeAll(async () => {
    for (const [nr, text] of HOSTILE.entries()) {
      const body = { name: text, email: `h${nr}@example.org`, language: 'en', discipline: text, source: text };
      await expectStatus(app.post(`${HOME}/people`, { body }), 201);
    }
  });

  const download = async (format: string, query = '') => {
    const response = await fetch(`${app.address}/api${HOME}/people/exports/${format}${query}`, {
      headers: { authorization: 'Bearer token-of-the-coordinator' },
    });
    expect(response.status).toBe(200);
    return { bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
  };

  test.each([
    ['csv', CSV],
    ['xlsx', XLSX],
  ])('as %s can be imported again, in both languages, with nothing new', async (format, type) => {
    const { total } = await everybody();
    for (const language of ['nl', 'en']) {
      const { bytes, headers } = await download(format, `?language=${language}`);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${SLUG}.${format}"`);
      const again = await expectStatus(send(bytes, type), 200);
      expect(counts(again)).toEqual([0, 0, total, 0]);
    }
  });

  test.each(['csv', 'xlsx'])('as %s holds no cell that starts a formula', async (format) => {
    const { bytes } = await download(format);
    const table = await readTable(bytes);
    if (!table.ok) throw new Error(table.detail);
    const cells = table.rows.flatMap((row) => Object.values(row.cells));
    expect(cells.some((cell) => cell === "'=1+1")).toBe(true);
    expect(cells.filter((cell) => /^[\s]*[=+\-@＝]/.test(cell))).toEqual([]);
  });

  test('holds only the people of a filter', async () => {
    const text = Buffer.from((await download('csv', '?disciplines=kindergeneeskunde&sources=onbekend')).bytes);
    expect(text.toString().trim().split('\r\n')).toHaveLength(1);
    const english = Buffer.from((await download('csv', '?languages=en')).bytes).toString();
    expect(english).toContain('h0@example.org');
    expect(english).not.toContain('elif@example.org');
    expect((await app.get(`${HOME}/people/exports/csv?text=elif`)).body.field).toBe('text');
  });

  test('is not there in another format, nor for a reader', async () => {
    expect((await app.get(`${HOME}/people/exports/pdf`)).status).toBe(404);
    expect((await app.get(`${HOME}/people/exports/csv`, { as: 'reader' })).status).toBe(403);
  });
});
