import { afterAll, describe, expect, test } from 'vitest';
import { createReaders, type Readers } from '../../activities/mailroom/readers.ts';
import type { Reading } from '../../activities/mailroom/reading.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { reply } from './office.ts';

const STUBBORN = new URL('./stubborn-thread.ts', import.meta.url);
const opened: Readers[] = [];
const open = (options: Parameters<typeof createReaders>[0] = {}) => {
  const readers = createReaders(options);
  opened.push(readers);
  return readers;
};
afterAll(() => Promise.all(opened.map((readers) => readers.close())));

const certain = { kind: 'ordinary', meaning: { answer: 'yes' } };
const yes = reply('Ja, ik doe mee.');

describe('readers', () => {
  test('read a mail as it is read without them', async () => {
    const { readForMailroom } = await import('../../activities/mailroom/reading.ts');
    expect(await open().read(yes, 'interest')).toEqual(readForMailroom(yes, 'interest'));
  });

  test('read many mails at the same time, each its own', async () => {
    const readers = open();
    const mails = Array.from({ length: 40 }, (_, nr) => reply(`Ja, ik doe mee. Nummer ${nr}.`, { id: `${nr}@x` }));
    const read = (await Promise.all(mails.map((raw) => readers.read(raw, 'interest')))) as Reading[];
    expect(read.map(({ messageId }) => messageId)).toEqual(mails.map((_, nr) => `${nr}@x`));
  });

  test.each([
    ['HANG', 2_000],
    ['FILL', 5_000],
    ['EXIT', 2_000],
    ['THROW', 2_000],
  ])(
    'put a mail aside that makes a thread %s, and the others go on',
    // On a busy machine a good mail may not be read in the short time either.
    { timeout: 60_000 },
    async (what, millisecondsMax) => {
      const readers = open({ thread: STUBBORN, millisecondsMax });
      const bad = () => readers.read(reply(what), 'interest');
      const good = () => readers.read(yes, 'interest');
      const [first, second, third, fourth, fifth] = await Promise.all([bad(), good(), bad(), bad(), good()]);
      expect([first, third, fourth]).toEqual(Array(3).fill({ unreadable: 'slow' }));
      expect(second).toMatchObject(certain);
      expect(fifth).toMatchObject(certain);
      expect(await good()).toMatchObject(certain);
    },
  );

  test('put nothing aside because the machine is busy with other things', async () => {
    const readers = open({ thread: STUBBORN, millisecondsMax: 1_000 });
    expect(await readers.read(reply('Ja, ik doe mee. WAIT'), 'interest')).toMatchObject({ kind: 'ordinary' });
  });

  test('give up for now when the machine has no time for a mail at all', async () => {
    const readers = open({ thread: STUBBORN, millisecondsMax: 20 });
    await expect(readers.read(reply('WAIT'), 'interest')).rejects.toThrow('too busy');
  });

  test('put a mail aside for which the machine had no time five times: it may be the mail', {
    timeout: 30_000,
  }, async () => {
    const readers = open({ thread: STUBBORN, millisecondsMax: 20 });
    const again = () => readers.read(reply('WAIT'), 'interest').catch(() => 'offered again');
    for (let tries = 1; tries < 5; tries++) expect(await again()).toBe('offered again');
    expect(await again()).toEqual({ unreadable: 'slow' });
  });

  test('put nothing aside because they are closed: what was not read is offered again', async () => {
    const readers = open({ thread: STUBBORN, millisecondsMax: 30_000 });
    const reading = readers.read(reply('HANG'), 'interest');
    const failed = expect(reading).rejects.toThrow();
    await readers.close();
    await failed;
    await expect(readers.read(yes, 'interest')).rejects.toThrow();
  });
});

describe('hostile mail', () => {
  const head = 'From: bram@example.org\r\nMIME-Version: 1.0\r\n';
  const mixed = (body: string) => `${head}Content-Type: multipart/mixed; boundary=a\r\n\r\n${body}--a--\r\n`;
  const attached = (type: string, body: string, more = '') =>
    mixed(`--a\r\n\r\nJa, ik doe mee.\r\n--a\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`);

  test.each<[string, string, () => string | Buffer]>([
    ['a mail of 100 MB', 'too-large', () => Buffer.alloc(100 * 1024 * 1024, 'a')],
    ['10,000 parts', 'too-many-parts', () => mixed('--a\r\n\r\nx\r\n'.repeat(10_000))],
    ['1,000 mails within each other', 'too-deep', () => head + 'Content-Type: message/rfc822\r\n\r\n'.repeat(1000)],
    ['a header of 1 MB', 'headers-too-large', () => `${head}X-Long: ${'a'.repeat(1024 * 1024)}\r\n\r\nx`],
  ])('%s is put aside at once, and the next is read', { timeout: 30_000 }, async (_, unreadable, make) => {
    const readers = open();
    await readers.read(yes, 'interest');
    const raw = Buffer.from(make());
    expect(await readers.read(raw, 'interest')).toEqual({ unreadable });
    expect(await readers.read(yes, 'interest')).toMatchObject(certain);
  });

  test('a calendar that goes on for ever is read once', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      'UID:bijeenkomst-1',
      'DTSTAMP:20270104T100000Z',
      'DTSTART:19000101T000000Z',
      'RRULE:FREQ=SECONDLY',
      'RRULE:FREQ=SECONDLY;COUNT=999999999',
      ...Array.from({ length: 2000 }, () => 'RDATE:20270104T100000Z'),
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:bram@example.org',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const read = (await open().read(
      Buffer.from(attached('text/calendar; method=REPLY', calendar)),
      'interest',
    )) as Reading;
    expect(read.kind).toBe('calendar');
    expect(read.calendar!.replies).toMatchObject([{ address: 'bram@example.org', partstat: 'ACCEPTED' }]);
  });

  test('an archive is not opened', async () => {
    const bomb = Buffer.alloc(3 * 1024 * 1024, 'UEsDBBQ').toString('base64');
    const how = 'Content-Disposition: attachment; filename=bom.zip\r\nContent-Transfer-Encoding: base64\r\n';
    for (const type of ['application/zip', 'application/gzip', 'application/ms-tnef', 'text/html', 'message/rfc822']) {
      const read = (await open().read(Buffer.from(attached(type, bomb, how)), 'interest')) as Reading;
      expect([type, read.text]).toEqual([type, 'Ja, ik doe mee.']);
    }
  });

  test('script in HTML becomes neither text nor answer', async () => {
    const html = '<script>Ja, ik doe mee.</script><style>Ja</style><p>Nee, <b onclick="x()">helaas</b> niet.</p>';
    const raw = rawMail('From: bram@example.org', 'Content-Type: text/html', '', html);
    const read = (await open().read(raw, 'interest')) as Reading;
    expect(read.text).toBe('Nee, helaas niet.');
    expect(read.meaning.answer).not.toBe('yes');
  });

  test('a name and a subject cannot begin a header, nor fill a list', async () => {
    const raw = rawMail(
      `From: =?utf-8?q?Bram=0D=0ABcc:_victim=40example.org?= <bram@example.org>`,
      `Subject: =?utf-8?q?Ja=0D=0A=0D=0A?=${'x'.repeat(5000)}`,
      '',
      `${'woord '.repeat(5000)}`,
    );
    const { from, subject, text, to } = (await open().read(raw, 'interest')) as Reading;
    expect([from!.name, subject].join('')).not.toMatch(/[\r\n]/);
    expect(to).toEqual([]);
    expect(subject.length).toBeLessThanOrEqual(200);
    expect(text.length).toBeLessThanOrEqual(1000);
  });
});
