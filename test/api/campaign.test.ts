import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../activities/documents/tables/read-table.ts';
import { UnknownWorkflow } from '../../activities/temporal/door.ts';
import { refused } from '../../workflows/kit/refusal.ts';
import {
  type App,
  type Asking,
  aNetworkWith,
  CAST,
  eventually,
  expectStatus,
  lettersTo,
  letterTo,
  openApp,
  planBody,
} from './support.ts';

const SLUG = 'campaign';
const HOME = `/networks/${SLUG}`;
const PATH = `${HOME}/campaigns/1`;
const joins = { choice: 'takes-part', commitment: 'informed', discipline: 'Dermatologie' };
let app: App;
let ids: Record<string, string>;

/** The tests tell one campaign from its start to its dossier, in order. */
beforeAll(async () => {
  app = await openApp(SLUG);
  const elif = { name: 'Elif Yılmaz', email: 'elif@example.org', language: 'nl' };
  ids = await aNetworkWith(app, SLUG, { ...CAST, elif });
  await expectStatus(app.post(`${HOME}/people/${ids.elif}/mail-stops`, { body: {} }), 201);
  await expectStatus(app.post(`${HOME}/campaigns`, { body: planBody() }), 201);
});
afterAll(() => app.close());

const campaign = async () => (await expectStatus(app.get(PATH), 200)).body;
const until = (status: string) => eventually(campaign, (found) => found.status === status);
const refusal = async (what: string, asking: Asking = {}) => {
  const { status, body } = await app.post(`${PATH}/${what}`, asking);
  return [status, body.code, body.field];
};
const phone = (person: string, answer: object, more: object = {}) =>
  app.post(`${PATH}/responses`, { body: { person: ids[person] ?? person, answer, ...more } });
const responses = async (query = '') => (await expectStatus(app.get(`${PATH}/responses${query}`), 200)).body;
const said = async (person: string) =>
  (await responses()).items.find((row: { person: string }) => row.person === ids[person]);

describe('a campaign', () => {
  test('starts once, says when it closes and reminds, and writes to everyone who can be written to', async () => {
    const started = await expectStatus(app.post(`${PATH}/starts`, { key: 'start' }), 202);
    expect(started.body.remindAt).toHaveLength(2);
    expect(Date.parse(started.body.closesAt)).toBeGreaterThan(Date.parse(started.body.remindAt[1]));
    expect((await expectStatus(app.post(`${PATH}/starts`, { key: 'start' }), 202)).body).toEqual(started.body);
    expect(await refusal('starts')).toEqual([409, 'already-started', undefined]);
    for (const name of ['bram', 'charlotte', 'dave']) await letterTo(SLUG, `${name}@example.org`);
    expect(await lettersTo(SLUG, 'elif@example.org')).toEqual([]);
    const running = await eventually(campaign, ({ tally }) => tally.asked === 3);
    expect(running).toMatchObject({ status: 'running', closesAt: started.body.closesAt, tally: { silent: 3 } });
  });

  test('no longer changes its plan', async () => {
    const { status, body } = await app.patch(PATH, { body: { title: 'x' } });
    expect([status, body.code]).toEqual([409, 'already-started']);
  });

  test('pauses and resumes, each only when there is something to do', async () => {
    expect(await refusal('resumptions')).toEqual([409, 'not-paused', undefined]);
    expect((await expectStatus(app.post(`${PATH}/pauses`, { key: 'wait' }), 201)).body.status).toBe('paused');
    expect((await expectStatus(app.post(`${PATH}/pauses`, { key: 'wait' }), 201)).body.status).toBe('paused');
    expect(await refusal('pauses')).toEqual([409, 'already-paused', undefined]);
    expect((await expectStatus(app.post(`${PATH}/resumptions`), 201)).body.status).toBe('running');
  });

  test('is extended by working days or to a date, never to an earlier one', async () => {
    const { closesAt } = await campaign();
    const longer = await expectStatus(app.post(`${PATH}/extensions`, { body: { byWorkingDays: 5 } }), 201);
    expect(Date.parse(longer.body.closesAt)).toBeGreaterThan(Date.parse(closesAt));
    const day = new Date(Date.parse(longer.body.closesAt) + 86_400_000).toISOString();
    const dated = await expectStatus(app.post(`${PATH}/extensions`, { body: { closesAt: day } }), 201);
    expect(dated.body.closesAt).toBe(day);
    expect(await refusal('extensions', { body: { closesAt } })).toEqual([422, 'closing-not-later', 'closesAt']);
    for (const body of [{}, { byWorkingDays: 0 }, { byWorkingDays: 5, closesAt: day }, { closesAt: 'later' }])
      expect((await refusal('extensions', { body }))[1]).toBe('invalid');
    expect((await campaign()).closesAt).toBe(day);
  });

  test('takes an answer by phone, and says who entered it', async () => {
    const { body } = await expectStatus(phone('bram', joins, { remark: 'Belt liever dan mailt.' }), 201);
    const given = { answer: joins, remark: 'Belt liever dan mailt.', way: 'phone', by: 'coordinator' };
    expect(body.given).toMatchObject(given);
    expect(await said('bram')).toMatchObject({ name: 'Bram van der Laan', sent: 1, given });
  });

  test('keeps the earlier answer when one is corrected, and counts the last', async () => {
    await expectStatus(phone('bram', { ...joins, commitment: 'active' }, { way: 'mail' }), 201);
    expect(await said('bram')).toMatchObject({
      given: { answer: { commitment: 'active' }, way: 'mail' },
      earlier: [{ answer: { commitment: 'informed' }, way: 'phone' }],
    });
    expect((await said('bram')).earlier).toHaveLength(1);
  });

  test.each<[string, object, string]>([
    ['an unknown choice', { answer: { choice: 'perhaps' } }, 'answer.choice'],
    ['no commitment', { answer: { choice: 'takes-part' } }, 'answer.commitment'],
    [
      'something that belongs to another choice',
      { answer: { choice: 'declines', phone: '0612345678' } },
      'answer.phone',
    ],
    ['words for a number', { answer: { choice: 'call', phone: 'after five' } }, 'answer.phone'],
    [
      'a colleague with two lines of address',
      { answer: { choice: 'colleague', colleague: { name: 'Gijs', email: 'g@example.org\nx' } } },
      'answer.colleague.email',
    ],
    ['a remark of a thousand and one characters', { remark: 'x'.repeat(1001) }, 'remark'],
    ['a way that a member would take', { way: 'link' }, 'way'],
    ['a person that is no id', { person: 'Bram' }, 'person'],
  ])('refuses an answer with %s', async (_, wrong, field) => {
    const body = { person: ids.dave, answer: { choice: 'declines' }, ...wrong };
    const answer = await app.post(`${PATH}/responses`, { body });
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([422, 'invalid', field]);
    expect((await said('dave')).given).toBeUndefined();
  });

  test('refuses an answer of somebody who was not asked, or who names themselves', async () => {
    for (const person of ['elif', 'aaaaaaaa'])
      expect((await phone(person, { choice: 'declines' })).body.code).toBe('unknown-person');
    const dave = { choice: 'colleague', colleague: { name: 'Dave', email: 'DAVE@example.org' } };
    const { status, body } = await phone('dave', dave);
    expect([status, body.code]).toEqual([422, 'colleague-is-self']);
  });

  test('invites a colleague who is named by phone', async () => {
    await phone('dave', { choice: 'colleague', colleague: { name: 'Gijs Mol', email: 'gijs@example.org' } });
    expect((await letterTo(SLUG, 'gijs@example.org')).text).toContain('Dave Thompson');
  });

  test('lists who said what, by choice and in pages', async () => {
    const gijs = (await app.get(`${HOME}/people?text=gijs`)).body.items[0].id;
    const all = await responses();
    expect(all.total).toBe(4);
    const people = all.items.map(({ person }: { person: string }) => person);
    expect(people).toEqual([ids.bram, ids.charlotte, ids.dave, gijs].sort());
    const of = async (choice: string) =>
      (await responses(`?choice=${choice}`)).items.map(({ person }: { person: string }) => person);
    expect(await of('takes-part')).toEqual([ids.bram]);
    expect(await of('colleague')).toEqual([ids.dave]);
    expect(await of('silent')).toEqual([ids.charlotte, gijs].sort());
    expect(await of('out')).toEqual([]);
    const first = await responses('?limit=3');
    expect(first).toMatchObject({ total: 4, next: people[2] });
    expect(await responses(`?limit=3&after=${first.next}`)).toEqual({ total: 4, items: [all.items[3]] });
    expect((await app.get(`${PATH}/responses?choice=maybe`)).body.field).toBe('choice');
    expect((await app.get(`${PATH}/responses?after=x`)).body.field).toBe('after');
  });

  test('stops with the answers there are, and makes who takes part a member', async () => {
    expect((await expectStatus(app.post(`${PATH}/stops`), 201)).body.status).toMatch(/^clos(ing|ed)$/);
    expect(await until('closed')).toMatchObject({ tally: { asked: 4, answered: 2, takesPart: 1, colleague: 1 } });
    await eventually(
      async () => (await app.get(HOME)).body.members,
      (members) => members === 1,
    );
    const { items } = (await app.get(`${HOME}/people?members=true`)).body;
    expect(items).toMatchObject([{ id: ids.bram, commitment: 'active', discipline: 'Dermatologie' }]);
    const campaigns = async () => (await app.get(`${HOME}/campaigns`)).body.items;
    expect(await eventually(campaigns, ([one]) => one.status === 'closed')).toMatchObject([
      { tally: { takesPart: 1 }, dossier: { json: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
  });

  /** What is true of a closed campaign, also long after. */
  async function isClosedAndRead() {
    expect(await campaign()).toMatchObject({
      status: 'closed',
      tally: { answered: 2 },
      plan: { title: 'Doet u mee?' },
    });
    expect((await responses()).total).toBe(4);
    expect(await said('bram')).toMatchObject({ given: { answer: { commitment: 'active' } }, earlier: [{}] });
    expect((await responses('?choice=silent')).items).toHaveLength(2);
    expect((await expectStatus(app.get(`${PATH}/preview`), 200)).body.letter.subject).toContain('NF1');

    const json = await expectStatus(app.get(`${PATH}/dossier/json`, { as: 'reader' }), 200);
    expect(json.headers.get('content-disposition')).toContain('campaign-campaign-1.json');
    expect(json.body.responses).toHaveLength(4);
    const xlsx = await fetch(`${app.address}/api${PATH}/dossier/xlsx`, {
      headers: { authorization: 'Bearer token-of-the-reader' },
    });
    const table = await readTable(new Uint8Array(await xlsx.arrayBuffer()));
    expect(table).toMatchObject({ code: 'no-email-column', detail: expect.stringContaining('Naam') });

    expect(await refusal('stops')).toEqual([409, 'already-stopped', undefined]);
    const after = { starts: {}, pauses: {}, resumptions: {}, extensions: { byWorkingDays: 5 }, tests: {} };
    for (const [what, body] of Object.entries(after))
      expect([what, await refusal(what, { body })]).toEqual([what, [409, 'closed', undefined]]);
    expect((await phone('charlotte', joins)).body.code).toBe('closed');
    expect((await app.patch(PATH, { body: { title: 'x' } })).body.code).toBe('closed');
  }

  test('is read in full after it has closed, and takes nothing more', isClosedAndRead);

  test('is read in full when Temporal has forgotten its workflows', async () => {
    const { door } = app.deps;
    const gone = (id: string) => Promise.reject(new UnknownWorkflow(`workflow not found for ID: ${id}`));
    const forgotten = /\/campaign\//;
    const later = await openApp(SLUG, {}, (deps) => ({
      ...deps,
      door: {
        look: (at, question) => (forgotten.test(at) ? gone(at) : door.look(at, question)),
        deliver: async (to, command) => (forgotten.test(to) ? refused('unknown-workflow') : door.deliver(to, command)),
      },
    }));
    const now = app;
    app = later;
    await isClosedAndRead().finally(() => {
      app = now;
      return later.close();
    });
  });
});
