import type { CalendarEvent, CalendarReading } from '../calendar/reading.ts';
import { readBody } from '../text/own-text.ts';
import type { Properties } from './properties.ts';
import { tnefString } from './strings.ts';

/** The names that Outlook gives to answers, in its own mail (MS-OXOCAL section 2.2) and in TNEF (MS-OXTNEF). */
const ANSWERS: Record<string, string> = {
  'ipm.schedule.meeting.resp.pos': 'ACCEPTED',
  'ipm.schedule.meeting.resp.neg': 'DECLINED',
  'ipm.schedule.meeting.resp.tent': 'TENTATIVE',
  'ipm.microsoft schedule.mtgrespp': 'ACCEPTED',
  'ipm.microsoft schedule.mtgrespn': 'DECLINED',
  'ipm.microsoft schedule.mtgrespa': 'TENTATIVE',
};

/** Ids of MAPI properties; named ones with the first part of PSETID_Meeting and PSETID_Appointment (MS-OXPROPS). */
const GLOBAL_IDS = ['6ed8da90:0023', '6ed8da90:0003'];
const SEQUENCE = '00062002:8201';
const SUBMIT_TIME = '0039';
const SENDER_ADDRESSES = ['5d02', '5d01', '0065', '0c1f'];
const SENDER_NAMES = ['0042', '0c1a'];

/** Before a UID of another calendar program, and where it begins in a global object id (MS-OXCICAL, UID). */
const FOREIGN_UID = Buffer.from('vCal-Uid\x01\0\0\0', 'latin1');
const FOREIGN_UID_AT = 40;
const DATE_AT = 16;
/** 100 ns between 1 January 1601, from where Windows counts, and 1970. */
const WINDOWS_EPOCH = 116_444_736_000_000_000n;
const TICKS_PER_MS = 10_000n;

/** The answer to an invitation that Outlook's properties hold, as a REPLY; undefined when they hold none. */
export function meetingReply(
  messageClass: string,
  properties: Properties,
  body: string,
  page: string,
): CalendarReading | undefined {
  const partstat = ANSWERS[messageClass.toLowerCase()];
  if (!partstat) return undefined;
  const first = (ids: readonly string[]) => ids.map((id) => tnefString(properties.get(id), page)).find(Boolean) ?? '';
  const address = SENDER_ADDRESSES.map((id) => tnefString(properties.get(id), page)).find((text) => text.includes('@'));
  const event: CalendarEvent = {
    component: 'VEVENT',
    uid: uidOf(properties),
    sequence: numberOf(properties.get(SEQUENCE)?.bytes),
    dtstamp: stampOf(properties.get(SUBMIT_TIME)?.bytes),
    replies: [
      { address: address?.toLowerCase() ?? '', name: first(SENDER_NAMES), partstat, comment: readBody(body).text },
    ],
  };
  return { ...event, method: 'REPLY', events: [event] };
}

/** The UID that the invitation had, or the id itself in capitals, without the date of the one meeting (MS-OXCICAL). */
function uidOf(properties: Properties): string {
  const id = GLOBAL_IDS.map((name) => properties.get(name)?.bytes).find((bytes) => bytes !== undefined);
  if (!id) return '';
  const foreign = id.subarray(FOREIGN_UID_AT, FOREIGN_UID_AT + FOREIGN_UID.length).equals(FOREIGN_UID);
  if (foreign)
    return id
      .subarray(FOREIGN_UID_AT + FOREIGN_UID.length)
      .toString('utf8')
      .replace(/\0.*$/s, '');
  return Buffer.from(id)
    .fill(0, DATE_AT, DATE_AT + 4)
    .toString('hex')
    .toUpperCase();
}

const numberOf = (bytes: Buffer | undefined): number => (bytes && bytes.length >= 4 ? bytes.readInt32LE(0) : 0);

/** '20270104T090000Z', from a time in Windows' form. */
function stampOf(time: Buffer | undefined): string {
  if (!time || time.length < 8) return '';
  const ms = Number((time.readBigUInt64LE(0) - WINDOWS_EPOCH) / TICKS_PER_MS);
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}
