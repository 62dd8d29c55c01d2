/** What our own mail server found out about a mail's sender. */
export type Verdict = 'pass' | 'fail' | 'none';

/**
 * The verdict of our own mail server about a sender's address: the newest Authentication-Results that bear its name, and only
 * those (RFC 8601 section 5). Pass when DMARC passed for the domain of the address, or DKIM or SPF for that very domain.
 */
export function verdictOf(results: string[], server: string | undefined, sender: string): Verdict {
  if (!server) return 'none';
  const ours = results.find((value) => serverOf(value) === server.toLowerCase());
  if (ours === undefined) return 'none';
  const domain = sender.slice(sender.lastIndexOf('@') + 1).toLowerCase();
  const found = methodsIn(ours);
  const dmarc = found.find(({ method }) => method === 'dmarc');
  if (dmarc && dmarc.result !== 'none') {
    const about = dmarc.properties['header.from']?.toLowerCase();
    return dmarc.result === 'pass' && (about === undefined || isWithin(domain, about)) ? 'pass' : 'fail';
  }
  const passed = found.some(
    ({ method, result, properties }) =>
      result === 'pass' &&
      ((method === 'dkim' && signsFor(properties['header.d'] ?? properties['header.i'], domain)) ||
        (method === 'spf' && signsFor(properties['smtp.mailfrom'], domain))),
  );
  if (passed) return 'pass';
  return found.some(({ result }) => result === 'fail') ? 'fail' : 'none';
}

interface Method {
  method: string;
  result: string;
  properties: Record<string, string>;
}

const CHARACTERS_MAX = 10_000;
const METHODS_MAX = 50;

/** The server that says so comes first, perhaps with a version behind it. */
const serverOf = (value: string) => /^\s*"?([^\s;"]+)/.exec(value.slice(0, 500))?.[1]?.toLowerCase();

function methodsIn(value: string): Method[] {
  const [, ...parts] = withoutComments(value.slice(0, CHARACTERS_MAX)).split(';');
  return parts.slice(0, METHODS_MAX).flatMap((part) => {
    const [first, ...rest] = part.trim().split(/\s+/);
    const [method, result] = first?.toLowerCase().split('=') ?? [];
    if (!method || !result) return [];
    return [{ method: method.split('/')[0]!, result, properties: Object.fromEntries(rest.map(property)) }];
  });
}

function property(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at).toLowerCase(), text.slice(at + 1).replaceAll('"', '')];
}

/** Comments may hold anything, also what looks like a result (RFC 5322 section 3.2.2). */
function withoutComments(value: string): string {
  let depth = 0;
  let kept = '';
  for (const sign of value) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += sign;
  }
  return kept;
}

const signsFor = (identity: string | undefined, domain: string) =>
  identity !== undefined && isWithin(domain, identity.slice(identity.lastIndexOf('@') + 1).toLowerCase());

/** Whether a domain is another one or below it, as in relaxed alignment (RFC 7489 section 3.1); a whole top level is nobody's. */
const isWithin = (domain: string, other: string) =>
  domain === other || (other.includes('.') && domain.endsWith(`.${other}`));
