import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { actionsId } from '../../workflows/kit/ids.ts';
import { aMailroom, type MailIn, REPLY_ADDRESS } from './mail-in.ts';
import { type App, aNetworkWith, expectStatus, letterTo, openApp, someone } from './support.ts';

const SLUG = 'doenpost';
const HOME = `/networks/${SLUG}/actions`;
const DUE = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
const LATER = new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10);
let app: App;
let ids: Record<string, string>;
let post: MailIn;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
  post = aMailroom(app, SLUG);
});
afterAll(() => app.close());

const mailFrom = (name: string, words: string) =>
  post.reply(words, { workflow: actionsId(SLUG), person: ids[name]!, name });
const add = async (...items: object[]) =>
  (await expectStatus(app.post(HOME, { body: { items } }), 201)).body.actions as number[];
const read = async (nr: number) =>
  (await expectStatus(app.get(HOME), 200)).body.items.find(({ action }: { action: number }) => action === nr);

test('a mail that is certain is recorded, with what was written and where the mail is kept', async () => {
  const [nr] = await add({ owner: ids.bram, text: 'Belt de gemeente', due: DUE });
  await letterTo(SLUG, 'bram@example.org');
  expect(await post.take(mailFrom('bram', `Ik heb tot ${LATER} nodig.`))).toEqual(['recorded']);
  expect(await read(nr!)).toMatchObject({ due: LATER, status: 'open' });
  const mail = mailFrom('bram', 'Dit is klaar.');
  expect(await post.take(mail)).toEqual(['recorded']);
  expect(await post.take(mail)).toEqual(['recorded']);
  const { status, answers } = await read(nr!);
  expect(status).toBe('done');
  expect(answers).toHaveLength(2);
  expect(answers[1]).toMatchObject({ answer: { choice: 'done' }, way: 'mail', remark: 'Dit is klaar.' });
  expect(answers[1].mail).toMatch(/^[0-9a-f]{64}$/);
  expect(await post.waiting()).toEqual([]);
});

test('a mail of who has nothing open any more waits', async () => {
  expect(await post.take(mailFrom('bram', 'Dit is klaar.'))).toEqual(['held']);
  const [found] = await post.waiting();
  expect(found).toMatchObject({ why: 'closed', about: { person: ids.bram }, proposal: { answer: { choice: 'done' } } });
  await expectStatus(post.decide(found.id, { decision: 'dismiss' }), 201);
});

test('a mail of who has several items waits until the coordinator says which', async () => {
  const numbers = await add(
    { owner: ids.charlotte, text: 'Zoekt een zaal', due: DUE },
    { owner: ids.charlotte, text: 'Vraagt offertes', due: DUE },
  );
  await letterTo(SLUG, 'charlotte@example.org');
  expect(await post.take(mailFrom('charlotte', 'Dit is klaar.'))).toEqual(['held']);
  const [found] = await post.waiting();
  expect(found).toMatchObject({ why: 'which-item', proposal: { answer: { choice: 'done' } } });
  const unsure = await post.decide(found.id, { decision: 'record' });
  expect([unsure.status, unsure.body.code]).toEqual([422, 'which-action']);
  const wrong = await post.decide(found.id, { decision: 'record', answer: { choice: 'declines' }, action: numbers[1] });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid']);
  await expectStatus(post.decide(found.id, { decision: 'record', action: numbers[1] }), 201);
  expect(await read(numbers[1]!)).toMatchObject({ status: 'done', answers: [{ way: 'mail', by: 'coordinator' }] });
  expect(await read(numbers[0]!)).toMatchObject({ status: 'open' });
  expect(await post.waiting()).toEqual([]);
});

test('a mail that says that it is not theirs waits, with what was understood', async () => {
  await add({ owner: ids.dave, text: 'Writes to the insurer', due: DUE });
  await letterTo(SLUG, 'dave@example.org');
  expect(await post.take(mailFrom('dave', 'This is not mine, sorry.'))).toEqual(['held']);
  const [found] = await post.waiting();
  expect(found).toMatchObject({ why: 'unclear', proposal: { answer: { choice: 'not-mine' } } });
  await expectStatus(post.decide(found.id, { decision: 'record' }), 201);
  expect((await app.get(`${HOME}?owner=${ids.dave}`)).body.items[0]).toMatchObject({ notMine: true });
});

test('a mail without an address of its own is linked to the action items of its writer, and recorded', async () => {
  const [nr] = await add({ owner: ids.dave, text: 'Belt de zaal', due: DUE });
  await letterTo(SLUG, 'dave@example.org');
  const bare = mailFrom('dave', 'Dit is klaar.')
    .toString()
    .replace(/^To: .*$/m, `To: ${REPLY_ADDRESS}`);
  expect(await post.take(Buffer.from(bare))).toEqual(['held']);
  const [{ id }] = await post.waiting();
  const elif = (await expectStatus(app.post(`/networks/${SLUG}/people`, { body: someone('Elif Kaya') }), 201)).body.id;
  const unknown = await post.decide(id, { decision: 'link', person: elif, actions: true });
  expect([unknown.status, unknown.body.code]).toEqual([404, 'unknown-action']);
  await expectStatus(post.decide(id, { decision: 'link', person: ids.dave, actions: true }), 201);
  await expectStatus(post.decide(id, { decision: 'record', answer: { choice: 'done' }, action: nr! }), 201);
  expect(await read(nr!)).toMatchObject({ status: 'done' });
});
