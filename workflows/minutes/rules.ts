import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { MinutesCommand, MinutesState } from './contract.ts';
import { answer, reply } from './corrections.ts';
import { callOff, freeze, handIn, sendDraft } from './drafts.ts';
import { attend, changeAddressee, leaveOut, takeBackIn } from './readers.ts';
import { isFrozen } from './stage.ts';
import { answerSettled, answerWaits } from './waiting.ts';

/** What a command does to minutes. Refuses before it changes anything. */
export function decide(state: MinutesState, command: MinutesCommand, now: Instant): Outcome {
  switch (command.kind) {
    case 'hand-in':
      return handIn(state, command, now);
    case 'attend':
      return attend(state, command.people);
    case 'summarise':
      if (isFrozen(state)) return refused('frozen');
      state.summary = command.summary;
      return accepted();
    case 'send-draft':
      return sendDraft(state, command, now);
    case 'answer':
      return answer(state, command, now);
    case 'answer-waits':
      return answerWaits(state, command, now);
    case 'answer-settled':
      return answerSettled(state, command);
    case 'reply':
      return reply(state, command, now);
    case 'freeze':
      return freeze(state, command, now);
    case 'call-off':
      return callOff(state);
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

/** Minutes as they begin: nothing has been handed in yet. */
export const emptyMinutes = (
  known: Pick<MinutesState, 'schemaVersion' | 'slug' | 'meeting' | 'title' | 'day' | 'letterhead'>,
): MinutesState => ({
  ...known,
  status: 'draft',
  holidays: [],
  people: {},
  readersTold: 0,
  versions: [],
  decisions: [],
  actions: [],
  rounds: 0,
  agreements: {},
  corrections: [],
  correctionsMade: 0,
  notices: [],
  noticesAsked: 0,
  outbox: [],
});
