import { getDomain } from 'tldts';
import { type Finding, findingsOf } from './authentication-results.ts';

/** What our own mail server found out about a mail's sender. */
export type Verdict = 'pass' | 'fail' | 'none';

/**
 * The verdict of our own mail server about a sender's address, from the values of Authentication-Results as they came, the newest
 * first. What cannot be read in full says nothing.
 */
export function verdictOf(results: string[], server: string | undefined, sender: string): Verdict {
  const findings = server ? findingsOf(results, server) : undefined;
  return findings ? judge(findings, sender) : 'none';
}

/** Where there is no DMARC; Microsoft guesses there what it would have said. */
const NO_DMARC = new Set(['none', 'bestguesspass']);

/** Pass when DMARC passed for the domain of an address; where it has no DMARC, when DKIM or SPF passed for that domain. */
export function judge(findings: Finding[], sender: string): Verdict {
  const domain = domainOf(sender);
  if (domain === '') return 'none';
  const dmarc = findings.filter(({ method, result }) => method === 'dmarc' && !NO_DMARC.has(result));
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
