import type { LocalDay } from './calendar.ts';
import type { Instant } from './clock.ts';

export type Language = 'nl' | 'en';
export type PersonId = string;
export type WorkflowId = string;

/** Who a letter goes to: all that its text and envelope need. */
export interface Addressee {
  person: PersonId;
  name: string;
  email: string;
  language: Language;
  salutation?: string;
  organisation?: string;
  /** Which of their calendar links works: how often it was made anew. */
  feed?: number;
}

/** A text that a coordinator wrote: Markdown with placeholders, in each language of the network. */
export type OwnText = Partial<Record<Language, { subject: string; body: string }>>;

/**
 * A letter as data. Its id is deterministic, so that sending it again is recognised; its Message-ID derives from it.
 * `about` is the workflow that its links and answers belong to.
 */
export interface Letter {
  id: string;
  kind: string;
  to: Addressee;
  about: WorkflowId;
  params?: Record<string, string>;
}

/** From whom letters come and whom to ask. */
export interface Letterhead {
  slug: string;
  network: string;
  sender: { name: string; address: string };
  coordinator: { name: string; email: string; language?: Language };
}

/** A meeting as it goes into people's calendars (RFC 5545): the same `uid` always, a higher `sequence` with every change. */
export interface CalendarEvent {
  uid: string;
  /** The domain that makes the uid the only one in the world; it stays when the sender moves to another. */
  domain?: string;
  sequence: number;
  stamp: Instant;
  start: Instant;
  end: Instant;
  title: string;
  cancelled: boolean;
  place?: { name?: string | undefined; address?: string | undefined; link?: string | undefined };
}

/** A document that comes with letters: in the mail itself where it fits, else as a link. */
export interface LetterDocument {
  id: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  attached?: boolean;
}

/** Letters that go out together, with what they share. Bulk letters count for the caps per person. */
export interface LetterBatch {
  letterhead: Letterhead;
  text?: OwnText;
  params: Record<string, string>;
  closesAt?: Instant;
  event?: CalendarEvent;
  /** The dates that a poll asks about. */
  dates?: { start: Instant; end: Instant }[];
  documents?: LetterDocument[];
  /** Minutes that go with the letters as a PDF; their Markdown is in the document store. */
  minutes?: {
    document: string;
    title: string;
    day: LocalDay;
    present?: { recorded: boolean; names: string[] };
    /** The whole names of who does what, by the lines of the minutes. */
    owners?: { line: number; name: string }[];
  };
  bulk: boolean;
  letters: Letter[];
}

/**
 * What became of one letter. A letter without a receipt was not tried.
 * sent: accepted by the mail server · refused: it will never arrive (SMTP 5xx) · later: not before an instant.
 */
export type Receipt =
  | { id: string; status: 'sent'; at: Instant }
  | { id: string; status: 'refused'; at: Instant; smtpCode: number; reason: string }
  | { id: string; status: 'later'; notBefore: Instant; why: 'cap' | 'deferred' };

/** How many letters one activity sends at most. */
export const LETTERS_PER_ACTIVITY_MAX = 500;
