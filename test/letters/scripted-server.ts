import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What the server does about one recipient, by the start of the address. */
export type Script = Record<string, { at: 'rcpt' | 'data' | 'mail'; code: number; text: string } | 'drop'>;

/** A mail server on this machine that does as it is told. */
export interface ScriptedServer {
  port: number;
  received: { to: string; raw: string }[];
  script: Script;
  /** Called for each letter before it is accepted. */
  onLetter: (to: string) => void | Promise<void>;
  sessions: number;
  close(): Promise<void>;
}

const refusal = ({ code, text }: { code: number; text: string }) =>
  Object.assign(new Error(text), { responseCode: code });

/** Starts a server; `*` in the script is for every recipient. */
export async function startServer(options: SMTPServerOptions = {}, script: Script = {}): Promise<ScriptedServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.onAuth ? [] : ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      self.sessions += 1;
      done();
    },
    onMailFrom: (_address, _session, done) => done(replyAt('mail', '*')),
    onRcptTo: ({ address }, _session, done) => done(replyAt('rcpt', address)),
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo[0]!.address;
      if (ruleFor(to) === 'drop') {
        stream.once('data', () => dropAll(server));
        stream.resume();
        return;
      }
      void buffer(stream).then(async (raw) => {
        const refused = replyAt('data', to);
        if (!refused) await self.onLetter(to);
        if (!refused) self.received.push({ to, raw: raw.toString('latin1') });
        done(refused);
      });
    },
    ...options,
  });
  server.on('error', () => {});
  const self: ScriptedServer = {
    port: 0,
    received: [],
    script,
    sessions: 0,
    onLetter: () => {},
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const ruleFor = (address: string) => self.script[address.split('@')[0]!] ?? self.script['*'];
  const replyAt = (at: string, address: string) => {
    const rule = ruleFor(address);
    return rule && rule !== 'drop' && rule.at === at ? refusal(rule) : null;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  self.port = (server.server.address() as AddressInfo).port;
  return self;
}

const dropAll = (server: SMTPServer) => {
  for (const connection of (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections)
    connection._socket.destroy();
};

/** A pair of keys for signing, made for one test run. */
export const rsaKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
