import { z } from 'zod';
import type { About } from '../../workflows/inbox/contract.ts';
import { campaignId, meetingId, minutesId, networkId, shareId, shareOf } from '../../workflows/kit/ids.ts';
import type { WorkflowId } from '../../workflows/kit/letter.ts';
import type { MeetingEntry, Person } from '../../workflows/network/contract.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { lookAtMinutes } from './minutes-shared.ts';
import { campaignEntry, lookAtNetwork } from './shared.ts';

const NUMBER = z.coerce.number().int().min(1).max(1_000_000);

/** What somebody was asked by: a campaign, a meeting, the minutes of a meeting, or that is not known. */
export const asking = { campaign: NUMBER.optional(), meeting: NUMBER.optional(), minutes: NUMBER.optional() };
type Asking = z.infer<z.ZodObject<typeof asking>>;
export const oneOnly = [
  ({ campaign, meeting, minutes }: Asking) => [campaign, meeting, minutes].filter((nr) => nr !== undefined).length <= 1,
  { path: ['meeting'], message: 'name the campaign, the meeting or the minutes, not more of them' },
] as const satisfies Parameters<z.ZodObject<typeof asking>['refine']>;

/** A person and what they were asked: in the campaign, meeting or minutes that are named, else none. */
export async function aboutWhom(
  deps: Deps,
  slug: string,
  person: string,
  { campaign, meeting, minutes }: Asking,
): Promise<About> {
  const found = await lookAtNetwork<Person | null>(deps, slug, { ask: 'person', person });
  if (!found) throw new Problem(404, 'unknown-person', { field: 'person' });
  const { name } = found;
  if (meeting !== undefined) return { workflow: await meetingUnderWay(deps, slug, meeting), person, name };
  if (minutes !== undefined) return { workflow: await minutesUnderWay(deps, slug, minutes), person, name };
  if (campaign === undefined) return { workflow: networkId(slug), person, name };
  const { shares, status } = await campaignEntry(deps, slug, campaign);
  if (status !== 'running')
    throw new Problem(409, status === 'draft' || status === 'starting' ? 'not-started' : 'closed');
  const workflow = shares ? shareId(slug, campaign, shareOf(person, shares)) : campaignId(slug, campaign);
  return { workflow, person, name };
}

async function meetingUnderWay(deps: Deps, slug: string, meeting: number): Promise<WorkflowId> {
  const entries = await lookAtNetwork<MeetingEntry[]>(deps, slug, { ask: 'meetings' });
  const entry = entries.find((candidate) => candidate.meeting === meeting);
  if (!entry) throw new Problem(404, 'unknown-meeting', { field: 'meeting' });
  if (entry.status === 'draft') throw new Problem(409, 'not-started', { field: 'meeting' });
  if (entry.status === 'cancelled') throw new Problem(409, 'cancelled', { field: 'meeting' });
  if (entry.status === 'held') throw new Problem(409, 'closed', { field: 'meeting' });
  return meetingId(slug, meeting);
}

async function minutesUnderWay(deps: Deps, slug: string, meeting: number): Promise<WorkflowId> {
  const { status } = await lookAtMinutes(deps, { slug, meeting });
  if (status === 'draft' || status === 'gathering') throw new Problem(409, 'not-started', { field: 'minutes' });
  if (status !== 'correcting') throw new Problem(409, 'frozen', { field: 'minutes' });
  return minutesId(slug, meeting);
}
