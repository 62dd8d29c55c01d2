/** One pattern that finds any of these words as a whole, without loops, so that its time is linear in the text. */
export const anyWord = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${choiceOf(words)})(?!\\p{L})`, 'iu');

/** One pattern for a line that begins with any of these words; marks around it, as of bold text, do not count. */
export const beginsWith = (words: readonly string[]): RegExp =>
  new RegExp(`^[\\s*_(\\[<"-]{0,8}(?:${choiceOf(words)})(?!\\p{L})`, 'iu');

/** One pattern for a line that ends with any of these words, for scripts that put no spaces between words too. */
export const endsWith = (words: readonly string[]): RegExp => new RegExp(`(?:${choiceOf(words)})[\\s.。]{0,4}$`, 'iu');

/** The words as the choices of a pattern, longest first. */
export const choiceOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
