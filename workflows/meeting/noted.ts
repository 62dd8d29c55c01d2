import type { Asked } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { countReceipt, receiptMoment } from '../kit/receipts.ts';
import type { MeetingState, Rsvp } from './contract.ts';
import { ownEntryChanges } from './entries.ts';
import { notify } from './notices.ts';
import { waitsForSeatNews } from './waiting-list.ts';

/**
 * Who answered hears what was noted, and so does their calendar: a day after the last time at the earliest, and as it is by
 * then. Who hears where they stand on the waiting list hears no more than that.
 */
export function noteReceipt(state: MeetingState, asked: Asked<Rsvp>, now: Instant): void {
  const { person } = asked.to;
  if (asked.out || waitsForSeatNews(state, person)) return;
  ownEntryChanges(state, person, now);
  if (state.notices.some((notice) => notice.person === person && notice.kind === 'meeting-noted')) return;
  const moment = receiptMoment(asked, now);
  countReceipt(asked, moment);
  notify(state, 'meeting-noted', person);
  if (moment > now) state.notices.at(-1)!.notBefore = moment;
}
