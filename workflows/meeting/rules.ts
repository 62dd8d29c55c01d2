import type { Ask, Asked } from '../kit/ask.ts';
import { instantAt, localDay, workingDayAfter } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import type { PersonId } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type {
  Invitee,
  MeetingCommand,
  MeetingPersonView,
  MeetingQuestion,
  MeetingState,
  Rsvp,
  Slot,
} from './contract.ts';
import { notify } from './notices.ts';
import { answerPoll, ranking } from './poll.ts';
import { answerRsvp, numbers } from './rsvp.ts';

const INVITEES_MAX = 5_000;
const CLOSING_HOUR = 18;
const REMINDER_HOUR = 9;
/** A poll reminds so many days before it closes; the sign-up reminds at these distances to the meeting. */
const POLL_REMINDER_MS = 2 * DAY_MS;
const RSVP_REMINDERS_MS = [14 * DAY_MS, 5 * DAY_MS];

/** What a command does to a meeting. Refuses before it changes anything. */
export function decide(state: MeetingState, command: MeetingCommand, now: Instant): Outcome {
  if (isOver(state) && command.kind !== 'answer' && command.kind !== 'change-letterhead')
    return refused(state.status === 'cancelled' ? 'cancelled' : 'closed');
  switch (command.kind) {
    case 'change-plan':
      if (state.status !== 'draft') return refused('already-started');
      Object.assign(state.plan, command.plan);
      return accepted();
    case 'start-poll':
      return startPoll(state);
    case 'close-poll':
      if (!state.poll || state.status !== 'polling') return refused('not-started');
      state.poll.closed = true;
      state.poll.revision += 1;
      return accepted();
    case 'pick':
      return pick(state, command.when, now);
    case 'change-date':
      return changeDate(state, command.when, now);
    case 'change-place':
      return changePlace(state, command, now);
    case 'cancel':
      return cancel(state, now);
    case 'invite':
      return invite(state, command.invitee, now);
    case 'poll-answer':
      return answerPoll(state, command, now);
    case 'answer':
      return answerRsvp(state, command, now);
    case 'leave-out':
      return leaveOut(state, command.person, command.why);
    case 'change-letterhead':
      state.letterhead = command.letterhead;
      return accepted();
    default:
      return command satisfies never;
  }
}

/** Whether nothing is asked any more. */
export const isOver = ({ status }: MeetingState) => status === 'held' || status === 'cancelled';

function startPoll(state: MeetingState): Outcome {
  if (state.status !== 'draft') return refused('already-started');
  if (state.plan.options.length < 2) return refused('too-few-dates', 'options');
  state.status = 'gathering';
  return accepted();
}

/** Begins to ask which dates suit (model.md S8). */
export function openPoll(state: MeetingState, invitees: Invitee[], now: Instant): void {
  keep(state, invitees);
  const closesAt = instantAt(workingDayAfter(now, state.plan.pollWorkingDays, state.holidays), CLOSING_HOUR);
  state.poll = newAsk(state, 'poll', closesAt, [morningOf(closesAt - POLL_REMINDER_MS)]);
  state.status = 'polling';
}

/** Begins to ask who comes. */
export function openRsvp(state: MeetingState, invitees: Invitee[], now: Instant): void {
  if (Object.keys(state.invitees).length === 0) keep(state, invitees);
  const { start } = state.when!;
  state.rsvp = newAsk(state, 'rsvp', start, remindersFor(start, now));
  state.revisedAt = now;
}

const morningOf = (instant: Instant) => instantAt(localDay(instant), REMINDER_HOUR);

const remindersFor = (start: Instant, now: Instant) =>
  RSVP_REMINDERS_MS.map((before) => morningOf(start - before)).filter((at) => at > now + DAY_MS);

function keep(state: MeetingState, invitees: Invitee[]): void {
  for (const invitee of invitees.slice(0, INVITEES_MAX)) state.invitees[invitee.to.person] = invitee;
}

function newAsk<Answer>(state: MeetingState, name: string, closesAt: Instant, remindAt: Instant[]): Ask<Answer> {
  const people: Record<PersonId, Asked<Answer>> = {};
  for (const [person, { to }] of Object.entries(state.invitees)) people[person] = { to, sent: 0 };
  return {
    id: `${state.slug}/m${state.meeting}/${name}`,
    closesAt,
    remindAt,
    paused: false,
    closed: false,
    holidays: state.holidays,
    revision: 0,
    changes: 0,
    words: 0,
    people,
  };
}

/** The coordinator picks a date; everyone who was asked hears it, also who could not. */
function pick(state: MeetingState, when: Slot, now: Instant): Outcome {
  if (state.status !== 'draft' && state.status !== 'choosing' && state.status !== 'polling')
    return refused(state.status === 'inviting' ? 'already-picked' : 'starting');
  if (when.start <= now) return refused('date-in-past', 'when');
  if (state.poll) state.poll.closed = true;
  state.when = when;
  state.status = 'inviting';
  return accepted({ when });
}

/** A new date is a new question: everybody is asked again, and their calendar entry moves (RFC 5546 section 3.2.2.1). */
function changeDate(state: MeetingState, when: Slot, now: Instant): Outcome {
  const { rsvp } = state;
  if (state.status !== 'inviting' || !rsvp) return refused('not-started');
  if (when.start <= now) return refused('date-in-past', 'when');
  revise(state, now);
  state.when = when;
  rsvp.closesAt = when.start;
  rsvp.remindAt = remindersFor(when.start, now);
  rsvp.revision += 1;
  delete state.practicalSent;
  for (const asked of Object.values(rsvp.people)) {
    if (!asked.given) continue;
    asked.earlier = [...(asked.earlier ?? []), asked.given].slice(-1);
    delete asked.given;
  }
  for (const person of invited(rsvp)) notify(state, 'meeting-update', person);
  return accepted({ sequence: state.sequence });
}

/** A new place concerns who comes, may come, or has not said. */
function changePlace(
  state: MeetingState,
  { place }: Extract<MeetingCommand, { kind: 'change-place' }>,
  now: Instant,
): Outcome {
  state.plan.place = place;
  if (state.status !== 'inviting' || !state.rsvp) return accepted({ sequence: state.sequence });
  revise(state, now);
  for (const person of invited(state.rsvp).filter((one) => !declined(state.rsvp!.people[one]!)))
    notify(state, 'meeting-update', person);
  return accepted({ sequence: state.sequence });
}

function cancel(state: MeetingState, now: Instant): Outcome {
  const { rsvp, poll } = state;
  state.status = 'cancelled';
  revise(state, now);
  if (poll) Object.assign(poll, { closed: true, revision: poll.revision + 1 });
  state.notices = [];
  if (!rsvp) return accepted();
  Object.assign(rsvp, { closed: true, revision: rsvp.revision + 1 });
  for (const person of invited(rsvp).filter((one) => !declined(rsvp.people[one]!)))
    notify(state, 'meeting-cancelled', person);
  return accepted();
}

/** Calendars take an update only with a higher SEQUENCE and a newer DTSTAMP. */
function revise(state: MeetingState, now: Instant): void {
  state.sequence += 1;
  state.revisedAt = now;
  state.notices = state.notices.filter(({ kind }) => kind !== 'meeting-update');
}

const invited = (rsvp: Ask<Rsvp>) =>
  Object.entries(rsvp.people).flatMap(([person, { sent, out }]) => (sent > 0 && !out ? [person] : []));
const declined = ({ given }: Asked<Rsvp>) => given?.answer.choice === 'no' || given?.answer.choice === 'substitute';

/** Who is invited late gets the current state of things. */
function invite(state: MeetingState, invitee: Invitee, now: Instant): Outcome {
  const { person } = invitee.to;
  if (state.invitees[person]) return accepted({ result: 'asked-already' });
  if (Object.keys(state.invitees).length >= INVITEES_MAX) return refused('limit-reached');
  state.invitees[person] = invitee;
  for (const ask of [state.poll, state.rsvp]) {
    if (!ask || ask.closed || now >= ask.closesAt) continue;
    ask.people[person] = { to: invitee.to, sent: 0 };
    ask.revision += 1;
  }
  return accepted({ result: 'invited' });
}

function leaveOut(state: MeetingState, person: PersonId, why: NonNullable<Asked<unknown>['out']>): Outcome {
  if (!state.invitees[person]) return refused('unknown-person');
  for (const ask of [state.poll, state.rsvp]) {
    if (!ask?.people[person]) continue;
    ask.people[person].out = why;
    ask.revision += 1;
  }
  state.notices = state.notices.filter((notice) => notice.person !== person);
  return accepted();
}

/** What can be read of a meeting. */
export function view(state: MeetingState, question: MeetingQuestion, now: Instant): unknown {
  switch (question.ask) {
    case 'meeting': {
      const { slug, meeting, status, plan, when, sequence, poll } = state;
      const pollClosesAt = poll?.closesAt;
      return { slug, meeting, status, plan, when, sequence, pollClosesAt, numbers: numbers(state.rsvp) };
    }
    case 'ranking':
      return ranking(state);
    case 'person':
      return personView(state, question.person, now);
    case 'responses':
      return Object.entries((state.rsvp ?? state.poll)?.people ?? {}).map(([person, { to, sent, given, out }]) => ({
        person,
        name: to.name,
        sent,
        given,
        out,
      }));
    default:
      return question satisfies never;
  }
}

function personView(state: MeetingState, person: PersonId, now: Instant): MeetingPersonView | null {
  const { plan, rsvp, poll, when, letterhead, sequence, status } = state;
  const invitee = state.invitees[person];
  const asked = rsvp?.people[person];
  const polled = poll?.people[person];
  if (!invitee || (asked ?? polled)?.out === 'removed') return null;
  const current = rsvp ?? poll;
  const closesAt = current?.closesAt ?? 0;
  return {
    to: invitee.to,
    title: plan.title,
    kind: plan.kind,
    letterhead,
    asks: rsvp ? 'rsvp' : poll ? 'poll' : 'nothing',
    closed: current === undefined || current.closed || now >= closesAt,
    closesAt,
    options: plan.options,
    ...(polled?.given && { poll: polled.given }),
    ...(when && { when }),
    ...(plan.place && { place: plan.place }),
    cancelled: status === 'cancelled',
    asksGuests: plan.asksGuests,
    asksDiet: plan.asksDiet,
    asksReason: plan.asksReason,
    ...(asked?.given && { given: asked.given }),
    sequence,
  };
}
