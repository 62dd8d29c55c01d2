import type { Instant } from '../../workflows/kit/clock.ts';
import { openPoll, openRsvp } from '../../workflows/meeting/asking.ts';
import type { MeetingCommand, MeetingPlan, MeetingState, Rsvp } from '../../workflows/meeting/contract.ts';
import { decide } from '../../workflows/meeting/rules.ts';
import type { Person } from '../../workflows/network/contract.ts';
import { aMeeting, CAST, FIRST, inviteeOf } from '../meetings.ts';
import { BRAM, MONDAY } from '../people.ts';
import { underTheLaw } from './given.ts';

const obey = underTheLaw(decide);

/** What a meeting answers to a command. */
export const when = (state: MeetingState, command: object, now: Instant = MONDAY) =>
  obey(state, { id: 'c1', ...command } as MeetingCommand, now);

/** A meeting that asks everyone of the cast which dates suit. */
export function polling(change: Partial<MeetingPlan> = {}, people = CAST): MeetingState {
  const state: MeetingState = { ...aMeeting(change), status: 'gathering' };
  openPoll(state, people.map(inviteeOf), MONDAY);
  return state;
}

/** A meeting on the first Thursday, to which everyone of the cast was invited. */
export function inviting(change: Partial<MeetingPlan> = {}): MeetingState {
  const state: MeetingState = { ...aMeeting(change), status: 'inviting', when: FIRST };
  openRsvp(state, CAST.map(inviteeOf), MONDAY);
  state.heard = {};
  for (const { id } of CAST) {
    Object.assign(state.rsvp!.people[id]!, { sent: 1, lastSentAt: MONDAY });
    state.heard[id] = 0;
  }
  return state;
}

export const votes = (state: MeetingState, { id: person }: Person, answer: object, now?: Instant) =>
  when(state, { kind: 'poll-answer', person, answer, way: 'link' }, now);

export const says = (state: MeetingState, { id: person }: Person, answer: Rsvp, more: object = {}, now?: Instant) =>
  when(state, { kind: 'answer', person, answer, way: 'link', ...more }, now);

export const bram = (state: MeetingState) => state.rsvp!.people[BRAM.id]!;

/** To whom which letters wait to be sent. */
export const waiting = (state: MeetingState, kind: string) =>
  state.notices.filter((notice) => notice.kind === kind).map(({ person }) => person);
