import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { simpleParser } from 'mailparser';
import { createTokens } from '../activities/letters/token.ts';
import { run } from '../test/stack/processes.ts';
import { NODE_FLAGS } from '../worker/start/plan.ts';
import { shareId, shareOf } from '../workflows/kit/ids.ts';
import { round, untilBooked } from './campaign.ts';
import { cpuOf } from './cpu.ts';
import { asTaken, deliverAll } from './lmtp.ts';
import { countLost, pagesOf } from './mail-lost.ts';
import type { Taken } from './mailbox-taker.ts';
import { type MailInBox, mailboxOf } from './mails/mailbox.ts';
import { type Writer, writerOf } from './mails/writer.ts';
import { type CountingStack, createCampaign, createNetwork, startCounting } from './network.ts';

const MAILS = 5_000;
/** Mails that come by LMTP afterwards; with those before, what is held fits on the list (`CASES_MAX`). */
const LMTP_MAILS = 500;
/** Both sides read so many mails before the clock starts: what is measured is a service that runs, not one that starts. */
const WARM_UP = 1_000;
const SEED = 20_270_104;
/** The mailbox to warm up with is taken so often; what was delivered before is delivered once. */
const WARM_UPS = 3;
const LMTP_WARM_UP = 100;
/** As many as a mail server may have open with the mailroom. */
const CONNECTIONS = 200;
const TAKER = fileURLToPath(new URL('./mailbox-taker.ts', import.meta.url));

/**
 * A mailbox of 5,000 mixed mails, next to parsing them with mailparser alone, one after another. Both begin with the raw mails in
 * memory; ours ends when each is kept on disk, read, ruled on and delivered to Temporal. Afterwards others come by LMTP.
 */
export async function mail(tell: (line: string) => void): Promise<object> {
  const stack = await startCounting();
  try {
    const people = WARM_UP + MAILS + LMTP_WARM_UP + LMTP_MAILS;
    await createNetwork(stack, people);
    const nr = await createCampaign(stack);
    await stack.call('POST', `/networks/bench/campaigns/${nr}/starts`);
    await untilBooked(stack, nr, people);
    const [warm, mails, warmLmtp, lmtpMails] = await mailboxesOf(stack, nr, [WARM_UP, MAILS, LMTP_WARM_UP, LMTP_MAILS]);
    const bytes = mails!.reduce((sum, { raw }) => sum + raw.length, 0);
    tell(`${MAILS} mails of ${round(bytes / MAILS / 1000, 1)} kB; mailparser goes before and after us`);
    for (let i = 0; i < WARM_UPS; i++) await parserAlone(warm!);
    const parserFirst = await parserAlone(mails!);
    tell(`mailparser: ${parserFirst.perSecond.toFixed(0)} mails a second`);
    const ours = await takeIn(stack, warm!, mails!);
    tell(
      `ours: ${MAILS} mails in ${ours.seconds.toFixed(2)} s; p50 ${at(ours.ms, 0.5)} ms, p95 ${at(ours.ms, 0.95)} ms`,
    );
    tell(`milliseconds of processor a mail: ${JSON.stringify(ours.cpu)}`);
    const parserSecond = await parserAlone(mails!);
    tell(`mailparser: ${parserSecond.perSecond.toFixed(0)} mails a second`);
    await handOver(stack, warmLmtp!);
    const lmtp = await handOver(stack, lmtpMails!);
    tell(`by LMTP: ${LMTP_MAILS} mails in ${lmtp.seconds.toFixed(2)} s`);
    const byLmtp = [...warmLmtp!, ...lmtpMails!].map((one) => ({ ...one, raw: asTaken(one.raw) }));
    const lost = await countLost(stack, nr, [...warm!, ...mails!, ...byLmtp], tell);
    const parser = (parserFirst.perSecond + parserSecond.perSecond) / 2;
    const mailparser = round((parserFirst.cpu + parserSecond.cpu) / 2);
    return {
      n: MAILS,
      ours_per_s: round(MAILS / ours.seconds, 0),
      parser_per_s: round(parser, 0),
      ratio: round(MAILS / ours.seconds / parser),
      lost: lost + ours.failed + lmtp.failed,
      rss_after_1000_mb: ours.rssMb[1000],
      rss_after_3000_mb: ours.rssMb[3000],
      rss_mb: ours.rssMb[MAILS],
      slowest_ms: round(Math.max(...ours.ms, ...lmtp.ms), 0),
      cpu_ms: { ...ours.cpu, mailparser },
      lmtp_per_s: round(LMTP_MAILS / lmtp.seconds, 0),
    };
  } finally {
    await stack.stop();
  }
}

/** Mailboxes of so many mails each; of each person one mail. */
async function mailboxesOf(stack: CountingStack, nr: number, sizes: number[]): Promise<MailInBox[][]> {
  const writers = await writersOf(stack, nr);
  const { replyAddress } = stack.settings.mail;
  return sizes.map((size, i) => mailboxOf(writers.splice(0, size), replyAddress!, SEED + i));
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

/** Lets a mailroom in a process of its own take a mailbox, after some mails to warm up; with the processor time of every process. */
async function takeIn(stack: CountingStack, warm: MailInBox[], mails: MailInBox[]) {
  const mailroom = await run(process.execPath, [...NODE_FLAGS, TAKER], stack.env);
  try {
    const take = (mailbox: MailInBox[], name: string) =>
      new Promise<Taken>((resolve) => {
        const file = join(stack.settings.dataFolder, name);
        writeFileSync(file, serialize(mailbox.map(({ raw }) => raw)));
        mailroom.onceMessage(resolve as never);
        mailroom.send({ mailbox: file });
      });
    for (let i = 0; i < WARM_UPS; i++) await take(warm, 'warm-up');
    const programs = { mailroom, worker: stack.worker, server: stack.server, mail_server: stack.mail };
    const pids = Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, program.pid()]));
    const before = cpuOf(pids);
    const taken = await take(mails, 'mailbox');
    const after = cpuOf(pids);
    const cpu = Object.fromEntries(
      Object.keys(pids).map((name) => [name, round((after[name]! - before[name]!) / mails.length)]),
    );
    return { ...taken, cpu };
  } finally {
    await mailroom.stop();
  }
}

/** Hands mails to the worker's mailroom by LMTP; the clock stops at its last reply. */
async function handOver(stack: CountingStack, mails: MailInBox[]) {
  const started = performance.now();
  const delivered = await deliverAll(stack.settings.mailroom.lmtp!.port, CONNECTIONS, mails);
  return {
    seconds: (performance.now() - started) / 1000,
    ms: delivered.map(({ ms }) => ms),
    failed: delivered.filter(({ code }) => code !== 250).length,
  };
}

/** Mails a second that mailparser reads, one after another, as its users do; and milliseconds of processor a mail. */
async function parserAlone(mails: MailInBox[]): Promise<{ perSecond: number; cpu: number }> {
  const pids = { self: process.pid };
  const before = cpuOf(pids).self!;
  const started = performance.now();
  for (const { raw } of mails) await simpleParser(raw).catch(() => {});
  const seconds = (performance.now() - started) / 1000;
  return { perSecond: mails.length / seconds, cpu: (cpuOf(pids).self! - before) / mails.length };
}

function at(ms: number[], quantile: number): string {
  const times = ms.toSorted((a, b) => a - b);
  return times[Math.floor((times.length - 1) * quantile)]!.toFixed(0);
}
