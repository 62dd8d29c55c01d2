import iconv from 'iconv-lite';

const SAMPLE_BYTES = 4_096;
const MANY_ZEROS_SHARE = 0.3;
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
/** What Excel writes as plain CSV: on Windows, on a Mac, and as "CSV (MS-DOS)"; with equal evidence the first one wins. */
const OLD_ENCODINGS = ['windows-1252', 'macintosh', 'cp850'];
const DUTCH_ACCENTS = /[áàäâåãéèëêíìïîóòöôõøúùüûçñÉÏ€]/g;

/** Gives the text of a file and the encoding it was read in: its byte order mark decides, then valid UTF-8, then the letters. */
export function decodeText(bytes: Uint8Array, charset?: string): { encoding: string; text: string } {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  const unicode = mark?.encoding ?? utf16WithoutMark(bytes);
  if (unicode) return { encoding: unicode, text: new TextDecoder(unicode).decode(bytes) };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { encoding: 'utf-8', text: utf8 };
  const encoding = charset && isOneByte(charset) ? charset.toLowerCase() : likeliestOldEncoding(bytes);
  return { encoding, text: iconv.decode(Buffer.from(bytes), encoding) };
}

function decodeUtf8(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function utf16WithoutMark(bytes: Uint8Array) {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even, odd] = zeros.map((count) => count / (sample.length / 2)) as [number, number];
  if (odd > MANY_ZEROS_SHARE && even === 0) return 'utf-16le';
  return even > MANY_ZEROS_SHARE && odd === 0 ? 'utf-16be' : undefined;
}

/** A charset that names a Unicode encoding is not believed here: the bytes would have shown it. */
const isOneByte = (charset: string) => iconv.encodingExists(charset) && !/utf|ucs|unicode/i.test(charset);

function likeliestOldEncoding(bytes: Uint8Array) {
  const counted = OLD_ENCODINGS.map((encoding) => ({ encoding, accents: accentsIn(bytes, encoding) }));
  return counted.reduce((best, next) => (next.accents > best.accents ? next : best)).encoding;
}

const accentsIn = (bytes: Uint8Array, encoding: string) =>
  iconv.decode(Buffer.from(bytes), encoding).match(DUTCH_ACCENTS)?.length ?? 0;
