import { z } from 'zod';
import type { Tally } from '../invitation/contract.ts';
import type { OfficeHours } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { LANGUAGE, LINE, OFFICE_HOURS, TEXT } from '../kit/fields.ts';
import type { Addressee, Letterhead, OwnText } from '../kit/letter.ts';
import type { Errand } from '../kit/outbox.ts';
import type { Tries } from '../kit/tries.ts';
import { type PeopleFilter, peopleFilter } from '../network/contract.ts';

const ownText = z.strictObject({ subject: LINE(150), body: TEXT(20_000) });
export const campaignTexts = z
  .strictObject({ nl: ownText.optional(), en: ownText.optional() })
  .refine((text) => text.nl || text.en, 'write the invitation in at least one language');

const workingDays = z.int().min(1).max(250);

/** The plan of a campaign, as the coordinator writes it. */
export const campaignPlan = z.strictObject({
  title: LINE(120),
  audience: peopleFilter,
  text: campaignTexts,
  closesAfterWorkingDays: workingDays.optional(),
  closesAt: z.iso.datetime({ offset: true }).optional(),
  remindAfterWorkingDays: z.array(workingDays).max(5).default([]),
  lettersPerHour: z.int().min(1).max(1_000_000).optional(),
  officeHours: OFFICE_HOURS,
});
export const testRequest = z.strictObject({ to: z.email().optional(), language: LANGUAGE.default('nl') });

/** The plan as the process keeps it. */
export interface CampaignPlan {
  title: string;
  audience: PeopleFilter;
  text: OwnText;
  closesAfterWorkingDays?: number;
  closesAt?: Instant;
  remindAfterWorkingDays: number[];
  lettersPerHour?: number;
  officeHours: OfficeHours | false;
}

export interface CampaignState {
  schemaVersion: number;
  slug: string;
  campaign: number;
  status: 'draft' | 'starting' | 'running' | 'paused' | 'closing' | 'closed' | 'withdrawn';
  plan: CampaignPlan;
  letterhead: Letterhead;
  holidays: string[];
  startedAt?: Instant;
  closesAt?: Instant;
  remindAt?: Instant[];
  shares: number;
  tallies: Record<number, Tally>;
  closedShares: number[];
  /** Test letters that have not gone yet; a mail server may have put off the first one. */
  tests: ({ nr: number; to: Addressee } & Tries)[];
  testsAsked: number;
  dossier?: { json: string; xlsx: string };
  outbox: Errand[];
}

export type CampaignCommand = { id: string } & (
  | { kind: 'change-plan'; plan: Partial<CampaignPlan>; letterhead?: Letterhead }
  | { kind: 'change-letterhead'; letterhead: Letterhead }
  | { kind: 'send-test'; to: Addressee }
  | { kind: 'start' }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'extend'; closesAt: Instant }
  | { kind: 'stop' }
  | { kind: 'share-tally'; share: number; tally: Tally }
  | { kind: 'share-closed'; share: number; tally: Tally }
);

export type CampaignQuestion = { ask: 'campaign' };

export interface CampaignView
  extends Omit<CampaignState, 'schemaVersion' | 'outbox' | 'tallies' | 'tests' | 'holidays' | 'closedShares'> {
  tally: Tally;
}

/** What a campaign needs besides letters. */
export type CampaignEffects = {
  /** The people of an audience who can be written to. */
  readAudience(input: { slug: string; filter: PeopleFilter }): Promise<Addressee[]>;
  /** Writes who said what, from all shares, to the document store; gives the SHA-256 of each file. */
  writeDossier(input: { view: CampaignView }): Promise<{ json: string; xlsx: string }>;
};
