import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMeeting, at, meetingBody, on } from './gathering.ts';
import { type App, aNetworkWith, CAST, eventually, expectStatus, openApp } from './support.ts';

const SLUG = 'agenda';
const item = (id: string, minutes: number) => ({ id, kind: 'discussion', title: `Punt ${id}`, minutes });
let app: App;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG, CAST);
});
afterAll(() => app.close());

const made = (change: object = {}) => aMeeting(app, SLUG, meetingBody(Object.values(ids), change));

test('an agenda has the times of its points, says how much it is over, and the second of two coordinators is told', async () => {
  const path = await made();
  const first = { version: 0, items: [item('a', 60), item('b', 120)] };
  expect((await expectStatus(app.post(`${path}/agendas`, { body: first }), 201)).body.version).toBe(1);
  const second = await expectStatus(app.post(`${path}/agendas`, { body: { version: 0, items: [item('c', 5)] } }), 409);
  expect(second.body).toMatchObject({ code: 'agenda-changed', field: 'version' });
  await expectStatus(app.post(`${path}/picks`, { body: { option: 'd1' } }), 201);
  const { body } = await expectStatus(app.get(`${path}/agenda`), 200);
  expect(body).toMatchObject({ version: 1, minutes: 180, overMinutes: 30 });
  expect(body.items.map(({ id, start }: { id: string; start: string }) => [id, start])).toEqual([
    ['a', at('04-22', '12:00')],
    ['b', at('04-22', '13:00')],
  ]);
});

test('the venue follows the answers, and so does the attendance list', async () => {
  const choices = [
    { id: 'online', name: 'Online', online: true, upTo: 1, capacity: 0, cost: 0 },
    { id: 'a', name: 'Zaal A', capacity: 25, cost: 200 },
  ];
  const path = await made({ venues: { choices, bookBy: on('04-01', '12:00') } });
  await expectStatus(app.post(`${path}/picks`, { body: { option: 'd1' } }), 201);
  await eventually(
    async () => (await app.get(`${path}/responses`)).body.items.length,
    (count) => count === 3,
  );
  const says = async (name: string, answer: object) =>
    expectStatus(app.post(`${path}/responses`, { body: { person: ids[name], answer } }), 201);
  const venue = async () => (await expectStatus(app.get(`${path}/venue`), 200)).body;
  await says('bram', { choice: 'yes', mode: 'online' });
  expect(await venue()).toMatchObject({
    venue: { id: 'online' },
    coming: 1,
    isFinal: false,
    bookBy: at('04-01', '10:00'),
  });
  await says('dave', { choice: 'yes' });
  expect(await venue()).toMatchObject({ venue: { id: 'a' }, coming: 2, seats: 1 });
  const list = await app.get(`${path}/attendance/xlsx`);
  expect([list.status, list.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining('-attendance.xlsx"'),
  ]);
});

test('a meeting without venues or agenda says so', async () => {
  const path = await made();
  expect((await expectStatus(app.get(`${path}/venue`), 200)).body).toEqual({});
  expect((await expectStatus(app.get(`${path}/agenda`), 200)).body).toEqual({ version: 0, items: [] });
});
