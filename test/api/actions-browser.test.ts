import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { aScreen, IN_A_BROWSER, isAccessible, THERE, tabTo } from './browsing.ts';
import { type App, aNetworkWith, expectStatus, form, letterTo, linkIn } from './support.ts';

const SLUG = 'doenscherm';
const DUE = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);

describe.skipIf(!THERE)(IN_A_BROWSER, { timeout: 60_000 }, () => {
  let app: App;
  let path: string;

  const show = aScreen(SLUG, async (opened) => {
    app = opened;
    const ids = await aNetworkWith(app, SLUG);
    const items = ['Belt de gemeente', `Maakt een ${'overzichtslijst'.repeat(8)}`, 'Zoekt een zaal'].map((text) => ({
      owner: ids.bram,
      text,
      due: DUE,
      source: { words: 'kerngroep' },
    }));
    await expectStatus(app.post(`/networks/${SLUG}/actions`, { body: { items } }), 201);
    path = linkIn(await letterTo(SLUG, 'bram@example.org'), '/a/');
  });

  const open = (query = '', options = {}) => show(path + query, options);

  test('the page of action items meets WCAG 2.2 AA and fits in 320 pixels: as it is, with an error, and when noted', async () => {
    await isAccessible((await open()).page);
    const { page, complaints } = await open();
    await page.getByRole('button').first().click();
    await page.getByRole('alert').waitFor();
    await isAccessible(page);
    await app.http(path, form({ item: '3', choice: 'blocked', why: 'Geen zaal vrij' }));
    await isAccessible((await open('?noted=3')).page);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  test.each([
    ['with a script engine', true],
    ['without one', false],
  ])('somebody notes by keyboard alone that an item is done, %s', async (_, javaScriptEnabled) => {
    const { page } = await open('', { javaScriptEnabled });
    await tabTo(page, /Dit is klaar/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Noteer dit$/);
    await page.keyboard.press('Enter');
    await page.getByText('Dank u wel, dit is genoteerd').waitFor();
    await page.context().close();
  });
});
