/** Everybody who has a mailbox logs in with this. */
export const PASSWORD = 'geheim';

/** Where a mail server of a test's own lives, and what it is called. */
export interface Place {
  folder: string;
  /** Its name in verdicts about senders. */
  name: string;
  /** Where members have their mailboxes. */
  domain: string;
  /** Where answers go. */
  answerDomain: string;
  /** A domain of the world outside, which proves who it is. */
  elsewhere: string;
  ports: Record<'smtp' | 'submission' | 'imap' | 'dovecotLmtp' | 'dovecotAuth', number>;
  /** What only the server itself knows. */
  secret: string;
}
