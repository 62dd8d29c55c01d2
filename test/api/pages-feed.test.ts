import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkId } from '../../workflows/kit/ids.ts';
import { IN_A_BROWSER, isAccessible, launch, NARROW, openPage, THERE, tabTo } from './browsing.ts';
import { aMeeting, aMeetingUnderWay, at, meetingBody, on } from './gathering.ts';
import { type App, CAST, eventually, expectStatus, openApp } from './support.ts';

const SLUG = 'feeds';
let app: App;
let town: Awaited<ReturnType<typeof aMeetingUnderWay>>;

beforeAll(async () => {
  app = await openApp(SLUG);
  town = await aMeetingUnderWay(app, SLUG, { network: { name: 'Netwerk <NF1>' } });
});
afterAll(() => app.close());

const pathOf = (name: string, feed = 0) =>
  `/f/${app.deps.tokens.feedToken({ workflow: networkId(SLUG), person: town.ids[name]!, feed })}`;
const read = (name: string, headers: Record<string, string> = {}, feed = 0) =>
  app.http(`${pathOf(name, feed)}.ics`, { headers });
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((vevent) => {
    const [uid, status, sequence] = ['uid', 'status', 'sequence'].map((name) => vevent.getFirstPropertyValue(name));
    return [uid, status, sequence];
  });
const answer = (name: string, choice: string) =>
  expectStatus(app.post(`${town.path}/responses`, { body: { person: town.ids[name], answer: { choice } } }), 201);

describe('a calendar feed', () => {
  test('has the meetings that a person is invited to, with what they answered', async () => {
    const { status, headers, text } = await read('bram');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(eventsIn(text)).toEqual([[`${SLUG}.m1@example.org`, 'TENTATIVE', 0]]);
    await answer('bram', 'yes');
    const after = (await read('bram')).text;
    expect(eventsIn(after)).toEqual([[`${SLUG}.m1@example.org`, 'CONFIRMED', 0]]);
    expect(after).toContain('X-WR-CALNAME:Bijeenkomsten van Netwerk <NF1>');
    const start = new ICAL.Component(ICAL.parse(after)).getFirstSubcomponent('vevent')!;
    expect((start.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate().toISOString()).toBe(at('04-22', '12:00'));
  });

  test('is sent again only when something has changed', async () => {
    const { headers, text } = await read('charlotte');
    const tag = headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(headers.get('cache-control')).toBe('private, max-age=900');
    const again = await read('charlotte', { 'if-none-match': tag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await read('charlotte')).text).toBe(text);
    await answer('charlotte', 'maybe');
    expect((await read('charlotte', { 'if-none-match': `"other", ${tag}` })).status).toBe(200);
  });

  test('follows a change of place, and says it when a meeting is called off', async () => {
    const path = await aMeeting(app, SLUG, meetingBody([town.ids.dave!]));
    await expectStatus(app.post(`${path}/picks`, { body: { option: 'd1' } }), 201);
    const uid = `${SLUG}.m2@example.org`;
    const seen = (wanted: unknown[]) =>
      eventually(
        async () => eventsIn((await read('dave')).text).find(([id]) => id === uid),
        (found) => JSON.stringify(found) === JSON.stringify(wanted),
      );
    await seen([uid, 'TENTATIVE', 0]);
    await expectStatus(app.post(`${path}/changes`, { body: { place: { name: 'Elders' } } }), 201);
    await seen([uid, 'TENTATIVE', 1]);
    expect((await read('dave')).text).toContain('LOCATION:Elders');
    await expectStatus(app.post(`${path}/cancellations`), 201);
    await seen([uid, 'CANCELLED', 2]);
    expect(eventsIn((await read('bram')).text).map(([id]) => id)).not.toContain(uid);
  });

  test('keeps free what somebody said they can, while a date is sought', async () => {
    const path = await aMeeting(
      app,
      SLUG,
      meetingBody([town.ids.dave!], { options: [{ start: on('06-01') }, { start: on('06-02') }] }),
    );
    await expectStatus(app.post(`${path}/polls`), 201);
    const dates = { person: town.ids.dave, dates: { d1: 'if-need-be' } };
    await eventually(
      () => app.post(`${path}/responses`, { body: dates }),
      ({ status }) => status === 201,
    );
    expect(eventsIn((await read('dave')).text)).toContainEqual([`${SLUG}.m3.d1@example.org`, 'TENTATIVE', 0]);
  });
});

describe.skipIf(!THERE)(IN_A_BROWSER, { timeout: 60_000 }, () => {
  test('the page of a feed meets WCAG 2.2 AA, fits in 320 pixels and is used with the keyboard alone', async () => {
    const browser = await launch();
    try {
      const { page, complaints } = await openPage(browser, app.address + pathOf('bram'), { viewport: NARROW });
      await tabTo(page, /Zet in mijn agenda/);
      await tabTo(page, /Adres van uw agenda/);
      expect(complaints).toEqual([]);
      await isAccessible(page);
    } finally {
      await browser.close();
    }
  });
});

describe('the link of a feed', () => {
  test('opens a page from which a calendar program can subscribe', async () => {
    const { status, headers, text } = await app.http(pathOf('bram'));
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toMatch(new RegExp(`href="webcal://[^"]*${pathOf('bram')}\\.ics"`));
    expect(text).toContain('Netwerk &lt;NF1&gt;');
  });

  test.each(['', '.ics'])('is nobody’s when it was guessed, damaged or made for something else: %s', async (tail) => {
    const person = { workflow: networkId(SLUG), person: town.ids.bram! };
    const stop = app.deps.tokens.linkToken({ ...person, purpose: 'stop', expiresAt: Date.now() });
    for (const path of [`${pathOf('bram')}x`, '/f/x', `/f/${stop}`])
      expect((await app.http(path + tail)).status).toBe(404);
    expect((await app.http(`${pathOf('bram').replace('/f/', '/s/')}`)).status).toBe(404);
  });

  test('stops working when the coordinator makes a new one, which works', async () => {
    const made = await expectStatus(app.post(`/networks/${SLUG}/people/${town.ids.charlotte}/calendar-links`), 201);
    expect(made.body.url).toContain(pathOf('charlotte', 1));
    for (const path of [pathOf('charlotte'), `${pathOf('charlotte')}.ics`]) {
      const { status, text } = await app.http(path);
      expect([status, text]).toEqual([410, expect.stringContaining('Deze agenda werkt niet meer')]);
    }
    expect((await read('charlotte', {}, 1)).status).toBe(200);
  });

  test('stops working for who stops mail, and works again when mail does', async () => {
    const person = `/networks/${SLUG}/people/${town.ids.bram}`;
    await expectStatus(app.post(`${person}/mail-stops`), 201);
    expect((await read('bram')).status).toBe(410);
    await expectStatus(app.post(`${person}/mail-resumptions`), 201);
    expect((await read('bram')).status).toBe(200);
  });

  test('says to who left, in a network that is there or is not, that it is over', async () => {
    const workflow = networkId('nowhere');
    const gone = app.deps.tokens.feedToken({ workflow, person: town.ids.bram!, feed: 0 });
    expect((await app.http(`/f/${gone}.ics`)).status).toBe(410);
    await expectStatus(app.delete(`/networks/${SLUG}/people/${town.ids.dave}`), 200);
    const { status, text } = await app.http(`${pathOf('dave')}.ics`);
    expect([status, text]).toEqual([410, expect.stringContaining('Deze agenda werkt niet meer')]);
  });

  test('is asked too often by nobody', async () => {
    const answers = await Promise.all(Array.from({ length: 70 }, () => read('bram')));
    expect(answers.map(({ status }) => status)).toContain(429);
    expect(answers.find(({ status }) => status === 429)!.headers.get('retry-after')).toBe('60');
  });
});

test('the log has no token of a feed', () => {
  const lines = app.lines.join('\n');
  expect(lines).toContain('/f/:token');
  for (const name of Object.keys(CAST)) expect(lines).not.toContain(town.ids[name]);
});
