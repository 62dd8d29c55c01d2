import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tally } from '../../workflows/invitation/contract.ts';
import { timesSent } from './postman.ts';
import { aLargeShare, idOf } from './share.ts';
import { eventually, openStage, type Stage } from './stage.ts';

const PEOPLE = 60;
const SLOW_MS = 60;
/** How long nothing may come any more before we believe that it has stopped. */
const SILENCE_MS = 1000;

let stage: Stage;
let campaign = 0;
let share: string;
let worker: Awaited<ReturnType<Stage['employ']>>;

beforeAll(async () => {
  stage = await openStage();
  worker = await stage.employ();
});
afterAll(() => stage.close());
beforeEach(() => {
  campaign += 1;
  share = `network/nf1/campaign/${campaign}/share/1`;
  Object.assign(stage.postman, { letterTakesMs: 0, onStrike: false, refusals: 0 });
  stage.postman.sent.length = 0;
  stage.postman.batches.length = 0;
});

const start = (people: number) => stage.start('invitation', share, aLargeShare(people));
const command = (id: string, kind: string, more: object = {}) =>
  stage.door.deliver(share, { id, kind, ...more } as never);
const decline = (nr: number) =>
  command(`answer-${nr}`, 'answer', { person: idOf(nr), answer: { choice: 'declines' }, way: 'phone', by: 'Anneke' });
const tally = () => stage.door.look<Tally>(share, { ask: 'tally' });
const sentTo = (nr: number) => stage.postman.sent.filter(({ letter }) => letter.to.person === idOf(nr)).length;
const someSent = (count: number) =>
  eventually(
    () => stage.postman.sent.length,
    (sent) => sent >= count,
  );
const asked = (count: number) =>
  eventually(
    () => tally(),
    (found) => found.asked === count,
  );

/** Gives how many letters have gone once no more come. */
async function settled(): Promise<number> {
  for (let before = -1; ; ) {
    const now = stage.postman.sent.length;
    if (now === before) return now;
    before = now;
    await sleep(SILENCE_MS);
  }
}

describe('letters on their way out', () => {
  beforeEach(() => {
    stage.postman.letterTakesMs = SLOW_MS;
  });

  test('are held back for who has answered meanwhile; all others get theirs, once', async () => {
    await start(PEOPLE);
    await someSent(5);
    expect(await decline(PEOPLE - 1)).toMatchObject({ ok: true });
    await asked(PEOPLE - 1);
    expect(sentTo(PEOPLE - 1)).toBe(0);
    expect([...timesSent(stage.postman).values()].filter((times) => times !== 1)).toEqual([]);
    expect(await tally()).toMatchObject({ people: PEOPLE, answered: 1, silent: PEOPLE - 1 });
  });

  test('stop at a pause, and go on where they were', async () => {
    await start(PEOPLE);
    await someSent(5);
    expect(await command('pause', 'pause')).toEqual({ ok: true });
    const atPause = await settled();
    expect(atPause).toBeLessThan(PEOPLE);
    expect((await tally()).asked).toBe(atPause);
    await command('resume', 'resume');
    await asked(PEOPLE);
    expect(timesSent(stage.postman).size).toBe(stage.postman.sent.length);
  });

  test('stop when the campaign is closed', async () => {
    await start(PEOPLE);
    await someSent(5);
    await command('close', 'close');
    const atClosing = await settled();
    expect(atClosing).toBeLessThan(PEOPLE);
    expect((await tally()).asked).toBe(atClosing);
    expect(await decline(3)).toEqual({ ok: false, code: 'closed' });
  });

  test('of several batches at once stop for all of them', async () => {
    const many = 1200;
    await start(many);
    await someSent(30);
    expect(stage.postman.batches.map(({ letters }) => letters.length).sort()).toEqual([200, 500, 500]);
    await command('pause', 'pause');
    const atPause = await settled();
    expect((await tally()).asked).toBe(atPause);
    stage.postman.letterTakesMs = 0;
    await command('resume', 'resume');
    await asked(many);
    expect(timesSent(stage.postman).size).toBe(many);
    expect(stage.postman.sent).toHaveLength(many);
  });
});

describe('while the mail server does not answer', () => {
  beforeEach(async () => {
    stage.postman.onStrike = true;
    await start(20);
    await eventually(
      () => stage.postman.refusals,
      (refusals) => refusals > 0,
    );
  });

  test('answers are taken, and who answered gets no letter afterwards', async () => {
    expect(await decline(4)).toMatchObject({ ok: true });
    stage.postman.onStrike = false;
    await asked(19);
    expect(sentTo(4)).toBe(0);
    expect(stage.postman.sent).toHaveLength(19);
  });

  test('a pause and a resumption work, and letters go out when it answers again', async () => {
    expect(await command('pause', 'pause')).toEqual({ ok: true });
    stage.postman.onStrike = false;
    expect(await settled()).toBe(0);
    await command('resume', 'resume');
    await asked(20);
    expect(stage.postman.sent).toHaveLength(20);
  });

  test('closing works, and no letter goes out afterwards', async () => {
    expect(await command('close', 'close')).toEqual({ ok: true });
    stage.postman.onStrike = false;
    expect(await settled()).toBe(0);
    expect(await tally()).toMatchObject({ asked: 0 });
    expect(await command('finish', 'finish')).toEqual({ ok: true });
    const status = async () => (await stage.client.workflow.getHandle(share).describe()).status.name;
    await eventually(status, (name) => name === 'COMPLETED');
  });

  test('an upgrade goes through', async () => {
    await stage.upgrade(share);
    await eventually(
      () => stage.runsOf(share),
      (runs) => runs.length === 2,
    );
    stage.postman.onStrike = false;
    await asked(20);
    expect(stage.postman.sent).toHaveLength(20);
  });
});

test('letters under way go on with the next worker when theirs is stopped: none twice, none lost', {
  timeout: 90_000,
}, async () => {
  const many = 400;
  stage.postman.letterTakesMs = SLOW_MS;
  await start(many);
  await someSent(5);
  await worker.stop();
  const atStop = stage.postman.sent.length;
  expect(atStop).toBeLessThan(many);
  stage.postman.letterTakesMs = 0;
  await stage.employ();
  await asked(many);
  expect(timesSent(stage.postman).size).toBe(many);
  expect(stage.postman.sent).toHaveLength(many);
});
