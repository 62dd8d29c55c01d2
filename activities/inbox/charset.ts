import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Labels that say little: senders also write them above other charsets. */
const VAGUE = new Set([
  '',
  'us-ascii',
  'ascii',
  'utf-8',
  'utf8',
  'unknown',
  'unknown-8bit',
  'x-unknown',
  'default_charset',
  '8bit',
]);
/** Names that the Encoding Standard does not know, with the one that it does. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  ks_c_5601: 'euc-kr',
};
const decoders = new Map<string, InstanceType<typeof TextDecoder> | undefined>();

/** The text of bytes in a charset (RFC 2046 section 4.1.2); a missing, wrong or unknown label is guessed, never an error. */
export function decodeCharset(bytes: Uint8Array, charset = ''): string {
  const label = charset.trim().toLowerCase();
  if (VAGUE.has(label)) return guess(bytes);
  const decoder = decoderOf(ALIASES[label] ?? label);
  if (decoder && !isReallyUtf8(decoder.encoding, bytes)) return unlessWrong(decoder.decode(bytes), bytes);
  if (decoder) return decode('utf-8', bytes);
  return iconv.encodingExists(label) ? iconv.decode(Buffer.from(bytes), label) : guess(bytes);
}

/** A text with characters that its charset does not have was labelled wrong; then it is UTF-8, or else as it is. */
const unlessWrong = (text: string, bytes: Uint8Array) =>
  text.includes('\ufffd') && isUtf8(bytes) ? decode('utf-8', bytes) : text;

/** Senders that do not know write the label of western Europe above UTF-8; the other way round its letters never make valid UTF-8. */
const isReallyUtf8 = (encoding: string, bytes: Uint8Array) =>
  WESTERN.has(encoding) && isUtf8(bytes) && bytes.some((byte) => byte > 0x7f);
const WESTERN = new Set(['windows-1252', 'iso-8859-15']);

/** UTF-8 when it is valid, ISO-2022-JP when it shifts to Japanese, else windows-1252. */
function guess(bytes: Uint8Array): string {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('\x1b$')) return decode('iso-2022-jp', bytes);
  return decode(isUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes);
}

const decode = (label: string, bytes: Uint8Array) => decoderOf(label)!.decode(bytes);

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  if (!decoders.has(label)) remember(label);
  return decoders.get(label);
}

/** Only labels that name a decoder are kept, so mails cannot make the map grow. */
function remember(label: string): void {
  try {
    decoders.set(label, new TextDecoder(label));
  } catch {
    // a label of the sender's own; the caller has another way
  }
}
