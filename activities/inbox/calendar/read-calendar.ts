import type { Mail, Part } from '../mail.ts';
import { readTnef } from '../tnef.ts';
import { calendarText } from './calendar-bytes.ts';
import { readIcs } from './ics.ts';
import type { CalendarReading } from './reading.ts';

/** So many parts of a mail are tried. */
const PARTS_TRIED_MAX = 10;
const CALENDAR_BEGINS = /^[\s\ufeff]{0,100}BEGIN:VCALENDAR/i;

/** What a calendar mail says (iMIP, RFC 6047), undefined for other mail; what a forwarded mail says does not count. */
export function readCalendar(mail: Mail): CalendarReading | undefined {
  for (const part of candidates(mail.parts.filter((each) => !each.insideMessage))) {
    const reading = isTnef(part) ? readTnef(part.bytes).calendar : readPart(part);
    if (reading) return reading;
  }
  return undefined;
}

const readPart = ({ bytes, charset, params }: Part): CalendarReading | undefined =>
  readIcs(calendarText(bytes, charset ?? params.charset), params.method);

/** The same calendar may be inline and attached; the part that says its method comes first. */
function candidates(parts: readonly Part[]): Part[] {
  const ranked = parts.map((part) => ({ part, rank: rankOf(part) })).filter(({ rank }) => rank > 0);
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, PARTS_TRIED_MAX)
    .map(({ part }) => part);
}

/** 1 for the likeliest part, 0 for a part that is no calendar. */
function rankOf(part: Part): number {
  if (part.contentType === 'text/calendar') return part.params.method ? 1 : 2;
  if (part.contentType === 'application/ics' || /\.(?:ics|vcs)$/i.test(part.filename ?? '')) return 3;
  if (isTnef(part)) return 4;
  return CALENDAR_BEGINS.test(part.text.slice(0, 200)) ? 5 : 0;
}

/** Outlook's own wrapping of a mail (MS-OXTNEF). */
const isTnef = ({ contentType, filename = '' }: Part): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(contentType) || /^winmail\.dat$/i.test(filename);
