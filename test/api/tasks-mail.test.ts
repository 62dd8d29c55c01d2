import { afterAll, beforeAll, expect, test } from 'vitest';
import { rolesId } from '../../workflows/kit/ids.ts';
import { aMeeting, meetingBody } from './gathering.ts';
import { aMailroom, type MailIn, REPLY_ADDRESS } from './mail-in.ts';
import { type App, aNetworkWith, eventually, expectStatus, lettersTo, letterTo, openApp, someone } from './support.ts';

const SLUG = 'takenpost';
let app: App;
let ids: Record<string, string>;
let path: string;
let post: MailIn;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
  path = await aMeeting(app, SLUG, meetingBody([ids.bram!]));
  post = aMailroom(app, SLUG);
});
afterAll(() => app.close());

const mailFrom = (name: string, words: string) =>
  post.reply(words, { workflow: rolesId(SLUG, 1), person: ids[name]!, name });
const asks = async (name: string, body: object) =>
  (await expectStatus(app.post(`${path}/tasks`, { body: { person: ids[name], ...body } }), 201)).body.task as number;
const read = async (nr: number) =>
  (await expectStatus(app.get(`${path}/tasks`), 200)).body.items.find(({ task }: { task: number }) => task === nr);
const CHAIR = { role: 'chair', from: 'independent' };

test('a mail that is certain is recorded once, and its writer hears what was noted', async () => {
  const nr = await asks('bram', CHAIR);
  await letterTo(SLUG, 'bram@example.org');
  const mail = mailFrom('bram', 'Ja, ik doe het graag.');
  expect(await post.take(mail)).toEqual(['recorded']);
  expect(await post.take(mail)).toEqual(['recorded']);
  const { status, answers } = await read(nr);
  expect([status, answers.length]).toEqual(['accepted', 1]);
  expect(answers[0]).toMatchObject({ answer: { choice: 'accept' }, way: 'mail', remark: 'Ja, ik doe het graag.' });
  expect(answers[0].mail).toMatch(/^[0-9a-f]{64}$/);
  const letters = await eventually(
    () => lettersTo(SLUG, 'bram@example.org'),
    (found) => found.some(({ subject }) => subject.startsWith('Genoteerd')),
  );
  expect(letters.find(({ subject }) => subject.startsWith('Genoteerd'))!.text).toContain('u doet het.');
  expect(await post.take(mailFrom('bram', 'Toch niet: ik kan het helaas niet doen.'))).toEqual(['recorded']);
  expect(await read(nr)).toMatchObject({ status: 'declined' });
  expect(await post.waiting()).toEqual([]);
});

test('a yes to what somebody else has by now, or to one of several tasks, waits until the coordinator decides', async () => {
  await asks('charlotte', CHAIR);
  const pitch = await asks('charlotte', { role: 'speaker', subject: 'Transitie' });
  await letterTo(SLUG, 'charlotte@example.org', 2);
  expect(await post.take(mailFrom('charlotte', 'Ja, ik doe het.'))).toEqual(['held']);
  const [several] = await post.waiting();
  expect(several).toMatchObject({ why: 'which-task', proposal: { answer: { choice: 'accept' } } });
  const unsure = await post.decide(several.id, { decision: 'record' });
  expect([unsure.status, unsure.body.code]).toEqual([422, 'which-task']);
  const wrong = await post.decide(several.id, { decision: 'record', answer: { choice: 'done' }, task: pitch });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid']);
  await expectStatus(post.decide(several.id, { decision: 'record', task: pitch }), 201);
  expect(await read(pitch)).toMatchObject({ status: 'accepted', answers: [{ way: 'mail', by: 'coordinator' }] });
  expect(await post.take(mailFrom('bram', 'Misschien toch wel.'))).toEqual(['held']);
  const [unclear] = await post.waiting();
  expect(unclear).toMatchObject({ why: 'unclear', about: { person: ids.bram } });
  await expectStatus(post.decide(unclear.id, { decision: 'dismiss' }), 201);
});

test('a mail without an address of its own is linked to what its writer was asked to do, and recorded', async () => {
  const nr = await asks('dave', { role: 'speaker', subject: 'Samen beslissen' });
  await letterTo(SLUG, 'dave@example.org');
  const bare = mailFrom('dave', 'Ja, ik doe het graag.')
    .toString()
    .replace(/^To: .*$/m, `To: ${REPLY_ADDRESS}`);
  expect(await post.take(Buffer.from(bare))).toEqual(['held']);
  const [{ id }] = await post.waiting();
  const elif = (await expectStatus(app.post(`/networks/${SLUG}/people`, { body: someone('Elif Kaya') }), 201)).body.id;
  const unknown = await post.decide(id, { decision: 'link', person: elif, tasks: 1 });
  expect([unknown.status, unknown.body.code]).toEqual([404, 'unknown-task']);
  await expectStatus(post.decide(id, { decision: 'link', person: ids.dave, tasks: 1 }), 201);
  await expectStatus(post.decide(id, { decision: 'record', answer: { choice: 'accept' }, task: nr }), 201);
  expect(await read(nr)).toMatchObject({ status: 'accepted' });
});
