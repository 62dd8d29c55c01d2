import { ApplicationFailure, Client } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEARCH_ATTRIBUTES } from '../../workflows/kit/facts.ts';
import {
  ANNEKE,
  aCampaign,
  aNetwork,
  aNewNetwork,
  aPlan,
  BRAM,
  CHARLOTTE,
  DAVE,
  ELIF,
  FENNA,
  GIJS,
} from '../people.ts';
import { createPostman } from './postman.ts';
import { eventually, openStage, type Stage } from './stage.ts';
import { textsIn } from './texts-in.ts';

const NETWORK = 'network/nf1';
const BROKEN = 'network/broken';
const CAMPAIGN = 'network/nf1/campaign/1';
const SHARE = 'network/nf1/campaign/1/share/1';
const REMARK = 'Liever pas na de zomer, want ik ben geopereerd';
const PHONE = '06-98765432';
const SMTP_TEXT = `450 4.2.0 <${BRAM.email}> greylisted`;

/** What nobody may read without the key: people, what they said, what was written to them, and what went wrong. */
const SECRETS = [
  ...[ANNEKE, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, GIJS].flatMap(({ name, email }) => [name, email]),
  ...[REMARK, PHONE, SMTP_TEXT, 'example.org', 'Erasmus MC', 'Klinische genetica', 'Zorgnetwerk', 'Neurofibromatose'],
  ...[
    aPlan().title,
    'Wij bouwen een zorgnetwerk',
    'greylisted',
    'Send 5 letters',
    'workflow-bundle',
    'network/rules.ts',
  ],
];

let stage: Stage;
let raw: Client;

const deliver = (to: string, id: string, kind: string, more: object = {}) =>
  stage.door.deliver(to, { id, kind, ...more } as never);

beforeAll(async () => {
  const postman = createPostman();
  const greylisting = {
    async sendLetters(batch: Parameters<typeof postman.sendLetters>[0]) {
      if (postman.refusals++ < 1) throw ApplicationFailure.retryable(SMTP_TEXT, 'MailServerUnavailable', { to: BRAM });
      return postman.sendLetters(batch);
    },
  };
  stage = await openStage({ postman });
  raw = new Client({ connection: stage.environment.connection });
  await stage.employ({ letters: greylisting });
  await tellAStory();
});
afterAll(() => stage.close());

/** Everything that puts people's data into Temporal: commands, signals, children, activities, failures, a broken command. */
async function tellAStory() {
  await stage.start('network', NETWORK, aNewNetwork());
  await deliver(NETWORK, 'change', 'change-person', { person: BRAM.id, change: { salutation: 'Beste Bram' } });
  await deliver(NETWORK, 'create', 'create-campaign', {
    title: aPlan().title,
    state: aCampaign({ officeHours: false }),
  });
  await eventually(
    () => deliver(CAMPAIGN, 'start', 'start'),
    ({ ok }) => ok,
  );
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent === 5,
  );
  const colleague = { choice: 'colleague', colleague: { name: GIJS.name, email: GIJS.email } };
  const named = { person: CHARLOTTE.id, answer: colleague, way: 'link', colleagueId: GIJS.id };
  const call = { person: BRAM.id, answer: { choice: 'call', phone: PHONE }, way: 'link', remark: REMARK };
  await deliver(SHARE, 'call', 'answer', call);
  await deliver(SHARE, 'named', 'answer', named);
  await eventually(
    () => stage.postman.sent.some(({ letter }) => letter.to.person === GIJS.id),
    (sent) => sent,
  );
  await stage.upgrade(SHARE);
  await deliver(CAMPAIGN, 'stop', 'stop');
  await stage.start('network', BROKEN, { ...aNetwork(), slug: 'broken' });
  await stage.door.look(BROKEN, { ask: 'network' });
  const bad = { id: 'bad', kind: 'add-person', person: { name: FENNA.name } };
  await stage.client.workflow.getHandle(BROKEN).signal('tell', bad);
  await eventually(
    async () => (await stage.client.workflow.getHandle(BROKEN).describe()).raw.pendingWorkflowTask?.attempt ?? 0,
    (attempt) => attempt > 1,
  );
  const status = async () => (await stage.client.workflow.getHandle(CAMPAIGN).describe()).status.name;
  await eventually(status, (name) => name === 'COMPLETED');
}

/** All that the server knows, as whoever looks into its database sees it. */
async function allThatIsStored() {
  const stored: { what: string; value: unknown }[] = [];
  for await (const { workflowId, runId, raw: listed } of raw.workflow.list()) {
    const handle = raw.workflow.getHandle(workflowId, runId);
    const { raw: description } = await handle.describe();
    stored.push(
      { what: `list of ${workflowId}`, value: listed },
      { what: `description of ${workflowId}`, value: description },
    );
    const { events } = await handle.fetchHistory();
    for (const event of events!) stored.push({ what: `event ${event.eventId} of ${workflowId}`, value: event });
  }
  return stored;
}

describe('what the server stores', () => {
  test('holds no name, address, text, remark, failure or headline that can be read without the key', async () => {
    const stored = await allThatIsStored();
    expect(stored.length).toBeGreaterThan(80);
    const readable = stored.flatMap(({ what, value }) => {
      const text = textsIn(value).join('\n');
      return SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${what}: ${secret}`);
    });
    expect(readable).toEqual([]);
    expect(textsIn(stored)).toContain(SHARE);
  });

  test('holds failures, but not what they say nor where', async () => {
    const failures = (await allThatIsStored()).flatMap(({ value }) => failuresIn(value)).filter(isOurs);
    expect(failures.length).toBeGreaterThan(1);
    for (const { message, stackTrace } of failures) expect([message, stackTrace]).toEqual(['Encoded failure', '']);
  });

  test('names workflows by network and number only', async () => {
    for await (const { workflowId } of raw.workflow.list())
      expect(workflowId).toMatch(/^network\/[a-z0-9-]+(\/inbox|\/actions\/1|\/campaign\/\d+(\/share\/\d+)?)?$/);
  });

  test('has as search attributes only which network and phase, how far, and how many', async () => {
    const found = new Map<string, Set<unknown>>();
    for await (const { searchAttributes } of raw.workflow.list())
      for (const [name, values] of Object.entries(searchAttributes))
        for (const value of values as unknown[]) found.set(name, (found.get(name) ?? new Set()).add(value));
    const own = Object.keys(SEARCH_ATTRIBUTES);
    expect([...found.keys()].filter((name) => !own.includes(name) && name !== 'BuildIds')).toEqual([]);
    expect(found.get('network')).toEqual(new Set(['nf1', 'broken']));
    expect(found.get('phase')).toEqual(new Set(['network', 'inbox', 'actions', 'campaign', 'invitation']));
    for (const number of ['asked', 'answered'])
      for (const value of found.get(number)!) expect(value).toEqual(expect.any(Number));
  });
});

interface Failure {
  message: string;
  source: string;
  stackTrace: string;
}

const isOurs = ({ source }: Failure) => source === 'TypeScriptSDK';

function failuresIn(value: unknown): Failure[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  const own = 'stackTrace' in value && 'message' in value ? [value as Failure] : [];
  return [...own, ...Object.values(value).flatMap(failuresIn)];
}

describe('who has the key', () => {
  test.each([
    [NETWORK, /^\*\*Zorgnetwerk NF1\*\* · 6 people · 3 organisations · 1 campaigns$/],
    [CAMPAIGN, /^\*\*Doet u mee\?\*\* · closed · 6 asked · 2 answered/],
    [SHARE, /^Share 1 · 6 people · 6 asked · 2 answered · 4 silent$/],
  ])('reads the headline of %s', async (id, headline) => {
    const metadata = () =>
      stage.client.workflow.getHandle(id).query<{ currentDetails: string }>('__temporal_workflow_metadata');
    const { currentDetails } = await eventually(metadata, (found) => headline.test(found.currentDetails));
    expect(currentDetails).toMatch(headline);
    const { queryResult } = await raw.workflowService.queryWorkflow({
      namespace: 'default',
      execution: { workflowId: id },
      query: { queryType: '__temporal_workflow_metadata' },
    });
    expect(textsIn(queryResult).join('\n')).not.toContain(' · ');
  });

  test('reads what an activity is about, and why it failed', async () => {
    const [first] = await stage.runsOf(SHARE);
    const { events } = await stage.client.workflow.getHandle(SHARE, first).fetchHistory();
    const asked = events!.find((event) => event.activityTaskScheduledEventAttributes)!;
    const started = events!.find((event) => event.activityTaskStartedEventAttributes?.lastFailure)!;
    const { payloadCodecs } = stage.client.options.loadedDataConverter;
    const [summary] = await payloadCodecs[0]!.decode([asked.userMetadata!.summary!]);
    expect(Buffer.from(summary!.data!).toString()).toBe('"Send 5 letters: invitation"');
    const [failure] = await payloadCodecs[0]!.decode([
      started.activityTaskStartedEventAttributes!.lastFailure!.encodedAttributes!,
    ]);
    expect(Buffer.from(failure!.data!).toString()).toContain(SMTP_TEXT);
  });
});
