import { z } from 'zod';
import type { ActionFields } from '../actions/contract.ts';
import type { Ask, Way } from '../kit/ask.ts';
import type { LocalDay, OfficeHours } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { LINE, TEXT } from '../kit/fields.ts';
import type { Addressee, Language, Letterhead, PersonId } from '../kit/letter.ts';
import type { Errand } from '../kit/outbox.ts';
import type { RefusalCode } from '../kit/refusal.ts';
import type { Tries } from '../kit/tries.ts';
import type { Commitment } from '../network/contract.ts';
import { CORRECTION_CHARACTERS_MAX } from './limits.ts';
import type { MinutesView } from './views.ts';

/** What the coordinator says to a correction, and to who is only kept informed, in at most so many characters. */
export const REPLY_CHARACTERS_MAX = 500;
export const SUMMARY_CHARACTERS_MAX = 5000;
/** People who were there, in one command. */
export const ATTENDANCE_MAX = 5_000;

/** What somebody who was there says of a draft. */
export const minutesAnswer = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('agrees') }),
  z.strictObject({ choice: z.literal('correction'), text: TEXT(CORRECTION_CHARACTERS_MAX) }),
]);

/** What the coordinator says to a correction. */
export const correctionReply = z.strictObject({
  adopted: z.boolean().meta({ description: 'Whether the minutes become as the correction says' }),
  words: LINE(REPLY_CHARACTERS_MAX).meta({ description: 'A sentence for who wrote it' }),
});

/** A summary for who is only kept informed, in Markdown; who reads another language gets the one there is. */
export const summaryFields = z
  .strictObject({ nl: TEXT(SUMMARY_CHARACTERS_MAX).optional(), en: TEXT(SUMMARY_CHARACTERS_MAX).optional() })
  .refine(({ nl, en }) => nl || en, 'write it in one language at least');

export type MinutesAnswer = z.infer<typeof minutesAnswer>;
export type CorrectionReply = z.infer<typeof correctionReply>;
export type Summary = Partial<Record<Language, string>>;

/** An answer as the round has it: the text of a correction stands with the corrections. Of older releases it stands here too. */
export type Noted = { choice: 'agrees' } | { choice: 'correction'; nr: number } | MinutesAnswer;

export type * from './views.ts';

/** Why no more letters go to somebody. */
export type Out = 'stopped' | 'refused' | 'removed';

/** Somebody whom the meeting was for, or who was there: as the network knows them. */
export interface Reader {
  to: Addressee;
  /** Whether they had said that they come. */
  comes?: boolean;
  commitment?: Commitment;
  out?: Out;
}

/** A text that was handed in; its Markdown is in the document store, and so is the file that it was made from. */
export interface Version {
  version: number;
  document: string;
  file?: string;
  at: Instant;
  by: string;
}

/** A decision as the minutes have it; `line` counts from 1. */
export interface MinutedDecision {
  line: number;
  text: string;
}

/** An action item as the minutes have it, with its owner as known when they were handed in. */
export interface MinutedAction {
  line: number;
  owner: Addressee;
  text: string;
  due: LocalDay;
}

/** What somebody who was there wants changed. A text that changes is another correction, with another number. */
export interface Correction {
  nr: number;
  person: PersonId;
  text: string;
  way: Way;
  at: Instant;
  /** The SHA-256 of the mail that said so, in the document store. */
  mail?: string;
  by?: string;
  /** The version that it is about. */
  version: number;
  reply?: CorrectionReply & { at: Instant; by: string };
}

/** That somebody agreed, and with which version. */
export interface Agreement {
  version: number;
  at: Instant;
}

/** The letters of minutes outside of the ask. */
export const NOTICES = [
  'minutes-answered',
  'minutes-final',
  'minutes-summary',
  'minutes-afterwards',
  'minutes-coordinator',
] as const;
export type NoticeKind = (typeof NOTICES)[number];

/** A mail about the draft that came in time and waits for the coordinator, by its case on their list. */
export interface WaitingMail {
  case: string;
  person: PersonId;
}

/** Why the coordinator hears: corrections wait after the date, or a register did not take what was decided. */
export type CoordinatorNews = 'waiting' | 'not-filed';

/** A letter that is still to be sent. */
export type Notice = {
  kind: NoticeKind;
  person: PersonId;
  nr: number;
  correction?: number;
  news?: CoordinatorNews;
} & Tries;

/** What the registers gave to what was decided: the numbers, or why one of them did not take it. */
export interface Filing {
  decisions?: number[];
  actions?: number[];
  refused?: RefusalCode;
}

export interface MinutesState {
  schemaVersion: number;
  slug: string;
  /** The number of the meeting. */
  meeting: number;
  /** What the meeting was called, and when it was. */
  title: string;
  day: LocalDay;
  status: 'draft' | 'gathering' | 'correcting' | 'freezing' | 'frozen' | 'finished' | 'cancelled';
  letterhead: Letterhead;
  holidays: LocalDay[];
  people: Record<PersonId, Reader>;
  /** How often the network was told who reads them; not there in those that an older release began. */
  readersTold?: number;
  /** Whether people are known from the meeting. */
  gathered?: boolean;
  /** Who was there, once that is recorded; until then who said that they come. */
  attendance?: PersonId[];
  /** The newest last; the oldest are forgotten. */
  versions: Version[];
  decisions: MinutedDecision[];
  actions: MinutedAction[];
  summary?: Summary;
  /** The draft as it is put to who was there: until when, and who said what. */
  round?: Ask<Noted>;
  /** How the round that is to begin goes out. */
  planned?: { workingDays: number; officeHours?: OfficeHours };
  /** The version that was last put to people, and the one before it. */
  put?: { version: number; before?: number };
  /** How often the draft was to be sent, also to nobody. */
  draftsAsked?: number;
  rounds: number;
  /** Who agreed with which version before there was another; not there in minutes that an older release began. */
  agreements?: Record<PersonId, Agreement>;
  corrections: Correction[];
  correctionsMade: number;
  waiting?: WaitingMail[];
  /** The round of which the coordinator heard that it waits for them. */
  coordinatorTold?: number;
  frozen?: { at: Instant; version: number; document: string };
  filed?: Filing;
  afterwardsTold?: boolean;
  /** The SHA-256 of the view of them in the end, in the document store. */
  dossier?: string;
  notices: Notice[];
  noticesAsked: number;
  /** What the network was last told of how far they are. */
  told?: string;
  outbox: Errand[];
}

export type MinutesCommand = { id: string } & (
  | {
      kind: 'hand-in';
      /** The version that it changes; 0 when there is none yet. */
      version: number;
      document: string;
      file?: string;
      decisions: MinutedDecision[];
      actions: MinutedAction[];
      /** The day of the meeting, which may have changed. */
      day: LocalDay;
      by: string;
    }
  | { kind: 'attend'; people: Reader[] }
  | { kind: 'summarise'; summary: Summary }
  | { kind: 'send-draft'; workingDays: number; officeHours?: OfficeHours; holidays: LocalDay[] }
  | {
      kind: 'answer';
      person: PersonId;
      answer: MinutesAnswer;
      /** The open correction of theirs that they saw; 0 when they saw none. By mail nobody sees one. */
      seen?: number;
      remark?: string;
      way: Way;
      by?: string;
      mail?: string;
      sentAt?: Instant;
    }
  | { kind: 'answer-waits'; person: PersonId; case: string /** When it came in, when that was before. */; at?: Instant }
  | { kind: 'answer-settled'; case: string }
  | { kind: 'reply'; correction: number; reply: CorrectionReply; by: string }
  | {
      kind: 'freeze';
      anyway: boolean;
      /** Refused while who was there may still say something, unless anyway; an older release did not ask for that. */
      notEarly?: true;
      holidays: LocalDay[];
    }
  | { kind: 'call-off' }
  | { kind: 'leave-out'; person: PersonId; why: Out }
  | { kind: 'take-back-in'; person: PersonId }
  | { kind: 'change-addressee'; to: Addressee }
  | { kind: 'change-letterhead'; letterhead: Letterhead }
);

export type MinutesQuestion = { ask: 'minutes' } | { ask: 'person'; person: PersonId };

/** What activities give to minutes. */
export type MinutesEffects = {
  /** Whom the meeting was for, and these people, as the network knows them now. */
  readReaders(input: { slug: string; meeting: number; people: PersonId[] }): Promise<Reader[]>;
  /** Puts what was decided into the registers, once. */
  fileMinutes(input: {
    slug: string;
    meeting: number;
    day: LocalDay;
    document: string;
    decisions: string[];
    actions: ActionFields[];
    owners: Addressee[];
    holidays: LocalDay[];
  }): Promise<Filing>;
  /** Keeps all that is known of minutes, for when their workflow is gone; gives its SHA-256. */
  keepMinutes(input: { view: MinutesView }): Promise<string>;
};
