import type { HoldReason, Proposal } from '../../workflows/inbox/contract.ts';
import type { Rsvp } from '../../workflows/meeting/contract.ts';
import type { CalendarReading, CalendarReply } from '../inbox/calendar/reading.ts';
import type { Why } from '../inbox/meaning/meaning.ts';
import { type MeetingFacts, namesOtherDay, rsvpOf } from './meeting-ruling.ts';
import { proposedTime } from './proposed-time.ts';
import { OWN_TEXT_CHARACTERS_MAX, type Reading } from './reading.ts';
import type { Ruling } from './ruling.ts';

type Hold = Extract<Ruling, { do: 'hold' }>;

/** Words that say nothing of coming, or only when and how, leave the calendar's answer as it is. */
const HARMLESS: readonly Why[] = ['no-words', 'no-answer', 'in-part'];
/** Who comes perhaps says so. */
const HARMLESS_TO_MAYBE: readonly Why[] = [...HARMLESS, 'doubt', 'condition'];

/**
 * What a calendar answer leads to (RFC 5546 section 3.2.3): it counts for the one event, for the person it was sent to, and
 * only what ATTENDEE's PARTSTAT says, unless words that came along say something else. A counter proposal changes nothing; an
 * answer to an earlier state of the meeting is over. A meeting of ours is no series: an answer about one of several is about
 * another event.
 */
export function ruleMeetingCalendar(reading: Reading, email: string, meeting: MeetingFacts): Ruling {
  const calendar = reading.calendar!;
  const reply = replyFor(calendar, email);
  const answer = reply && answerOf(reply);
  const hold = (why: HoldReason) => holdCalendar(why, calendar, email);
  if (calendar.method === 'COUNTER') return hold('proposes-other-time');
  if (calendar.method !== 'REPLY' || calendar.uid.split('@')[0]?.toLowerCase() !== meeting.uid.toLowerCase())
    return hold('no-such-event');
  if (calendar.events.length > 1 || calendar.recurrenceId) return hold('no-such-event');
  if (!reply) return hold('other-sender');
  if (!answer) return hold('unclear');
  if (calendar.sequence < meeting.sequence)
    return reading.text ? hold('no-such-event') : { do: 'nothing', why: 'calendar answer to an earlier state' };
  const said = answerWithWords(answer, reading, meeting);
  if ('why' in said) return { ...hold(said.why), proposal: said.proposal };
  const reason = reading.text.trim().slice(0, OWN_TEXT_CHARACTERS_MAX);
  if (answer.choice === 'no' && meeting.asksReason && reason === '') return hold('needs-reason');
  return {
    do: 'record',
    answer: said.answer,
    calendar: { sequence: calendar.sequence, stamp: calendar.dtstamp },
    remark: reason,
  };
}

/** Holds a calendar answer, with what it says of the person whose answer it may be. */
export function holdCalendar(why: HoldReason, calendar: CalendarReading | undefined, email?: string): Hold {
  const proposal = calendar && proposalOf(calendar, email);
  return { do: 'hold', kind: 'calendar', why, ...(proposal && { proposal }) };
}

function proposalOf(calendar: CalendarReading, email: string | undefined): Proposal | undefined {
  const reply = email ? replyFor(calendar, email) : calendar.replies[0];
  if (!reply) return calendar.replies.length === 1 ? { understood: calendar.replies[0]!.partstat } : undefined;
  const time = calendar.method === 'COUNTER' && calendar.proposal ? proposedTime(calendar.proposal) : undefined;
  if (calendar.method === 'COUNTER') return { understood: reply.partstat, ...(time && { time }) };
  const answer = email ? (answerOf(reply) ?? substituteIn(calendar, reply)) : undefined;
  return answer ? { answer } : { understood: reply.partstat };
}

const replyFor = ({ replies }: CalendarReading, email: string) =>
  replies.find(({ address }) => address === email.toLowerCase());

function answerOf({ partstat, delegatedTo }: CalendarReply): Rsvp | undefined {
  if (delegatedTo?.length) return undefined;
  if (partstat === 'ACCEPTED') return { choice: 'yes' };
  if (partstat === 'TENTATIVE') return { choice: 'maybe' };
  return partstat === 'DECLINED' ? { choice: 'no' } : undefined;
}

/** Who comes instead of somebody who delegated, by the name that the calendar has for that address. */
function substituteIn({ replies }: CalendarReading, { delegatedTo = [] }: CalendarReply): Rsvp | undefined {
  const [email, ...others] = delegatedTo;
  if (!email?.includes('@') || others.length > 0) return undefined;
  const name = replies
    .find(({ address }) => address === email)
    ?.name.trim()
    .slice(0, NAME_CHARACTERS_MAX);
  return { choice: 'substitute', substitute: { name: name || email.slice(0, NAME_CHARACTERS_MAX), email } };
}
const NAME_CHARACTERS_MAX = 100;

/** A calendar answer with what its words add, or why the two do not go together, with what the words seem to say. */
function answerWithWords(
  answer: Rsvp,
  { meaning, text }: Reading,
  meeting: MeetingFacts,
): { answer: Rsvp } | { why: HoldReason; proposal: Proposal } {
  const { understood, why, stop } = meaning;
  const said = meaning.answer === 'unclear' ? understood && rsvpOf(understood) : rsvpOf(meaning);
  const doubt = (reason: HoldReason) => ({
    why: reason,
    proposal: { answer: said ?? answer, ...(stop && { stop }) },
  });
  if (stop) return doubt('asks-to-stop');
  if (namesOtherDay(meaning, meeting)) return doubt('other-day');
  if (said && said.choice !== answer.choice) return doubt('contradiction');
  if (/\?(?=\s|$)/.test(text)) return doubt('question');
  if (meaning.answer !== 'unclear') return said ? { answer: said } : doubt('contradiction');
  const harmless = answer.choice === 'maybe' ? HARMLESS_TO_MAYBE : HARMLESS;
  if (harmless.includes(why)) return { answer };
  return doubt(why === 'condition' ? why : 'unclear');
}
