import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegisters } from '../../worker/networks.ts';
import type { CampaignView } from '../../workflows/campaign/contract.ts';
import type { ResponsePage, Tally } from '../../workflows/invitation/contract.ts';
import { actionsId, inboxId, networkId } from '../../workflows/kit/ids.ts';
import type { CampaignEntry } from '../../workflows/network/contract.ts';
import { adding } from '../actions.ts';
import { aCampaign, aNetwork, aNewNetwork, BRAM } from '../people.ts';
import { createPostman, timesSent } from './postman.ts';
import { addressees, aLargeShare, idOf } from './share.ts';
import { eventually, openStage, type Stage } from './stage.ts';

const NEXT = 'kartrekker-2';
const NETWORK = 'network/nf1';
const CAMPAIGN = 'network/nf1/campaign/1';
const SHARE = 'network/nf1/campaign/1/share/1';

let stage: Stage;
let old: Awaited<ReturnType<Stage['employ']>>;
const nextPostman = createPostman();

beforeAll(async () => {
  stage = await openStage();
  old = await stage.employ();
  await stage.employ({ taskQueue: NEXT, letters: nextPostman });
});
afterAll(() => stage.close());

const queueOf = async (id: string) => (await stage.client.workflow.getHandle(id).describe()).taskQueue;
const tally = (id: string) => stage.door.look<Tally>(id, { ask: 'tally' });
const cases = (slug: string) =>
  stage.door.look<{ total: number }>(inboxId(slug), { ask: 'cases', limit: 1 }).catch(() => undefined);
const command = (to: string, id: string, kind: string, more: object = {}) =>
  stage.door.deliver(to, { id, kind, ...more } as never);

test('letters under way when an upgrade is asked are cut short, and each goes out once', async () => {
  const id = 'network/nf1/campaign/7/share/1';
  const people = 700;
  stage.postman.letterTakesMs = 20;
  await stage.start('invitation', id, aLargeShare(people));
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent > 50,
  );
  await stage.upgrade(id, NEXT);
  await eventually(
    () => nextPostman.sent.length + stage.postman.sent.length,
    (sent) => sent >= people,
  );
  await eventually(
    () => tally(id),
    ({ asked }) => asked === people,
  );
  expect(await queueOf(id)).toBe(NEXT);
  expect(stage.postman.sent.length).toBeLessThan(people);
  const times = [...timesSent(stage.postman), ...timesSent(nextPostman)];
  expect(new Set(times.map(([letter]) => letter)).size).toBe(people);
  expect(times.filter(([, count]) => count !== 1)).toEqual([]);
  expect(times).toHaveLength(people);
  stage.postman.letterTakesMs = 0;
});

test('a network of a release before there were registers gets them as a worker starts, however often', async () => {
  const slug = 'older';
  await stage.start('network', networkId(slug), { ...aNetwork(), slug, schemaVersion: 1 });
  const quiet = pino({ level: 'silent' });
  await eventually(
    () => openRegisters(stage.client, stage.door, quiet).then(() => cases(slug)),
    (found) => found?.total === 0,
  );
  await openRegisters(stage.client, stage.door, quiet);
  const item = { owner: BRAM.id, text: 'Belt de gemeente', due: '2030-01-01', source: { meeting: 1 } };
  expect(await command(actionsId(slug), 'item', 'add', adding(item))).toMatchObject({ ok: true });
  expect(await stage.runsOf(inboxId(slug))).toHaveLength(1);
});

test('a network with its campaign moves to the worker of a newer release with all it knows', async () => {
  await stage.start('network', NETWORK, aNewNetwork());
  await command(NETWORK, 'create', 'create-campaign', {
    title: 'Doet u mee?',
    state: aCampaign({ officeHours: false }),
  });
  await eventually(
    () => command(CAMPAIGN, 'start', 'start'),
    ({ ok }) => ok,
  );
  await eventually(
    () => tally(SHARE).catch(() => undefined),
    (found) => found?.asked === 5,
  );
  const joins = { choice: 'takes-part', commitment: 'active' };
  const first = await command(SHARE, 'answer-1', 'answer', { person: BRAM.id, answer: joins, way: 'link' });

  for (const id of [NETWORK, CAMPAIGN, SHARE]) {
    await stage.upgrade(id, NEXT);
    await eventually(
      () => queueOf(id),
      (queue) => queue === NEXT,
    );
  }
  await old.stop();

  expect(await command(SHARE, 'answer-1', 'answer', { person: BRAM.id, answer: joins, way: 'link' })).toEqual(first);
  expect(await tally(SHARE)).toMatchObject({ asked: 5, answered: 1, takesPart: 1 });
  expect(await command(CAMPAIGN, 'stop', 'stop')).toEqual({ ok: true });
  const entry = () => stage.door.look<CampaignEntry[]>(NETWORK, { ask: 'campaigns' });
  const [closed] = await eventually(entry, ([campaign]) => campaign?.status === 'closed');
  expect(closed!.tally).toMatchObject({ asked: 5, takesPart: 1, silent: 4 });
  const dossier = JSON.parse(Buffer.from((await stage.store.get(closed!.dossier!.json))!).toString());
  expect(dossier.responses).toHaveLength(5);
  expect(await stage.door.look(NETWORK, { ask: 'person', person: BRAM.id })).toMatchObject({ member: { campaign: 1 } });

  await command(NETWORK, 'create-2', 'create-campaign', { title: 'En nu?', state: aCampaign() });
  const second = 'network/nf1/campaign/2';
  await eventually(
    () => stage.door.look<CampaignView>(second, { ask: 'campaign' }).catch(() => undefined),
    (found) => found?.status === 'draft',
  );
  expect(await queueOf(second)).toBe(NEXT);
});

test('answers keep coming in while their workflow moves', async () => {
  const id = 'network/nf1/campaign/8/share/1';
  const people = addressees(60);
  await stage.employ();
  await stage.start('invitation', id, aLargeShare(people));
  await eventually(
    () => tally(id),
    ({ asked }) => asked === people.length,
  );
  const answer = (nr: number) =>
    command(id, `moving-${nr}`, 'answer', { person: idOf(nr), answer: { choice: 'declines' }, way: 'link' });
  const answers = people.map(async (_, nr) => {
    await new Promise((resolve) => setTimeout(resolve, nr * 20));
    return answer(nr);
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  await stage.upgrade(id, NEXT);
  expect((await Promise.all(answers)).filter(({ ok }) => !ok)).toEqual([]);
  expect(await queueOf(id)).toBe(NEXT);
  const { total } = await stage.door.look<ResponsePage>(id, { ask: 'responses', choice: 'declines', limit: 1 });
  expect(total).toBe(people.length);
});
