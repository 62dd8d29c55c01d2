import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { headerText, mailbox } from '../../activities/letters/headers.ts';

/** The part of a mail: its fields and its body as it goes over the line. */
export interface Entity {
  fields: string[];
  body: string;
}

/** How a text goes over the line. */
export type Encoding = '8bit' | 'quoted-printable' | 'base64';

/** A part with text, in a charset and an encoding; bytes stand in the string as latin1. */
export function textPart(type: string, text: string, charset: string, encoding: Encoding): Entity {
  const bytes = iconv.encode(text.replace(/\r?\n/g, '\r\n'), charset);
  return {
    fields: [`Content-Type: ${type}; charset="${charset}"`, `Content-Transfer-Encoding: ${encoding}`],
    body: encode(bytes, encoding),
  };
}

/** A part with bytes, such as a logo. */
export const filePart = (type: string, name: string, bytes: Buffer, fields: string[] = []): Entity => ({
  fields: [`Content-Type: ${type}; name="${name}"`, 'Content-Transfer-Encoding: base64', ...fields],
  body: encode(bytes, 'base64'),
});

/** Parts together; the boundary follows from what is in them. */
export function multipart(kind: string, parts: Entity[], more = ''): Entity {
  const boundary = `=_${createHash('sha256')
    .update(parts.map(({ body }) => body).join())
    .digest('hex')
    .slice(0, 24)}`;
  const lines = parts.map(({ fields, body }) => `--${boundary}\r\n${fields.join('\r\n')}\r\n\r\n${body}\r\n`);
  return {
    fields: [`Content-Type: multipart/${kind};${more} boundary="${boundary}"`],
    body: `${lines.join('')}--${boundary}--\r\n`,
  };
}

/** A whole mail; its own fields stand above those of its body. */
export const mailOf = (fields: string[], { fields: own, body }: Entity): Buffer =>
  Buffer.from(
    `${[...fields, 'MIME-Version: 1.0', ...own].join('\r\n')}\r\n\r\n${body.replace(/\s*$/, '')}\r\n`,
    'latin1',
  );

export const subjectField = (text: string): string => `Subject: ${headerText(text)}`;
export const fromField = (name: string, address: string): string => `From: ${mailbox(name, address)}`;

function encode(bytes: Buffer, encoding: Encoding): string {
  if (encoding === '8bit') return bytes.toString('latin1');
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  const lines = bytes.toString('latin1').split('\r\n');
  return lines.map((line) => foldQuoted(line.replace(/[^\t -<>-~]|[ \t]$/g, hex))).join('\r\n');
}

const hex = (sign: string) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** Lines of at most 76 characters, with a soft break that does not split `=E9` (RFC 2045 section 6.7). */
const foldQuoted = (line: string) => line.match(/(?:=[0-9A-F]{2}|[^=]){1,73}/g)?.join('=\r\n') ?? '';
