import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalCalendarProdIdData,
  ICalEventStatus,
} from 'ical-generator';
import type { CalendarEvent, Language } from '../../workflows/kit/letter.ts';
import { onlineLink, placeInWords } from './places.ts';
import { LETTER_TEXTS, say } from './texts.ts';
import { cleanValue } from './values.ts';

/** What a calendar mail does to an event (RFC 5546 section 1.4): it asks, also with every change, or takes it back. */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** Somebody in a calendar: an address that mail can be written to, and a name. */
export interface Party {
  name: string;
  address: string;
  /** What an attendee said before, when that still stands: who waits for a seat, or let one go, does not come yet. */
  said?: 'yes' | 'maybe' | 'no' | 'waiting' | 'lapsed' | undefined;
}

/** What an event's calendar text needs besides the event. */
export interface CalendarContext {
  attendee: Party;
  /** Where calendars send answers: it must be the From of the mail (RFC 6047 section 2.2). */
  organizer: Party;
  answerUrl: string;
  language: Language;
  /** The sender's domain: it makes an event's UID the only one in the world. */
  uidDomain: string;
}

/** The method that an event's state calls for. */
export const calendarMethod = ({ cancelled }: Pick<CalendarEvent, 'cancelled'>): CalendarMethod =>
  cancelled ? 'CANCEL' : 'REQUEST';

/**
 * An event for one person's calendar (RFC 5545, 5546): lines of at most 75 octets that end in CRLF. Its times are in UTC,
 * so that no calendar needs a description of the Dutch time zone, which could be wrong.
 */
export function calendarText(event: CalendarEvent, context: CalendarContext): string {
  const { attendee, organizer, answerUrl, language, uidDomain } = context;
  const calendar = ical({ method: ICalCalendarMethod[calendarMethod(event)], prodId: prodId(language) });
  const entry = calendar.createEvent({
    id: eventUid(event, uidDomain),
    sequence: event.sequence,
    stamp: new Date(event.stamp),
    start: new Date(event.start),
    end: new Date(event.end),
    summary: summaryOf(event, attendee, language),
    location: placeInWords(event) || onlineLink(event) || null,
    description: descriptionOf(event, answerUrl, language),
    url: answerUrl,
    status: statusOf(event, attendee),
    organizer: { name: commonName(organizer), email: organizer.address },
  });
  entry.createAttendee({
    name: commonName(attendee),
    email: attendee.address,
    status: PARTSTAT[attendee.said ?? 'nothing'],
    // Who takes an event back, or has an answer, asks for none.
    ...(!event.cancelled && !attendee.said && { rsvp: true }),
  });
  // The library leaves out the end of the last line (RFC 5545 section 3.1).
  return `${calendar.toString()}\r\n`;
}

const PARTSTAT = {
  yes: ICalAttendeeStatus.ACCEPTED,
  maybe: ICalAttendeeStatus.TENTATIVE,
  no: ICalAttendeeStatus.DECLINED,
  waiting: ICalAttendeeStatus.TENTATIVE,
  lapsed: ICalAttendeeStatus.TENTATIVE,
  nothing: ICalAttendeeStatus.NEEDSACTION,
};

function statusOf({ cancelled }: CalendarEvent, { said }: Party): ICalEventStatus {
  if (cancelled) return ICalEventStatus.CANCELLED;
  return said === 'waiting' || said === 'lapsed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** The title; in the calendar of who has no seat it says so first. */
function summaryOf({ title, cancelled }: CalendarEvent, { said }: Party, language: Language): string {
  const { seat } = LETTER_TEXTS[language].meeting.calendar;
  return cleanValue((said === 'waiting' || said === 'lapsed') && !cancelled ? say(seat[said], { title }) : title);
}

/** The id of an event, the same in a mail and in a feed: a calendar that has both knows that they are one. */
export const eventUid = ({ uid, domain }: CalendarEvent, uidDomain: string): string => `${uid}@${domain ?? uidDomain}`;

/** What made a calendar (RFC 5545 section 3.7.3). */
export const prodId = (language: Language): ICalCalendarProdIdData => ({
  company: 'Kartrekker',
  product: 'Meetings',
  language: language.toUpperCase(),
});

/** Not all programs know how quotation marks are written in a parameter (RFC 6868), and some read `\n` as a line break. */
const commonName = ({ name, address }: Party): string => cleanValue(name).replace(/["\\]/g, "'") || address;

/** How to answer, and where to take part online; of an event that is off, that it is. */
function descriptionOf(event: CalendarEvent, answerUrl: string, language: Language): string {
  const { calendar } = LETTER_TEXTS[language].meeting;
  if (event.cancelled) return calendar.cancelled;
  const link = onlineLink(event);
  return [say(calendar.answer, { answer: answerUrl }), ...(link ? [say(calendar.online, { link })] : [])].join('\n');
}
