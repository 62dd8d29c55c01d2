import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { z } from 'zod';
import { beginning } from '../../workflows/kit/carried.ts';
import { networkId } from '../../workflows/kit/ids.ts';
import { accepted } from '../../workflows/kit/refusal.ts';
import type { Seen } from '../../workflows/kit/seen.ts';
import { type NetworkState, networkChange, newNetwork } from '../../workflows/network/contract.ts';
import { beginNetwork } from '../../workflows/network/registers.ts';
import { SCHEMA_VERSION, TASK_QUEUE } from '../../workflows/schema.ts';
import { network, networkList } from '../answers/networks.ts';
import type { Deps } from '../deps.ts';
import { mayUse } from '../http/auth.ts';
import { Problem } from '../http/problem.ts';
import { type Command, route } from '../http/route.ts';
import { inTime, lookAtNetwork, type NetworkView, networkParams, tellNetwork } from './shared.ts';

const TAG = 'Networks';
const NETWORKS_LISTED_MAX = 500;

const createNetwork = route({
  method: 'post',
  path: '/networks',
  role: 'coordinator',
  tag: TAG,
  summary: 'Create a network',
  body: newNetwork,
  status: 201,
  answer: 'The network',
  gives: network,
  async run({ body, user, command, deps }) {
    if (!mayUse(user, body.slug)) throw new Problem(403, 'forbidden', { field: 'slug' });
    const state = beginNetwork({ ...body, schemaVersion: SCHEMA_VERSION, createdAt: deps.now() });
    await startNetwork(deps, state, command);
    return lookAtNetwork<NetworkView>(deps, body.slug, { ask: 'network' });
  },
});

/** A network's workflow is started once, and remembers by which request; its id is never used again. */
async function startNetwork(deps: Deps, state: NetworkState, command: Command): Promise<void> {
  const { client, settings } = deps;
  const seen: Seen = [[command.id, { outcome: accepted(), print: command.print }]];
  try {
    await inTime(client, () =>
      client.workflow.start('network', {
        workflowId: networkId(state.slug),
        taskQueue: TASK_QUEUE,
        args: [{ ...beginning(state, settings.clock), seen }],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    await tellNetwork(deps, state.slug, { ...command, kind: 'create-network' });
  }
}

const listNetworks = route({
  method: 'get',
  path: '/networks',
  role: 'reader',
  tag: TAG,
  summary: 'List the networks that your token is for',
  answer: 'The short names of the networks; a new one may take a second to appear',
  gives: networkList,
  async run({ user, deps }) {
    const slugs: string[] = [];
    await inTime(deps.client, async () => {
      const query = `phase = 'network' AND ExecutionStatus = 'Running'`;
      for await (const { workflowId } of deps.client.workflow.list({ query })) {
        const slug = workflowId.slice('network/'.length);
        if (mayUse(user, slug)) slugs.push(slug);
        if (slugs.length >= NETWORKS_LISTED_MAX) break;
      }
    });
    return { items: slugs.sort().map((slug) => ({ slug })) };
  },
});

const readNetwork = route({
  method: 'get',
  path: '/networks/:slug',
  role: 'reader',
  tag: TAG,
  summary: 'Read a network',
  params: networkParams,
  answer: 'The network, with how many people, members, organisations and campaigns it has',
  gives: network,
  run: ({ params, deps }) => lookAtNetwork<NetworkView>(deps, params.slug, { ask: 'network' }),
});

const changeNetwork = route({
  method: 'patch',
  path: '/networks/:slug',
  role: 'coordinator',
  tag: TAG,
  summary: 'Change a network',
  params: networkParams,
  body: networkChange.refine((change) => Object.keys(change).length > 0, 'give at least one field') as z.ZodType<
    z.infer<typeof networkChange>
  >,
  answer: 'The network',
  gives: network,
  async run({ params, body, command, deps }) {
    await tellNetwork(deps, params.slug, { ...command, kind: 'change-network', change: body });
    return lookAtNetwork<NetworkView>(deps, params.slug, { ask: 'network' });
  },
});

export const networkRoutes = [createNetwork, listNetworks, readNetwork, changeNetwork];
