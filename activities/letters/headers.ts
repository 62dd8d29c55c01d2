import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { encodeWord, foldLines, quoteString } from 'nodemailer/lib/mime-funcs';
import type { Instant } from '../../workflows/kit/clock.ts';
import { cleanValue } from './values.ts';

/** Characters of an encoded word's text (RFC 2047 section 2 allows 75 for the whole word). */
const ENCODED_WORD_CHARACTERS = 52;
const MESSAGE_ID_CHARACTERS = 16;
/** An address as it can stand in a header and an SMTP command without quoting (RFC 5321 section 4.1.2, dot-string). */
const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;
const ADDRESS_CHARACTERS_MAX = 254;

/** An address with its domain in ASCII, or undefined when it cannot be written to. */
export function plainAddress(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  if (at < 1) return undefined;
  const address = `${email.slice(0, at)}@${domainToASCII(email.slice(at + 1))}`;
  return address.length <= ADDRESS_CHARACTERS_MAX && ADDRESS.test(address) ? address : undefined;
}

/** A header line, folded, with its CRLF. */
export const header = (name: string, value: string): string => `${foldLines(`${name}: ${value}`, 76)}\r\n`;

/** Text of a header such as Subject: encoded when it is not plain ASCII or could be read as encoded (RFC 2047). */
export function headerText(text: string): string {
  const clean = cleanValue(text);
  return /^[\x20-\x7e]*$/.test(clean) && !clean.includes('=?') ? clean : encoded(clean);
}

/** A name and address as they stand in From, To and Reply-To (RFC 5322 section 3.4). */
export function mailbox(name: string, address: string): string {
  const clean = cleanValue(name);
  if (clean === '') return address;
  if (/^[\w ]+$/.test(clean)) return `${clean} <${address}>`;
  const plain = /^[\x20-\x7e]+$/.test(clean) && !clean.includes('=?');
  return `${plain ? quoteString(clean) : encoded(clean)} <${address}>`;
}

const encoded = (text: string) => encodeWord(text, mostlyLatin(text) ? 'Q' : 'B', ENCODED_WORD_CHARACTERS);

const mostlyLatin = (text: string) => (text.match(/[\x20-\x7e]/g)?.length ?? 0) * 2 > text.length;

/**
 * A Message-ID that follows from a letter's id, so that a letter sent twice by accident is seen to be the same. It begins
 * with the token of whom the letter is for: a reply names it in References (RFC 5322 section 3.6.4).
 */
export function messageId(letterId: string, token: string, senderAddress: string): string {
  const hash = createHash('sha256').update(letterId).digest('hex').slice(0, MESSAGE_ID_CHARACTERS);
  return `<${token}.${hash}@${domainOf(senderAddress)}>`;
}

/** What stands behind the @ of an address. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The token in a Message-ID of ours, or undefined when it is not ours. */
export const tokenOfMessageId = (id: string): string | undefined => /^<?([^@<>]+)\.[0-9a-f]{16}@/.exec(id)?.[1];

/** An instant as the Date of a mail (RFC 5322 section 3.3). */
export const headerDate = (instant: Instant): string => new Date(instant).toUTCString().replace('GMT', '+0000');
