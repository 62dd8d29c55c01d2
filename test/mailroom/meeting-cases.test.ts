import { describe, expect, test } from 'vitest';
import { caseFile, type MailCase, mailCases } from '../mail/cases.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { BRAM } from '../people.ts';
import { after, bramsMeeting } from './meeting-office.ts';
import { verdict } from './office.ts';

describe('real calendar mails of others', () => {
  const cases = mailCases('imip');
  const recorded = ['vobject-testReplyNoOriginal', 'vobject-testReplyWithTz', 'cyrus-imip_reply_partycrasher'];

  test.skipIf(cases.length === 0).each(cases)(
    '$id, adapted to our meeting, is recorded or waits as it should',
    async (mailCase) => {
      const text = calendarOf(mailCase);
      if (text === undefined) return expect(mailCase.id).toBe('cyrus-imip_invite_funky_uid');
      const { done, answer, ...waits } = await after(adapted(text));
      expect(recorded.includes(mailCase.id) ? [done, answer] : [done, answer, waits.kind]).toEqual(
        recorded.includes(mailCase.id) ? [['recorded'], { choice: 'yes' }] : [['held'], undefined, expect.any(String)],
      );
      const strange = await after(withCalendar(text));
      expect([strange.done, strange.answer]).toEqual([['held'], undefined]);
    },
  );
});

/** The calendar of a case. */
function calendarOf({ files }: MailCase): string | undefined {
  const text = caseFile((files.itip ?? files.imip1 ?? files.imip0)!)!.toString();
  return /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/.exec(text)?.[0].replace(/\r?\n/g, '\r\n');
}

const withCalendar = (text: string) =>
  rawMail(
    verdict('pass'),
    'From: Bram van der Laan <bram@example.org>',
    `To: ${bramsMeeting}`,
    'Subject: Re: Uitnodiging',
    'Message-ID: <echt-1@example.org>',
    'MIME-Version: 1.0',
    `Content-Type: text/calendar; charset=utf-8; method=${/^METHOD:(\w+)/m.exec(text)?.[1] ?? 'PUBLISH'}`,
    '',
    text,
  );

/** The same, about our meeting and from Bram: whoever answers in it is him. */
const adapted = (text: string) =>
  withCalendar(
    text
      .replace(/^UID:.*$/gm, 'UID:nf1.m1@example.org')
      .replace(/^(ATTENDEE[^\r\n]*:)mailto:[^\r\n]*$/gim, `$1mailto:${BRAM.email}`),
  );
