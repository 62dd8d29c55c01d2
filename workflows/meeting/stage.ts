import type { Instant } from '../kit/clock.ts';
import { networkId } from '../kit/ids.ts';
import type { MeetingState } from './contract.ts';
import { numbers } from './rsvp.ts';

/** Whether nothing is asked any more. */
export const isOver = ({ status }: MeetingState) => status === 'held' || status === 'cancelled';

/** Whether people were invited and the meeting has begun. */
export const hasBegun = ({ rsvp }: MeetingState, now: Instant) =>
  rsvp !== undefined && (rsvp.closed || now >= rsvp.closesAt);

/** The meeting has begun: what still waits to be sent about it is of no use any more. */
export function close(state: MeetingState): void {
  state.status = 'held';
  state.notices = [];
}

/** What tells one stage of a meeting, with its date, from another. */
export const stageOf = ({ status, sequence, when }: MeetingState) => [status, sequence, when?.start].join('/');

/** Tells the network that the meeting is off while that is still going out to people, of whom it must hear what changes. */
export function tellThatItIsOff({ slug, meeting, outbox }: MeetingState): void {
  const change = { status: 'cancelled', cancelling: true };
  const command = { id: `${slug}/m${meeting}/off`, kind: 'meeting-progress', meeting, change };
  outbox.push({ kind: 'tell', to: networkId(slug), command });
}

/** Whether people were asked for dates, and are not any more. */
const isPolled = ({ poll, status }: MeetingState) => poll !== undefined && status !== 'polling';

const wasPolling = ({ told = 'draft' }: MeetingState) => /^(?:draft|gathering|polling)\b/.test(told);

/** Tells the network how far the meeting is, when that has changed. */
export function tellNetwork(state: MeetingState): void {
  const { slug, meeting, status, when } = state;
  const told = stageOf(state);
  if (state.told === told) return;
  const pollOver = isPolled(state) && wasPolling(state) && { pollOver: true };
  state.told = told;
  const change = {
    status,
    ...(when && { when }),
    ...(isOver(state) && { numbers: numbers(state) }),
  };
  const off = status === 'cancelled' && { off: true };
  const command = { id: `${slug}/m${meeting}/${told}`, kind: 'meeting-progress', meeting, change, ...off, ...pollOver };
  state.outbox.push({ kind: 'tell', to: networkId(slug), command });
}
