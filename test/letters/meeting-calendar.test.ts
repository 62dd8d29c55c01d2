import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../activities/letters/calendar.ts';
import { isCalendarLetter } from '../../activities/letters/meeting-content.ts';
import type { CalendarEvent } from '../../workflows/kit/letter.ts';
import { emily, fatima, jan, letterhead, mallory, omar, sam, wilhelmina } from './cast.ts';
import { problemsOf, readCalendarMail, unfolded } from './itip.ts';
import { composeMeeting, goldenMeetings, MEETINGS, meetingLetter, REPLY_ADDRESS } from './meetings.ts';

const withCalendar = goldenMeetings().filter(({ kind }) => isCalendarLetter(kind));
const { invited, changed, off } = MEETINGS.july;
const read = (event: CalendarEvent, kind = 'meeting-invitation', to = fatima) =>
  readCalendarMail(composeMeeting(meetingLetter(to, kind), { event }).raw);

test.each(withCalendar)('the calendar keeps the rules of RFC 5545, 5546 and 6047: $file', ({ raw }) => {
  expect(problemsOf(raw)).toEqual([]);
});

test.each([fatima, jan, emily, omar, sam, wilhelmina, mallory])('it keeps them whoever it is for: $person', (to) => {
  expect(problemsOf(composeMeeting(meetingLetter(to, 'meeting-invitation'), { event: changed }).raw)).toEqual([]);
});

test.each(withCalendar)('ical.js reads the event as it was meant: $file', ({ file, raw, event, to }) => {
  const { vevent } = readCalendarMail(raw);
  const seen = new ICAL.Event(vevent);
  expect(seen.startDate.toJSDate().getTime()).toBe(event!.start);
  expect(seen.endDate.toJSDate().getTime()).toBe(event!.end);
  const noSeat = /-(waiting|lapsed)-/.test(file) ? /^(Wachtlijst|Waiting list|Geen plaats|No seat): / : /^/;
  expect(seen.summary.replace(noSeat, '')).toBe(event!.title);
  expect(noSeat.test(seen.summary)).toBe(true);
  expect(seen.location).toBe('Domus Medica, zaal 3, Mercatorlaan 1200, 3528 BL Utrecht');
  expect(seen.sequence).toBe(event!.sequence);
  expect(seen.uid).toBe('nf1.m2@example.org');
  expect((vevent.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().getTime()).toBe(event!.stamp);
  expect(seen.attendees[0]!.getParameter('cn')).toBe(to.name);
  expect(vevent.getFirstProperty('organizer')!.getParameter('cn')).toBe(letterhead.network);
});

test('an update and a cancellation are about the same event, each newer than the one before', () => {
  const [first, update, cancellation] = [
    read(invited).ours,
    read(changed, 'meeting-update').ours,
    read(off, 'meeting-cancelled').ours,
  ];
  expect(new Set([first.uid, update.uid, cancellation.uid]).size).toBe(1);
  expect([first, update, cancellation].map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
  expect([first, update, cancellation].map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  expect(first.dtstamp < update.dtstamp && update.dtstamp < cancellation.dtstamp).toBe(true);
  expect(new Set([first.organizer, update.organizer, cancellation.organizer]).size).toBe(1);
});

test('a reminder says again what the calendar knows already: the same sequence and stamp', () => {
  const [first, reminder] = [read(invited).ours, read(invited, 'meeting-reminder').ours];
  expect(reminder).toEqual(first);
});

test('who has no seat has an entry that is not sure, and newer than what all were sent', () => {
  const entry = (kind: string, params: Record<string, string>) =>
    readCalendarMail(composeMeeting(meetingLetter(fatima, kind, params), { event: changed }).raw);
  const own = (said: string) => ({ ...(said && { said }), changes: '2', stamp: String(changed.stamp + 5000) });
  const partstat = ({ vevent }: ReturnType<typeof entry>) =>
    vevent.getFirstProperty('attendee')!.getParameter('partstat');
  const waits = entry('meeting-waiting', own('waiting'));
  expect([partstat(waits), waits.vevent.getFirstPropertyValue('status')]).toEqual(['TENTATIVE', 'TENTATIVE']);
  expect(waits.ours.sequence).toBe(changed.sequence + 2);
  expect(waits.ours.dtstamp > read(changed, 'meeting-update').ours.dtstamp).toBe(true);
  expect(partstat(entry('meeting-offer', own('')))).toBe('NEEDS-ACTION');
  const seat = entry('meeting-seat', own('yes'));
  expect([partstat(seat), seat.vevent.getFirstPropertyValue('status')]).toEqual(['ACCEPTED', 'CONFIRMED']);
  const calledOff = composeMeeting(meetingLetter(fatima, 'meeting-cancelled', own('waiting')), { event: off });
  expect(String(readCalendarMail(calledOff.raw).vevent.getFirstPropertyValue('summary'))).not.toMatch(/^Wachtlijst/);
});

test.each(['meeting-practical', 'meeting-maybe', 'meeting-poll'])(
  'a letter without news for calendars has none: %s',
  (kind) => {
    const raw = composeMeeting(meetingLetter(fatima, kind), { event: changed }).raw.toString();
    expect(raw).not.toMatch(/text\/calendar|application\/ics|multipart\/mixed/);
    expect(raw).toContain('\r\nFrom: Zorgnetwerk NF1 <nf1@example.org>\r\n');
  },
);

describe('the organizer', () => {
  test('is the address with the person’s token, in From, Reply-To and the envelope too', () => {
    const { from, raw } = composeMeeting(meetingLetter(fatima, 'meeting-invitation'), { event: invited });
    const { mail, ours } = readCalendarMail(raw);
    expect(ours.organizer).toMatch(/^antwoord\+nf1\.m2\.fatima22\.[a-z2-7]{13}@kartrekker\.example\.org$/);
    expect([from, mail.from[0]!.address, mail.replyTo[0]!.address]).toEqual(Array(3).fill(ours.organizer));
    expect(mail.from[0]!.name).toBe(letterhead.network);
    expect(REPLY_ADDRESS).toContain('@kartrekker.example.org');
  });

  test('is the sender when no mail is read', () => {
    const { from, raw } = composeMeeting(meetingLetter(fatima, 'meeting-invitation'), { event: invited }, null);
    const { mail, ours } = readCalendarMail(raw);
    expect(problemsOf(raw)).toEqual([]);
    expect([from, mail.from[0]!.address, ours.organizer]).toEqual(Array(3).fill(letterhead.sender.address));
  });

  test('gets a letter without a calendar when they are invited to their own meeting', () => {
    const sender = { ...jan, email: 'NF1@example.org' };
    const { raw } = composeMeeting(meetingLetter(sender, 'meeting-invitation'), { event: invited }, null);
    expect(raw.toString()).not.toContain('text/calendar');
    expect(raw.toString()).toContain('?choice=3Dyes');
  });
});

describe('whatever is in names, titles and places', () => {
  const nasty =
    'a\r\nATTENDEE:mailto:x@example.com\r\nBcc: y@example.com\r\n";X=1:\\n,;^\'"\u2028\ue000stop\ue001 é👩🏽‍⚕️';
  const event = { ...changed, title: nasty, place: { name: nasty, address: nasty } };
  const { raw } = composeMeeting(meetingLetter({ ...fatima, name: nasty }, 'meeting-invitation'), { event });

  test('no property and no header comes of it', () => {
    expect(problemsOf(raw)).toEqual([]);
    const { mail, calendar } = readCalendarMail(raw);
    expect(mail.headers.some(({ name }) => name === 'bcc')).toBe(false);
    expect(mail.to).toHaveLength(1);
    expect(calendar.toString()).not.toMatch(/\nATTENDEE:|\nBcc/);
  });

  test('and it is read back, on one line', () => {
    const { vevent } = readCalendarMail(raw);
    const line = 'a ATTENDEE:mailto:x@example.com Bcc: y@example.com ";X=1:\\n,;^\'" stop é👩🏽‍⚕️';
    expect(vevent.getFirstPropertyValue('summary')).toBe(line);
    expect(vevent.getFirstPropertyValue('location')).toBe(`${line}, ${line}`);
    expect(vevent.getFirstProperty('attendee')!.getParameter('cn')).toBe(line.replace(/["\\]/g, "'"));
  });
});

test('a meeting that is online has its link as place; a link that opens nothing is none', () => {
  const link = `https://meet.example.org/${'x'.repeat(400)}`;
  expect(read({ ...invited, place: { link } }).vevent.getFirstPropertyValue('location')).toBe(link);
  const scripted = read({ ...invited, place: { link: 'javascript:alert(1)' } });
  expect(scripted.vevent.getFirstPropertyValue('location')).toBeNull();
  expect(scripted.text).not.toContain('javascript');
});

test('the answer page is in the description and in URL; a cancellation asks nothing', () => {
  const answerUrl = 'https://kartrekker.example.org/a/x';
  const text = (event: CalendarEvent, language: 'nl' | 'en') =>
    unfolded(
      calendarText(event, {
        attendee: { name: fatima.name, address: fatima.email },
        organizer: letterhead.sender,
        answerUrl,
        language,
        uidDomain: 'example.org',
      }),
    );
  expect(text(changed, 'nl')).toContain(
    `\r\nDESCRIPTION:Laat hier weten of u komt: ${answerUrl}\\nOnline meedoen: https:`,
  );
  expect(text(changed, 'en')).toContain(`\r\nDESCRIPTION:Let us know here whether you will come: ${answerUrl}\\n`);
  expect(text(changed, 'en')).toContain(`\r\nURL;VALUE=URI:${answerUrl}\r\n`);
  expect(text(off, 'nl')).toContain('\r\nDESCRIPTION:Deze bijeenkomst gaat niet door.\r\n');
});
