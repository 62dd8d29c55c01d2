import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFolder, invitation, mailboxIn, type Running } from './mailbox.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Our own pages only: axe waits forever for a frame in which no script may run. */
const NOT_THE_LETTER = 'iframe';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Needs Debian's `chromium`; skipped where that is not installed. */
describe.skipIf(!existsSync(CHROMIUM))('in a real browser', { timeout: 60_000 }, () => {
  let place: ReturnType<typeof dataFolder>;
  let mailbox: Running;
  let browser: Browser;
  let memberPage: Server;
  let elsewhere: string[];

  beforeAll(async () => {
    place = dataFolder();
    mailbox = await mailboxIn(place.folder);
    elsewhere = [];
    memberPage = createServer((request, response) => {
      elsewhere.push(request.url!);
      response.setHeader('content-type', 'text/html').end('<script>document.title = "it runs"</script>');
    }).listen(0, '127.0.0.1');
    await once(memberPage, 'listening');
    const outside = `http://127.0.0.1:${(memberPage.address() as AddressInfo).port}`;
    await mailbox.send({ ...invitation, html: hostile(outside) }, ...Array.from({ length: 60 }, () => invitation));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    memberPage?.close();
    await mailbox?.stop();
    await place?.remove();
  });

  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context: BrowserContext = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    await page.goto(mailbox.address + path);
    return page;
  }

  test('script, pictures, forms and redirects in a letter do nothing; its link opens the member page, which works', async () => {
    const page = await open('/letters/1');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'send' }).click();
    await page.waitForTimeout(1_000);
    expect(elsewhere).toEqual([]);
    expect(await page.title()).toBe('Uitnodiging: doet u mee? · Sandbox mailbox');
    expect(await frame.locator('body').getAttribute('data-ran')).toBeNull();

    const [popup] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link', { name: 'ja' }).click()]);
    await popup.waitForLoadState();
    expect(elsewhere.filter((url) => url !== '/favicon.ico')).toEqual(['/answer?a=1&b=2']);
    expect(await popup.title()).toBe('it runs');
    await page.context().close();
  });

  test('a letter opens and closes with the keyboard alone', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/letters/61');
    await page.getByRole('link', { name: 'All letters' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${mailbox.address}/`);
    await page.context().close();
  });

  const paths = ['/', '/?to=nobody', '/letters/2', '/letters/2?view=text', '/letters/2?view=source', '/letters/999'];
  test.each(paths)('%s meets WCAG 2.2 AA in light and dark, and fits in 320 pixels', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(path, { colorScheme, viewport: { width: 320, height: 640 } });
      for (const summary of await page.locator('summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).exclude(NOT_THE_LETTER).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.context().close();
    }
  });
});

const hostile = (outside: string) => `<!doctype html><html><head>
<meta http-equiv="refresh" content="0;url=${outside}/refresh"><link rel="stylesheet" href="${outside}/style.css">
<base href="${outside}/base/"></head><body>
<script>document.body.dataset.ran = 'yes'; parent.document.title = 'taken'</script>
<img src="${outside}/picture.png" onerror="document.body.dataset.ran = 'yes'"><iframe src="${outside}/frame"></iframe>
<form action="${outside}/form" method="post"><button>send</button></form>
<a href="${outside}/answer?a=1&amp;b=2">ja</a></body></html>`;
