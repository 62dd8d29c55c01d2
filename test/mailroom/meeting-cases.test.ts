import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { caseFile, type MailCase, mailCases } from '../mail/cases.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { slot } from '../meetings.ts';
import { BRAM } from '../people.ts';
import { after, aMeetingOffice, bramsMeeting } from './meeting-office.ts';
import { verdict } from './office.ts';

const CHOICES: Record<string, string> = { ACCEPTED: 'yes', TENTATIVE: 'maybe', DECLINED: 'no' };

describe('real calendar mails of others', () => {
  const cases = mailCases('imip');

  test.skipIf(cases.length === 0).each(cases)(
    '$id, adapted to our meeting, is recorded or waits as the rule says; as it is, it waits',
    async (mailCase) => {
      const text = calendarOf(mailCase);
      if (text === undefined) return expect(mailCase.id).toBe('cyrus-imip_invite_funky_uid');
      const expected = ruled(adapted(text));
      const { done, answer, way, kind, why } = await after(withCalendar(adapted(text)));
      if (expected.choice) expect([done, answer, way]).toEqual([['recorded'], { choice: expected.choice }, 'calendar']);
      else expect([done, answer, kind, why]).toEqual([['held'], undefined, 'calendar', expected.why]);
      const strange = await after(withCalendar(text));
      expect([strange.done, strange.answer, strange.kind]).toEqual([['held'], undefined, 'calendar']);
    },
  );

  const replies = cases.filter((mailCase) => {
    const text = calendarOf(mailCase);
    return text !== undefined && ruled(adapted(text)).choice;
  });
  const said = (mailCase: MailCase, partstat: string) =>
    adapted(calendarOf(mailCase)!).replace(/PARTSTAT=\w+/i, `PARTSTAT=${partstat}`);

  test.skipIf(cases.length === 0)('hold answers, and mails that are none', () => {
    expect(replies).toHaveLength(3);
    expect(cases.length).toBeGreaterThan(10);
  });

  test.each(replies)('$id counts as what its PARTSTAT says', async (mailCase) => {
    for (const [partstat, choice] of Object.entries(CHOICES))
      expect(await after(withCalendar(said(mailCase, partstat)))).toMatchObject({
        done: ['recorded'],
        answer: { choice },
      });
    for (const partstat of ['NEEDS-ACTION', 'DELEGATED', 'X-PERHAPS'])
      expect(await after(withCalendar(said(mailCase, partstat)))).toMatchObject({ done: ['held'], why: 'unclear' });
  });

  test.each(replies)(
    '$id that proposes another time waits, and so does one about one of a series',
    async (mailCase) => {
      const text = adapted(calendarOf(mailCase)!);
      const counter = text.replace(/^METHOD:.*$/m, 'METHOD:COUNTER');
      expect(await after(withCalendar(counter))).toMatchObject({ done: ['held'], why: 'proposes-other-time' });
      const series = text.replace('BEGIN:VEVENT', 'BEGIN:VEVENT\r\nRECURRENCE-ID:20270204T130000Z');
      expect(await after(withCalendar(series))).toMatchObject({ done: ['held'], why: 'no-such-event' });
    },
  );

  test.each(replies)('$id about an earlier date changes nothing; about the new one it counts', async (mailCase) => {
    const office = await aMeetingOffice();
    office.tell('change-date', { when: slot('picked', '2027-02-18') });
    const text = adapted(calendarOf(mailCase)!);
    expect(await office.take(withCalendar(text))).toEqual(['nothing']);
    expect(office.given()).toBeUndefined();
    const newer = text
      .replace(/^SEQUENCE:.*$|^UID:.*$/gm, (line) => (line.startsWith('UID') ? `${line}\r\nSEQUENCE:1` : ''))
      .replace(/\r\n\r\n/g, '\r\n');
    expect(await office.take(withCalendar(newer, 'echt-2'))).toEqual(['recorded']);
    expect(office.given()).toMatchObject({ answer: { choice: 'yes' }, way: 'calendar' });
  });
});

/**
 * What should happen, by a parser that is not ours: a REPLY about one event that is no series, in which the attendee says yes,
 * maybe or no for themselves, is recorded; a COUNTER proposes; all else is about no event of ours.
 */
function ruled(text: string): { choice?: string; why?: string } {
  const parsed = ICAL.parse(text);
  // Several calendars in one mail are not ours either.
  if (Array.isArray(parsed[0])) return { why: 'no-such-event' };
  const calendar = new ICAL.Component(parsed);
  const method = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase();
  const events = calendar.getAllSubcomponents('vevent');
  if (method === 'COUNTER') return { why: 'proposes-other-time' };
  if (method !== 'REPLY' || events.length !== 1 || events[0]!.hasProperty('recurrence-id'))
    return { why: 'no-such-event' };
  const attendee = events[0]!.getFirstProperty('attendee');
  if (!attendee) return { why: 'other-sender' };
  const choice = CHOICES[String(attendee.getParameter('partstat')).toUpperCase()];
  return choice && !attendee.getParameter('delegated-to') ? { choice } : { why: 'unclear' };
}

/** The calendar of a case. */
function calendarOf({ files }: MailCase): string | undefined {
  const text = caseFile((files.itip ?? files.imip1 ?? files.imip0)!)!.toString();
  return /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/.exec(text)?.[0].replace(/\r?\n/g, '\r\n');
}

const withCalendar = (text: string, id = 'echt-1') =>
  rawMail(
    verdict('pass'),
    'From: Bram van der Laan <bram@example.org>',
    `To: ${bramsMeeting}`,
    'Subject: Re: Uitnodiging',
    `Message-ID: <${id}@example.org>`,
    'MIME-Version: 1.0',
    `Content-Type: text/calendar; charset=utf-8; method=${/^METHOD:(\w+)/m.exec(text)?.[1] ?? 'PUBLISH'}`,
    '',
    text,
  );

/** The same, about our meeting as it is and from Bram: whoever answers in it is him. */
const adapted = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .replace(/^UID:.*$/gm, 'UID:nf1.m1@example.org')
    .replace(/^SEQUENCE:.*$/gm, 'SEQUENCE:0')
    .replace(/^(ATTENDEE[^\r\n]*:)mailto:[^\r\n]*$/gim, `$1mailto:${BRAM.email}`);
