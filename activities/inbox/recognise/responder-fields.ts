import { headerOf } from '../headers.ts';
import type { Mail } from '../mail.ts';

/** Fields of which only automatic replies have one; X-Auto-Response-Suppress asks for none to come back. */
const REPLY_FIELD =
  /^(?:x-)?(?:[a-z]+-)?(?:auto-?(?:reply|respon(?:d|der|se))(?:-from)?|vacation|out-of-office|apple-action)$/;
/** Systems that send for people too say so: what an agent writes in a ticket, what a mailbox passes on. */
const MADE_FIELD = /^x-(?:[a-z]+-)?(?:auto-?)?generated$/;
/** Where programs name themselves. */
const NAMING_FIELDS = [
  'from',
  'precedence',
  'x-precedence',
  'preference',
  'x-mailer',
  'user-agent',
  'delivered-to',
  'x-powered-by',
  'delivered-by-the-graces-of',
];
const RESPONDER = /auto[ _-]?(?:reply|respon[ds])|vacation (?:program|plug)/i;

/** Whether a field tells that a program answers for somebody, or names such a program. */
export const hasResponderField = (mail: Mail): boolean =>
  mail.headers.some(({ name, value }) => REPLY_FIELD.test(name) && isYes(value)) ||
  mail.headers.some(({ name, value }) => MADE_FIELD.test(name) && /^\s*reply\b/i.test(value)) ||
  NAMING_FIELDS.some((name) => RESPONDER.test(headerOf(mail, name)));

/** Whether a field tells that a system made the mail, be it of what somebody wrote there. */
export const isMadeBySystem = (mail: Mail): boolean =>
  mail.headers.some(({ name, value }) => MADE_FIELD.test(name) && /^\s*(?:yes|true|1)\b/i.test(value));

/** Whether it is what a mailing list's program itself has to say, as that a mail waits for its moderator. */
export const isAdministrivia = (mail: Mail): boolean => isYes(headerOf(mail, 'x-list-administrivia'));

const isYes = (value: string) => !/^\s*(?:no|false|0)?\s*$/i.test(value);
