import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutesId } from '../../workflows/kit/ids.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { aMailroom, type MailIn, REPLY_ADDRESS } from './mail-in.ts';
import { aMeetingHeld, type Secretariat } from './secretariat.ts';
import { type App, expectStatus, letterTo, openApp } from './support.ts';

const SLUG = 'leespost';
let app: App;
let the: Secretariat;
let post: MailIn;

beforeAll(async () => {
  app = await openApp(SLUG);
  the = await aMeetingHeld(app, SLUG);
  await expectStatus(the.handIn(), 201);
  await expectStatus(the.sendDraft(), 202);
  for (const name of ['bram', 'charlotte']) await letterTo(SLUG, `${name}@example.org`, 2);
  post = aMailroom(app, SLUG);
});
afterAll(() => app.close());

const mailFrom = (name: string, words: string, from = `${name}@example.org`) =>
  post.reply(words, { workflow: minutesId(SLUG, the.meeting), person: the.ids[name]!, name, from });
const corrections = async () => (await the.look()).corrections;

test('a reply from who was there is a correction, with its text and where the mail is kept, once', async () => {
  const mail = mailFrom('bram', 'Op bladzijde 2 moet 2027 staan.');
  expect(await post.take(mail)).toEqual(['recorded']);
  expect(await post.take(mail)).toEqual(['recorded']);
  expect(await corrections()).toMatchObject([
    { nr: 1, person: the.ids.bram, text: 'Op bladzijde 2 moet 2027 staan.', way: 'mail' },
  ]);
  expect((await corrections())[0].mail).toMatch(/^[0-9a-f]{64}$/);
  expect(await post.waiting()).toEqual([]);
});

test('a second reply adds to it; one that only agrees does not take it away, and waits', async () => {
  expect(await post.take(mailFrom('bram', 'En mijn naam is fout gespeld.'))).toEqual(['recorded']);
  const both = 'Op bladzijde 2 moet 2027 staan.\n\nEn mijn naam is fout gespeld.';
  expect(await corrections()).toMatchObject([{ nr: 2, text: both }]);
  expect((await app.http(the.pageOf('bram'))).text).toContain('En mijn naam is fout gespeld.');
  expect(await post.take(mailFrom('bram', 'Akkoord.'))).toEqual(['held']);
  const [found] = await post.waiting();
  expect(found).toMatchObject({ why: 'refused', proposal: { answer: { choice: 'agrees' } } });
  expect(await corrections()).toHaveLength(1);
  // The coordinator sees both, and decides.
  await expectStatus(post.decide(found.id, { decision: 'record' }), 201);
  expect(await corrections()).toEqual([]);
});

test('a reply that certainly agrees is one; words beside it stand in the remarks, a bare “Akkoord” does not', async () => {
  expect(await post.take(mailFrom('charlotte', 'Akkoord.\n\nCharlotte'))).toEqual(['recorded']);
  expect((await the.look()).remarks).toEqual([]);
  expect(await post.take(mailFrom('charlotte', 'Akkoord, en dank voor het goede verslag!'))).toEqual(['recorded']);
  const { round, remarks } = await the.look();
  expect(round).toMatchObject({ agree: 2, correct: 0, silent: 0 });
  expect(remarks).toMatchObject([{ name: 'Charlotte Smit', text: 'Akkoord, en dank voor het goede verslag!' }]);
});

test('a reply from another address waits, and the coordinator records it', async () => {
  expect(await post.take(mailFrom('charlotte', 'Ik mis een besluit.', 'charlotte@thuis.example'))).toEqual(['held']);
  const [found] = await post.waiting();
  expect(found).toMatchObject({
    why: 'other-sender',
    proposal: { answer: { choice: 'correction', text: 'Ik mis een besluit.' } },
  });
  expect((await the.look()).waitsFor).toMatchObject({ mails: 1 });
  const wrong = await post.decide(found.id, { decision: 'record', answer: { choice: 'declines' } });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid']);
  await expectStatus(post.decide(found.id, { decision: 'record' }), 201);
  expect((await corrections()).at(-1)).toMatchObject({ text: 'Ik mis een besluit.', way: 'mail', by: 'coordinator' });
  expect((await the.look()).waitsFor).toMatchObject({ mails: 0 });
});

test('a mail without a token waits; the coordinator says that it is about these minutes', async () => {
  const raw = rawMail(
    'From: Charlotte Smit <charlotte@example.org>',
    `To: ${REPLY_ADDRESS}`,
    'Subject: Verslag',
    'Message-ID: <bare-minutes@example.org>',
    '',
    'Bij punt 4 staat de verkeerde datum.',
  );
  expect(await post.take(raw)).toEqual(['held']);
  const [found] = await post.waiting();
  const link = { decision: 'link', person: the.ids.charlotte, minutes: the.meeting };
  await expectStatus(post.decide(found.id, link), 201);
  expect((await the.look()).waitsFor).toMatchObject({ mails: 1 });
  const early = await app.post(`${the.home}/freezes`, { body: {} });
  expect([early.status, early.body.code]).toEqual([409, 'corrections-open']);
  expect((await post.decide(found.id, { ...link, meeting: the.meeting })).status).toBe(422);
  const answer = { choice: 'correction', text: 'Bij punt 4 staat de verkeerde datum.' };
  await expectStatus(post.decide(found.id, { decision: 'record', answer }), 201);
  expect((await corrections()).at(-1).text).toBe(`Ik mis een besluit.\n\n${answer.text}`);
});

test('minutes wait no longer for a question that the coordinator dismisses', async () => {
  expect(await post.take(mailFrom('bram', 'Mag ik dit verslag doorsturen?'))).toEqual(['held']);
  expect((await the.look()).waitsFor).toMatchObject({ mails: 1 });
  const [found] = await post.waiting();
  await expectStatus(post.decide(found.id, { decision: 'dismiss' }), 201);
  expect((await the.look()).waitsFor).toMatchObject({ mails: 0 });
});

test('a reply after they are final waits', async () => {
  await expectStatus(app.post(`${the.home}/freezes`, { body: { anyway: true } }), 202);
  await the.reaches('frozen');
  expect(await post.take(mailFrom('bram', 'Toch nog iets: de datum is fout.'))).toEqual(['held']);
  const [found] = await post.waiting();
  expect(found.why).toBe('closed');
  const late = await post.decide(found.id, { decision: 'record' });
  expect([late.status, late.body.code]).toEqual([409, 'frozen']);
  const link = await post.decide(found.id, { decision: 'link', person: the.ids.bram, minutes: the.meeting });
  expect([link.status, link.body.code]).toEqual([409, 'frozen']);
});
