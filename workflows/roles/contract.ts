import { z } from 'zod';
import type { Given, Recorded, Way } from '../kit/ask.ts';
import type { LocalDay } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { DAY, LINE, PERSON_ID } from '../kit/fields.ts';
import type { Addressee, Letterhead, PersonId } from '../kit/letter.ts';
import type { Errand } from '../kit/outbox.ts';
import type { ReceiptCount } from '../kit/receipts.ts';
import type { Tries } from '../kit/tries.ts';
import type { Invitee, Slot } from '../meeting/contract.ts';

/** What people do in a meeting besides coming to it (model.md S8). */
export const ROLES = ['chair', 'minute-taker', 'speaker', 'pitch'] as const;
export type Role = (typeof ROLES)[number];

const person = PERSON_ID.meta({ description: 'Id of the person who is asked' });

/** Whom the coordinator asks for what; a pitch is asked of a contact person of the institution that introduces itself. */
export const taskFields = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.literal('chair'),
    person,
    from: z
      .enum(['core-group', 'independent'])
      .meta({ description: 'The chair is independent or from the core group' }),
  }),
  z.strictObject({ role: z.literal('minute-taker'), person }),
  z.strictObject({ role: z.literal('speaker'), person, subject: LINE(160) }),
  z.strictObject({
    role: z.literal('pitch'),
    person,
    by: DAY.meta({ description: 'The last day for title, speaker and slides' }),
  }),
]);

export const taskChange = z
  .strictObject({ subject: LINE(160).optional(), by: DAY.optional() })
  .refine((change) => Object.keys(change).length > 0, 'say what changes');

/** A date that it may be. */
export type Period = Pick<Slot, 'start' | 'end'>;

/** Where slides are on the web. */
const link = z.url({ protocol: /^https?$/ }).max(500);

/** What a pitch is about, who gives it, and where its slides are. */
export const pitchFields = z.strictObject({
  title: LINE(160).optional(),
  speaker: LINE(100).optional(),
  slides: z.strictObject({ link }).optional(),
});

/** Whether somebody takes on what they are asked; of a pitch with what is known of it. */
export const taskAnswer = z.discriminatedUnion('choice', [
  pitchFields.extend({ choice: z.literal('accept') }),
  z.strictObject({ choice: z.literal('decline'), reason: LINE(300).optional() }),
]);

export type TaskFields = z.infer<typeof taskFields>;

/** Slides as they were handed in: a file in the document store, or a link. */
export type Slides = { link: string } | { file: string; name: string; type: string; bytes: number };

/** What is known of a pitch. */
export interface Pitch {
  title?: string | undefined;
  speaker?: string | undefined;
  slides?: Slides | undefined;
}

export type TaskAnswer = ({ choice: 'accept' } & Pitch) | { choice: 'decline'; reason?: string | undefined };

/** Something that one person was asked to do in a meeting. */
export interface Task {
  nr: number;
  role: Role;
  person: PersonId;
  from?: 'core-group' | 'independent';
  subject?: string;
  by?: LocalDay;
  status: 'asked' | 'accepted' | 'declined' | 'withdrawn';
  askedAt: Instant;
  /** Whether the person has heard of it. */
  told?: boolean;
  /** When the person is still to be reminded: who is silent of the question, who said yes of what is missing. */
  moments: Instant[];
  /** The last day for which was asked what is missing of a pitch: that is asked once. */
  detailsAsked?: LocalDay;
  /** When the coordinator hears that there is no answer, or that something is missing. */
  newsAt?: Instant;
  pitch?: Pitch;
  /** What was said of it, the oldest first. */
  answers: Given<TaskAnswer>[];
}

/** Why no more letters go to somebody. */
export type Out = 'stopped' | 'refused' | 'removed';

/** Somebody who was asked for something. */
export interface Holder extends Invitee {
  /** Whether the network has told how they are now: before that nothing is sent, since they may want no mail. */
  known?: boolean;
  out?: Out;
  receipts?: ReceiptCount;
}

/** Something that the coordinator should see to. */
export interface News {
  task: number;
  why: 'declined' | 'silent' | 'unreachable' | 'incomplete';
}

/** A letter that is still to be sent. */
export type Notice = { nr: number } & Tries &
  (
    | { kind: 'task-asked' | 'task-reminder' | 'task-details' | 'task-off' | 'task-noted'; task: number }
    | { kind: 'task-news'; news: News[] }
  );

/** The tasks of one meeting. */
export interface RolesState {
  schemaVersion: number;
  slug: string;
  meeting: number;
  title: string;
  when?: Slot;
  /** Until there is a date: the ones that people are asked about. */
  dates?: Period[];
  /** Once the meeting has begun, or is off. */
  over?: 'held' | 'cancelled';
  letterhead: Letterhead;
  holidays: LocalDay[];
  tasks: Task[];
  people: Record<PersonId, Holder>;
  news: News[];
  /** The day of the last letter to the coordinator. */
  toldCoordinatorOn?: LocalDay;
  notices: Notice[];
  noticesAsked: number;
  /** What the agenda of the meeting was last told, and how often; not there where the agenda is not told. */
  agenda?: { told: string; count: number };
  /** Counts what may change the plan of letters, so that who waits looks again. */
  revision: number;
  outbox: Errand[];
}

export type RolesCommand = { id: string } & (
  | { kind: 'ask'; task: TaskFields; holder: Invitee; holidays: LocalDay[]; dates?: Period[] }
  | {
      kind: 'answer';
      person: PersonId;
      /** Which of their tasks; without it the only one that they were asked about. */
      task?: number;
      answer: TaskAnswer;
      remark?: string;
      way: Way;
      by?: string;
      mail?: string;
      sentAt?: Instant;
      /** Whether who wrote a mail may hear what was noted from it. */
      receipt?: boolean;
    }
  | { kind: 'change'; task: number; change: { subject?: string; by?: LocalDay }; holidays: LocalDay[] }
  | { kind: 'withdraw'; task: number }
  | { kind: 'meeting-is'; title: string; when?: Slot; over?: 'held' | 'cancelled' }
  | { kind: 'leave-out'; person: PersonId; why: Out }
  | { kind: 'take-back-in'; person: PersonId }
  | { kind: 'change-addressee'; to: Addressee }
  | { kind: 'change-letterhead'; letterhead: Letterhead }
);

export type RolesQuestion = { ask: 'tasks' } | { ask: 'person'; person: PersonId };

/** A task as it is shown. */
export interface TaskView
  extends Pick<Task, 'role' | 'from' | 'subject' | 'by' | 'status' | 'askedAt' | 'pitch' | 'answers'> {
  task: number;
  person: { person: PersonId; name: string; organisation?: string; out?: Out };
  /** Of a pitch that was accepted: what is not known yet. */
  missing?: (keyof Pitch)[];
}

/** What was recorded of a task. */
export type TaskAnswered = { task: number } & Recorded<TaskAnswer>;

/** What a person's page shows: what they were asked, and what they said. */
export interface RolesPersonView {
  to: Addressee;
  letterhead: Letterhead;
  title: string;
  when?: Slot;
  /** While a date is sought: which it may be. */
  dates?: Period[];
  cancelled: boolean;
  /** Whether nothing is asked of them any more. */
  closed: boolean;
  tasks: (TaskView & {
    /** Whether what they say of a pitch can still be changed. */
    open: boolean;
  })[];
}
