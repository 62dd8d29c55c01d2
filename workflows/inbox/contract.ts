import type { ActionAnswer } from '../actions/contract.ts';
import type { InvitationAnswer } from '../invitation/contract.ts';
import type { Instant } from '../kit/clock.ts';
import type { Letterhead, PersonId, WorkflowId } from '../kit/letter.ts';
import type { Tries } from '../kit/tries.ts';
import type { PollAnswer, Rsvp } from '../meeting/contract.ts';
import type { MinutesAnswer } from '../minutes/contract.ts';
import type { TaskAnswer } from '../roles/contract.ts';

/** What a mail that waits is. */
export const CASE_KINDS = ['reply', 'calendar', 'bounce', 'complaint', 'stop', 'unreadable', 'auto-reply'] as const;

/** Why a mail was not acted upon by itself; the sentences for people stand in config/texts. */
export const HOLD_REASONS = [
  'unclear',
  'question',
  'condition',
  'other-sender',
  'not-verified',
  'no-token',
  'unknown-sender',
  'forwarded',
  'seems-automatic',
  'closed',
  'refused',
  'overtaken',
  'no-such-event',
  'proposes-other-time',
  'needs-reason',
  'asks-to-stop',
  'no-longer-there',
  'poll-words',
  'poll-over',
  'other-day',
  'contradiction',
  'which-item',
  'which-task',
  'role-taken',
  'agenda-remark',
  'bounce-of-other-address',
  'cannot-be-read',
] as const;

export type CaseKind = (typeof CASE_KINDS)[number];
export type HoldReason = (typeof HOLD_REASONS)[number];

/** An answer to any ask of the network. */
export type AnyAnswer = InvitationAnswer | Rsvp | ActionAnswer | MinutesAnswer | TaskAnswer;

/** What was understood and may be right: an answer to record, or that somebody wants no more mail. */
export interface Proposal {
  answer?: AnyAnswer;
  /** Which dates of a poll suit somebody, by the ids of its options. */
  dates?: PollAnswer;
  /** When somebody would rather meet. */
  time?: { start: Instant; end?: Instant };
  stop?: boolean;
  /** That this address is no longer theirs, and who took over from them. */
  departed?: { successor?: { name?: string; email: string } };
  /** What the words seem to say when it is no answer that could be recorded, such as `maybe`. */
  understood?: string;
}

/** What a mail is about: a person, and the workflow that asked them. */
export interface About {
  workflow: WorkflowId;
  person: PersonId;
  name: string;
}

/** A mail that waits for the coordinator. Its raw bytes are in the document store. */
export interface Case {
  id: string;
  at: Instant;
  kind: CaseKind;
  why: HoldReason;
  mail: string;
  from: { name?: string; address: string };
  subject: string;
  /** The beginning of what the person wrote. */
  excerpt: string;
  about?: About;
  proposal?: Proposal;
}

/** The coordinator's list: every mail of a network that waits for a person. */
export interface InboxState {
  schemaVersion: number;
  /** Not there in the list of mail that no network is known for. */
  slug?: string;
  /** There it is not there either when nobody wants to hear of that mail. */
  letterhead?: Letterhead;
  cases: Record<string, Case>;
  /** Daily summaries sent so far, and when the last one was due. */
  summaries: number;
  lastSummaryAt?: Instant;
  summary?: Tries;
}

export type InboxCommand = { id: string } & (
  | { kind: 'file'; case: Omit<Case, 'at'> }
  | { kind: 'link'; case: string; about: About }
  | { kind: 'settle'; case: string }
  | { kind: 'poll-over'; workflow: WorkflowId }
  | { kind: 'change-letterhead'; letterhead: Letterhead }
);

export type InboxQuestion = { ask: 'cases'; after?: string; limit: number } | { ask: 'case'; case: string };

/** A page of what waits, oldest first. */
export interface CasePage {
  total: number;
  items: Case[];
  next?: string;
}
