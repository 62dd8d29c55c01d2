import { headerOf } from '../headers.ts';
import type { Mail } from '../mail.ts';
import { anyOf } from './any-of.ts';

/** Addresses that only mail systems have. */
const DAEMON = anyOf(
  '^mailer-daemon|^mdaemon|^(?:mailer|mail|e?mail)[-_. ]?d(?:a?emon|elivery[-_. ]?(?:system|subsystem))',
  '^mail[-.]?delivery|^microsoftexchange|^(?:no-?reply-)?bounces?(?:[-+]|@|$)|^errors?@|^postman|^majordomo',
);
const POSTMASTER = anyOf(
  '^po{1,2}st[-_]?master|^(?:mail-?admin|mail-?master|root|administrator|system|mmdf|uucp|smtp)(?:@|$)',
);
const MACHINE = anyOf(
  '^(?:no|do[-_.]?not|dont)[-_.]?reply',
  '^(?:niet[-_.]?(?:be)?antwoorden|geen[-_.]?(?:antwoord|reactie)|(?:bitte[-_.]?)?(?:nicht|keine)[-_.]?antwort|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder)',
);
const DAEMON_NAME = anyOf(
  'mail(?:er)? ?(?:delivery|daemon|deliver|administrator|system|server|router)|delivery (?:sub)?system|postmaster',
  'system administrator|microsoft (?:exchange|outlook)|content.filter|(?:anti-?virus|security) gateway',
);

/** Who sends: a 'daemon' says only such things, a 'postmaster' may be a person, a 'machine' wants no answer. */
export function senderKind(mail: Mail): 'daemon' | 'postmaster' | 'machine' | 'person' {
  const address = mail.from[0]?.address ?? '';
  const written = headerOf(mail, 'from');
  const name = mail.from[0]?.name ?? '';
  if (DAEMON.test(address) || /mailer-daemon/i.test(written) || headerOf(mail, 'x-failed-recipients')) return 'daemon';
  if (MACHINE.test(address)) return 'machine';
  return POSTMASTER.test(address) || DAEMON_NAME.test(name) || /^["\s]*postmaster/i.test(written) || address === ''
    ? 'postmaster'
    : 'person';
}

/** Whether the mail has the empty sender of a notice (RFC 5321 section 4.5.5). */
export function hasEmptySender(mail: Mail): boolean {
  const paths = mail.headers.filter(({ name }) => name === 'return-path').map(({ value }) => value.trim());
  return paths.some((path) => path === '<>' || /^<?mailer-daemon/i.test(path));
}
