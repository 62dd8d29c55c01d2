import { z } from 'zod';
import type { Ask, Given, Way } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { EMAIL, LINE, TEXT } from '../kit/fields.ts';
import type { Addressee, Letterhead, OwnText } from '../kit/letter.ts';
import type { Errand } from '../kit/outbox.ts';
import type { Tries } from '../kit/tries.ts';
import { COMMITMENTS, type Commitment } from '../network/contract.ts';

/** The choices of an invitation (model.md S1, S7). */
export const CHOICES = ['takes-part', 'declines', 'call', 'colleague'] as const;

export const REMARK_CHARACTERS_MAX = 1000;

/** An answer as a door takes it. */
export const answerFields = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('takes-part'), commitment: z.enum(COMMITMENTS), discipline: LINE(80).optional() }),
  z.strictObject({ choice: z.literal('declines') }),
  z.strictObject({
    choice: z.literal('call'),
    phone: z
      .string()
      .trim()
      .regex(/^[+0-9() .-]{6,25}$/)
      .optional(),
  }),
  z.strictObject({ choice: z.literal('colleague'), colleague: z.strictObject({ name: LINE(100), email: EMAIL }) }),
]);
export const remarkField = TEXT(REMARK_CHARACTERS_MAX).optional();

type FullAnswer = z.infer<typeof answerFields>;
type Joins = Extract<FullAnswer, { choice: 'takes-part' }>;
/** An answer as it is kept: who said yes in a mail of their own may not have said yet how they take part. */
export type InvitationAnswer = Exclude<FullAnswer, Joins> | (Omit<Joins, 'commitment'> & { commitment?: Commitment });
export type Choice = (typeof CHOICES)[number];

/** How many have been asked and what they said; `silent` are those who were asked, can still answer and did not. */
export interface Tally {
  people: number;
  asked: number;
  answered: number;
  takesPart: number;
  declines: number;
  call: number;
  colleague: number;
  silent: number;
  stopped: number;
  refused: number;
  reminders: number;
}

/** One share of a campaign's audience: the people it asks and what they said. */
export interface InvitationState {
  schemaVersion: number;
  slug: string;
  campaign: number;
  share: number;
  shares: number;
  title: string;
  status: 'asking' | 'closed' | 'finished';
  letterhead: Letterhead;
  text: OwnText;
  ask: Ask<InvitationAnswer>;
  /** Who named a person as a colleague, by the person named. */
  namedBy: Record<string, string>;
  /** How many colleagues a person has named so far. */
  naming: Record<string, number>;
  /** The changes of the ask that the campaign has been told of. */
  reportedAt: number;
  /** Who is still to hear what was noted from their mail. */
  receipts: ({ person: string; nr: number } & Tries)[];
  /** Whether a second one of a day waits for the next; those that an older release began leave it out. */
  newestLast?: true;
  outbox: Errand[];
}

export type InvitationCommand = { id: string } & (
  | {
      kind: 'answer';
      person: string;
      answer: InvitationAnswer;
      remark?: string;
      way: Way;
      by?: string;
      colleagueId?: string;
      /** The mail that said so, and whether its writer may hear what was noted. */
      mail?: string;
      sentAt?: Instant;
      receipt?: boolean;
    }
  | { kind: 'invite'; to: Addressee; namedBy?: string }
  | { kind: 'change-addressee'; to: Addressee }
  | { kind: 'leave-out'; person: string; why: 'stopped' | 'refused' | 'removed' }
  | { kind: 'take-back-in'; person: string }
  | { kind: 'change-letterhead'; letterhead: Letterhead }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'extend'; closesAt: Instant }
  | { kind: 'close' }
  | { kind: 'finish' }
);

export type InvitationQuestion =
  | { ask: 'person'; person: string }
  | { ask: 'responses'; choice?: ResponseChoice; after?: string; limit: number }
  | { ask: 'tally' };

/** What a person's page shows. */
export interface PersonView {
  to: Addressee;
  closesAt: Instant;
  closed: boolean;
  title: string;
  letterhead: Letterhead;
  given?: Given<InvitationAnswer>;
}

/** What a list of responses can be about: an answer, silence, or that no more letters go to a person. */
export type ResponseChoice = Choice | 'silent' | 'out';

/** A page of responses in order of person, and the person to go on after when there are more. */
export interface ResponsePage {
  total: number;
  items: ResponseRow[];
  next?: string;
}

/** Who said what, by which way and when. */
export interface ResponseRow {
  person: string;
  name: string;
  organisation?: string;
  sent: number;
  out?: 'stopped' | 'refused' | 'removed';
  given?: Given<InvitationAnswer>;
  earlier?: Given<InvitationAnswer>[];
}
