import { emptyRegister } from '../actions/rules.ts';
import type { InboxState } from '../inbox/contract.ts';
import { actionsId, inboxId } from '../kit/ids.ts';
import { accepted, type Outcome } from '../kit/refusal.ts';
import type { NetworkState } from './contract.ts';
import { letterhead } from './letterhead.ts';

/** The list of what waits for the coordinator, as it starts with the network. */
export const emptyInbox = (state: NetworkState): InboxState => ({
  schemaVersion: state.schemaVersion,
  slug: state.slug,
  letterhead: letterhead(state),
  cases: {},
  summaries: 0,
});

/**
 * Starts what every network has: the list of what waits for the coordinator, and the register of action items. A new network
 * is made with them; one from before they were there is asked to once more whenever a worker starts.
 */
export function openRegisters(state: NetworkState): Outcome {
  const { schemaVersion, slug } = state;
  if (!state.inbox) {
    state.inbox = true;
    state.outbox.push({ kind: 'start', process: 'inbox', id: inboxId(slug), state: emptyInbox(state) });
  }
  if (!state.actions) {
    state.actions = { owners: [] };
    const register = emptyRegister({ schemaVersion, slug, letterhead: letterhead(state) });
    state.outbox.push({ kind: 'start', process: 'actions', id: actionsId(slug), state: register });
  }
  return accepted();
}

/** A network as it begins, with its registers. */
export function beginNetwork(
  fields: Omit<NetworkState, 'organisations' | 'people' | 'campaigns' | 'outbox'>,
): NetworkState {
  const state: NetworkState = { ...fields, organisations: {}, people: {}, campaigns: [], outbox: [] };
  openRegisters(state);
  return state;
}
