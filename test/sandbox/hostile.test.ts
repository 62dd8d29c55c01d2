import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { aMailbox, sendRaw } from './mailbox.ts';

const mailbox = aMailbox('file');

test('control characters and a very long subject do not break the list', async () => {
  await sendRaw(mailbox(), `Subject: =?utf-8?Q?a=0D=0AX-Injected:_b=00?= ${'é'.repeat(5000)}\r\n\r\n`);
  const letter = (await mailbox().json('/api/letters')).letters.at(-1);
  expect(letter.subject).toMatch(/^a X-Injected: b/);
  expect(letter.subject.length).toBeLessThanOrEqual(500);
});

test.each([
  ['nothing at all', ''],
  ['no blank line', 'Subject: x'],
  [
    'a multipart that never ends',
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b',
  ],
  [
    'an unknown charset',
    'Subject: =?x-unknown?B?////?=\r\nContent-Type: text/plain; charset=x-unknown\r\n\r\n\xff\xfe',
  ],
  ['a header of three megabytes', `X: ${'x'.repeat(3_000_000)}\r\nSubject: y\r\n\r\nz`],
  ['a thousand nested messages', 'Content-Type: message/rfc822\r\n\r\n'.repeat(1000)],
  [
    'ten thousand parts',
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_000)}--b--\r\n`,
  ],
])('a letter with %s can still be opened', async (_name, raw) => {
  const nr = await sendRaw(mailbox(), Buffer.from(raw, 'latin1'));
  for (const view of ['html', 'text', 'source'])
    expect((await mailbox().get(`/letters/${nr}?view=${view}`)).status).toBe(200);
  expect((await mailbox().get(`/api/letters/${nr}`)).status).toBe(200);
});

test('a text made to keep a link finder busy opens within seconds', async () => {
  const texts = [
    'http://'.repeat(70_000),
    'a@'.repeat(240_000),
    'http://a.'.repeat(50_000),
    'a.b@'.repeat(100_000),
    '(http://('.repeat(50_000),
  ];
  for (const text of texts) {
    const nr = await sendRaw(mailbox(), `\r\n${text}`);
    const began = performance.now();
    expect((await mailbox().get(`/letters/${nr}?view=text`)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(3_000);
  }
});

test('a letter over 25 MB is refused, one of 24 MB is taken', async () => {
  const envelope = { from: 'a@example.org', to: 'anna@example.org' };
  const raw = (megabytes: number) => Buffer.alloc(megabytes * 1024 ** 2, `${'x'.repeat(76)}\r\n`);
  await expect(mailbox().send({ envelope, raw: raw(26) })).rejects.toMatchObject({ responseCode: 552 });
  await mailbox().send({ envelope, raw: raw(24) });
  expect((await mailbox().json('/api/letters')).letters.at(-1).size).toBeGreaterThan(24_000_000);
});

test('a letter whose connection breaks halfway is not stored', async () => {
  const before = (await mailbox().json('/api/letters')).total;
  const socket = connect(mailbox().smtpPort, '127.0.0.1');
  socket.on('data', () => undefined);
  await new Promise((done) => socket.once('data', done));
  socket.write('EHLO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<anna@example.org>\r\nDATA\r\n');
  await new Promise((done) => setTimeout(done, 100));
  socket.write('Subject: half\r\n\r\nhalf a letter\r\n');
  await new Promise((done) => setTimeout(done, 100));
  socket.destroy();
  await new Promise((done) => setTimeout(done, 200));
  expect((await mailbox().json('/api/letters')).total).toBe(before);
});
