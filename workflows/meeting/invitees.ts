import type { Ask } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { networkId } from '../kit/ids.ts';
import type { Addressee, PersonId } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { Invitee, MeetingState, Out } from './contract.ts';
import { catchUp } from './notices.ts';
import { closeWhenAllAnswered } from './poll.ts';
import { officeHoursFor } from './schedule.ts';
import { hasBegun } from './stage.ts';
import { takeOff } from './waiting-list.ts';

export const INVITEES_MAX = 5_000;

/** Adds people to those whom the meeting is for, as many as it can have; who is among them is written to as they are now. */
export function keep(state: MeetingState, invitees: Invitee[]): void {
  let room = INVITEES_MAX - Object.keys(state.invitees).length;
  for (const invitee of invitees) {
    const { person } = invitee.to;
    if (!state.invitees[person]) room -= 1;
    if (state.invitees[person] || room >= 0) state.invitees[person] = invitee;
  }
}

/** The questions of a meeting that have been put so far. */
const asksOf = ({ poll, rsvp }: MeetingState): Ask<unknown>[] => [poll, rsvp].filter((ask) => ask !== undefined);

/** Who is invited late gets the current state of things; so does who was removed and is invited again. */
export function invite(
  state: MeetingState,
  { invitee, sentBy }: { invitee: Invitee; sentBy?: PersonId },
  now: Instant,
): Outcome {
  const { person } = invitee.to;
  if (hasBegun(state, now)) return refused('closed');
  if (state.invitees[person] && state.out?.[person] !== 'removed') return accepted({ result: 'asked-already' });
  if (!state.invitees[person] && Object.keys(state.invitees).length >= INVITEES_MAX) return refused('limit-reached');
  state.invitees[person] = invitee;
  if (sentBy) state.sentBy = { ...state.sentBy, [person]: sentBy };
  delete state.out?.[person];
  for (const ask of asksOf(state)) {
    const { out: _, ...asked } = ask.people[person] ?? { sent: 0 };
    ask.people[person] = { ...asked, to: invitee.to };
    ask.revision += 1;
  }
  if (state.rsvp && !officeHoursFor(state, now)) delete state.rsvp.officeHours;
  catchUp(state, person);
  return accepted({ result: 'invited' });
}

/** No more letters go to a person. Who may be among those being gathered just now is remembered. */
export function leaveOut(state: MeetingState, person: PersonId, why: Out): Outcome {
  // Also of who is not invited: a draft of the agenda may be on its way to them.
  state.notices = state.notices.filter((notice) => notice.person !== person);
  if (!state.invitees[person] && !isGathering(state)) return refused('unknown-person');
  state.out = { ...state.out, [person]: why };
  for (const ask of asksOf(state)) {
    if (!ask.people[person]) continue;
    ask.people[person].out = why;
    ask.revision += 1;
  }
  if (why === 'removed') takeOff(state, person);
  closeWhenAllAnswered(state);
  return accepted();
}

const isGathering = ({ status, rsvp }: MeetingState) => status === 'gathering' || (status === 'inviting' && !rsvp);

/** Letters go to a person again, who hears what is new since the last one. */
export function takeBackIn(state: MeetingState, person: PersonId): Outcome {
  if (!state.invitees[person] && !isGathering(state)) return refused('unknown-person');
  delete state.out?.[person];
  for (const ask of asksOf(state)) {
    const asked = ask.people[person];
    if (!asked) continue;
    delete asked.out;
    delete asked.deferrals;
    ask.revision += 1;
  }
  catchUp(state, person);
  return accepted();
}

/** What mail servers said about an address does not count for a new one. */
export function changeAddressee(state: MeetingState, to: Addressee): Outcome {
  for (const notice of state.notices) if (notice.to && notice.person === to.person) notice.to = to;
  const invitee = state.invitees[to.person];
  if (!invitee) return refused('unknown-person');
  const newAddress = to.email !== invitee.to.email;
  invitee.to = to;
  for (const ask of asksOf(state)) {
    const asked = ask.people[to.person];
    if (!asked) continue;
    asked.to = to;
    if (newAddress) delete asked.notBefore;
    ask.revision += 1;
  }
  if (newAddress && state.out?.[to.person] === 'refused') return takeBackIn(state, to.person);
  return accepted();
}

/** Writes down that letters to an address are refused, and tells the network, each time anew. */
export function bookRefusal(state: MeetingState, { person, email }: Addressee, reason: string): void {
  const changes = asksOf(state).reduce((sum, ask) => sum + ask.changes, 0);
  const id = `${state.slug}/m${state.meeting}/${person}/refused/${changes}/${state.noticesAsked}`;
  if (!state.out?.[person]) leaveOut(state, person, 'refused');
  const command = { id, kind: 'letter-refused', person, email, reason };
  state.outbox.push({ kind: 'tell', to: networkId(state.slug), command });
}
