import { afterAll, beforeAll, expect, test } from 'vitest';
import { withToken } from '../../activities/letters/compose.ts';
import { createMailroom } from '../../activities/mailroom/mailroom.ts';
import { readOne } from '../../activities/mailroom/thread.ts';
import { rolesId } from '../../workflows/kit/ids.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { aMeeting, meetingBody } from './gathering.ts';
import { type App, aNetworkWith, eventually, expectStatus, lettersTo, letterTo, openApp } from './support.ts';

const SLUG = 'takenpost';
const REPLY_ADDRESS = 'antwoord@kartrekker.example.org';
let app: App;
let ids: Record<string, string>;
let path: string;
let take: (raw: Buffer) => Promise<string[]>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
  path = await aMeeting(app, SLUG, meetingBody([ids.bram!]));
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
  const token = app.deps.tokens.addressToken({ workflow: rolesId(SLUG, 1), person: ids[name]! });
  return rawMail(
    `From: ${name} <${name}@example.org>`,
    `To: ${withToken(REPLY_ADDRESS, token)}`,
    'Subject: Re: Wilt u voorzitter zijn? Netwerkbijeenkomst',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <tasks-${mails}@example.org>`,
    '',
    words,
  );
};
const asks = async (name: string, body: object) =>
  (await expectStatus(app.post(`${path}/tasks`, { body: { person: ids[name], ...body } }), 201)).body.task as number;
const read = async (nr: number) =>
  (await expectStatus(app.get(`${path}/tasks`), 200)).body.items.find(({ task }: { task: number }) => task === nr);
const waiting = async () => (await expectStatus(app.get(`/networks/${SLUG}/inbox`), 200)).body.items;
const decide = (id: string, body: object) => app.post(`/networks/${SLUG}/inbox/${id}/decisions`, { body });
const CHAIR = { role: 'chair', from: 'independent' };

test('a mail that is certain is recorded once, and its writer hears what was noted', async () => {
  const nr = await asks('bram', CHAIR);
  await letterTo(SLUG, 'bram@example.org');
  const mail = mailFrom('bram', 'Ja, ik doe het graag.');
  expect(await take(mail)).toEqual(['recorded']);
  expect(await take(mail)).toEqual(['recorded']);
  const { status, answers } = await read(nr);
  expect([status, answers.length]).toEqual(['accepted', 1]);
  expect(answers[0]).toMatchObject({ answer: { choice: 'accept' }, way: 'mail', remark: 'Ja, ik doe het graag.' });
  expect(answers[0].mail).toMatch(/^[0-9a-f]{64}$/);
  const letters = await eventually(
    () => lettersTo(SLUG, 'bram@example.org'),
    (found) => found.some(({ subject }) => subject.startsWith('Genoteerd')),
  );
  expect(letters.find(({ subject }) => subject.startsWith('Genoteerd'))!.text).toContain('u doet het.');
  expect(await take(mailFrom('bram', 'Toch niet: ik kan het helaas niet doen.'))).toEqual(['recorded']);
  expect(await read(nr)).toMatchObject({ status: 'declined' });
  expect(await waiting()).toEqual([]);
});

test('a yes to what somebody else has by now, or to one of several tasks, waits until the coordinator decides', async () => {
  await asks('charlotte', CHAIR);
  const pitch = await asks('charlotte', { role: 'speaker', subject: 'Transitie' });
  await letterTo(SLUG, 'charlotte@example.org', 2);
  expect(await take(mailFrom('charlotte', 'Ja, ik doe het.'))).toEqual(['held']);
  const [several] = await waiting();
  expect(several).toMatchObject({ why: 'which-task', proposal: { answer: { choice: 'accept' } } });
  const unsure = await decide(several.id, { decision: 'record' });
  expect([unsure.status, unsure.body.code]).toEqual([422, 'which-task']);
  const wrong = await decide(several.id, { decision: 'record', answer: { choice: 'done' }, task: pitch });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid']);
  await expectStatus(decide(several.id, { decision: 'record', task: pitch }), 201);
  expect(await read(pitch)).toMatchObject({ status: 'accepted', answers: [{ way: 'mail', by: 'coordinator' }] });
  expect(await take(mailFrom('bram', 'Misschien toch wel.'))).toEqual(['held']);
  const [unclear] = await waiting();
  expect(unclear).toMatchObject({ why: 'unclear', about: { person: ids.bram } });
  await expectStatus(decide(unclear.id, { decision: 'dismiss' }), 201);
});
