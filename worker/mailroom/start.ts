import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { createFolderStore } from '../../activities/documents/store.ts';
import { createTokens } from '../../activities/letters/token.ts';
import { createMailroom, type Mailroom } from '../../activities/mailroom/mailroom.ts';
import { createReaders } from '../../activities/mailroom/readers.ts';
import { createDoor } from '../../activities/temporal/door.ts';
import type { Settings } from '../../config/settings.ts';
import { networksOf } from '../networks.ts';
import { createAccesses } from './access.ts';
import { watchMailbox } from './imap.ts';
import { startIntake } from './intake.ts';
import { startListOfNobody } from './list-of-nobody.ts';

/** Nobody waits for what a mail leads to, so under load many go together. */
const GATHERING = { count: 400, ms: 250, quietMs: 80 };

export interface MailroomParts {
  settings: Settings;
  client: Client;
  log: Logger;
}

/** Opens a mailroom with its own threads, store and door; `replyAddress` is where answers go. */
export async function openMailroom(
  { settings, client, log }: MailroomParts,
  replyAddress: string,
): Promise<{ mailroom: Mailroom; close(): Promise<void> }> {
  await startListOfNobody(client, settings, replyAddress);
  const readers = createReaders();
  const mailroom = createMailroom({
    store: createFolderStore(join(settings.dataFolder, 'documents')),
    door: createDoor(client, GATHERING),
    tokens: createTokens(settings.secrets.token),
    readers,
    replyAddress,
    authServer: settings.mailroom.authServer,
    networks: networksOf(client),
    log,
  });
  return { mailroom, close: () => readers.close() };
}

/** Starts taking mail in by the ways that the settings name; undefined when they name none. */
export async function startMailroom(parts: MailroomParts): Promise<{ stop(): Promise<void> } | undefined> {
  const { settings, log } = parts;
  const { lmtp, smtp, imap, doneFolder, pollMs, authServer } = settings.mailroom;
  const { replyAddress } = settings.mail;
  if (!lmtp && !smtp && imap.length === 0) return undefined;
  if (!replyAddress)
    throw new Error('Mail is taken in, so KARTREKKER_REPLY_ADDRESS must say where answers go (see .env.example)');
  const { mailroom, close } = await openMailroom(parts, replyAddress);
  const accessOf = createAccesses(join(settings.dataFolder, 'access'));
  const intake = { replyAddress, checks: !authServer, log };
  const sources = [
    ...(lmtp ? [await startIntake(mailroom, { ...lmtp, protocol: 'lmtp', ...intake })] : []),
    ...(smtp ? [await startIntake(mailroom, { ...smtp, protocol: 'smtp', ...intake })] : []),
    ...imap.map(({ url, oauth }) =>
      watchMailbox(mailroom, { url, access: oauth && accessOf(oauth), doneFolder, pollMs, log }),
    ),
  ];
  log.info({ lmtp: lmtp?.port, smtp: smtp?.port, mailboxes: imap.length }, 'mail is taken in');
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await Promise.all(sources.map((source) => source.stop()));
    await close();
  };
  return { stop: () => (stopped ??= stop()) };
}
