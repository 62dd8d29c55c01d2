import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  aNetworkWith,
  eventually,
  expectStatus,
  lettersTo,
  letterTo,
  linkIn,
  openApp,
  planBody,
} from './support.ts';

const SLUG = 'draft';
const HOME = `/networks/${SLUG}`;
const DAY_MS = 86_400_000;
const iso = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
let app: App;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
});
afterAll(() => app.close());

const create = async (change: object = {}) => {
  const { body } = await expectStatus(app.post(`${HOME}/campaigns`, { body: planBody(change) }), 201);
  return { path: `${HOME}/campaigns/${body.campaign}`, body };
};
const texts = (body: string) => ({ text: { nl: { subject: 'Doet u mee?', body } } });

describe('a campaign', () => {
  test('begins as a draft that tells how many people it is for, and is read and listed', async () => {
    const { path, body } = await create({ audience: { languages: ['nl'] } });
    expect(body).toMatchObject({
      status: 'draft',
      plan: { closesAfterWorkingDays: 20, remindAfterWorkingDays: [5, 12] },
      audience: { people: 2, reachable: 2, stopped: 0, refused: 0 },
      tally: { asked: 0 },
    });
    expect((await app.get(path, { as: 'reader' })).body).toEqual(body);
    expect((await app.get(`${HOME}/campaigns`)).body.items).toContainEqual(
      expect.objectContaining({ campaign: body.campaign, title: 'Doet u mee?', status: 'draft' }),
    );
  });

  test.each<[string, object, string, string]>([
    ['no closing', { closesAfterWorkingDays: undefined }, 'closing-missing', 'closesAfterWorkingDays'],
    ['two closings', { closesAt: iso(9) }, 'closing-missing', 'closesAfterWorkingDays'],
    ['a closing in the past', { closesAfterWorkingDays: undefined, closesAt: iso(-1) }, 'closing-in-past', 'closesAt'],
    ['a closing that is no time', { closesAfterWorkingDays: undefined, closesAt: 'soon' }, 'invalid', 'closesAt'],
    ['a closing without a zone', { closesAt: '2030-01-01T10:00:00' }, 'invalid', 'closesAt'],
    ['half a working day', { closesAfterWorkingDays: 0.5 }, 'invalid', 'closesAfterWorkingDays'],
    ['an unknown placeholder', texts('Dag {{voornaam}}'), 'unknown-placeholder', 'text.nl.body'],
    ['a broken placeholder', texts('Dag {{naam}'), 'unknown-placeholder', 'text.nl.body'],
    ['no text', { text: {} }, 'invalid', 'text'],
    ['a text in another language', { text: { de: { subject: 'a', body: 'b' } } }, 'invalid', 'text.de'],
    ['a subject of two lines', { text: { nl: { subject: 'a\nBcc: x', body: 'b' } } }, 'invalid', 'text.nl.subject'],
    ['an unknown filter', { audience: { colour: ['red'] } }, 'invalid', 'audience.colour'],
    ['a filter of the wrong type', { audience: { phases: ['1'] } }, 'invalid', 'audience.phases.0'],
    ['too many reminders', { remindAfterWorkingDays: [1, 2, 3, 4, 5, 6] }, 'invalid', 'remindAfterWorkingDays'],
    ['no speed at all', { lettersPerHour: 0 }, 'invalid', 'lettersPerHour'],
    ['an office that never opens', { officeHours: { fromHour: 18, toHour: 8 } }, 'invalid', 'officeHours'],
    ['a field nobody knows', { status: 'running' }, 'invalid', 'status'],
  ])('is not made with %s', async (_, wrong, code, field) => {
    const before = (await app.get(`${HOME}/campaigns`)).body.items.length;
    const { status, body } = await app.post(`${HOME}/campaigns`, { body: planBody(wrong) });
    expect([status, body.code, body.field]).toEqual([422, code, field]);
    expect((await app.get(`${HOME}/campaigns`)).body.items).toHaveLength(before);
  });

  test('names the unknown placeholders and the known ones', async () => {
    const { body } = await app.post(`${HOME}/campaigns`, { body: planBody(texts('{{voornaam}} {{naam}} {{x}}')) });
    expect(body.detail).toContain('{{voornaam}}, {{x}}');
    expect(body.known).toContain('naam');
  });

  test('is written in a language of its network', async () => {
    await expectStatus(app.patch(HOME, { body: { languages: ['nl'] } }), 200);
    const english = { text: { en: { subject: 'Will you join?', body: 'Hello' } } };
    const { status, body } = await app.post(`${HOME}/campaigns`, { body: planBody(english) });
    expect([status, body.code, body.field]).toEqual([422, 'text-missing', 'text']);
    await expectStatus(app.patch(HOME, { body: { languages: ['nl', 'en'] } }), 200);
  });

  test('changes only in what is named', async () => {
    const { path, body } = await create({ officeHours: { fromHour: 9, toHour: 12 }, lettersPerHour: 100 });
    const changed = await expectStatus(app.patch(path, { body: { title: 'Bouwt u mee?' } }), 200);
    expect(changed.body.plan).toEqual({ ...body.plan, title: 'Bouwt u mee?' });
    // The network hears of it from the campaign, a moment later.
    const listed = async () => (await app.get(`${HOME}/campaigns`)).body.items.at(-1).title;
    expect(await eventually(listed, (title) => title === 'Bouwt u mee?')).toBe('Bouwt u mee?');
    const freed = await expectStatus(app.patch(path, { body: { lettersPerHour: null } }), 200);
    expect(freed.body.plan.lettersPerHour).toBeUndefined();
  });

  test('has one closing, whichever way it was given last', async () => {
    const { path } = await create();
    const closesAt = iso(30);
    const dated = await expectStatus(app.patch(path, { body: { closesAt } }), 200);
    expect(dated.body.plan).toMatchObject({ closesAt });
    expect(dated.body.plan.closesAfterWorkingDays).toBeUndefined();
    const counted = await expectStatus(app.patch(path, { body: { closesAfterWorkingDays: 7 } }), 200);
    expect(counted.body.plan.closesAt).toBeUndefined();
    for (const [body, code] of [
      [{ closesAt, closesAfterWorkingDays: 7 }, 'closing-missing'],
      [{ closesAt: iso(-1) }, 'closing-in-past'],
      [{ text: { nl: { subject: '{{x}}', body: 'y' } } }, 'unknown-placeholder'],
      [{ colour: 'red' }, 'invalid'],
    ] as const) {
      const refused = await app.patch(path, { body });
      expect([refused.status, refused.body.code]).toEqual([422, code]);
    }
    expect((await app.get(path)).body.plan).toEqual(counted.body.plan);
  });

  test('shows the letter as a person would get it, with links that record nothing', async () => {
    const { path } = await create({ audience: { languages: ['en'] } });
    const { body } = await expectStatus(app.get(`${path}/preview`, { as: 'reader' }), 200);
    expect(body.audience).toMatchObject({ people: 1, reachable: 1 });
    expect(body.letter).toMatchObject({ language: 'en', subject: 'Will you join Zorgnetwerk NF1?' });
    expect(body.letter.text).toContain('Dave Thompson');
    const dutch = await app.get(`${path}/preview?person=${ids.charlotte}&kind=reminder&language=nl`);
    expect(dutch.body.letter.text).toContain('Geachte mevrouw Smit');
    const link = /\/a\/[\w.-]+/.exec(dutch.body.letter.text)![0];
    const page = await app.http(link, { method: 'POST', body: new URLSearchParams({ choice: 'declines' }) });
    expect([page.status, page.text.includes('Dit was een test')]).toEqual([200, true]);
    expect((await app.get(`${path}/preview?person=aaaaaaaa`)).body.code).toBe('unknown-person');
    expect((await app.get(`${path}/preview?kind=bill`)).body.field).toBe('kind');
  });

  test('is tried on a coordinator, and on nobody else', async () => {
    const { path } = await create();
    const { body } = await expectStatus(app.post(`${path}/tests`, { body: { language: 'en' } }), 202);
    expect(body.test).toBe(1);
    const letter = await letterTo(SLUG, 'anneke@example.org');
    expect(letter.subject).toContain('Will you join Zorgnetwerk NF1?');
    for (const page of ['/a/', '/s/'] as const) {
      const opened = await app.http(linkIn(letter, page), { method: 'POST' });
      expect([opened.status, opened.text.includes('Dit was een test')]).toEqual([200, true]);
    }
    const refused = await app.post(`${path}/tests`, { body: { to: 'bram@example.org' } });
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([422, 'not-a-coordinator', 'to']);
    expect(await lettersTo(SLUG, 'bram@example.org')).toEqual([]);
    expect((await app.get(path)).body).toMatchObject({ status: 'draft', tally: { asked: 0 } });
  });

  test('does not start for an audience of nobody', async () => {
    const { path } = await create({ audience: { kinds: ['insurer'] } });
    const { status, body } = await app.post(`${path}/starts`);
    expect([status, body.code, body.field]).toEqual([422, 'nobody-to-ask', 'audience']);
    expect((await app.get(path)).body.status).toBe('draft');
  });

  test('cannot be paused, resumed, extended or answered before it has started', async () => {
    const { path } = await create();
    const refusals = [
      ['pauses', undefined, 'not-started'],
      ['resumptions', undefined, 'not-paused'],
      ['extensions', { byWorkingDays: 5 }, 'not-started'],
      ['responses', { person: ids.bram, answer: { choice: 'declines' } }, 'not-started'],
    ] as const;
    for (const [what, body, code] of refusals) {
      const refused = await app.post(`${path}/${what}`, { body });
      expect([what, refused.status, refused.body.code]).toEqual([what, 409, code]);
    }
    expect((await app.get(`${path}/dossier/json`)).body.code).toBe('not-closed');
    expect((await app.get(`${path}/responses`)).body).toEqual({ total: 0, items: [] });
  });

  test('is withdrawn when it is stopped, and then takes nothing more', async () => {
    const { path } = await create();
    const stopped = await expectStatus(app.post(`${path}/stops`, { key: 'stop-draft' }), 201);
    expect(stopped.body.status).toBe('withdrawn');
    const entries = async () => (await app.get(`${HOME}/campaigns`)).body.items;
    await expect.poll(async () => (await entries()).at(-1).status).toBe('withdrawn');
    const repeated = await expectStatus(app.post(`${path}/stops`, { key: 'stop-draft' }), 201);
    expect(repeated.body).toEqual(stopped.body);
    const again = async (what: string, body?: object) => (await app.post(`${path}/${what}`, { body })).body.code;
    expect(await again('stops')).toBe('already-stopped');
    expect(await again('starts')).toBe('closed');
    expect(await again('tests', {})).toBe('closed');
    expect((await app.patch(path, { body: { title: 'x' } })).body.code).toBe('closed');
  });

  test('that nobody made is not found', async () => {
    for (const nr of ['99', '0', '-1', 'one', '1.5'])
      for (const path of [`${HOME}/campaigns/${nr}`, `${HOME}/campaigns/${nr}/responses`])
        expect((await app.get(path)).status).toBe(404);
    expect((await app.post(`${HOME}/campaigns/99/starts`)).body.code).toBe('unknown-campaign');
  });
});
