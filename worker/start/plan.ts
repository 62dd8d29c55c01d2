import { join } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import type { ChildPlan } from './child.ts';

const GRACE_MS = 20_000;
/** How our processes run: a small nursery keeps memory a third lower at the same speed (megabytes per thread). */
export const NODE_FLAGS = ['--max-semi-space-size=8'];
const WATCHED = import.meta.resolve('./watched.ts');
/** Where answers go in the sandbox: its mailbox hands them to the mailroom, and says who its senders are. */
const SANDBOX_MAIL = {
  KARTREKKER_REPLY_ADDRESS: 'antwoord@kartrekker.example.org',
  KARTREKKER_LMTP_PORT: '2424',
  KARTREKKER_AUTH_SERVER: 'sandbox.localhost',
};
type Env = Record<string, string | undefined>;

/** The program each child process runs, from the project root. */
export interface Entries {
  worker: string;
  api: string;
  mailbox: string;
}

export const ENTRIES: Entries = { worker: 'worker/main.ts', api: 'api/main.ts', mailbox: 'api/sandbox/main.ts' };

/** What this start runs itself; the user has the rest elsewhere. */
export interface Own {
  temporal: boolean;
  mailbox: boolean;
}

/** Gives what must be started here: a Temporal server and a sandbox mailbox, unless the user named others. */
export const ownParts = (user: Env): Own => ({
  temporal: !user.TEMPORAL_ADDRESS,
  mailbox: !user.SMTP_URL && !user.SMTP_URL_FILE,
});

/** Fills in the addresses that follow from the ports and the data folder, where the user has not set them. */
export function withAddresses(env: Env, settings: Settings, own: Own): NodeJS.ProcessEnv {
  const { temporal, api, mailbox, dataFolder } = settings;
  return {
    KARTREKKER_PUBLIC_URL: `http://localhost:${api.port}`,
    TEMPORAL_UI_URL: `http://localhost:${temporal.uiPort}`,
    ...(own.mailbox ? SANDBOX_MAIL : {}),
    ...env,
    ...(own.temporal ? { TEMPORAL_ADDRESS: `127.0.0.1:${temporal.port}` } : {}),
    ...(own.mailbox ? { SMTP_URL: `smtp://${reachable(mailbox.host)}:${mailbox.smtpPort}` } : {}),
    KARTREKKER_DATA: dataFolder,
    KARTREKKER_SUPERVISED: '1',
    TZ: 'UTC',
  };
}

/** Plans the processes of our own code: the worker, the API, and the mailbox when there is no mail server. */
export function servicePlans(root: string, env: NodeJS.ProcessEnv, entries: Entries, own: Own): ChildPlan[] {
  const plan = (name: string, title: string, entry: string): ChildPlan => ({
    name,
    title,
    command: process.execPath,
    args: [...NODE_FLAGS, '--import', WATCHED, join(root, entry)],
    cwd: root,
    env,
    graceMs: GRACE_MS,
  });
  return [
    plan('worker', 'Worker', entries.worker),
    plan('api', 'API', entries.api),
    ...(own.mailbox ? [plan('mailbox', 'Mailbox', entries.mailbox)] : []),
  ];
}

/** Gives an address by which this machine reaches a service that listens on the host. */
export const reachable = (host: string) => (['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host);
