import { describe, expect, test } from 'vitest';
import { calendarText } from '../../activities/inbox/calendar/calendar-bytes.ts';
import { readIcs } from '../../activities/inbox/calendar/ics.ts';
import { readCalendar } from '../../activities/inbox/calendar/read-calendar.ts';
import type { CalendarEvent, CalendarReading } from '../../activities/inbox/calendar/reading.ts';
import { readMail } from '../../activities/inbox/parse.ts';
import { caseFile, type MailCase, mailCases } from './cases.ts';

interface ExpectedReply {
  method: string | null;
  events: unknown[];
}

const cases = mailCases('imip');

describe.skipIf(cases.length === 0)('calendar mails of others', () => {
  test.each(cases)('$id is read as its source says', (mailCase) => {
    expect(toldOf(readCase(mailCase))).toEqual((mailCase.expected as { reply: ExpectedReply }).reply);
  });
});

function readCase({ files }: MailCase): CalendarReading | undefined {
  if (files.itip) return readIcs(calendarText(caseFile(files.itip)!));
  return readCalendar(readMail(caseFile((files.imip1 ?? files.imip0)!)!));
}

const toldOf = (reading: CalendarReading | undefined): ExpectedReply => ({
  method: reading?.method ?? null,
  events: (reading?.events ?? []).map(eventOf),
});

const eventOf = ({ component, uid, sequence, recurrenceId, organizer, replies }: CalendarEvent) => ({
  component,
  uid,
  sequence,
  recurrenceId: recurrenceId ?? null,
  organizer: organizer ?? null,
  comment: replies[0]?.comment || null,
  attendees: replies.map(({ address, partstat }) => ({ email: address, partstat })),
});
