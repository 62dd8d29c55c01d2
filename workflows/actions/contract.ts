import { z } from 'zod';
import type { Given, Recorded, Way } from '../kit/ask.ts';
import type { LocalDay } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { DAY, LINE, PERSON_ID } from '../kit/fields.ts';
import type { Addressee, Letterhead, PersonId } from '../kit/letter.ts';
import type { Errand } from '../kit/outbox.ts';
import type { ReceiptCount } from '../kit/receipts.ts';
import type { Tries } from '../kit/tries.ts';

/** What is to be done, in at most so many characters: as long as a marked line of minutes may be. */
export const ACTION_CHARACTERS_MAX = 1000;
/** Action items in one command: as many as minutes can hold. */
export const ADDED_MAX = 500;

/** Where an action item comes from: a meeting, or what the coordinator calls it. */
export const sourceFields = z.union([
  z.strictObject({ meeting: z.int().min(1).max(1_000_000) }),
  z.strictObject({ words: LINE(120) }),
]);

export const actionFields = z.strictObject({
  owner: PERSON_ID.meta({ description: 'Id of the person who is to do it' }),
  text: LINE(ACTION_CHARACTERS_MAX),
  due: DAY,
  source: sourceFields.optional(),
});

export const actionChange = z
  .strictObject({
    owner: PERSON_ID.optional(),
    text: LINE(ACTION_CHARACTERS_MAX).optional(),
    due: DAY.optional(),
    status: z
      .enum(['open', 'dropped'])
      .optional()
      .meta({ description: 'Open again, or dropped: nobody is asked for it any more' }),
  })
  .refine((change) => Object.keys(change).length > 0, 'say what changes')
  .refine(
    ({ status, ...fields }) => status !== 'dropped' || Object.keys(fields).length === 0,
    'what is dropped is not changed as well',
  );

/** How an action item stands, as its owner says. */
export const actionAnswer = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('done') }),
  z.strictObject({ choice: z.literal('extend'), until: DAY }),
  z.strictObject({ choice: z.literal('blocked'), why: LINE(500) }),
  z.strictObject({ choice: z.literal('not-mine'), whose: LINE(100).optional() }),
]);

export type ActionFields = Omit<z.infer<typeof actionFields>, 'source'> & { source?: ActionSource };
/** A meeting is named by its title, as far as that was known. */
export type ActionSource = { meeting: number; title?: string } | { words: string };
export type ActionAnswer = z.infer<typeof actionAnswer>;

export interface ActionItem {
  nr: number;
  owner: PersonId;
  text: string;
  due: LocalDay;
  source?: ActionSource;
  status: 'open' | 'done' | 'blocked' | 'dropped';
  addedAt: Instant;
  closedAt?: Instant;
  /** What it was when it was added, once that has changed: handed in again it is still the same item. */
  was?: Pick<ActionFields, 'owner' | 'text' | 'due'>;
  /** Whether the owner has heard of it as it is now. */
  told?: boolean;
  /** The owner said that it is not theirs; nobody is reminded until the coordinator has seen to it. */
  disowned?: boolean;
  /** When the owner is still to be reminded, the next moment first. */
  moments: Instant[];
  /** When the coordinator hears that it is overdue. */
  escalateAt?: Instant;
  /** What was said of it, the oldest first. */
  answers: Given<ActionAnswer>[];
}

/** Why no more letters go to somebody. */
export type Out = 'stopped' | 'refused' | 'removed';

/** Somebody who has action items. */
export interface Owner {
  to: Addressee;
  /** False until the network has told how they are now: before that nothing is sent, since they may want no mail. */
  known?: boolean;
  out?: Out;
  /** The day of the last reminder: there is one a day at most. */
  remindedOn?: LocalDay;
  receipts?: ReceiptCount;
}

/** Something that the coordinator should see to. */
export interface News {
  item: number;
  why: 'overdue' | 'unreachable' | 'blocked' | 'not-mine';
}

/** A letter that is still to be sent. What it is about is fixed when it is put on its way, and so is its id. */
export type Notice = { nr: number } & Tries &
  (
    | { kind: 'action-new' | 'action-reminder' | 'action-overdue' | 'action-noted'; person: PersonId; items: number[] }
    | { kind: 'action-coordinator'; news: News[] }
  );
export type NoticeKind = Notice['kind'];

/** The register of a network's action items. */
export interface ActionsState {
  schemaVersion: number;
  slug: string;
  letterhead: Letterhead;
  holidays: LocalDay[];
  items: ActionItem[];
  added: number;
  people: Record<PersonId, Owner>;
  news: News[];
  /** The day of the last letter to the coordinator. */
  toldCoordinatorOn?: LocalDay;
  /** Once the network wants to know what belongs on agendas: what it was last told, and how often. */
  feeds?: { told: string; count: number };
  notices: Notice[];
  noticesAsked: number;
  /** Counts what may change the plan of letters, so that who waits looks again. */
  revision: number;
  outbox: Errand[];
}

/** Who is new to the register hears once the network has told how they are now; an older release did not ask for that. */
interface OnceKnown {
  onceKnown?: true;
}

export type ActionsCommand = { id: string } & (
  | ({ kind: 'add'; items: ActionFields[]; owners: Addressee[]; holidays: LocalDay[] } & OnceKnown)
  | {
      kind: 'answer';
      person: PersonId;
      /** Which of their items; without it the only one that they were asked about. */
      item?: number;
      answer: ActionAnswer;
      remark?: string;
      way: Way;
      by?: string;
      mail?: string;
      sentAt?: Instant;
      /** Whether who wrote a mail may hear what was noted from it. */
      receipt?: boolean;
      /** What is done may turn out not to be: only who sees that it is noted so can say that. */
      reopens?: true;
    }
  | ({
      kind: 'change';
      item: number;
      change: { text?: string; due?: LocalDay; owner?: PersonId; status?: 'open' };
      owners: Addressee[];
      holidays: LocalDay[];
    } & OnceKnown)
  | { kind: 'drop'; item: number }
  | { kind: 'feed-agendas' }
  | { kind: 'leave-out'; person: PersonId; why: Out }
  | { kind: 'take-back-in'; person: PersonId }
  | { kind: 'change-addressee'; to: Addressee }
  | { kind: 'change-letterhead'; letterhead: Letterhead }
);

/** Which items a list is about: all keys that are given must match. */
export interface ActionsFilter {
  open?: boolean | undefined;
  overdue?: boolean | undefined;
  owner?: PersonId | undefined;
}

export type ActionsQuestion =
  | { ask: 'items'; filter: ActionsFilter; after?: number; limit: number }
  | { ask: 'item'; item: number }
  | { ask: 'person'; person: PersonId };

/** An action item as it is shown. */
export interface ActionView {
  action: number;
  owner: { person: PersonId; name: string; out?: Out };
  text: string;
  due: LocalDay;
  overdue: boolean;
  source?: ActionSource;
  status: ActionItem['status'];
  notMine: boolean;
  addedAt: Instant;
  closedAt?: Instant;
  answers: Given<ActionAnswer>[];
}

/** A page of action items in the order in which they were added, and the number to go on after when there are more. */
export interface ActionPage {
  total: number;
  items: ActionView[];
  next?: number;
}

/** What was recorded of an action item. */
export type ActionAnswered = { action: number } & Recorded<ActionAnswer>;

/** What a person's page shows: their items that are not closed, and whether each was asked about. */
export interface ActionsPersonView {
  to: Addressee;
  letterhead: Letterhead;
  /** Whether nothing of theirs is open. */
  closed: boolean;
  actions: (ActionView & { asked: boolean })[];
  /** What is done, and what they handed back: the newest answer first, at most `ANSWERED_SHOWN_MAX`. */
  answered: ActionView[];
  /** What was recorded last of what is theirs. */
  latest?: { action: number; text: string; answer: ActionAnswer };
}
