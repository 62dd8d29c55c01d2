import { afterAll, beforeAll, expect, test } from 'vitest';
import { withToken } from '../../activities/letters/compose.ts';
import { createMailroom } from '../../activities/mailroom/mailroom.ts';
import { readOne } from '../../activities/mailroom/thread.ts';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { actionsId } from '../../workflows/kit/ids.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { type App, aNetworkWith, expectStatus, letterTo, openApp } from './support.ts';

const SLUG = 'doenpost';
const HOME = `/networks/${SLUG}/actions`;
const REPLY_ADDRESS = 'antwoord@kartrekker.example.org';
const DUE = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
const LATER = new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10);
let app: App;
let ids: Record<string, string>;
let take: (raw: Buffer) => Promise<string[]>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
  const { deps } = app;
  const mailroom = createMailroom({
    store: deps.store,
    door: deps.door,
    tokens: deps.tokens,
    readers: { read: async (raw, question) => readOne(raw, question), close: async () => {} },
    replyAddress: REPLY_ADDRESS,
    networks: async () => [SLUG],
    log: { info: () => {} },
  });
  take = async (raw) => (await mailroom.take({ raw, verdict: () => 'pass' })).map(({ done }) => done);
});
afterAll(() => app.close());

let mails = 0;
const mailFrom = (name: string, words: string) => {
  mails += 1;
  const token = app.deps.tokens.addressToken({ workflow: actionsId(SLUG), person: ids[name]! });
  return rawMail(
    `From: ${name} <${name}@example.org>`,
    `To: ${withToken(REPLY_ADDRESS, token)}`,
    'Subject: Re: Uw actiepunten bij Zorgnetwerk NF1',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <actions-${mails}@example.org>`,
    '',
    words,
  );
};
const add = async (...items: object[]) =>
  (await expectStatus(app.post(HOME, { body: { items } }), 201)).body.actions as number[];
const read = async (nr: number) =>
  (await expectStatus(app.get(HOME), 200)).body.items.find(({ action }: { action: number }) => action === nr);
const waiting = async () => (await expectStatus(app.get(`/networks/${SLUG}/inbox`), 200)).body.items;
const decide = (id: string, body: object) => app.post(`/networks/${SLUG}/inbox/${id}/decisions`, { body });

test('a mail that is certain is recorded, with what was written and where the mail is kept', async () => {
  const [nr] = await add({ owner: ids.bram, text: 'Belt de gemeente', due: DUE });
  await letterTo(SLUG, 'bram@example.org');
  expect(await take(mailFrom('bram', `Ik heb tot ${LATER} nodig.`))).toEqual(['recorded']);
  expect(await read(nr!)).toMatchObject({ due: LATER, status: 'open' });
  const mail = mailFrom('bram', 'Dit is klaar.');
  expect(await take(mail)).toEqual(['recorded']);
  expect(await take(mail)).toEqual(['recorded']);
  const { status, answers } = await read(nr!);
  expect(status).toBe('done');
  expect(answers).toHaveLength(2);
  expect(answers[1]).toMatchObject({ answer: { choice: 'done' }, way: 'mail', remark: 'Dit is klaar.' });
  expect(answers[1].mail).toMatch(/^[0-9a-f]{64}$/);
  expect(await waiting()).toEqual([]);
});

test('a mail of who has nothing open any more waits', async () => {
  expect(await take(mailFrom('bram', 'Dit is klaar.'))).toEqual(['held']);
  const [found] = await waiting();
  expect(found).toMatchObject({ why: 'closed', about: { person: ids.bram }, proposal: { answer: { choice: 'done' } } });
  await expectStatus(decide(found.id, { decision: 'dismiss' }), 201);
});

test('a mail of who has several items waits until the coordinator says which', async () => {
  const numbers = await add(
    { owner: ids.charlotte, text: 'Zoekt een zaal', due: DUE },
    { owner: ids.charlotte, text: 'Vraagt offertes', due: DUE },
  );
  await letterTo(SLUG, 'charlotte@example.org');
  expect(await take(mailFrom('charlotte', 'Dit is klaar.'))).toEqual(['held']);
  const [found] = await waiting();
  expect(found).toMatchObject({ why: 'which-item', proposal: { answer: { choice: 'done' } } });
  const unsure = await decide(found.id, { decision: 'record' });
  expect([unsure.status, unsure.body.code]).toEqual([422, 'which-action']);
  const wrong = await decide(found.id, { decision: 'record', answer: { choice: 'declines' }, action: numbers[1] });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid']);
  await expectStatus(decide(found.id, { decision: 'record', action: numbers[1] }), 201);
  expect(await read(numbers[1]!)).toMatchObject({ status: 'done', answers: [{ way: 'mail', by: 'coordinator' }] });
  expect(await read(numbers[0]!)).toMatchObject({ status: 'open' });
  expect(await waiting()).toEqual([]);
});

test('a mail that says that it is not theirs waits, with what was understood', async () => {
  await add({ owner: ids.dave, text: 'Writes to the insurer', due: DUE });
  await letterTo(SLUG, 'dave@example.org');
  expect(await take(mailFrom('dave', 'This is not mine, sorry.'))).toEqual(['held']);
  const [found] = await waiting();
  expect(found).toMatchObject({ why: 'unclear', proposal: { answer: { choice: 'not-mine' } } });
  await expectStatus(decide(found.id, { decision: 'record' }), 201);
  expect((await app.get(`${HOME}?owner=${ids.dave}`)).body.items[0]).toMatchObject({ notMine: true });
});
