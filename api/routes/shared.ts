import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { z } from 'zod';
import { UnknownWorkflow } from '../../activities/temporal/door.ts';
import type { CampaignCommand, CampaignView } from '../../workflows/campaign/contract.ts';
import type { InvitationCommand } from '../../workflows/invitation/contract.ts';
import { HANDLE, PERSON_ID } from '../../workflows/kit/fields.ts';
import { campaignId, networkId } from '../../workflows/kit/ids.ts';
import type { WorkflowId } from '../../workflows/kit/letter.ts';
import type { Outcome } from '../../workflows/kit/refusal.ts';
import type { AnyCommand } from '../../workflows/kit/world.ts';
import type {
  CampaignEntry,
  NetworkCommand,
  NetworkFields,
  NetworkQuestion,
  Person,
} from '../../workflows/network/contract.ts';
import { PAGE_MAX } from '../../workflows/network/limits.ts';
import type { Deps } from '../deps.ts';
import { Problem, problemOfRefusal } from '../http/problem.ts';

/** A campaign or meeting is started by its network a moment after it was made: so long questions and commands wait for it. */
const STARTING_MS = 5_000;
const LOOK_AGAIN_MS = 100;
/** How long a call that does not go through the door may take. */
const CALL_MS = 10_000;

const NUMBER = z.coerce.number().int().min(1).max(1_000_000);

export const networkParams = z.object({ slug: HANDLE });
export const personParams = networkParams.extend({ person: PERSON_ID });
export const organisationParams = networkParams.extend({ organisation: PERSON_ID });
export const campaignParams = networkParams.extend({ campaign: NUMBER });

export const limitField = z.coerce.number().int().min(1).max(PAGE_MAX).default(100);

export interface NetworkView extends NetworkFields {
  slug: string;
  createdAt: number;
  people: number;
  members: number;
  organisations: number;
  campaigns: number;
  meetings: number;
}

/** A page of people; `gone` when the one it should come after is in the list no more. */
export interface PeoplePage {
  items: Person[];
  total: number;
  next?: string;
  gone?: true;
}

/** Delivers a command to a network; a refusal is thrown as a problem. */
export const tellNetwork = <Value extends object = object>(deps: Deps, slug: string, command: NetworkCommand) =>
  deliver<Value>(deps, networkId(slug), command);

/** Delivers a command to a campaign; a refusal is thrown as a problem. One that is over only says what came of earlier ones. */
export async function tellCampaign<Value extends object = object>(
  deps: Deps,
  slug: string,
  campaign: number,
  command: CampaignCommand,
): Promise<Value> {
  const { status } = await campaignEntry(deps, slug, campaign);
  const id = campaignId(slug, campaign);
  if (status !== 'closed' && status !== 'withdrawn') return deliverSoon<Value>(deps, id, command);
  const outcome = await deps.door.deliver(id, command);
  if (!outcome.ok) throw new Problem(409, command.kind === 'stop' ? 'already-stopped' : 'closed');
  return told<Value>(outcome);
}

/** Delivers a command to one share of a campaign; a refusal is thrown as a problem. */
export const tellShare = <Value extends object = object>(deps: Deps, id: WorkflowId, command: InvitationCommand) =>
  deliver<Value>(deps, id, command);

/** Delivers a command; a refusal is thrown as a problem. */
export const deliver = async <Value extends object>(deps: Deps, to: WorkflowId, command: AnyCommand): Promise<Value> =>
  accepted(to, await deps.door.deliver(to, command));

/** Delivers a command to a process that its network may be starting just now. */
export async function deliverSoon<Value extends object>(
  deps: Deps,
  to: WorkflowId,
  command: AnyCommand,
): Promise<Value> {
  const until = Date.now() + STARTING_MS;
  for (;;) {
    const outcome = await deps.door.deliver(to, command);
    if (outcome.ok || outcome.code !== 'unknown-workflow' || Date.now() > until) return accepted(to, outcome);
    await sleep(LOOK_AGAIN_MS);
  }
}

function accepted<Value extends object>(to: WorkflowId, outcome: Outcome): Value {
  if (!outcome.ok) throw outcome.code === 'unknown-workflow' ? notFound(to) : problemOfRefusal(outcome);
  return told<Value>(outcome);
}

/** What a door wants to know of what was accepted: that it was, its status says. */
function told<Value extends object>({ ok: _, ...value }: Outcome): Value {
  return value as unknown as Value;
}

const notFound = (id: WorkflowId) =>
  new Problem(
    404,
    id.includes('/campaign/')
      ? 'unknown-campaign'
      : /\/(meeting|roles)\//.test(id)
        ? 'unknown-meeting'
        : 'unknown-network',
  );

/** Makes calls to the workflow server that end in time, whatever has become of it. */
export const inTime = <T>(client: Client, calls: () => Promise<T>): Promise<T> =>
  client.withDeadline(Date.now() + CALL_MS, calls);

/** Puts a question to a network. */
export async function lookAtNetwork<Answer>(deps: Deps, slug: string, question: NetworkQuestion): Promise<Answer> {
  try {
    return await deps.door.look<Answer>(networkId(slug), question);
  } catch (error) {
    throw error instanceof UnknownWorkflow ? notFound(networkId(slug)) : error;
  }
}

/** A campaign as its network remembers it. */
export async function campaignEntry(deps: Deps, slug: string, campaign: number): Promise<CampaignEntry> {
  const entries = await lookAtNetwork<CampaignEntry[]>(deps, slug, { ask: 'campaigns' });
  const entry = entries.find((candidate) => candidate.campaign === campaign);
  if (!entry) throw new Problem(404, 'unknown-campaign');
  return entry;
}

/** A campaign as it is now; of one that has closed, as its dossier has it. */
export async function lookAtCampaign(deps: Deps, slug: string, campaign: number): Promise<CampaignView> {
  const entry = await campaignEntry(deps, slug, campaign);
  if (entry.dossier) {
    const { campaign: view } = await readDossier(deps, entry.dossier.json);
    return { ...view, status: 'closed', dossier: entry.dossier };
  }
  return patiently(() => deps.door.look<CampaignView>(campaignId(slug, campaign), { ask: 'campaign' }));
}

/** The dossier of a closed campaign. */
export async function readDossier(deps: Deps, sha256: string) {
  const bytes = await deps.store.get(sha256);
  if (!bytes) throw new Problem(500, 'failed', { detail: 'The dossier is missing from the document store.' });
  return JSON.parse(Buffer.from(bytes).toString());
}

/** Puts a question to a process that its network may be starting just now. */
export async function patiently<T>(
  look: () => Promise<T>,
  unknown: 'unknown-campaign' | 'unknown-meeting' | 'unknown-network' | 'no-minutes' = 'unknown-campaign',
): Promise<T> {
  const until = Date.now() + STARTING_MS;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof UnknownWorkflow)) throw error;
      if (Date.now() > until) throw new Problem(404, unknown);
      await sleep(LOOK_AGAIN_MS);
    }
  }
}

/** Puts a question again, for a short while, until its answer is whole; then as it is. */
export async function untilReady<T>(look: () => Promise<T>, isReady: (answer: T) => boolean): Promise<T> {
  const until = Date.now() + STARTING_MS;
  let answer = await look();
  while (!isReady(answer) && Date.now() < until) {
    await sleep(LOOK_AGAIN_MS);
    answer = await look();
  }
  return answer;
}
