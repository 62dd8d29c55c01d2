import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Door } from '../activities/temporal/door.ts';
import { networkId } from '../workflows/kit/ids.ts';
import { SCHEMA_VERSION } from '../workflows/schema.ts';

/** Networks come seldom: the list of them is asked for again after this time. */
const KEPT_MS = 60_000;

/** Gives the slugs of all networks; remembers them for a while. */
export function networksOf(client: Client): () => Promise<string[]> {
  let known: string[] = [];
  let until = 0;
  return async () => {
    if (Date.now() < until) return known;
    known = await runningNetworks(client);
    until = Date.now() + KEPT_MS;
    return known;
  };
}

async function runningNetworks(client: Client): Promise<string[]> {
  const slugs: string[] = [];
  const query = `phase = 'network' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query })) slugs.push(workflowId.slice('network/'.length));
  return slugs;
}

/** Gives networks of an older release the registers that newer ones begin with; those that have them change nothing. */
export async function openRegisters(client: Client, door: Door, log: Logger): Promise<void> {
  try {
    const command = { id: `open-registers/${SCHEMA_VERSION}`, kind: 'open-registers' };
    for (const slug of await runningNetworks(client)) await door.deliver(networkId(slug), command);
  } catch (error) {
    log.warn(
      { error: (error as Error).message },
      'not all networks have their registers yet; the next start tries again',
    );
  }
}
