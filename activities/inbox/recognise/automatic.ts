import { headerOf } from '../headers.ts';
import type { Mail } from '../mail.ts';
import { anyOf, beginsWith } from './any-of.ts';
import { hasEmptySender, senderKind } from './system-sender.ts';

/** Fields of which only automatic replies have one; X-Auto-Response-Suppress asks for none to come back. */
const REPLY_FIELD =
  /^(?:x-)?(?:[a-z]+-)?(?:auto-?(?:reply|respon(?:d|der|se))(?:-from)?|vacation|out-of-office|apple-action)$/;
/** Where programs name themselves. */
const NAMING_FIELDS = ['from', 'precedence', 'x-mailer', 'user-agent', 'delivered-to', 'x-powered-by'];
const RESPONDER = /auto[_-]?(?:reply|respon[ds])/i;
/** Subjects that only programs write. */
const REPLY_SUBJECT = beginsWith(
  'auto ?:',
  'auto(?:mat\\w{1,6})?[-: ]{0,2}(?:reply|respon[ds]|answer|antwoord|antwort|beantwoord|reacti|ontvangst|afwezig|abwesen|eingang|r[eé]ponse)',
  'automatisk(?:t)? (?:svar|meddelande)|autosvar|automaattinen|automatyczna odpowied|automatick[aá] odpov',
  'r[eé]ponse automatique|(?:respuesta|resposta) autom[aá]tica|risposta automatica',
  '自動(?:返信|応答|送信)|自动回复|自動回覆|автоответ|автоматический ответ',
  'out[- ]of[- ](?:the[- ])?office\\b',
);
/** Words for being away; people use them too, so they count before a colon, as programs put them: "Afwezig: Uitnodiging". */
const AWAY_SUBJECT = beginsWith(
  '(?:i am |i.m |ik ben |ich bin )?(?:currently )?(?:away|out of (?:the )?town|on (?:vacation|holiday|leave)|vacation)[^:]{0,40}:',
  '(?:ik ben )?(?:afwezig|niet aanwezig|niet op kantoor|met (?:vakantie|verlof)|vakantie)[^:]{0,40}:',
  '(?:abwesen|au(?:ss|ß)er haus|absence|absent|fuera de (?:la )?oficina|ausente|ausencia)[^:]{0,40}:',
  '(?:fuori (?:sede|ufficio)|assenza|frånvaro|fravær|poissa|nieobecno|mimo kancel|不在)[^:：]{0,40}[:：]',
);
/** How a text says of itself, in its first words, that it answers by itself; people speak of others' automatic replies. */
const SAYS_SO = new RegExp(
  '\\b(?:this|dit|dies|diese|dieser|ceci|cet|cette|esta?|quest[ao])\\b[^.!?:]{0,40}' +
    '(?:\\bautomat\\S{1,8}(?: \\S{1,20})? (?:reply|response|answer|antwoord|reactie|ontvangst|antwort)|' +
    '(?:r[ée]ponse|respuesta|resposta|risposta) autom)',
  'iu',
);
const FIRST_CHARS = 2_000;
const BULK = /^\s*(?:bulk|junk|list|auto[_-]?reply)/i;
const MACHINES = anyOf(
  '^(?:no-?reply|do-?not-?reply|niet-?beantwoorden|geen-?antwoord|mailer-daemon|postmaster|listserv|majordomo)@',
  '^owner-|^bounces?[-+@]|-(?:request|owner|bounces?|confirm)@',
);
const LIST_HEADERS = [
  'list-id',
  'list-post',
  'list-unsubscribe',
  'mailing-list',
  'x-mailing-list',
  'x-loop',
  'x-beenthere',
];

/** Whether a mail answers by itself: holiday, receipt (RFC 3834 section 5 and what programs do). X-Auto-Response-Suppress is no sign of it. */
export const isAutoReply = (mail: Mail): boolean =>
  surelyAutomatic(mail) || isGenerated(mail) || saysAway(mail) || saysSo(mail);

/** Whether nothing a person writes can be lost with a mail that answers by itself: they write words for being away too, and forms pass their words on. */
export const surelyAutomatic = (mail: Mail): boolean =>
  isUnattended(mail) ||
  (submittedAs(mail) === 'auto-generated' && (Boolean(mail.inReplyTo) || ANSWERED.test(mail.subject)));

/** Whether nobody was there when a mail was made; what a calendar makes of somebody's click is generated too. */
export function isUnattended(mail: Mail): boolean {
  const submitted = submittedAs(mail);
  if (submitted === 'auto-replied' || submitted === 'auto-notified') return true;
  if (mail.headers.some(({ name, value }) => REPLY_FIELD.test(name) && isYes(value))) return true;
  if (NAMING_FIELDS.some((name) => RESPONDER.test(headerOf(mail, name)))) return true;
  return REPLY_SUBJECT.test(ownSubject(mail));
}

/** Made by a program, or sent so that nothing can come back (RFC 3834 sections 3.3 and 5). */
const isGenerated = (mail: Mail) => submittedAs(mail) === 'auto-generated' || hasEmptySender(mail);

const isYes = (value: string) => !/^\s*(?:no|false|0)?\s*$/i.test(value);

const ANSWERED = /^\s*(?:re|aw|antw|sv)\s*:\s*/i;

function saysSo(mail: Mail): boolean {
  const first = mail.text.slice(0, FIRST_CHARS);
  return /autom/i.test(first) && SAYS_SO.test(first.replace(/\s+/g, ' '));
}

const saysAway = (mail: Mail) => AWAY_SUBJECT.test(hasEmptySender(mail) ? `${ownSubject(mail)}:` : ownSubject(mail));

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
  if (address === '' || MACHINES.test(address) || senderKind(mail) === 'daemon' || hasEmptySender(mail)) return false;
  if (submittedAs(mail) !== 'no' || BULK.test(headerOf(mail, 'precedence')) || isByRule(mail)) return false;
  return (
    mail.reports.length === 0 &&
    mail.contentType !== 'multipart/report' &&
    !LIST_HEADERS.some((name) => headerOf(mail, name)) &&
    !isAutoReply(mail)
  );
}
