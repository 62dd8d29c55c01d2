import { readCalendar } from './calendar/read-calendar.ts';
import type { CalendarReading } from './calendar/reading.ts';
import type { Mail } from './mail.ts';
import { readMail } from './parse.ts';
import { recogniseKind } from './recognise/kind.ts';
import type { MailKind, Recognised } from './recognise/recognised.ts';
import { htmlToText } from './text/html-to-text.ts';
import type { OwnText } from './text/own-text.ts';
import { readBody } from './text/own-text.ts';

export interface IncomingMail {
  mail: Mail;
  /** Its text, or that of its HTML. */
  text: string;
  recognised: Recognised;
  /** What the person wrote, without quote and signature. */
  own: OwnText;
  calendar?: CalendarReading;
}

/** Kinds that a calendar part outranks. */
const OUTRANKED: ReadonlySet<MailKind> = new Set(['ordinary', 'auto-reply', 'unsubscribe']);

/** All that a raw mail tells: what it is, what the person wrote, what their calendar answers. Throws `Unreadable`. */
export function readIncoming(raw: Uint8Array): IncomingMail {
  const mail = readMail(raw);
  const found = recogniseKind(mail);
  const calendar = readCalendar(mail);
  const kind = calendar && OUTRANKED.has(found.kind) ? 'calendar' : found.kind;
  const text = mail.text.trim() ? mail.text : htmlToText(mail.html);
  return { mail, text, recognised: { ...found, kind }, own: readBody(text), ...(calendar && { calendar }) };
}
