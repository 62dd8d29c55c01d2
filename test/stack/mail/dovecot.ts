import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORD, type Place } from './place.ts';

/** Debian's user `mail`, to whom the mailboxes belong. */
const MAIL_USER = 8;

/** Writes Dovecot's folder: a mailbox for each of the addresses, and none for anybody else. */
export function writeDovecot(place: Place, addresses: string[]): string {
  const folder = join(place.folder, 'dovecot');
  const mail = join(place.folder, 'mail');
  for (const path of [folder, mail]) mkdirSync(path, { recursive: true });
  chownSync(mail, MAIL_USER, MAIL_USER);
  writeFileSync(join(folder, 'users'), addresses.map((address) => `${address}:{PLAIN}${PASSWORD}\n`).join(''));
  writeFileSync(join(folder, 'dovecot.conf'), config(place));
  return join(folder, 'dovecot.conf');
}

const config = ({ folder, ports }: Place) => `
protocols = imap lmtp
listen = 127.0.0.1
base_dir = ${folder}/dovecot/run
state_dir = ${folder}/dovecot/state
log_path = ${folder}/dovecot/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
first_valid_uid = ${MAIL_USER}
first_valid_gid = ${MAIL_USER}
recipient_delimiter = +
mail_location = maildir:${folder}/mail/%Lu
passdb {
  driver = passwd-file
  args = username_format=%Lu ${folder}/dovecot/users
}
userdb {
  driver = static
  args = uid=${MAIL_USER} gid=${MAIL_USER} home=${folder}/mail/%Lu
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${ports.dovecotLmtp}
  }
}
service auth {
  inet_listener postfix {
    port = ${ports.dovecotAuth}
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
  unix_listener stats-writer {
    mode = 0666
  }
}
`;
