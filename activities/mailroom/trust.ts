import { getDomain } from 'tldts';

/** What our own mail server found out about a mail's sender. */
export type Verdict = 'pass' | 'fail' | 'none';

/** What one method found, as in Authentication-Results: `dkim`, `pass`, `header.d` (RFC 8601 section 2.7). */
export interface Finding {
  method: string;
  result: string;
  properties: Record<string, string | undefined>;
}

const CHARACTERS_MAX = 10_000;
const FINDINGS_MAX = 50;

/**
 * The verdict of our own mail server about a sender's address: the newest Authentication-Results that bear its name, and only
 * those (RFC 8601 section 5). The values are as they came, not decoded; what cannot be read in full says nothing.
 */
export function verdictOf(results: string[], server: string | undefined, sender: string): Verdict {
  if (!server) return 'none';
  const ours = results.find((value) => serverOf(value) === server.toLowerCase());
  const findings = ours === undefined ? undefined : findingsIn(ours);
  return findings ? judge(findings, sender) : 'none';
}

/** Pass when DMARC passed for the domain of an address; where it has no DMARC, when DKIM or SPF passed for that domain. */
export function judge(findings: Finding[], sender: string): Verdict {
  const domain = domainOf(sender);
  if (domain === '') return 'none';
  const dmarc = findings.filter(({ method, result }) => method === 'dmarc' && result !== 'none');
  if (dmarc.length > 0) return dmarc.every((found) => isPass(found, 'header.from', domain)) ? 'pass' : 'fail';
  const passed = findings.some(
    (found) =>
      (found.method === 'dkim' &&
        isPass(found, found.properties['header.d'] === undefined ? 'header.i' : 'header.d', domain)) ||
      (found.method === 'spf' && isPass(found, 'smtp.mailfrom', domain)),
  );
  if (passed) return 'pass';
  return findings.some(({ result }) => result === 'fail') ? 'fail' : 'none';
}

const isPass = ({ result, properties }: Finding, property: string, domain: string) =>
  result === 'pass' && speaksFor(domainOf(properties[property] ?? ''), domain);

/**
 * Whether a domain vouches for another: itself or one below it. One below never vouches for the one above it, as relaxed
 * alignment would have it (RFC 7489 section 3.1), nor a public suffix such as `co.uk` for anybody.
 */
const speaksFor = (domain: string, other: string) =>
  domain !== '' &&
  (domain === other || other.endsWith(`.${domain}`)) &&
  getDomain(domain, { allowPrivateDomains: true }) !== null;

const domainOf = (identity: string) => identity.slice(identity.lastIndexOf('@') + 1).toLowerCase();

/** The server that says so comes first, perhaps with comments before and a version behind it. */
const serverOf = (value: string) =>
  /^\s*(?:\([^()]*\)\s*)*"?([^\s;"()]+)/.exec(value.slice(0, CHARACTERS_MAX))?.[1]?.toLowerCase();

function findingsIn(value: string): Finding[] | undefined {
  const plain = value.length <= CHARACTERS_MAX ? plainOf(value) : undefined;
  const [, ...parts] = plain?.split(';') ?? [];
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
