import iconv from 'iconv-lite';
import type { Property } from './properties.ts';

/** A mail's code page as iconv-lite names it, from the bytes that say it; Western European when nothing does. */
export function codePage(bytes: Buffer | undefined): string {
  const page = bytes && bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
  const name = page === 65001 ? 'utf8' : `cp${page}`;
  return iconv.encodingExists(name) ? name : 'cp1252';
}

/** The text of an attribute or property, without the zero at its end; '' when there is none. */
export function tnefString(value: Buffer | Property | undefined, page: string): string {
  if (!value) return '';
  const { bytes, wide } = Buffer.isBuffer(value) ? { bytes: value, wide: false } : value;
  const text = wide ? bytes.toString('utf16le') : iconv.decode(bytes, page);
  return text.replace(/\0+$/, '').trimEnd();
}
