import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bearer, Purpose } from '../../activities/letters/token.ts';
import { createTokens } from '../../activities/letters/token.ts';
import { type App, aRunningCampaign, expectStatus, form, openApp } from './support.ts';

const SLUG = 'tokens';
const DAY_MS = 86_400_000;
const declines = form({ choice: 'declines' });
let app: App;
let town: Awaited<ReturnType<typeof aRunningCampaign>>;

beforeAll(async () => {
  app = await openApp(SLUG);
  town = await aRunningCampaign(app, SLUG);
});
afterAll(() => app.close());

const answers = async () =>
  (await app.get(`${town.path}/responses`)).body.items.filter((row: { given?: object }) => row.given);
const shareOf = (slug: string, campaign = 1) => `network/${slug}/campaign/${campaign}/share/1`;
const token = (bearer: Partial<Bearer & { purpose: Purpose; days: number }>, tokens = app.deps.tokens) => {
  const { workflow = shareOf(SLUG), person = town.ids.bram!, purpose = 'answer', days = 30 } = bearer;
  return tokens.linkToken({ workflow, person, purpose, expiresAt: Date.now() + days * DAY_MS });
};

/** Everybody who tries comes from an address of their own, since wrong links are limited by address. */
let visitors = 0;
const visitor = () => {
  visitors += 1;
  return { 'x-forwarded-for': `192.0.2.${visitors}` };
};

/** Opens a page and posts to it: both must be refused the same way, friendly and without recording anything. */
async function isRefused(path: string, status: number, words: string) {
  for (const init of [{ method: 'GET' }, declines]) {
    const page = await app.http(path, { ...init, headers: visitor() });
    expect(page.status).toBe(status);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.text).toContain(words);
    expect(page.text).not.toContain('<form');
  }
  expect(await answers()).toEqual([]);
  expect((await app.get(`/networks/${SLUG}/people/${town.ids.bram}`)).body.mail).toBeUndefined();
}

describe('a link', () => {
  test('that was damaged is not right, whatever the damage', async () => {
    const path = town.answer.bram!;
    const damaged = [
      path.slice(0, -1),
      `${path}x`,
      path.toUpperCase().replace('/A/', '/a/'),
      path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      '/a/x',
      '/a/%00',
      '/a/%E0%A4%A',
      `/a/${'x'.repeat(3000)}`,
      '/a/__proto__',
    ];
    for (const wrong of damaged) await isRefused(wrong, wrong === '/a/%E0%A4%A' ? 400 : 404, 'Deze link klopt niet');
  });

  test('of one person is no link of another', async () => {
    const swapped = town.answer.bram!.replace(town.ids.bram!, town.ids.dave!);
    expect(swapped).not.toBe(town.answer.bram);
    await isRefused(swapped, 404, 'Deze link klopt niet');
  });

  test('of one campaign is no link of another', async () => {
    await isRefused(town.answer.bram!.replace('c1s1', 'c2s1'), 404, 'Deze link klopt niet');
    await isRefused(town.answer.bram!.replace(`${SLUG}.`, 'other.'), 404, 'Deze link klopt niet');
  });

  test('to answer does not stop mail, and one to stop mail does not answer', async () => {
    await isRefused(town.answer.bram!.replace('/a/', '/s/'), 404, 'Deze link klopt niet');
    await isRefused(town.stop.bram!.replace('/s/', '/a/'), 404, 'Deze link klopt niet');
  });

  test('made under another secret is not right', async () => {
    const forged = createTokens(Buffer.alloc(32, 'another secret'));
    await isRefused(`/a/${token({}, forged)}`, 404, 'Deze link klopt niet');
  });

  test('whose day was moved is not right, and one of long ago is too old', async () => {
    await isRefused(`/a/${token({ days: -1 })}`, 410, 'Deze link is te oud');
    await isRefused(
      `/s/${token({ workflow: `network/${SLUG}`, purpose: 'stop', days: -1 })}`,
      410,
      'Deze link is te oud',
    );
    const [slug, share, person, , mac] = token({ days: -1 }).split('.');
    await isRefused(`/a/${[slug, share, person, 'zzzz', mac].join('.')}`, 404, 'Deze link klopt niet');
  });

  test('to something that is not there, or to nobody, gets a page that says so', async () => {
    await isRefused(`/a/${token({ workflow: shareOf(SLUG, 77) })}`, 410, 'Antwoorden kan niet meer');
    await isRefused(`/a/${token({ person: 'aaaaaaaa' })}`, 404, 'Wij kennen deze link niet meer');
    await isRefused(`/s/${token({ workflow: 'network/ghost', purpose: 'stop' })}`, 410, 'Antwoorden kan niet meer');
  });

  test('of a test letter says that it was a test', async () => {
    await isRefused(
      `/a/${token({ workflow: shareOf(SLUG).replace(/1$/, '0'), person: 'testtest' })}`,
      200,
      'Dit was een test',
    );
  });

  test('speaks the language of the browser when the person is not known', async () => {
    for (const [accepts, words] of [
      ['en-GB,en;q=0.9,nl;q=0.8', 'This link is not right'],
      ['nl,en;q=0.5', 'Deze link klopt niet'],
      ['fr', 'Deze link klopt niet'],
    ] as const)
      expect((await app.http('/a/x', { headers: { ...visitor(), 'accept-language': accepts } })).text).toContain(words);
  });

  test('of somebody who has been removed is known no more', async () => {
    await expectStatus(app.delete(`/networks/${SLUG}/people/${town.ids.charlotte}`), 200);
    await expect.poll(async () => (await app.http(town.answer.charlotte!)).status, { timeout: 10_000 }).toBe(404);
    await isRefused(town.answer.charlotte!, 404, 'Wij kennen deze link niet meer');
    const stop = await app.http(town.stop.charlotte!, { method: 'POST' });
    expect([stop.status, stop.text.includes('U krijgt geen mails meer')]).toEqual([200, true]);
  });
});

describe('limits', () => {
  test('hold for one link, and leave other people at the same address alone', async () => {
    const busy = await openApp(SLUG);
    const statuses = await Promise.all(Array.from({ length: 70 }, () => busy.http(town.answer.dave!)));
    expect(statuses.filter(({ status }) => status === 200)).toHaveLength(60);
    const refused = statuses.find(({ status }) => status === 429)!;
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.text).toContain('Even wachten');
    expect((await busy.http(town.answer.dave!, declines)).status).toBe(429);
    expect((await busy.http(town.answer.bram!)).status).toBe(200);
    await busy.close();
  });

  test('hold for wrong links by address, and not for right ones from there', async () => {
    const busy = await openApp(SLUG);
    const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });
    const statuses: number[] = [];
    for (let nr = 0; nr < 40; nr += 1) statuses.push((await busy.http(`/a/wrong${nr}`, from('192.0.2.1'))).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
    expect((await busy.http(town.answer.bram!, from('192.0.2.1'))).status).toBe(200);
    expect((await busy.http('/a/wrong', from('192.0.2.2'))).status).toBe(404);
    await busy.close();
  });
});
