import { readCalendar } from './calendar/read-calendar.ts';
import type { CalendarReading } from './calendar/reading.ts';
import type { Mail } from './mail.ts';
import { isAwayNote } from './meaning/automatic.ts';
import { readMail } from './parse.ts';
import { asks, speakerIn } from './recognise/answers-itself.ts';
import { recogniseKind } from './recognise/kind.ts';
import type { MailKind, Recognised } from './recognise/recognised.ts';
import type { OwnText } from './text/own-text.ts';
import { readBody } from './text/own-text.ts';
import { isProgramsStop, isStopWord } from './text/stop-words.ts';

export interface IncomingMail {
  mail: Mail;
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
  const own = readBody(mail.text);
  const outranked = calendar && OUTRANKED.has(found.kind);
  const recognised = outranked ? asCalendar(found) : byWords(found, mail, own.text);
  return { mail, recognised, own, ...(calendar && { calendar }) };
}

/** What a calendar makes of somebody's click is generated too: only what surely had nobody there counts against it. */
const asCalendar = ({ unattended, ...found }: Recognised): Recognised => ({
  ...found,
  kind: 'calendar',
  ...(unattended === 'surely' && { unattended }),
});

/** A subject such as "Stop" asks for no more mail only when nobody wrote more; a mailbox that answers everybody needs no header. */
function byWords(found: Recognised, mail: Mail, own: string): Recognised {
  const isMore = own.trim() !== '' && !isStopWord(own) && !isProgramsStop(own);
  if (found.kind === 'unsubscribe') return isMore ? { ...found, kind: 'ordinary' } : found;
  if (found.kind !== 'ordinary') return found;
  const speaker = isAwayNote(own) && !asks(own) ? 'mailbox' : speakerIn(mail, own);
  if (speaker === 'mailbox') return { ...found, kind: 'auto-reply', mayAnswer: false, unattended: 'perhaps' };
  return speaker ? { ...found, mayAnswer: false } : found;
}
