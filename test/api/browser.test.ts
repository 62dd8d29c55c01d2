import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, aRunningCampaign, CAST, form, openApp, someone } from './support.ts';

const SLUG = 'browser';
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const THERE = existsSync(CHROMIUM);
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NARROW = { width: 320, height: 640 };
const PEOPLE = { ...CAST, elif: someone('Elif Yılmaz'), fenna: someone('Fenna Hoekstra'), gijs: someone('Gijs Mol') };
const LONG = 'Zorgnetwerk Neurofibromatosekinderhersentumorenexpertisecentrumsamenwerkingsverband';

/** Needs Debian's `chromium` (`apt-get install chromium`), as `.ci/run` installs it; skipped where that is not there. */
describe.skipIf(!THERE)(
  THERE ? 'in a real browser' : `(skipped: there is no ${CHROMIUM}, see apt-get install chromium)`,
  { timeout: 60_000 },
  () => {
    let app: App;
    let town: Awaited<ReturnType<typeof aRunningCampaign>>;
    let browser: Browser;

    beforeAll(async () => {
      app = await openApp(SLUG);
      [browser, town] = await Promise.all([
        chromium.launch({ executablePath: CHROMIUM, args: ARGS }),
        aRunningCampaign(app, SLUG, PEOPLE, { network: { name: LONG } }),
      ]);
    });
    afterAll(async () => {
      await browser?.close();
      await app?.close();
    });

    /** A page of its own; what the browser complains about is kept. */
    async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
      const context = await browser.newContext({ locale: 'nl-NL', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(app.address + path);
      return { page, complaints };
    }

    /** WCAG 2.2 AA as far as a machine can tell, and no sideways scrolling at 320 CSS pixels (criterion 1.4.10). */
    async function isAccessible(page: Page) {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW.width);
      await page.context().close();
    }

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

    /** Presses Tab until something has the focus, as somebody without a mouse does. */
    async function tabTo(page: Page, name: RegExp) {
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        const label = await focused.evaluate((element) => {
          const field = element as unknown as { labels?: { textContent: string }[]; textContent: string };
          return field.labels?.[0]?.textContent ?? field.textContent;
        });
        if (name.test(label)) return;
      }
      throw new Error(`Tab never came to ${name}`);
    }

    test.each([
      ['with a script engine', true, 'elif'],
      ['without one', false, 'fenna'],
    ] as const)(
      'a person answers, errs, mends and changes by keyboard alone, %s',
      async (_, javaScriptEnabled, name) => {
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
      },
    );

    test('the docs page draws every route, under its policy', async () => {
      const { page, complaints } = await open('/api/docs');
      await page.getByText('/api/networks/{slug}/people/imports').first().waitFor();
      expect(await page.locator('.opblock').count()).toBeGreaterThan(30);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  },
);
