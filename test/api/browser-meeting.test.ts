import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_A_BROWSER, isAccessible, launch, NARROW, openPage, THERE, tabTo } from './browsing.ts';
import { aMeetingUnderWay, givenOf } from './gathering.ts';
import { type App, CAST, form, openApp, someone } from './support.ts';

const SLUGS = { poll: 'browser-poll', rsvp: 'browser-rsvp' };
const LONG = 'Neurofibromatosekinderhersentumorenexpertisecentrumsamenwerkingsverband';
const PEOPLE = { ...CAST, elif: someone('Elif Yılmaz'), fenna: someone('Fenna Hoekstra') };
const HYBRID = {
  asksGuests: true,
  asksDiet: true,
  asksReason: true,
  place: { name: LONG, address: LONG, link: `https://meet.example.org/${LONG}${LONG}` },
};
type Town = Awaited<ReturnType<typeof aMeetingUnderWay>>;

describe.skipIf(!THERE)(IN_A_BROWSER, { timeout: 60_000 }, () => {
  let app: App;
  let polls: App;
  let poll: Town;
  let rsvp: Town;
  let browser: Browser;

  beforeAll(async () => {
    [app, polls] = await Promise.all([openApp(SLUGS.rsvp), openApp(SLUGS.poll)]);
    [browser, poll, rsvp] = await Promise.all([
      launch(),
      aMeetingUnderWay(polls, SLUGS.poll, { people: PEOPLE, plan: { title: LONG }, asks: 'poll' }),
      aMeetingUnderWay(app, SLUGS.rsvp, { people: PEOPLE, plan: { title: LONG, ...HYBRID } }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await polls?.close();
  });

  const open = (path: string, options: Parameters<Browser['newContext']>[0] = {}) =>
    openPage(browser, app.address + path, { viewport: NARROW, ...options });

  const CHOICES = ['', '?choice=yes', '?choice=maybe', '?choice=no', '?choice=substitute'];
  test.each(CHOICES)('the page that asks who comes%s meets WCAG 2.2 AA and fits in 320 pixels', async (query) => {
    for (const name of query === '?choice=yes' ? ['charlotte', 'dave'] : ['charlotte']) {
      const { page, complaints } = await open(rsvp.page[name] + query);
      expect(complaints).toEqual([]);
      await isAccessible(page);
    }
  });

  test('so do the pages of who waits for a seat, is to take part online instead, and is offered one', async () => {
    const capacity = (seats: number | null) => app.post(`${rsvp.path}/changes`, { body: { capacity: seats } });
    await capacity(1);
    for (const name of ['charlotte', 'dave'])
      await app.http(rsvp.page[name]!, form({ choice: 'yes', mode: 'on-site' }));
    const waiting = await open(rsvp.page.dave!);
    await waiting.page.getByRole('link', { name: 'I will take part online' }).waitFor();
    await isAccessible(waiting.page);
    await isAccessible((await open(`${rsvp.page.dave}?choice=online`)).page);
    await capacity(2);
    const offered = await open(rsvp.page.dave!);
    await offered.page.getByRole('heading', { name: 'There is a seat for you' }).waitFor();
    await isAccessible(offered.page);
    await capacity(null);
  });

  test('so does the page of a poll, before and after an answer, and when something is wrong', async () => {
    await isAccessible((await open(poll.page.dave!)).page);
    const { page } = await open(poll.page.charlotte!);
    await page.getByRole('button').click();
    await page.getByRole('alert').waitFor();
    await isAccessible(page);
    await polls.http(poll.page.charlotte!, form({ d1: 'yes', d2: 'no' }));
    await isAccessible((await open(`${poll.page.charlotte}?done=1`)).page);
  });

  test('so do the pages that thank, that have noted, and that say what is wrong', async () => {
    await app.http(rsvp.page.bram!, form({ choice: 'yes', mode: 'online', guests: '2', diet: 'x'.repeat(200) }));
    for (const query of ['?done=1', '', '?choice=yes']) await isAccessible((await open(rsvp.page.bram + query)).page);
    for (const choice of ['no', 'substitute']) {
      const { page } = await open(`${rsvp.page.charlotte}?choice=${choice}`);
      await page.getByRole('button').click();
      await page.getByRole('alert').waitFor();
      await isAccessible(page);
    }
  });

  describe.each([
    ['with a script engine', true, 'elif'],
    ['without one', false, 'fenna'],
  ] as const)('by keyboard alone, %s', (_, javaScriptEnabled, name) => {
    test('a person says which dates suit, and changes it', async () => {
      const { page, complaints } = await open(poll.page[name]!, { javaScriptEnabled });
      await tabTo(page, /^Naar de inhoud$/);
      await tabTo(page, /^Weet ik nog niet$/);
      await page.keyboard.press('ArrowUp');
      await tabTo(page, /^Weet ik nog niet$/);
      await page.keyboard.press('ArrowDown');
      await tabTo(page, /^Noteer mijn data$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
      const given = () => givenOf(polls, poll.path, poll.ids[name]!);
      expect((await given()).answer).toEqual({ d1: 'no', d2: 'yes' });
      await tabTo(page, /^Nee$/);
      await page.keyboard.press('ArrowUp');
      await tabTo(page, /^Noteer mijn data$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/done=1/);
      await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
      await expect.poll(async () => (await given()).answer).toEqual({ d1: 'if-need-be', d2: 'yes' });
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test('a person says that they come, errs, mends and changes it', async () => {
      const { page, complaints } = await open(rsvp.page[name]!, { javaScriptEnabled });
      await tabTo(page, /^Naar de inhoud$/);
      expect((await page.locator(':focus').boundingBox())!.x).toBeGreaterThanOrEqual(0);
      await tabTo(page, /^Ja, ik kom$/);
      await page.keyboard.press('Enter');
      await page.getByText('noteren wij dat u komt').waitFor();
      await tabTo(page, /^Ik kom langs$/);
      await page.keyboard.press('ArrowDown');
      await tabTo(page, /^Hoeveel mensen/);
      await page.keyboard.type('99');
      await tabTo(page, /^Eet u iets niet/);
      await page.keyboard.type('geen noten');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel(/Eet u iets niet/).inputValue()).toBe('geen noten');

      await tabTo(page, /getal van 0 tot en met 20/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Hoeveel mensen|^Eet u iets niet/);
      const guests = page.getByLabel(/Hoeveel mensen/);
      expect(await guests.getAttribute('aria-invalid')).toBe('true');
      await guests.focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
      expect(await page.locator('.noted').textContent()).toContain('U doet online mee.');
      const given = () => givenOf(app, rsvp.path, rsvp.ids[name]!);
      expect((await given()).answer).toEqual({ choice: 'yes', mode: 'online', guests: 1, diet: 'geen noten' });

      await tabTo(page, /^Nee, ik kom niet$/);
      await page.keyboard.press('Enter');
      await page.getByText('noteren wij dat u niet komt').waitFor();
      await tabTo(page, /^Waarom komt u niet/);
      await page.keyboard.type('vakantie');
      await page.keyboard.press('Enter');
      await page.getByText('U komt niet.').waitFor();
      expect((await given()).answer).toEqual({ choice: 'no', reason: 'vakantie' });
      expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
      await page.context().close();
    });
  });
});
