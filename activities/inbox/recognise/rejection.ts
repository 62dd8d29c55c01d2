import { bareAddress } from '../addresses.ts';
import { SEARCHED_CHARS_MAX } from '../limits.ts';
import type { Mail } from '../mail.ts';
import { messageIds } from '../parse.ts';
import type { BounceReading } from './bounce.ts';
import { diagnose } from './diagnose.ts';
import type { RecipientReport } from './recognised.ts';

const DELETED = /^\s*automatic-action\b.*;\s*(?:deleted|denied|failed)\b/is;
/** A mail that was thrown away unread may be so by its owner's click: only words tell that a rule of theirs refused it. */
const REJECTED =
  /\breject(?:ed|s|ion)?\b|\brefused\b|not (?:be )?(?:accepted|delivered)|geweigerd|afgewezen|niet (?:afgeleverd|geaccepteerd)/i;

/**
 * What the recipient's mail store tells of a letter that a rule or a full mailbox refused after it came in: in the form of a receipt
 * (RFC 5429 section 2.1.2; Dovecot's "Automatically rejected mail"). Undefined for other receipts. The address is there, so it is
 * never for good.
 */
export function readRejection(mail: Mail): BounceReading | undefined {
  const groups = mail.reports.filter(({ type }) => type === 'disposition-notification').flatMap((one) => one.groups);
  const [group] = groups.filter(({ disposition = '' }) => DELETED.test(disposition));
  const words = mail.text.slice(0, SEARCHED_CHARS_MAX);
  if (!group || !REJECTED.test(`${mail.subject}\n${words}`)) return undefined;
  const [original] = messageIds(group['original-message-id'] ?? '');
  const recipient: RecipientReport = {
    address: bareAddress((group['final-recipient'] ?? group['original-recipient'] ?? '').replace(/^[^;<@]{0,40};/, '')),
    action: 'failed',
    ...diagnose({ action: 'failed', field: '', said: words }),
    hard: false,
  };
  return { recipients: [recipient], ...(original && { originalMessageId: original }) };
}
