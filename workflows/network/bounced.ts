/** A letter that came back, as the mailroom tells of it. */
export interface Bounced {
  /** The address it could not reach. */
  email: string;
  hard: boolean;
  reason: string;
  mail: string;
  /** Whether a failure for now lies with their mailbox or with our mail; the mailroom of an earlier release does not say. */
  soft?: 'theirs' | 'ours';
}
