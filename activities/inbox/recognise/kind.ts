import type { Mail } from '../mail.ts';
import { isStopWord } from '../text/stop-words.ts';
import { isAutoReply, isUnattended, mayBeAnswered, surelyAutomatic } from './automatic.ts';
import { readBounce } from './bounce.ts';
import { readComplaint } from './complaint.ts';
import { readNotification } from './notification.ts';
import type { MailKind, RecipientReport, Recognised } from './recognised.ts';
import { readRejection } from './rejection.ts';

/** What a mail is, the surest signs first and ordinary without any, whom it tells of, and whether a machine may answer. */
export function recogniseKind(mail: Mail): Recognised {
  return readNotification(mail) ?? fromComplaint(mail) ?? fromBounce(mail) ?? plain(simpleKind(mail), mail);
}

function fromComplaint(mail: Mail): Recognised | undefined {
  const reading = readComplaint(mail);
  if (!reading) return undefined;
  const { addresses, ...rest } = reading;
  return { kind: 'complaint', mayAnswer: false, ...rest, recipients: addresses.map(complainer) };
}

const complainer = (address: string): RecipientReport => ({
  address,
  status: '',
  hard: false,
  reason: 'other',
  action: 'delivered',
});

function fromBounce(mail: Mail): Recognised | undefined {
  const isReceived = mail.reports.some(({ type }) => type === 'disposition-notification');
  const reading = isReceived ? readRejection(mail) : readBounce(mail);
  return reading && { kind: kindOf(reading.recipients), mayAnswer: false, ...reading };
}

/** A notice that tells of any failure is a bounce. */
function kindOf(recipients: RecipientReport[]): MailKind {
  const has = (action: RecipientReport['action']) => recipients.some((recipient) => recipient.action === action);
  if (has('failed') || recipients.length === 0) return 'bounce';
  return has('delayed') ? 'delayed' : 'delivered';
}

function simpleKind(mail: Mail): MailKind {
  if (isReceipt(mail)) return 'mdn';
  if (hasCalendar(mail)) return 'calendar';
  if (isAutoReply(mail)) return 'auto-reply';
  return isUnsubscribe(mail) ? 'unsubscribe' : 'ordinary';
}

/** A read receipt (RFC 8098). */
const isReceipt = (mail: Mail) =>
  mail.reports.some(({ type }) => type === 'disposition-notification') ||
  mail.params['report-type']?.toLowerCase() === 'disposition-notification';

/** A calendar part of the mail itself; what is forwarded does not count (RFC 6047). */
const hasCalendar = (mail: Mail) =>
  mail.parts.some(
    (part) => !part.insideMessage && (part.contentType === 'text/calendar' || part.contentType === 'application/ics'),
  );

const isUnsubscribe = (mail: Mail) =>
  isStopWord(mail.subject) || mail.to.some(({ address }) => /[+-]unsubscribe@|^unsubscribe[+@-]/.test(address));

function plain(kind: MailKind, mail: Mail): Recognised {
  const unattended = unattendedAs(kind, mail);
  return { kind, mayAnswer: mayBeAnswered(mail), ...(unattended && { unattended }), recipients: [] };
}

function unattendedAs(kind: MailKind, mail: Mail): Recognised['unattended'] {
  if (kind === 'auto-reply') return surelyAutomatic(mail) ? 'surely' : 'perhaps';
  return isUnattended(mail) ? 'surely' : undefined;
}
