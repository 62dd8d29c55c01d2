import { takeAnswerBack } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { networkId } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { MeetingPlan, MeetingState, Place, PlanChange, Slot } from './contract.ts';
import { revise, tellEveryone } from './notices.ts';
import { officeHoursFor, remindersFor } from './schedule.ts';
import { seatsView } from './seats.ts';
import { hasBegun, tellThatItIsOff } from './stage.ts';

/** Writes a draft anew, as far as the change names it; the network hears of a new title. */
export function changePlan(state: MeetingState, { id, plan }: { id: string; plan: PlanChange }): Outcome {
  if (state.status !== 'draft') return refused('no-draft');
  for (const [field, value] of Object.entries(plan)) {
    if (value === null) delete state.plan[field as keyof MeetingPlan];
    else Object.assign(state.plan, { [field]: value });
  }
  if (plan.title) {
    const { slug, meeting } = state;
    const command = { id: `${id}/title`, kind: 'meeting-progress', meeting, change: { title: plan.title } };
    state.outbox.push({ kind: 'tell', to: networkId(slug), command });
  }
  return accepted();
}

/** The coordinator picks a date; everyone who was asked hears it, also who could not. */
export function pick(state: MeetingState, when: Slot, now: Instant): Outcome {
  if (state.status !== 'draft' && state.status !== 'choosing' && state.status !== 'polling')
    return refused(state.status === 'inviting' ? 'already-picked' : 'starting');
  if (when.start <= now) return refused('date-in-past', 'when');
  if (state.poll) state.poll.closed = true;
  state.when = when;
  state.status = 'inviting';
  state.notices = state.notices.filter(({ kind }) => kind !== 'meeting-poll-noted');
  return accepted({ when });
}

/**
 * A new beginning is a new question: everybody is asked again, and their calendar entry moves (RFC 5546 section 3.2.2.1).
 * A new end only is news, and no question.
 */
export function changeDate(state: MeetingState, when: Slot, now: Instant): Outcome {
  if (state.status !== 'inviting') return refused('no-date-yet');
  if (hasBegun(state, now)) return refused('closed');
  if (when.start <= now) return refused('date-in-past', 'when');
  const before = state.when!;
  if (when.start === before.start && when.end === before.end)
    return accepted({ result: 'unchanged', sequence: state.sequence });
  state.when = when;
  if (!state.rsvp) return accepted({ sequence: state.sequence });
  revise(state, now);
  if (when.start !== before.start) askAnew(state, now);
  tellEveryone(state);
  return accepted({ sequence: state.sequence });
}

function askAnew(state: MeetingState, now: Instant): void {
  const rsvp = state.rsvp!;
  const officeHours = officeHoursFor(state, now);
  rsvp.closesAt = state.when!.start;
  rsvp.remindAt = remindersFor(state, now);
  if (officeHours) rsvp.officeHours = officeHours;
  else delete rsvp.officeHours;
  for (const asked of Object.values(rsvp.people)) takeAnswerBack(rsvp, asked);
  rsvp.changes += 1;
  rsvp.revision += 1;
  state.dateSequence = state.sequence;
  const entries = Object.entries(state.entries ?? {});
  if (entries.length > 0)
    state.entriesAtDate = Object.fromEntries(entries.map(([person, { changes }]) => [person, changes]));
  state.notices = [];
  delete state.list;
  delete state.practicalSent;
}

/** A new place concerns who comes, may come, or has not said. */
export function changePlace(state: MeetingState, place: Place, now: Instant): Outcome {
  if (hasBegun(state, now)) return refused('closed');
  if (JSON.stringify(place) === JSON.stringify(state.plan.place))
    return accepted({ result: 'unchanged', sequence: state.sequence });
  state.plan.place = place;
  if (!state.rsvp) return accepted({ sequence: state.sequence });
  revise(state, now);
  tellEveryone(state);
  return accepted({ sequence: state.sequence });
}

/**
 * It is off: who was invited and does not stay away hears it, and who kept dates free for its poll. The network hears at once
 * when the command says so, and not only after the last letter: runs from before that go on as they did.
 */
export function cancel(state: MeetingState, { tellsAtOnce }: { tellsAtOnce?: true }, now: Instant): Outcome {
  if (hasBegun(state, now)) return refused('closed');
  state.status = 'cancelled';
  revise(state, now);
  state.notices = [];
  for (const ask of [state.poll, state.rsvp]) if (ask) Object.assign(ask, { closed: true, revision: ask.revision + 1 });
  tellEveryone(state);
  if (tellsAtOnce && state.notices.length > 0) tellThatItIsOff(state);
  return accepted();
}

/** How many can come: nobody who has a seat loses it; the answer says how many too many have one. */
export function changeCapacity(state: MeetingState, capacity: number | null, now: Instant): Outcome {
  if (hasBegun(state, now)) return refused('closed');
  if (capacity === null) delete state.plan.capacity;
  else state.plan.capacity = capacity;
  return accepted({ seats: seatsView(state) ?? null });
}

/** The venue is booked: no more come than it holds; when its place comes with it, everybody hears that. */
export function bookVenue(
  state: MeetingState,
  { venue, place }: { venue: string; place?: Place },
  now: Instant,
): Outcome {
  if (hasBegun(state, now)) return refused('closed');
  if (!state.plan.venues?.choices.some(({ id }) => id === venue)) return refused('unknown-venue', 'venue');
  const outcome: Outcome = place ? changePlace(state, place, now) : accepted();
  if (outcome.ok) state.booked = venue;
  return outcome.ok ? accepted({ ...outcome, seats: seatsView(state) ?? null }) : outcome;
}
