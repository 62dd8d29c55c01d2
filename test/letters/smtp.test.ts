import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { createSmtpTransport, type SmtpSettings } from '../../activities/letters/smtp.ts';
import { cleanReason } from '../../activities/letters/smtp-reply.ts';
import type { Transport } from '../../activities/letters/transport.ts';
import { type ScriptedServer, startServer } from './scripted-server.ts';

const mail = {
  from: 'nf1@example.org',
  to: 'jan@example.org',
  raw: Buffer.from('Subject: x\r\n\r\nDag\r\n.\r\n..einde\r\n'),
};
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(...args: Parameters<typeof startServer>): Promise<ScriptedServer> {
  const server = await startServer(...args);
  closing.unshift(() => server.close());
  return server;
}

function transportTo(server: ScriptedServer, more: Partial<SmtpSettings> = {}, login = ''): Transport {
  const smtpUrl = `smtp://${login}127.0.0.1:${server.port}/?tls.rejectUnauthorized=false`;
  const transport = createSmtpTransport({ smtpUrl, requireTls: false, connections: 1, ...more });
  closing.unshift(() => transport.close());
  return transport;
}

const login: SMTPServerOptions = {
  authOptional: false,
  onAuth: ({ username, password }, _session, done) =>
    username === 'nf1' && password === 'p@ss' ? done(null, { user: 'nf1' }) : done(new Error('Invalid login')),
};

test('a letter arrives byte for byte, lines that begin with a dot too', async () => {
  const server = await serve();
  expect(await transportTo(server).deliver(mail)).toEqual({ status: 'accepted' });
  expect(server.received).toEqual([{ to: mail.to, raw: mail.raw.toString() }]);
});

test('it logs in over TLS with the name and password of the URL', async () => {
  const server = await serve(login);
  expect(await transportTo(server, { requireTls: true }, 'nf1:p%40ss@').deliver(mail)).toEqual({ status: 'accepted' });
});

test('a login that is refused is an outage that does not tell the password', async () => {
  const server = await serve(login);
  const delivery = await transportTo(server, {}, 'nf1:wrong@').deliver(mail);
  expect(delivery).toMatchObject({ status: 'outage', reason: expect.stringContaining('535') });
  expect(JSON.stringify(delivery)).not.toContain('wrong');
});

test('without a login that the settings ask for, and without TLS that they require, nothing is sent', async () => {
  const server = await serve();
  expect(await transportTo(server, {}, 'nf1:p%40ss@').deliver(mail)).toMatchObject({
    status: 'outage',
    reason: 'The mail server offers no login on this connection',
  });
  expect(await transportTo(server, { requireTls: true }).deliver(mail)).toMatchObject({ status: 'outage' });
  expect(server.received).toEqual([]);
});

test('a certificate that nobody vouches for is an outage', async () => {
  const server = await serve({ disabledCommands: ['AUTH'] });
  const smtpUrl = `smtp://127.0.0.1:${server.port}`;
  const transport = createSmtpTransport({ smtpUrl, requireTls: true, connections: 1 });
  closing.unshift(() => transport.close());
  expect(await transport.deliver(mail)).toMatchObject({
    status: 'outage',
    reason: expect.stringMatching(/certificate/i),
  });
});

test('connections are used again, also after a refusal', async () => {
  const server = await serve({}, { jan: { at: 'rcpt', code: 550, text: '5.1.1 unknown' } });
  const transport = transportTo(server);
  expect(await transport.deliver(mail)).toMatchObject({ status: 'refused', smtpCode: 550, policy: false });
  for (let i = 0; i < 20; i += 1)
    expect(await transport.deliver({ ...mail, to: 'emily@example.org' })).toEqual({ status: 'accepted' });
  expect(server.sessions).toBe(1);
});

test('a server that takes one letter per connection gets them all', async () => {
  const seen = new Set<string>();
  const server = await serve({
    onMailFrom: (_address, { id }, done) =>
      done(
        seen.has(id)
          ? Object.assign(new Error('4.7.0 enough for one connection'), { responseCode: 421 })
          : seen.add(id) && null,
      ),
  });
  const transport = transportTo(server);
  for (let i = 0; i < 5; i += 1) expect(await transport.deliver(mail)).toEqual({ status: 'accepted' });
  expect(server.received).toHaveLength(5);
});

test('no more connections are open at a time than the settings allow', async () => {
  const server = await serve();
  const transport = transportTo(server, { connections: 3 });
  const deliveries = await Promise.all(Array.from({ length: 50 }, () => transport.deliver(mail)));
  expect(deliveries.every(({ status }) => status === 'accepted')).toBe(true);
  expect(server.sessions).toBeLessThanOrEqual(3);
});

test('a reason holds no address, no local part and no line breaks, and is short', () => {
  const reply = `550-5.1.1 <Jan.de.Vries@example.org>\r\n550 mailbox of jan.de.vries (mailto:jan@x.nl) ${'x'.repeat(300)}`;
  const reason = cleanReason(reply, 'jan.de.vries@example.org');
  expect(reason).toMatch(/^550-5\.1\.1 <…> 550 mailbox of … \(mailto:…\) x+$/);
  expect(reason.length).toBeLessThanOrEqual(200);
});
