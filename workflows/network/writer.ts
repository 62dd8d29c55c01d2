import type { NetworkState, Person } from './contract.ts';
import { personWithEmail } from './people.ts';

/** Somebody who wrote to no address of theirs, and the campaign that asks them when nothing else does. */
export interface Writer {
  person: Person;
  only?: { campaign: number; shares: number };
}

/** Who has an address, with the campaign that asks them when it is all that the network has under way. */
export function writerAt(state: NetworkState, address: string): Writer | null {
  const person = personWithEmail(state, address);
  if (!person) return null;
  const { campaigns, meetings = [] } = state;
  const running = campaigns.filter(({ status }) => status === 'running');
  const isMeeting = meetings.some(({ status }) => !['draft', 'held', 'cancelled'].includes(status));
  const [only] = running.length === 1 && !isMeeting ? running : [];
  return { person, ...(only && { only: { campaign: only.campaign, shares: only.shares ?? 1 } }) };
}
