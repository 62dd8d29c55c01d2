import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { SendMailOptions } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { invitation } from './mailbox.ts';

export const REPLY_TO = 'antwoord+nf1.c1s3.anna2222.loeo7z5gloyow@kartrekker.example.org';
export const MESSAGE_ID = 'nf1.c1s3.anna2222.loeo7z5gloyow.b85f9d43343092e4@example.org';

/** A letter as our own sending makes them: answers go to an address with Anna's token, which is the envelope's sender too. */
export const letter: SendMailOptions = {
  ...invitation,
  to: { name: 'Anna de Vries', address: 'anna@example.org' },
  replyTo: `Netwerk Nierziekten <${REPLY_TO}>`,
  messageId: `<${MESSAGE_ID}>`,
  date: new Date('2027-01-04T09:00:00Z'),
  headers: { 'Content-Language': 'nl', 'Auto-Submitted': 'auto-generated' },
  envelope: { from: REPLY_TO, to: 'anna@example.org' },
};

/** An invitation for the calendar, for Tuesday 12 January 2027 at ten o'clock. */
export const meeting: SendMailOptions = {
  ...letter,
  subject: 'Uitnodiging: eerste bijeenkomst',
  icalEvent: {
    method: 'REQUEST',
    content: [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:nf1-m1@kartrekker.example.org',
      'SEQUENCE:2',
      'DTSTAMP:20270104T090000Z',
      'DTSTART:20270112T090000Z',
      'DTEND:20270112T103000Z',
      'SUMMARY:Eerste bijeenkomst\\, in Utrecht',
      `ORGANIZER;CN="Netwerk Nierziekten":mailto:${REPLY_TO}`,
      'ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:anna@example.org',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT1H',
      'DURATION:PT5M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  },
};

export interface Taken {
  from: string;
  to: string[];
  raw: Buffer;
}

/** A mailroom that takes every mail by LMTP, or says what it was told to say; listens on a port of its own. */
export async function fakeMailroom() {
  const taken: Taken[] = [];
  let answer: { code: number; text: string } | undefined;
  const server = new SMTPServer({
    lmtp: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) => done(answer && answer.code >= 500 ? refusal(answer) : null),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (answer) return done(refusal(answer));
        const { mailFrom, rcptTo } = envelope;
        const from = mailFrom ? mailFrom.address : '';
        taken.push({ from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) });
        done(null, '2.0.0 Delivered');
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    say: (code: number, text: string) => {
      answer = { code, text };
    },
    stop: () => new Promise<void>((done) => server.close(done)),
  };
}

const refusal = ({ code, text }: { code: number; text: string }) =>
  Object.assign(new Error(text), { responseCode: code });
