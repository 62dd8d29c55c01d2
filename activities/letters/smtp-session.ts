import { Readable } from 'node:stream';
import type { NodemailerError } from 'nodemailer/lib/errors';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import type { Mail } from './compose.ts';

/** Where a mail server is and how to log in. */
export interface SmtpOptions extends SMTPConnectionOptions {
  auth?: { user: string; pass: string } | undefined;
}

/** How handing over a letter ended; `dataBegun` tells whether the server can have taken it all the same. */
export type Handover = { ok: true } | { ok: false; error: NodemailerError; dataBegun: boolean };

/** One connection to a mail server, logged in. */
export interface SmtpSession {
  /** Letters handed over so far. */
  letters: number;
  usable(): boolean;
  hand(mail: Mail): Promise<Handover>;
  quit(): void;
}

/** Connects and logs in. Throws nodemailer's error, whose `command` and `responseCode` say where it went wrong. */
export async function openSession(options: SmtpOptions): Promise<SmtpSession> {
  const connection = new SMTPConnection(options);
  let over = false;
  const ended = endOf(connection);
  ended.catch(() => {
    over = true;
  });
  try {
    await Promise.race([ended, connected(connection)]);
    if (options.auth) await Promise.race([ended, loggedIn(connection, options.auth)]);
  } catch (error) {
    connection.close();
    throw error;
  }
  const session: SmtpSession = {
    letters: 0,
    usable: () => !over && !connection.destroyed,
    async hand({ from, to, raw }) {
      session.letters += 1;
      const data = new Data(raw);
      try {
        await Promise.race([ended, sent(connection, { from, to: [to] }, data)]);
        return { ok: true };
      } catch (error) {
        if (session.usable()) await Promise.race([ended, reset(connection)]).catch(() => connection.close());
        return { ok: false, error: error as NodemailerError, dataBegun: data.begun };
      }
    },
    quit() {
      over = true;
      connection.quit();
    },
  };
  return session;
}

/** A message that knows whether the server has asked for it. */
class Data extends Readable {
  begun = false;
  private readonly raw: Buffer;
  constructor(raw: Buffer) {
    super();
    this.raw = raw;
  }
  override _read(): void {
    this.begun = true;
    this.push(this.raw);
    this.push(null);
  }
}

/** Rejects when the connection is over. An end without an error waits a moment, since a send may know better why. */
const endOf = (connection: SMTPConnection) =>
  new Promise<never>((_, reject) => {
    const closed = Object.assign(new Error('The mail server closed the connection'), { code: 'ECONNECTION' });
    connection.on('error', reject);
    connection.once('end', () => setImmediate(() => reject(closed)));
  });

const connected = (connection: SMTPConnection) =>
  new Promise<void>((resolve, reject) => connection.connect((error) => (error ? reject(error) : resolve())));

/** A server that does not take the login is not used without it: it would refuse every letter. */
const loggedIn = (connection: SMTPConnection, auth: { user: string; pass: string }) =>
  new Promise<void>((resolve, reject) => {
    if (!connection.allowsAuth) reject(new Error('The mail server offers no login on this connection'));
    else connection.login({ ...auth, credentials: auth }, (error) => (error ? reject(error) : resolve()));
  });

const sent = (connection: SMTPConnection, envelope: { from: string; to: string[] }, data: Readable) =>
  new Promise<void>((resolve, reject) =>
    connection.send(envelope, data, (error) => (error ? reject(error) : resolve())),
  );

const reset = (connection: SMTPConnection) =>
  new Promise<void>((resolve, reject) => connection.reset((error) => (error ? reject(error) : resolve())));
