import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { pino } from 'pino';
import { connectClient } from '../activities/temporal/connect.ts';
import { readSettings } from '../config/settings.ts';
import { openMailroom } from '../worker/mailroom/start.ts';
import { takeAll } from '../worker/mailroom/take-all.ts';

/** How a mailbox was taken: milliseconds from when a mail was handed over until it was done, and memory on the way. */
export interface Taken {
  seconds: number;
  ms: number[];
  failed: number;
  rssMb: Record<number, number>;
}

const RSS_EVERY = 1_000;

const settings = readSettings(process.env);
const log = pino({ level: settings.logLevel });
const { mailroom } = await openMailroom(
  { settings, client: connectClient(settings), log },
  settings.mail.replyAddress!,
);

/** Hands mails to the mailroom as the IMAP watcher does. */
async function takeMailbox(raws: Uint8Array[]): Promise<Taken> {
  const taken: Taken = { seconds: 0, ms: [], failed: 0, rssMb: {} };
  const take = async (raw: Uint8Array) => {
    const handedOver = performance.now();
    const outcomes = await mailroom.take({ raw }).catch(() => []);
    if (outcomes.length === 0 || outcomes.some(({ done }) => done === 'full')) taken.failed += 1;
    const count = taken.ms.push(performance.now() - handedOver);
    if (count % RSS_EVERY === 0) taken.rssMb[count] = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  };
  const mails = raws.map((raw) => ({ raw, size: raw.length }));
  const started = performance.now();
  await takeAll(mails, {
    fetch: async (group) => group,
    take: async (group) => {
      await Promise.all(group.map(({ raw }) => take(raw)));
    },
  });
  return { ...taken, seconds: (performance.now() - started) / 1000 };
}

/** A mailroom in a process of its own; a message names the file with the raw mails of a mailbox. */
process.on('message', async ({ mailbox }: { mailbox: string }) => {
  process.send!(await takeMailbox(deserialize(readFileSync(mailbox))));
});
process.stdout.write('ready\n');
