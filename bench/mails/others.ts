import { filePart, mailOf, multipart, subjectField, textPart } from './mime.ts';
import type { Random } from './random.ts';
import { dateOf, idField, onTheWay, type Writer, written } from './writer.ts';

/** An answer from a calendar (RFC 6047), as Outlook sends it. */
export function calendarReply(writer: Writer, partstat = 'ACCEPTED', uid = `overleg-${writer.nr}@example.org`): Buffer {
  const ics = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'SEQUENCE:0',
    `ATTENDEE;PARTSTAT=${partstat};CN="${writer.name}":mailto:${writer.email}`,
    `ORGANIZER:mailto:${writer.sender.address}`,
    'DTSTART:20270201T090000Z',
    'DTEND:20270201T100000Z',
    'DTSTAMP:20270111T080000Z',
    'SUMMARY:Overleg',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  return mailOf(
    [...onTheWay(writer, writer.email), ...written(writer, 'calendar'), subjectField('Geaccepteerd: Overleg')],
    multipart('alternative', [
      textPart('text/plain', '', 'utf-8', '8bit'),
      textPart('text/calendar; method=REPLY', ics, 'utf-8', 'base64'),
    ]),
  );
}

/** A newsletter that somebody once let come to our address. */
export function newsletter(writer: Writer, replyAddress: string): Buffer {
  const from = 'nieuws@uitgever.example.com';
  const items = Array.from(
    { length: 12 },
    (_, i) =>
      `<table width="600"><tr><td><h2>Nieuws ${i + 1} van nummer ${writer.nr}</h2><p>Patiënten en expertisecentra werken samen. ${'Lees meer in ons blad. '.repeat(12)}</p><a href="https://uitgever.example.com/lees/${writer.nr}/${i}">Lees verder</a></td></tr></table>`,
  );
  return mailOf(
    [
      ...onTheWay({ ...writer, address: replyAddress }, from),
      `From: "Zorgnieuws" <${from}>`,
      `To: <${replyAddress}>`,
      `Date: ${dateOf(writer.nr)}`,
      idField(writer, 'news', from),
      subjectField(`Zorgnieuws ${writer.nr}: wat is er nieuw?`),
      'List-Unsubscribe: <https://uitgever.example.com/af>',
      'Precedence: bulk',
    ],
    multipart('alternative', [
      textPart(
        'text/plain',
        `Zorgnieuws ${writer.nr}\n\n${'Lees meer in ons blad.\n'.repeat(40)}`,
        'utf-8',
        'quoted-printable',
      ),
      textPart('text/html', `<html><body>${items.join('\n')}</body></html>`, 'utf-8', 'quoted-printable'),
    ]),
  );
}

/** A mail about something else, with a document, to the address without a token. */
export function ownMail(writer: Writer, replyAddress: string, random: Random): Buffer {
  const own = { ...writer, address: replyAddress };
  return mailOf(
    [...onTheWay(own, writer.email), ...written(own, 'own'), subjectField(`Verslag van overleg ${writer.nr}`)],
    multipart('mixed', [
      textPart(
        'text/plain',
        `Beste collega,\n\nHierbij het verslag van overleg ${writer.nr}. Wilt u ernaar kijken?\n\nGroet,\n${writer.name}\n`,
        'utf-8',
        '8bit',
      ),
      filePart(
        'application/pdf',
        `verslag-${writer.nr}.pdf`,
        Buffer.concat([Buffer.from('%PDF-1.7\n'), random.bytes(20_000)]),
        ['Content-Disposition: attachment'],
      ),
    ]),
  );
}

/** Mails that no mail program should make. */
export const BROKEN: Record<string, (writer: Writer, random: Random) => Buffer> = {
  noise: (_, random) => Buffer.concat([random.bytes(2_000), Buffer.from('\r\n')]),
  headerOfAMegabyte: (writer) => mailOf([...written(writer, 'big'), `X-Long: ${'a'.repeat(1024 * 1024)}`], BODY),
  tooManyParts: (writer) =>
    mailOf(
      written(writer, 'parts'),
      multipart(
        'mixed',
        Array.from({ length: 1_500 }, () => BODY),
      ),
    ),
  tooDeep: (writer) => Buffer.from(`${written(writer, 'deep').join('\r\n')}\r\n${NESTED}`),
  noEnd: (writer) =>
    Buffer.from(
      `${written(writer, 'cut').join('\r\n')}\r\nContent-Type: multipart/mixed; boundary="weg"\r\n\r\n--anders\r\nContent-Transfer-Encoding: base64\r\n\r\nWmllIGRlIGJpamxhZ\r\n`,
    ),
};

const BODY = textPart('text/plain', 'Zie de bijlage.', 'utf-8', '8bit');
const NESTED = `${'Content-Type: message/rfc822\r\n\r\n'.repeat(80)}Diep\r\n`;
