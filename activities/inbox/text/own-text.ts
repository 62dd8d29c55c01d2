import { linesOf, lookOf, type Mark, unquoted } from './lines.ts';
import { markLines } from './marks.ts';
import { beginsForward } from './original.ts';

/** What a person wrote in a mail, without what mail programs put around it. */
export interface OwnText {
  text: string;
  /** The person answered between the lines of a quoted mail. */
  interleaved: boolean;
  /** The mail passes another mail on. */
  forwarded: boolean;
}

interface Piece {
  from: number;
  to: number;
}

/** What the person wrote in a mail: without quoted mail, signature and disclaimer (RFC 3676 sections 4.3 and 4.5). */
export function readBody(plain: string): OwnText {
  const lines = linesOf(plain);
  const marks = markLines(lines);
  const pieces = ownPieces(marks);
  return {
    text: pieces.map((piece) => textOf(lines, marks, piece)).join('\n\n'),
    interleaved: isInterleaved(marks, pieces),
    forwarded: lines.some((line) => beginsForward(lookOf(unquoted(line)))),
  };
}

/** The stretches of lines that the person wrote, as quotes divide them. */
function ownPieces(marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const end = endOfOwn(marks);
  let inside = true;
  for (let line = startOfOwn(marks); line < end; line++) {
    const mark = marks[line]!;
    if (mark === 'quote') inside = true;
    if (mark === 'program' && pieces.length > 0) inside = false;
    if (mark !== 'own' || !inside) continue;
    const last = pieces.at(-1);
    if (last && !marks.slice(last.to, line).includes('quote')) last.to = line + 1;
    else pieces.push({ from: line, to: line + 1 });
  }
  return pieces;
}

/** A mail that begins with a quote without signs has its answer, if any, below the last line with a sign. */
function startOfOwn(marks: readonly Mark[]): number {
  const original = marks.indexOf('original');
  if (original < 0 || marks.slice(0, original).includes('own')) return 0;
  const lastQuote = marks.lastIndexOf('quote');
  return lastQuote > original ? lastQuote + 1 : marks.length;
}

function endOfOwn(marks: readonly Mark[]): number {
  const start = startOfOwn(marks);
  const end = marks.findIndex((mark, line) => line >= start && (mark === 'original' || mark === 'signature'));
  return end < 0 ? marks.length : end;
}

const textOf = (lines: readonly string[], marks: readonly Mark[], { from, to }: Piece): string =>
  lines
    .slice(from, to)
    .filter((_, i) => marks[from + i] !== 'program')
    .join('\n')
    .trimEnd();

/** Two pieces with a quote between them, or one with a quote above and below it. */
function isInterleaved(marks: readonly Mark[], pieces: readonly Piece[]): boolean {
  const first = pieces[0];
  if (pieces.length !== 1 || !first) return pieces.length > 1;
  return marks.slice(0, first.from).includes('quote') && marks.slice(first.to).includes('quote');
}
