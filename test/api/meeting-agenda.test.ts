import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { networkId } from '../../workflows/kit/ids.ts';
import { aMeeting, at, meetingBody, on, refusalOf } from './gathering.ts';
import { type App, aNetworkWith, CAST, eventually, expectStatus, lettersTo, openApp } from './support.ts';

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

const pointsOf = async (path: string) =>
  (await expectStatus(app.get(`${path}/agenda`), 200)).body.items.map(({ title }: { title: string }) => title);

test('what comes by itself stands on the agenda: open action items, pitches, and who is in the chair', async () => {
  const day = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
  const items = [{ owner: ids.bram, text: 'Belt de gemeente', due: day }];
  await expectStatus(app.post(`/networks/${SLUG}/actions`, { body: { items } }), 201);
  // The next meeting of its kind: what is open comes to no other.
  const path = await made({ kind: 'core-group' });
  await eventually(
    () => pointsOf(path),
    (points) => points.length === 1,
  );
  expect(await pointsOf(path)).toEqual(['Openstaande actiepunten']);
  const body = { name: 'Isala', kind: 'treatment-centre' };
  const organisation = (await expectStatus(app.post(`/networks/${SLUG}/organisations`, { body }), 201)).body.id;
  await expectStatus(app.patch(`/networks/${SLUG}/people/${ids.bram}`, { body: { organisation } }), 200);
  const asks = (task: object) => expectStatus(app.post(`${path}/tasks`, { body: { person: ids.bram, ...task } }), 201);
  await asks({ role: 'pitch', by: day });
  await asks({ role: 'chair', from: 'independent' });
  for (const [task, more] of [
    [1, { title: 'Ons spreekuur', speaker: 'Elif' }],
    [2, {}],
  ] as const) {
    const answer = { choice: 'accept', ...more };
    await expectStatus(app.post(`${path}/tasks/${task}/responses`, { body: { answer } }), 201);
  }
  const agenda = await eventually(
    async () => (await app.get(`${path}/agenda`)).body,
    ({ chair }) => chair !== undefined,
  );
  expect(agenda).toMatchObject({
    chair: 'Bram van der Laan',
    items: [{ id: 'actions' }, { kind: 'pitch', title: 'Ons spreekuur', lead: 'Elif' }],
  });
});

test('a point stays by its id alone; what went is told; what is not there, or half a point, is refused', async () => {
  const path = await made({ kind: 'training', title: 'Scholing' });
  const write = (version: number, ...items: object[]) => app.post(`${path}/agendas`, { body: { version, items } });
  await expectStatus(write(0, item('a', 10)), 201);
  expect((await expectStatus(write(1, item('b', 10), { id: 'a' }), 201)).body).toEqual({ version: 2 });
  expect(await pointsOf(path)).toEqual(['Punt b', 'Punt a']);
  expect(await refusalOf(write(2, { id: 'a' }, { id: 'pitch-2' }))).toEqual([422, 'unknown-point', 'items.1']);
  expect(await refusalOf(write(2, { id: 'a', title: 'x' }))).toEqual([422, 'invalid', 'items.0.kind']);
  const { body } = await write(9, { id: 'a' });
  expect(body).toMatchObject({ status: 409, code: 'agenda-changed', title: expect.not.stringContaining('Somebody') });
});

test('an agenda is sent as a draft to whom the coordinator names, and as final once to who was invited', async () => {
  const path = await made({ kind: 'training', title: 'Scholing' });
  const draft = (audience: object) => app.post(`${path}/agenda/drafts`, { body: { audience } });
  const refusal = async (asked: ReturnType<typeof draft>) => refusalOf(asked);
  expect(await refusal(draft({}))).toEqual([422, 'agenda-empty', undefined]);
  expect(await refusal(app.post(`${path}/agenda/drafts`, { body: {} }))).toEqual([422, 'nobody-to-ask', 'audience']);
  const written = { version: 0, items: [{ ...item('a', 300), documents: ['Plan v2.pdf'] }] };
  await expectStatus(app.post(`${path}/agendas`, { body: written }), 201);
  expect((await expectStatus(draft({ people: [ids.dave] }), 201)).body).toMatchObject({ version: 1, people: 1 });
  const isAbout = (words: string) => (letters: { subject: string }[]) =>
    letters.some(({ subject }) => subject.startsWith(words));
  const lettersOf = (email: string) => () => lettersTo(SLUG, email);
  const drafts = await eventually(lettersOf('dave@example.org'), isAbout('What do you think of this agenda?'));
  expect(drafts.at(-1)!.text).toContain('Plan v2.pdf');
  await expectStatus(app.post(`${path}/picks`, { body: { option: 'd1' } }), 201);
  const invitations = await eventually(lettersOf('bram@example.org'), isAbout('Uitnodiging: Scholing'));
  expect(invitations.find(({ subject }) => subject.startsWith('Uitnodiging: Scholing'))!.text).toContain('Punt a');
  const finals = (version: number, more: object = {}) =>
    app.post(`${path}/agenda/finals`, { body: { version, ...more } });
  expect(await refusal(finals(7))).toEqual([409, 'agenda-changed', 'version']);
  expect((await expectStatus(finals(1), 409)).body).toMatchObject({
    code: 'over-time',
    detail: 'The points go 120 minutes over the end of the meeting.',
    remedy: expect.stringContaining('anyway'),
  });
  expect((await expectStatus(finals(1, { anyway: true }), 201)).body).toMatchObject({
    result: 'sent',
    overMinutes: 120,
  });
  expect((await expectStatus(finals(1), 201)).body).toMatchObject({ result: 'unchanged' });
  await eventually(lettersOf('bram@example.org'), isAbout('Agenda: Scholing'));
  expect((await app.get(`${path}/agenda`)).body.final).toBe(true);
  expect(await refusal(app.post(`${path}/agenda/leftovers`, { body: { items: ['a'] } }))).toEqual([
    409,
    'not-held',
    undefined,
  ]);
});

test('what was not dealt with in a meeting comes to the next one of its kind', async () => {
  const [before, after] = [await made({ kind: 'webinar' }), await made({ kind: 'webinar' })];
  const items = [item('a', 20), { ...item('b', 10), lead: 'Bram' }];
  await expectStatus(app.post(`${before}/agendas`, { body: { version: 0, items } }), 201);
  const meeting = Number(before.split('/').at(-1));
  let told = 0;
  /** The meeting itself, which lies ahead, may still tell the network so. */
  const hold = () => {
    told += 1;
    const held = { id: `held-${told}`, kind: 'meeting-progress', meeting, change: { status: 'held' } };
    return app.deps.door.deliver(networkId(SLUG), held);
  };
  const leftovers = (...ids: string[]) =>
    eventually(
      () => hold().then(() => app.post(`${before}/agenda/leftovers`, { body: { items: ids } })),
      ({ body }) => body.code !== 'not-held',
    );
  expect(await refusalOf(leftovers('a', 'x'))).toEqual([422, 'unknown-point', 'items.1']);
  expect(await refusalOf(leftovers('actions'))).toEqual([422, 'unknown-point', 'items.0']);
  const next = Number(after.split('/').at(-1));
  expect((await expectStatus(leftovers('b'), 201)).body).toMatchObject({ meeting: next });
  const agenda = await eventually(
    async () => (await app.get(`${after}/agenda`)).body,
    (found) => found.items.length === 1,
  );
  expect(agenda.items[0]).toMatchObject({ id: `open-${meeting}-2`, title: 'Punt b', lead: 'Bram', minutes: 10 });
});
