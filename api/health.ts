import type { Client } from '@temporalio/client';
import { optionalTsToMs } from '@temporalio/common/lib/time.js';
import type { RequestHandler } from 'express';
import { DAY_MS, SECOND_MS } from '../workflows/kit/clock.ts';
import { TASK_QUEUE } from '../workflows/schema.ts';
import type { Deps } from './deps.ts';

const PATIENCE_MS = 2_000;
const WORKFLOW_QUEUE = 1;
/** A worker asks for work at least every minute; the server goes on naming it for five. */
const ASKED_WITHIN_MS = 75_000;

/** Says whether the workflow server is in reach and a worker listens: 200 when both, else 503; and which time it is to networks. */
export const health =
  ({ client, settings, now }: Deps): RequestHandler =>
  async (_request, response) => {
    const state = await look(client, settings.temporal.namespace);
    const { dayMs } = settings.clock;
    const pace = dayMs !== DAY_MS && { daySeconds: dayMs / SECOND_MS };
    response
      .status(state.temporal && state.worker ? 200 : 503)
      .json({ ...state, now: new Date(now()).toISOString(), ...pace });
  };

async function look(client: Client, namespace: string): Promise<{ temporal: boolean; worker: boolean }> {
  try {
    const { pollers } = await client.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name: TASK_QUEUE },
        taskQueueType: WORKFLOW_QUEUE,
      }),
    );
    const since = Date.now() - ASKED_WITHIN_MS;
    const worker = (pollers ?? []).some(({ lastAccessTime }) => (optionalTsToMs(lastAccessTime) ?? 0) > since);
    return { temporal: true, worker };
  } catch {
    return { temporal: false, worker: false };
  }
}
