import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type App, aRunningCampaign, eventually, form, networkBody, openApp, TOKENS } from './support.ts';

const SLUG = 'logs';
const RITA = 'rita-of-the-logs@example.org';
const ADDRESS = /[\w.+%-]+(?:@|%40)[\w-]+\.\w+/;
const LINK_CODE = /\.[\w-]{22}(?![\w-])/;
let app: App;
let town: Awaited<ReturnType<typeof aRunningCampaign>>;

beforeAll(async () => {
  app = await openApp(SLUG);
  town = await aRunningCampaign(app, SLUG);
});
afterAll(() => app.close());

/** Nothing in a log tells who anybody is, or opens a door. */
function isClean(lines: string[]): void {
  for (const line of lines) {
    expect(line).not.toMatch(ADDRESS);
    expect(line).not.toMatch(LINK_CODE);
    expect(line).not.toMatch(/Bram|Charlotte|Dave|Thompson|Rita|Anneke|Geachte|Zorgnetwerk NF1/);
    for (const token of Object.values(TOKENS)) expect(line).not.toContain(token);
  }
}

const parsed = (lines: string[]) => lines.map((line) => JSON.parse(line));

test('the log has a line for every request, by its pattern, with what came of it', async () => {
  const before = app.lines.length;
  await app.get(`/networks/${SLUG}/people/${town.ids.bram}?text=x`);
  await app.http(town.answer.bram!);
  await app.get('/networks', { as: 'a-wrong-token' });
  await expect.poll(() => app.lines.length).toBe(before + 3);
  expect(parsed(app.lines.slice(before)).map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/api/networks/:slug/people/:person', 422],
    ['GET', '/a/:token', 200],
    ['GET', '/api/networks', 401],
  ]);
});

test('whatever is asked, right or wrong, no name, address or token comes into the log', async () => {
  const people = `/networks/${SLUG}/people`;
  await app.get(`${people}?text=bram@example.org`);
  await app.post(people, { body: { name: 'Dave', email: 'dave@example.org', language: 'nl' } });
  await app.post(people, { body: { name: 'Bram', email: 'bram@@example.org', language: 'nl', wrong: 'Anneke' } });
  await app.post(people, { body: '{"name": "Charlotte", "email": "charlotte@example.org"' });
  await app.post('/networks', { as: 'admin', body: networkBody('logs'), key: 'anneke@example.org' });
  await app.post(`${people}/imports`, {
    body: 'Naam;E-mail\nBram;bram@example.org\nDave;dave@@\n',
    headers: { 'content-type': 'text/csv' },
  });
  await app.http(`/a/bram@example.org`);
  await app.http(`/nowhere/bram@example.org?token=${TOKENS.admin}`);
  await app.http(town.answer.dave!, form({ choice: 'colleague', colleagueName: 'Rita', colleagueEmail: 'rita' }));
  await app.http(town.stop.charlotte!, form({}));
  expect(app.lines.length).toBeGreaterThan(10);
  isClean(app.lines);
});

test('a failure is logged with where it happened and not with what it says', async () => {
  const told = new Error(`cannot read Bram <bram@example.org> with ${TOKENS.admin}`, {
    cause: new TypeError('Charlotte is not a function'),
  });
  const fails = () => Promise.reject(told);
  const broken = await openApp(SLUG, {}, (deps) => ({ ...deps, door: { look: fails, deliver: fails } }));
  const { status, body, text } = await broken.get(`/networks/${SLUG}`);
  expect([status, body.code]).toEqual([500, 'failed']);
  expect(text).not.toContain('Bram');
  const page = await broken.http(town.answer.bram!);
  expect([page.status, page.text.includes('Er ging iets mis')]).toEqual([500, true]);
  await broken.close();
  const failures = parsed(broken.lines).filter(({ msg }) => msg === 'request failed');
  expect(failures).toMatchObject([
    { requestId: body.requestId, code: 'failed', error: { name: 'Error', cause: { name: 'TypeError' } } },
    { code: 'failed' },
  ]);
  expect(failures[0].error.frames[0]).toContain('logs.test.ts');
  isClean(broken.lines);
});

test('the log of the worker is clean too, also when a mail server refuses a letter and says to whom', async () => {
  const { mailbox, workerLog } = inject('house');
  await fetch(`${mailbox}/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ refuse: [RITA] }),
  });
  await app.http(town.answer.bram!, form({ choice: 'colleague', colleagueName: 'Rita', colleagueEmail: RITA }));
  const rita = async () => (await app.get(`/networks/${SLUG}/people?text=${RITA}`)).body.items[0];
  expect((await eventually(rita, (person) => person?.mail !== undefined)).mail.status).toBe('refused');
  const lines = async () => (await readFile(workerLog, 'utf8')).trim().split('\n');
  const found = await eventually(lines, (all) => all.some((line) => /"network":"logs".*"refused":1/.test(line)));
  isClean(found);
});
