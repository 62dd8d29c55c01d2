const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u;
const NEEDS_GUARD = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@])/u;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const ONLY_DASHES = /^[-\u2010-\u2015\u2212]+$/;

/**
 * Gives the text with one apostrophe before it when a spreadsheet could take it for a formula, also after white space, in
 * full-width signs, or after apostrophes, so that `unguarded` gives every text back.
 */
export const guarded = (text: string) => (needsGuard(text) ? `'${text}` : text);

/** Gives the text without the one apostrophe that `guarded` put before it; other apostrophes ('t Hooft) stay. */
export const unguarded = (text: string) => (text.startsWith("'") && needsGuard(text.slice(1)) ? text.slice(1) : text);

/** Gives one line of readable text: no control or invisible characters, single spaces, composed accents (NFC). */
export const readableText = (text: string) =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');

/** Gives the text of a cell that someone filled in, '' for an empty one or a dash, or `formula` for one that may be run. */
export function readCell(cell: string): { text: string } | 'formula' {
  const bare = unguarded(cell);
  const text = readableText(bare);
  if (bare !== cell) return { text };
  if (ONLY_DASHES.test(text)) return { text: '' };
  return cell.startsWith('\t') || FORMULA.test(cell.normalize('NFKC')) ? 'formula' : { text };
}

const needsGuard = (text: string) => NEEDS_GUARD.test(text.normalize('NFKC'));
