import type { Mail } from '../mail.ts';
import { ABSENT, ANSWERS, AWAY_NOW, TO_WHOEVER, UNREAD } from './away-words.ts';
import { departedIn } from './departed.ts';
import { AWAITS, CLOSED, ELSEWHERE, HELD, NUMBERED, RECEIVED, SAYS_MADE, THANKS, TO_ALL } from './mailbox-words.ts';
import { senderKind } from './system-sender.ts';

const FIRST_CHARS = 2_000;
/** A question of some words; "Spoed?" is a heading. */
const ASKS = /(?:[\p{L}\d'’-]{1,40}[ ,]{1,3}){3}[\p{L}\d'’-]{1,40} ?\?(?:\s|$)/u;

/** Whether a text asks something: a mailbox that answers everybody does not. */
export const asks = (text: string): boolean => ASKS.test(text);

/** Who speaks in the words of a mail: a mailbox that answers everybody, or perhaps a person all the same; undefined when nothing shows a mailbox. */
export function speakerIn(mail: Mail, own: string): 'mailbox' | 'mailbox or person' | undefined {
  const subject = mail.subject.slice(0, FIRST_CHARS);
  const lines = (own.trim() || mail.text).slice(0, FIRST_CHARS).replace(/[ \t\r]+/g, ' ');
  const words = `${subject}\n${lines}`.replace(/\s+/g, ' ');
  if (isMailbox(mail, subject, lines, words)) return 'mailbox';
  if (!isLikeMailbox(words)) return undefined;
  return ANSWERS.test(lines) || asks(lines) ? 'mailbox or person' : 'mailbox';
}

/** That our mail waits or is not read, or came in where nobody wrote this. */
function isMailbox(mail: Mail, subject: string, lines: string, words: string): boolean {
  if (AWAITS.test(subject) || HELD.test(words)) return true;
  if (UNREAD.test(words) && ABSENT.test(words)) return true;
  if (CLOSED.test(`${subject}\n${lines}`) && ELSEWHERE.test(words)) return true;
  const isMade = SAYS_MADE.test(lines);
  if (isMade && (AWAY_NOW.test(words) || departedIn(words) !== undefined)) return true;
  return (isMade || senderKind(mail) === 'machine') && (RECEIVED.test(words) || THANKS.test(words));
}

/** People say these too, beside what they answer or ask. */
function isLikeMailbox(words: string): boolean {
  const received = RECEIVED.test(words);
  if (received && NUMBERED.test(words)) return true;
  if ((received || THANKS.test(words)) && TO_ALL.test(words)) return true;
  return AWAY_NOW.test(words) && TO_WHOEVER.test(words);
}
