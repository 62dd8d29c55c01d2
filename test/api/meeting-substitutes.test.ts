import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMeetingUnderWay, givenOf, refusalOf } from './gathering.ts';
import { type App, eventually, expectStatus, form, lettersTo, letterTo, openApp } from './support.ts';

const SLUG = 'instead';
const GIJS = { name: 'Gijs Mol', email: 'gijs.instead@example.org' };
let app: App;
let ids: Record<string, string>;
let path: string;
let page: Record<string, string>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ({ ids, path, page } = await aMeetingUnderWay(app, SLUG));
});
afterAll(() => app.close());

const sends = (name: string, email: string) =>
  app.http(page[name]!, form({ choice: 'substitute', substituteName: GIJS.name, substituteEmail: email }));

test('who is sent on the page is added to the network, invited once, and hears by whom', async () => {
  expect((await sends('bram', GIJS.email)).status).toBe(303);
  const { subject, text } = await letterTo(SLUG, GIJS.email);
  expect(subject).toMatch(/^Uitnodiging: /);
  expect(text).toContain('Bram van der Laan kan niet komen, en gaf uw naam door.');
  const answer = { choice: 'substitute', substitute: { ...GIJS, email: GIJS.email.toUpperCase() } };
  await expectStatus(app.post(`${path}/responses`, { body: { person: ids.charlotte, answer } }), 201);
  const { items } = (await app.get(`/networks/${SLUG}/people?text=gijs`)).body;
  expect(items).toMatchObject([{ ...GIJS, source: 'substitute' }]);
  const row = (await app.get(`${path}/responses`)).body.items.find(
    ({ person }: { person: string }) => person === items[0].id,
  );
  expect(row).toMatchObject({ substituteFor: { person: ids.bram, name: 'Bram van der Laan' } });
  expect(
    await eventually(
      () => lettersTo(SLUG, GIJS.email),
      (letters) => letters.length > 0,
    ),
  ).toHaveLength(1);
});

test('nobody sends themselves: the page says so, and the API names the field', async () => {
  const { status, text } = await sends('charlotte', 'CHARLOTTE@example.org');
  expect(status).toBe(422);
  expect(text).toMatch(/id="substituteEmail-mistake">Dit is uw eigen adres/);
  const answer = { choice: 'substitute', substitute: { name: 'Ik', email: 'charlotte@example.org' } };
  expect(await refusalOf(app.post(`${path}/responses`, { body: { person: ids.charlotte, answer } }))).toEqual([
    422,
    'colleague-is-self',
    'answer.substitute.email',
  ]);
  expect(await givenOf(app, path, ids.charlotte!)).toMatchObject({ answer: { substitute: { name: GIJS.name } } });
});
