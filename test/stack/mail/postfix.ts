import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** How Postfix marks its own verdicts: whoever does not know this cannot write one (it is new at every start). */
const STAMP = 'X-Stamp';

/** Writes Postfix's folder: two ways in (from the world, and from members who log in) and everything out by LMTP. */
export function writePostfix(place: Place): string {
  const folder = join(place.folder, 'postfix');
  for (const path of [folder, join(place.folder, 'queue'), join(place.folder, 'data')]) mkdirSync(path);
  chownSync(join(place.folder, 'data'), Number(execFileSync('id', ['-u', 'postfix'])), 0);
  const files = { 'main.cf': main, 'master.cf': master, logins, verdicts, headers };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text(place));
  return folder;
}

/** Where mail goes by its domain: members' to Dovecot, answers where `answers` says. */
export const transports = ({ domain, answerDomain, ports }: Place, answers: number): string =>
  `${domain} lmtp:inet:127.0.0.1:${ports.dovecotLmtp}\n${answerDomain} lmtp:inet:127.0.0.1:${answers}\n`;

const main = ({ folder, name, domain, answerDomain, ports, secret }: Place) => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/mail.log
maillog_file_prefixes = ${folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtp_dns_support_level = disabled
smtpd_peername_lookup = no
myhostname = ${name}
mydestination =
mynetworks =
alias_maps =
relay_domains = ${domain}, ${answerDomain}
transport_maps = texthash:${folder}/postfix/transports
default_transport = error:no mail leaves this machine
recipient_delimiter = +
header_checks = regexp:${folder}/postfix/headers
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${ports.dovecotAuth}
smtpd_relay_restrictions = reject_unauth_destination
smtpd_data_restrictions = check_sender_access texthash:${folder}/postfix/verdicts
smtpd_sender_login_maps = regexp:${folder}/postfix/logins
submission_relay_restrictions = reject_sender_login_mismatch, permit_sasl_authenticated, reject
submission_data_restrictions = check_sender_access static:{PREPEND ${STAMP}-${secret}: ${name}; dmarc=pass header.from=${domain}}
queue_run_delay = 2s
minimal_backoff_time = 2s
maximal_backoff_time = 3s
`;

const master = ({ ports }: Place) => `
127.0.0.1:${ports.smtp} inet n - n - - smtpd
127.0.0.1:${ports.submission} inet n - n - - smtpd
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=$submission_relay_restrictions
  -o smtpd_data_restrictions=$submission_data_restrictions
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
`;

/** Who may write as whom: members as themselves, the service as each of its addresses with a token. */
const logins = ({ domain, answerDomain }: Place) => `
/^([^+@]+)(\\+[^@]*)?@(${literal(answerDomain)})$/ \${1}@\${3}
/^([^+@]+@${literal(domain)})$/ \${1}
`;

/** What is found out about mail from the world: another domain says who it is; nobody outside may say they are of ours. */
const verdicts = ({ name, domain, elsewhere, secret }: Place) => `
${domain} PREPEND ${STAMP}-${secret}: ${name}; dmarc=fail header.from=${domain}
${elsewhere} PREPEND ${STAMP}-${secret}: ${name}; dmarc=pass header.from=${elsewhere}
`;

/** Verdicts in our name that came with a mail are taken out (RFC 8601 section 5); our own marks become verdicts. */
const headers = ({ name, secret }: Place) => `
/^Authentication-Results:\\s*"?${literal(name)}/ IGNORE
/^${STAMP}-${secret}: (.*)$/ REPLACE Authentication-Results: \${1}
`;

const literal = (text: string) => text.replaceAll('.', '\\.');
