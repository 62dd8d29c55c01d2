import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { HOUR_MS } from '../../workflows/kit/clock.ts';
import type { Language, Letterhead } from '../../workflows/kit/letter.ts';
import type { FeedEntry, FeedStatus } from '../../workflows/meeting/views.ts';
import { eventUid, prodId } from './calendar.ts';
import { domainOf } from './headers.ts';
import { onlineLink, placeInWords } from './places.ts';
import { LETTER_TEXTS, say } from './texts.ts';
import { cleanValue } from './values.ts';

/** How often calendar programs are asked to look for news (RFC 7986 section 5.7). */
const REFRESH_HOURS = 4;
const SECONDS_PER_MS = 1 / 1000;

/** What keeps the time of a person's day: what they said that they come to, or may come to. */
const BUSY: readonly FeedStatus[] = ['yes', 'maybe', 'waiting', 'offered', 'kept'];

/**
 * A person's calendar of a network's meetings, to subscribe to (RFC 5545, 7986): without METHOD, since nobody is asked
 * anything, and without names of people, since a program far away may keep it. Each event has the id and the number that it
 * has in calendar mail; times are in UTC, as they are there. The same entries give the same text.
 */
export function feedText(entries: FeedEntry[], letterhead: Letterhead, language: Language): string {
  const { feed } = LETTER_TEXTS[language].meeting.calendar;
  const calendar = ical({
    prodId: prodId(language),
    name: cleanValue(say(feed.name, { network: letterhead.network })),
    ttl: REFRESH_HOURS * HOUR_MS * SECONDS_PER_MS,
  });
  const sorted = entries.toSorted((a, b) => a.event.start - b.event.start || (a.event.uid < b.event.uid ? -1 : 1));
  for (const { event, said } of sorted)
    calendar.createEvent({
      id: eventUid(event, domainOf(letterhead.sender.address)),
      sequence: event.sequence,
      stamp: new Date(event.stamp),
      lastModified: new Date(event.stamp),
      start: new Date(event.start),
      end: new Date(event.end),
      summary: summaryOf({ event, said }, language),
      location: placeInWords(event) || onlineLink(event) || null,
      description: descriptionOf({ event, said }, language),
      status: statusOf({ event, said }),
      transparency:
        BUSY.includes(said) && !event.cancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  // The library leaves out the end of the last line (RFC 5545 section 3.1).
  return `${calendar.toString()}\r\n`;
}

function statusOf({ event, said }: FeedEntry): ICalEventStatus {
  if (event.cancelled) return ICalEventStatus.CANCELLED;
  return said === 'yes' || said === 'no' || said === 'substitute'
    ? ICalEventStatus.CONFIRMED
    : ICalEventStatus.TENTATIVE;
}

/** The title; first it says why it is not simply a meeting that the person comes to. */
function summaryOf({ event, said }: FeedEntry, language: Language): string {
  const { feed, seat } = LETTER_TEXTS[language].meeting.calendar;
  const prefixed: Record<string, string> = { ...seat, ...feed.title };
  return cleanValue(say(prefixed[event.cancelled ? 'cancelled' : said] ?? '{title}', { title: event.title }));
}

/** What we know of the person, how to answer, and where to take part online; of an event that is off, that it is. */
function descriptionOf({ event, said }: FeedEntry, language: Language): string {
  const { calendar } = LETTER_TEXTS[language].meeting;
  if (event.cancelled) return calendar.cancelled;
  const link = onlineLink(event);
  return [calendar.feed.said[said], calendar.feed.change, ...(link ? [say(calendar.online, { link })] : [])].join('\n');
}
