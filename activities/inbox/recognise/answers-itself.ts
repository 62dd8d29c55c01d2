import type { Mail } from '../mail.ts';
import {
  ABSENT,
  AWAITS,
  CLOSED,
  ELSEWHERE,
  HELD,
  NUMBERED,
  RECEIVED,
  SAYS_MADE,
  THANKS,
  TO_ALL,
  UNREAD,
} from './mailbox-words.ts';
import { senderKind } from './system-sender.ts';

const FIRST_CHARS = 2_000;

/** Whether the words of a mail are a mailbox's answer to whoever writes: that our mail came in, waits or is not read, and that nobody wrote this. */
export function answersItself(mail: Mail, own: string): boolean {
  const subject = mail.subject.slice(0, FIRST_CHARS);
  const lines = (own.trim() || mail.text).slice(0, FIRST_CHARS).replace(/[ \t\r]+/g, ' ');
  const words = `${subject}\n${lines}`.replace(/\s+/g, ' ');
  if (AWAITS.test(subject) || HELD.test(words)) return true;
  if (UNREAD.test(words) && ABSENT.test(words)) return true;
  if (CLOSED.test(`${subject}\n${lines}`) && ELSEWHERE.test(words)) return true;
  return isReceipt(mail, lines, words);
}

function isReceipt(mail: Mail, lines: string, words: string): boolean {
  const received = RECEIVED.test(words);
  if (!received && !THANKS.test(words)) return false;
  if (senderKind(mail) === 'machine' || SAYS_MADE.test(lines) || TO_ALL.test(words)) return true;
  return received && NUMBERED.test(words);
}
