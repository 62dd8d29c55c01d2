import { Client, Connection } from '@temporalio/client';
import { createTokens } from '../activities/letters/token.ts';
import { run } from '../test/stack/processes.ts';
import { shareId, shareOf } from '../workflows/kit/ids.ts';
import { createAnswerer } from './answerer.ts';
import { round, untilBooked } from './campaign.ts';
import { type CountingStack, createCampaign, createNetwork, startCounting } from './network.ts';

const PEOPLE = 10_000;
const ANSWERS = 2_000;
/** Both sides answer so often before the clock starts: what is measured is a service that runs, not one that starts. */
const WARM_UP = 200;
const CLIENTS = 64;
/** One update an answer does best at about this many at a time (facts.md). */
const PLAIN_CLIENTS = 8;
/** A bare workflow that never goes on as a new run takes 2,000 updates (facts.md). */
const UPDATES_PER_RUN_MAX = 2_000;

/** 2,000 people answer a campaign of 10,000 on their page, next to one bare update an answer. */
export async function answers(tell: (line: string) => void): Promise<object> {
  const stack = await startCounting();
  try {
    await createNetwork(stack, PEOPLE);
    const nr = await createCampaign(stack);
    await stack.call('POST', `/networks/bench/campaigns/${nr}/starts`);
    await untilBooked(stack, nr);
    const plainFirst = await plainAnswers(stack);
    tell(`plain: ${plainFirst.toFixed(0)} answers a second`);
    const ours = await pageAnswers(stack, nr, tell);
    const plainSecond = await plainAnswers(stack);
    tell(`plain: ${plainSecond.toFixed(0)} answers a second`);
    // The machine's speed drifts: what was measured just before and just after says most about the time between.
    const plain = (plainFirst + plainSecond) / 2;
    const lost = await countLost(stack, nr, ours.people);
    return {
      ours_per_s: round(ours.perSecond, 0),
      plain_per_s: round(plain, 0),
      ratio: round(ours.perSecond / plain),
      p95_ms: round(ours.p95, 0),
      page_p95_ms: round(ours.pageP95, 0),
      lost,
      ...stack.memory(),
    };
  } finally {
    await stack.stop();
  }
}

/** People open their page and press the button, 64 at a time. */
async function pageAnswers(stack: CountingStack, nr: number, tell: (line: string) => void) {
  const people = await somePeople(stack);
  const { shares } = await stack.call('GET', `/networks/bench/campaigns/${nr}`);
  const tokens = createTokens(stack.settings.secrets.token);
  const paths = people.map(
    (person) =>
      `/a/${tokens.linkToken({ workflow: shareId('bench', nr, shareOf(person, shares)), person, purpose: 'answer', expiresAt: Date.now() + 1e9 })}`,
  );
  const answerer = createAnswerer(stack.settings.publicUrl, CLIENTS);
  const posts: number[] = [];
  const gets: number[] = [];
  const seconds = await inLanes(CLIENTS, paths.length, async (i) => {
    const opened = await answerer.open(`${paths[i]}?choice=${choiceOf(i)}`);
    const answered = await answerer.answer(paths[i]!, choiceOf(i));
    if (i < WARM_UP) return;
    gets.push(opened);
    posts.push(answered);
  });
  answerer.close();
  tell(`ours: ${ANSWERS} people opened their page and answered in ${seconds.toFixed(2)} s`);
  return { people, perSecond: ANSWERS / seconds, p95: quantile(posts, 0.95), pageP95: quantile(gets, 0.95) };
}

const choiceOf = (i: number) => (i % 2 ? 'declines' : 'takes-part');

async function somePeople(stack: CountingStack): Promise<string[]> {
  const people: string[] = [];
  for (let after = ''; people.length < ANSWERS + WARM_UP; ) {
    const { items, next } = await stack.call('GET', `/networks/bench/people?limit=500${after && `&after=${after}`}`);
    people.push(...items.map(({ id }: { id: string }) => id));
    after = next;
  }
  return people.slice(0, ANSWERS + WARM_UP);
}

async function countLost(stack: CountingStack, nr: number, people: string[]): Promise<number> {
  const recorded = new Map<string, string>();
  for (let after = ''; ; ) {
    const { items, next } = await stack.call(
      'GET',
      `/networks/bench/campaigns/${nr}/responses?limit=500${after && `&after=${after}`}`,
    );
    for (const { person, given } of items) if (given) recorded.set(person, given.answer.choice);
    if (!next) break;
    after = next;
  }
  return people.filter((person, i) => recorded.get(person) !== choiceOf(i)).length;
}

/** One update an answer on a bare workflow, with plain payloads. */
async function plainAnswers(stack: CountingStack): Promise<number> {
  const worker = await run(process.execPath, [new URL('./plain-worker.ts', import.meta.url).pathname], stack.env);
  const connection = await Connection.connect({ address: stack.settings.temporal.address });
  const client = new Client({ connection });
  const handle = await client.workflow.start('plain', { workflowId: `plain-${Date.now()}`, taskQueue: 'plain' });
  const answer = (i: number) =>
    handle.executeUpdate<string, [string, string]>('answer', { args: [`p${i}`, choiceOf(i)] });
  const seconds = await inLanes(PLAIN_CLIENTS, UPDATES_PER_RUN_MAX, async (i) => void (await answer(i)));
  await handle.terminate();
  await connection.close();
  await worker.stop();
  return (UPDATES_PER_RUN_MAX - WARM_UP) / seconds;
}

/** Does something `count` times, so many at a time; gives the seconds from the end of the warm-up. */
async function inLanes(lanes: number, count: number, work: (i: number) => Promise<void>): Promise<number> {
  let next = 0;
  let started = 0;
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let i = next++; i < count; i = next++) {
        if (i === WARM_UP) started = performance.now();
        await work(i);
      }
    }),
  );
  return (performance.now() - started) / 1000;
}

function quantile(values: number[], q: number): number {
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * q))]!;
}
