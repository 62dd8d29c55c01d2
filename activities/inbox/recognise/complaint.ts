import { bareAddress } from '../addresses.ts';
import { headerOf } from '../headers.ts';
import { SEARCHED_CHARS_MAX } from '../limits.ts';
import type { Fields, Mail } from '../mail.ts';
import { groupsOf } from '../reports.ts';
import { anyOf, beginsWith } from './any-of.ts';
import type { Complaint } from './recognised.ts';

/** Who sends complaints, and what they call them. */
const LOOP_SENDER = anyOf(
  '^(?:feedback(?:-?loop)?|fbl(?:-no-?reply)?|complaints?|staff|scomp|junk-?report|jmr\\w*|abuse-?report|spam-?report|arf)\\b',
);
const LOOP_SUBJECT = beginsWith(
  'email feedback report|complaint about|abuse report|spam (?:complaint|report)|client tos notification',
  'feedback (?:loop|report)|fw: \\[?spam|junk (?:e-?mail )?report|fbl\\b',
);

export interface ComplaintReading {
  complaint: Complaint;
  addresses: string[];
  originalMessageId?: string;
}

/** Who complains of which letter, from a feedback report (RFC 5965) or an older provider's form; undefined for another mail. */
export function readComplaint(mail: Mail): ComplaintReading | undefined {
  const fields = feedbackOf(mail);
  if (!fields && !isOldForm(mail)) return undefined;
  const id = messageIdOf(mail);
  return {
    complaint: { type: (fields?.['feedback-type'] ?? 'abuse').trim().toLowerCase() },
    addresses: complainers(mail, fields),
    ...(id && { originalMessageId: id }),
  };
}

/** The fields of the report, wherever a provider put them. */
function feedbackOf(mail: Mail): Fields | undefined {
  const report = mail.reports.find(({ type }) => type === 'feedback-report');
  if (report) return Object.assign({}, ...report.groups);
  if (mail.params['report-type']?.toLowerCase() !== 'feedback-report')
    return mail.attached.length > 0 ? fieldsInText(mail) : undefined;
  return fieldsInText(mail) ?? {};
}

const fieldsInText = (mail: Mail) =>
  groupsOf(mail.text.slice(0, SEARCHED_CHARS_MAX)).find((group) => 'feedback-type' in group && 'user-agent' in group);

/** Loops that only attach the letter: from a feedback address, or with a header of their own. */
function isOldForm(mail: Mail): boolean {
  if (headerOf(mail, 'x-hmxmroriginalrecipient')) return true;
  if (mail.attached.length === 0) return false;
  const from = mail.from[0]?.address ?? '';
  return LOOP_SENDER.test(from) && LOOP_SUBJECT.test(mail.subject);
}

function complainers(mail: Mail, fields?: Fields): string[] {
  const told = [
    fields?.['original-rcpt-to'],
    fields?.['removal-recipient'],
    headerOf(mail, 'x-hmxmroriginalrecipient'),
  ];
  const original = mail.attached[0] ? headerOf(mail.attached[0], 'to') : '';
  const found = told
    .flatMap((value) => (value ?? '').split(','))
    .map(bareAddress)
    .filter((address) => address.includes('@'));
  return found.length > 0
    ? [...new Set(found)]
    : original
        .split(',')
        .map(bareAddress)
        .filter((address) => address.includes('@'))
        .slice(0, 1);
}

const messageIdOf = (mail: Mail) =>
  /<([^<>\s]{1,500})>/.exec(mail.attached[0] ? headerOf(mail.attached[0], 'message-id') : '')?.[1];
