import { describe, expect, test } from 'vitest';
import { readDocx } from '../../activities/documents/docx/read-docx.ts';
import { htmlToMarkdown } from '../../activities/documents/docx/to-markdown.ts';
import { isNamedAs } from '../../activities/documents/file-name.ts';
import { readMinutes } from '../../workflows/minutes/notation.ts';
import { docxOf, wordMinutes } from './docx.ts';
import { bytesOf, workbookParts, zipOf } from './files.ts';

const MEGABYTE = 1024 * 1024;
const textPart = (data: string) => ({ name: 'word/document.xml', data: Buffer.from(data) });
const refusalOf = async (bytes: Uint8Array) => {
  const read = await readDocx(bytes);
  return read.ok ? 'read' : read.why;
};

describe('a Word document', () => {
  test('is read as the Markdown that it would be, in which the notation is found', async () => {
    const read = await readDocx(await wordMinutes('2027-05-01'));
    expect(read).toEqual({
      ok: true,
      markdown: `# Verslag

Aanwezig: Bram & <b>Charlotte</b>

**BESLUIT:** wij beginnen

-  ACTIE (Bram van der Laan, voor 2027-05-01): belt de gemeente
   -  Bij voorkeur deze week
1. Eerst
2. Dan
-  Wie

   Wat

-  ACTIE (Dave, voor 2027-05-01): schrijft

   een brief

   aan allen

Zie [het stuk](https://example.org/stuk)

een
twee`,
    });
    const { decisions, actions, unclear } = readMinutes((read as { markdown: string }).markdown, '2027-02-04');
    expect(decisions).toEqual([{ line: 5, text: 'wij beginnen' }]);
    expect(actions.map(({ owners, text }) => [owners, text])).toEqual([
      [['Bram van der Laan'], 'belt de gemeente'],
      [['Dave'], 'schrijft'],
    ]);
    expect(unclear).toEqual([]);
  });

  test('that is empty gives no text', async () => {
    expect(await readDocx(await docxOf())).toEqual({ ok: true, markdown: '' });
  });

  test.each<[string, () => Uint8Array, string]>([
    ['text', () => bytesOf('BESLUIT: x'), 'not-docx'],
    ['nothing', () => new Uint8Array(), 'not-docx'],
    ['a program', () => bytesOf('MZ\u0090\u0000'), 'not-docx'],
    ['a PDF', () => bytesOf('%PDF-1.7'), 'not-docx'],
    ['a document of Word 97', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'not-docx'],
    ['a workbook', () => zipOf(workbookParts('')), 'not-docx'],
    ['half a document', () => zipOf([textPart('<w:document/>')]).slice(0, 40), 'not-docx'],
    ['no document in it', () => zipOf([textPart('<w:document')]), 'docx-unreadable'],
    ['a password on it', () => zipOf([{ ...textPart('x'), flags: 1 }]), 'docx-unreadable'],
    ['macros', () => zipOf([textPart('x'), { name: 'word/vbaProject.bin', data: Buffer.from('x') }]), 'has-macros'],
    [
      'controls',
      () => zipOf([textPart('x'), { name: 'word/activeX/activeX1.xml', data: Buffer.from('x') }]),
      'has-macros',
    ],
    [
      'a program packed in it',
      () => zipOf([textPart('x'), { name: 'word/embeddings/oleObject1.bin', data: Buffer.from('x') }]),
      'has-macros',
    ],
    [
      'far too much unpacked',
      () =>
        zipOf([textPart('x'), { name: 'word/media/1.png', data: Buffer.from('x'), saysUnpackedBytes: 101 * MEGABYTE }]),
      'docx-unreadable',
    ],
    [
      'more in it than it says',
      () => zipOf([{ ...textPart('a'.repeat(150 * MEGABYTE)), saysUnpackedBytes: 100 }]),
      'docx-unreadable',
    ],
  ])('is not one with %s', { timeout: 60_000 }, async (_, bytes, why) => {
    expect(await refusalOf(bytes())).toBe(why);
  });

  test('nested without end is not read', () => {
    expect(() => htmlToMarkdown('<ul><li>'.repeat(1000))).toThrow('nested too deeply');
  });
});

describe('the name of a Word document', () => {
  test.each(['verslag.docx', 'Verslag 4.2 (concept).DOCX', 'a.b.docx', ' verslag.docx '])('may be %s', (name) => {
    expect(isNamedAs(name, 'docx')).toBe(true);
  });

  test.each([
    'verslag.docx.exe',
    'verslag.exe.docx',
    'verslag.docx .exe',
    'verslag.docm',
    'verslag.doc',
    'verslag',
    'docx',
    '',
    'verslag.docx.',
    'verslag.JS.docx',
    'verslag\u202excod.exe',
    'exe\u202e.docx',
  ])('may not be %j', (name) => {
    expect(isNamedAs(name, 'docx')).toBe(false);
  });
});
