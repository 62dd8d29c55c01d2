import { decodeWords } from 'postal-mime';
import { decodeCharset } from './charset.ts';
import { FIELD_CHARS_MAX } from './limits.ts';
import type { Header } from './mail.ts';

const LINE_BREAKS = /[\r\n\u0000\u0085\u2028\u2029]+/g;
const FIELD = /^([!-9;-~]{1,100})[ \t]*:(.*)$/s;

/** Whether a line begins a header field (RFC 5322 section 2.2). */
export const isField = (line: string): boolean => FIELD.test(line);

/** The raw fields of a header block, unfolded; lines that are no field are left out. */
export function rawFields(block: Buffer): Header[] {
  const lines = block
    .toString('latin1')
    .split(/\r\n|\n|\r/)
    .map(decodedLine);
  const fields: string[][] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line)) fields.at(-1)?.push(line);
    else if (isField(line)) fields.push([line]);
  }
  return fields.map((pieces) => toHeader(pieces.join('')));
}

/** Fields should be ASCII; what is not has no label, and one mail can mix charsets. */
const decodedLine = (line: string) => (/[^\t -~]/.test(line) ? decodeCharset(Buffer.from(line, 'latin1')) : line);

function toHeader(line: string): Header {
  const [, name, value] = FIELD.exec(line.slice(0, FIELD_CHARS_MAX))!;
  return { name: name!.toLowerCase(), value: value!.trim() };
}

/** A value as people read it: encoded words decoded (RFC 2047), and no line break left that could begin a field. */
export const readable = (value: string): string => decodeWords(value).replace(LINE_BREAKS, ' ').trim();

/** The first value of a field; '' when there is none. */
export function headerOf(holder: { headers: readonly Header[] }, name: string): string {
  return holder.headers.find((header) => header.name === name)?.value ?? '';
}

/** Every value of a field. */
export function headersOf(holder: { headers: readonly Header[] }, name: string): string[] {
  return holder.headers.filter((header) => header.name === name).map(({ value }) => value);
}
