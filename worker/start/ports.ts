import { connect, createServer } from 'node:net';
import type { Settings } from '../../config/settings.ts';
import { StartError } from './failure.ts';

const CONNECT_TIMEOUT_MS = 5000;

export interface Port {
  port: number;
  host: string;
  purpose: string;
  /** The environment variable that chooses another number. */
  variable: string;
}

/** Gives the ports this start is going to use; a Temporal server or mail server of the user's own needs none here. */
export function portsFor({ temporal, api, mailbox }: Settings, own: { temporal: boolean; mailbox: boolean }): Port[] {
  const [local, host] = ['127.0.0.1', api.host];
  return [
    ...(own.temporal
      ? [
          { port: temporal.port, host: local, purpose: 'the Temporal server', variable: 'KARTREKKER_TEMPORAL_PORT' },
          { port: temporal.uiPort, host: local, purpose: 'the Temporal UI', variable: 'KARTREKKER_TEMPORAL_UI_PORT' },
        ]
      : []),
    { port: api.port, host, purpose: 'the API', variable: 'KARTREKKER_API_PORT' },
    ...(own.mailbox
      ? [
          { port: mailbox.port, host, purpose: 'the page of the mailbox', variable: 'KARTREKKER_MAILBOX_PORT' },
          { port: mailbox.smtpPort, host, purpose: 'mail to the mailbox', variable: 'KARTREKKER_MAILBOX_SMTP_PORT' },
        ]
      : []),
  ];
}

/** Throws a StartError that names every port that is taken or meant for two things, and the variable that changes it. */
export async function checkPorts(ports: Port[]) {
  const problems: string[] = [];
  for (const [index, port] of ports.entries()) {
    const same = ports.slice(0, index).find((earlier) => earlier.port === port.port);
    const problem = same ? `is already meant for ${same.purpose}` : await problemWith(port);
    if (problem)
      problems.push(`  Port ${port.port}, for ${port.purpose}, ${problem}: set ${port.variable} to another.`);
  }
  if (problems.length === 0) return;
  throw new StartError(`Kartrekker cannot start, because ports are not free:\n${problems.join('\n')}`);
}

/** Tells whether something answers at `host:port` within 5 s. */
export async function canConnect(address: string): Promise<boolean> {
  const [, host, port] = /^\[?(.*?)\]?:(\d+)$/.exec(address) ?? [];
  if (host === undefined) return false;
  return new Promise((answer) => {
    const socket = connect({ host, port: Number(port), timeout: CONNECT_TIMEOUT_MS });
    const close = (result: boolean) => {
      socket.destroy();
      answer(result);
    };
    socket.on('connect', () => close(true));
    socket.on('timeout', () => close(false));
    socket.on('error', () => close(false));
  });
}

async function problemWith({ port, host }: Port): Promise<string | undefined> {
  return new Promise((answer) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) => answer(explain(error)));
    server.listen({ port, host }, () => server.close(() => answer(undefined)));
  });
}

function explain(error: NodeJS.ErrnoException) {
  if (error.code === 'EADDRINUSE') return 'is used by another program';
  if (error.code === 'EACCES') return 'may not be used by this user';
  return `cannot be used (${error.message})`;
}
