import { deflateRawSync } from 'node:zlib';
import nodemailer from 'nodemailer';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createReaders } from '../../activities/mailroom/readers.ts';
import { startIntake } from '../../worker/mailroom/intake.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { BRAM } from '../people.ts';
import { anOffice } from './an-office.ts';
import { addressFor, REPLY_ADDRESS, verdict } from './office.ts';

const MEGABYTE = 1024 * 1024;
const readers = createReaders();
afterAll(() => readers.close());

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

/** A mailroom as it runs, with LMTP before it and threads that read, in the simulated town. */
async function aMailroom() {
  const office = await anOffice({ readers });
  const server = await startIntake(office.mailroom, {
    protocol: 'lmtp',
    host: '127.0.0.1',
    port: 0,
    replyAddress: REPLY_ADDRESS,
    checks: false,
    log: { warn: () => {} },
  });
  stop = server.stop;
  const client = nodemailer.createTransport({ lmtp: true, host: '127.0.0.1', port: server.port, ignoreTLS: true });
  const envelope = { from: BRAM.email, to: [addressFor(BRAM.id)] };
  const hand = (raw: Buffer): Promise<number> =>
    client.sendMail({ envelope, raw }).then(
      ({ response }) => Number.parseInt(response, 10),
      ({ responseCode }) => responseCode,
    );
  return Object.assign(office, { hand });
}

/** A mail of Bram's that would be believed; `below` are its last header fields, an empty line and its text. */
const fromBram = (...below: string[]) =>
  rawMail(
    verdict('pass'),
    'From: Bram van der Laan <bram@example.org>',
    `To: ${addressFor(BRAM.id)}`,
    'Subject: Re: Doet u mee?',
    'Date: Mon, 4 Jan 2027 11:00:00 +0100',
    'Message-ID: <vijandig@example.org>',
    'MIME-Version: 1.0',
    ...below,
  );
const PARTS = 'Content-Type: multipart/mixed; boundary=om';
const JOINS = 'Ja, ik doe mee.';

describe('a hostile mail that is handed in', () => {
  test.each<[string, () => Buffer]>([
    ['of 10,000 parts', () => fromBram(PARTS, '', '--om\r\n\r\nx\r\n'.repeat(10_000))],
    ['of 1,000 mails within each other', () => fromBram('Content-Type: message/rfc822\r\n\r\n'.repeat(1000))],
    ['with a header of 1 MB', () => fromBram(`X-Long: ${'a'.repeat(MEGABYTE)}`, '', JOINS)],
  ])('%s is taken, and waits as one that cannot be read', async (_, make) => {
    const office = await aMailroom();
    expect(await office.hand(make())).toBe(250);
    expect(office.waiting('nf1')).toMatchObject([{ kind: 'unreadable', why: 'cannot-be-read' }]);
    expect(office.given()).toBeUndefined();
  });

  test('of 100 MB is refused, and the next one is taken', { timeout: 60_000 }, async () => {
    const office = await aMailroom();
    const line = `${'x'.repeat(1022)}\r\n`;
    expect(await office.hand(fromBram('', line.repeat(100 * 1024)))).toBe(552);
    expect(await office.hand(fromBram('', JOINS))).toBe(250);
    expect(office.given()).toMatchObject({ remark: JOINS });
  });

  test('with a zip bomb is read as if it had no attachment', async () => {
    const office = await aMailroom();
    const bomb = deflateRawSync(Buffer.alloc(256 * MEGABYTE), { level: 9 }).toString('base64');
    const zip = ['Content-Type: application/zip; name=a.zip', 'Content-Transfer-Encoding: base64'];
    const lines = bomb.match(/.{1,76}/g)!;
    await office.hand(fromBram(PARTS, '', '--om', '', JOINS, '--om', ...zip, '', ...lines, '--om--'));
    expect(office.given()).toMatchObject({ remark: JOINS });
  });

  test.each(['us-ascii', 'x-nowhere', 'shift_jis', 'utf-7', 'iso-2022-jp', 'koi8-r', 'utf-16'])(
    'whose charset is wrongly said to be %s is read all the same',
    async (charset) => {
      const office = await aMailroom();
      await office.hand(fromBram(`Content-Type: text/plain; charset=${charset}`, '', JOINS));
      expect(office.given()).toMatchObject({ remark: JOINS });
    },
  );

  test('whose words come out as nonsense waits', async () => {
    const office = await aMailroom();
    await office.hand(fromBram('Content-Transfer-Encoding: base64', '', JOINS));
    expect(office.given()).toBeUndefined();
    expect(office.waiting('nf1')).toMatchObject([{ kind: 'reply' }]);
  });

  test('with a series that never ends waits, as a calendar answer to what was no meeting', async () => {
    const office = await aMailroom();
    const event = ['UID:vergadering@example.org', 'DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY'];
    const attendee = `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${BRAM.email}`;
    const calendar = [
      'BEGIN:VCALENDAR',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      ...event,
      attendee,
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    await office.hand(fromBram('Content-Type: text/calendar; method=REPLY', '', ...calendar));
    expect(office.waiting('nf1')).toMatchObject([{ kind: 'calendar', why: 'no-such-event' }]);
  });

  test('with a script is read without it', async () => {
    const office = await aMailroom();
    const html = `<p onclick="x()">${JOINS}</p><script>document.write('Nee')</script><img src=x onerror="alert(1)">`;
    await office.hand(fromBram('Content-Type: text/html', '', html));
    expect(office.given()).toMatchObject({ remark: JOINS });
  });

  test('with a header field in its writer’s name brings no line break further', async () => {
    const office = await aMailroom();
    const name = '=?utf-8?Q?Bram=0D=0ABcc:_allen=40example.org=0D=0A=0D=0AHallo?=';
    const raw = fromBram('', 'Wie komt er allemaal?').toString().replace('Bram van der Laan', name);
    await office.hand(Buffer.from(raw));
    const [held] = office.waiting('nf1');
    expect(held!.from).toMatchObject({ address: BRAM.email });
    expect(JSON.stringify(held)).not.toMatch(/\\r|\\n/);
  });
});
