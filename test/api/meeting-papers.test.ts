import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../documents/pdf.ts';
import { aMeeting, meetingBody } from './gathering.ts';
import { type App, aNetworkWith, CAST, eventually, expectStatus, openApp, TOKENS } from './support.ts';

const SLUG = 'papers';
let app: App;
let path: string;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG, CAST);
  path = await aMeeting(app, SLUG, meetingBody(Object.values(ids), { asksGuests: true }));
});
afterAll(() => app.close());

async function paper(name: string, query = '') {
  const address = `${app.address}/api${path}/${name}/pdf${query}`;
  const answer = await fetch(address, { headers: { authorization: `Bearer ${TOKENS.coordinator}` } });
  const { status, headers } = answer;
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(headers.get('content-disposition')).toContain(`${SLUG}-meeting-1-${name}.pdf`);
  return readPdf(new Uint8Array(await answer.arrayBuffer()));
}

test('a meeting has its papers before it has a date', async () => {
  for (const name of ['attendance', 'badges', 'agenda']) expect((await paper(name)).pages).toBe(1);
});

test('the papers have who comes with their guests, and the agenda, in the language that is asked for', async () => {
  await expectStatus(app.post(`${path}/picks`, { body: { option: 'd1' } }), 201);
  await eventually(
    async () => (await app.get(`${path}/responses`)).body.items.length,
    (count) => count === 3,
  );
  const answer = { choice: 'yes', mode: 'on-site', guests: 2 };
  await expectStatus(app.post(`${path}/responses`, { body: { person: ids.bram, answer } }), 201);
  const items = [{ id: 'a', kind: 'decision', title: 'Plan van aanpak', minutes: 30 }];
  await expectStatus(app.post(`${path}/agendas`, { body: { version: 0, items } }), 201);
  expect((await paper('attendance')).text).toMatch(/Ter plaatse: 1 · Online: 0 · Gasten: 2[\s\S]*Bram/);
  expect((await paper('badges', '?language=en')).text.match(/^Guest$/gm)).toHaveLength(2);
  expect((await paper('agenda')).text).toMatch(/14\.00\s+Plan van aanpak\s+besluit/);
});

test('the agenda is the one that was sent as final, whatever was changed since; as a draft it is as it is now', async () => {
  const items = [{ id: 'a', kind: 'decision', title: 'Plan van aanpak', minutes: 30 }];
  expect((await paper('agenda')).text).toContain('Voorlopige agenda: ');
  await expectStatus(app.post(`${path}/agenda/finals`, { body: { version: 1 } }), 201);
  await expectStatus(
    app.post(`${path}/agendas`, { body: { version: 1, items: [...items, { ...items[0], id: 'b', title: 'Wvttk' }] } }),
    201,
  );
  const sent = (await paper('agenda')).text;
  expect(sent).not.toMatch(/Voorlopige|Wvttk/);
  expect(sent).toContain('Plan van aanpak');
  expect((await paper('agenda', '?draft=true')).text).toMatch(/Voorlopige agenda: [\s\S]*Wvttk/);
});

test('a paper in a language that nobody made is refused', async () => {
  const { body } = await expectStatus(app.get(`${path}/agenda/pdf?language=fr`), 422);
  expect(body.field).toBe('language');
});

test('a meeting that is not there has no papers', async () => {
  await expectStatus(app.get(`/networks/${SLUG}/meetings/99/badges/pdf`), 404);
});
