import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMeetingHeld, MINUTES, type Secretariat } from './secretariat.ts';
import { type App, expectStatus, form, letterTo, linkIn, openApp } from './support.ts';

const SLUG = 'leeswijzer';
const TEXT = `${MINUTES}

Een <b>vette</b> poging, [een link](javascript:alert(1)) en [een echte](https://example.org/stuk).

| Wie | Wat |
| --- | --- |
| Bram | belt |`;
let app: App;
let the: Secretariat;

beforeAll(async () => {
  app = await openApp(SLUG);
  the = await aMeetingHeld(app, SLUG);
  await expectStatus(the.handIn(TEXT), 201);
});
afterAll(() => app.close());

const page = (name: string, query = '') => app.http(the.pageOf(name) + query);
const send = (name: string, fields: Record<string, string>) => app.http(the.pageOf(name), form(fields));
const corrections = async () => (await the.look()).corrections;

describe('the page of minutes', () => {
  test('is not there before the draft is sent, and never for who has nothing to do with the meeting', async () => {
    expect((await page('bram')).status).toBe(404);
    await expectStatus(the.sendDraft(), 202);
    const letter = await letterTo(SLUG, 'bram@example.org', 2);
    expect((await app.http(linkIn(letter, '/a/'))).status).toBe(200);
    const erik = { name: 'Erik Bos', email: 'erik@example.org', language: 'nl' };
    the.ids.erik = (await expectStatus(app.post(`/networks/${SLUG}/people`, { body: erik }), 201)).body.id;
    expect((await page('erik')).status).toBe(404);
  });

  test('shows the minutes and asks whether they are right; nothing in them is markup, and opening it records nothing', async () => {
    const { status, text, headers } = await page('bram');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('<h1>Concept-verslag: Netwerkbijeenkomst</h1>');
    expect(text).toContain('<h3>Verslag</h3>');
    expect(text).toContain('<strong>Besluit:</strong> wij beginnen met de vragenlijst');
    expect(text).toContain('<strong>Actie</strong> voor Bram van der Laan, uiterlijk');
    expect(text).not.toMatch(/BESLUIT|ACTIE/);
    expect((await app.http(/"(\/s\/[^"]+)"/.exec(text)![1]!)).text).toContain('<form method="post"');
    expect(text).toContain('&lt;b&gt;vette&lt;/b&gt;');
    expect(text).not.toContain('href="javascript');
    expect(text).toContain('href="https://example.org/stuk"');
    expect(text).toContain('<th scope="col">Wie</th>');
    expect(text).not.toContain('<script');
    await page('bram', '?done=1&choice=agrees');
    expect((await the.look()).round).toMatchObject({ agree: 0, correct: 0 });
    expect((await app.http(`${the.pageOf('bram')}/pdf`)).status).toBe(404);
  });

  test('notes that they are right, says so, and lets it be changed', async () => {
    const sent = await send('bram', { choice: 'agrees', seen: '0' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${the.pageOf('bram')}?done=1`]);
    const { text } = await page('bram', '?done=1');
    expect(text).toContain('Dank u wel, dit is genoteerd');
    expect(text).toContain('value="agrees" checked');
    expect((await the.look()).round).toMatchObject({ agree: 1 });
    expect((await send('bram', { text: 'Toch niet: <i>Dave</i> was er ook.', seen: '0' })).status).toBe(303);
    expect(await corrections()).toMatchObject([{ nr: 1, text: 'Toch niet: <i>Dave</i> was er ook.', way: 'link' }]);
    expect((await page('bram')).text).toContain('&lt;i&gt;Dave&lt;/i&gt;');
  });

  test('does not let a page that is old overwrite what has come meanwhile', async () => {
    expect((await send('bram', { choice: 'correction', text: 'Dave was er ook, en Elif.', seen: '1' })).status).toBe(
      303,
    );
    const stale = await send('bram', { choice: 'correction', text: 'Oude tekst', seen: '1' });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('is intussen veranderd');
    expect(stale.text).toContain('Dave was er ook, en Elif.');
    expect(stale.text).toContain('Oude tekst');
    expect(await corrections()).toMatchObject([{ nr: 2, text: 'Dave was er ook, en Elif.' }]);
  });

  test.each([
    [{}, '#choice', 'Kies een van de antwoorden.'],
    [{ choice: 'hacked' }, '#choice', 'Kies een van de antwoorden.'],
    [{ choice: 'correction' }, '#what', 'Schrijf wat er anders moet'],
    [{ choice: 'correction', text: 'x'.repeat(4001) }, '#what', 'Schrijf wat er anders moet'],
  ])('says kindly what is not right, and keeps what was filled in: %o', async (fields, field, words) => {
    const { status, text } = await send('charlotte', fields as Record<string, string>);
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(text).toContain(`href="${field}"`);
    expect(text).toContain(`id="${field.slice(1)}"`);
    if ('text' in fields) expect(text).toContain(fields.text);
  });

  test('shows the reply of the coordinator, and asks for something new then', async () => {
    await expectStatus(
      app.post(`${the.home}/corrections/2/replies`, { body: { adopted: false, words: 'Elif was er niet.' } }),
      201,
    );
    const { text } = await page('bram');
    expect(text).toContain('Dit is niet overgenomen: Elif was er niet.');
    expect(text).toContain('name="seen" value="0"');
    expect(text).not.toContain('checked');
  });

  test('only shows what there is to who was not there', async () => {
    const { text } = await page('dave');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('These minutes are not final yet.');
    expect(text).not.toContain('<form');
    const { status, headers } = await send('dave', { choice: 'agrees' });
    expect([status, headers.get('location')]).toEqual([303, the.pageOf('dave')]);
  });

  test('asks who agreed with an earlier version again', async () => {
    expect((await send('charlotte', { choice: 'agrees', seen: '0' })).status).toBe(303);
    await expectStatus(the.handIn(`${TEXT}\n\nMeer.`, 1), 201);
    const { text } = await page('charlotte');
    expect(text).toContain('U was het eens met versie 1. Dit is versie 2.');
    expect(text).not.toContain('checked');
    const agreement = { person: the.ids.charlotte, name: 'Charlotte Smit' };
    expect((await the.look()).agreements).toMatchObject([{ ...agreement, version: 1 }]);
    await send('charlotte', { choice: 'agrees', seen: '0' });
    expect((await the.look()).agreements).toMatchObject([{ ...agreement, version: 2 }]);
    expect((await page('charlotte')).text).toContain('value="agrees" checked');
  });

  test('shows minutes that are final, with a PDF, and takes nothing more', async () => {
    await expectStatus(app.post(`${the.home}/freezes`, { body: { anyway: true } }), 202);
    await the.reaches('frozen');
    const { text } = await page('charlotte');
    expect(text).toContain('<h1>Verslag: Netwerkbijeenkomst</h1>');
    expect(text).toContain('Dit verslag is definitief.');
    expect(text).not.toContain('<form');
    expect((await send('charlotte', { choice: 'agrees' })).status).toBe(303);
    const pdf = await app.http(`${the.pageOf('charlotte')}/pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.headers.get('content-disposition')).toContain('verslag.pdf');
    expect(pdf.text.startsWith('%PDF-')).toBe(true);
  });
});
