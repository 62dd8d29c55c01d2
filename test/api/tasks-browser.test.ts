import { describe, expect, test } from 'vitest';
import { PDF } from '../documents/slides.ts';
import { aScreen, IN_A_BROWSER, isAccessible, THERE, tabTo } from './browsing.ts';
import { aMeeting, meetingBody, on } from './gathering.ts';
import { type App, aNetworkWith, expectStatus, form, letterTo, linkIn } from './support.ts';

const SLUG = 'takenscherm';

describe.skipIf(!THERE)(IN_A_BROWSER, { timeout: 60_000 }, () => {
  let app: App;
  let path: string;
  let meeting: string;

  const show = aScreen(SLUG, async (opened) => {
    app = opened;
    const ids = await aNetworkWith(app, SLUG);
    const isala = { name: `Isala${'ziekenhuis'.repeat(8)}`, kind: 'treatment-centre' };
    const organisation = (await expectStatus(app.post(`/networks/${SLUG}/organisations`, { body: isala }), 201)).body
      .id;
    await expectStatus(app.patch(`/networks/${SLUG}/people/${ids.bram}`, { body: { organisation } }), 200);
    meeting = await aMeeting(app, SLUG, meetingBody([ids.bram!]));
    const ask = (body: object) =>
      expectStatus(app.post(`${meeting}/tasks`, { body: { person: ids.bram, ...body } }), 201);
    await ask({ role: 'pitch', by: on('03-01').slice(0, 10) });
    await ask({ role: 'speaker', subject: `Over ${'transitie'.repeat(12)}` });
    path = linkIn(await letterTo(SLUG, 'bram@example.org'), '/a/');
  });

  const open = (query = '', options = {}) => show(path + query, options);
  const pitch = async () => (await app.get(`${meeting}/tasks`)).body.items[0].pitch;

  test('the page of tasks meets WCAG 2.2 AA and fits in 320 pixels: as it is, with an error, when noted, and when it is off', async () => {
    await isAccessible((await open('?choice=accept-1')).page);
    const { page, complaints } = await open();
    await page.getByRole('button', { name: 'Noteer mijn antwoord' }).first().click();
    await page.getByRole('alert').waitFor();
    await isAccessible(page);
    await app.http(path, form({ task: '2', choice: 'decline', reason: 'Op reis' }));
    await isAccessible((await open('?noted=2')).page);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  test.each([
    ['with a script engine', true],
    ['without one', false],
  ])('somebody hands in a title and slides by keyboard alone, %s', async (_, javaScriptEnabled) => {
    const { page } = await open('', { javaScriptEnabled });
    await tabTo(page, /Ja, ik doe het/);
    await page.keyboard.press('Space');
    await tabTo(page, /Titel van de pitch/);
    await page.keyboard.type(` ${javaScriptEnabled}`);
    await tabTo(page, /Of de slides als bestand/);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'pitch.pdf', mimeType: 'application/pdf', buffer: PDF });
    await tabTo(page, /^Noteer mijn antwoord$/);
    await page.keyboard.press('Enter');
    await page.getByText('Dank u wel, dit is genoteerd').waitFor();
    expect(await pitch()).toMatchObject({ slides: { name: 'pitch.pdf', bytes: PDF.length } });
    await page.context().close();
  });

  test('a file that is too large brings a page that says so, not a broken connection', async () => {
    const { page } = await open('?choice=accept-1');
    const buffer = Buffer.alloc(30 * 1024 * 1024, '%PDF-');
    await page.locator('input[type=file]').setInputFiles({ name: 'pitch.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('button', { name: 'Noteer mijn antwoord' }).first().click();
    await page.getByRole('alert').getByText('groter dan 20 MB').waitFor();
    await isAccessible(page);
  });
});
