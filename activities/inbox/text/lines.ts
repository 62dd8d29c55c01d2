/** What a line of a mail is taken to be. */
export type Mark =
  | 'own'
  | 'blank'
  /** Quoted with a sign before each line, or the line that introduces such a quote. */
  | 'quote'
  /** From here to the end stands another mail, without signs. */
  | 'original'
  /** From here to the end stands a signature (RFC 3676 section 4.3) or a disclaimer. */
  | 'signature'
  /** A line that a mail program or telephone added. */
  | 'program';

/** Own text is looked for in so many characters; what people write is far shorter. */
export const TEXT_CHARACTERS_MAX = 256 * 1024;
/** Only so much of a line is looked at to say what it is. */
const LOOK_CHARACTERS_MAX = 400;

/** Usual signs before a quoted line: ">" (RFC 3676 section 4.5), and the writer's initials with ">". */
const QUOTED = /^[ \t]{0,3}(?:>|＞|[A-Za-z]{1,3}>(?:\s|$))/;

/** The lines of a text, as they stand. */
export const linesOf = (text: string): string[] => text.slice(0, TEXT_CHARACTERS_MAX).split(/\r\n|\r|\n/);

/** Most lines have none but these. */
const PLAIN = /^[\t -~]*$/;

/** A line as it looks: at most 400 characters, without the spaces around it and characters that nobody sees. */
export function lookOf(line: string): string {
  const look = line.slice(0, LOOK_CHARACTERS_MAX);
  return (PLAIN.test(look) ? look : withoutUnseen(look)).trim();
}

const withoutUnseen = (line: string): string =>
  line.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '').replace(/[\u00a0\u202f]/g, ' ');

/** Whether the line has a quote's sign before it. */
export const isQuoted = (line: string): boolean => QUOTED.test(line);

/** The line without its quote's signs. */
export const unquoted = (line: string): string => line.replace(/^[ \t>＞]{1,200}/, '');
