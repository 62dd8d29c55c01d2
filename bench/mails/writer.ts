import { createHash } from 'node:crypto';
import { withToken } from '../../activities/letters/compose.ts';
import { messageId } from '../../activities/letters/headers.ts';
import { letterLinks } from '../../activities/letters/links.ts';
import { renderLetter } from '../../activities/letters/render.ts';
import type { Tokens } from '../../activities/letters/token.ts';
import type { LetterBatch } from '../../workflows/kit/letter.ts';
import { fromField } from './mime.ts';

/** The mail server that takes mail in for us, as its Authentication-Results name it. */
const OUR_SERVER = 'sandbox.localhost';
/** A Monday, some days after the letter. */
const FIRST_MAIL_AT = Date.UTC(2027, 0, 11, 8);

/** Somebody who got a letter of ours and whose mail comes in. */
export interface Writer {
  nr: number;
  person: string;
  name: string;
  email: string;
  /** Where answers go that are theirs for certain. */
  address: string;
  sender: { name: string; address: string };
  /** The letter as they got it. */
  letter: { id: string; subject: string; text: string; html: string; sentAt: string };
}

export interface WriterParts {
  tokens: Tokens;
  replyAddress: string;
  publicUrl: string;
  workflowOf: (person: string) => string;
  batch: Omit<LetterBatch, 'letters'>;
}

/** A person with the letter that they got. */
export function writerOf(
  { tokens, replyAddress, publicUrl, workflowOf, batch }: WriterParts,
  to: { id: string; name: string; email: string },
  nr: number,
): Writer {
  const about = workflowOf(to.id);
  const addressee = { person: to.id, name: to.name, email: to.email, language: 'nl' as const };
  const letter = { id: `${about}/${to.id}/1`, kind: 'invitation', to: addressee, about };
  const links = letterLinks(tokens, publicUrl, { ...batch, letters: [] }, letter, FIRST_MAIL_AT);
  const { subject, text, html } = renderLetter(batch, letter, links);
  const token = tokens.addressToken({ workflow: about, person: to.id });
  const { sender } = batch.letterhead;
  const id = messageId(letter.id, token, sender.address);
  const sentAt = 'ma 4 jan 2027 om 09:00';
  const address = withToken(replyAddress, token);
  return {
    nr,
    person: to.id,
    name: to.name,
    email: to.email,
    address,
    sender,
    letter: { id, subject, text, html, sentAt },
  };
}

/** What servers on the way wrote above a mail. */
export function onTheWay({ nr, address }: Writer, from: string, verdict: 'pass' | 'fail' = 'pass'): string[] {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const at = dateOf(nr);
  return [
    `Return-Path: <${from}>`,
    `Delivered-To: ${address}`,
    `Authentication-Results: ${OUR_SERVER};\r\n\tdkim=${verdict} header.d=${domain} header.s=s1;\r\n\tspf=${verdict} smtp.mailfrom=${domain};\r\n\tdmarc=${verdict} (p=reject) header.from=${domain}`,
    `Received: from mx.${domain} (mx.${domain} [192.0.2.7])\r\n\tby ${OUR_SERVER} (Postfix) with ESMTPS id 4${nr}ABC\r\n\tfor <${address}>; ${at}`,
    `Received: from EX01.${domain} ([fe80::1]) by EX01.${domain} ([fe80::1%4])\r\n with mapi id 15.20.6933; ${at}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1;\r\n\th=from:date:subject:message-id; bh=${sha(`bh${nr}`)}=;\r\n\tb=${sha(`a${nr}`)}${sha(`b${nr}`)}\r\n\t ${sha(`c${nr}`)}${sha(`d${nr}`)}=`,
  ];
}

/** The fields of a mail that somebody wrote. */
export function written(writer: Writer, kind: string, from = writer.email): string[] {
  return [
    fromField(writer.name, from),
    `To: "${writer.sender.name}" <${writer.address}>`,
    `Date: ${dateOf(writer.nr)}`,
    idField(writer, kind, from),
  ];
}

export const idField = ({ nr }: Writer, kind: string, from: string): string =>
  `Message-ID: <${kind}.${nr}.${sha(`${kind}${nr}`).replace(/\W/g, '').slice(0, 20)}@${from.slice(from.lastIndexOf('@') + 1)}>`;

/** The fields by which a mail program says what a mail answers. */
export const inReply = ({ letter }: Writer): string[] => [`In-Reply-To: ${letter.id}`, `References: ${letter.id}`];

export const dateOf = (nr: number): string => new Date(FIRST_MAIL_AT + nr * 1000).toUTCString().replace('GMT', '+0000');

const sha = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, 43);
