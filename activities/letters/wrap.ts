import { settle } from './template.ts';

/** Lines of plain text in a letter are at most this wide, links aside (RFC 5322 section 2.1.1 advises 78). */
export const LINE_CHARACTERS_MAX = 76;
/** How wide a slot is taken to be: a name, mostly. */
const GUESS = '_'.repeat(20);
const GUESSES = { salutation: GUESS, name: GUESS, organisation: GUESS, namedBy: GUESS };

/** Characters that a marked text will take, with a guess for what differs per person. */
export const widthOf = (marked: string): number => settle(marked, GUESSES).length;

/** Wraps each line of a marked text at spaces; what follows the first line of each begins with `indent`. */
export const wrap = (text: string, indent = ''): string =>
  text
    .split('\n')
    .map((line) => wrapLine(line, indent))
    .join('\n');

function wrapLine(line: string, indent: string): string {
  const lines: string[] = [];
  let current: string | undefined;
  for (const word of line.split(' ')) {
    const longer: string = current === undefined ? word : `${current} ${word}`;
    if (current !== undefined && widthOf(longer) > LINE_CHARACTERS_MAX) {
      lines.push(current);
      current = indent + word;
    } else current = longer;
  }
  return [...lines, current].join('\n');
}
