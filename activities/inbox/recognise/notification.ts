import { bareAddress } from '../addresses.ts';
import type { Mail } from '../mail.ts';
import { diagnose } from './diagnose.ts';
import type { RecipientReport, Recognised } from './recognised.ts';

interface Told {
  emailAddress?: string;
  status?: string;
  diagnosticCode?: string;
}

interface Notification {
  notificationType?: string;
  eventType?: string;
  mail?: { destination?: string[]; messageId?: string };
  bounce?: { bounceType?: string; bouncedRecipients?: Told[] };
  complaint?: { complaintFeedbackType?: string; complainedRecipients?: Told[] };
  delivery?: { recipients?: string[]; smtpResponse?: string };
}

/** What a sending service tells in JSON by mail (Amazon SES notifications through SNS); undefined for another mail. */
export function readNotification(mail: Mail): Recognised | undefined {
  const told = jsonOf(mail.text);
  const kind = told?.notificationType ?? told?.eventType;
  if (!told || !kind) return undefined;
  const common = { mayAnswer: false };
  if (kind === 'Bounce')
    return {
      ...common,
      kind: 'bounce',
      recipients: list(told.bounce?.bouncedRecipients).map((one) => toReport(one, told.bounce?.bounceType)),
    };
  if (kind === 'Complaint')
    return {
      ...common,
      kind: 'complaint',
      recipients: list(told.complaint?.complainedRecipients).map(toComplainer),
      complaint: { type: told.complaint?.complaintFeedbackType ?? 'abuse' },
    };
  if (kind === 'DeliveryDelay')
    return {
      ...common,
      kind: 'delayed',
      recipients: list(told.mail?.destination).map((address) => toDelivered(address, 'delayed')),
    };
  return kind === 'Delivery'
    ? {
        ...common,
        kind: 'delivered',
        recipients: list(told.delivery?.recipients).map((address) =>
          toDelivered(address, 'delivered', told.delivery?.smtpResponse),
        ),
      }
    : undefined;
}

const list = <T>(value: T[] | undefined): T[] => (Array.isArray(value) ? value : []);

/** The first line that is a JSON object about a notification. */
function jsonOf(text: string): Notification | undefined {
  const start = text.trimStart();
  if (!start.startsWith('{') || !/"(?:notificationType|eventType)"/.test(start.slice(0, 2_000))) return undefined;
  try {
    return JSON.parse(start.split(/\r?\n\r?\n|\r?\n--/, 1)[0]!.replaceAll(/\r?\n/g, ''));
  } catch {
    return undefined;
  }
}

function toReport(told: Told, type?: string): RecipientReport {
  const found = diagnose({
    action: 'failed',
    field: String(told.status ?? ''),
    said: String(told.diagnosticCode ?? ''),
  });
  const address = bareAddress(String(told.emailAddress ?? ''));
  return { address, action: 'failed', ...found, hard: found.hard && type !== 'Transient' };
}

const toComplainer = (told: Told): RecipientReport => toDelivered(String(told.emailAddress ?? ''), 'delivered');

const toDelivered = (address: string, action: 'delivered' | 'delayed', said = ''): RecipientReport => ({
  address: bareAddress(address),
  action,
  status: /[245]\.\d{1,3}\.\d{1,3}/.exec(said)?.[0] ?? '',
  hard: false,
  reason: 'other',
});
