import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchQueryObject, ImapFlow } from 'imapflow';
import type { Logger } from 'pino';
import { MAIL_BYTES_MAX } from '../../activities/inbox/limits.ts';
import type { Mailroom } from '../../activities/mailroom/mailroom.ts';
import type { Access } from './access.ts';
import { connection, folderOf, nameOf } from './connection.ts';
import { takeAll } from './take-all.ts';

/** Of a mail that is too large its beginning is enough to see what it was. */
const HEAD_BYTES = 64 * 1024;
const RECONNECT_MS_MIN = 1_000;
const RECONNECT_MS_MAX = 5 * 60_000;

export interface ImapOptions {
  /** `imaps://user:password@host:993/folder`. */
  url: string;
  /** The way in without a password. */
  access?: Access | undefined;
  /** Where mail goes when it is done; made when it is not there. */
  doneFolder: string;
  /** A server may forget to tell of new mail: it is looked for this often at least. */
  pollMs: number;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Reads a mailbox for as long as the service runs: what cannot be delivered now stays, and is tried again. */
export function watchMailbox(mailroom: Mailroom, options: ImapOptions): { stop(): Promise<void> } {
  const { pollMs, log } = options;
  const stopping = new AbortController();
  let wake = () => {};
  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {});
  const running = run();

  return {
    async stop() {
      stopping.abort();
      wake();
      await running;
    },
  };

  async function run(): Promise<void> {
    for (let wait = RECONNECT_MS_MIN; !stopping.signal.aborted; ) {
      try {
        await session(() => (wait = RECONNECT_MS_MIN));
      } catch (error) {
        if ((error as { authenticationFailed?: boolean }).authenticationFailed) options.access?.refused();
        log.warn({ mailbox: nameOf(options.url), reason: reasonOf(error) }, 'the mailbox cannot be read now');
      }
      await pause(wait);
      wait = Math.min(wait * 2, RECONNECT_MS_MAX);
    }
  }

  /** One connection, until it breaks or we stop. */
  async function session(works: () => void): Promise<void> {
    const imap = connection(options.url, await options.access?.token());
    const broken = new Promise<void>((done) => imap.once('close', done));
    imap.on('error', (error) => log.warn({ mailbox: nameOf(options.url), reason: reasonOf(error) }, 'the mailbox'));
    let news = false;
    imap.on('exists', () => {
      news = true;
      wake();
    });
    await imap.connect();
    try {
      await imap.mailboxCreate(options.doneFolder).catch(() => {});
      const lock = await imap.getMailboxLock(folderOf(options.url));
      lock.release();
      works();
      log.info({ mailbox: nameOf(options.url) }, 'the mailbox is read');
      for (let again = RECONNECT_MS_MIN; !stopping.signal.aborted && imap.usable; ) {
        news = false;
        const left = await readAll(imap);
        // What cannot be delivered now is offered again, less and less often.
        again = left > 0 ? Math.min(again * 2, pollMs) : RECONNECT_MS_MIN;
        if (news) continue;
        listen(imap);
        await Promise.race([new Promise<void>((go) => (wake = go)), pause(left > 0 ? again : pollMs), broken]);
      }
    } finally {
      await imap.logout().catch(() => imap.close());
    }
  }

  /** Offers every mail in the folder to the mailroom; gives how many stay because they could not be delivered now. */
  async function readAll(imap: ImapFlow): Promise<number> {
    const lock = await imap.getMailboxLock(folderOf(options.url));
    try {
      // What a server forgot to tell it tells with an answer; imapflow asks nothing of a folder that it takes for empty.
      await imap.noop();
      const mails = await imap.fetchAll('1:*', { uid: true, size: true }).catch(() => []);
      let left = mails.length;
      await takeAll(mails, {
        fetch: async (group) => (stopping.signal.aborted ? [] : sourcesOf(imap, group)),
        take: async (group) => {
          const taken = await Promise.all(group.map(take));
          const done = taken.filter((uid) => uid !== undefined);
          if (done.length === 0) return;
          const moved = await imap.messageMove(done.join(','), options.doneFolder, { uid: true });
          if (moved) left -= done.length;
          else log.warn({ mailbox: nameOf(options.url), mails: done.length }, 'mails that are done cannot be moved');
        },
      });
      return left;
    } finally {
      lock.release();
    }
  }

  async function take({ uid, raw, unreadable }: Fetched): Promise<number | undefined> {
    try {
      const outcomes = await mailroom.take({ raw, ...(unreadable && { unreadable }) });
      return outcomes.some(({ done }) => done === 'full') ? undefined : uid;
    } catch (error) {
      log.warn({ mailbox: nameOf(options.url), reason: (error as Error).name }, 'a mail could not be delivered now');
      return undefined;
    }
  }
}

/** Has the server tell of new mail at once (RFC 2177), until the next command; left alone, imapflow waits 15 s before it asks. */
const listen = (imap: ImapFlow) => void imap.idle().catch(() => {});

/** A mail as it was fetched; of one that is too large its beginning. */
interface Fetched {
  uid: number;
  raw: Uint8Array;
  unreadable?: 'too-large';
}

/** The mails that are still there, in their order. */
async function sourcesOf(imap: ImapFlow, group: { uid: number; size?: number }[]): Promise<Fetched[]> {
  const isLarge = ({ size = 0 }) => size > MAIL_BYTES_MAX;
  const large = await fetched(imap, group.filter(isLarge), { start: 0, maxLength: HEAD_BYTES });
  const whole = await fetched(
    imap,
    group.filter((mail) => !isLarge(mail)),
    true,
  );
  const found = [...large.map((mail) => ({ ...mail, unreadable: 'too-large' as const })), ...whole];
  return found.sort((a, b) => a.uid - b.uid);
}

async function fetched(
  imap: ImapFlow,
  group: { uid: number }[],
  source: FetchQueryObject['source'],
): Promise<Fetched[]> {
  if (group.length === 0) return [];
  const mails = await imap.fetchAll(
    group.map(({ uid }) => uid).join(','),
    { uid: true, source: source! },
    { uid: true },
  );
  return mails.flatMap(({ uid, source: raw }) => (raw ? [{ uid, raw }] : []));
}

const reasonOf = (error: unknown) =>
  String((error as { responseText?: string }).responseText ?? (error as Error).message).slice(0, 200);
