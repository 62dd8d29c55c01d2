import type { NodemailerError } from 'nodemailer/lib/errors';
import type { Delivery } from './transport.ts';

const REASON_CHARACTERS_MAX = 200;
const LOCAL_PART_CHARACTERS_MIN = 3;
/** Replies that tell of this session or this service, not of the letter: closing, bad sequence, log in or use TLS first. */
const SESSION_REPLIES = [421, 503, 530, 534, 535, 538];
/** A refused recipient for whom the server gives a reason of its own policy: relaying, blocked sender (RFC 3463, x.7.x). */
const POLICY = /^5\d\d[ -]5\.7\.\d/;

/** What an error of nodemailer's connection means for the letter that was being handed over. */
export function deliveryFrom(error: NodemailerError, recipient: string): Delivery {
  const { responseCode: code, command, response } = error;
  const reason = cleanReason(response || error.message, recipient);
  const aboutLetter = command === 'RCPT TO' || command === 'DATA';
  if (!aboutLetter || !code || SESSION_REPLIES.includes(code)) return { status: 'outage', reason };
  if (code >= 500)
    return { status: 'refused', smtpCode: code, reason, policy: command === 'DATA' || POLICY.test(response ?? '') };
  return { status: 'deferred', smtpCode: code, reason };
}

/** A server's reply without line breaks, addresses or the recipient's local part, at most 200 characters. */
export function cleanReason(reply: string, recipient = ''): string {
  const local = recipient.slice(0, recipient.lastIndexOf('@'));
  const line = reply.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g, '…');
  const anonymous =
    local.length < LOCAL_PART_CHARACTERS_MIN
      ? line
      : line.replace(new RegExp(local.replace(/[^a-z0-9]/gi, '\\$&'), 'gi'), '…');
  return anonymous.trim().slice(0, REASON_CHARACTERS_MAX);
}
