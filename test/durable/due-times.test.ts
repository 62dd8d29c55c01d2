import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { CampaignView } from '../../workflows/campaign/contract.ts';
import { scheduleFrom } from '../../workflows/campaign/rules.ts';
import { officeMoment } from '../../workflows/kit/calendar.ts';
import { DAY_MS, type Instant, networkTime } from '../../workflows/kit/clock.ts';
import type { CampaignEntry } from '../../workflows/network/contract.ts';
import { aCampaign, aNewNetwork, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, HOLIDAYS, MONDAY } from '../people.ts';
import { createPostman } from './postman.ts';
import { clockAt, eventually, openStage, type Stage } from './stage.ts';

const NETWORK = 'network/nf1';
const CAMPAIGN = 'network/nf1/campaign/1';
const SHARE = 'network/nf1/campaign/1/share/1';
/** A day of the network takes a second, so its office is open for four tenths of one. */
const DAY = 1000;
/** A busy machine wakes up late; how late, decides nothing here. */
const LATE_MS = 20_000;

let stage: Stage;
afterEach(() => stage.close());

const deliver = (to: string, id: string, kind: string, more: object = {}) =>
  stage.door.deliver(to, { id, kind, ...more } as never);
const campaign = async () => (await stage.door.look<CampaignEntry[]>(NETWORK, { ask: 'campaigns' }))[0]!;
const running = async (id: string) => (await stage.client.workflow.getHandle(id).describe()).status.name === 'RUNNING';

async function startCampaign(plan: object) {
  await stage.start('network', NETWORK, aNewNetwork());
  await deliver(NETWORK, 'create', 'create-campaign', { title: 'Doet u mee?', state: aCampaign(plan) });
  const started = () => deliver(CAMPAIGN, 'start', 'start');
  return eventually(started, ({ ok }) => ok) as Promise<{ ok: true; closesAt: Instant; remindAt: Instant[] }>;
}

/** Has everything that runs go on as a new run. */
async function upgradeAll() {
  for (const id of [NETWORK, CAMPAIGN, SHARE]) if (await running(id)) await stage.upgrade(id);
}

test('a closing time is kept, also when runs change before it', async () => {
  stage = await openStage();
  await stage.employ();
  const closesAt = Date.now() + 5000;
  await startCampaign({ closesAt, officeHours: false, remindAfterWorkingDays: [] });
  await eventually(
    () => running(SHARE).catch(() => false),
    (found) => found,
  );
  for (let run = 2; run <= 3; run += 1) {
    await upgradeAll();
    await eventually(
      () => stage.runsOf(SHARE),
      (runs) => runs.length === run,
    );
  }
  const closed = await eventually(campaign, ({ status }) => status === 'closed');
  expect(closed.closedAt).toBeGreaterThanOrEqual(closesAt);
  expect(closed.closedAt).toBeLessThan(closesAt + LATE_MS);
});

test('a campaign of 20 working days runs to its end in half a minute, within office hours', {
  timeout: 120_000,
}, async () => {
  const clock = clockAt(MONDAY, DAY);
  const postman = createPostman(clock);
  stage = await openStage({ clock, postman });
  await stage.employ();
  const joins = { choice: 'takes-part', commitment: 'active' };
  postman.whenDelivered = ({ kind, to }) => {
    if (kind === 'reminder' && to.person === BRAM.id)
      void deliver(SHARE, 'answer-bram', 'answer', { person: BRAM.id, answer: joins, way: 'link' });
  };
  const { closesAt, remindAt } = await startCampaign({});
  const { startedAt } = await stage.door.look<CampaignView>(CAMPAIGN, { ask: 'campaign' });
  expect({ closesAt, remindAt }).toEqual(scheduleFrom(aCampaign(), startedAt!));
  const end = Date.now() + 60_000;
  while ((await campaign()).status !== 'closed' && Date.now() < end) {
    await sleep(3000);
    await upgradeAll();
  }

  const closed = await campaign();
  expect(closed).toMatchObject({ status: 'closed', tally: { asked: 5, takesPart: 1, silent: 4 } });
  expect(closed.closedAt).toBeGreaterThanOrEqual(closesAt);
  expect(closed.closedAt).toBeLessThan(closesAt + (LATE_MS / DAY) * DAY_MS);
  const kinds = (person: string) =>
    postman.sent.filter(({ letter }) => letter.to.person === person).map(({ letter }) => letter.kind);
  expect(kinds(BRAM.id)).toEqual(['invitation', 'reminder']);
  for (const silent of [CHARLOTTE, DAVE, ELIF, FENNA])
    expect(kinds(silent.id)).toEqual(['invitation', 'reminder', 'reminder']);
  for (const { letter, at } of postman.sent)
    if (letter.kind === 'reminder') expect(at).toBeGreaterThanOrEqual(remindAt[letter.id.endsWith('/3') ? 1 : 0]!);
  const decided = await sendingMoments();
  expect(decided.length).toBeGreaterThanOrEqual(3);
  for (const at of decided) expect(officeMoment(at, { fromHour: 8, toHour: 18 }, HOLIDAYS)).toBe(at);
  expect((await stage.runsOf(SHARE)).length).toBeGreaterThan(3);
});

/** When the process decided to send, by its own clock: the start of the workflow task that asked for each activity. */
async function sendingMoments(): Promise<Instant[]> {
  const moments: Instant[] = [];
  for (const run of await stage.runsOf(SHARE)) {
    const { events = [] } = await stage.client.workflow.getHandle(SHARE, run).fetchHistory();
    const byId = new Map(events!.map((event) => [Number(event.eventId), event]));
    for (const event of events!) {
      const asked = event.activityTaskScheduledEventAttributes;
      if (!asked) continue;
      const task = byId.get(Number(asked.workflowTaskCompletedEventId))!.workflowTaskCompletedEventAttributes!;
      const { seconds, nanos } = byId.get(Number(task.startedEventId))!.eventTime!;
      moments.push(networkTime(Number(seconds) * 1000 + nanos! / 1e6, stage.clock));
    }
  }
  return moments;
}
