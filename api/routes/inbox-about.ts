import { z } from 'zod';
import { UnknownWorkflow } from '../../activities/temporal/door.ts';
import type { About } from '../../workflows/inbox/contract.ts';
import {
  actionsId,
  campaignId,
  meetingId,
  minutesId,
  networkId,
  rolesId,
  shareId,
  shareOf,
} from '../../workflows/kit/ids.ts';
import type { WorkflowId } from '../../workflows/kit/letter.ts';
import type { MeetingEntry, Person } from '../../workflows/network/contract.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { lookAtMinutes } from './minutes-shared.ts';
import { campaignEntry, lookAtNetwork } from './shared.ts';

const NUMBER = z.coerce.number().int().min(1).max(1_000_000);

/** What somebody was asked by: a campaign, a meeting, its minutes, a task in it, their action items, or that is not known. */
export const asking = {
  campaign: NUMBER.optional(),
  meeting: NUMBER.optional(),
  minutes: NUMBER.optional(),
  tasks: NUMBER.optional().meta({ description: 'The meeting in which they were asked to do something' }),
  actions: z.literal(true).optional().meta({ description: 'It is about their action items' }),
};
type Asking = z.infer<z.ZodObject<typeof asking>>;
export const oneOnly = [
  ({ campaign, meeting, minutes, tasks, actions }: Asking) =>
    [campaign, meeting, minutes, tasks, actions].filter((named) => named !== undefined).length <= 1,
  { path: ['meeting'], message: 'name one of campaign, meeting, minutes, tasks and actions' },
] as const satisfies Parameters<z.ZodObject<typeof asking>['refine']>;

/** A person and what they were asked: by what is named, else nothing. */
export async function aboutWhom(
  deps: Deps,
  slug: string,
  person: string,
  { campaign, meeting, minutes, tasks, actions }: Asking,
): Promise<About> {
  const found = await lookAtNetwork<Person | null>(deps, slug, { ask: 'person', person });
  if (!found) throw new Problem(404, 'unknown-person', { field: 'person' });
  const { name } = found;
  if (meeting !== undefined) return { workflow: await meetingUnderWay(deps, slug, meeting), person, name };
  if (minutes !== undefined) return { workflow: await minutesUnderWay(deps, slug, minutes), person, name };
  if (tasks !== undefined) return { workflow: await rolesOf(deps, slug, tasks, person), person, name };
  if (actions) return { workflow: await registerOf(deps, slug, person), person, name };
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

async function rolesOf(deps: Deps, slug: string, meeting: number, person: string): Promise<WorkflowId> {
  const workflow = rolesId(slug, meeting);
  if (!(await isAskedBy(deps, workflow, person))) throw new Problem(404, 'unknown-task', { field: 'tasks' });
  return workflow;
}

async function registerOf(deps: Deps, slug: string, person: string): Promise<WorkflowId> {
  const workflow = actionsId(slug);
  if (!(await isAskedBy(deps, workflow, person))) throw new Problem(404, 'unknown-action', { field: 'actions' });
  return workflow;
}

async function isAskedBy(deps: Deps, workflow: WorkflowId, person: string): Promise<boolean> {
  const asked = deps.door.look<object | null>(workflow, { ask: 'person', person });
  return (await asked.catch(noneWithoutWorkflow)) !== null;
}

function noneWithoutWorkflow(error: unknown): null {
  if (error instanceof UnknownWorkflow) return null;
  throw error;
}

async function minutesUnderWay(deps: Deps, slug: string, meeting: number): Promise<WorkflowId> {
  const { status } = await lookAtMinutes(deps, { slug, meeting });
  if (status === 'draft' || status === 'gathering') throw new Problem(409, 'not-started', { field: 'minutes' });
  if (status !== 'correcting') throw new Problem(409, 'frozen', { field: 'minutes' });
  return minutesId(slug, meeting);
}
