import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIncoming } from '../../activities/inbox/read.ts';
import { dataFolder, mailboxIn, type Running } from './mailbox.ts';
import { fakeMailroom, meeting } from './mailroom.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Kept to be looked at, when it is set. */
const PICTURES = process.env.PICTURES;

/** Needs Debian's `chromium`; skipped where that is not installed. */
describe.skipIf(!existsSync(CHROMIUM))('answering in a real browser', { timeout: 60_000 }, () => {
  let place: ReturnType<typeof dataFolder>;
  let mailroom: Awaited<ReturnType<typeof fakeMailroom>>;
  let mailbox: Running;
  let browser: Browser;

  beforeAll(async () => {
    place = dataFolder();
    mailroom = await fakeMailroom();
    mailbox = await mailboxIn(place.folder, mailroom.port);
    await mailbox.send(meeting);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await mailbox?.stop();
    await mailroom?.stop();
    await place?.remove();
  });

  async function open(options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ locale: 'nl-NL', ...options });
    const page = await context.newPage();
    await page.goto(`${mailbox.address}/letters/1/reply`);
    return page;
  }

  test('a person answers with the keyboard alone', async () => {
    const page = await open();
    await page.getByRole('textbox', { name: 'Uw antwoord' }).focus();
    await page.keyboard.type('Ja, ik doe mee.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('anna@thuis.example');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Het antwoord is bezorgd' }).waitFor();
    const { mail, own } = readIncoming(mailroom.taken.at(-1)!.raw);
    expect(mail.from).toMatchObject([{ address: 'anna@thuis.example' }]);
    expect(own.text).toBe('Ja, ik doe mee.');
    await page.context().close();
  });

  test.each([
    ['Accepteren', 'calendar'],
    ['Deze tijd voorstellen', 'calendar'],
    ['Zeggen dat deze persoon er niet is', 'auto-reply'],
    ['Het adres bestaat niet', 'bounce'],
  ])('the button "%s" sends what is of the kind %s', async (name, kind) => {
    const page = await open();
    await page.getByRole('button', { name }).click();
    await page.getByRole('heading', { name: 'Het antwoord is bezorgd' }).waitFor();
    expect(readIncoming(mailroom.taken.at(-1)!.raw).recognised.kind).toBe(kind);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'its pages meet WCAG 2.2 AA in %s and fit in 320 pixels',
    async (colorScheme) => {
      const page = await open({ colorScheme, viewport: { width: 320, height: 640 } });
      await look(page, `${colorScheme}-form`);
      await page.getByRole('textbox', { name: 'Uw antwoord' }).fill('  ');
      await page.getByRole('button', { name: 'Antwoord versturen' }).click();
      await page.getByRole('alert').waitFor();
      await look(page, `${colorScheme}-wrong`);
      await page.getByRole('textbox', { name: 'Uw antwoord' }).fill('Ja');
      await page.getByRole('button', { name: 'Antwoord versturen' }).click();
      await page.locator('summary').click();
      await look(page, `${colorScheme}-result`);
      await page.context().close();
    },
  );

  async function look(page: Page, name: string) {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  }
});
