import { shareId, shareOf } from '../kit/ids.ts';
import type { AnyCommand } from '../kit/world.ts';
import { tellActionsOf } from './actions.ts';
import type { CampaignEntry, NetworkState, Person } from './contract.ts';
import { tellMeetings } from './meetings.ts';
import { tellMinutesOf } from './minutes.ts';
import { addressee } from './people.ts';
import { tellRolesOf } from './roles.ts';

/** Tells what changed about a person: the share they belong to, in every campaign that runs, and whatever else may write to them. */
export function tellShares(state: NetworkState, person: string, command: AnyCommand & Record<string, unknown>): void {
  tellMeetings(state, command);
  tellMinutesOf(state, person, command);
  tellActionsOf(state, person, command);
  tellRolesOf(state, person, command);
  for (const entry of state.campaigns) {
    if (entry.status === 'starting') {
      entry.missed ??= [];
      entry.missed.push({ person, command });
    }
    if (entry.status === 'running') tellShare(state, entry, person, command);
  }
}

function tellShare(
  state: NetworkState,
  { campaign, shares }: CampaignEntry,
  person: string,
  command: AnyCommand,
): void {
  state.outbox.push({ kind: 'tell', to: shareId(state.slug, campaign, shareOf(person, shares!)), command });
}

/** Tells running campaigns how a person is to be written to now. */
export const tellAddress = (state: NetworkState, id: string, person: Person) =>
  tellShares(state, person.id, { id: `${id}/to/${person.id}`, kind: 'change-addressee', to: addressee(state, person) });

/** Tells running campaigns that no more letters go to a person, and why. */
export const leaveOut = (state: NetworkState, id: string, person: string, why: 'stopped' | 'refused' | 'removed') =>
  tellShares(state, person, { id: `${id}/out`, kind: 'leave-out', person, why });

/** What changed about people while a campaign was being divided into shares reaches the shares now. */
export function passOnWhatWasMissed(state: NetworkState, entry: CampaignEntry): void {
  const missed = entry.missed ?? [];
  delete entry.missed;
  for (const { person, command } of missed) tellShare(state, entry, person, command);
}
