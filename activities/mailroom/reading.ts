import { CORRECTION_CHARACTERS_MAX } from '../../workflows/minutes/limits.ts';
import { withoutProgramWords } from '../inbox/calendar/program-words.ts';
import type { CalendarMethod, CalendarReading } from '../inbox/calendar/reading.ts';
import { headerOf, headersOf } from '../inbox/headers.ts';
import type { Address, Mail, UnreadableReason } from '../inbox/mail.ts';
import type { Kind, Meaning } from '../inbox/meaning/meaning.ts';
import { readAnswer } from '../inbox/meaning/read-answer.ts';
import { readIncoming } from '../inbox/read.ts';
import { type Departed, departedIn } from '../inbox/recognise/departed.ts';
import type { MailKind, RecipientReport, Recognised } from '../inbox/recognise/recognised.ts';
import type { OwnText } from '../inbox/text/own-text.ts';
import { isSignOff } from '../inbox/text/stop-words.ts';
import { saysForwarded } from '../inbox/text/subject.ts';

/** The beginning of what a person wrote, as it is kept with an answer or with a case. */
export const OWN_TEXT_CHARACTERS_MAX = 1000;
const WHOLE_TEXT_CHARACTERS_MAX = 100_000;
const SUBJECT_CHARACTERS_MAX = 200;
/** A mail program that was told our letters' ids says so in a few of these; more are a list's. */
const THREADS_MAX = 50;
/** What machines report has no answer in it. */
const BY_PEOPLE: ReadonlySet<MailKind> = new Set(['ordinary', 'calendar', 'unsubscribe']);
/** Where the token in an address names a meeting, the register of action items or minutes; whether it is a right one is seen later. */
const MEETING_ADDRESS = /\+[a-z0-9-]+\.m\d+\./i;
const REGISTER_ADDRESS = /\+[a-z0-9-]+\.a\d+\./i;
const TASKS_ADDRESS = /\+[a-z0-9-]+\.r\d+\./i;
const MINUTES_ADDRESS = /\+[a-z0-9-]+\.n\d+\./i;
/** What a token names, in an address and in the id of a letter: `nf1.m2` of `nf1.m2.fatima22.o2mmnfbf7rd4e`. */
const NAMED = '([a-z0-9-]+\\.(?:[a-z]\\d+)+)\\.[a-z0-9]+\\.[a-z0-9]+';
const NAMED_BY_ADDRESS = new RegExp(`\\+${NAMED}@`, 'i');
const NAMED_BY_LETTER = new RegExp(`^<?${NAMED}\\.[0-9a-f]{16}@`, 'i');

/** All that is known of a mail when it comes to what should follow: plain values, none of them trusted. */
export interface Reading {
  kind: MailKind;
  mayAnswer: boolean;
  /** Whether its headers say that nobody was there when it was made. */
  unattended: boolean;
  messageId?: string;
  from?: Address;
  /** Whether it names one sender only: with several, a verdict may be about another one than the one we see. */
  oneSender: boolean;
  subject: string;
  /** Epoch milliseconds. */
  date?: number;
  /** Every address it was sent to, as its headers say. */
  to: string[];
  /** The mails that it answers, newest first. */
  threads: string[];
  /** What the person wrote, without quote and signature. */
  text: string;
  forwarded: boolean;
  /** The kind of ask that the words were read as an answer to. */
  question: Kind;
  /** Whether its addresses do not tell which ask it answers: they name several, and it no letter of ours; or another one. */
  undecided?: boolean;
  /** Of several asks that its addresses name: the one whose letter it answers, as in a token: `nf1.m2`. */
  answers?: string;
  meaning: Meaning;
  calendar?: CalendarReading;
  /** What kind of report a complaint is: `abuse`, `not-spam`. */
  complaint?: string;
  /** What an automatic reply says of somebody who is no longer there. */
  departed?: Departed;
  recipients: readonly RecipientReport[];
  /** Of a returned or reported mail: its Message-ID, and where answers to it would go. */
  original: string[];
  /** The values of Authentication-Results, the newest first (RFC 8601). */
  authentication: string[];
}

/** A mail that could not be read, and why. */
export interface Quarantined {
  unreadable: UnreadableReason | 'slow';
  /** What its header says, when that can be read. */
  head?: Reading;
}

/** What the writer of a mail answers: a kind of ask when its addresses name no other, or what is known in another way. */
export type Asked = Kind | { known: Kind };

/** Reads a raw mail for the mailroom, as an answer to what was asked. Throws `Unreadable`. */
export function readForMailroom(raw: Uint8Array, asked: Asked): Reading {
  const { mail, recognised, own, calendar } = readIncoming(raw);
  const { mayAnswer, unattended, complaint, recipients, originalMessageId } = recognised;
  const [from] = mail.from;
  const to = addressesOf(mail);
  const threads = [...(mail.inReplyTo ? [mail.inReplyTo] : []), ...mail.references.toReversed()].slice(0, THREADS_MAX);
  const { question, undecided, answers } = questionIn(asked, to, threads[0]);
  const kind = kindFor(recognised, { question, subject: mail.subject, own: own.text, calendar });
  const departed = kind === 'auto-reply' ? departedIn(`${mail.subject}\n${own.text}`, from?.address) : undefined;
  const words = kind === 'calendar' ? besideCalendar(own, calendar) : { text: mail.text, own };
  return {
    kind,
    mayAnswer,
    unattended: unattended !== undefined,
    ...(mail.messageId && { messageId: mail.messageId }),
    ...(from && { from }),
    oneSender: mail.from.length === 1,
    subject: mail.subject.slice(0, SUBJECT_CHARACTERS_MAX),
    ...(mail.date !== undefined && { date: mail.date }),
    to,
    threads,
    text: words.own.text.slice(0, question === 'consent' ? CORRECTION_CHARACTERS_MAX + 1 : OWN_TEXT_CHARACTERS_MAX),
    forwarded: own.forwarded || saysForwarded(mail.subject),
    question,
    ...(undecided && { undecided }),
    ...(answers && { answers }),
    meaning: BY_PEOPLE.has(kind)
      ? readAnswer({
          kind: question,
          subject: words.own.text === '' && kind === 'calendar' ? '' : mail.subject,
          ...words,
          ...(mail.date !== undefined && { date: new Date(mail.date) }),
        })
      : { answer: 'unclear', auto: true, why: 'automatic' },
    ...(calendar && { calendar }),
    ...(complaint && { complaint: complaint.type }),
    ...(departed && { departed }),
    recipients,
    original: [...(originalMessageId ? [originalMessageId] : []), ...originalsOf(mail)],
    authentication: headersOf(mail, 'authentication-results'),
  };
}

/** All that a person wrote in a mail, as plain text, to whom, and when they say that they did. Throws `Unreadable`. */
export function readWhole(raw: Uint8Array): { text: string; to: string[]; date?: number } {
  const { mail, own, calendar, recognised } = readIncoming(raw);
  const { text } = recognised.kind === 'calendar' ? besideCalendar(own, calendar).own : own;
  return {
    text: text.slice(0, WHOLE_TEXT_CHARACTERS_MAX),
    to: addressesOf(mail),
    ...(mail.date !== undefined && { date: mail.date }),
  };
}

/** Methods by which somebody answers; another calendar may come along with an answer in words, as an invitation does. */
const ANSWERING: readonly (CalendarMethod | undefined)[] = ['REPLY', 'COUNTER', 'DECLINECOUNTER', undefined];

interface Around {
  question: Kind;
  subject: string;
  own: string;
  calendar: CalendarReading | undefined;
}

/** What may be a person's answer is ordinary mail: words for being away, for not coming to what they were asked, beside an invitation. */
function kindFor({ kind, unattended }: Recognised, { question, subject, own, calendar }: Around): MailKind {
  if (kind === 'auto-reply' && unattended === 'perhaps') return 'ordinary';
  if (kind === 'calendar' && calendar && !ANSWERING.includes(calendar.method) && own.trim() !== '') return 'ordinary';
  const signsOff = kind === 'unsubscribe' && (question === 'rsvp' || question === 'task') && isSignOff(subject);
  return signsOff ? 'ordinary' : kind;
}

/** What somebody wrote with a calendar answer: in the mail, and as its comment. */
function besideCalendar(own: OwnText, calendar: CalendarReading | undefined): { text: string; own: OwnText } {
  const written = withoutProgramWords(own.text).trim();
  const comments = new Set(calendar?.replies.map(({ comment }) => comment.trim()));
  const text = [written, ...[...comments].filter((comment) => !written.includes(comment))].filter(Boolean).join('\n');
  return { text, own: { text, interleaved: false, forwarded: own.forwarded } };
}

type Named = Pick<Reading, 'undecided' | 'answers'> & { question?: Kind | undefined };

function questionIn(asked: Asked, to: string[], answered?: string): Named & { question: Kind } {
  if (typeof asked === 'object') return { question: asked.known, undecided: true };
  const named = askedAt(to, answered);
  return { ...named, question: named.question ?? asked };
}

/** What people are asked who answer to these addresses; of several asks the one whose letter a mail answers. */
function askedAt(to: string[], answered = ''): Named {
  const namedIn = (text: string, pattern: RegExp) => pattern.exec(text)?.[1]?.toLowerCase();
  const asks = to.map((address) => namedIn(address, NAMED_BY_ADDRESS)).filter((name) => name !== undefined);
  if (new Set(asks).size <= 1) return { question: kindAt(to) };
  const letter = namedIn(answered, NAMED_BY_LETTER);
  const meant = to.filter((address) => letter !== undefined && namedIn(address, NAMED_BY_ADDRESS) === letter);
  return meant.length > 0 ? { question: kindAt(meant), answers: letter! } : { question: kindAt(to), undecided: true };
}

function kindAt(to: string[]): Kind | undefined {
  if (to.some((address) => MEETING_ADDRESS.test(address))) return 'rsvp';
  if (to.some((address) => REGISTER_ADDRESS.test(address))) return 'action';
  if (to.some((address) => TASKS_ADDRESS.test(address))) return 'task';
  return to.some((address) => MINUTES_ADDRESS.test(address)) ? 'consent' : undefined;
}

/** Mail servers write down for whom they took a mail; people write whom they mean. */
function addressesOf(mail: Mail): string[] {
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => headersOf(mail, name));
  return [...delivered, ...[...mail.to, ...mail.cc].map(({ address }) => address)];
}

const originalsOf = ({ attached }: Mail): string[] =>
  attached.flatMap((message) => [headerOf(message, 'message-id'), headerOf(message, 'reply-to')]).filter(Boolean);
