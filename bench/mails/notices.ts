import { mailOf, multipart, subjectField, textPart } from './mime.ts';
import { dateOf, idField, inReply, onTheWay, type Writer, written } from './writer.ts';

/** A mail that a machine made about a letter of ours, or for somebody who is away. */
export type Notice = (writer: Writer) => Buffer;

/** What a mail server reports of a letter. */
interface Fate {
  action: 'failed' | 'delayed';
  status: string;
  diagnostic: string;
  words: string;
}

const NO_SUCH_USER: Fate = {
  action: 'failed',
  status: '5.1.1',
  diagnostic: '550 5.1.1 User unknown in virtual mailbox table',
  words: "I'm sorry to have to inform you that your message could not be delivered to one or more recipients.",
};
const FULL: Fate = {
  action: 'failed',
  status: '4.2.2',
  diagnostic: '452 4.2.2 The email account that you tried to reach is over quota',
  words: 'The mail system could not deliver your message: the mailbox is full.',
};
const DELAYED: Fate = {
  action: 'delayed',
  status: '4.4.1',
  diagnostic: '451 4.4.1 connect to mx: Connection timed out',
  words: 'This is a warning only. You do not need to resend your message. It will be retried for 5 days.',
};

const daemon = (writer: Writer) => `MAILER-DAEMON@mx.${writer.email.split('@')[1]}`;

function system(writer: Writer, kind: string, subject: string, from = daemon(writer)): string[] {
  return [
    ...onTheWay(writer, from).with(0, 'Return-Path: <>'),
    `From: Mail Delivery System <${from}>`,
    `To: <${writer.address}>`,
    `Date: ${dateOf(writer.nr)}`,
    idField(writer, kind, from),
    subjectField(subject),
  ];
}

const original = ({ letter, sender, email }: Writer, whole: boolean): string[] => [
  `From: ${sender.name} <${sender.address}>`,
  `To: <${email}>`,
  subjectField(letter.subject),
  `Message-ID: ${letter.id}`,
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  whole ? Buffer.from(letter.text).toString('latin1') : '',
];

/** A delivery report with fields for machines (RFC 3464), as Postfix and Exchange send them. */
const report =
  (kind: string, subject: string, fate: Fate, whole: boolean): Notice =>
  (writer) =>
    mailOf(
      [...system(writer, kind, subject), 'Auto-Submitted: auto-replied'],
      multipart(
        'report',
        [
          textPart(
            'text/plain',
            `This is the mail system at host mx.${writer.email.split('@')[1]}.\n\n${fate.words}\n\n<${writer.email}>: host mx said: ${fate.diagnostic}\n`,
            'us-ascii',
            '8bit',
          ),
          {
            fields: ['Content-Type: message/delivery-status'],
            body: `Reporting-MTA: dns; mx.${writer.email.split('@')[1]}\r\nArrival-Date: ${dateOf(0)}\r\n\r\nFinal-Recipient: rfc822; ${writer.email}\r\nOriginal-Recipient: rfc822; ${writer.email}\r\nAction: ${fate.action}\r\nStatus: ${fate.status}\r\nDiagnostic-Code: smtp; ${fate.diagnostic}\r\n`,
          },
          {
            fields: [`Content-Type: ${whole ? 'message/rfc822' : 'text/rfc822-headers'}`],
            body: original(writer, whole).join('\r\n'),
          },
        ],
        ' report-type=delivery-status;',
      ),
    );

/** A returned letter in words only (qmail). */
const qmail: Notice = (writer) =>
  mailOf(
    system(writer, 'qmail', 'failure notice'),
    textPart(
      'text/plain',
      `Hi. This is the qmail-send program at mx.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<${writer.email}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n${original(writer, true).join('\n')}`,
      'us-ascii',
      '8bit',
    ),
  );

/** An out-of-office note (RFC 3834). */
const away: Notice = (writer) =>
  mailOf(
    [
      ...onTheWay(writer, writer.email),
      ...written(writer, 'away'),
      subjectField(`Automatisch antwoord: ${writer.letter.subject}`),
      ...inReply(writer),
      'Auto-Submitted: auto-replied',
      'X-Auto-Response-Suppress: All',
    ],
    multipart('alternative', [
      textPart('text/plain', AWAY, 'windows-1252', 'quoted-printable'),
      textPart(
        'text/html',
        `<html><body><p>${AWAY.replaceAll('\n', '<br>')}</p></body></html>`,
        'windows-1252',
        'quoted-printable',
      ),
    ]),
  );

const AWAY =
  'Ik ben met vakantie en vanaf maandag 25 januari weer aanwezig.\nBij spoed kunt u bellen met het secretariaat.\n\nMet vriendelijke groet';

/** A read receipt (RFC 8098). */
const readReceipt: Notice = (writer) =>
  mailOf(
    [...onTheWay(writer, writer.email), ...written(writer, 'mdn'), subjectField(`Gelezen: ${writer.letter.subject}`)],
    multipart(
      'report',
      [
        textPart('text/plain', 'Uw bericht is gelezen.', 'utf-8', '8bit'),
        {
          fields: ['Content-Type: message/disposition-notification'],
          body: `Final-Recipient: rfc822; ${writer.email}\r\nOriginal-Message-ID: ${writer.letter.id}\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n`,
        },
      ],
      ' report-type=disposition-notification;',
    ),
  );

export const HARD_BOUNCES = {
  postfix: report('postfix', 'Undelivered Mail Returned to Sender', NO_SUCH_USER, true),
  exchange: report('exchange', 'Undeliverable: Doet u mee?', NO_SUCH_USER, false),
  qmail,
} satisfies Record<string, Notice>;
export const SOFT_BOUNCES = {
  full: report('full', 'Mail delivery failed: returning message to sender', FULL, false),
} satisfies Record<string, Notice>;
export const NO_ACTION = {
  delayed: report('delayed', 'Delayed Mail (still being retried)', DELAYED, false),
  away,
  readReceipt,
} satisfies Record<string, Notice>;
