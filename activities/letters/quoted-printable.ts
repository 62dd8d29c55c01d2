import { encode, wrap } from 'nodemailer/lib/qp';
import type { Template } from './template.ts';

/** With the `=` of a soft line break, lines are at most 76 characters (RFC 2045 section 6.7). */
const LINE_CHARACTERS_MAX = 75;
const SOFT_BREAK = '=\r\n';

/** Text in quoted-printable. */
export const quotedPrintable = (text: string): string => wrap(encode(text), LINE_CHARACTERS_MAX);

/** A template in quoted-printable, whose slots stand on lines of their own between soft line breaks. */
export function encodeTemplate({ fixed, slots }: Template): Template {
  const last = fixed.length - 1;
  return {
    slots,
    fixed: fixed.map((piece, i) => {
      const before = i === 0 || piece.startsWith('\r\n') ? '' : SOFT_BREAK;
      const after = i === last || piece === '' || piece.endsWith('\r\n') ? '' : SOFT_BREAK;
      return `${before}${quotedPrintable(piece)}${after}`;
    }),
  };
}
