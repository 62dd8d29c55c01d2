import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, aRunningCampaign, CAST, form, letterTo, openApp, someone } from './support.ts';

const SLUG = 'stops';
let app: App;
let town: Awaited<ReturnType<typeof aRunningCampaign>>;

beforeAll(async () => {
  app = await openApp(SLUG);
  town = await aRunningCampaign(app, SLUG, { ...CAST, elif: someone('Elif Yılmaz') });
});
afterAll(() => app.close());

const mailOf = async (name: string) => (await app.get(`/networks/${SLUG}/people/${town.ids[name]}`)).body.mail;

describe('the page to stop mail', () => {
  test('says what the button does, and does nothing by being opened', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) await app.http(town.stop.bram!, { method });
    const { text } = await app.http(town.stop.bram!);
    expect(text).toContain('Als u op de knop drukt, krijgt u geen mails meer van Zorgnetwerk NF1.');
    expect(text).toContain(`<form method="post" action="${town.stop.bram}">`);
    expect(await mailOf('bram')).toBeUndefined();
  });

  test('stops all mail when the button is pressed, and says so, also later', async () => {
    const { status, text } = await app.http(town.stop.bram!, form({}));
    expect([status, text.includes('U krijgt geen mails meer van Zorgnetwerk NF1')]).toEqual([200, true]);
    expect(await mailOf('bram')).toMatchObject({ status: 'stopped' });
    const again = (await app.http(town.stop.bram!)).text;
    expect(again).toContain('U krijgt geen mails meer');
    expect(again).not.toContain('<form');
    const rows = async () => (await app.get(`${town.path}/responses?choice=out`)).body.items;
    await expect.poll(rows, { timeout: 10_000 }).toMatchObject([{ person: town.ids.bram, out: 'stopped' }]);
  });

  test('is in the language of the person', async () => {
    expect((await app.http(town.stop.dave!)).text).toContain('No more mail from Zorgnetwerk NF1?');
  });

  test('takes the one click of a mail program (RFC 8058), which the letter announces', async () => {
    const letter = await letterTo(SLUG, 'dave@example.org');
    expect(letter.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const url = new URL(/^<(.+)>$/.exec(letter.headers['list-unsubscribe']!)![1]!);
    const { status } = await app.http(url.pathname, form({ 'List-Unsubscribe': 'One-Click' }));
    expect(status).toBe(200);
    expect(await mailOf('dave')).toMatchObject({ status: 'stopped' });
  });

  test('takes the one click as multipart too, as the RFC also allows', async () => {
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await app.http(town.stop.charlotte!, { method: 'POST', body })).status).toBe(200);
    expect(await mailOf('charlotte')).toMatchObject({ status: 'stopped' });
  });

  test('is reached from the answer page too, and stops mail of the same person', async () => {
    const { text } = await app.http(town.answer.elif!);
    const stop = /href="(\/s\/[^"]+)"/.exec(text)![1]!;
    expect((await app.http(stop, form({}))).status).toBe(200);
    expect(await mailOf('elif')).toMatchObject({ status: 'stopped' });
  });

  test('leaves the answer page working: who stopped mail may still answer', async () => {
    const posted = await app.http(town.answer.elif!, form({ choice: 'takes-part', commitment: 'active' }));
    expect(posted.status).toBe(303);
  });
});
