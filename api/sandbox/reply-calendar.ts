import { instantAt, localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import type { Answerable } from './answerable.ts';
import { type Invitation, lineOf } from './invitation.ts';
import type { IN_CALENDAR, ReplyOf } from './reply-body.ts';

/** RFC 5545 section 3.1: at most 75 octets a line. */
const LINE_BYTES_MAX = 75;
const PARTSTAT = { accept: 'ACCEPTED', tentative: 'TENTATIVE', decline: 'DECLINED', counter: 'TENTATIVE' } as const;

type CalendarReply = ReplyOf<(typeof IN_CALENDAR)[number] | 'counter'>;

/** Writes what a calendar program answers (iTIP, RFC 5546 sections 3.2.3 and 3.2.7): the event's own lines, and the answer. */
export function calendarReply(reply: CalendarReply, { invitation, person }: Answerable, at: number): string {
  const { event, zone } = invitation!;
  const name = person.name.replace(/["\x00-\x1f\x7f]/g, '');
  const repeated = (...names: string[]) => names.flatMap((one) => lineOf(event, one) ?? []);
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Kartrekker//Sandbox mailbox//EN',
    'VERSION:2.0',
    `METHOD:${reply.kind === 'counter' ? 'COUNTER' : 'REPLY'}`,
    ...zone,
    'BEGIN:VEVENT',
    ...repeated('UID', 'SEQUENCE', 'RECURRENCE-ID', 'ORGANIZER', 'SUMMARY'),
    `DTSTAMP:${inUtc(at)}`,
    `ATTENDEE;PARTSTAT=${PARTSTAT[reply.kind]}${name && `;CN="${name}"`}:mailto:${person.address}`,
    ...(reply.kind === 'counter' ? newTimes(invitation!, reply.start) : repeated('DTSTART', 'DTEND')),
    ...repeated('DURATION'),
    ...(reply.text ? [`COMMENT:${escaped(reply.text)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('');
}

/** Gives the start that the form proposes: a day later, as a Dutch clock shows it. */
export const proposedStart = ({ starts = 0 }: Invitation): string => localTime(starts + DAY_MS).replace(' ', 'T');

/** The event begins at another time and takes as long as it did. */
function newTimes({ starts, ends }: Invitation, start: string): string[] {
  const [day, time] = start.split('T') as [string, string];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const begin = instantAt(day, hour, minute);
  const end = ends !== undefined && starts !== undefined ? [`DTEND:${inUtc(begin + ends - starts)}`] : [];
  return [`DTSTART:${inUtc(begin)}`, ...end];
}

const inUtc = (instant: number) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 5545 section 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

function fold(line: string): string {
  const pieces = [''];
  for (const sign of line) {
    if (Buffer.byteLength(pieces.at(-1)! + sign) > LINE_BYTES_MAX) pieces.push(' ');
    pieces[pieces.length - 1] += sign;
  }
  return `${pieces.join('\r\n')}\r\n`;
}
