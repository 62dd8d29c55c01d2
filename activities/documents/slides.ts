import { KNOWN_ENDINGS } from './file-name.ts';
import { readZipDirectory } from './tables/zip-directory.ts';

/** Slides are at most so large. */
export const SLIDES_BYTES_MAX = 20 * 1024 * 1024;
const NAME_CHARACTERS_MAX = 100;

/** The kinds of file that slides may be, by the end of their name. */
export const SLIDES_TYPES = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odp: 'application/vnd.oasis.opendocument.presentation',
} as const;
type Kind = keyof typeof SLIDES_TYPES;

/** Why a file is not taken as slides. */
export type SlidesRefusal = 'slides-empty' | 'slides-large' | 'slides-type' | 'slides-double' | 'slides-content';

/** A file that is what its name says. */
export interface CheckedSlides {
  name: string;
  type: string;
}

/**
 * Looks whether a file is slides: a PDF, PPTX or ODP by its name and by what is in it, without macros, and with one ending.
 * Nothing of it is opened.
 */
export function checkSlides(given: string, bytes: Uint8Array): CheckedSlides | SlidesRefusal {
  if (bytes.length === 0) return 'slides-empty';
  if (bytes.length > SLIDES_BYTES_MAX) return 'slides-large';
  const name = plainName(given);
  const [, ...endings] = name.toLowerCase().split('.');
  const kind = endings.pop()?.trim() as Kind;
  if (!Object.hasOwn(SLIDES_TYPES, kind ?? '')) return 'slides-type';
  if (endings.some((ending) => KNOWN_ENDINGS.has(ending.trim()))) return 'slides-double';
  return IS_KIND[kind](bytes) ? { name, type: SLIDES_TYPES[kind] } : 'slides-content';
}

/** The last part of a path, without signs that are not to be seen or turn the direction of writing. */
const plainName = (given: string) => {
  const name = given
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .trim();
  const at = name.lastIndexOf('.');
  const ending = at < 0 ? '' : name.slice(at);
  return `${name.slice(0, at < 0 ? undefined : at).slice(0, NAME_CHARACTERS_MAX - ending.length)}${ending}`;
};

const IS_KIND: Record<Kind, (bytes: Uint8Array) => boolean> = {
  pdf: (bytes) => startsWith(bytes, '%PDF-'),
  pptx: (bytes) => {
    const names = namesIn(bytes);
    return names.includes('[Content_Types].xml') && names.includes('ppt/presentation.xml') && !names.some(isMacro);
  },
  odp: (bytes) => {
    const names = namesIn(bytes);
    return names.includes('content.xml') && mimetypeOf(bytes) === SLIDES_TYPES.odp && !names.some(isMacro);
  },
};

const text = new TextDecoder('latin1');
const startsWith = (bytes: Uint8Array, words: string) => text.decode(bytes.subarray(0, words.length)) === words;

const namesIn = (bytes: Uint8Array): string[] =>
  startsWith(bytes, 'PK\u0003\u0004') ? (readZipDirectory(bytes) ?? []).map(({ name }) => name) : [];

const isMacro = (name: string) => /(?:^|\/)vbaproject\.bin$|^(?:basic|scripts)\/.+/i.test(name);

const HEADER_BYTES = 30;
const NAME = 'mimetype';

/** The first file of an OpenDocument, which is not packed, says what it is (OpenDocument 1.3 part 2, 3.3). */
function mimetypeOf(bytes: Uint8Array): string | undefined {
  const start = HEADER_BYTES + NAME.length;
  if (text.decode(bytes.subarray(HEADER_BYTES, start)) !== NAME) return undefined;
  return text.decode(bytes.subarray(start, start + SLIDES_TYPES.odp.length));
}
