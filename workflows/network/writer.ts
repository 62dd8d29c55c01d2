import type { NetworkState, Person } from './contract.ts';
import { peopleByEmail, plain } from './people.ts';

/** Somebody who wrote to no address of theirs, and the campaign that asks them when nothing else does. */
export interface Writer {
  person: Person;
  only?: { campaign: number; shares: number };
}

/** Who has which address, for as long as nothing changes: who reads a mailbox asks about many. */
const known = new WeakMap<NetworkState, Map<string, Person>>();

/** Has addresses looked up anew: what is about to happen may change them. */
export const forgetAddresses = (state: NetworkState): void => void known.delete(state);

/** Who has an address, with the campaign that asks them when it is all that the network has under way. */
export function writerAt(state: NetworkState, address: string): Writer | null {
  const byEmail = known.get(state) ?? peopleByEmail(state);
  known.set(state, byEmail);
  const person = byEmail.get(plain(address));
  if (!person) return null;
  const { campaigns, meetings = [] } = state;
  const running = campaigns.filter(({ status }) => status === 'running');
  const isMeeting = meetings.some(({ status }) => !['draft', 'held', 'cancelled'].includes(status));
  const [only] = running.length === 1 && !isMeeting ? running : [];
  return { person, ...(only && { only: { campaign: only.campaign, shares: only.shares ?? 1 } }) };
}
