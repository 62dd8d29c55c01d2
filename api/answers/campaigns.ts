import { z } from 'zod';
import { campaignPlan } from '../../workflows/campaign/contract.ts';
import { EMAIL, HANDLE, LANGUAGE } from '../../workflows/kit/fields.ts';
import { COUNT, list, MOMENT, NUMBER, SHA256 } from './common.ts';
import { audience } from './people.ts';

export const tally = z
  .object({
    people: COUNT,
    asked: COUNT,
    answered: COUNT,
    takesPart: COUNT,
    declines: COUNT,
    call: COUNT,
    colleague: COUNT,
    silent: COUNT.meta({ description: 'Were asked, can still answer and did not' }),
    stopped: COUNT,
    refused: COUNT,
    reminders: COUNT,
  })
  .meta({ id: 'Tally', description: 'How many were asked, and what they said' });

const letterhead = z
  .object({
    slug: HANDLE,
    network: z.string(),
    sender: z.object({ name: z.string(), address: EMAIL }),
    coordinator: z.object({ name: z.string(), email: EMAIL, language: LANGUAGE.optional() }),
  })
  .meta({ id: 'Letterhead', description: 'From whom letters come and whom to ask' });

const dossier = z.object({ json: SHA256, xlsx: SHA256 });
const schedule = { closesAt: MOMENT, remindAt: z.array(MOMENT) };

export const campaign = z
  .object({
    slug: HANDLE,
    campaign: NUMBER,
    status: z.enum(['draft', 'starting', 'running', 'paused', 'closing', 'closed', 'withdrawn']),
    plan: campaignPlan.meta({ id: 'CampaignPlan' }),
    letterhead,
    startedAt: MOMENT.optional(),
    closesAt: schedule.closesAt.optional(),
    remindAt: schedule.remindAt.optional(),
    shares: COUNT.meta({ description: 'In how many parts it asks people' }),
    testsAsked: COUNT.meta({ description: 'Test letters so far' }),
    dossier: dossier.optional(),
    tally,
  })
  .meta({ id: 'Campaign' });

export const campaignWithAudience = campaign.extend({ audience }).meta({ id: 'CampaignWithAudience' });

const entry = z.object({
  campaign: NUMBER,
  title: z.string(),
  status: z.enum(['draft', 'starting', 'running', 'closed', 'withdrawn']),
  createdAt: MOMENT,
  shares: COUNT.optional(),
  closedAt: MOMENT.optional(),
  tally: tally.optional(),
  dossier: dossier.optional(),
});

export const campaignList = list(entry);

export const started = z.object(schedule);

export const testSent = z.object({ test: NUMBER });

export const letterPreview = z.object({
  audience,
  letter: z.object({ language: LANGUAGE, subject: z.string(), text: z.string(), html: z.string() }),
});
