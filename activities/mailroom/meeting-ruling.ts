import { localDay } from '../../workflows/kit/calendar.ts';
import type { Rsvp, Slot } from '../../workflows/meeting/contract.ts';
import type { Meaning, Understood } from '../inbox/meaning/meaning.ts';
import { canBe } from '../inbox/meaning/named-days.ts';

/** What is known of a meeting that a mail answers. */
export interface MeetingFacts {
  /** The part of the event's UID before the at sign. */
  uid: string;
  sequence: number;
  asks: 'poll' | 'rsvp' | 'nothing';
  asksReason: boolean;
  /** The dates of a poll. */
  options: Slot[];
  /** When it is, once that is set. */
  when?: Slot;
}

/** An answer in words to "do you come?"; a poll is answered on its page, in words it is only a proposal. */
export function rsvpOf({ answer, mode, guests, delegate }: Understood): Rsvp | undefined {
  if (answer === 'yes') return { choice: 'yes', ...(mode && { mode }), ...(guests !== undefined && { guests }) };
  if (answer === 'no' || answer === 'maybe') return { choice: answer };
  if (answer === 'delegate' && delegate?.email)
    return { choice: 'substitute', substitute: { name: delegate.name, email: delegate.email } };
  return undefined;
}

/** Whether somebody names a day on which the meeting is not: a letter of before it was moved, or a mistake. */
export function namesOtherDay({ days = [] }: Meaning, meeting: MeetingFacts | undefined): boolean {
  if (!meeting?.when) return false;
  const { start, end } = meeting.when;
  const held = [localDay(start), localDay(end)];
  return days.some((day) => !held.some((date) => canBe(day, date)));
}
