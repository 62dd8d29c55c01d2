import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../test/stack/processes.ts';
import { type CountingStack, createCampaign, createNetwork, startCounting } from './network.ts';

const PEOPLE = 10_000;
const POLL_MS = 50;

/** 10,000 invitations through everything there is, from the request to start to the last mail, next to pooled nodemailer. */
export async function campaign(tell: (line: string) => void): Promise<object> {
  const stack = await startCounting();
  try {
    await createNetwork(stack, PEOPLE);
    const nr = await createCampaign(stack);
    tell(`${PEOPLE} people are in; nodemailer goes first and last, its better time counts`);
    const first = await nodemailerSends(stack, nr);
    const ours = await weSend(stack, nr, tell);
    const events = await eventsOf(stack, nr);
    const memory = stack.memory();
    const second = await nodemailerSends(stack, nr);
    const nodemailer = Math.min(first, second);
    tell(`nodemailer took ${first.toFixed(2)} and ${second.toFixed(2)} s`);
    return {
      n: PEOPLE,
      ours_s: round(ours),
      nodemailer_s: round(nodemailer),
      ratio: round(ours / nodemailer),
      events_per_person: round(events / PEOPLE, 3),
      ...memory,
    };
  } finally {
    await stack.stop();
  }
}

async function weSend(stack: CountingStack, nr: number, tell: (line: string) => void): Promise<number> {
  await stack.resetCounts();
  const started = Date.now();
  await stack.call('POST', `/networks/bench/campaigns/${nr}/starts`);
  for (;;) {
    await sleep(POLL_MS);
    const { total, unique, lastAt } = await stack.counts();
    if (unique < PEOPLE) continue;
    tell(`ours took ${((lastAt - started) / 1000).toFixed(2)} s; ${total - unique} came twice`);
    await untilBooked(stack, nr);
    return (lastAt - started) / 1000;
  }
}

/** The campaign has heard from its shares that everybody was asked. */
export async function untilBooked(stack: CountingStack, nr: number, n = PEOPLE, patienceMs = 60_000): Promise<number> {
  let asked = 0;
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(500)) {
    asked = (await stack.call('GET', `/networks/bench/campaigns/${nr}`)).tally.asked;
    if (asked === n) break;
  }
  return asked;
}

async function nodemailerSends(stack: CountingStack, nr: number): Promise<number> {
  const { plan, letterhead } = await stack.call('GET', `/networks/bench/campaigns/${nr}`);
  const batch = { letterhead, text: plan.text, params: {}, closesAt: Date.now() + 1e9, bulk: true, letters: [] };
  const { smtpUrl, connections } = stack.settings.mail;
  const program = await run(
    process.execPath,
    [
      new URL('./nodemailer-run.ts', import.meta.url).pathname,
      JSON.stringify({ smtpUrl, connections, n: PEOPLE, batch }),
    ],
    stack.env,
  );
  const seconds = await new Promise<number>((resolve) =>
    program.onceMessage(((message: { seconds: number }) => resolve(message.seconds)) as never),
  );
  await program.stop();
  return seconds;
}

/** Events in the histories of the campaign and its shares. */
async function eventsOf(stack: CountingStack, nr: number): Promise<number> {
  const { shares } = await stack.call('GET', `/networks/bench/campaigns/${nr}`);
  const ids = [
    `network/bench/campaign/${nr}`,
    ...Array.from({ length: shares }, (_, i) => `network/bench/campaign/${nr}/share/${i + 1}`),
  ];
  const lengths = await Promise.all(
    ids.map(async (id) => (await stack.client.workflow.getHandle(id).describe()).historyLength),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

export const round = (value: number, digits = 2) => Number(value.toFixed(digits));
