import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ResponsePage } from '../../workflows/invitation/contract.ts';
import type { Outcome } from '../../workflows/kit/refusal.ts';
import { anAskedShare, idOf, SHARE } from './share.ts';
import { eventually, openStage, type Stage } from './stage.ts';

const PEOPLE = 1600;
const CALLERS = 32;
/** Each caller rests so long between two commands, so that runs change many times while they call. */
const REST_MS = 60;
/** More than a second: the server slows down a workflow that goes on as a new run sooner than that. */
const UPGRADE_EVERY_MS = 1200;
const MINUTES = 60_000;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.employ();
});
afterAll(() => stage.close());

/** Everyone says no; every eighth person changes their mind, so that orders and doubles show. */
const answerOf = (nr: number) =>
  nr % 8 === 0 ? { choice: 'takes-part', commitment: 'informed' } : { choice: 'declines' };
const answer = (nr: number, said: object = answerOf(nr), id = `answer-${nr}`) =>
  ({ id, kind: 'answer', person: idOf(nr), answer: said, way: 'link', remark: `remark ${nr}` }) as never;

/** Has callers work through a list of numbers together; each takes the next one when it has finished the last. */
async function together(callers: number, count: number, work: (nr: number) => Promise<void>) {
  let next = 0;
  const caller = async () => {
    for (let nr = next++; nr < count; nr = next++) await work(nr);
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

async function responses(id: string) {
  const rows: ResponsePage['items'] = [];
  for (let after: string | undefined; ; ) {
    const page: ResponsePage = await stage.door.look(id, { ask: 'responses', limit: 500, ...(after && { after }) });
    rows.push(...page.items);
    if (!page.next) return new Map(rows.map((row) => [row.person, row]));
    after = page.next;
  }
}

test('no command is lost or doubled while new runs are forced under 32 callers', { timeout: 5 * MINUTES }, async () => {
  await stage.start('invitation', SHARE, anAskedShare(PEOPLE));
  const outcomes = new Map<number, Outcome>();
  let busy = true;
  const upgrades = (async () => {
    for (let asked = 0; ; asked += 1) {
      await sleep(UPGRADE_EVERY_MS);
      if (!busy) return asked;
      await stage.upgrade(SHARE);
    }
  })();
  await together(CALLERS, PEOPLE, async (nr) => {
    await sleep(REST_MS);
    if (nr % 8 === 0) await stage.door.deliver(SHARE, answer(nr, { choice: 'declines' }, `first-${nr}`));
    outcomes.set(nr, await stage.door.deliver(SHARE, answer(nr)));
    if (nr % 5 === 0) expect(await stage.door.deliver(SHARE, answer(nr))).toEqual(outcomes.get(nr));
  });
  busy = false;
  await upgrades;

  const recorded = await responses(SHARE);
  expect(recorded.size).toBe(PEOPLE);
  for (let nr = 0; nr < PEOPLE; nr += 1) {
    const given = { answer: answerOf(nr), remark: `remark ${nr}`, way: 'link' };
    expect(outcomes.get(nr)).toMatchObject({ ok: true, result: 'recorded', given });
    const row = recorded.get(idOf(nr))!;
    expect(row.given).toMatchObject(given);
    expect(row.earlier?.length ?? 0).toBe(nr % 8 === 0 ? 1 : 0);
  }
  expect((await stage.runsOf(SHARE)).length).toBeGreaterThan(4);
});

test('a run that has taken many updates goes on as a new one by itself', { timeout: 5 * MINUTES }, async () => {
  const id = 'network/nf1/campaign/2/share/1';
  await stage.start('invitation', id, anAskedShare(PEOPLE));
  const handle = stage.client.workflow.getHandle(id);
  let refusedByServer = 0;
  await together(6, PEOPLE, async (nr) => {
    const deliver = () => handle.executeUpdate<Outcome[], [never[]]>('handle', { args: [[answer(nr)]] });
    const [outcome] = await deliver().catch(() => {
      refusedByServer += 1;
      return deliver();
    });
    expect(outcome).toMatchObject({ ok: true, result: 'recorded' });
  });
  const recorded = await responses(id);
  expect([...recorded.values()].filter(({ given, earlier }) => given && !earlier)).toHaveLength(PEOPLE);
  expect(refusedByServer).toBe(0);
  expect((await stage.runsOf(id)).length).toBeGreaterThan(1);
});

test('however much people write, a full share goes on as a new run and takes plain answers', {
  timeout: 3 * MINUTES,
}, async () => {
  const id = 'network/nf1/campaign/3/share/1';
  const people = 10_000;
  const group = 250;
  await stage.start('invitation', id, anAskedShare(people));
  const noise = (nr: number) => createHash('shake256', { outputLength: 750 }).update(`${nr}`).digest('base64');
  const deliver = (nr: number, more: object) => stage.door.deliver(id, { ...(answer(nr) as object), ...more } as never);
  const outcomes: Outcome[] = [];
  for (let from = 0; outcomes.every(({ ok }) => ok); from += group) {
    const nrs = Array.from({ length: group }, (_, i) => from + i);
    outcomes.push(...(await Promise.all(nrs.map((nr) => deliver(nr, { remark: noise(nr) })))));
  }
  expect(outcomes.length).toBeGreaterThan(1000);
  expect(outcomes.at(-1)).toEqual({ ok: false, code: 'no-room', field: 'remark' });
  await stage.upgrade(id);
  await eventually(
    () => stage.runsOf(id),
    (runs) => runs.length > 1,
  );
  expect(await deliver(people - 1, {})).toMatchObject({ ok: true });
});
