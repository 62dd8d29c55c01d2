import { actionsId } from '../kit/ids.ts';
import { accepted, type Outcome } from '../kit/refusal.ts';
import type { AnyCommand } from '../kit/world.ts';
import type { NetworkCommand, NetworkState } from './contract.ts';
import { howTheyAre } from './people.ts';

/** Tells the register of action items. */
export function tellActions(state: NetworkState, command: AnyCommand & Record<string, unknown>): void {
  if (state.actions) state.outbox.push({ kind: 'tell', to: actionsId(state.slug), command });
}

/** Tells the register what changed about a person, when they have action items. */
export function tellActionsOf(
  state: NetworkState,
  person: string,
  command: AnyCommand & Record<string, unknown>,
): void {
  if (state.actions?.owners.includes(person)) tellActions(state, command);
}

/** These people have action items: what changes about them is told from now on, and how they are now at once. */
export function ownsActions(
  state: NetworkState,
  { id, people }: Extract<NetworkCommand, { kind: 'owns-actions' }>,
): Outcome {
  state.actions ??= { owners: [] };
  for (const one of people) {
    if (state.people[one] && !state.actions.owners.includes(one)) state.actions.owners.push(one);
    for (const command of howTheyAre(state, id, one)) tellActions(state, command);
  }
  return accepted();
}

/** A person who is gone has nothing more to be told. */
export function forgetOwner({ actions }: NetworkState, person: string): void {
  if (actions) actions.owners = actions.owners.filter((owner) => owner !== person);
}
