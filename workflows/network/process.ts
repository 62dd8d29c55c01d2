import { actionsId, inboxId } from '../kit/ids.ts';
import { runErrands } from '../kit/outbox.ts';
import { adminText } from '../kit/summaries.ts';
import type { World } from '../kit/world.ts';
import { newRegister } from './actions.ts';
import type { NetworkCommand, NetworkQuestion, NetworkState } from './contract.ts';
import { decide, emptyInbox, letterhead, view } from './rules.ts';

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
  if (!state.inbox) {
    state.inbox = true;
    state.outbox.push({ kind: 'start', process: 'inbox', id: inboxId(state.slug), state: emptyInbox(state) });
  }
  if (!state.actions) {
    state.actions = { owners: [] };
    const register = newRegister(state, letterhead(state));
    state.outbox.push({ kind: 'start', process: 'actions', id: actionsId(state.slug), state: register });
  }
  await runErrands(world, state, () => false);
}

const headline = (state: NetworkState) =>
  adminText('network', {
    name: state.name,
    people: Object.keys(state.people).length,
    organisations: Object.keys(state.organisations).length,
    campaigns: state.campaigns.length,
  });
