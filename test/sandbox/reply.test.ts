import { afterEach, beforeEach, expect, test } from 'vitest';
import { headerOf, headersOf } from '../../activities/inbox/headers.ts';
import { readIncoming } from '../../activities/inbox/read.ts';
import { verdictOf } from '../../activities/mailroom/trust.ts';
import { dataFolder, mailboxIn, type Running } from './mailbox.ts';
import { fakeMailroom, letter, MESSAGE_ID, meeting, REPLY_TO } from './mailroom.ts';

let place: ReturnType<typeof dataFolder>;
let mailroom: Awaited<ReturnType<typeof fakeMailroom>>;
let mailbox: Running;

beforeEach(async () => {
  place = dataFolder();
  mailroom = await fakeMailroom();
  mailbox = await mailboxIn(place.folder, mailroom.port);
});

afterEach(async () => {
  await mailbox.stop();
  await mailroom.stop();
  await place.remove();
});

/** Answers the first letter, and reads what came in at the mailroom. */
async function answered(body: Record<string, string>) {
  expect(await mailbox.reply(1, body)).toMatchObject({ status: 201, json: { status: 'delivered' } });
  const { from, to, raw } = mailroom.taken.at(-1)!;
  const read = readIncoming(raw);
  const verdict = (address: string) =>
    verdictOf(headersOf(read.mail, 'authentication-results'), 'sandbox.localhost', address);
  return { from, to, source: raw.toString('latin1'), ...read, verdict };
}

test('an answer in words is an ordinary mail from who got the letter, above the letter that it answers', async () => {
  await mailbox.send(letter);
  const { from, to, mail, recognised, own, verdict } = await answered({
    kind: 'words',
    text: 'Ja, ik doe mee.\n\nAnna',
  });
  expect({ from, to }).toEqual({ from: 'anna@example.org', to: [REPLY_TO] });
  expect(recognised).toMatchObject({ kind: 'ordinary', mayAnswer: true });
  expect(own.text).toBe('Ja, ik doe mee.\n\nAnna');
  expect(mail.from).toEqual([{ name: 'Anna de Vries', address: 'anna@example.org' }]);
  expect(mail.to).toMatchObject([{ address: REPLY_TO }]);
  expect(mail.subject).toBe('Re: Uitnodiging: doet u mee?');
  expect(mail).toMatchObject({ inReplyTo: MESSAGE_ID, references: [MESSAGE_ID] });
  expect(mail.text).toContain(
    'Op 4 jan 2027, 10:00:00 schreef Netwerk Nierziekten <nierziekten@example.org>:\r\n> Beste Anna,',
  );
  expect(mail.parts.find(({ contentType }) => contentType === 'text/html')?.text).toContain(
    '<blockquote class="gmail_quote"',
  );
  expect(verdict('anna@example.org')).toBe('pass');
});

test('an English letter is quoted in English, and one of HTML only by its text', async () => {
  await mailbox.send({ ...letter, text: undefined, headers: { 'Content-Language': 'en' } });
  const { mail, own } = await answered({ kind: 'words', text: 'Yes.' });
  expect(own.text).toBe('Yes.');
  expect(mail.text).toMatch(/^On 4 Jan 2027, 10:00:00 Netwerk Nierziekten <nierziekten@example.org> wrote:$/m);
  expect(mail.text).toMatch(/^> Beste Anna/m);
});

test('an answer from another address has the same words and name, and comes from there', async () => {
  await mailbox.send(letter);
  const { from, mail, own, verdict } = await answered({
    kind: 'other-address',
    text: 'Nee.',
    from: 'anna@thuis.example',
  });
  expect(from).toBe('anna@thuis.example');
  expect(mail.from).toEqual([{ name: 'Anna de Vries', address: 'anna@thuis.example' }]);
  expect(own.text).toBe('Nee.');
  expect(verdict('anna@thuis.example')).toBe('pass');
});

test('a forgery looks like an answer, and our mail server says that it fails', async () => {
  await mailbox.send(letter);
  const { from, mail, verdict } = await answered({ kind: 'forgery', text: 'Nee.' });
  expect(mail.from).toMatchObject([{ address: 'anna@example.org' }]);
  expect(from).not.toContain('example.org');
  expect(verdict('anna@example.org')).toBe('fail');
});

test.each([
  ['hard-bounce', '5.1.1', true, 'unknown-user'],
  ['soft-bounce', '4.2.2', false, 'mailbox-full'],
])(
  'a %s is a report of a mail system, without a sender, to the sender of the letter',
  async (kind, status, hard, reason) => {
    await mailbox.send(letter);
    const { from, to, mail, recognised, source } = await answered({ kind });
    expect({ from, to }).toEqual({ from: '', to: [REPLY_TO] });
    expect(headerOf(mail, 'return-path')).toBe('<>');
    expect(mail.contentType).toMatch(/^multipart\/report/);
    expect(source).toContain('Final-Recipient: rfc822; anna@example.org');
    expect(recognised).toMatchObject({ kind: 'bounce', mayAnswer: false, originalMessageId: MESSAGE_ID });
    expect(recognised.recipients).toMatchObject([
      { address: 'anna@example.org', status, hard, reason, action: 'failed' },
    ]);
  },
);

test('an out-of-office note says that it is automatic, without a sender, and answers the letter', async () => {
  await mailbox.send(letter);
  const { from, to, mail, recognised, own } = await answered({ kind: 'out-of-office' });
  expect({ from, to }).toEqual({ from: '', to: [REPLY_TO] });
  expect(recognised).toMatchObject({ kind: 'auto-reply', mayAnswer: false });
  expect(headerOf(mail, 'auto-submitted')).toBe('auto-replied');
  expect(headerOf(mail, 'return-path')).toBe('<>');
  expect(mail).toMatchObject({ subject: 'Automatisch antwoord: Uitnodiging: doet u mee?', inReplyTo: MESSAGE_ID });
  expect(own.text).toBe('Ik ben er niet. Ik lees uw bericht als ik terug ben.');
  expect((await answered({ kind: 'out-of-office', text: 'Terug op 1 april.' })).own.text).toBe('Terug op 1 april.');
});

test.each([
  ['accept', 'ACCEPTED'],
  ['tentative', 'TENTATIVE'],
  ['decline', 'DECLINED'],
])('%s in the calendar answers the organizer about this event', async (kind, partstat) => {
  await mailbox.send(meeting);
  const { to, recognised, calendar, source } = await answered({ kind, text: 'Tot dan; fijn,\nAnna' });
  expect(to).toEqual([REPLY_TO]);
  expect(recognised.kind).toBe('calendar');
  expect(calendar).toMatchObject({
    method: 'REPLY',
    uid: 'nf1-m1@kartrekker.example.org',
    sequence: 2,
    organizer: REPLY_TO,
  });
  expect(calendar!.replies).toMatchObject([{ address: 'anna@example.org', name: 'Anna de Vries', partstat }]);
  expect(calendar!.replies[0]!.comment).toBe('Tot dan; fijn,\nAnna');
  expect(source).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REPLY/);
});

test('another time is proposed in Dutch time, and takes as long', async () => {
  await mailbox.send(meeting);
  const { calendar } = await answered({ kind: 'counter', start: '2027-07-01T14:00' });
  expect(calendar).toMatchObject({ method: 'COUNTER', uid: 'nf1-m1@kartrekker.example.org' });
  expect(calendar!.proposal).toEqual({ start: '20270701T120000Z', end: '20270701T133000Z', zone: 'UTC', duration: '' });
});

test('an event in a time zone is answered with that zone', async () => {
  const zone = 'BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT';
  const content = String((meeting.icalEvent as { content: string }).content)
    .replace('BEGIN:VEVENT', zone)
    .replace('DTSTART:20270112T090000Z', 'DTSTART;TZID=Europe/Amsterdam:20270112T100000')
    .replace('DTEND:20270112T103000Z', 'DURATION:PT90M');
  await mailbox.send({ ...meeting, icalEvent: { method: 'REQUEST', content } });
  expect((await mailbox.get('/letters/1/reply')).body).toContain('value="2027-01-13T10:00"');
  await answered({ kind: 'accept' });
  const { parts } = readIncoming(mailroom.taken[0]!.raw).mail;
  const calendar = parts.find(({ contentType }) => contentType === 'text/calendar')!.text;
  expect(calendar).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nEND:VTIMEZONE\r\n');
  expect(calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20270112T100000\r\nDURATION:PT90M\r\n');
  expect(calendar).not.toContain('PT5M');
});

test('the calendar is offered only for an invitation, and a bounce only when the letter has a sender', async () => {
  await mailbox.send(letter, { ...letter, envelope: { from: '', to: 'anna@example.org' } }, meeting);
  expect((await mailbox.get('/letters/1/reply')).body).not.toContain('value="accept"');
  expect((await mailbox.get('/letters/2/reply')).body).not.toContain('value="hard-bounce"');
  expect((await mailbox.get('/letters/3/reply')).body).toMatch(/value="accept".*value="counter".*value="hard-bounce"/s);
  expect(await mailbox.reply(1, { kind: 'accept' })).toMatchObject({ status: 409, json: { code: 'not-offered' } });
  expect(await mailbox.reply(2, { kind: 'hard-bounce' })).toMatchObject({ status: 409, json: { code: 'not-offered' } });
  expect(mailroom.taken).toEqual([]);
});

test('a letter that answers go nowhere for cannot be answered', async () => {
  await mailbox.send({ envelope: letter.envelope, raw: 'Subject: no sender\r\n\r\n' });
  expect(await mailbox.get('/letters/1/reply')).toMatchObject({ status: 422 });
  expect(await mailbox.reply(1, { kind: 'words', text: 'Ja' })).toMatchObject({
    status: 422,
    json: { code: 'unanswerable' },
  });
});
