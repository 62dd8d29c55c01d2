import { describe, expect, test } from 'vitest';
import { type MinutesPaper, minutesPdf } from '../../activities/documents/minutes-pdf.ts';
import { readPdf, VALIDATION_MS_MAX, VERAPDF, validate } from './pdf.ts';

const MARKDOWN = `## Opening

De voorzitter opent de *bijeenkomst* om **14.00 uur**. Zie [de visie](https://example.org/visie).

BESLUIT: We schrijven een zorgstandaard.
ACTIE (Łukasz, voor 1 mei 2027): Nodigt de huisartsen uit.

#### Rondvraag

- Een punt
  1. en wat daaronder staat
- Nog een punt

| Wie | Wat |
| --- | --- |
| İpek Şahin | één café |
`;
const PAPER: MinutesPaper = {
  language: 'nl',
  network: 'Netwerk NF1',
  title: 'Eerste netwerkbijeenkomst',
  date: '2027-04-22',
  markdown: MARKDOWN,
  decisions: [{ text: 'We schrijven een zorgstandaard.' }],
  actions: [{ owners: ['Łukasz Żółć'], due: '2027-05-01', text: 'Nodigt de huisartsen uit.' }],
  frozen: true,
};
const made = (change: Partial<MinutesPaper> = {}) => minutesPdf({ ...PAPER, ...change });

describe('minutes as a PDF', () => {
  test('say what everybody must know to read them: standard, language, title, structure', async () => {
    const { catalog, metadata } = readPdf(await made());
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('Verslag: Eerste netwerkbijeenkomst');
    expect(catalog).toMatch(/\/Lang \(nl\)/);
    expect(catalog).toMatch(/\/MarkInfo <<\s+\/Marked true/);
    expect(catalog).toContain('/StructTreeRoot');
    expect(catalog).toMatch(/\/DisplayDocTitle true/);
  });

  test('have headings, lists, tables and links as such, and no heading that skips a level', async () => {
    const { structure, links } = readPdf(await made());
    const roles = new Set(structure);
    for (const role of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD', 'Link']) expect(roles).toContain(role);
    expect([...roles].filter((role) => /^H\d/.test(role)).sort()).toEqual(['H1', 'H2']);
    expect(links).toEqual(['https://example.org/visie']);
  });

  test('hold every letter of the names in them, and each line of the notation on a line of its own', async () => {
    const { text } = readPdf(await made());
    expect(text).toContain('İpek Şahin');
    expect(text).toContain('Łukasz Żółć');
    expect(text).toContain('één café');
    expect(text).toContain('BESLUIT: We schrijven een zorgstandaard.\n');
    expect(text).toContain('zaterdag 1 mei 2027');
    expect(text).toContain('Dit verslag is vastgesteld.');
    expect(text).toContain('Pagina 1 van 1');
  });

  test('are in English for an English network, and a draft says so', async () => {
    const { text, catalog } = readPdf(await made({ language: 'en', frozen: false }));
    expect(text).toContain('Draft: these minutes are not final yet.');
    expect(text).toContain('Thursday 22 April 2027');
    expect(catalog).toMatch(/\/Lang \(en\)/);
  });

  test('are the same bytes for the same minutes', async () => {
    expect(Buffer.compare(await made(), await made())).toBe(0);
  });

  test('are not read as instructions to the typesetter', async () => {
    const markdown = '#set page(width: 1pt) $x^2$ @ref <label> #read("/etc/passwd") \\#eval("1")';
    const { text } = readPdf(await made({ markdown, title: '#panic("no")', network: '*sterk*' }));
    expect(text).toContain('#set page(width: 1pt) $x^2$ @ref <label> #read("/etc/passwd")');
    expect(text).toContain('Verslag: #panic("no")');
    expect(text).toContain('*sterk*');
  });

  test('show a mark for what no font has, in place of failing', async () => {
    const { text } = readPdf(await made({ markdown: 'Fijn \u{1F600} 中文 a\u0007\u202eb ✓ *☐* → שלום' }));
    expect(text).toMatch(/Fijn \ufffd \ufffd\ufffd ab/);
    expect(text).toMatch(/✓[\s\S]*☐[\s\S]*→/);
  });

  test('stay small and quick with hostile text', async () => {
    const markdown = [
      'x'.repeat(50_000),
      '> '.repeat(3_000),
      `${'- '.repeat(500)}x`,
      '*'.repeat(5_000),
      '[['.repeat(5_000),
      '- x\n'.repeat(50_000),
      Array.from({ length: 20_000 }, (_, nr) => String.fromCodePoint(0x4e00 + nr)).join(''),
    ];
    for (const text of markdown) expect(readPdf(await made({ markdown: text })).pages).toBeLessThan(70);
  });
});

describe.skipIf(!VERAPDF)('veraPDF (skipped unless VERAPDF_JAR names its jar)', () => {
  test(
    'finds no fault with minutes',
    async () => {
      const hostile = {
        markdown: `${MARKDOWN}\n\u{1F600} مرحبا שלום ${'x'.repeat(500)}\n\n> - [ ] leeg\n\n|a|\n|-|\n\n~~~\ncode\n~~~\n---\n`,
      };
      const changes = [{}, { language: 'en', frozen: false } as const, hostile, { markdown: '' }];
      const papers = await Promise.all(changes.map((change) => made(change)));
      expect(validate(papers)).toEqual(papers.map((_, nr) => `PASS /${nr}.pdf ua1`));
    },
    VALIDATION_MS_MAX,
  );
});
