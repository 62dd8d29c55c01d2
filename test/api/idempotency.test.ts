import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../workflows/kit/refusal.ts';
import { createMemory } from '../../workflows/kit/seen.ts';
import { type App, aNetworkWith, CAST, expectStatus, networkBody, openApp, planBody } from './support.ts';

const SLUG = 'twice';
const HOME = `/networks/${SLUG}`;
let app: App;

beforeAll(async () => {
  app = await openApp(SLUG);
  await aNetworkWith(app, SLUG, { bram: CAST.bram });
});
afterAll(() => app.close());

const elif = { name: 'Elif Yılmaz', email: 'elif@example.org', language: 'nl' };
const people = async () => (await app.get(HOME)).body.people;

test('a request that is sent again with its Idempotency-Key is carried out once and answered the same', async () => {
  const first = await expectStatus(app.post(`${HOME}/people`, { body: elif, key: 'elif' }), 201);
  const again = await app.post(`${HOME}/people`, { body: { ...elif }, key: 'elif' });
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(await people()).toBe(2);
});

test('requests that are sent at the same time with one key are carried out once', async () => {
  const body = { name: 'Fenna Hoekstra', email: 'fenna@example.org', language: 'nl' };
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => app.post(`${HOME}/people`, { body, key: 'fenna' })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
});

test('without a key the second request is a new one', async () => {
  const { status, body } = await app.post(`${HOME}/people`, { body: elif });
  expect([status, body.code]).toEqual([409, 'email-in-use']);
});

test('a refusal stays a refusal under its key', async () => {
  const body = { ...elif, email: 'ELIF@example.org' };
  expect((await app.post(`${HOME}/people`, { body, key: 'no' })).body.code).toBe('email-in-use');
  expect((await app.post(`${HOME}/people`, { body, key: 'no' })).body.code).toBe('email-in-use');
});

test('a key with another body is refused, and nothing is recorded', async () => {
  const before = await people();
  const { status, body } = await app.post(`${HOME}/people`, { body: { ...elif, name: 'Gijs' }, key: 'elif' });
  expect([status, body.code]).toEqual([422, 'key-reused']);
  expect(await people()).toBe(before);
  expect((await app.get(`${HOME}/people?text=elif`)).body.items).toMatchObject([{ name: 'Elif Yılmaz' }]);
});

test('the order of the fields and fields at their default do not make another body', async () => {
  const plan = planBody({ remindAfterWorkingDays: [] });
  const { remindAfterWorkingDays: _, ...shorter } = plan;
  const turned = Object.fromEntries(Object.entries(shorter).reverse());
  const first = await expectStatus(app.post(`${HOME}/campaigns`, { body: plan, key: 'plan' }), 201);
  const again = await expectStatus(app.post(`${HOME}/campaigns`, { body: turned, key: 'plan' }), 201);
  expect(again.body.campaign).toBe(first.body.campaign);
  expect((await app.get(`${HOME}/campaigns`)).body.items).toHaveLength(1);
});

test('a key belongs to one user and one route', async () => {
  const gijs = { name: 'Gijs Mol', email: 'gijs@example.org', language: 'nl' };
  await expectStatus(app.post(`${HOME}/people`, { body: gijs, key: 'elif', as: 'admin' }), 201);
  await expectStatus(app.post(`${HOME}/organisations`, { body: { name: 'Isala', kind: 'other' }, key: 'elif' }), 201);
});

test('a network is created once under its key, and another request for its name is refused', async () => {
  const body = networkBody('twice-made');
  const first = await expectStatus(app.post('/networks', { as: 'admin', body, key: 'make' }), 201);
  const again = await expectStatus(app.post('/networks', { as: 'admin', body, key: 'make' }), 201);
  expect(again.body).toEqual(first.body);
  const other = await app.post('/networks', { as: 'admin', body: { ...body, name: 'Other' }, key: 'make' });
  expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
  const later = await app.post('/networks', { as: 'admin', body, key: 'make again' });
  expect([later.status, later.body.code]).toEqual([409, 'already-exists']);
});

test('an import is brought in once under its key, and a different file is refused', async () => {
  const send = (text: string, key = 'import') =>
    app.post(`${HOME}/people/imports`, { body: text, key, headers: { 'content-type': 'text/csv' } });
  const file = 'Naam;E-mail\nHanna Bos;hanna@example.org\n';
  const first = await expectStatus(send(file), 200);
  expect(first.body).toMatchObject({ added: 1 });
  expect((await send(file)).body).toEqual(first.body);
  const other = await send('Naam;E-mail\nHanna Vos;hanna@example.org\n');
  expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
});

test('a long memory forgets its oldest commands first, by number and by length, so that it always fits the state', () => {
  const carryOut = (outcome: string) => () => accepted({ outcome });
  const many = createMemory();
  for (let nr = 1; nr <= 2_001; nr += 1) many.once({ id: `${nr}`, kind: 'x' }, carryOut('first'));
  expect(many.once({ id: '2', kind: 'x' }, carryOut('again'))).toMatchObject({ outcome: 'first' });
  expect(many.once({ id: '1', kind: 'x' }, carryOut('again'))).toMatchObject({ outcome: 'again' });

  const long = createMemory();
  for (let nr = 1; nr <= 30; nr += 1) long.once({ id: `${nr}`, kind: 'x' }, carryOut('x'.repeat(100_000)));
  expect(JSON.stringify(long.all()).length).toBeLessThan(1_100_000);
  const next = createMemory(long.all());
  expect(next.once({ id: '30', kind: 'x' }, carryOut('again'))).not.toMatchObject({ outcome: 'again' });
  expect(next.once({ id: '1', kind: 'x' }, carryOut('again'))).toMatchObject({ outcome: 'again' });
});
