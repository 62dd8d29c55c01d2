import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { actionsId } from '../../workflows/kit/ids.ts';
import { type App, aNetworkWith, expectStatus, form, letterTo, linkIn, openApp } from './support.ts';

const SLUG = 'doen';
const HOME = `/networks/${SLUG}/actions`;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const DUE = dayFromNow(30);
let app: App;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
});
afterAll(() => app.close());

const item = (owner: string, text: string, more: object = {}) => ({ owner: ids[owner], text, due: DUE, ...more });
const add = async (...items: object[]) =>
  (await expectStatus(app.post(HOME, { body: { items } }), 201)).body.actions as number[];
const list = async (query = '') => (await expectStatus(app.get(`${HOME}${query}`), 200)).body;
const read = async (nr: number) => (await list()).items.find(({ action }: { action: number }) => action === nr);
const refusal = async (asked: ReturnType<App['post']>) => {
  const { status, body } = await asked;
  return [status, body.code, body.field];
};
const linkOf = (name: string) =>
  `/a/${app.deps.tokens.linkToken({
    workflow: actionsId(SLUG),
    person: ids[name]!,
    purpose: 'answer',
    expiresAt: Date.now() + DAY_MS,
  })}`;

describe('the register', () => {
  test('takes items, and their owner hears of all of them in one letter', async () => {
    const numbers = await add(
      item('bram', 'Maakt een overzicht', { source: { words: 'kerngroep' } }),
      item('bram', 'Belt de gemeente'),
    );
    expect(numbers).toEqual([1, 2]);
    const letter = await letterTo(SLUG, 'bram@example.org');
    expect(letter.text).toContain('Maakt een overzicht');
    expect(letter.text).toContain('Belt de gemeente');
    expect((await app.http(linkIn(letter, '/a/'))).text).toContain('Belt de gemeente');
    expect(await read(1)).toMatchObject({
      owner: { person: ids.bram, name: 'Bram van der Laan' },
      text: 'Maakt een overzicht',
      due: DUE,
      overdue: false,
      status: 'open',
      source: { words: 'kerngroep' },
    });
  });

  test('takes the same item once', async () => {
    expect(await add(item('bram', 'Belt de gemeente'))).toEqual([2]);
    expect((await list()).total).toBe(2);
  });

  test('is filtered by what is open and by owner, in pages', async () => {
    const [nr] = await add(item('charlotte', 'Leest mee'));
    expect((await list(`?owner=${ids.charlotte}`)).items.map(({ action }: { action: number }) => action)).toEqual([nr]);
    expect(await list('?open=false')).toMatchObject({ total: 0, items: [] });
    expect(await list('?overdue=true')).toMatchObject({ total: 0 });
    const first = await list('?limit=1');
    expect(first).toMatchObject({ total: 3, next: 1 });
    expect((await list(`?limit=5&after=${first.next}`)).items).toHaveLength(2);
  });

  test('refuses an unknown owner, a day that is over, and a day that does not exist', async () => {
    const post = (body: object) => refusal(app.post(HOME, { body: { items: [body] } }));
    expect(await post({ ...item('bram', 'x'), owner: 'zzzzzzzz' })).toEqual([404, 'unknown-person', 'owner']);
    expect(await post(item('bram', 'x', { due: dayFromNow(-2) }))).toEqual([422, 'date-in-past', 'due']);
    expect(await post(item('bram', 'x', { due: '2027-02-30' }))).toEqual([422, 'invalid', 'items.0.due']);
    expect(await post(item('bram', ' '))).toEqual([422, 'invalid', 'items.0.text']);
    expect(await refusal(app.get('/networks/nowhere/actions', { as: 'admin' }))).toEqual([
      404,
      'unknown-network',
      undefined,
    ]);
  });

  test('gives an item to somebody else, who hears; drops one, and opens it again', async () => {
    const [nr] = await add(item('bram', 'Zoekt een zaal'));
    const patch = (body: object) => app.patch(`${HOME}/${nr}`, { body });
    expect((await expectStatus(patch({ owner: ids.dave }), 200)).body.owner.name).toBe('Dave Thompson');
    expect((await letterTo(SLUG, 'dave@example.org')).text).toContain('Zoekt een zaal');
    expect((await expectStatus(patch({ status: 'dropped' }), 200)).body.status).toBe('dropped');
    expect(await refusal(patch({ text: 'Toch' }))).toEqual([409, 'closed', undefined]);
    expect((await expectStatus(patch({ status: 'open', due: dayFromNow(60) }), 200)).body).toMatchObject({
      status: 'open',
      due: dayFromNow(60),
    });
    expect(await refusal(patch({}))).toEqual([422, 'invalid', '']);
    expect(await refusal(patch({ status: 'dropped', text: 'x' }))).toEqual([422, 'invalid', '']);
    expect(await refusal(app.patch(`${HOME}/999`, { body: { text: 'x' } }))).toEqual([
      404,
      'unknown-action',
      undefined,
    ]);
  });

  test('takes what the coordinator heard by phone, with who entered it', async () => {
    const [nr] = await add(item('charlotte', 'Vraagt offertes'));
    const answer = { choice: 'extend', until: dayFromNow(90) };
    await expectStatus(app.post(`${HOME}/${nr}/responses`, { body: { answer } }), 201);
    expect(await read(nr!)).toMatchObject({
      due: dayFromNow(90),
      answers: [{ answer, way: 'phone', by: 'coordinator' }],
    });
    expect(await refusal(app.post(`${HOME}/999/responses`, { body: { answer } }))).toEqual([
      404,
      'unknown-action',
      undefined,
    ]);
  });
});

test('an item of a meeting is named by its title, on the page, in the letter and in the list', async () => {
  const path = `/networks/${SLUG}/meetings`;
  const body = { kind: 'network', title: 'Voorjaarsbijeenkomst', audience: {} };
  const { meeting } = (await expectStatus(app.post(path, { body }), 201)).body;
  const gijs = { name: 'Gijs Mol', email: 'gijs@example.org', language: 'nl' };
  ids.gijs = (await expectStatus(app.post(`/networks/${SLUG}/people`, { body: gijs }), 201)).body.id;
  await add(item('gijs', 'Boekt een zaal', { source: { meeting } }));
  expect((await letterTo(SLUG, 'gijs@example.org')).text).toMatch(/uit\s+‘Voorjaarsbijeenkomst’/);
  const { text } = await app.http(linkOf('gijs'));
  expect(text).toContain('Afgesproken in ‘Voorjaarsbijeenkomst’.');
  expect((await app.http(/"(\/s\/[^"]+)"/.exec(text)![1]!)).text).toContain('<form method="post"');
  const { items } = (await app.get(`/networks/${SLUG}/actions?owner=${ids.gijs}`)).body;
  expect(items[0].source).toEqual({ meeting, title: 'Voorjaarsbijeenkomst' });
});

describe('the page of an owner', () => {
  const page = (name: string) => app.http(linkOf(name));
  const send = (name: string, fields: Record<string, string>) => app.http(linkOf(name), form(fields));

  test('shows what is theirs and nothing of others, in their language, and records nothing', async () => {
    const before = await list();
    const { status, text, headers } = await page('dave');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Zoekt een zaal');
    expect(text).not.toContain('Belt de gemeente');
    expect(text).not.toContain('<script');
    expect(headers.get('cache-control')).toBe('no-store');
    await app.http(`${linkOf('dave')}?noted=1&choice=done`);
    expect(await list()).toEqual(before);
  });

  test('notes that an item is done, says so, and asks for the others', async () => {
    const sent = await send('bram', { item: '2', choice: 'done' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${linkOf('bram')}?noted=2`]);
    const { text } = await app.http(`${linkOf('bram')}?noted=2`);
    expect(text).toContain('Dank u wel, dit is genoteerd');
    expect(text).toContain('Maakt een overzicht');
    expect(text).toContain('Wat u al liet weten');
    expect(text).toMatch(/Belt de gemeente<\/h3>[\s\S]*Dit is klaar\.[\s\S]*<summary>Klopt dit niet\?<\/summary>/);
    expect(await read(2)).toMatchObject({ status: 'done', answers: [{ answer: { choice: 'done' }, way: 'link' }] });
    // Somebody who makes such a link themselves reads no thanks for what was not noted.
    expect((await app.http(`${linkOf('bram')}?noted=1`)).text).not.toContain('Dank u wel');
  });

  test('notes until when somebody needs, in words too, and shows the new day', async () => {
    const year = new Date().getUTCFullYear() + 1;
    expect((await send('bram', { item: '1', choice: 'extend', until: `1 mei ${year}` })).status).toBe(303);
    expect((await page('bram')).text).toContain(`1 mei ${year}`);
    expect(await read(1)).toMatchObject({ due: `${year}-05-01` });
  });

  test('notes why it does not work, also when only that was filled in', async () => {
    expect((await send('bram', { item: '1', why: 'Wacht op <b>IT</b>' })).status).toBe(303);
    expect(await read(1)).toMatchObject({ status: 'blocked' });
    const { text } = await page('bram');
    expect(text).toContain('Wacht op &lt;b&gt;IT&lt;/b&gt;');
  });

  test('notes that it is not theirs, and shows it as handed back', async () => {
    const [nr] = await add(item('dave', 'Schrijft de brief'));
    expect((await send('dave', { item: String(nr), choice: 'not-mine', whose: 'Charlotte' })).status).toBe(303);
    expect(await read(nr!)).toMatchObject({ notMine: true, status: 'open' });
    const [open, answered] = (await page('dave')).text.split('What you have let us know');
    expect(open).not.toContain('Schrijft de brief</h2>');
    expect(answered).toMatch(/Schrijft de brief<\/h3>[\s\S]*This is not yours\./);
  });

  test('takes back that an item is done, or not theirs, when that was a mistake', async () => {
    const [nr] = await add(item('dave', 'Stuurt de folder'));
    const tries: Record<string, string>[] = [
      { choice: 'done' },
      { choice: 'blocked', why: 'No stamps' },
      { choice: 'not-mine' },
    ];
    for (const fields of [...tries, { choice: 'extend', until: dayFromNow(90) }])
      expect((await send('dave', { item: String(nr), ...fields })).headers.get('location')).toContain('noted=');
    expect(await read(nr!)).toMatchObject({ status: 'open', notMine: false, due: dayFromNow(90) });
    expect(await read(nr!)).not.toHaveProperty('closedAt');
    await send('dave', { item: String(nr), choice: 'done' });
    const wrong = await send('dave', { item: String(nr), choice: 'blocked' });
    expect([wrong.status, wrong.text.includes('<details open>')]).toEqual([422, true]);
  });

  test.each([
    [{}, 'choice-', 'Kies een van de antwoorden.'],
    [{ choice: 'extend' }, 'until-', 'Schrijf tot wanneer u nodig hebt'],
    [{ choice: 'extend', until: '31-2-2027' }, 'until-', 'Schrijf tot wanneer u nodig hebt'],
    [{ choice: 'extend', until: '2020-01-01' }, 'until-', 'Deze dag is voorbij'],
    [{ choice: 'extend', until: '2127-01-01' }, 'until-', 'Klopt het jaar?'],
    [{ choice: 'blocked' }, 'why-', 'Schrijf in een paar woorden'],
    [{ choice: 'blocked', why: 'x'.repeat(501) }, 'why-', 'Schrijf in een paar woorden'],
    [{ choice: 'not-mine', whose: 'x'.repeat(101) }, 'whose-', 'Schrijf een naam'],
    [{ choice: 'hacked', until: '2027-05-01' }, 'choice-', 'Kies een van de antwoorden.'],
  ])('says kindly what is not right, and keeps what was filled in: %o', async (fields, field, words) => {
    const [nr] = await add(item('charlotte', 'Vraagt offertes aan'));
    const { status, text } = await send('charlotte', { item: String(nr), ...(fields as Record<string, string>) });
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(text).toContain(`href="#${field}${nr}"`);
    expect(text).toContain(`id="${field}${nr}`);
    for (const value of Object.values(fields as Record<string, string>))
      if (value.length < 100 && value !== 'hacked') expect(text).toContain(`value="${value}"`);
    expect((await read(nr!)).answers).toEqual([]);
  });

  test('takes no answer for what is not theirs or is done, and simply shows what is', async () => {
    for (const nr of ['2', '999', 'x', '']) {
      const { status, headers } = await send('dave', { item: nr, choice: 'done' });
      expect([status, headers.get('location')]).toEqual([303, linkOf('dave')]);
    }
    expect(await read(1)).toMatchObject({ status: 'blocked' });
  });

  test('is friendly when nothing is left, and to who is not in the register', async () => {
    const erik = { name: 'Erik Bos', email: 'erik@example.org', language: 'nl' };
    ids.erik = (await expectStatus(app.post(`/networks/${SLUG}/people`, { body: erik }), 201)).body.id;
    expect((await page('erik')).status).toBe(404);
    const [nr] = await add(item('erik', 'Belt'));
    await send('erik', { item: String(nr), choice: 'done' });
    const { status, text } = await page('erik');
    expect(status).toBe(200);
    expect(text).toContain('U hebt geen open actiepunten');
    expect(text).toMatch(/Belt<\/h3>[\s\S]*Klopt dit niet\?/);
  });
});
