import { describe, expect, test } from 'vitest';
import { asAttachment, asMailAttachment } from '../../activities/documents/attachment-name.ts';
import { DOCUMENT_TYPES, readUpload } from '../../activities/documents/uploads.ts';

const PDF = Buffer.from('%PDF-1.7\n…');
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** The beginning of a ZIP as office programs write it. */
const office = (...names: string[]) => Buffer.concat([ZIP, Buffer.from(`…[Content_Types].xml…${names.join('…')}…`)]);
const open = (type: string) => Buffer.concat([ZIP, Buffer.alloc(26), Buffer.from(`mimetype${type}PK`)]);

describe('a document that is handed in', () => {
  test.each([
    ['agenda.pdf', PDF, DOCUMENT_TYPES.pdf],
    ['Notulen 2.1 (definitief).PDF', PDF, DOCUMENT_TYPES.pdf],
    ['visie.docx', office('word/document.xml'), DOCUMENT_TYPES.docx],
    ['dia’s.pptx', office('ppt/presentation.xml'), DOCUMENT_TYPES.pptx],
    ['begroting.xlsx', office('xl/workbook.xml'), DOCUMENT_TYPES.xlsx],
    ['visie.odt', open(DOCUMENT_TYPES.odt), DOCUMENT_TYPES.odt],
    ['route.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), DOCUMENT_TYPES.jpg],
    ['kaart.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), DOCUMENT_TYPES.png],
  ])('is taken when name and first bytes agree: %s', (name, bytes, type) => {
    expect(readUpload(name, bytes)).toEqual({ name, type });
  });

  test.each([
    'agenda.pdf.exe',
    'agenda.exe.pdf',
    'agenda.EXE .pdf',
    'agenda.js.pdf',
    'agenda.html.pdf',
    '../agenda.pdf',
    'map/agenda.pdf',
    'C:\\agenda.pdf',
    '.pdf',
    'agenda.pdf.',
    'agenda\u0000.pdf',
    'agenda\r\nX: y.pdf',
    'agenda\u202efdp.exe.pdf',
    'agenda"; x="y.pdf',
    `${'a'.repeat(100)}.pdf`,
    'agenda',
    '',
    ' ',
  ])('is not taken under a name that is not safe: %j', (name) => {
    expect(readUpload(name, PDF)).toEqual({ refused: 'unsafe-name' });
  });

  test.each([
    'agenda.svg',
    'agenda.html',
    'macro.docm',
    'agenda.exe',
    'agenda.txt',
    'agenda.doc',
    'agenda.zip',
    'agenda.constructor',
  ])('is not taken as %s', (name) => {
    expect(readUpload(name, PDF)).toEqual({ refused: 'document-type' });
  });

  test.each([
    ['agenda.pdf', Buffer.from('MZ\u0090\u0000')],
    ['agenda.pdf', Buffer.from('<html>%PDF-')],
    ['agenda.pdf', Buffer.alloc(0)],
    ['visie.docx', PDF],
    ['visie.docx', office('xl/workbook.xml')],
    ['visie.docx', office('word/document.xml', 'word/vbaProject.bin')],
    ['visie.odt', open(DOCUMENT_TYPES.ods)],
    ['visie.odt', office('word/document.xml')],
    ['kaart.png', Buffer.from([0xff, 0xd8, 0xff])],
  ])('is not taken when it is something else than its name says: %s', (name, bytes) => {
    expect(readUpload(name, bytes)).toEqual({ refused: 'document-unlike-name' });
  });
});

describe('the name of a file in a header', () => {
  test('is what it is when it is plain, and is encoded besides when it is not', () => {
    expect(asAttachment('agenda (1).pdf')).toBe('attachment; filename="agenda (1).pdf"');
    expect(asAttachment('coördinatie’.pdf')).toBe(
      'attachment; filename="coordinatie.pdf"; filename*=UTF-8\'\'co%C3%B6rdinatie%E2%80%99.pdf',
    );
    expect(asAttachment('a"b\\c%.pdf')).toMatch(/^attachment; filename="abc\.pdf"; filename\*=/);
  });

  test('is never a line that is too long for a mail, nor broken within a character', () => {
    const name = `${'é'.repeat(95)}.pdf`;
    const lines = asMailAttachment(name).split('\r\n');
    expect(lines.every((line) => line.length < 100)).toBe(true);
    const pieces = lines.slice(1).map((line) => /=(?:UTF-8'')?([^;]*);?$/.exec(line)![1]);
    expect(decodeURIComponent(pieces.join(''))).toBe(name);
    expect(pieces.every((piece) => !/%.?$/.test(piece!))).toBe(true);
  });
});
