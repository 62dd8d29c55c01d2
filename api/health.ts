import type { Client } from '@temporalio/client';
import type { RequestHandler } from 'express';
import { TASK_QUEUE } from '../workflows/schema.ts';

const PATIENCE_MS = 2_000;
const WORKFLOW_QUEUE = 1;

/** Says whether the workflow server is in reach and a worker listens: 200 when both, else 503. */
export const health =
  (client: Client, namespace: string): RequestHandler =>
  async (_request, response) => {
    const state = await look(client, namespace);
    response.status(state.temporal && state.worker ? 200 : 503).json(state);
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
    return { temporal: true, worker: (pollers ?? []).length > 0 };
  } catch {
    return { temporal: false, worker: false };
  }
}
