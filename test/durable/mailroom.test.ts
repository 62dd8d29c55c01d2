import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMailroom, type Mailroom } from '../../activities/mailroom/mailroom.ts';
import { createReaders } from '../../activities/mailroom/readers.ts';
import { Unreachable } from '../../activities/temporal/door.ts';
import { startListOfNobody } from '../../worker/mailroom/list-of-nobody.ts';
import type { Case, CasePage } from '../../workflows/inbox/contract.ts';
import type { PersonView } from '../../workflows/invitation/contract.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { inboxId } from '../../workflows/kit/ids.ts';
import type { Person } from '../../workflows/network/contract.ts';
import { emptyInbox } from '../../workflows/network/registers.ts';
import { SCHEMA_VERSION } from '../../workflows/schema.ts';
import { addressFor, MX, NETWORK, REPLY_ADDRESS, reply, SHARE, TOKENS, verdict } from '../mailroom/office.ts';
import { aCampaign, aNetwork, aNewNetwork, BRAM, CHARLOTTE, DAVE, ELIF } from '../people.ts';
import { eventually, openStage, type Stage } from './stage.ts';

const CAMPAIGN = `${NETWORK}/campaign/1`;
const INBOX = inboxId('nf1');
const joins = { choice: 'takes-part' };
const readers = createReaders();
const sha256 = (raw: Uint8Array) => createHash('sha256').update(raw).digest('hex');

let stage: Stage;
let worker: Awaited<ReturnType<Stage['employ']>>;
let mailroom: Mailroom;

beforeAll(async () => {
  stage = await openStage();
  worker = await stage.employ();
  await stage.start('network', NETWORK, aNewNetwork());
  await stage.door.deliver(NETWORK, {
    id: 'create',
    kind: 'create-campaign',
    title: 'Doet u mee?',
    state: aCampaign({ officeHours: false }),
  } as never);
  await eventually(
    () => stage.door.deliver(CAMPAIGN, { id: 'start', kind: 'start' }),
    ({ ok }) => ok,
  );
  await eventually(
    () => stage.postman.sent.length,
    (sent) => sent === 5,
  );
  mailroom = createMailroom({
    store: stage.store,
    door: stage.door,
    tokens: TOKENS,
    readers,
    replyAddress: REPLY_ADDRESS,
    authServer: MX,
    networks: async () => ['nf1'],
    log: { info: () => {} },
  });
});
afterAll(async () => {
  await readers.close();
  await stage.close();
});

const take = async (raw: Uint8Array) => (await mailroom.take({ raw })).map(({ done }) => done);
/** A mail from somebody of the cast to their own address. */
const from = ({ id, email }: Person, words: string, more: object = {}) =>
  reply(words, { from: email, to: addressFor(id), id: `${id}-${words.length}@example.org`, ...more });
const given = async ({ id }: Person) => (await stage.door.look<PersonView>(SHARE, { ask: 'person', person: id })).given;
const waiting = async () => (await stage.door.look<CasePage>(INBOX, { ask: 'cases', limit: 100 })).items;
const lettersTo = ({ id }: Person) =>
  stage.postman.sent.filter(({ letter }) => letter.to.person === id).map(({ letter }) => letter.kind);

describe('the mailroom before a real server', () => {
  test('makes a reply an answer with its way and its mail, and who wrote it hears what was noted', async () => {
    const raw = from(BRAM, 'Ja, ik doe mee.');
    expect(await take(raw)).toEqual(['recorded']);
    expect(await given(BRAM)).toMatchObject({
      answer: joins,
      way: 'mail',
      mail: sha256(raw),
      remark: 'Ja, ik doe mee.',
    });
    expect(Buffer.from((await stage.store.get(sha256(raw)))!)).toEqual(raw);
    await eventually(
      () => lettersTo(BRAM),
      (kinds) => kinds.length === 2,
    );
    expect(await take(raw)).toEqual(['recorded']);
    expect(lettersTo(BRAM)).toEqual(['invitation', 'receipt-takes-part']);
  });

  test('takes a hundred mails at once, each once', async () => {
    const mails = Array.from({ length: 100 }, (_, nr) => {
      const who = [CHARLOTTE, DAVE, ELIF][nr % 3]!;
      return from(who, 'Hoe laat begint het?', { id: `many-${nr % 50}@example.org` });
    });
    const done = await Promise.all(mails.map(take));
    expect(new Set(done.flat())).toEqual(new Set(['held']));
    const ids = (await waiting()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(new Set(mails.map(sha256)).size);
    for (const id of ids) await stage.door.deliver(INBOX, { id: `settle-${id}`, kind: 'settle', case: id } as never);
  });

  test('keeps a mail while no worker runs: nothing is recorded, then once', { timeout: 60_000 }, async () => {
    await worker.stop();
    const [yes, doubtful] = [from(DAVE, 'Yes, I will take part.'), from(ELIF, 'Ja', { headers: [verdict('fail')] })];
    const failing = [yes, doubtful].map((raw) => expect(take(raw)).rejects.toThrow(Unreachable));
    await Promise.all(failing);
    for (const raw of [yes, doubtful]) expect(await stage.store.get(sha256(raw))).toBeDefined();
    worker = await stage.employ();
    for (let nr = 0; nr < 2; nr += 1)
      expect((await Promise.all([yes, doubtful].map(take))).flat()).toEqual(['recorded', 'held']);
    expect(await given(DAVE)).toMatchObject({ answer: joins, mail: sha256(yes) });
    expect((await waiting()).map(({ mail }) => mail)).toEqual([sha256(doubtful)]);
    await eventually(
      () => lettersTo(DAVE),
      (kinds) => kinds.includes('receipt-takes-part'),
    );
    expect(lettersTo(DAVE)).toHaveLength(2);
  });
});

describe('the coordinator’s list on a real server', () => {
  test('goes on as a new run with all that waits, and knows what it was told before', async () => {
    const doubtful = from(CHARLOTTE, 'Misschien, wie komen er?');
    expect(await take(doubtful)).toEqual(['held']);
    const before = await waiting();
    await stage.upgrade(INBOX);
    await eventually(
      () => stage.runsOf(INBOX),
      (runs) => runs.length === 2,
    );
    expect(await waiting()).toEqual(before);
    expect(await take(doubtful)).toEqual(['held']);
    expect(await waiting()).toEqual(before);
    const settle = { id: 'settle-1', kind: 'settle', case: before[0]!.id } as never;
    const once = await stage.door.deliver(INBOX, settle);
    await stage.upgrade(INBOX);
    expect(await stage.door.deliver(INBOX, settle)).toEqual(once);
    expect(await waiting()).toEqual(before.slice(1));
  });

  test('sends its summary once, also when it is asked to go on as a new run just then', async () => {
    const late = inboxId('nf2');
    const from = { address: BRAM.email };
    const m1: Case = {
      id: 'm1',
      at: Date.now() - 7 * DAY_MS,
      kind: 'reply',
      why: 'question',
      mail: 'sha',
      from,
      subject: 'Vraag',
      excerpt: 'Hoe dan?',
    };
    stage.postman.letterTakesMs = 300;
    const state = { ...emptyInbox({ ...aNetwork(), slug: 'nf2' }), cases: { m1 } };
    await stage.start('inbox', late, state);
    await eventually(
      () => stage.postman.batches.length,
      () => stage.postman.batches.some(({ letters }) => letters[0]?.kind === 'inbox-summary'),
    );
    await stage.upgrade(late);
    await eventually(
      () => stage.runsOf(late),
      (runs) => runs.length === 2,
    );
    const summaries = () => stage.postman.sent.filter(({ letter }) => letter.kind === 'inbox-summary');
    await eventually(summaries, (sent) => sent.length > 0);
    stage.postman.letterTakesMs = 0;
    expect(new Set(summaries().map(({ letter }) => letter.id))).toEqual(new Set(['nf2/inbox/1']));
    expect(summaries()).toHaveLength(1);
  });

  test('of mail that no network is known for tells whoever runs the service, who is named at every start', async () => {
    const m1 = { id: 'm1', at: Date.now() - 7 * DAY_MS, kind: 'reply', why: 'unknown-sender', from: { address: '' } };
    await stage.start('inbox', inboxId(), { schemaVersion: SCHEMA_VERSION, cases: { m1 }, summaries: 0 });
    const { clock } = stage;
    const named = { clock, mailroom: { adminEmail: 'beheer@example.org' } };
    await startListOfNobody(stage.client, { clock, mailroom: { adminEmail: undefined } }, REPLY_ADDRESS);
    for (let nr = 0; nr < 2; nr += 1) await startListOfNobody(stage.client, named, REPLY_ADDRESS);
    const theirs = () => stage.postman.sent.filter(({ letter }) => letter.to.email === 'beheer@example.org');
    await eventually(theirs, (sent) => sent.length > 0);
    expect(theirs().map(({ letter }) => letter.id)).toEqual(['-/inbox/1']);
  });
});
