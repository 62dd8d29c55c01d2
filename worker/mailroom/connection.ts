import { ImapFlow } from 'imapflow';
import { userOf } from '../../config/oauth.ts';

/** A connection with a mailbox, to be opened: with a token, or with the password in its address. */
export function connection(url: string, token: string | undefined): ImapFlow {
  const { protocol, hostname, port, password } = new URL(url);
  const secure = protocol === 'imaps:';
  return new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: userOf(url), ...(token ? { accessToken: token } : { pass: decodeURIComponent(password) }) },
    logger: false,
  });
}

/** The folder that is read. */
export const folderOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1)) || 'INBOX';

/** A mailbox in the log: its server, not its user. */
export const nameOf = (url: string): string => new URL(url).host;
