import { z } from 'zod';
import type { Tally } from '../invitation/contract.ts';
import type { LocalDay } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { EMAIL, HANDLE, LANGUAGE, LINE, PERSON_ID } from '../kit/fields.ts';
import type { Errand } from '../kit/outbox.ts';
import type { AnyCommand } from '../kit/world.ts';
import type { AgendaItem, MeetingKind, MeetingState, Numbers, Slot } from '../meeting/contract.ts';
import type { MinutesState } from '../minutes/contract.ts';
import type { ActionPoints } from './agendas.ts';
import type { Bounced } from './bounced.ts';

/** Organisation kinds of model.md section 1. */
export const ORGANISATION_KINDS = [
  'patient-organisation',
  'expertise-centre',
  'treatment-centre',
  'association',
  'insurer',
  'municipality',
  'social-domain',
  'gp-organisation',
  'paramedical-organisation',
  'independent-clinic',
  'other',
] as const;

export const INSTITUTION_TYPES = ['umc', 'stz', 'general', 'categorical'] as const;

/** Layered commitment (model.md 1): takes part actively, is kept informed during the work, is informed afterwards. */
export const COMMITMENTS = ['active', 'informed', 'afterwards'] as const;

export const PHASE = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .meta({ description: 'Phase of the care continuum (model.md 1)' });

export const networkFields = z.strictObject({
  name: LINE(120),
  condition: LINE(160),
  languages: z.array(LANGUAGE).min(1).max(2),
  coordinators: z
    .array(z.strictObject({ name: LINE(100), email: EMAIL }))
    .min(1)
    .max(10),
  sender: z.strictObject({ name: LINE(100), address: EMAIL }),
});
export const newNetwork = networkFields.extend({ slug: HANDLE });
export const networkChange = networkFields.partial();

export const organisationFields = z.strictObject({
  name: LINE(160),
  kind: z.enum(ORGANISATION_KINDS),
  institutionType: z.enum(INSTITUTION_TYPES).optional(),
  city: LINE(80).optional(),
});

export const personFields = z.strictObject({
  name: LINE(100),
  salutation: LINE(120).optional(),
  email: EMAIL,
  language: LANGUAGE,
  organisation: PERSON_ID.optional().meta({ description: 'Id of the organisation' }),
  discipline: LINE(80).optional(),
  phases: z.array(PHASE).max(4).optional(),
  commitment: z.enum(COMMITMENTS).optional(),
  source: LINE(80).optional(),
});

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(100).optional();

/** Whom a list or an audience is about: every key that is given must match (AND), one of its values is enough (OR). */
export const peopleFilter = z.strictObject({
  kinds: some(z.enum(ORGANISATION_KINDS)),
  institutionTypes: some(z.enum(INSTITUTION_TYPES)),
  organisations: some(PERSON_ID),
  disciplines: some(LINE(80)),
  phases: some(PHASE),
  languages: some(LANGUAGE),
  commitments: some(z.enum([...COMMITMENTS, 'unsaid'])),
  sources: some(LINE(80)),
  people: z.array(PERSON_ID).min(1).max(1000).optional(),
  members: z.boolean().optional().meta({ description: 'Only members, or only people who are not' }),
});

export type NetworkFields = z.infer<typeof networkFields>;
export type OrganisationFields = z.infer<typeof organisationFields>;
export type PersonFields = z.infer<typeof personFields>;
export type PeopleFilter = z.infer<typeof peopleFilter>;
export type Commitment = (typeof COMMITMENTS)[number];

export interface Organisation extends OrganisationFields {
  id: string;
}

/** Something that happened in the mail between the network and a person. */
export interface Contact {
  at: Instant;
  what: 'refused' | 'bounced' | 'bounced-softly' | 'complained' | 'stopped' | 'resumed';
  reason?: string;
  /** The SHA-256 of the mail that said so, in the document store. */
  mail?: string;
}

/** Why no mail goes to a person any more, or that it does. */
export interface MailStatus {
  status: 'stopped' | 'refused';
  at: Instant;
  reason?: string;
}

export interface Person extends PersonFields {
  id: string;
  addedAt: Instant;
  mail?: MailStatus;
  /** The latest that happened in the mail, oldest first. */
  contacts?: Contact[];
  /** Days on which letters failed for now, the last one within months of the one before; and when that was. */
  softBounces?: number;
  softBouncedAt?: Instant;
  /** Since when a person takes part, and in which campaign they said so. */
  member?: { since: Instant; campaign: number };
  /** How often their calendar link was made anew: only the newest works. */
  feed?: number;
}

/** What the network remembers of a campaign. */
export interface CampaignEntry {
  campaign: number;
  title: string;
  status: 'draft' | 'starting' | 'running' | 'closed' | 'withdrawn';
  createdAt: Instant;
  shares?: number;
  closedAt?: Instant;
  tally?: Tally;
  dossier?: { json: string; xlsx: string };
  /** What changed about people while the campaign was starting. */
  missed?: { person: string; command: AnyCommand }[];
}

/** What the network remembers of a meeting. */
export interface MeetingEntry {
  meeting: number;
  title: string;
  createdAt: Instant;
  status: MeetingState['status'];
  when?: Slot;
  /** That it is off is still going out to people: it must hear what changes about them. */
  cancelling?: boolean;
  /** How far its minutes are, once they are being made. */
  minutesStatus?: MinutesState['status'];
  /** Who reads its minutes: they are told what changes about these people only, else of everybody. */
  readers?: string[] | 'all';
  /** The SHA-256 of all that was known of the minutes when they were finished, in the document store. */
  minutesDossier?: string;
  /** The SHA-256 of its minutes, in the document store. */
  minutes?: string;
  /** Of a meeting that is over: how many said what. */
  numbers?: Numbers;
  kind?: MeetingKind;
  /** What the point that goes through the open action items is called on its agenda, when it has one. */
  actionsTitle?: string;
  /** What is left of its agenda for the next meeting of its kind, and which one that is. */
  left?: { items: AgendaItem[]; to?: number };
  /** Once somebody was asked to do something in it: who was. */
  roles?: { people: string[] };
}

/** A decision that a meeting of the network took. */
export interface DecisionEntry {
  decision: number;
  text: string;
  meeting: number;
  day: LocalDay;
  /** The SHA-256 of the minutes, in the document store. */
  minutes: string;
}

/** A page of the register of decisions, and the number to go on after when there are more. */
export interface DecisionPage {
  total: number;
  items: DecisionEntry[];
  next?: number;
}

export interface NetworkState extends NetworkFields {
  schemaVersion: number;
  slug: string;
  createdAt: Instant;
  organisations: Record<string, Organisation>;
  people: Record<string, Person>;
  campaigns: CampaignEntry[];
  meetings?: MeetingEntry[];
  /** The register of decisions, in the order in which they were taken. */
  decisions?: DecisionEntry[];
  /** Whether the coordinator's list has been started. */
  inbox?: boolean;
  /** Once the register of action items has been started: who has some. */
  actions?: { owners: string[]; agenda?: ActionPoints };
  outbox: Errand[];
}

/** A row of an import, as the door parsed it, with the ids to use when the person or organisation is new. */
export interface ImportRow {
  line: number;
  personId: string;
  organisationId: string;
  person: Omit<PersonFields, 'organisation' | 'language'> & { language?: PersonFields['language'] };
  organisation?: {
    name: string;
    kind?: OrganisationFields['kind'];
    institutionType?: OrganisationFields['institutionType'];
    city?: string;
  };
}

export type RowResult =
  | { line: number; result: 'added' | 'merged' | 'unchanged'; person: string }
  | { line: number; result: 'refused'; code: string };

/** Somebody whom a person names, with the id to use when they are new. */
export type Colleague = Pick<PersonFields, 'name' | 'email' | 'language'> & { id: string };

export type NetworkCommand = { id: string } & (
  | { kind: 'create-network' }
  | { kind: 'open-registers' }
  | { kind: 'change-network'; change: Partial<NetworkFields> }
  | { kind: 'add-organisation'; organisation: Organisation }
  | { kind: 'change-organisation'; organisation: string; change: Partial<OrganisationFields> }
  | { kind: 'remove-organisation'; organisation: string }
  | { kind: 'add-person'; person: PersonFields & { id: string } }
  | { kind: 'change-person'; person: string; change: { [K in keyof PersonFields]?: PersonFields[K] | null } }
  | { kind: 'remove-person'; person: string }
  | { kind: 'import-people'; rows: ImportRow[] }
  | { kind: 'stop-mail'; person: string; reason?: string; complaint?: boolean; mail?: string }
  | ({ kind: 'mail-bounced'; person: string } & Bounced)
  | { kind: 'resume-mail'; person: string }
  | { kind: 'renew-feed'; person: string }
  | { kind: 'letter-refused'; person: string; email: string; reason: string }
  | { kind: 'create-campaign'; title: string; state: unknown }
  | { kind: 'create-meeting'; title: string; state: Omit<MeetingState, 'slug' | 'meeting'>; actionsTitle?: string }
  | {
      kind: 'meeting-progress';
      meeting: number;
      change: Partial<Omit<MeetingEntry, 'meeting' | 'createdAt' | 'roles' | 'left'>>;
      /** It was called off, and so are its minutes; an older release did not say so. */
      off?: true;
      /** Its date poll is over; an older release did not say so. */
      pollOver?: true;
    }
  | {
      kind: 'open-minutes';
      meeting: number;
      /** Refused before the meeting has begun; an older release did not ask for that. */
      onceBegun?: true;
      /** Refused before the meeting is over. */
      onceOver?: true;
    }
  | { kind: 'reads-minutes'; meeting: number; people: string[] | 'all' }
  | { kind: 'record-decisions'; meeting: number; day: LocalDay; minutes: string; decisions: string[] }
  | { kind: 'owns-actions'; people: string[] }
  | { kind: 'actions-for-agenda'; open: number; late: AgendaItem[]; nextOnly?: true }
  | { kind: 'leave-open'; meeting: number; of: MeetingKind; items: AgendaItem[] }
  | { kind: 'open-roles'; meeting: number; holidays: string[] }
  | { kind: 'has-task'; meeting: number; person: string }
  | {
      kind: 'campaign-progress';
      campaign: number;
      change: Partial<Omit<CampaignEntry, 'campaign' | 'createdAt' | 'closedAt'>>;
    }
  | {
      kind: 'colleague-named';
      campaign: number;
      shares: number;
      by: { person: string; name: string };
      colleague: Colleague;
    }
  | { kind: 'substitute-named'; meeting: number; by: string; colleague: Colleague }
  | {
      kind: 'became-members';
      campaign: number;
      members: { person: string; commitment?: Commitment; discipline?: string }[];
    }
);

export type NetworkQuestion =
  | { ask: 'network' }
  | { ask: 'people'; filter: PeopleFilter; text?: string; after?: string; limit: number }
  | { ask: 'person'; person: string }
  | { ask: 'feed'; person: string }
  | { ask: 'writer'; address: string }
  | { ask: 'organisations' }
  | { ask: 'count'; filter: PeopleFilter }
  | { ask: 'audience'; filter: PeopleFilter; after?: string; limit: number }
  | { ask: 'campaigns' }
  | { ask: 'meetings' }
  | { ask: 'decisions'; meeting?: number; after?: number; limit: number }
  | { ask: 'invitees'; filter: PeopleFilter; after?: string; limit: number }
  | { ask: 'rehearse-import'; rows: ImportRow[] };
