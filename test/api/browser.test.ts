import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_A_BROWSER, isAccessible, launch, NARROW, openPage, THERE, tabTo } from './browsing.ts';
import { type App, aRunningCampaign, CAST, form, openApp, someone } from './support.ts';

const SLUG = 'browser';
const PEOPLE = { ...CAST, elif: someone('Elif Yılmaz'), fenna: someone('Fenna Hoekstra'), gijs: someone('Gijs Mol') };
const LONG = 'Zorgnetwerk Neurofibromatosekinderhersentumorenexpertisecentrumsamenwerkingsverband';

describe.skipIf(!THERE)(IN_A_BROWSER, { timeout: 60_000 }, () => {
  let app: App;
  let town: Awaited<ReturnType<typeof aRunningCampaign>>;
  let browser: Browser;

  beforeAll(async () => {
    app = await openApp(SLUG);
    [browser, town] = await Promise.all([launch(), aRunningCampaign(app, SLUG, PEOPLE, { network: { name: LONG } })]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const open = (path: string, options: Parameters<Browser['newContext']>[0] = {}) =>
    openPage(browser, app.address + path, options);

  const CHOICES = ['', '?choice=takes-part', '?choice=declines', '?choice=call', '?choice=colleague'];
  test.each(CHOICES)('the answer page%s meets WCAG 2.2 AA and fits in 320 pixels', async (query) => {
    for (const name of query === '?choice=colleague' ? ['charlotte', 'dave'] : ['charlotte']) {
      const { page, complaints } = await open(town.answer[name] + query, { viewport: NARROW });
      expect(complaints).toEqual([]);
      await isAccessible(page);
    }
  });

  test('so do the pages that stop mail, that thank, that have noted, and that say what is wrong', async () => {
    const { page: stop } = await open(town.stop.bram!, { viewport: NARROW });
    await stop.getByRole('button').click();
    await stop.getByRole('heading', { name: 'U krijgt geen mails meer' }).waitFor();
    await isAccessible(stop);
    await app.http(town.answer.bram!, form({ choice: 'takes-part', commitment: 'active', remark: 'x'.repeat(300) }));
    for (const path of [`${town.answer.bram}?done=1`, town.answer.bram!, '/a/wrong', '/s/wrong', '/codec/sign-in'])
      await isAccessible((await open(path, { viewport: NARROW })).page);
    for (const choice of ['takes-part', 'colleague']) {
      const { page } = await open(`${town.answer.charlotte}?choice=${choice}`, { viewport: NARROW });
      await page.getByRole('button').click();
      await page.getByRole('alert').waitFor();
      await isAccessible(page);
    }
  });

  test.each([
    ['with a script engine', true, 'elif'],
    ['without one', false, 'fenna'],
  ] as const)('a person answers, errs, mends and changes by keyboard alone, %s', async (_, javaScriptEnabled, name) => {
    const { page, complaints } = await open(town.answer[name]!, { javaScriptEnabled, viewport: NARROW });
    await tabTo(page, /^Naar de inhoud$/);
    expect(await page.locator(':focus').boundingBox()).toMatchObject({ x: expect.any(Number) });
    expect((await page.locator(':focus').boundingBox())!.x).toBeGreaterThanOrEqual(0);
    await tabTo(page, /^Ik doe mee$/);
    await page.keyboard.press('Enter');
    await page.getByText('noteren wij dat u meedoet').waitFor();

    await tabTo(page, /specialisme/);
    await page.keyboard.type('Dermatologie');
    await tabTo(page, /^Noteer mijn antwoord$/);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel(/specialisme/).inputValue()).toBe('Dermatologie');

    await tabTo(page, /Kies hoe u wilt meedoen/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Noteer mijn antwoord$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
    expect(await page.locator('.noted').textContent()).toContain('u blijft op de hoogte');

    await tabTo(page, /^Ik doe niet mee$/);
    await page.keyboard.press('Enter');
    await page.getByText('noteren wij dat u niet meedoet').waitFor();
    await tabTo(page, /^Noteer mijn antwoord$/);
    await page.keyboard.press('Enter');
    await page.getByText('U doet niet mee.').waitFor();
    await page.reload();
    const rows = (await app.get(`${town.path}/responses?choice=declines`)).body.items;
    const row = rows.find(({ person }: { person: string }) => person === town.ids[name]);
    expect(row.earlier).toMatchObject([{ answer: { commitment: 'informed', discipline: 'Dermatologie' } }]);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
    await page.context().close();
  });

  test('the docs page draws every route, under its policy', async () => {
    const { page, complaints } = await open('/api/docs');
    await page.getByText('/api/networks/{slug}/people/imports').first().waitFor();
    expect(await page.locator('.opblock').count()).toBeGreaterThan(30);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
