import { headerOf } from '../headers.ts';
import type { Mail } from '../mail.ts';
import { anyOf } from './any-of.ts';
import { SENTENCE } from './mailbox-words.ts';
import { AWAY_SUBJECT, isReplySubject, REPLY_SUBJECT } from './reply-subjects.ts';
import { hasResponderField, isAdministrivia, isMadeBySystem } from './responder-fields.ts';
import { hasEmptySender, senderKind } from './system-sender.ts';

/** How a text says of itself, where a sentence begins, that it answers by itself; people speak of others' automatic replies. */
const SAYS_SO = new RegExp(
  `${SENTENCE}(?:(?:this|dit|dies|diese|dieser|ceci|cet|cette|esta?|quest[ao])\\b|il s.agit|hiermit erhalten sie)[^.!?:]{0,40}` +
    '(?:\\bautomat\\S{1,8}(?:\\s\\S{1,20})?\\s(?:reply|response|answer|antwoord|reactie|ontvangst|antwort)|' +
    '(?:r[ée]ponse|respuesta|resposta|risposta)\\sautom)',
  'iu',
);
const FIRST_CHARS = 2_000;
const BULK = /^\s*(?:bulk|junk|list|auto[_-]?reply)/i;
const MACHINES = anyOf(
  '^(?:mailer-daemon|postmaster|listserv|majordomo)@',
  '^owner-|^bounces?[-+@]|-(?:request|owner|bounces?|confirm)@',
);
const BULK_SENT = /^\s*(?:bulk|junk)/i;
const FROM_LIST = ['list-id', 'list-post', 'mailing-list', 'x-mailing-list', 'x-beenthere'];
const LIST_HEADERS = [...FROM_LIST, 'list-unsubscribe', 'x-loop'];

/** Whether a mail answers by itself: holiday, receipt (RFC 3834 section 5 and what programs do). X-Auto-Response-Suppress is no sign of it. */
export const isAutoReply = (mail: Mail): boolean =>
  surelyAutomatic(mail) ||
  isGenerated(mail) ||
  isMadeBySystem(mail) ||
  isBulkAnswer(mail) ||
  REPLY_SUBJECT.test(ownSubject(mail)) ||
  saysAway(mail) ||
  saysSo(mail);

/** Whether nothing a person writes can be lost with a mail that answers by itself: they write words for being away too, and forms pass their words on. */
export const surelyAutomatic = (mail: Mail): boolean =>
  isUnattended(mail) ||
  (submittedAs(mail) === 'auto-generated' && (Boolean(mail.inReplyTo) || ANSWERED.test(mail.subject)));

/** Whether nobody was there when a mail was made; what a calendar makes of somebody's click is generated too. */
export function isUnattended(mail: Mail): boolean {
  const submitted = submittedAs(mail);
  if (submitted === 'auto-replied' || submitted === 'auto-notified') return true;
  return hasResponderField(mail) || isAdministrivia(mail) || isReplySubject(ownSubject(mail));
}

/** Made by a program, or sent so that nothing can come back (RFC 3834 sections 3.3 and 5). */
const isGenerated = (mail: Mail) => submittedAs(mail) === 'auto-generated' || hasEmptySender(mail);

/** An answer sent as bulk mail, though no list passed it on: so the oldest programs do that answer for who is away. */
const isBulkAnswer = (mail: Mail) =>
  BULK_SENT.test(headerOf(mail, 'precedence')) &&
  (ANSWERED.test(mail.subject) || Boolean(mail.inReplyTo)) &&
  !FROM_LIST.some((name) => headerOf(mail, name));

const ANSWERED = /^\s*(?:re|aw|antw|sv)\s*:\s*/i;

function saysSo(mail: Mail): boolean {
  const first = mail.text.slice(0, FIRST_CHARS);
  return /autom/i.test(first) && SAYS_SO.test(first.replace(/[ \t\r]+/g, ' '));
}

const saysAway = (mail: Mail) => AWAY_SUBJECT.test(isSentByProgram(mail) ? `${ownSubject(mail)}:` : ownSubject(mail));

const isSentByProgram = (mail: Mail) => hasEmptySender(mail) || BULK_SENT.test(headerOf(mail, 'precedence'));

/** "Re: Automatic reply" is a person who answers one, unless it has the empty sender of a program. */
const ownSubject = (mail: Mail): string =>
  ANSWERED.test(mail.subject) && !hasEmptySender(mail) ? '' : mail.subject.replace(ANSWERED, '');

/** Exchange sent it by a rule of the mailbox: an answer that was written before, or somebody's mail passed on. */
const isByRule = (mail: Mail) => /rules agent/i.test(headerOf(mail, 'x-ms-exchange-generated-message-source'));

const submittedAs = (mail: Mail) =>
  (/^\s*([a-z-]+)/i.exec(headerOf(mail, 'auto-submitted'))?.[1] ?? 'no').toLowerCase();

/** Whether a machine may answer a mail at all (RFC 3834 section 2): never another machine, a list, or the empty sender. */
export function mayBeAnswered(mail: Mail): boolean {
  const address = mail.from[0]?.address ?? '';
  if (address === '' || MACHINES.test(address) || hasEmptySender(mail)) return false;
  if (['daemon', 'machine'].includes(senderKind(mail))) return false;
  if (submittedAs(mail) !== 'no' || BULK.test(headerOf(mail, 'precedence')) || isByRule(mail)) return false;
  return (
    mail.reports.length === 0 &&
    mail.contentType !== 'multipart/report' &&
    !LIST_HEADERS.some((name) => headerOf(mail, name)) &&
    !isAutoReply(mail)
  );
}
