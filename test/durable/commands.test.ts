import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UnknownWorkflow } from '../../activities/temporal/door.ts';
import type { Person } from '../../workflows/network/contract.ts';
import { aCampaign, aNetwork, aNewNetwork, BRAM, ELIF, FENNA } from '../people.ts';
import { eventually, openStage, type Stage } from './stage.ts';

const NETWORK = 'network/nf1';
const CAMPAIGN = 'network/nf1/campaign/1';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.employ();
  await stage.start('network', NETWORK, aNewNetwork());
});
afterAll(() => stage.close());

const tell = (id: string, kind: string, more: object = {}) =>
  stage.door.deliver(NETWORK, { id, kind, ...more } as never);
const person = (id: string) => stage.door.look<Person | null>(NETWORK, { ask: 'person', person: id });
const people = () => stage.door.look<{ people: number }>(NETWORK, { ask: 'network' });

const gijs = { id: 'gijs2222', name: 'Gijs Mol', email: 'gijs@example.org', language: 'nl' };

describe('a command', () => {
  test('that is refused comes back as a result with a code and a field', async () => {
    expect(await tell('add-1', 'add-person', { person: { ...gijs, email: BRAM.email } })).toEqual({
      ok: false,
      code: 'email-in-use',
      field: 'email',
    });
    expect(await tell('stop-1', 'stop-mail', { person: 'nobody22' })).toEqual({ ok: false, code: 'unknown-person' });
  });

  test('is carried out once, however often it is delivered, and always has the same outcome', async () => {
    const before = await people();
    const command = { person: { ...gijs, id: 'gijs3333', email: 'gijs3@example.org' } };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tell('add-2', 'add-person', command)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(
      new Set([JSON.stringify({ ok: true, person: 'gijs3333' })]),
    );
    expect(await tell('add-2', 'add-person', command)).toEqual({ ok: true, person: 'gijs3333' });
    expect((await people()).people).toBe(before.people + 1);
  });

  test('is carried out once also when the workflow has gone on as a new run in between', async () => {
    const [firstRun] = await stage.runsOf(NETWORK);
    const stopped = await tell('stop-2', 'stop-mail', { person: ELIF.id });
    expect(stopped).toMatchObject({ ok: true });
    await stage.upgrade(NETWORK);
    const runs = await eventually(
      () => stage.runsOf(NETWORK),
      (found) => found.length > 1,
    );
    expect(runs[0]).toBe(firstRun);
    await tell('resume-2', 'resume-mail', { person: ELIF.id });
    expect(await tell('stop-2', 'stop-mail', { person: ELIF.id })).toEqual(stopped);
    expect((await person(ELIF.id))!.mail).toBeUndefined();
  });

  test('that asks something else under the id of another one is refused', async () => {
    await tell('stop-3', 'stop-mail', { person: FENNA.id, print: 'fenna' });
    expect(await tell('stop-3', 'stop-mail', { person: BRAM.id, print: 'bram' })).toEqual({
      ok: false,
      code: 'key-reused',
    });
    expect((await person(BRAM.id))!.mail).toBeUndefined();
  });

  test('for a workflow that never was is refused', async () => {
    const command = { id: 'start-1', kind: 'start' };
    expect(await stage.door.deliver('network/nobody', command)).toEqual({ ok: false, code: 'unknown-workflow' });
  });

  test('for a workflow that has ended is refused, while what it came to can still be read', async () => {
    await tell('create-1', 'create-campaign', { title: 'Doet u mee?', state: aCampaign() });
    const status = () => stage.door.look<{ status: string }>(CAMPAIGN, { ask: 'campaign' }).catch(() => undefined);
    await eventually(status, (found) => found !== undefined);
    expect(await stage.door.deliver(CAMPAIGN, { id: 'stop', kind: 'stop' })).toEqual({ ok: true });
    const ended = async () => (await stage.client.workflow.getHandle(CAMPAIGN).describe()).status.name;
    await eventually(ended, (name) => name === 'COMPLETED');
    expect(await stage.door.deliver(CAMPAIGN, { id: 'start', kind: 'start' })).toEqual({ ok: false, code: 'closed' });
    expect(await status()).toMatchObject({ status: 'withdrawn' });
  });

  test('from another process is carried out once too', async () => {
    const handle = stage.client.workflow.getHandle(NETWORK);
    const command = {
      id: 'named',
      kind: 'colleague-named',
      campaign: 1,
      shares: 1,
      by: { person: BRAM.id, name: BRAM.name },
    };
    const colleague = { ...gijs, id: 'gijs4444', email: 'gijs4@example.org' };
    await handle.signal('tell', { ...command, colleague });
    await eventually(
      () => person('gijs4444'),
      (found) => found !== null,
    );
    await tell('remove', 'remove-person', { person: 'gijs4444' });
    await handle.signal('tell', { ...command, colleague });
    await tell('after', 'stop-mail', { person: FENNA.id });
    expect(await person('gijs4444')).toBeNull();
  });
});

test('a question to a workflow that never was says that nobody is there', async () => {
  await expect(stage.door.look('network/nobody', { ask: 'network' })).rejects.toThrow(UnknownWorkflow);
});

test('a command that a process took before it ended is answered the same when it is sent again', async () => {
  const id = 'network/nf1/campaign/9';
  await stage.start('campaign', id, { ...aCampaign(), campaign: 9 });
  const stop = { id: 'stop-9', kind: 'stop', print: 'stop' };
  const first = await stage.door.deliver(id, stop);
  expect(first.ok).toBe(true);
  await stage.client.workflow.getHandle(id).result();
  expect(await stage.door.deliver(id, stop)).toEqual(first);
  expect(await stage.door.deliver(id, { ...stop, print: 'other' })).toMatchObject({ ok: false, code: 'closed' });
  expect(await stage.door.deliver(id, { ...stop, id: 'stop-10' })).toMatchObject({ ok: false, code: 'closed' });
});

test('a process that has ended is not started again under its id', async () => {
  const id = 'network/once/campaign/1';
  const errand = {
    kind: 'start',
    process: 'campaign',
    id,
    state: { ...aCampaign(), slug: 'once', status: 'withdrawn' },
  };
  await stage.start('network', 'network/once', { ...aNetwork(), slug: 'once', outbox: [errand] });
  const ended = async () =>
    (
      await stage.client.workflow
        .getHandle(id)
        .describe()
        .catch(() => undefined)
    )?.status.name;
  await eventually(ended, (name) => name === 'COMPLETED');
  await stage.start('network', 'network/twice', {
    ...aNetwork(),
    slug: 'twice',
    outbox: [errand, { kind: 'tell', to: NETWORK, command: { id: 'done-twice', kind: 'stop-mail', person: BRAM.id } }],
  });
  await eventually(
    () => person(BRAM.id),
    (found) => found?.mail !== undefined,
  );
  await eventually(ended, (name) => name === 'COMPLETED');
  expect(await stage.runsOf(id)).toHaveLength(1);
});
