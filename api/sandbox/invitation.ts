import { calendarText } from '../../activities/inbox/calendar/calendar-bytes.ts';
import { contentLines } from '../../activities/inbox/calendar/content-lines.ts';
import { plainText } from '../../activities/inbox/calendar/values.ts';
import type { Mail } from '../../activities/inbox/mail.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { mailAddress } from './addresses.ts';

const LINES_MAX = 500;
const MOMENT = /:(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?(Z?)$/;

/** A calendar invitation in a letter (iMIP, RFC 6047). */
export interface Invitation {
  organizer: string;
  summary: string;
  /** The instants at which it begins and ends; what is not in UTC is taken for Dutch time. */
  starts?: number;
  ends?: number;
  /** The lines of the event and of its time zone as they stand, unfolded. */
  event: string[];
  zone: string[];
}

/** Gives the invitation that a letter itself carries: a request with an organizer who can be answered. */
export function invitationIn({ parts }: Mail): Invitation | undefined {
  const part = parts.find(({ contentType, insideMessage }) => contentType === 'text/calendar' && !insideMessage);
  if (!part) return undefined;
  const lines = calendarText(part.bytes, part.charset)
    .split(/\r?\n/, LINES_MAX)
    .map((line) => line.replace(/[\x00-\x1f\x7f]+/g, ''));
  const event = block(lines, 'VEVENT');
  const organizer = mailAddress(textOf(event, 'ORGANIZER').replace(/^mailto:/i, ''));
  if (!lines.some((line) => /^METHOD:REQUEST\s*$/i.test(line)) || !organizer || !lineOf(event, 'UID')) return undefined;
  const starts = instantOf(lineOf(event, 'DTSTART'));
  const ends = instantOf(lineOf(event, 'DTEND'));
  return {
    organizer,
    summary: textOf(event, 'SUMMARY'),
    ...(starts !== undefined && { starts }),
    ...(ends !== undefined && { ends }),
    event: withoutAlarms(event),
    zone: block(lines, 'VTIMEZONE'),
  };
}

/** Gives the line of a property, as it stands. */
export const lineOf = (lines: string[], name: string): string | undefined =>
  lines.find((line) => new RegExp(`^${name}[;:]`, 'i').test(line));

const textOf = (lines: string[], name: string) => {
  const [line] = contentLines(lineOf(lines, name) ?? '');
  return line ? plainText(line) : '';
};

/** The lines of the first component of a name, with its BEGIN and END; none when it is not there or does not end. */
function block(lines: string[], component: string): string[] {
  const place = (word: string) => lines.findIndex((line) => line.trim().toUpperCase() === `${word}:${component}`);
  const [from, end] = [place('BEGIN'), place('END')];
  return from < 0 || end < from ? [] : lines.slice(from, end + 1);
}

/** Alarms have a description and a duration of their own. */
function withoutAlarms(event: string[]): string[] {
  const from = event.findIndex((line) => /^BEGIN:VALARM/i.test(line));
  return from < 0 ? event : event.slice(0, from);
}

function instantOf(line: string | undefined): number | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0', utc] = MOMENT.exec(line ?? '') ?? [];
  if (!year) return undefined;
  const instant = utc
    ? Date.UTC(+year, +month! - 1, +day!, +hour, +minute, +second)
    : instantAt(`${year}-${month}-${day}`, +hour, +minute);
  return Number.isFinite(instant) ? instant : undefined;
}
