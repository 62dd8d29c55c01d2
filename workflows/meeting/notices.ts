import type { PersonId, Receipt } from '../kit/letter.ts';
import { isPutOff } from '../kit/tries.ts';
import type { MeetingState, NoticeKind } from './contract.ts';

/** Puts a letter that belongs to no question on its way. */
export function notify(state: MeetingState, kind: NoticeKind, person: PersonId): void {
  state.noticesAsked += 1;
  state.notices.push({ kind, person, nr: state.noticesAsked });
}

/** What must be known shortly before goes to who comes; who said maybe is asked once more. */
export function bookPractical(state: MeetingState): void {
  state.practicalSent = true;
  for (const [person, { given, out }] of Object.entries(state.rsvp!.people)) {
    if (out || !given) continue;
    if (given.answer.choice === 'yes') notify(state, 'meeting-practical', person);
    if (given.answer.choice === 'maybe') notify(state, 'meeting-maybe', person);
  }
}

/** Writes down what became of letters that belong to no question: those that a server put off stay. */
export function bookNotices(state: MeetingState, letters: Map<string, number>, results: Receipt[]): void {
  for (const result of results) {
    const nr = letters.get(result.id);
    state.notices = state.notices.filter((notice) => notice.nr !== nr || isPutOff(notice, result));
  }
}
