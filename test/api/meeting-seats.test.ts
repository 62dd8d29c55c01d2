import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMeeting, aMeetingUnderWay, meetingBody, on, refusalOf } from './gathering.ts';
import { type App, CAST, eventually, expectStatus, form, letterTo, openApp } from './support.ts';

const SLUG = 'seats';
let app: App;
let ids: Record<string, string>;
let path: string;
let page: Record<string, string>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ({ ids, path, page } = await aMeetingUnderWay(app, SLUG, { plan: { capacity: 2, asksGuests: true } }));
});
afterAll(() => app.close());

const says = (name: string, fields: Record<string, string>) => app.http(page[name]!, form(fields));
const shown = async (name: string, query = '') => (await app.http(page[name]! + query)).text;
const meeting = async () => (await expectStatus(app.get(path), 200)).body;
const row = async (name: string) =>
  (await app.get(`${path}/responses`)).body.items.find(({ person }: { person: string }) => person === ids[name]);
const mailOf = (name: keyof typeof CAST, subject: RegExp) =>
  eventually(
    () => letterTo(SLUG, CAST[name].email, 2),
    (letter) => subject.test(letter.subject),
  );

describe('a meeting with two seats', () => {
  test('says on its page that it is full, and that online there is room', async () => {
    expect(await shown('charlotte', '?choice=yes')).not.toContain('Alle plaatsen zijn nu bezet');
    await says('bram', { choice: 'yes', mode: 'on-site', guests: '1' });
    const text = await shown('charlotte', '?choice=yes');
    expect(text).toContain('Alle plaatsen zijn nu bezet');
    expect(text).toContain('Online meedoen kan wel.');
    expect((await meeting()).seats).toEqual({ capacity: 2, taken: 2, offered: 0, free: 0, short: 0 });
  });

  test('puts who says yes on the waiting list, who hears so on the page and by letter', async () => {
    const { status } = await says('charlotte', { choice: 'yes', mode: 'on-site' });
    expect(status).toBe(303);
    expect(await shown('charlotte', '?done=1')).toContain('U staat op de wachtlijst');
    expect((await mailOf('charlotte', /^U staat op de wachtlijst/)).text).toContain('alle plaatsen');
    expect((await meeting()).numbers).toMatchObject({ yes: 1, guests: 1, coming: 2, waiting: 1 });
    expect(await row('charlotte')).toMatchObject({ seat: 'waiting', given: { answer: { choice: 'yes' } } });
  });

  test('offers who waits to take part online: on the page, in the letter, with one link', async () => {
    expect(await shown('charlotte')).toMatch(/Online is er wel plaats[\s\S]*\?choice=online">Ik doe online mee</);
    const { text } = await mailOf('charlotte', /^U staat op de wachtlijst/);
    expect(text).toMatch(/Ja, ik doe online mee[\s\S]*\?choice=online/);
    expect(await shown('charlotte', '?choice=online')).toMatch(/value="online" checked/);
  });

  test('takes no more guests of who has a seat than there are seats for, and says so on the page', async () => {
    const { status, text } = await says('bram', { choice: 'yes', mode: 'on-site', guests: '3' });
    expect(status).toBe(422);
    expect(text).toContain('Er zijn niet genoeg plaatsen');
    const body = { person: ids.bram, answer: { choice: 'yes', guests: 3 } };
    expect(await refusalOf(app.post(`${path}/responses`, { body }))).toEqual([409, 'no-seats', 'answer.guests']);
  });

  test('offers a seat that comes free, with until when, and gives it to who says yes once more', async () => {
    await says('bram', { choice: 'yes', mode: 'on-site' });
    expect(await row('charlotte')).toMatchObject({ seat: 'offered', offeredUntil: expect.stringMatching(/Z$/) });
    const text = await shown('charlotte', '?done=1');
    expect(text).toMatch(/<h1>Netwerkbijeenkomst<\/h1>[\s\S]*<h2 id="news">Er is een plaats voor u vrij<\/h2>/);
    // Shortly after midnight the last quarter is the end of the day before, without a time.
    expect(text).toMatch(/Dat kan tot uiterlijk [^<]*(\d\d\.(00|15|30|45) uur| 20\d\d)\./);
    expect(text).not.toMatch(/Wij hebben van u genoteerd|totdat de bijeenkomst begint/);
    await says('charlotte', { choice: 'yes', mode: 'on-site' });
    expect(await row('charlotte')).not.toHaveProperty('seat');
    expect(await shown('charlotte')).toContain('U komt.');
    expect((await meeting()).numbers).toMatchObject({ coming: 2, waiting: 0 });
  });

  test('throws nobody out when there are fewer seats, and tells the coordinator how many are too many', async () => {
    const change = (capacity: unknown) => app.post(`${path}/changes`, { body: { capacity } });
    expect((await expectStatus(change(1), 201)).body.seats).toEqual({
      capacity: 1,
      taken: 2,
      offered: 0,
      free: 0,
      short: 1,
    });
    expect((await meeting()).numbers).toMatchObject({ coming: 2 });
    await says('dave', { choice: 'yes', mode: 'on-site' });
    expect(await shown('dave')).toContain('You are on the waiting list');
    for (const wrong of [0, -1, 1.5, '2', 1e9])
      expect(await refusalOf(change(wrong))).toEqual([422, 'invalid', 'capacity']);
  });

  test('has who waits on the attendance list, after who comes', async () => {
    const answer = await fetch(`${app.address}/api${path}/attendance/xlsx`, {
      headers: { authorization: 'Bearer token-of-the-coordinator' },
    });
    const [{ data }] = (await readXlsxFile(Buffer.from(await answer.arrayBuffer()))) as unknown as [
      { data: unknown[][] },
    ];
    expect(data.slice(1).map(([name, , said]) => [name, said])).toEqual([
      ['Bram van der Laan', 'Komt'],
      ['Charlotte Smit', 'Komt'],
      ['Dave Thompson', 'Wachtlijst'],
    ]);
  });
});

test('a booked venue limits the seats', async () => {
  const choices = [{ id: 'a', name: 'Zaal A', capacity: 12, cost: 100 }];
  const other = await aMeeting(
    app,
    SLUG,
    meetingBody(Object.values(ids), { venues: { choices, bookBy: on('04-01') } }),
  );
  expect((await app.get(other)).body.seats).toBeUndefined();
  const book = (venue: string) => app.post(`${other}/bookings`, { body: { venue, place: { name: 'Zaal A' } } });
  expect(await refusalOf(book('b'))).toEqual([404, 'unknown-venue', 'venue']);
  expect((await expectStatus(book('a'), 201)).body).toMatchObject({ seats: { capacity: 12, free: 12 } });
  expect((await app.get(other)).body).toMatchObject({ booked: 'a', plan: { place: { name: 'Zaal A' } } });
});
