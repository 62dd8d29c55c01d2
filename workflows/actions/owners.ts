import { networkId } from '../kit/ids.ts';
import type { Addressee, PersonId } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { ActionsState, Out } from './contract.ts';

/** No more letters go to a person; the coordinator hears what they still had to do. */
export function leaveOut(state: ActionsState, person: PersonId, why: Out): Outcome {
  const owner = state.people[person];
  if (!owner) return refused('unknown-person');
  owner.out = why;
  owner.known = true;
  for (const { nr, status, disowned } of state.items.filter((item) => item.owner === person)) {
    if (status !== 'open' || disowned) continue;
    if (!state.news.some(({ item, why: what }) => item === nr && what === 'unreachable'))
      state.news.push({ item: nr, why: 'unreachable' });
  }
  return accepted();
}

/** Letters go to a person again. */
export function takeBackIn(state: ActionsState, person: PersonId): Outcome {
  const owner = state.people[person];
  if (!owner) return refused('unknown-person');
  delete owner.out;
  const theirs = new Set(state.items.filter((item) => item.owner === person).map(({ nr }) => nr));
  state.news = state.news.filter(({ item, why }) => why !== 'unreachable' || !theirs.has(item));
  return accepted();
}

/** A person is written to as they are now; what mail servers said about an address does not count for a new one. */
export function changeAddressee(state: ActionsState, to: Addressee): Outcome {
  const owner = state.people[to.person];
  if (!owner) return refused('unknown-person');
  const newAddress = to.email !== owner.to.email;
  owner.to = to;
  owner.known = true;
  if (!newAddress) return accepted();
  for (const notice of state.notices) {
    if (notice.kind === 'action-coordinator' || notice.person !== to.person) continue;
    delete notice.notBefore;
    delete notice.deferrals;
  }
  return owner.out === 'refused' ? takeBackIn(state, to.person) : accepted();
}

/** Writes down that letters to an address are refused, and tells the network. */
export function bookRefusal(state: ActionsState, { person, email }: Addressee, nr: number, reason: string): void {
  leaveOut(state, person, 'refused');
  const id = `${state.slug}/actions/${person}/refused/${nr}`;
  const command = { id, kind: 'letter-refused', person, email, reason };
  state.outbox.push({ kind: 'tell', to: networkId(state.slug), command });
}
