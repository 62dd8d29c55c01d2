import { withToken } from '../../activities/letters/compose.ts';
import { messageId } from '../../activities/letters/headers.ts';
import { createTokens } from '../../activities/letters/token.ts';
import { type Reading, readForMailroom } from '../../activities/mailroom/reading.ts';
import { networkId, shareId } from '../../workflows/kit/ids.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { BRAM } from '../people.ts';

/** Where mail comes in, in the tests of the mailroom. */
export const REPLY_ADDRESS = 'antwoord@kartrekker.example.org';
export const MX = 'mx.kartrekker.example.org';
export const SHARE = shareId('nf1', 1, 1);
export const NETWORK = networkId('nf1');
export const TOKENS = createTokens(Buffer.alloc(32, 'a secret for tests only '));

export const tokenOf = (person: string, workflow = SHARE) => TOKENS.addressToken({ workflow, person });
/** The address of a person's own, to which they answer. */
export const addressFor = (person: string, workflow = SHARE) => withToken(REPLY_ADDRESS, tokenOf(person, workflow));
/** The Message-ID of the first letter to a person, without its angle brackets. */
export const letterIdFor = (person: string, workflow = SHARE) =>
  messageId(`${workflow}/${person}/1`, tokenOf(person, workflow), 'nf1@example.org').slice(1, -1);

/** What our own mail server writes above a mail whose sender it believes, or not. */
export const verdict = (result: 'pass' | 'fail', domain = 'example.org') =>
  `Authentication-Results: ${MX}; dmarc=${result} header.from=${domain}`;

export interface Answering {
  from?: string;
  to?: string;
  subject?: string;
  headers?: string[];
  id?: string;
}

/** An answer in words, as a mail server of ours hands it in: from Bram, to his own address, believed. */
export const reply = (
  words: string,
  { from = 'Bram van der Laan <bram@example.org>', to = addressFor(BRAM.id), ...more }: Answering = {},
) =>
  rawMail(
    ...(more.headers ?? [verdict('pass')]),
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${more.subject ?? 'Re: Doet u mee?'}`,
    'Date: Mon, 4 Jan 2027 11:00:00 +0100',
    `Message-ID: <${more.id ?? 'antwoord-1@example.org'}>`,
    '',
    words,
  );

/** A raw mail, read. */
export const read = (raw: Uint8Array): Reading => readForMailroom(raw, 'interest');
