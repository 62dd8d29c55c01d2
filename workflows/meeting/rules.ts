import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { setAgenda } from './agenda.ts';
import { sendAgenda, sendDraftAgenda } from './agenda-letters.ts';
import { bookVenue, cancel, changeCapacity, changeDate, changePlace, changePlan, pick } from './changes.ts';
import type { MeetingCommand, MeetingState } from './contract.ts';
import { addDocument, removeDocument } from './documents.ts';
import { changeAddressee, invite, leaveOut, takeBackIn } from './invitees.ts';
import { takePoints } from './points.ts';
import { answerPoll } from './poll.ts';
import { answerRsvp, answerWaits } from './rsvp.ts';
import { pollClosing } from './schedule.ts';
import { isOver } from './stage.ts';
import { offerSeats } from './waiting-list.ts';

/** What is still to be said to people when a meeting is over or off goes by these. */
const ALWAYS: MeetingCommand['kind'][] = [
  'answer',
  'leave-out',
  'take-back-in',
  'change-addressee',
  'change-letterhead',
];

/** What a command does to a meeting. Refuses before it changes anything. What seats come free are offered at once. */
export function decide(state: MeetingState, command: MeetingCommand, now: Instant): Outcome {
  const outcome = carryOut(state, command, now);
  if (outcome.ok) offerSeats(state, now);
  return outcome;
}

function carryOut(state: MeetingState, command: MeetingCommand, now: Instant): Outcome {
  if (isOver(state) && !ALWAYS.includes(command.kind))
    return refused(state.status === 'cancelled' ? 'cancelled' : 'closed');
  switch (command.kind) {
    case 'change-plan':
      return changePlan(state, command);
    case 'start-poll':
      return startPoll(state, now);
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
      return changePlace(state, command.place, now);
    case 'add-document':
      return addDocument(state, command.document);
    case 'remove-document':
      return removeDocument(state, command.document);
    case 'change-capacity':
      return changeCapacity(state, command.capacity, now);
    case 'book-venue':
      return bookVenue(state, command, now);
    case 'set-agenda':
      return setAgenda(state, command);
    case 'points-are':
      return takePoints(state, command);
    case 'send-draft-agenda':
      return sendDraftAgenda(state, command);
    case 'send-agenda':
      return sendAgenda(state, command, now);
    case 'cancel':
      return cancel(state, command, now);
    case 'invite':
      return invite(state, command, now);
    case 'poll-answer':
      return answerPoll(state, command, now);
    case 'answer':
      return answerRsvp(state, command, now);
    case 'answer-waits':
      return answerWaits(state, command.person, now);
    case 'leave-out':
      return leaveOut(state, command.person, command.why);
    case 'take-back-in':
      return takeBackIn(state, command.person);
    case 'change-addressee':
      return changeAddressee(state, command.to);
    case 'change-letterhead':
      state.letterhead = command.letterhead;
      return accepted();
    default:
      return command satisfies never;
  }
}

function startPoll(state: MeetingState, now: Instant): Outcome {
  const { options } = state.plan;
  if (state.status !== 'draft') return refused('no-draft');
  if (options.length < 2) return refused('too-few-dates', 'options');
  if (options.some(({ start }) => start <= now)) return refused('date-in-past', 'options');
  state.status = 'gathering';
  return accepted({ closesAt: pollClosing(state, now) });
}
