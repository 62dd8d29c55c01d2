/** What one method found, as in Authentication-Results: `dkim`, `pass`, `header.d` (RFC 8601 section 2.7). */
export interface Finding {
  method: string;
  result: string;
  properties: Record<string, string | undefined>;
}

/** In the settings: a server that begins with its results, without its name, as that of Microsoft 365 does. */
export const UNNAMED = 'unnamed';

const CHARACTERS_MAX = 10_000;
const FINDINGS_MAX = 50;

/**
 * What our own mail server found, from the values of Authentication-Results, the newest first (RFC 8601 section 5). A server may
 * write one for each of its filters: those above the first of another server count together. Undefined when there is none, or
 * when one of them cannot be read in full.
 */
export function findingsOf(results: string[], server: string): Finding[] | undefined {
  const name = server.toLowerCase() === UNNAMED ? undefined : server.toLowerCase();
  const end = results.findIndex((value) => serverOf(value) !== name);
  const ours = results.slice(0, end === -1 ? undefined : end).map(findingsIn);
  // Without names those of others look like ours: there the newest alone counts.
  const read = name === undefined ? ours.slice(0, 1) : ours;
  if (read.length === 0 || !read.every((findings) => findings !== undefined)) return undefined;
  return read.flatMap((findings, nr) => findings.filter((found) => counts(found, read.slice(0, nr))));
}

/**
 * A method counts as the newest field says that speaks of it. In a field below another, which a sender could have put there in our
 * name where our server does not take it away, DMARC counts only when it failed, and the rest only where the newest field speaks of
 * DMARC: then our filters looked at it.
 */
function counts({ method, result }: Finding, newer: Finding[][]): boolean {
  if (method === 'dmarc' && result !== 'pass') return true;
  const [newest] = newer;
  if (!newest) return true;
  return (
    method !== 'dmarc' &&
    newest.some((other) => other.method === 'dmarc') &&
    !newer.flat().some((other) => other.method === method)
  );
}

/** The server that says so comes first, perhaps with comments before and a version behind it; undefined when its results do. */
function serverOf(value: string): string | undefined {
  const first = /^\s*(?:\([^()]*\)\s*)*"?([^\s;"()]+)/.exec(value.slice(0, CHARACTERS_MAX))?.[1] ?? '';
  return isResult(first) ? undefined : first.toLowerCase();
}

const isResult = (part: string) => part.includes('=');

function findingsIn(value: string): Finding[] | undefined {
  const plain = value.length <= CHARACTERS_MAX ? plainOf(value) : undefined;
  const parts = (plain?.split(';') ?? []).filter((part, nr) => nr > 0 || isResult(part));
  const words = parts.map((part) => part.trim().split(/\s+/));
  if (words.length === 0 || words.length > FINDINGS_MAX) return undefined;
  if (words.some(([, ...rest]) => rest.some((word) => !word.includes('=')))) return undefined;
  return words.flatMap(([first = '', ...rest]) => {
    const [method, result] = first.toLowerCase().split('=');
    if (!method || !result) return [];
    return [{ method: method.split('/')[0]!, result, properties: Object.fromEntries(rest.map(property)) }];
  });
}

function property(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at).toLowerCase(), text.slice(at + 1)];
}

/**
 * A value without comments, and without the signs in quotes that could look like more than text: both may hold anything that
 * a sender likes (RFC 5322 section 3.2). Undefined when they do not end, or when something sticks to a comment.
 */
function plainOf(value: string): string | undefined {
  let plain = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at]!;
    if (sign === '\\' && (quoted || depth > 0)) at += 1;
    else if (depth > 0) {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (depth === 0 && !' \t;(='.includes(value[at + 1] ?? ' ')) return undefined;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) plain += /[\w.@+-]/.test(sign) ? sign : '?';
    else if (sign === '(') depth = 1;
    else plain += sign;
  }
  return quoted || depth > 0 ? undefined : plain.replace(/\s*=\s*/g, '=');
}
