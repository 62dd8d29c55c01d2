import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { inTime } from './routes/shared.ts';

/** The server's visibility and signals are not for bursts (facts.md). */
const PAUSE_MS = 20;

/** Asks every running workflow of this service to continue as new; gives how many. */
export async function upgrade(client: Client, taskQueue = ''): Promise<number> {
  let asked = 0;
  for await (const { workflowId } of client.workflow.list({
    query: `network IS NOT NULL AND ExecutionStatus = 'Running'`,
  })) {
    await inTime(client, () => client.workflow.getHandle(workflowId).signal('upgrade', taskQueue));
    asked += 1;
    await sleep(PAUSE_MS);
  }
  return asked;
}
