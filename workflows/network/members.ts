import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome } from '../kit/refusal.ts';
import type { NetworkCommand, NetworkState } from './contract.ts';

/** Writes down who became a member in a campaign; who was one already stays one since then. */
export function becameMembers(
  state: NetworkState,
  { campaign, members }: Extract<NetworkCommand, { kind: 'became-members' }>,
  now: Instant,
): Outcome {
  for (const { person: id, commitment, discipline } of members) {
    const person = state.people[id];
    if (!person) continue;
    person.member ??= { since: now, campaign };
    if (commitment) person.commitment = commitment;
    if (discipline) person.discipline = discipline;
  }
  return accepted();
}
