import { decodeQuotedPrintable } from './values.ts';

/** A calendar's bytes after these are not read. */
export const ICS_BYTES_MAX = 2 * 1024 * 1024;

/** The text of a calendar part: UTF-8 when it can be (RFC 5545 section 6), whatever its charset says. */
export function calendarText(bytes: Uint8Array, charset = ''): string {
  const text = decoded(joined(bytes.subarray(0, ICS_BYTES_MAX)), charset);
  return isQuotedPrintable(text) ? decodeQuotedPrintable(text) : text;
}

/** Lines may be folded within a letter, so they are joined before they are decoded; not in UTF-16, where letters differ. */
function joined(bytes: Uint8Array): Uint8Array {
  if (isWide(bytes)) return bytes;
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/\r?\n[ \t]/g, ''),
    'latin1',
  );
}

function decoded(bytes: Uint8Array, charset: string): string {
  if (isWide(bytes))
    return new TextDecoder(bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes);
  if (bytes.includes(ESCAPE)) return decodedAs(bytes, charset) ?? Buffer.from(bytes).toString('latin1');
  return decodedAs(bytes, 'utf-8') ?? decodedAs(bytes, charset) ?? decodedAs(bytes, 'windows-1252') ?? '';
}

/** ISO-2022-JP changes its letters with this byte, and would pass for UTF-8. */
const ESCAPE = 0x1b;

const isWide = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  bytes[0] === 0 ||
  bytes[1] === 0;

function decodedAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The transfer encoding was lost on the way: its signs stand in the text. */
const isQuotedPrintable = (text: string): boolean =>
  /^\s*BEGIN:VCALENDAR=0D/i.test(text) || /;(?:PARTSTAT|CN|RSVP)=3D/i.test(text);
