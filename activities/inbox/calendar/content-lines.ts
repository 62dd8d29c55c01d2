/** One line of a calendar: a property with its parameters (RFC 5545 section 3.1); names in capitals. */
export interface ContentLine {
  name: string;
  params: Readonly<Record<string, string>>;
  value: string;
}

/** Lines after these are not read; a reply has some thirty. */
const LINES_MAX = 20_000;
const PARAMS_MAX = 50;
const PROPERTY = /^[A-Za-z][A-Za-z0-9-]{0,60}[;:]/;

/**
 * The content lines of a calendar; what is no content line is taken to be the rest of the line before it.
 *
 * Not read with ical.js, which throws on what calendar programs really send: a property without value, a line that was
 * wrapped without its space. A reply needs ten properties, and nothing of it is reckoned with.
 */
export function contentLines(text: string): ContentLine[] {
  return unfolded(text).map(contentLine);
}

/** Lines joined as RFC 5545 section 3.1 says, and those that a mail program broke anew. */
function unfolded(text: string): string[] {
  const groups: string[][] = [];
  for (const line of text.split(/\r{0,3}\n|\r/, LINES_MAX)) {
    const last = groups.at(-1);
    if (/^[ \t]/.test(line)) last?.push(line.slice(1));
    else if (PROPERTY.test(line)) groups.push([line]);
    else if (line !== '') last?.push(line);
  }
  return groups.map((pieces) => pieces.join(''));
}

function contentLine(line: string): ContentLine {
  const colon = endOfParams(line);
  const [name = '', ...params] = splitOutsideQuotes(line.slice(0, colon), ';');
  const value = line.slice(colon + 1);
  return { name: name.toUpperCase(), params: Object.fromEntries(params.slice(0, PARAMS_MAX).map(param)), value };
}

/** Before an address the colon is easy to find, even when a name before it has a colon without quotes. */
function endOfParams(line: string): number {
  const address = line.toLowerCase().lastIndexOf(':mailto:');
  if (address >= 0 && /^(?:attendee|organizer)/i.test(line)) return address;
  const colon = firstOutsideQuotes(line, ':');
  if (colon >= 0) return colon;
  return line.includes('"') && line.includes(':') ? line.indexOf(':') : line.length;
}

function param(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 0) return [text.toUpperCase(), ''];
  return [text.slice(0, at).toUpperCase(), unescaped(text.slice(at + 1).replace(/^"|"$/g, ''))];
}

/** RFC 6868: "^n" is a new line, "^'" a quotation mark, "^^" a caret. */
const unescaped = (value: string): string =>
  value.replace(/\^[n'^]/g, (sign) => (sign === '^n' ? '\n' : sign === "^'" ? '"' : '^'));

function firstOutsideQuotes(text: string, sign: string): number {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (text[i] === sign && !quoted) return i;
  }
  return -1;
}

/** The pieces between signs that stand outside quotation marks. */
export function splitOutsideQuotes(text: string, sign: string): string[] {
  const pieces: string[] = [];
  let quoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (text[i] !== sign || quoted) continue;
    pieces.push(text.slice(from, i));
    from = i + 1;
  }
  return [...pieces, text.slice(from)];
}
