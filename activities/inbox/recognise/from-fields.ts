import { bareAddress } from '../addresses.ts';
import type { Fields } from '../mail.ts';
import { isAddress } from './addresses-in.ts';
import { diagnose } from './diagnose.ts';
import type { RecipientReport } from './recognised.ts';

const ACTIONS: Readonly<Record<string, RecipientReport['action']>> = {
  failed: 'failed',
  failure: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
};

/** Whether a group of fields speaks of a recipient (RFC 3464 section 2.3), not of the message. */
export function isRecipientGroup(group: Fields): boolean {
  return (
    ['final-recipient', 'original-recipient', 'x-actual-recipient'].some((name) => name in group) ||
    ('action' in group && 'status' in group)
  );
}

/** What one group of a delivery report tells (RFC 3464 section 2.3), helped by the words about that recipient where it tells little. */
export function fromFields(group: Fields, wordsAbout: (address: string) => string): RecipientReport {
  const [address = '', original = ''] = addressesOf(group);
  const action = actionOf(group);
  const field = /[245]\.\d{1,3}\.\d{1,3}/.exec(group.status ?? '')?.[0] ?? '';
  const around = wordsAbout(address);
  const told = diagnose({ action, field, said: spoken(group), around });
  const diagnosis = told.reason === 'other' ? diagnose({ action, field, said: `${spoken(group)}\n${around}` }) : told;
  return { address, ...(original && original !== address && { originalAddress: original }), action, ...diagnosis };
}

/** The final recipient may be told in another system's form, such as X.400; the original one is as we wrote it. */
function addressesOf(group: Fields): string[] {
  const told = ['final-recipient', 'original-recipient', 'x-actual-recipient'].map((name) =>
    bareRecipient(group[name] ?? ''),
  );
  return [told.find(isAddress) ?? told.find(Boolean) ?? '', told[1]!];
}

/** `rfc822; person@example.org`, its type being anything, quoted as a whole or not. */
const bareRecipient = (field: string) =>
  bareAddress(field.replace(/^[^;<@]{0,40};/, '').replace(/^\s*(["'])([^"'@]+@[^"'@]+)\1\s*$/, '$2'));

function actionOf(group: Fields): RecipientReport['action'] {
  const written = /[a-z]+/.exec((group.action ?? '').toLowerCase())?.[0] ?? '';
  return ACTIONS[written] ?? (/^\s*2/.test(group.status ?? '') ? 'delivered' : 'failed');
}

/** The diagnosis, and the comment that may stand after the code: `5.2.1 (mailbox disabled)`. */
const spoken = (group: Fields) =>
  `${(group['diagnostic-code'] ?? '').replace(/^\s*[\w-]{1,20}\s*;/, '')}\n${/\(.*\)/.exec(group.status ?? '')?.[0] ?? ''}`.trim();
