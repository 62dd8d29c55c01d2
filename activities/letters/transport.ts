import type { Mail } from './compose.ts';

/**
 * What a mail server said to one letter. accepted: it is theirs now · refused: never, for this letter (5xx) ·
 * deferred: not now, for this letter (4xx) · outage: nothing about this letter, the server cannot be used now.
 */
export type Delivery =
  | { status: 'accepted' }
  | { status: 'refused'; smtpCode: number; reason: string; policy: boolean }
  | { status: 'deferred'; smtpCode: number; reason: string }
  | { status: 'outage'; reason: string };

/** A way to a mail server. */
export interface Transport {
  /** How many letters it takes at a time. */
  lanes: number;
  /** Hands over one letter. Never throws. */
  deliver(mail: Mail): Promise<Delivery>;
  close(): Promise<void>;
}
