import { z } from 'zod';
import type { Ask } from '../kit/ask.ts';
import type { OfficeHours } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { EMAIL, LINE, OFFICE_HOURS, PERSON_ID, TEXT } from '../kit/fields.ts';
import type { Addressee, Letterhead, OwnText, PersonId } from '../kit/letter.ts';
import type { Errand } from '../kit/outbox.ts';
import { ORGANISATION_KINDS, type OrganisationFields, type PeopleFilter, peopleFilter } from '../network/contract.ts';
import type { Agenda, FinalAgenda } from './agenda.ts';
import type { Notice } from './notices.ts';
import type { MeetingDocument } from './views.ts';

/** The kinds of meeting of model.md sections 2 (S8) and 3. */
export const MEETING_KINDS = [
  'first-network',
  'network',
  'core-group',
  'patient-organisations',
  'associations',
  'kick-off',
  'training',
  'webinar',
  'symposium',
  'visitation',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** A day and a time as a Dutch clock shows them: `2027-04-22T14:00`. */
const LOCAL_TIME = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'write a Dutch day and time: 2027-04-22T14:00');
const workingDays = z.int().min(1).max(250);

export const slotFields = z.strictObject({ start: LOCAL_TIME, end: LOCAL_TIME.optional() });

/** An address of the web: it comes on pages and in letters, where another could do harm. */
const WEB_LINK = z.url({ protocol: /^https?$/i, error: 'give a link that begins with https://' }).max(500);

/** Where a meeting is: a place, a link, or both (hybrid). */
export const placeFields = z
  .strictObject({ name: LINE(160).optional(), address: LINE(200).optional(), link: WEB_LINK.optional() })
  .refine(({ name, link }) => name || link, 'name the place, give a link, or both');

/** What a date must have: so many people, and somebody of each of these kinds of organisation and each of these people. */
export const mustHaveFields = z.strictObject({
  quorum: z.int().min(1).max(10_000).optional(),
  kinds: z.array(z.enum(ORGANISATION_KINDS)).max(11).default([]),
  people: z.array(PERSON_ID).max(20).default([]),
});

/** A venue: up to how many people it is meant for, how many seats it has, and what it costs in euros. */
export const venueFields = z.strictObject({
  id: z.string().min(1).max(10),
  name: LINE(160),
  online: z.boolean().default(false),
  upTo: z.int().min(1).max(10_000).optional(),
  capacity: z.int().min(0).max(10_000),
  cost: z.number().min(0).max(1_000_000),
});

/** What a point of the agenda is: an institution introduces itself, or something is decided, discussed or told. */
export const ITEM_KINDS = ['pitch', 'decision', 'discussion', 'information'] as const;
export const agendaItem = z.strictObject({
  id: z.string().min(1).max(20),
  kind: z.enum(ITEM_KINDS),
  title: LINE(160),
  lead: LINE(100).optional(),
  minutes: z.int().min(1).max(600),
  documents: z.array(z.string().max(200)).max(20).default([]),
});

/** A point as a coordinator writes it: whole; or by its id alone, when it stays as it is or was taken off and comes back. */
const writtenItem = agendaItem
  .partial()
  .extend({ id: agendaItem.shape.id })
  .superRefine((item, { addIssue }) => {
    const missing = (['kind', 'title', 'minutes'] as const).filter((field) => item[field] === undefined);
    if (missing.length === 3 && item.lead === undefined && item.documents?.length === 0) return;
    for (const field of missing)
      addIssue({ code: 'custom', path: [field], message: 'a point that is not only an id needs this' });
  });

/** How many seats there are in the room, guests counted; who is online takes none. */
export const CAPACITY = z.int().min(1).max(10_000);

export const meetingPlan = z.strictObject({
  kind: z.enum(MEETING_KINDS),
  title: LINE(120),
  audience: peopleFilter.optional().meta({ description: 'Who is asked to come' }),
  informs: peopleFilter
    .optional()
    .meta({ description: 'Who is not asked, and gets the minutes in the way of their commitment' }),
  text: z
    .strictObject({
      nl: z.strictObject({ subject: LINE(150), body: TEXT(20_000) }).optional(),
      en: z.strictObject({ subject: LINE(150), body: TEXT(20_000) }).optional(),
    })
    .optional(),
  durationMinutes: z.int().min(15).max(1440).optional(),
  options: z.array(slotFields).max(20).optional(),
  pollWorkingDays: workingDays.optional(),
  mustHave: mustHaveFields.optional(),
  place: placeFields.optional(),
  capacity: CAPACITY.optional(),
  offerHours: z
    .int()
    .min(1)
    .max(14 * 24)
    .optional(),
  asksGuests: z.boolean().default(false),
  asksDiet: z.boolean().default(false),
  asksReason: z.boolean().default(false),
  practicalDaysBefore: z.int().min(1).max(30).default(3),
  confirms: z.union([z.boolean(), z.literal('calendar')]).default('calendar'),
  venues: z.strictObject({ choices: z.array(venueFields).min(1).max(20), bookBy: LOCAL_TIME }).optional(),
  officeHours: OFFICE_HOURS,
});

/** The agenda as the coordinator sends it; `version` is the one that it changes, so that nobody overwrites another's. */
export const agendaFields = z.strictObject({
  version: z.int().min(0),
  items: z
    .array(writtenItem)
    .max(100)
    .meta({ description: 'The whole agenda; a point by its `id` alone stays as it is' }),
});

/** An answer to "which dates suit you?": one of three for each date; a date that is left out is unanswered, not no. */
export const pollFields = z.record(z.string(), z.enum(['yes', 'if-need-be', 'no']));

/** An answer to "do you come?". */
export const rsvpFields = z.discriminatedUnion('choice', [
  z.strictObject({
    choice: z.literal('yes'),
    mode: z.enum(['on-site', 'online']).optional(),
    guests: z.int().min(0).max(20).optional(),
    diet: LINE(200).optional(),
  }),
  z.strictObject({ choice: z.literal('maybe') }),
  z.strictObject({ choice: z.literal('no'), reason: LINE(300).optional() }),
  z.strictObject({ choice: z.literal('substitute'), substitute: z.strictObject({ name: LINE(100), email: EMAIL }) }),
]);

export type * from './commands.ts';
export type * from './views.ts';

export type PollAnswer = z.infer<typeof pollFields>;
export type Rsvp = z.infer<typeof rsvpFields>;
export type Place = z.infer<typeof placeFields>;
export type MustHave = z.infer<typeof mustHaveFields>;
export type Venue = z.infer<typeof venueFields>;
export type AgendaItem = z.infer<typeof agendaItem>;
/** A point as a coordinator writes it: whole, or by its id alone. */
export type WrittenItem = Partial<AgendaItem> & Pick<AgendaItem, 'id'>;

export interface Slot {
  id: string;
  start: Instant;
  end: Instant;
}

/** The plan as the process keeps it. */
export interface MeetingPlan {
  kind: MeetingKind;
  title: string;
  audience: PeopleFilter;
  /** Who is not asked to come, and hears what came of it with the minutes. */
  informs?: PeopleFilter;
  text?: OwnText;
  /** How long it takes when only its beginning is given, if that is not what its kind usually takes. */
  durationMinutes?: number;
  options: Slot[];
  pollWorkingDays: number;
  mustHave: MustHave;
  place?: Place;
  /** How many can come on site, guests counted; as many as want to when it is left out. */
  capacity?: number;
  /** How long somebody has to take a seat that is offered to them. */
  offerHours?: number;
  asksGuests: boolean;
  asksDiet: boolean;
  asksReason: boolean;
  practicalDaysBefore: number;
  /**
   * Whether everybody hears by letter what was noted, and not only who answered by mail; `calendar`: who answered on the page
   * and whose calendar would say otherwise. Not there, in a plan of before, it is as false.
   */
  confirms?: boolean | 'calendar';
  /** When first letters and reminders go out; at any hour when it is left out, and shortly before the meeting. */
  officeHours?: OfficeHours;
  /** The venues there are, in the order in which they are preferred, and when one must be booked. */
  venues?: { choices: Venue[]; bookBy: Instant };
}

/** What changes of a plan; what is null is taken away. */
export type PlanChange = { [Field in keyof MeetingPlan]?: MeetingPlan[Field] | null };

/** Somebody whom a meeting is for, with the kind of organisation they come from. */
export interface Invitee {
  to: Addressee;
  kind?: OrganisationFields['kind'];
}

/**
 * Of a meeting that is full: who waits for seats, the first one first; who is offered theirs, until when; and whose offer is
 * over. All of them said that they come.
 */
export interface WaitingList {
  waiting: PersonId[];
  offers: { person: PersonId; until: Instant }[];
  lapsed: PersonId[];
  /** Whose seat is kept for who comes in their place. */
  kept?: { by: PersonId; until: Instant }[];
}

/** How often one person's calendar entry was changed apart from the others', and when last. */
export interface OwnEntry {
  changes: number;
  at: Instant;
}

/** Why no more letters go to somebody. */
export type Out = 'stopped' | 'refused' | 'removed';

export interface MeetingState {
  schemaVersion: number;
  slug: string;
  meeting: number;
  status: 'draft' | 'gathering' | 'polling' | 'choosing' | 'inviting' | 'held' | 'cancelled';
  plan: MeetingPlan;
  letterhead: Letterhead;
  holidays: string[];
  invitees: Record<PersonId, Invitee>;
  /** To whom no more letters go, and why. */
  out?: Record<PersonId, Out>;
  poll?: Ask<PollAnswer>;
  when?: Slot;
  /** The domain in the event's UID, as it was when the meeting was made. */
  domain?: string;
  /** RFC 5545 SEQUENCE of what was last sent, and when that was decided. */
  sequence: number;
  revisedAt: Instant;
  /** The SEQUENCE with which the date was set: calendar answers from before it are about another date. */
  dateSequence?: number;
  /** The SEQUENCE of the meeting as each person last heard of it. */
  heard?: Record<PersonId, number>;
  rsvp?: Ask<Rsvp>;
  /** Of each person the newest calendar answer: a later one with an older stamp does not count. */
  stamps: Record<PersonId, string>;
  practicalSent?: boolean;
  /** The venue that is booked. */
  booked?: string;
  /** Whether the coordinator hears the numbers when a venue must be booked: still, or has heard. */
  venueNews?: 'due' | 'told';
  /** How many people a person has sent in their place, and by whom somebody was sent. */
  sent?: Record<PersonId, number>;
  sentBy?: Record<PersonId, PersonId>;
  documents?: MeetingDocument[];
  list?: WaitingList;
  entries?: Record<PersonId, OwnEntry>;
  /** How often a person's own entry had changed when the date was set: what they answered before is about another date. */
  entriesAtDate?: Record<PersonId, number>;
  agenda?: Agenda;
  /** The agenda as it was last sent as final, and with which SEQUENCEs nothing but the agenda was new. */
  finalAgenda?: FinalAgenda;
  agendaSequences?: number[];
  /** Whether what was noted and what one should know shortly before come in one letter; an older release sent two. */
  joinsLetters?: true;
  notices: Notice[];
  noticesAsked: number;
  /** What the network was last told of how far it is. */
  told?: string;
  outbox: Errand[];
}

/** What activities give to meetings. */
export type MeetingEffects = {
  readInvitees(input: { slug: string; filter: PeopleFilter }): Promise<Invitee[]>;
};
