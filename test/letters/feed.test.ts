import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { feedText } from '../../activities/letters/feed.ts';
import { fatima, letterhead } from './cast.ts';
import { ENTRIES, goldenFeeds } from './feeds.ts';
import { readCalendarMail, unfolded } from './itip.ts';
import { composeMeeting, MEETINGS, meetingLetter } from './meetings.ts';

const golden = goldenFeeds();
const pathOf = (file: string) => new URL(`golden/${file}`, import.meta.url);
const LINE_OCTETS_MAX = 75;

test.each(golden)(
  'the feed is byte for byte as it was looked at: $file (UPDATE_GOLDEN=1 writes it anew)',
  ({ file, text }) => {
    if (process.env.UPDATE_GOLDEN) writeFileSync(pathOf(file), text);
    expect(text).toBe(readFileSync(pathOf(file), 'utf8'));
  },
);

const SCRIPT = `
import { goldenFeeds } from ${JSON.stringify(new URL('feeds.ts', import.meta.url).href)};
console.log(JSON.stringify(goldenFeeds().map(({ text }) => text)));
`;

test.each(['UTC', 'America/New_York', 'Europe/Amsterdam'])('it is the same on a machine in %s', (zone) => {
  const out = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', SCRIPT], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(JSON.parse(out)).toEqual(golden.map(({ file }) => readFileSync(pathOf(file), 'utf8')));
});

describe.each(golden)('$file', ({ text }) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');

  test('is read by ical.js as it was meant, in the order of time', () => {
    const wanted = ENTRIES.toSorted((a, b) => a.event.start - b.event.start || (a.event.uid < b.event.uid ? -1 : 1));
    expect(events).toHaveLength(wanted.length);
    for (const [nr, vevent] of events.entries()) {
      const { event } = wanted[nr]!;
      const seen = new ICAL.Event(vevent);
      expect(seen.uid).toBe(`${event.uid}@example.org`);
      expect(seen.sequence).toBe(event.sequence);
      expect(seen.startDate.toJSDate().getTime()).toBe(event.start);
      expect(seen.endDate.toJSDate().getTime()).toBe(event.end);
      expect(seen.summary).toContain(event.title);
      expect((vevent.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().getTime()).toBe(event.stamp);
    }
  });

  test('keeps the rules of RFC 5545 and 7986 for a calendar that nobody is asked to answer', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= LINE_OCTETS_MAX)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
    expect(unfolded(text)).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:PT4H\r?$/m);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain(letterhead.network);
    for (const vevent of events) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'status', 'transp', 'sequence'])
        expect([name, vevent.getAllProperties(name).length]).toEqual([name, 1]);
      for (const name of ['attendee', 'organizer', 'url']) expect(vevent.getAllProperties(name)).toEqual([]);
    }
  });
});

const feed = new ICAL.Component(ICAL.parse(golden[0]!.text));
const entry = (uid: string) =>
  feed.getAllSubcomponents('vevent').find((one) => one.getFirstPropertyValue('uid') === `${uid}@example.org`)!;
const values = (uid: string, ...names: string[]) => names.map((name) => String(entry(uid).getFirstPropertyValue(name)));

test('an event has the id, the number, the moment and the times that it has in the mail', () => {
  const { vevent } = readCalendarMail(
    composeMeeting(meetingLetter(fatima, 'meeting-update'), { event: MEETINGS.july.changed }).raw,
  );
  for (const name of ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'location'])
    expect([name, ...values('nf1.m2', name)]).toEqual([name, String(vevent.getFirstPropertyValue(name))]);
});

test('the time of the day is taken when a person comes or may come, and free when not', () => {
  expect(values('nf1.m2', 'status', 'transp')).toEqual(['CONFIRMED', 'OPAQUE']);
  expect(values('nf1.m4', 'status', 'transp')).toEqual(['TENTATIVE', 'OPAQUE']);
  expect(values('nf1.m5', 'status', 'transp')).toEqual(['CONFIRMED', 'TRANSPARENT']);
  expect(values('nf1.m7', 'status', 'transp')).toEqual(['TENTATIVE', 'TRANSPARENT']);
  expect(values('nf1.m8.d2', 'status', 'transp')).toEqual(['TENTATIVE', 'OPAQUE']);
});

test('what was called off says so, also where a program does not look at its status', () => {
  expect(values('nf1.m3', 'status', 'transp', 'description')).toEqual([
    'CANCELLED',
    'TRANSPARENT',
    'Deze bijeenkomst gaat niet door.',
  ]);
  expect(values('nf1.m3', 'summary')[0]).toMatch(/^Gaat niet door: /);
});

test('a feed has nobody’s name or address, and no link to answer with', () => {
  for (const { text } of golden) expect(unfolded(text)).not.toMatch(/mailto:|Anneke|Fatima|\/a\/|\/s\//i);
});

test('whatever stands in a title, no property comes of it', () => {
  const title = 'a\r\nATTENDEE:mailto:x@example.com\r\nEND:VEVENT\u2028;,\\n';
  const text = feedText([{ event: { ...MEETINGS.july.invited, title }, said: 'yes' }], letterhead, 'nl');
  const [vevent, ...more] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(more).toEqual([]);
  expect(vevent!.getAllProperties('attendee')).toEqual([]);
});

test('who has no meetings has a calendar without events', () => {
  const text = feedText([], letterhead, 'nl');
  expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toEqual([]);
});
