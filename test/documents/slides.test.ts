import { describe, expect, test } from 'vitest';
import { checkSlides, SLIDES_BYTES_MAX, SLIDES_TYPES } from '../../activities/documents/slides.ts';
import { ODP, PDF, PPTX, zipped } from './slides.ts';

describe('slides', () => {
  test.each([
    ['pitch.pdf', PDF, SLIDES_TYPES.pdf],
    ['Pitch Isala v1.2 (definitief).PPTX', PPTX, SLIDES_TYPES.pptx],
    ['J.P. de Vries.odp', ODP, SLIDES_TYPES.odp],
  ])('are taken: %s', (name, bytes, type) => {
    expect(checkSlides(name, bytes)).toEqual({ name, type });
  });

  test.each([
    ['pitch.exe', PDF, 'slides-type'],
    ['pitch.pdf.exe', PDF, 'slides-type'],
    ['pitch.exe.pdf', PDF, 'slides-double'],
    ['pitch.pptx.pdf', PDF, 'slides-double'],
    ['pitch.js .pdf', PDF, 'slides-double'],
    ['pitch', PDF, 'slides-type'],
    ['', PDF, 'slides-type'],
    ['constructor', PDF, 'slides-type'],
    ['pitch.pptm', PPTX, 'slides-type'],
    ['pitch.pdf', PPTX, 'slides-content'],
    ['pitch.pptx', PDF, 'slides-content'],
    ['pitch.odp', PPTX, 'slides-content'],
    ['pitch.pptx', ODP, 'slides-content'],
    ['pitch.pdf', Buffer.from('<html><script>alert(1)</script>%PDF-1.7'), 'slides-content'],
    ['pitch.pptx', Buffer.from('PK\u0003\u0004 and nothing more'), 'slides-content'],
    ['pitch.pptx', zipped('[Content_Types].xml', 'ppt/presentation.xml', 'ppt/vbaProject.bin'), 'slides-content'],
    ['pitch.pptx', zipped('[Content_Types].xml', 'word/document.xml'), 'slides-content'],
    ['pitch.pdf', Buffer.alloc(0), 'slides-empty'],
    ['pitch.pdf', Buffer.alloc(SLIDES_BYTES_MAX + 1, '%PDF-'), 'slides-large'],
  ])('are refused that are not what they seem: %s', (name, bytes, why) => {
    expect(checkSlides(name, bytes)).toBe(why);
  });

  test('get a name without a path, and without signs that mislead', () => {
    const nameOf = (name: string) => (checkSlides(name, PDF) as { name: string }).name;
    expect(nameOf('..\\..\\C:\\temp\\pitch.pdf')).toBe('pitch.pdf');
    expect(nameOf('../../etc/pitch.pdf')).toBe('pitch.pdf');
    expect(nameOf('pitch\u202Efdp.pdf')).toBe('pitchfdp.pdf');
    expect(nameOf('"><script>.pdf')).toBe('script.pdf');
    expect(nameOf(`${'x'.repeat(300)}.pdf`)).toBe(`${'x'.repeat(96)}.pdf`);
  });
});
