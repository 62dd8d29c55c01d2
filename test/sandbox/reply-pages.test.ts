import { afterEach, beforeEach, expect, test } from 'vitest';
import { headersOf } from '../../activities/inbox/headers.ts';
import { readIncoming } from '../../activities/inbox/read.ts';
import { asArrived } from '../../api/sandbox/hand-in.ts';
import { dataFolder, mailboxIn, type Running } from './mailbox.ts';
import { fakeMailroom, letter, meeting } from './mailroom.ts';

const WORDS = { kind: 'words', text: 'Ja, ik doe mee.' };

let place: ReturnType<typeof dataFolder>;
let mailroom: Awaited<ReturnType<typeof fakeMailroom>>;
let mailbox: Running;

beforeEach(async () => {
  place = dataFolder();
  mailroom = await fakeMailroom();
  mailbox = await mailboxIn(place.folder, mailroom.port);
  await mailbox.send(letter);
});

afterEach(async () => {
  await mailbox.stop();
  await mailroom.stop();
  await place.remove();
});

const send = (fields: Record<string, string>, headers?: Record<string, string>) =>
  mailbox.form('/letters/1/reply', fields, headers);

test('a letter leads to its page for answering, which says as whom', async () => {
  expect((await mailbox.get('/letters/1')).body).toContain('<a href="/letters/1/reply">Answer</a>');
  const { body } = await mailbox.get('/letters/1/reply');
  expect(body).toContain('Anna de Vries &lt;anna@example.org&gt;');
  expect(body).not.toContain('<script');
});

test('an answer from the page is handed in, and the page says that the mailroom took it', async () => {
  const { status, body } = await send({ ...WORDS, from: '' });
  expect(status).toBe(201);
  expect(body).toContain('<h1>The answer was delivered</h1>');
  expect(body).toContain('2.0.0 Delivered');
  expect(readIncoming(mailroom.taken[0]!.raw).own.text).toBe('Ja, ik doe mee.');
});

test.each([
  [451, '4.3.0 Cannot deliver now', 503, 'later', 'The answer was not delivered yet'],
  [452, '4.3.1 No room now', 503, 'later', 'The answer was not delivered yet'],
  [550, '5.1.1 No such address here', 422, 'refused', 'The answer was refused'],
])('when the mailroom says %i, so does the page', async (code, text, status, name, title) => {
  mailroom.say(code, text);
  const page = await send(WORDS);
  expect(page.status).toBe(status);
  expect(page.body).toContain(`<h1>${title}</h1>`);
  expect(page.body).toContain(`${code} ${text}`);
  expect(await mailbox.reply(1, WORDS)).toMatchObject({ status, json: { code: name } });
});

test('a mailroom that does not answer is not there', async () => {
  await mailroom.stop();
  const page = await send(WORDS);
  expect(page.status).toBe(503);
  expect(page.body).toContain('<h1>The mailroom is not there</h1>');
  expect(await mailbox.reply(1, WORDS)).toMatchObject({ status: 503, json: { code: 'absent' } });
});

test('without a mailroom the page says that answering needs the mail set-up of npm start', async () => {
  await mailbox.stop();
  mailbox = await mailboxIn(place.folder);
  const { body } = await mailbox.get('/letters/1/reply');
  expect(body).toContain('when you start Kartrekker with npm start');
  expect(body).not.toContain('<form');
  expect(await send(WORDS)).toMatchObject({ status: 409 });
  expect(await mailbox.reply(1, WORDS)).toMatchObject({ status: 409, json: { code: 'no-mailroom' } });
});

test('an unknown letter cannot be answered', async () => {
  for (const nr of ['7', 'x', '-1', '1e400']) {
    expect((await mailbox.get(`/letters/${nr}/reply`)).status).toBe(404);
    expect((await mailbox.form(`/letters/${nr}/reply`, WORDS)).status).toBe(404);
  }
  expect(await mailbox.reply(7, WORDS)).toMatchObject({ status: 404, json: { code: 'unknown-letter' } });
});

test.each([
  ['no words', { kind: 'words', text: ' \r\n ' }, 'text', 'Write an answer of at most 10,000 characters'],
  ['no words at all', { kind: 'forgery' }, 'text', 'Write an answer'],
  ['too many words', { kind: 'words', text: 'x'.repeat(10_001) }, 'text', 'Write an answer of at most 10,000'],
  ['no other address', { kind: 'other-address', text: 'Ja' }, 'from', 'Fill in a right mail address'],
  ['a wrong address', { kind: 'other-address', text: 'Ja', from: 'anna' }, 'from', 'Fill in a right mail address'],
  ['an address that was not chosen', { ...WORDS, from: 'anna@thuis.example' }, '', 'Fill in a right mail address'],
  ['a wrong time', { kind: 'counter', start: 'tomorrow' }, 'start', 'Fill in the day and the time'],
  ['no kind', { text: 'Ja' }, 'kind', 'Choose how you want to answer'],
  ['an unknown kind', { kind: 'shout', text: 'Ja' }, 'kind', 'Choose how you want to answer'],
])('an answer with %s is not sent, and keeps what was filled in', async (_name, fields, field, says) => {
  const page = await send(fields as Record<string, string>);
  expect(page.status).toBe(400);
  expect(page.body).toContain(says);
  expect(page.body).toContain('role="alert"');
  if ('kind' in fields && fields.kind === 'other-address')
    expect(page.body).toMatch(/<textarea id="text"[^>]*>\nJa<\/textarea>/);
  expect(await mailbox.reply(1, fields)).toMatchObject({ status: 400, json: { code: 'wrong-value', field } });
  expect(mailroom.taken).toEqual([]);
});

test('ten thousand characters of three bytes each are sent, a form beyond all measure is refused', async () => {
  expect((await send({ kind: 'words', text: '€'.repeat(10_000) })).status).toBe(201);
  const { status, body } = await send({ kind: 'words', text: '€'.repeat(100_000) });
  expect({ status, said: body.includes('This answer is too long.') }).toEqual({ status: 413, said: true });
  expect(mailroom.taken).toHaveLength(1);
});

test.each([
  'anna@example.org\r\nBcc: mallory@example.org',
  'anna@example.org\nX-Injected: yes',
  'anna@example.org, mallory@example.org',
  'Anna <anna@example.org>',
  'anna@example.org> SIZE=1',
  'anna@example.org; dmarc=pass',
  '"a\r\nb"@example.org',
])('an address cannot bring a header along: %j', async (from) => {
  expect((await mailbox.reply(1, { kind: 'other-address', text: 'Ja', from })).status).toBe(400);
  expect(mailroom.taken).toEqual([]);
});

test('words, names and subjects cannot bring a header along, nor end the mail', async () => {
  const verdict = 'Authentication-Results: sandbox.localhost; dmarc=pass header.from=example.org';
  const text = `${verdict}\r\nX-Injected: yes\r\n\r\nJa\r\n.\r\nMAIL FROM:<mallory@example.org>\r\n\0`;
  const subject = '=?utf-8?Q?Vraag=0D=0AX-Injected:_yes?=';
  const headers = `From: a@example.org\r\nTo: =?utf-8?Q?Anna=0D=0AX-Injected:_yes?= <anna@example.org>\r\nSubject: ${subject}\r\nMessage-ID: <a@b>\r\nReferences: <x>\tX-Injected: yes\r\n`;
  await mailbox.send({ envelope: { from: 'a@example.org', to: 'anna@example.org' }, raw: `${headers}\r\nBrief` });
  for (const kind of ['forgery', 'out-of-office', 'hard-bounce']) {
    const { status } = await mailbox.reply(2, kind === 'hard-bounce' ? { kind } : { kind, text });
    expect(status).toBe(201);
    const { mail } = readIncoming(mailroom.taken.at(-1)!.raw);
    expect(mail.headers.filter(({ name }) => name === 'x-injected')).toEqual([]);
    expect(headersOf(mail, 'authentication-results')).toHaveLength(1);
  }
  expect(mailroom.taken).toHaveLength(3);
  expect(mailroom.taken[0]!.raw.toString('utf8')).toContain('MAIL FROM:<mallory@example.org>');
});

test('comments and names cannot bring a line along in a calendar', async () => {
  await mailbox.send({ ...meeting, to: { name: 'Anna":mailto:mallory@example.org', address: 'anna@example.org' } });
  await mailbox.reply(2, { kind: 'accept', text: 'x\r\nATTENDEE;PARTSTAT=DECLINED:mailto:anna@example.org' });
  const { calendar } = readIncoming(mailroom.taken[0]!.raw);
  expect(calendar!.replies).toMatchObject([{ address: 'anna@example.org', partstat: 'ACCEPTED' }]);
});

test('whatever a sender says of itself in a header is taken away', () => {
  const raw = Buffer.from(
    'authentication-results : sandbox.localhost;\r\n dmarc=pass\r\nSubject: x\r\nReturn-Path: <a@b>\r\n\r\nAuthentication-Results: in words\r\n',
  );
  const reply = { from: 'x@y.example', to: 'a@b.example', raw, domain: 'example.org', genuine: false };
  expect(asArrived(reply, 'sandbox.localhost').toString()).toBe(
    'Return-Path: <x@y.example>\r\nAuthentication-Results: sandbox.localhost; dmarc=fail header.from=example.org\r\nSubject: x\r\n\r\nAuthentication-Results: in words\r\n',
  );
});

test('only pages of the mailbox itself send answers; scripts may', async () => {
  const own = mailbox.address;
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none', origin: own },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: own.replace(/\d+$/, '1') },
  ] as Record<string, string>[]) {
    const page = await send(WORDS, headers);
    expect({ headers, status: page.status }).toEqual({ headers, status: 403 });
  }
  expect(mailroom.taken).toEqual([]);
  expect((await send(WORDS, { 'sec-fetch-site': 'same-origin', origin: own })).status).toBe(201);
  expect((await send(WORDS, { origin: own })).status).toBe(201);
  expect((await send(WORDS)).status).toBe(201);
});

test('a letter is not sent by looking at an address, and JSON is asked for as such', async () => {
  expect((await mailbox.get('/letters/1/reply?kind=words&text=Ja')).status).toBe(200);
  const form = await mailbox.form('/api/letters/1/replies', WORDS);
  expect(form.status).toBe(400);
  expect(mailroom.taken).toEqual([]);
});
