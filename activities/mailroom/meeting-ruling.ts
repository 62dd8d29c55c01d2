import { localDay } from '../../workflows/kit/calendar.ts';
import type { Rsvp, Slot } from '../../workflows/meeting/contract.ts';
import type { CalendarReading, CalendarReply } from '../inbox/calendar/reading.ts';
import type { Meaning, Understood } from '../inbox/meaning/meaning.ts';
import { canBe } from '../inbox/meaning/named-days.ts';
import { OWN_TEXT_CHARACTERS_MAX } from './reading.ts';
import type { Ruling } from './ruling.ts';

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

type Hold = Extract<Ruling, { do: 'hold' }>;

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

/**
 * What a calendar answer leads to (RFC 5546 section 3.2.3): it counts for the one event, for the person it was sent to, and
 * only what ATTENDEE's PARTSTAT says. A counter proposal changes nothing; an answer to an earlier state of the meeting is over.
 * A meeting of ours is no series: an answer about one of several is about another event.
 */
export function ruleMeetingCalendar(calendar: CalendarReading, email: string, meeting: MeetingFacts): Ruling {
  const reply = calendar.replies.find(({ address }) => address === email.toLowerCase());
  const answer = reply && answerOf(reply);
  const hold = (why: Hold['why']): Hold => ({
    do: 'hold',
    kind: 'calendar',
    why,
    ...(answer ? { proposal: { answer } } : reply && { proposal: { understood: reply.partstat } }),
  });
  if (calendar.method === 'COUNTER') return hold('proposes-other-time');
  if (calendar.method !== 'REPLY' || calendar.uid.split('@')[0]?.toLowerCase() !== meeting.uid.toLowerCase())
    return hold('no-such-event');
  if (calendar.events.length > 1 || calendar.recurrenceId) return hold('no-such-event');
  if (!reply) return hold('other-sender');
  if (!answer) return hold('unclear');
  if (calendar.sequence < meeting.sequence) return { do: 'nothing', why: 'calendar answer to an earlier state' };
  const reason = reply.comment.trim().slice(0, OWN_TEXT_CHARACTERS_MAX);
  if (answer.choice === 'no' && meeting.asksReason && reason === '') return hold('needs-reason');
  return {
    do: 'record',
    answer,
    calendar: { sequence: calendar.sequence, stamp: calendar.dtstamp },
    ...(reason && { remark: reason }),
  };
}

function answerOf({ partstat, delegatedTo }: CalendarReply): Rsvp | undefined {
  if (delegatedTo?.length) return undefined;
  if (partstat === 'ACCEPTED') return { choice: 'yes' };
  if (partstat === 'TENTATIVE') return { choice: 'maybe' };
  return partstat === 'DECLINED' ? { choice: 'no' } : undefined;
}
