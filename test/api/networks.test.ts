import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, eventually, expectStatus, networkBody, openApp } from './support.ts';

const SLUG = 'networks';
const HOME = `/networks/${SLUG}`;
let app: App;

beforeAll(async () => {
  app = await openApp(SLUG);
  await expectStatus(app.post('/networks', { body: networkBody(SLUG) }), 201);
});
afterAll(() => app.close());

describe('a network', () => {
  test('is read as it was created', async () => {
    const { status, body, headers } = await app.get(HOME, { as: 'reader' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...networkBody(SLUG), people: 0, members: 0, organisations: 0, campaigns: 0 });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is listed for whom it is meant, and not for a coordinator elsewhere', async () => {
    const items = async (as: string) => (await app.get('/networks', { as })).body.items as { slug: string }[];
    await eventually(
      () => items('reader'),
      (found) => found.some(({ slug }) => slug === SLUG),
    );
    expect(await items('reader')).toEqual([{ slug: SLUG }]);
    expect(await items('admin')).toContainEqual({ slug: SLUG });
    expect(await items('stranger')).toEqual([]);
  });

  test('changes only in what is named', async () => {
    const { body } = await app.patch(HOME, { body: { name: 'Zorgnetwerk NF1 en NF2' } });
    expect(body).toMatchObject({ ...networkBody(SLUG), name: 'Zorgnetwerk NF1 en NF2' });
    expect((await app.get(HOME)).body.name).toBe('Zorgnetwerk NF1 en NF2');
  });

  test('exists once', async () => {
    const { status, body } = await app.post('/networks', { body: networkBody(SLUG) });
    expect([status, body.code, body.field]).toEqual([409, 'already-exists', 'slug']);
  });

  test('that nobody made is not found, under whatever name', async () => {
    for (const slug of ['ghost', 'Ghost', 'a', '..%2F..', '%00', 'x'.repeat(300)]) {
      const { status, body } = await app.get(`/networks/${slug}`, { as: 'admin' });
      expect(['unknown-network', 'not-found', 'forbidden']).toContain(body.code);
      expect([403, 404]).toContain(status);
    }
  });

  test('without a field that it needs is refused with what is missing', async () => {
    const { languages: _, ...body } = networkBody('zonder');
    const unsaid = await app.post('/networks', {
      body: { ...body, name: undefined, sender: { name: 'x' } },
      as: 'admin',
    });
    expect(unsaid.body.errors).toEqual([
      { field: 'name', detail: 'this field is missing, give: string' },
      { field: 'languages', detail: 'this field is missing, give: array' },
      { field: 'sender.address', detail: 'this field is missing, give: string' },
    ]);
    expect(unsaid.body.detail).toBe('name: this field is missing, give: string');
    const person = { name: 'Bram', email: 'bram@example.org' };
    const { detail } = (await app.post(`${HOME}/people`, { body: person })).body;
    expect(detail).toBe('language: this field is missing, give: "nl" | "en"');
    const choice = (await app.post(`${HOME}/actions/1/responses`, { body: { answer: {} } })).body;
    expect(choice.detail).toBe(
      'answer.choice: this field is missing, give: "done" | "extend" | "blocked" | "not-mine"',
    );
    const nothing = (await app.patch(`${HOME}/actions/1`, { body: {} })).body;
    expect(nothing.detail).toBe('say what changes');
  });

  test.each<[string, object, string]>([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['a slug in capitals', { slug: 'NF1' }, 'slug'],
    ['a slug with a slash', { slug: 'nf1/../x' }, 'slug'],
    ['no name', { name: '' }, 'name'],
    ['a name with a line break', { name: 'Zorg\r\nBcc: everyone@example.org' }, 'name'],
    ['a number for a name', { name: 7 }, 'name'],
    ['no language', { languages: [] }, 'languages'],
    ['an unknown language', { languages: ['fr'] }, 'languages.0'],
    ['no coordinator', { coordinators: [] }, 'coordinators'],
    ['a coordinator without an address', { coordinators: [{ name: 'Anneke' }] }, 'coordinators.0.email'],
    [
      'a sender with a line break in its address',
      { sender: { name: 'NF1', address: 'nf1@example.org\r\nBcc: x@example.org' } },
      'sender.address',
    ],
    ['null for a name', { name: null }, 'name'],
  ])('is not created with %s', async (_, wrong, field) => {
    const { status, body } = await app.post('/networks', {
      as: 'admin',
      body: { ...networkBody('wrong-one'), ...wrong },
    });
    expect([status, body.code, body.field]).toEqual([422, 'invalid', field]);
    expect(body.remedy).toBeTruthy();
    expect((await app.get('/networks/wrong-one', { as: 'admin' })).status).toBe(404);
  });

  test('is not changed by a change of nothing, of its slug, or of a field that does not exist', async () => {
    const before = (await app.get(HOME)).body;
    for (const body of [{}, { slug: 'other' }, { people: 9 }, [], 'no json', '{"name":"x"', 'null'])
      expect([400, 422]).toContain((await app.patch(HOME, { body })).status);
    expect((await app.get(HOME)).body).toEqual(before);
  });
});

describe('an organisation', () => {
  const erasmus = { name: 'Erasmus MC', kind: 'expertise-centre', institutionType: 'umc', city: 'Rotterdam' };
  const add = async (body: object) => (await expectStatus(app.post(`${HOME}/organisations`, { body }), 201)).body;

  test('is added, read, changed, listed by name and removed', async () => {
    const isala = await add({ name: 'Isala', kind: 'treatment-centre' });
    const made = await add(erasmus);
    expect(made).toEqual({ ...erasmus, id: expect.stringMatching(/^[a-z2-7]{8}$/) });
    const path = `${HOME}/organisations/${made.id}`;
    expect((await app.get(path)).body).toEqual(made);

    await expectStatus(app.patch(path, { body: { city: 'Delft' } }), 200);
    expect((await app.get(path)).body).toEqual({ ...made, city: 'Delft' });

    const list = (await app.get(`${HOME}/organisations`)).body.items;
    expect(list).toEqual([{ ...made, city: 'Delft' }, isala]);

    await expectStatus(app.delete(path), 200);
    expect((await app.get(path)).body.code).toBe('unknown-organisation');
    expect((await app.delete(path)).body.code).toBe('unknown-organisation');
  });

  test('stands in the network once, whatever its capitals', async () => {
    await add({ name: 'Radboudumc', kind: 'expertise-centre' });
    const again = await app.post(`${HOME}/organisations`, { body: { name: 'RADBOUDUMC', kind: 'other' } });
    expect([again.status, again.body.code, again.body.field]).toEqual([409, 'already-exists', 'name']);
    const vumc = await add({ name: 'VUmc', kind: 'other' });
    const renamed = await app.patch(`${HOME}/organisations/${vumc.id}`, { body: { name: 'radboudumc' } });
    expect([renamed.status, renamed.body.code]).toEqual([409, 'already-exists']);
  });

  test('is not removed while people belong to it', async () => {
    const lumc = await add({ name: 'LUMC', kind: 'expertise-centre' });
    const person = { name: 'Bram', email: 'bram@example.org', language: 'nl', organisation: lumc.id };
    const { body: bram } = await expectStatus(app.post(`${HOME}/people`, { body: person }), 201);
    const refused = await app.delete(`${HOME}/organisations/${lumc.id}`);
    expect([refused.status, refused.body.code]).toEqual([409, 'in-use']);
    await expectStatus(app.delete(`${HOME}/people/${bram.id}`), 200);
    await expectStatus(app.delete(`${HOME}/organisations/${lumc.id}`), 200);
  });

  test.each<[string, object, string]>([
    ['an unknown kind', { kind: 'hospital' }, 'kind'],
    ['an unknown type', { institutionType: 'big' }, 'institutionType'],
    ['a name of two lines', { name: 'a\nb' }, 'name'],
    ['a name that is too long', { name: 'x'.repeat(161) }, 'name'],
    ['a field nobody knows', { beds: 12 }, 'beds'],
  ])('is refused with %s', async (_, wrong, field) => {
    const { status, body } = await app.post(`${HOME}/organisations`, { body: { ...erasmus, name: 'X', ...wrong } });
    expect([status, body.code, body.field]).toEqual([422, 'invalid', field]);
  });
});

describe('a request', () => {
  test('with a body that is no JSON, or too large, is told so', async () => {
    const broken = await app.post('/networks', { body: '{"slug": "x",' });
    expect([broken.status, broken.body.code]).toEqual([400, 'not-json']);
    const large = await app.post('/networks', { body: JSON.stringify({ name: 'x'.repeat(2_000_000) }) });
    expect([large.status, large.body.code]).toEqual([413, 'too-large']);
  });

  test('with unknown parameters, or a body where none belongs, is refused rather than half understood', async () => {
    expect((await app.get(`${HOME}?fields=name`)).status).toBe(422);
    expect((await app.delete(`${HOME}/people/aaaaaaaa`, { body: { dryRun: true } })).body.field).toBe('dryRun');
  });

  test('gets problem+json with what to do and an id that stands in the log too', async () => {
    const { headers, body } = await app.get('/nowhere');
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: 'urn:kartrekker:problem:not-found', status: 404, code: 'not-found' });
    expect(body.remedy).toContain('/api/docs');
    expect(headers.get('x-request-id')).toBe(body.requestId);
    expect(app.lines.some((line) => line.includes(body.requestId))).toBe(true);
  });
});
