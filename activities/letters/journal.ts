import { DAY_MS, type Instant } from '../../workflows/kit/clock.ts';
import type { PersonId } from '../../workflows/kit/letter.ts';

/** A letter that a mail server has accepted. Holds no names and no addresses. */
export interface JournalEntry {
  id: string;
  network: string;
  person: PersonId;
  kind: string;
  bulk: boolean;
  at: Instant;
}

/**
 * Which letters a mail server has accepted: read before each letter and written after it, so that a retry mails nobody
 * twice. Every promise may reject; nothing is kept in memory.
 */
export interface Journal {
  /** When letters were accepted, by id, for those that were. */
  sent(ids: string[]): Promise<Map<string, Instant>>;
  /** Writes an acceptance down; when it resolves, a SIGKILL does not lose it. The same id again changes nothing. */
  record(entry: JournalEntry): Promise<void>;
  /** When people got bulk letters of a network after an instant, oldest first. */
  bulkSince(network: string, people: PersonId[], since: Instant): Promise<Map<PersonId, Instant[]>>;
  /** Rejects when nothing can be written now: a full disk, a database that is away. */
  check(now: Instant): Promise<void>;
  /** Forgets what was accepted before an instant. */
  prune(before: Instant): Promise<void>;
  close(): Promise<void>;
}

/** How long the journal remembers a letter. */
export const JOURNAL_KEPT_MS = 400 * DAY_MS;
