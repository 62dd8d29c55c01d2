import type { Mail } from '../mail.ts';
import { DELAYED_SUBJECT, DELAYED_WORDS, FAILED_SUBJECT, FAILED_WORDS, GIVEN_UP } from './notice-words.ts';
import { readNotice } from './returned.ts';
import { hasEmptySender, senderKind } from './system-sender.ts';

const ANSWERED =
  /^\s*(?:re|aw|antw|antwoord|betr|sv|vs|ref|rif|odp|fw|fwd|wg|tr|doorst|doorgest\w*|rv|enc)\s*(?:\[\d+\])?\s*:/i;
const FIRST_CHARS = 4_000;

/** Whether a person passed a report on: then it is theirs to tell, not the mail system's. */
export function isForwarded(mail: Mail): boolean {
  return (
    mail.contentType !== 'multipart/report' &&
    senderKind(mail) === 'person' &&
    (ANSWERED.test(mail.subject) || !hasEmptySender(mail))
  );
}

/** Whether a mail without a report part is a mail system's notice all the same: the less sure its sender, the more signs it takes. */
export function isNotice(mail: Mail): boolean {
  const sender = senderKind(mail);
  const needed = SIGNS_NEEDED[sender][hasEmptySender(mail) ? 'empty' : 'own'];
  if (sender === 'person' && (needed > SIGNS || ANSWERED.test(mail.subject))) return false;
  const notice = readNotice(mail, mail.text);
  const first = notice.words.slice(0, FIRST_CHARS);
  const signs = [
    saysFailed(mail.subject),
    FAILED_WORDS.test(first) || DELAYED_WORDS.test(first),
    notice.original.length > 0,
    REFUSAL.test(first),
  ];
  return signs.filter(Boolean).length >= needed;
}

const saysFailed = (subject: string) =>
  !ANSWERED.test(subject) && (FAILED_SUBJECT.test(subject) || DELAYED_SUBJECT.test(subject));

/** A mail server's reply: `550 5.1.1`, `said: 550 …`; a number or a version alone is none. */
const REFUSAL =
  /(?:^|[\s:;'"(<])[45][0-5]\d[ -]{1,3}#?[45]\.\d\.\d{1,3}\b|(?:^|[:;>'"(<#]\s{0,2}|\b(?:error|code|returned|replied|said|reply|response|smtp)\W{1,4})[45][0-5]\d[ -]\S/im;

const SIGNS = 4;
/** How many of the signs must be there: subject, words, returned mail, reply of a server. A person's own mail is never a notice. */
const SIGNS_NEEDED = {
  daemon: { empty: 1, own: 1 },
  postmaster: { empty: 1, own: 2 },
  machine: { empty: 2, own: 3 },
  person: { empty: 2, own: SIGNS + 1 },
};

/** Whether a notice in words tells of a delay: the letter is still under way. */
export function isLate(mail: Mail, words: string): boolean {
  return (DELAYED_SUBJECT.test(mail.subject) || DELAYED_WORDS.test(words)) && !GIVEN_UP.test(words);
}
