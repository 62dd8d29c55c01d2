import type { Asked } from '../kit/ask.ts';
import { type Instant, MINUTE_MS } from '../kit/clock.ts';
import type { PersonId } from '../kit/letter.ts';
import { countReceipt, receiptMoment } from '../kit/receipts.ts';
import type { MeetingCommand, MeetingState, PollAnswer, Rsvp } from './contract.ts';
import { ownEntryChanges } from './entries.ts';
import { notify } from './notices.ts';
import { waitsForSeatNews } from './waiting-list.ts';

type Answering = Extract<MeetingCommand, { kind: 'answer' }>;

/** A calendar that answers by itself does so within this time after a letter. */
const BY_ITSELF_MS = 10 * MINUTE_MS;

/** Whether an answer is confirmed by letter: one by mail, by page or phone as the plan has it, never one by calendar. */
export function isConfirmed(
  { plan }: MeetingState,
  { receipt, way, calendar, answer }: Pick<Answering, 'receipt' | 'way' | 'calendar' | 'answer'>,
  before: Rsvp['choice'] | undefined,
): boolean {
  if (receipt || calendar) return receipt === true;
  return plan.confirms === 'calendar' ? way === 'link' && changesEntry(answer.choice, before) : plan.confirms === true;
}

/** Whether a calendar that is told nothing would say something else: that somebody comes whom it does not expect, or not any more. */
const changesEntry = (choice: Rsvp['choice'], before: Rsvp['choice'] | undefined): boolean =>
  choice !== before && choice !== 'substitute' && (choice === 'yes' || before === 'yes');

/**
 * Whether a calendar contradicts what its owner said otherwise, right after a letter of ours that noted it: some accept by
 * themselves whatever comes in, and that is for the coordinator to look at.
 */
export function isByItself(
  state: MeetingState,
  { to, given, lastSentAt = 0 }: Asked<Rsvp>,
  { calendar, answer, notByItself }: Pick<Answering, 'calendar' | 'answer' | 'notByItself'>,
  now: Instant,
): boolean {
  if (!notByItself || !calendar || !given || given.way === 'calendar' || !state.entries?.[to.person]) return false;
  return given.answer.choice !== answer.choice && now < lastSentAt + BY_ITSELF_MS;
}

/**
 * Who answered hears what was noted, and so does their calendar: a day after the last time at the earliest, and as it is by
 * then. Who hears where they stand on the waiting list hears no more than that.
 */
export function noteReceipt(state: MeetingState, asked: Asked<Rsvp>, now: Instant): void {
  const { person } = asked.to;
  if (asked.out || waitsForSeatNews(state, person)) return;
  ownEntryChanges(state, person, now);
  receive(state, asked, 'meeting-noted', now);
  if (isJoined(state, person)) dropPractical(state, person);
}

/** Whether what was noted of somebody comes with what they should know shortly before: it is as good as there. */
export const isJoined = ({ joinsLetters, practicalSent, rsvp }: MeetingState, person: PersonId): boolean =>
  joinsLetters === true && practicalSent === true && rsvp?.people[person]?.given?.answer.choice === 'yes';

/** What goes now says all of it; a receipt that waits for another day does not. */
function dropPractical(state: MeetingState, person: PersonId): void {
  const receipt = state.notices.find((notice) => notice.kind === 'meeting-noted' && notice.person === person);
  if (receipt?.notBefore !== undefined) return;
  state.notices = state.notices.filter((notice) => notice.kind !== 'meeting-practical' || notice.person !== person);
}

/** Who wrote which dates suit hears which were noted; until when they can be changed, when they still can. */
export function noteDates(state: MeetingState, asked: Asked<PollAnswer>, now: Instant): void {
  const { closed, closesAt } = state.poll!;
  if (!asked.out) receive(state, asked, 'meeting-poll-noted', now, closed ? {} : { closesAt });
}

/** One receipt a day at most: what is to be said meanwhile is said with the next. */
function receive<Answer>(
  state: MeetingState,
  asked: Asked<Answer>,
  kind: 'meeting-noted' | 'meeting-poll-noted',
  now: Instant,
  more: { closesAt?: Instant } = {},
): void {
  const { person } = asked.to;
  if (state.notices.some((notice) => notice.person === person && notice.kind === kind)) return;
  const moment = receiptMoment(asked, now);
  countReceipt(asked, moment);
  notify(state, kind, person, more);
  if (moment > now) state.notices.at(-1)!.notBefore = moment;
}

/** What the letter to somebody says of each date: what they answered, or nothing. */
export interface NotedDate {
  start: Instant;
  end: Instant;
  said?: PollAnswer[string];
}

/** The dates of the poll with what somebody has answered by now, for a letter. */
export function datesParams({ plan, poll }: MeetingState, person: PersonId): { noted: string } {
  const answer = poll?.people[person]?.given?.answer ?? {};
  const dates = plan.options.map(({ id, start, end }): NotedDate => {
    const said = answer[id];
    return { start, end, ...(said && { said }) };
  });
  return { noted: JSON.stringify(dates) };
}
