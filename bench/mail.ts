import { simpleParser } from 'mailparser';
import { createTokens } from '../activities/letters/token.ts';
import { memoryMb } from '../test/stack/processes.ts';
import { shareId, shareOf } from '../workflows/kit/ids.ts';
import { round, untilBooked } from './campaign.ts';
import { type Delivered, deliverAll } from './lmtp.ts';
import { countLost, pagesOf } from './mail-lost.ts';
import { type MailInBox, mailboxOf } from './mails/mailbox.ts';
import { type Writer, writerOf } from './mails/writer.ts';
import { type CountingStack, createCampaign, createNetwork, startCounting } from './network.ts';

const MAILS = 5_000;
/** The first mails start the threads that read; what is measured is a service that runs. */
const WARM_UP = 200;
const SEED = 20_270_104;
/** As many as a mail server may have open with the mailroom. */
const CONNECTIONS = 200;
const RSS_AFTER = 1_000;

/** 5,000 mixed mails through the mailroom by LMTP, next to parsing them with mailparser alone. */
export async function mail(tell: (line: string) => void): Promise<object> {
  const stack = await startCounting();
  try {
    await createNetwork(stack, MAILS + WARM_UP);
    const nr = await createCampaign(stack);
    await stack.call('POST', `/networks/bench/campaigns/${nr}/starts`);
    await untilBooked(stack, nr, MAILS + WARM_UP);
    const [warm, mails] = await mailsOf(stack, nr);
    const bytes = mails.reduce((sum, { raw }) => sum + raw.length, 0);
    tell(`${mails.length} mails of ${round(bytes / mails.length / 1000, 1)} kB; mailparser goes before and after us`);
    const parserFirst = await parserAlone(mails);
    tell(`mailparser: ${parserFirst.toFixed(0)} mails a second`);
    await takeIn(stack, warm);
    const ours = await takeIn(stack, mails);
    tell(
      `ours: ${mails.length} mails in ${ours.seconds.toFixed(2)} s; p50 ${quantile(ours, 0.5)} ms, p95 ${quantile(ours, 0.95)} ms`,
    );
    const parserSecond = await parserAlone(mails);
    tell(`mailparser: ${parserSecond.toFixed(0)} mails a second`);
    const lost = await countLost(stack, nr, [...warm, ...mails], tell);
    const parser = (parserFirst + parserSecond) / 2;
    return {
      n: mails.length,
      ours_per_s: round(mails.length / ours.seconds, 0),
      parser_per_s: round(parser, 0),
      ratio: round(mails.length / ours.seconds / parser),
      lost: lost + ours.delivered.filter(({ code }) => code !== 250).length,
      rss_after_1000_mb: ours.rssAfter,
      rss_mb: memoryMb(stack.worker.pid()).now,
      slowest_ms: round(Math.max(...ours.delivered.map(({ ms }) => ms)), 0),
    };
  } finally {
    await stack.stop();
  }
}

/** Mails that warm the mailroom up, and those that count; of each person one. */
async function mailsOf(stack: CountingStack, nr: number): Promise<[MailInBox[], MailInBox[]]> {
  const writers = await writersOf(stack, nr);
  const { replyAddress } = stack.settings.mail;
  const warm = mailboxOf(writers.slice(0, WARM_UP), replyAddress!, SEED);
  return [warm, mailboxOf(writers.slice(WARM_UP), replyAddress!, SEED + 1)];
}

async function writersOf(stack: CountingStack, nr: number): Promise<Writer[]> {
  const { plan, letterhead, shares } = await stack.call('GET', `/networks/bench/campaigns/${nr}`);
  const parts = {
    tokens: createTokens(stack.settings.secrets.token),
    replyAddress: stack.settings.mail.replyAddress!,
    publicUrl: stack.settings.publicUrl,
    workflowOf: (person: string) => shareId('bench', nr, shareOf(person, shares)),
    batch: { letterhead, text: plan.text, params: {}, closesAt: Date.now() + 1e9, bulk: true },
  };
  const people = await pagesOf(stack, '/networks/bench/people');
  return people.map((person, i) => writerOf(parts, person, i));
}

/** Hands mails to the worker's mailroom; the clock stops at its last reply. */
async function takeIn(stack: CountingStack, mails: MailInBox[]) {
  let rssAfter = 0;
  const started = performance.now();
  const delivered = await deliverAll(stack.settings.mailroom.lmtp!.port, CONNECTIONS, mails, (count) => {
    if (count === RSS_AFTER) rssAfter = memoryMb(stack.worker.pid()).now;
  });
  return { delivered, rssAfter, seconds: (performance.now() - started) / 1000 };
}

/** Mails a second that mailparser reads, one after another, as its users do. */
async function parserAlone(mails: MailInBox[]): Promise<number> {
  const started = performance.now();
  for (const { raw } of mails) await simpleParser(raw).catch(() => {});
  return mails.length / ((performance.now() - started) / 1000);
}

function quantile({ delivered }: { delivered: Delivered[] }, q: number): string {
  const times = delivered.map(({ ms }) => ms).sort((a, b) => a - b);
  return times[Math.floor((times.length - 1) * q)]!.toFixed(0);
}
