import { z } from 'zod';

/** Tokens go over TLS, except to a provider on this machine. */
const isSafe = (text: string): boolean => {
  const { protocol, hostname } = URL.parse(text) ?? { protocol: '', hostname: '' };
  return protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.has(hostname));
};
const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const access = z
  .strictObject({
    user: z.string().min(1),
    tokenUrl: z.url().refine(isSafe, 'must be an https address'),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1).optional(),
    refreshToken: z.string().min(1).optional(),
    scope: z.string().min(1).optional(),
  })
  .refine(
    ({ clientSecret, refreshToken }) => clientSecret || refreshToken,
    'needs a refreshToken, a clientSecret, or both',
  );

/** How mailboxes are opened without a password: a JSON list, with the user of each mailbox. */
export const mailboxAccess = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('must be a JSON list of {user, tokenUrl, clientId, clientSecret, refreshToken, scope}');
      return z.NEVER;
    }
  })
  .pipe(z.array(access));

/** How one mailbox is opened without a password (RFC 6749). */
export type MailboxAccess = z.infer<typeof access>;

/** What is wrong with mailboxes and the ways into them, together; each with the setting that is to be mended. */
export function* wrongAccess(urls: string[], ways: MailboxAccess[]): Generator<{ path: [string]; message: string }> {
  const users = urls.map(userOf);
  for (const [nr, { user }] of ways.entries())
    if (!users.includes(user))
      yield { path: ['IMAP_OAUTH'], message: `entry ${nr + 1} is of a user that no address in IMAP_URL has` };
  for (const [nr, url] of urls.entries())
    if (new URL(url).password === '' && !ways.some(({ user }) => user === users[nr]))
      yield {
        path: ['IMAP_URL'],
        message: `address ${nr + 1} has no password, and IMAP_OAUTH has no entry for its user`,
      };
}

/** The user in the address of a mailbox. */
export const userOf = (url: string): string => decodeURIComponent(new URL(url).username);
