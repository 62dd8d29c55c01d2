import type { ContentLine } from './content-lines.ts';

/** The text of a property, without its escapes (RFC 5545 section 3.3.11) and the spaces around it. */
export function plainText({ params, value }: ContentLine): string {
  const text = params.ENCODING?.toUpperCase() === 'QUOTED-PRINTABLE' ? decodeQuotedPrintable(value) : value;
  return text.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim();
}

/** The text of a quoted-printable text in UTF-8 (RFC 2045 section 6.7). */
export function decodeQuotedPrintable(text: string): string {
  const bytes = Buffer.from(text.replace(/=\r?\n/g, ''), 'utf8');
  const latin = bytes.toString('latin1').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => fromHex(hex));
  return Buffer.from(latin, 'latin1').toString('utf8');
}

const fromHex = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));
