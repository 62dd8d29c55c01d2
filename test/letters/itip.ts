import ICAL from 'ical.js';
import { readIcs } from '../../activities/inbox/calendar/ics.ts';
import { readMail } from '../../activities/inbox/parse.ts';

/** How often a property stands in an event at least and at most (RFC 5546 sections 3.2.2 and 3.2.5; one ATTENDEE is ours). */
const COUNTS: Record<string, Record<string, [number, number]>> = {
  REQUEST: {
    attendee: [1, 1],
    dtstamp: [1, 1],
    dtstart: [1, 1],
    dtend: [0, 1],
    organizer: [1, 1],
    sequence: [1, 1],
    summary: [1, 1],
    uid: [1, 1],
    description: [0, 1],
    location: [0, 1],
    status: [0, 1],
    url: [0, 1],
  },
  CANCEL: {
    attendee: [1, 1],
    dtstamp: [1, 1],
    dtstart: [0, 1],
    dtend: [0, 1],
    organizer: [1, 1],
    sequence: [1, 1],
    summary: [0, 1],
    uid: [1, 1],
    description: [0, 1],
    location: [0, 1],
    status: [1, 1],
    url: [0, 1],
  },
};
const LINE_OCTETS_MAX = 75;
const UTC = /^\d{8}T\d{6}Z$/;

/** A mail with a calendar, read by two parsers. */
export function readCalendarMail(raw: Buffer) {
  const mail = readMail(raw);
  const part = mail.parts.find(({ contentType }) => contentType === 'text/calendar')!;
  const file = mail.parts.find(({ contentType }) => contentType === 'application/ics')!;
  const text = Buffer.from(part.bytes).toString();
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { mail, part, file, text, calendar, ours: readIcs(text)!, vevent: calendar.getFirstSubcomponent('vevent')! };
}

/** What a mail with a calendar does wrong by RFC 5545, 5546 and 6047, in words; empty when nothing. */
export function problemsOf(raw: Buffer): string[] {
  const { mail, part, file, text, calendar, ours, vevent } = readCalendarMail(raw);
  const method = String(calendar.getFirstPropertyValue('method'));
  const status = vevent.getFirstPropertyValue('status');
  const attendee = vevent.getFirstProperty('attendee')!;
  const partstat = String(attendee.getParameter('partstat'));
  const hasNoSeat = partstat === 'TENTATIVE' && /^SUMMARY:(Wachtlijst|Geen plaats|Waiting list|No seat)/m.test(text);
  const property = (name: string) =>
    new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'm').exec(unfolded(text))?.[1]?.trim() ?? '';
  const [from] = mail.from;
  const rules: Record<string, boolean> = {
    'multipart/mixed is around it': mail.contentType === 'multipart/mixed',
    'it is the last alternative': /^text\/plain text\/html text\/calendar application\/ics$/.test(
      mail.parts.map(({ contentType }) => contentType).join(' '),
    ),
    'it lies beside text and HTML, the file outside': mail.parts.map(({ depth }) => depth).join() === '2,2,2,1',
    'the method of the part is that of the calendar': part.params.method === method,
    'the charset is named': part.charset === 'utf-8',
    'the file is the same calendar': Buffer.from(file.bytes).equals(Buffer.from(part.bytes)),
    'the file is called invite.ics': file.filename === 'invite.ics' && file.disposition === 'attachment',
    'lines end in CRLF': /\r\n$/.test(text) && !/[\r\n]/.test(text.replaceAll('\r\n', '')),
    'lines are at most 75 octets': text.split('\r\n').every((line) => Buffer.byteLength(line) <= LINE_OCTETS_MAX),
    'there are no control characters': !/[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]/.test(text),
    'it is version 2.0 with a PRODID':
      calendar.getFirstPropertyValue('version') === '2.0' && Boolean(calendar.getFirstPropertyValue('prodid')),
    'it holds one event and nothing else': calendar.getAllSubcomponents().length === 1,
    'the event holds no alarm': vevent.getAllSubcomponents().length === 0,
    'DTSTAMP, DTSTART and DTEND are in UTC': ['DTSTAMP', 'DTSTART', 'DTEND'].every((name) => UTC.test(property(name))),
    'it ends after it begins': property('DTEND') > property('DTSTART'),
    'a request is confirmed, or tentative for who has no seat; a cancellation cancelled':
      status === (method === 'CANCEL' ? 'CANCELLED' : hasNoSeat ? 'TENTATIVE' : 'CONFIRMED'),
    'ORGANIZER is From': ours.organizer === from!.address,
    'the attendee is who the mail is for':
      ours.replies.length === 1 && ours.replies[0]!.address === mail.to[0]!.address,
    'the organizer is not invited': ours.organizer !== ours.replies[0]!.address,
    'what the attendee answered is known here': ['NEEDS-ACTION', 'TENTATIVE', 'ACCEPTED', 'DECLINED'].includes(
      partstat,
    ),
    'who has not answered is asked to by a request, and nobody else is':
      (attendee.getParameter('rsvp') === 'TRUE') === (method === 'REQUEST' && partstat === 'NEEDS-ACTION'),
    'both parsers see the same': ours.uid === vevent.getFirstPropertyValue('uid') && ours.method === method,
  };
  const wrong = Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [rule]));
  return [...wrong, ...countProblems(vevent, COUNTS[method] ?? {})];
}

function countProblems(vevent: ICAL.Component, counts: Record<string, [number, number]>): string[] {
  const names = vevent.getAllProperties().map(({ name }) => name);
  const miscounted = Object.entries(counts).flatMap(([name, [least, most]]) => {
    const count = names.filter((one) => one === name).length;
    return count >= least && count <= most ? [] : [`${name} stands there ${count} times`];
  });
  return [...miscounted, ...names.filter((name) => !counts[name]).map((name) => `${name} is not expected`)];
}

/** Text with its folded lines joined (RFC 5545 section 3.1). */
export const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '');
