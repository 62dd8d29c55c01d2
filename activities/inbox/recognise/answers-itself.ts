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

/** Whether the words of a mail are a mailbox's answer to whoever writes: that our mail came in, waits or is not read, and that nobody wrote this. */
export function answersItself(mail: Mail, own: string): boolean {
  const subject = mail.subject.slice(0, FIRST_CHARS);
  const lines = (own.trim() || mail.text).slice(0, FIRST_CHARS).replace(/[ \t\r]+/g, ' ');
  const words = `${subject}\n${lines}`.replace(/\s+/g, ' ');
  if (AWAITS.test(subject) || HELD.test(words)) return true;
  if (isAway(lines, words)) return true;
  if (CLOSED.test(`${subject}\n${lines}`) && ELSEWHERE.test(words)) return true;
  return isReceipt(mail, lines, words);
}

function isAway(lines: string, words: string): boolean {
  if (UNREAD.test(words)) return ABSENT.test(words);
  if (SAYS_MADE.test(lines) && (AWAY_NOW.test(words) || departedIn(words) !== undefined)) return true;
  return AWAY_NOW.test(words) && TO_WHOEVER.test(words) && !ANSWERS.test(lines) && !asks(lines);
}

function isReceipt(mail: Mail, lines: string, words: string): boolean {
  const received = RECEIVED.test(words);
  if (!received && !THANKS.test(words)) return false;
  if (senderKind(mail) === 'machine' || SAYS_MADE.test(lines) || TO_ALL.test(words)) return true;
  return received && NUMBERED.test(words);
}
