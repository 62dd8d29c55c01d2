import type { Ask, Asked } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import type { PersonId } from '../kit/letter.ts';
import type { Invitee, MeetingState } from './contract.ts';
import { keep } from './invitees.ts';
import { closeWhenAllAnswered } from './poll.ts';
import { officeHoursFor, pollClosing, pollReminder, remindersFor } from './schedule.ts';

/** Begins to ask which dates suit (model.md S8), unless the meeting was called off meanwhile. */
export function openPoll(state: MeetingState, invitees: Invitee[], now: Instant): void {
  if (state.status !== 'gathering') return;
  keep(state, invitees);
  const closesAt = pollClosing(state, now);
  const hours = state.plan.officeHours;
  state.poll = newAsk(state, 'poll', closesAt, [pollReminder(state, closesAt)], hours);
  state.status = 'polling';
  closeWhenAllAnswered(state);
}

/** Begins to ask who comes: those who were asked for a date, and who is in the audience by now. */
export function openRsvp(state: MeetingState, invitees: Invitee[], now: Instant): void {
  if (state.status !== 'inviting') return;
  keep(state, invitees);
  const { start } = state.when!;
  state.rsvp = newAsk(state, 'rsvp', start, remindersFor(state, now), officeHoursFor(state, now));
  state.revisedAt = now;
}

function newAsk<Answer>(
  state: MeetingState,
  name: string,
  closesAt: Instant,
  remindAt: Instant[],
  officeHours: Ask<Answer>['officeHours'],
): Ask<Answer> {
  const people: Record<PersonId, Asked<Answer>> = {};
  for (const [person, { to }] of Object.entries(state.invitees)) {
    const out = state.out?.[person];
    people[person] = { to, sent: 0, ...(out && { out }) };
  }
  return {
    id: `${state.slug}/m${state.meeting}/${name}`,
    closesAt,
    remindAt,
    paused: false,
    closed: false,
    holidays: state.holidays,
    ...(officeHours && { officeHours }),
    revision: 0,
    changes: 0,
    words: 0,
    people,
  };
}
