import { setTimeout as sleep } from 'node:timers/promises';
import { round, untilBooked } from './campaign.ts';
import { type CountingStack, createCampaign, createNetwork, startCounting } from './network.ts';

const PEOPLE = 10_000;
/** How long the Temporal server is away. */
const SERVER_AWAY_MS = 10_000;
const PATIENCE_MS = 300_000;
const KILLS: { after: number; who: 'worker' | 'server' }[] = [
  { after: 1500, who: 'worker' },
  { after: 3500, who: 'worker' },
  { after: 5500, who: 'server' },
  { after: 7500, who: 'worker' },
];

/** The same campaign with the worker killed three times and the server once, while letters go out: is one lost or sent twice? */
export async function kill(tell: (line: string) => void): Promise<object> {
  const stack = await startCounting();
  try {
    await createNetwork(stack, PEOPLE);
    const nr = await createCampaign(stack);
    const started = Date.now();
    await stack.call('POST', `/networks/bench/campaigns/${nr}/starts`);
    for (const { after, who } of KILLS) await killAfter(stack, after, who, tell);
    await untilSent(stack, PEOPLE);
    const asked = await untilBooked(stack, nr, PEOPLE, PATIENCE_MS);
    const { total, unique, lastAt } = await stack.counts();
    return {
      n: PEOPLE,
      lost: PEOPLE - unique,
      duplicates: total - unique,
      kills: KILLS.length,
      count_exact: asked === PEOPLE,
      seconds: round((lastAt - started) / 1000),
    };
  } finally {
    await stack.stop();
  }
}

async function killAfter(
  stack: CountingStack,
  after: number,
  who: 'worker' | 'server',
  tell: (line: string) => void,
): Promise<void> {
  await untilSent(stack, after);
  const { total, unique } = await stack.counts();
  tell(`${unique} letters are out (${total - unique} twice); the ${who} is killed`);
  await stack[who].kill();
  if (who === 'server') await sleep(SERVER_AWAY_MS);
  await stack[who].restart();
}

async function untilSent(stack: CountingStack, n: number): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(20)) {
    if ((await stack.counts()).unique >= n) return;
  }
}
