import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, aNetworkWith, CAST, expectStatus, openApp } from './support.ts';

const SLUG = 'people';
const HOME = `/networks/${SLUG}`;
let app: App;
let ids: Record<string, string>;
let erasmus: string;
let isala: string;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
  const organisation = async (body: object) =>
    (await expectStatus(app.post(`${HOME}/organisations`, { body }), 201)).body.id;
  erasmus = await organisation({ name: 'Erasmus MC', kind: 'expertise-centre', institutionType: 'umc' });
  isala = await organisation({ name: 'Isala', kind: 'treatment-centre', institutionType: 'stz' });
  await change('bram', { organisation: erasmus, commitment: 'active' });
  await change('charlotte', { organisation: isala });
});
afterAll(() => app.close());

const path = (name: string) => `${HOME}/people/${ids[name]}`;
const change = (name: string, body: object) => expectStatus(app.patch(path(name), { body }), 200);
const names = async (query: string) =>
  (await expectStatus(app.get(`${HOME}/people?${query}`), 200)).body.items.map(
    ({ name }: { name: string }) => name.split(' ')[0],
  );

describe('a person', () => {
  test('is read as they were added', async () => {
    const { body } = await app.get(path('dave'), { as: 'reader' });
    expect(body).toMatchObject({ ...CAST.dave, id: ids.dave });
  });

  test('is changed in what is named; null empties a field; an address gets its domain in small letters', async () => {
    const fields = { name: 'Elif Yılmaz', email: 'Elif@EXAMPLE.org', language: 'nl', discipline: 'x', phases: [2] };
    const { body: elif } = await expectStatus(app.post(`${HOME}/people`, { body: fields }), 201);
    expect(elif.email).toBe('Elif@example.org');
    const { body } = await app.patch(`${HOME}/people/${elif.id}`, { body: { discipline: null, phases: [3, 4] } });
    expect(body).toEqual({
      ...fields,
      email: 'Elif@example.org',
      phases: [3, 4],
      id: elif.id,
      addedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      discipline: undefined,
    });
    await expectStatus(app.delete(`${HOME}/people/${elif.id}`), 200);
    expect((await app.get(`${HOME}/people/${elif.id}`)).body.code).toBe('unknown-person');
  });

  test('has an address that nobody else has, whatever the capitals', async () => {
    const email = 'BRAM@Example.ORG';
    const added = await app.post(`${HOME}/people`, { body: { name: 'Bram again', email, language: 'nl' } });
    expect([added.status, added.body.code, added.body.field]).toEqual([409, 'email-in-use', 'email']);
    const changed = await app.patch(path('dave'), { body: { email } });
    expect([changed.status, changed.body.code, changed.body.field]).toEqual([409, 'email-in-use', 'email']);
    await change('bram', { email: 'Bram@example.org' });
    await change('bram', { email: 'bram@example.org' });
  });

  test('belongs to an organisation that exists', async () => {
    const { status, body } = await app.patch(path('dave'), { body: { organisation: 'aaaaaaaa' } });
    expect([status, body.code, body.field]).toEqual([404, 'unknown-organisation', 'organisation']);
  });

  test('gets no more mail when a coordinator says so, and again when that is taken back', async () => {
    await expectStatus(app.post(`${path('dave')}/mail-stops`, { body: { reason: 'asked by phone' } }), 201);
    expect((await app.get(path('dave'))).body.mail).toMatchObject({ status: 'stopped', reason: 'asked by phone' });
    await expectStatus(app.post(`${path('dave')}/mail-resumptions`), 201);
    expect((await app.get(path('dave'))).body.mail).toBeUndefined();
    expect((await app.post(`${HOME}/people/aaaaaaaa/mail-stops`, { body: {} })).body.code).toBe('unknown-person');
  });

  test.each<[string, object, string]>([
    ['without a name', { name: undefined }, 'name'],
    ['without an address', { email: undefined }, 'email'],
    ['with a line break in the address', { email: 'x@example.org\r\nBcc: y@example.org' }, 'email'],
    ['with a line break after the at sign', { email: 'x@\nexample.org' }, 'email'],
    ['with two addresses', { email: 'x@example.org, y@example.org' }, 'email'],
    ['with a name around the address', { email: 'X <x@example.org>' }, 'email'],
    ['with an address of 255 characters', { email: `${'x'.repeat(243)}@example.org` }, 'email'],
    ['with a control character in the name', { name: 'X\u0000Y' }, 'name'],
    ['with a number for a name', { name: 3 }, 'name'],
    ['in an unknown language', { language: 'de' }, 'language'],
    ['with a fifth phase', { phases: [5] }, 'phases.0'],
    ['with text for phases', { phases: '1,2' }, 'phases'],
    ['with an unknown commitment', { commitment: 'maybe' }, 'commitment'],
    ['with an id of the caller', { id: 'aaaaaaaa' }, 'id'],
    ['as a member already', { member: { since: 1, campaign: 1 } }, 'member'],
    ['with null for a field', { discipline: null }, 'discipline'],
  ])('is not added %s', async (_, wrong, field) => {
    const good = { name: 'X', email: 'x@example.org', language: 'nl' };
    const { status, body } = await app.post(`${HOME}/people`, { body: { ...good, ...wrong } });
    expect([status, body.code, body.field]).toEqual([422, 'invalid', field]);
    expect(await names('text=x@example.org')).toEqual([]);
  });

  test('is not changed into something that cannot be', async () => {
    const before = (await app.get(path('bram'))).body;
    for (const [body, field] of [
      [{ name: null }, 'name'],
      [{ email: null }, 'email'],
      [{ language: null }, 'language'],
      [{ mail: null }, 'mail'],
      [{ addedAt: 0 }, 'addedAt'],
    ] as const) {
      const answer = await app.patch(path('bram'), { body });
      expect([answer.status, answer.body.field]).toEqual([422, field]);
    }
    expect((await app.get(path('bram'))).body).toEqual(before);
  });
});

describe('the list of people', () => {
  test.each([
    ['kinds=expertise-centre', ['Bram']],
    ['kinds=expertise-centre,treatment-centre', ['Bram', 'Charlotte']],
    ['institutionTypes=stz', ['Charlotte']],
    ['disciplines=neurologie', ['Dave']],
    ['disciplines=Neurologie&disciplines=Klinische+genetica', ['Bram', 'Dave']],
    ['phases=2,3', ['Bram', 'Dave']],
    ['languages=en', ['Dave']],
    ['commitments=active', ['Bram']],
    ['sources=Contact+EC', ['Bram']],
    ['members=false', ['Bram', 'Charlotte', 'Dave']],
    ['members=true', []],
    ['text=SMIT', ['Charlotte']],
    ['text=dave@', ['Dave']],
    ['phases=1,3&languages=nl', ['Bram']],
    ['kinds=insurer', []],
  ])('by %s is %j', async (query, found) => {
    expect(await names(query)).toEqual(found);
  });

  test('can be of one organisation, or of people by their ids', async () => {
    expect(await names(`organisations=${isala},${erasmus}`)).toEqual(['Bram', 'Charlotte']);
    expect(await names(`people=${ids.dave},${ids.bram}`)).toEqual(['Bram', 'Dave']);
  });

  test('comes in pages, in order of name, with how many there are', async () => {
    const first = (await app.get(`${HOME}/people?limit=2`)).body;
    expect(first).toMatchObject({ total: 3, next: ids.charlotte, items: [{ id: ids.bram }, { id: ids.charlotte }] });
    const last = (await app.get(`${HOME}/people?limit=2&after=${first.next}`)).body;
    expect(last).toEqual({ total: 3, items: [expect.objectContaining({ id: ids.dave })] });
  });

  test('does not begin anew behind your back when the person to go on after has left', async () => {
    const { status, body } = await app.get(`${HOME}/people?limit=2&after=aaaaaaaa`);
    expect([status, body.code, body.field]).toEqual([409, 'list-changed', 'after']);
  });

  test.each([
    ['colour=red', 'colour'],
    ['kinds=hospital', 'kinds.0'],
    ['kinds=', 'kinds.0'],
    ['phases=one', 'phases.0'],
    ['members=perhaps', 'members'],
    ['limit=0', 'limit'],
    ['limit=501', 'limit'],
    ['limit=many', 'limit'],
    ['after=nobody', 'after'],
    ['text=', 'text'],
  ])('is not asked for with %s', async (query, field) => {
    const { status, body } = await app.get(`${HOME}/people?${query}`);
    expect([status, body.code, body.field]).toEqual([422, 'invalid', field]);
  });
});
