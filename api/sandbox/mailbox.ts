import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { networkTime, REAL_TIME } from '../../workflows/kit/clock.ts';
import { createMailboxApp } from './app.ts';
import { createFaults } from './faults.ts';
import { createHandIn } from './hand-in.ts';
import { createSmtp } from './smtp.ts';
import { openStore } from './store.ts';

/** A sandbox mailbox that serves; `stop` drops its connections, stores what had arrived and is then done. */
export interface Mailbox {
  httpPort: number;
  smtpPort: number;
  stop(): Promise<void>;
}

/** What the mailbox must know; without a mailroom letters cannot be answered, without a clock time runs as it does. */
export type MailboxSettings = Pick<Settings, 'mailbox' | 'dataFolder'> &
  Partial<Pick<Settings, 'clock'> & { mailroom: Pick<Settings['mailroom'], 'lmtp' | 'authServer'> }>;

/**
 * Starts the sandbox mailbox: mail comes in by SMTP and stays in the data folder, the page shows it. Rejects with an Error
 * that says what to do when a port is taken or the letters cannot be read.
 */
export async function startMailbox(settings: MailboxSettings, log: Logger): Promise<Mailbox> {
  const { host, port, smtpPort } = settings.mailbox;
  const store = openStore(join(settings.dataFolder, 'mailbox'));
  const faults = createFaults();
  const smtp = createSmtp(store, faults, log);
  const handIn = settings.mailroom && createHandIn(settings.mailroom);
  const now = () => networkTime(Date.now(), settings.clock ?? REAL_TIME);
  const http = createServer(createMailboxApp({ store, faults, host, handIn, now, log }));

  async function stop() {
    const closed = [http, smtp.server].filter((server) => server.listening).map(close);
    http.closeAllConnections();
    store.close();
    await theirAnswers();
    smtp.dropAll();
    await Promise.all(closed);
  }

  try {
    await listen(smtp.server, smtpPort, host, 'KARTREKKER_MAILBOX_SMTP_PORT');
    await listen(http, port, host, 'KARTREKKER_MAILBOX_PORT');
  } catch (error) {
    await stop();
    throw error;
  }
  return { httpPort: portOf(http), smtpPort: portOf(smtp.server), stop };
}

async function listen(server: Server, port: number, host: string, setting: string) {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw new Error(
      `The mailbox cannot serve on port ${port} of ${host}: stop what uses it, or choose another ${setting}.`,
      {
        cause: error,
      },
    );
  }
}

/** One turn of the event loop, in which what was just stored is answered with 250. */
const theirAnswers = setImmediate;
const close = (server: Server) => new Promise<void>((done) => server.close(() => done()));
const portOf = (server: Server) => (server.address() as AddressInfo).port;
