import type { Asked } from '../kit/ask.ts';
import { networkId } from '../kit/ids.ts';
import type { Addressee, PersonId } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { MinutesState, Noted, Out, Reader } from './contract.ts';
import { READERS_NAMED_MAX } from './limits.ts';
import { isFrozen } from './stage.ts';

/** Writes down whom the meeting was for, as the network knows them now; who was left out meanwhile stays so. */
export function keep(state: MinutesState, found: Reader[]): void {
  state.gathered = true;
  tellWhoReads(state, found);
  for (const reader of found) {
    const known = state.people[reader.to.person];
    const { commitment: _, ...rest } = known ?? {};
    state.people[reader.to.person] = { ...rest, ...reader, ...(known?.out && { out: known.out }) };
  }
}

/** The network is told who is new to these minutes, so that it tells them what changes about those people. */
function tellWhoReads(state: MinutesState, readers: Reader[]): void {
  const { slug, meeting, people, readersTold } = state;
  const strangers = readers.map(({ to }) => to.person).filter((person) => !people[person]);
  if (readersTold === undefined || strangers.length === 0) return;
  state.readersTold = readersTold + 1;
  const all = Object.keys(people).length + strangers.length > READERS_NAMED_MAX;
  const id = `${slug}/n${meeting}/readers/${state.readersTold}`;
  const command = { id, kind: 'reads-minutes', meeting, people: all ? 'all' : strangers };
  state.outbox.push({ kind: 'tell', to: networkId(slug), command });
}

/** Records who was there, also who came unannounced; who is new to a draft that is out gets it too. */
export function attend(state: MinutesState, people: Reader[]): Outcome {
  if (isFrozen(state)) return refused('frozen');
  tellWhoReads(state, people);
  for (const reader of people) state.people[reader.to.person] ??= reader;
  state.attendance = people.map(({ to }) => to.person);
  if (state.round && !state.round.closed) {
    for (const person of state.attendance) state.round.people[person] ??= askedOf(state, person);
    for (const [person, { sent, given }] of Object.entries(state.round.people))
      if (sent === 0 && !given && !state.attendance.includes(person)) delete state.round.people[person];
    state.round.revision += 1;
  }
  return accepted({ attendance: state.attendance.length });
}

/** A person as a round begins with them. */
export function askedOf({ people }: MinutesState, person: PersonId): Asked<Noted> {
  const { to, out } = people[person]!;
  return { to, sent: 0, ...(out && { out }) };
}

/** No more letters go to a person. */
export function leaveOut(state: MinutesState, person: PersonId, why: Out): Outcome {
  const reader = state.people[person];
  if (!reader) return refused('unknown-person');
  reader.out = why;
  state.notices = state.notices.filter((notice) => notice.person !== person);
  const asked = state.round?.people[person];
  if (asked) {
    asked.out = why;
    state.round!.revision += 1;
  }
  return accepted();
}

/** Letters go to a person again. */
export function takeBackIn(state: MinutesState, person: PersonId): Outcome {
  const reader = state.people[person];
  if (!reader) return refused('unknown-person');
  delete reader.out;
  const asked = state.round?.people[person];
  if (asked) {
    delete asked.out;
    delete asked.deferrals;
    state.round!.revision += 1;
  }
  return accepted();
}

/** A person is written to as they are now; what mail servers said about an address does not count for a new one. */
export function changeAddressee(state: MinutesState, to: Addressee): Outcome {
  const reader = state.people[to.person];
  if (!reader) return refused('unknown-person');
  const newAddress = to.email !== reader.to.email;
  reader.to = to;
  const asked = state.round?.people[to.person];
  if (asked) {
    asked.to = to;
    if (newAddress) delete asked.notBefore;
    state.round!.revision += 1;
  }
  return newAddress && reader.out === 'refused' ? takeBackIn(state, to.person) : accepted();
}

/** Writes down that letters to an address are refused, and tells the network, each time anew. */
export function bookRefusal(state: MinutesState, { person, email }: Addressee, reason: string): void {
  const { slug, meeting, noticesAsked, rounds, round } = state;
  const id = `${slug}/n${meeting}/${person}/refused/${rounds}/${round?.changes ?? 0}/${noticesAsked}`;
  leaveOut(state, person, 'refused');
  const command = { id, kind: 'letter-refused', person, email, reason };
  state.outbox.push({ kind: 'tell', to: networkId(slug), command });
}
