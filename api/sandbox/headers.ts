const HEADER_BYTES_MAX = 256 * 1024;
const SUBJECT_CHARS_MAX = 500;
const BLANK_LINE = /\r?\n\r?\n/;
const FOLD = /\r?\n(?=[ \t])/g;
const ENCODED_WORD = /=\?([^?\s]{1,80})\?([bq])\?([^?\r\n]*)\?=/gi;

export interface Header {
  name: string;
  value: string;
}

/** Gives the headers of a mail in their order, unfolded and decoded (RFC 5322, RFC 2047), whatever is wrong with its body. */
export function readHeaders(raw: Buffer): Header[] {
  return headerBlock(raw).replace(FOLD, '').split(/\r?\n/).flatMap(readHeader);
}

/** Gives the subject of a mail, decoded, on one line of at most 500 characters; empty when it has none. */
export function readSubject(raw: Buffer): string {
  const found = /^subject:(.*(?:\r?\n[ \t].*)*)/im.exec(headerBlock(raw));
  return decodeWords((found?.[1] ?? '').replace(FOLD, '')).slice(0, SUBJECT_CHARS_MAX);
}

/** Decodes the encoded words in a header's value; a word that cannot be decoded stays as it was sent. */
export function decodeWords(value: string): string {
  const joined = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  return joined
    .replace(/(?:=\?[^?\s]{1,80}\?[bq]\?[^?\r\n]*\?=)+/gi, decodeRun)
    .replace(/[\x00-\x1f\x7f]+/g, ' ')
    .trim();
}

function headerBlock(raw: Buffer) {
  const start = raw.subarray(0, HEADER_BYTES_MAX).toString('utf8');
  const end = BLANK_LINE.exec(start);
  return end ? start.slice(0, end.index) : start;
}

function readHeader(line: string): Header[] {
  const colon = line.indexOf(':');
  if (colon < 1) return [];
  return [{ name: line.slice(0, colon).trim(), value: decodeWords(line.slice(colon + 1)) }];
}

/** Decodes adjacent words together: a sender may have split one character over two of them. */
function decodeRun(run: string) {
  const pieces: { charset: string; bytes: Buffer; sent: string }[] = [];
  for (const [sent, label, encoding, text] of run.matchAll(ENCODED_WORD)) {
    const charset = label!.replace(/\*.*$/, '').toLowerCase();
    const bytes = encoding!.toLowerCase() === 'b' ? Buffer.from(text!, 'base64') : fromQ(text!);
    const last = pieces.at(-1);
    if (last?.charset === charset)
      Object.assign(last, { bytes: Buffer.concat([last.bytes, bytes]), sent: last.sent + sent });
    else pieces.push({ charset, bytes, sent });
  }
  return pieces.map((piece) => decodeBytes(piece.charset, piece.bytes) ?? piece.sent).join('');
}

const fromQ = (text: string) =>
  Buffer.from(
    text.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

function decodeBytes(charset: string, bytes: Buffer) {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}
