import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type App, openApp } from './support.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Debian's `chromium` (`apt-get install chromium`), as `.ci/run` installs it. */
export const THERE = existsSync(CHROMIUM);
export const IN_A_BROWSER = THERE
  ? 'in a real browser'
  : `(skipped: there is no ${CHROMIUM}, see apt-get install chromium)`;
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
export const NARROW = { width: 320, height: 640 };

export const launch = () => chromium.launch({ executablePath: CHROMIUM, args: ARGS });

/** The API of a test and a browser with a narrow window before it, for the tests of one file; `prepare` says what is there. */
export function aScreen(slug: string, prepare: (app: App) => Promise<void>) {
  let app: App;
  let browser: Browser;
  beforeAll(async () => {
    app = await openApp(slug);
    browser = await launch();
    await prepare(app);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  return (path: string, options: Parameters<Browser['newContext']>[0] = {}) =>
    openPage(browser, app.address + path, { viewport: NARROW, ...options });
}

/** A page of its own; what the browser complains about is kept. */
export async function openPage(browser: Browser, url: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ locale: 'nl-NL', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

/** WCAG 2.2 AA as far as a machine can tell, and no sideways scrolling at 320 CSS pixels (criterion 1.4.10). */
export async function isAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW.width);
  await page.context().close();
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.locator(':focus').evaluate((element) => {
      const field = element as unknown as { labels?: { textContent: string }[]; textContent: string };
      return field.labels?.[0]?.textContent ?? field.textContent;
    });
    if (name.test(label)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}
