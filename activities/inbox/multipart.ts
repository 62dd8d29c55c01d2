import { PARTS_MAX } from './limits.ts';

const LF = 0x0a;
const CR = 0x0d;

/** The bodies between the boundary lines (RFC 2046 section 5.1.1); a boundary that is missing is guessed; [] when there is none. */
export function partsBetween(body: Buffer, boundary = ''): Buffer[] {
  const told = boundary ? split(body, boundary) : [];
  if (told.length > 0) return told;
  const guessed = /^--([^\s-][^\r\n]{4,80})\r?\n(?=content-)/im.exec(body.toString('latin1', 0, 4096))?.[1];
  return guessed ? split(body, guessed.trimEnd()) : [];
}

function split(body: Buffer, boundary: string): Buffer[] {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Buffer[] = [];
  let line = nextDelimiter(body, delimiter, 0);
  while (line && !line.last && parts.length <= PARTS_MAX) {
    const next = nextDelimiter(body, delimiter, line.end);
    parts.push(body.subarray(line.end, next ? beforeBreak(body, next.start, line.end) : body.length));
    line = next;
  }
  return parts;
}

interface Delimiter {
  start: number;
  /** Where the next line begins. */
  end: number;
  last: boolean;
}

function nextDelimiter(body: Buffer, delimiter: Buffer, from: number): Delimiter | undefined {
  for (let at = body.indexOf(delimiter, from); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    if (at > 0 && body[at - 1] !== LF && body[at - 1] !== CR) continue;
    const found = delimiterAt(body, at, at + delimiter.length);
    if (found) return found;
  }
  return undefined;
}

/** A longer boundary that begins alike is another's: after ours come only `--` and white space. */
function delimiterAt(body: Buffer, start: number, after: number): Delimiter | undefined {
  const newline = body.indexOf(LF, after);
  const end = newline < 0 ? body.length : newline + 1;
  const rest = body.toString('latin1', after, Math.min(end, after + 80)).trim();
  return rest === '' || rest.startsWith('--') ? { start, end, last: rest.startsWith('--') } : undefined;
}

/** The line break before a boundary belongs to the boundary. */
function beforeBreak(body: Buffer, start: number, least: number): number {
  const line = body[start - 1] === LF && body[start - 2] === CR ? start - 2 : start - 1;
  return Math.max(line, least);
}
