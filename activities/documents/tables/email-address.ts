import { domainToASCII } from 'node:url';
import { EMAIL_LOCAL_PART_MAX_CHARS, EMAIL_MAX_CHARS } from './limits.ts';

const LOCAL_PART = /^[A-Za-z0-9_][A-Za-z0-9_'+-]*(?:\.[A-Za-z0-9_'+-]+)*(?<!')$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const DOMAIN_IN_ANY_SCRIPT = /^[\p{L}\p{N}\p{M}.-]+$/u;
const LINE_OR_CONTROL = /[\p{Cc}\u2028\u2029]/u;

export type EmailProblem = 'missing' | 'bad-email' | 'two-emails';

/**
 * Gives the one e-mail address in a cell, its domain in lower case and ASCII, or a problem. Narrower than RFC 5321 section
 * 4.1.2 on purpose, and no wider than the contract's EMAIL: no quoted or non-ASCII local part, no address literal, nothing
 * that could start an option or a formula.
 */
export function readEmailAddress(cell: string): { address: string } | { problem: EmailProblem; detail: string } {
  if (cell.trim() === '') return { problem: 'missing', detail: 'The e-mail address is missing.' };
  if (LINE_OR_CONTROL.test(cell)) return bad('It holds a line break or a control character.');
  const ats = cell.split('@').length - 1;
  if (ats > 1) return { problem: 'two-emails', detail: 'The cell holds more than one @: write one address.' };
  const address = bareAddress(cell);
  const [local = '', domain = ''] = address.split('@');
  if (local.length > EMAIL_LOCAL_PART_MAX_CHARS || !LOCAL_PART.test(local))
    return bad(`Before the @ stands "${local}".`);
  const asciiDomain = DOMAIN_IN_ANY_SCRIPT.test(domain) ? domainToASCII(domain).toLowerCase() : '';
  if (!DOMAIN.test(asciiDomain)) return bad(`After the @ stands "${domain}".`);
  const whole = `${local}@${asciiDomain}`;
  return whole.length > EMAIL_MAX_CHARS ? bad(`It is longer than ${EMAIL_MAX_CHARS} characters.`) : { address: whole };
}

/** Takes the address out of `Name <address>`, `mailto:address` and `address;`. */
function bareAddress(cell: string) {
  const text = cell.trim().replace(/[;,]$/, '').trim();
  const inBrackets = /^[^<>@]*<([^<>]+)>$/.exec(text)?.[1] ?? text;
  return inBrackets.trim().replace(/^mailto:/i, '');
}

const bad = (detail: string) => ({ problem: 'bad-email' as const, detail: `This is no e-mail address. ${detail}` });
