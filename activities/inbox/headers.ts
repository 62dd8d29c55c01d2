import { decodeWords } from 'postal-mime';
import { decodeCharset } from './charset.ts';
import { FIELD_CHARS_MAX } from './limits.ts';
import type { Header } from './mail.ts';

const LINE_BREAKS = /[\r\n\u0000\u0085\u2028\u2029]+/g;
const NAME = /^[!-9;-~]{1,100}[ \t]*$/;

/** Whether a line begins a header field (RFC 5322 section 2.2). */
export const isField = (line: string): boolean => NAME.test(line.slice(0, Math.max(0, line.indexOf(':'))));

/** The raw fields of a header block, unfolded; lines that are no field are left out. */
export function rawFields(block: Buffer): Header[] {
  const text = block.toString('latin1');
  const lines = text.split(/\r\n|\n|\r/);
  const fields: string[] = [];
  for (const line of OTHER.test(text) ? lines.map(decodedLine) : lines) {
    if (line.startsWith(' ') || line.startsWith('\t')) addTo(fields, line);
    else if (isField(line)) fields.push(line);
  }
  return fields.map(toHeader);
}

function addTo(fields: string[], line: string): void {
  if (fields.length > 0) fields[fields.length - 1] += line;
}

/** Fields should be ASCII; what is not has no label, and one mail can mix charsets. */
const decodedLine = (line: string) => (OTHER.test(line) ? decodeCharset(Buffer.from(line, 'latin1')) : line);
const OTHER = /[^\t\r\n -~]/;

function toHeader(line: string): Header {
  const colon = line.indexOf(':');
  const name = line.slice(0, colon).trimEnd().toLowerCase();
  return { name, value: line.slice(colon + 1, FIELD_CHARS_MAX).trim() };
}

/** A value as people read it: encoded words decoded (RFC 2047), and no line break left that could begin a field. */
export const readable = (value: string): string => withoutEncoded(value).replace(LINE_BREAKS, ' ').trim();

/** A value with its encoded words decoded; most have none. */
export const withoutEncoded = (value: string): string => (value.includes('=?') ? decodeWords(value) : value);

/** The first value of a field; '' when there is none. */
export function headerOf(holder: { headers: readonly Header[] }, name: string): string {
  return holder.headers.find((header) => header.name === name)?.value ?? '';
}

/** Every value of a field. */
export function headersOf(holder: { headers: readonly Header[] }, name: string): string[] {
  return holder.headers.filter((header) => header.name === name).map(({ value }) => value);
}
