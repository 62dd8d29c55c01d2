import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import type { NetworkCommand, NetworkQuestion, NetworkState } from './contract.ts';
import { decide, view } from './rules.ts';

/**
 * A care network (model.md section 1): keeps its organisations and people, starts its campaigns and other phases, and
 * passes on to them what changes about a person. It never ends by itself.
 */
export async function network(world: World<NetworkCommand, NetworkQuestion>, state: NetworkState): Promise<void> {
  world.on((command, now) => decide(state, command, now));
  world.shows((question, now) => view(state, question, now));
  world.show(() => headline(state), {
    network: state.slug,
    phase: 'network',
    status: 'running',
    waitingFor: 'coordinator',
  });
  await runErrands(world, state, () => false);
}

const headline = (state: NetworkState) =>
  adminText('network', {
    name: state.name,
    people: Object.keys(state.people).length,
    organisations: Object.keys(state.organisations).length,
    campaigns: state.campaigns.length,
  });
