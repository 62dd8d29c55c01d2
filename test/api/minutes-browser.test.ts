import { describe, expect, test } from 'vitest';
import { aScreen, IN_A_BROWSER, isAccessible, THERE, tabTo } from './browsing.ts';
import { aMeetingHeld, MINUTES, type Secretariat } from './secretariat.ts';
import { type App, expectStatus, form, letterTo } from './support.ts';

const SLUG = 'leesscherm';
const TEXT = `${MINUTES}

## Een ${'overzichtslijst'.repeat(8)}

1. eerst
2. dan ${'https://example.org/'.concat('lang/'.repeat(20))}

| Wie | Wat | Wanneer | Waarom | Waarmee |
| --- | --- | --- | --- | --- |
| Bram van der Laan | belt | morgen | ${'omdat'.repeat(10)} | telefoon |

\`\`\`
${'x'.repeat(200)}
\`\`\``;

describe.skipIf(!THERE)(IN_A_BROWSER, { timeout: 60_000 }, () => {
  let app: App;
  let the: Secretariat;

  const show = aScreen(SLUG, async (opened) => {
    app = opened;
    the = await aMeetingHeld(app, SLUG);
    await expectStatus(the.handIn(TEXT), 201);
    await expectStatus(the.sendDraft(), 202);
    await letterTo(SLUG, 'bram@example.org', 2);
  });

  const open = (name: string, query = '', options = {}) => show(the.pageOf(name) + query, options);

  test('the page of minutes meets WCAG 2.2 AA and fits in 320 pixels: as it is, with an error, noted, replied to', async () => {
    await isAccessible((await open('bram')).page);
    const { page, complaints } = await open('bram');
    await page.getByRole('button').click();
    await page.getByRole('alert').waitFor();
    await isAccessible(page);
    await app.http(the.pageOf('bram'), form({ text: 'Mijn naam is fout.', seen: '0' }));
    await isAccessible((await open('bram', '?done=1')).page);
    await app.post(`${the.home}/corrections/1/replies`, { body: { adopted: true, words: 'Verbeterd.' } });
    await isAccessible((await open('bram')).page);
    await isAccessible((await open('dave')).page);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  test.each([
    ['with a script engine', true, 'bram'],
    ['without one', false, 'charlotte'],
  ])('somebody says by keyboard alone that something should be different, %s', async (_, javaScriptEnabled, name) => {
    const { page } = await open(name, '', { javaScriptEnabled });
    await tabTo(page, /Nee, er moet iets anders|Ja, dit klopt/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /Wat moet er anders/);
    await page.keyboard.type('De datum klopt niet.');
    await tabTo(page, /^Noteer mijn antwoord$/);
    await page.keyboard.press('Enter');
    await page.getByText('Dank u wel, dit is genoteerd').waitFor();
    await page.context().close();
    expect((await the.look()).corrections.at(-1)).toMatchObject({ text: 'De datum klopt niet.', way: 'link' });
  });

  test('the page of minutes that are final meets it too', async () => {
    await expectStatus(app.post(`${the.home}/freezes`, { body: { anyway: true } }), 202);
    await the.reaches('frozen');
    await isAccessible((await open('charlotte')).page);
  });
});
