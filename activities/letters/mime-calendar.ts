import type { CalendarMethod } from './calendar.ts';
import { quotedPrintable } from './quoted-printable.ts';

const BASE64_LINE = /.{1,76}/g;

/** What stands around the calendar of a mail: its slots are the text in two encodings. */
export interface CalendarFrame {
  opening: string;
  before: string;
  between: string;
  end: string;
}

/** What stands between the parts of a mail that has more than its text and HTML. */
export const mixedBoundary = (alternative: string): string => alternative.replace('=_', '=_mixed_');

/** The header of such a mail, up to its first part. */
export const mixedOpening = (mixed: string): string =>
  `Content-Type: multipart/mixed;\r\n boundary="${mixed}"\r\n\r\n--${mixed}\r\n`;

/**
 * The frame of a mail with a calendar (RFC 6047 section 2.4): calendar programs take the text beside the letter's, as one
 * of its alternatives; those that look for an attachment find it as a file too.
 */
export function calendarFrame(alternative: string, method: CalendarMethod): CalendarFrame {
  const mixed = mixedBoundary(alternative);
  return {
    opening: mixedOpening(mixed),
    before: `\r\n--${alternative}\r\n${[
      `Content-Type: text/calendar; charset=utf-8; method=${method}`,
      'Content-Transfer-Encoding: quoted-printable',
    ].join('\r\n')}\r\n\r\n`,
    between: `\r\n--${alternative}--\r\n\r\n--${mixed}\r\n${[
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      'Content-Transfer-Encoding: base64',
    ].join('\r\n')}\r\n\r\n`,
    end: `\r\n--${mixed}--\r\n`,
  };
}

/** The end of a mail with its calendar in it. */
export const fillCalendar = ({ before, between, end }: CalendarFrame, calendar: string, attached: string): string =>
  before + quotedPrintable(calendar) + between + base64(calendar) + attached + end;

const base64 = (text: string) => Buffer.from(text).toString('base64').match(BASE64_LINE)!.join('\r\n');
