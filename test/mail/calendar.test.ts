import { describe, expect, test } from 'vitest';
import { calendarText } from '../../activities/inbox/calendar/calendar-bytes.ts';
import { readIcs } from '../../activities/inbox/calendar/ics.ts';
import { readCalendar } from '../../activities/inbox/calendar/read-calendar.ts';
import { readMail } from '../../activities/inbox/parse.ts';

const ics = (method: string, ...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:overleg-1@example.org',
    'DTSTAMP:20270104T090000Z',
  ]
    .concat(lines, ['END:VEVENT', 'END:VCALENDAR', ''])
    .join('\r\n');
const reply = (...lines: string[]) => ics('REPLY', 'SEQUENCE:2', ...lines);
const HANNA = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:hanna@example.org';
const only = (text: string) => readIcs(text)!.replies[0]!;

describe('a calendar reply', () => {
  test('says who answers what about which meeting', () => {
    expect(readIcs(reply('ORGANIZER:mailto:overleg@example.org', HANNA, 'COMMENT:Graag\\, tot dan'))).toMatchObject({
      method: 'REPLY',
      uid: 'overleg-1@example.org',
      sequence: 2,
      dtstamp: '20270104T090000Z',
      organizer: 'overleg@example.org',
      replies: [{ address: 'hanna@example.org', partstat: 'ACCEPTED', comment: 'Graag, tot dan' }],
    });
  });

  test('of Exchange has no organizer and a status that does not count', () => {
    const text = reply(
      'STATUS:CONFIRMED',
      'ATTENDEE;PARTSTAT=DECLINED;CN=Piet Smit:MAILTO:Piet@Example.org',
      'COMMENT;LANGUAGE=nl-NL:\\n',
    );
    expect(readIcs(text)?.organizer).toBeUndefined();
    expect(only(text)).toEqual({ address: 'piet@example.org', name: 'Piet Smit', partstat: 'DECLINED', comment: '' });
  });

  test('may be about one meeting of a series, which stays as it is', () => {
    const text = reply('RECURRENCE-ID;TZID=Europe/Amsterdam:20270111T100000', 'RRULE:FREQ=SECONDLY', HANNA);
    expect(readIcs(text)).toMatchObject({
      recurrenceId: '20270111T100000',
      replies: [{ recurrenceId: '20270111T100000' }],
    });
  });

  test('that delegates names both people', () => {
    const text = reply(
      'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:bram@example.org":mailto:hanna@example.org',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM="mailto:hanna@example.org":mailto:bram@example.org',
    );
    expect(readIcs(text)?.replies).toMatchObject([
      { address: 'hanna@example.org', partstat: 'DELEGATED', delegatedTo: ['bram@example.org'] },
      { address: 'bram@example.org', partstat: 'NEEDS-ACTION', delegatedFrom: ['hanna@example.org'] },
    ]);
  });

  test('may be sent by somebody else, and say why in a parameter', () => {
    const line =
      'ATTENDEE;PARTSTAT=TENTATIVE;SENT-BY="mailto:secretaris@example.org";X-RESPONSE-COMMENT="Wie weet":mailto:hanna@example.org';
    expect(only(reply(line))).toMatchObject({ sentBy: 'secretaris@example.org', comment: 'Wie weet' });
  });

  test('that counters proposes times', () => {
    const text = ics(
      'COUNTER',
      'DTSTART;TZID=Europe/Amsterdam:20270112T140000',
      'DTEND;TZID=Europe/Amsterdam:20270112T150000',
      HANNA,
    );
    expect(readIcs(text)).toMatchObject({
      method: 'COUNTER',
      proposal: { start: '20270112T140000', end: '20270112T150000', zone: 'Europe/Amsterdam' },
    });
  });

  test('leaves out the attendees of an alarm', () => {
    const text = reply(HANNA, 'BEGIN:VALARM', 'ATTENDEE;PARTSTAT=DECLINED:mailto:piet@example.org', 'END:VALARM');
    expect(readIcs(text)?.replies).toHaveLength(1);
  });
});

describe('a calendar that is not as it should be', () => {
  test.each([
    ['a property without value', reply('ORGANIZER;CN=Anneke', HANNA)],
    ['a line that was wrapped without its space', reply('SUMMARY:Overleg over de', 'zorg', HANNA)],
    ['lines that end with LF', reply(HANNA).replaceAll('\r', '')],
    ['lines that end with CR CR LF', reply(HANNA).replaceAll('\r\n', '\r\r\n')],
    ['a folded line', reply('ATTENDEE;PARTSTAT=ACC', ' EPTED:mailto:hanna@exam', '\tple.org')],
    ['a colon in a name without quotes', reply('ATTENDEE;CN=Arts: Hanna;PARTSTAT=ACCEPTED:mailto:hanna@example.org')],
    ['a quote that does not close', reply('ATTENDEE;CN="Hanna;PARTSTAT=ACCEPTED:mailto:hanna@example.org', HANNA)],
    ['no end', reply(HANNA).replace(/END:.*/s, '')],
    ['an address in a parameter', reply('ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=hanna@example.org:invalid:nomail')],
    ['an address without mailto', reply('ATTENDEE;PARTSTAT=accepted:hanna@example.org')],
    ['signs of the address escaped', reply('ATTENDEE;PARTSTAT=ACCEPTED:mailto:%68anna@example.org')],
  ])('is read with %s', (_, text) => {
    expect(readIcs(text)?.replies.at(-1)).toMatchObject({ address: 'hanna@example.org', partstat: 'ACCEPTED' });
  });

  test.each(['%0d%0aBcc:x@example.org', '%zz@example.org'])('leaves "%s" as it is', (address) => {
    expect(readIcs(reply(`ATTENDEE:mailto:${address}`))?.replies.at(-1)?.address).toBe(address.toLowerCase());
  });

  test('is nothing without an event', () => {
    expect(readIcs('BEGIN:VCALENDAR\nEND:VCALENDAR\n')).toBeUndefined();
    expect(readIcs('')).toBeUndefined();
  });
});

describe('the bytes of a calendar', () => {
  const named = reply('ATTENDEE;PARTSTAT=ACCEPTED;CN=Zoë:mailto:zoe@example.org');

  test.each([
    ['UTF-8 that says it is Latin', Buffer.from(named), 'iso-8859-1'],
    ['Latin that says it is UTF-8', Buffer.from(named, 'latin1'), 'utf-8'],
    ['an unknown charset', Buffer.from(named, 'latin1'), 'x-unknown'],
    ['UTF-16', Buffer.from(`\ufeff${named}`, 'utf16le'), ''],
    [
      'quoted-printable that nobody undid',
      Buffer.from(named.replaceAll('=', '=3D').replace('ë', '=C3=AB').replaceAll('\r\n', '=0D=0A\r\n')),
      '',
    ],
  ])('are read: %s', (_, bytes, charset) => {
    expect(only(calendarText(bytes, charset))).toMatchObject({ name: 'Zoë', partstat: 'ACCEPTED' });
  });

  test('are joined before they are decoded, so that a letter may be folded', () => {
    const [before, after] = [Buffer.from(named.split('ë')[0]!), Buffer.from(named.split('ë')[1]!)];
    const bytes = Buffer.concat([before, Buffer.from([0xc3, 13, 10, 32, 0xab]), after]);
    expect(only(calendarText(bytes)).name).toBe('Zoë');
  });
});

const HEAD = 'From: Hanna <hanna@example.org>\r\nTo: overleg@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const mixed = (...parts: string[]) =>
  `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const TEXT = 'Content-Type: text/plain\r\n\r\nHanna komt.';
const read = (mail: string) => readCalendar(readMail(Buffer.from(mail)));

describe('a calendar reply in a mail', () => {
  test.each([
    ['inline', mixed(TEXT, `Content-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n${reply(HANNA)}`)],
    ['attached', mixed(TEXT, `Content-Type: application/ics; name=reply.ics\r\n\r\n${reply(HANNA)}`)],
    [
      'attached as any file',
      mixed(TEXT, `Content-Type: application/octet-stream; name="reply.ics"\r\n\r\n${reply(HANNA)}`),
    ],
    ['the only part', `${HEAD}Content-Type: text/calendar; method=REPLY\r\n\r\n${reply(HANNA)}`],
    ['in a mail that lost its type', `${HEAD}\r\n${reply(HANNA)}`],
    [
      'broken inline and whole as a file',
      mixed(
        `Content-Type: text/calendar; method=REPLY\r\n\r\nniets`,
        `Content-Type: application/ics\r\n\r\n${reply(HANNA)}`,
      ),
    ],
  ])('is found %s', (_, mail) => {
    expect(read(mail)).toMatchObject({ method: 'REPLY', replies: [{ partstat: 'ACCEPTED' }] });
  });

  test('takes its method from the part when the calendar does not say it', () => {
    const text = reply(HANNA).replace('METHOD:REPLY\r\n', '');
    expect(read(`${HEAD}Content-Type: text/calendar; method=reply\r\n\r\n${text}`)?.method).toBe('REPLY');
  });

  test('does not count inside a mail that was passed on', () => {
    const inner = `${HEAD}Content-Type: text/calendar; method=REPLY\r\n\r\n${reply(HANNA)}`;
    expect(read(mixed(TEXT, `Content-Type: message/rfc822\r\n\r\n${inner}`))).toBeUndefined();
  });

  test('is not seen in other mail', () => {
    expect(read(`${HEAD}\r\nIk kom.\r\n`)).toBeUndefined();
  });
});
