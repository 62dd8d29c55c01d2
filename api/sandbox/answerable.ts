import { headerOf } from '../../activities/inbox/headers.ts';
import type { Address, Mail } from '../../activities/inbox/mail.ts';
import { readMail } from '../../activities/inbox/parse.ts';
import { mailAddress } from './addresses.ts';
import { type Invitation, invitationIn } from './invitation.ts';
import type { LetterLine } from './query.ts';
import type { ReplyKind } from './reply-body.ts';
import { type Language, type Words, wordsIn } from './texts.ts';

const QUOTE_CHARACTERS_MAX = 20_000;
const HEADER_BYTES_MAX = 64 * 1024;
const REFERENCES_MAX = 20;

/** What one must know of a letter to answer it as the person who got it. */
export interface Answerable {
  nr: number;
  /** Who got the letter, and answers it. */
  person: Address;
  /** Where what people write goes: Reply-To, else From. */
  replyTo: string;
  /** The envelope's sender, to whom mail systems answer (RFC 5321 section 4.4); not there for a letter without one. */
  sender?: string;
  subject: string;
  /** The ids that an answer refers to, the letter's own last. */
  references: string[];
  author: Address;
  /** Milliseconds since 1970. */
  sentAt: number;
  /** Its own language, which is its reader's too. */
  language?: Language;
  text: string;
  /** Its headers as they came. */
  headers: string;
  invitation?: Invitation;
}

/** Reads a stored letter to answer it; nothing when it cannot be read, or names nobody to answer or to be answered by. */
export function readAnswerable({ raw, ...letter }: LetterLine & { raw: Buffer }): Answerable | undefined {
  const mail = readable(raw);
  const [author] = mail?.from ?? [];
  const replyTo = mailAddress((mail?.replyTo[0] ?? author)?.address ?? '');
  const address = letter.to.map(mailAddress).find(Boolean);
  if (!mail || !author || !replyTo || !address) return undefined;
  const sender = mailAddress(letter.from);
  const language = /^(?:nl|en)\b/i.exec(headerOf(mail, 'content-language'))?.[0].toLowerCase() as Language | undefined;
  const invitation = invitationIn(mail);
  return {
    nr: letter.nr,
    person: { address, name: nameOf(mail, address) },
    replyTo,
    ...(sender && { sender }),
    subject: mail.subject,
    references: [...mail.references.slice(-REFERENCES_MAX), ...(mail.messageId ? [mail.messageId] : [])],
    author,
    sentAt: mail.date ?? letter.at,
    ...(language && { language }),
    text: mail.text.trim().slice(0, QUOTE_CHARACTERS_MAX),
    headers: headerBlock(raw),
    ...(invitation && { invitation }),
  };
}

/** Gives the words in which its reader answers a letter: those of its language, else the given ones. */
export const readersWords = ({ language }: Answerable, words: Words): Words => (language ? wordsIn(language) : words);

/** Whether a letter can be answered in this way: by calendar only an invitation, by a mail system only with a sender. */
export function isOffered({ invitation, sender }: Answerable, kind: ReplyKind): boolean {
  switch (kind) {
    case 'words':
    case 'other-address':
    case 'forgery':
      return true;
    case 'accept':
    case 'tentative':
    case 'decline':
      return invitation !== undefined;
    case 'counter':
      return invitation?.starts !== undefined;
    case 'hard-bounce':
    case 'soft-bounce':
    case 'out-of-office':
      return sender !== undefined;
    default:
      return kind satisfies never;
  }
}

function readable(raw: Buffer): Mail | undefined {
  try {
    return readMail(raw);
  } catch {
    return undefined;
  }
}

const nameOf = ({ to }: Mail, address: string) => to.find((one) => one.address === address.toLowerCase())?.name ?? '';

function headerBlock(raw: Buffer): string {
  const start = raw.subarray(0, HEADER_BYTES_MAX).toString('utf8').replace(/\r\n?/g, '\n');
  const end = start.indexOf('\n\n');
  return end < 0 ? start : start.slice(0, end);
}
