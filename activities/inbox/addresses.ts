import { addressParser } from 'postal-mime';
import { withoutEncoded } from './headers.ts';
import { ADDRESSES_MAX } from './limits.ts';
import type { Address } from './mail.ts';

const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

/** The addresses of raw address fields (RFC 5322 section 3.4), groups opened, at most ADDRESSES_MAX. */
export function parseAddresses(fields: readonly string[]): Address[] {
  const found = fields.flatMap((field) => addressParser(field, { flatten: true }));
  return found.slice(0, ADDRESSES_MAX).map(({ name, address }) => ({
    address: bareAddress(address ?? ''),
    name: withoutEncoded(name ?? '')
      .replace(CONTROL, ' ')
      .trim(),
  }));
}

/** Most addresses are written so. */
const BARE = /^[\w.+=-]+@[\w.-]*\w$/;

/** An address as it is compared: lower case, without angle brackets, `rfc822;`, `mailto:` and white space. */
export function bareAddress(written: string): string {
  if (BARE.test(written)) return written.toLowerCase();
  const inner = /<([^<>]*)>/.exec(written)?.[1] ?? written;
  return inner
    .replace(CONTROL, '')
    .replace(/^\s*(?:rfc822\s*;|smtp:|mailto:)?\s*/i, '')
    .replace(/[\s<>]/g, '')
    .replace(/[.,;:]+$/, '')
    .toLowerCase();
}
