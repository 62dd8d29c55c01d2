/** What people write in one ask takes at most so many bytes: with 10,000 people asked its state then still fits a payload. */
export const WORDS_BYTES_MAX = 1_000_000;
/** An answer without words of one's own is not longer than this; as many as there are people always fit. */
const PLAIN_ANSWER_BYTES = 64;

/** How many bytes (UTF-8) of a person's own words something holds; nothing for a plain choice. */
export const wordsBytes = (said: unknown): number =>
  said === undefined ? 0 : Math.max(0, utf8Length(JSON.stringify(said)) - PLAIN_ANSWER_BYTES);

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
