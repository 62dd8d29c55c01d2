import { anyOf } from './any-of.ts';
import { ABSENT_ABROAD, PHRASES } from './phrases.ts';
import type { BounceReason, RecipientReport } from './recognised.ts';

/** What a report tells of one recipient. */
export interface Refusal {
  action: RecipientReport['action'];
  /** The Status field; '' without one. */
  field: string;
  /** What the mail systems said, bounded. */
  said: string;
  /** What else stands in the notice; it may tell which command was refused. */
  around?: string;
}

export type Diagnosis = Pick<RecipientReport, 'status' | 'hard' | 'reason'>;

const CHARS_MAX = 3_000;
/** Stands beside a reply code: `550 5.1.1`, `550-5.1.1`, `550 #5.1.1`. */
const PAIRED = /(?<![\d.])[45]\d\d[ -]{1,3}'?#?([45]\.\d{1,3}\.\d{1,3})(?!\.?\d)/g;
const ALONE = /(?<![\d.\w])([45]\.\d{1,2}\.\d{1,3})(?!\.?\d)/g;
const REPLY = /(?:^|[\s:;'"(<])([45])[0-5]\d(?=[ \-:,;]|$)/m;
/** Where what a server says begins: behind its code. */
const REPLIED = '(?:^|[45]\\d\\d[ -]+(?:#?[45]\\.\\d+\\.\\d+ +)?)["\\\'(]?';
/** Codes, the most telling first: x.0.0, x.3.0 and x.5.0 say only that it failed, x.4.7 only that it took too long. */
const TELLING = [/^(?!\d\.(?:[035]\.0|4\.7)$)/, /4\.7$/, /^(?!\d\.0\.0$)/, /./];

/** The addresses that do not exist, by the detail of their code (RFC 3463 section 3.2). */
const ABSENT = /^[45]\.1\.(?:[01236]|10)$/;
const HARD: ReadonlySet<BounceReason> = new Set(['unknown-user', 'unknown-host', 'moved', 'accepts-no-mail']);

/** What a code means when no phrase tells (RFC 3463, RFC 7505); the first that fits counts. */
const BY_CODE: readonly (readonly [RegExp, BounceReason])[] = [
  [/^5\.1\.(?:0|1|3|10)$/, 'unknown-user'],
  [/^5\.1\.2$/, 'unknown-host'],
  [/^5\.1\.6$/, 'moved'],
  [/^.\.1\.[789]$/, 'refused-sender'],
  [/^.\.2\.1$/, 'suspended'],
  [/^.\.2\.2$/, 'mailbox-full'],
  [/^.\.(?:2\.3|3\.4)$/, 'too-large'],
  [/^5\.4\.4$/, 'unknown-host'],
  [/^.\.4\.7$/, 'expired'],
  [/^.\.4\./, 'network'],
  [/^.\.3\./, 'system'],
  [/^.\.6\./, 'refused-content'],
  [/^.\.7\./, 'policy'],
];

/** The code, the reason and whether it is for good (RFC 3463, RFC 5321 section 4.2), from what is told and, failing that, from the words. */
export function diagnose(refusal: Refusal): Diagnosis {
  const said = refusal.said.slice(0, CHARS_MAX);
  const around = (refusal.around ?? '').slice(0, CHARS_MAX);
  const told = toldStatus(refusal.field, said, around);
  const words = said.replace(/\s+/g, ' ');
  const found = PHRASES.find((phrase) => phrase.says.test(words));
  const reason = reasonOf(told, found?.reason, said, around);
  const status = told || `${classOf(refusal, said)}.${found?.status ?? '0.0'}`;
  return { status, reason, hard: refusal.action === 'failed' && status.startsWith('5') && HARD.has(reason) };
}

/** The most telling code: beside a reply code, then alone, then in the field, then in the words around; '' when there is none. */
function toldStatus(field: string, said: string, around: string): string {
  const codes = [...codesIn(said), field, ...codesIn(around)].filter((code) => code !== '');
  return TELLING.map((order) => codes.find((code) => order.test(code))).find(Boolean) ?? '';
}

const codesIn = (text: string) => [...text.matchAll(PAIRED), ...text.matchAll(ALONE)].map(([, code]) => code!);

function classOf({ action, field }: Refusal, said: string): string {
  return field[0] ?? (action === 'delayed' ? '4' : (REPLY.exec(said)?.[1] ?? '5'));
}

function reasonOf(told: string, worded: BounceReason | undefined, said: string, around: string): BounceReason {
  const coded = BY_CODE.find(([code]) => code.test(told))?.[1];
  const command = commandOf(said) || commandOf(around);
  const reason = ABSENT.test(told) && !overrules(worded) ? (coded ?? 'unknown-user') : (worded ?? coded ?? 'other');
  if (HARD.has(reason) && ABOUT_SENDER.has(command)) return 'refused-sender';
  if (reason !== 'unknown-user' || ABSENT.test(told)) return reason;
  return isCertain(command, told, said, around) ? reason : 'filtered';
}

/** Commands that name no recipient yet. */
const ABOUT_SENDER: ReadonlySet<string> = new Set(['MAIL', 'HELO', 'EHLO', 'CONN']);

/** Words so exact that they weigh more than a code for an absent address. */
const overrules = (worded?: BounceReason) =>
  worded !== undefined &&
  ['mailbox-full', 'refused-sender', 'moved', 'unknown-host', 'accepts-no-mail', 'too-many'].includes(worded);

/** A server knows its users when they are named (RCPT); "unknown user" after the content came is often a filter's excuse. */
function isCertain(command: string, told: string, said: string, around: string): boolean {
  if (command) return command === 'RCPT';
  return CONFIRMED.test(around) || namesUser(told, said) || (!told && !REPLY.test(said));
}

/** Outlook.com's answer to a name that it does not know has this code; others say the same of a mailbox that is there. */
const namesUser = (told: string, said: string) =>
  NAMES_USER.test(said) || (told === '5.5.0' && /mailbox unavailable/i.test(said));

/** What a server says of a user only: filters use the shorter excuses, and repeat an address. */
const NAMES_USER = anyOf(
  `${REPLIED}(?:sorry,? |error: |rejected: |requested action not taken: )?(?:no such (?:user|mailbox|recipient|person|account)|invalid recipient\\b|(?:user|recipient|mailbox|account|address|e-?mail) (?:is )?(?:not found|does not exist|doesn.t exist|not known|unknown here))`,
  '(?:does not|doesn.t) have an? \\S+ account|mailbox not found|no mailbox here|not our customer|user \\S+ unknown',
  'remote server (?:returned|responded|said)',
  ...ABSENT_ABROAD,
);

/** The reporting system itself says that the address is not there. */
const CONFIRMED =
  /address (?:not found|could ?n.t be found)|adres (?:is )?niet gevonden|adresse (?:nicht gefunden|introuvable)/i;

const COMMANDS: readonly (readonly [RegExp, string])[] = [
  [/>>> ?(\w{4})[^\n]*\n(?:[^\n]*\n)?[^\n]*<<< ?[45]/, ''],
  [/does not like recipient|rcpt[ _]to|smtp:rcpt|after rcpt|\(state 1[34]\)|recipient address rejected/i, 'RCPT'],
  [/end of data|final data|after I sent the message|data_body|\(state 1[5-8]\)/i, 'DATA'],
  [/\bDATA\b/, 'DATA'],
  [/mail[ _]from|does not like sender/i, 'MAIL'],
  [/after initial connection|my name was rejected/i, 'CONN'],
];

/** The SMTP command that was refused; '' when it is not told. */
function commandOf(said: string): string {
  for (const [pattern, name] of COMMANDS) {
    const match = pattern.exec(said);
    if (match) return name || match[1]!.toUpperCase();
  }
  return '';
}
