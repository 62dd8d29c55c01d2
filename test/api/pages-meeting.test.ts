import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meetingId } from '../../workflows/kit/ids.ts';
import { aMeetingUnderWay, givenOf, on, reaches } from './gathering.ts';
import { type App, CAST, eventually, expectStatus, form, openApp, someone } from './support.ts';

const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;
const ESCAPED = '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;';
const POLL = 'polled';
const RSVP = 'invited';
const PEOPLE = { ...CAST, elif: someone('Elif Yılmaz'), fenna: someone('Fenna', { name: EVIL.slice(0, 90) }) };
type Town = Awaited<ReturnType<typeof aMeetingUnderWay>>;

let polls: App;
let invites: App;
let poll: Town;
let rsvp: Town;

beforeAll(async () => {
  [polls, invites] = await Promise.all([openApp(POLL), openApp(RSVP)]);
  [poll, rsvp] = await Promise.all([
    aMeetingUnderWay(polls, POLL, { people: PEOPLE, plan: { title: EVIL }, asks: 'poll' }),
    aMeetingUnderWay(invites, RSVP, {
      people: PEOPLE,
      network: { name: EVIL },
      plan: {
        title: EVIL,
        asksGuests: true,
        asksDiet: true,
        asksReason: true,
        place: { name: EVIL, address: EVIL, link: 'https://meet.example.org/"><script>alert(1)</script>' },
      },
    }),
  ]);
});
afterAll(() => Promise.all([polls.close(), invites.close()]));

const said = (name: string) => givenOf(invites, rsvp.path, rsvp.ids[name]!);
const voted = (name: string) => givenOf(polls, poll.path, poll.ids[name]!);
const answer = (name: string, fields: Record<string, string>) => invites.http(rsvp.page[name]!, form(fields));
const vote = (name: string, fields: Record<string, string>) => polls.http(poll.page[name]!, form(fields));
const OURS = new Set(
  'html head meta title link body a header p main h1 h2 nav ul li dl dt dd form input label button fieldset legend div section strong'.split(
    ' ',
  ),
);

/** What somebody else wrote is text, and nothing runs. */
function isHarmless(text: string) {
  expect(text.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<script|<img|<[^>]*\s(on\w+|style)=/i);
  expect(text).not.toMatch(/"\s*javascript:/i);
  expect([...text.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag!).filter((tag) => !OURS.has(tag))).toEqual([]);
}

describe('the page of a poll', () => {
  test('shows every date in Dutch time with what can be said of it, and records nothing when it is opened', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await polls.http(poll.page.bram!, { method });
      expect([method, status, headers.get('cache-control')]).toEqual([method, 200, 'no-store']);
    }
    const { text } = await polls.http(poll.page.bram!);
    expect(text).toContain(', 14.00 tot 16.30 uur');
    for (const id of ['d1', 'd2', 'd3']) expect(text).toContain(`name="${id}" value="" checked`);
    expect(text).toContain(ESCAPED);
    isHarmless(text);
    for (const query of ['?d1=yes', '?done=1', '?choice=yes&d1=yes']) await polls.http(poll.page.bram! + query);
    expect(await voted('bram')).toBeUndefined();
  });

  test('speaks the language of the person', async () => {
    const { text } = await polls.http(poll.page.dave!);
    expect(text).toContain('<html lang="en"');
  });

  test('records what is sent, shows it, and lets it be changed until the poll closes', async () => {
    const posted = await vote('bram', { d1: 'yes', d2: 'if-need-be', d3: '' });
    expect([posted.status, posted.headers.get('location')]).toEqual([303, `${poll.page.bram}?done=1`]);
    const { text } = await polls.http(`${poll.page.bram}?done=1`);
    expect(text).toContain('Dank u wel');
    expect(text).toContain('name="d1" value="yes" checked');
    expect(text).toContain('name="d3" value="" checked');
    expect(await voted('bram')).toMatchObject({ answer: { d1: 'yes', d2: 'if-need-be' }, way: 'link' });
    await vote('bram', { d1: 'no', d2: 'no', d3: 'yes' });
    expect((await voted('bram')).answer).toEqual({ d1: 'no', d2: 'no', d3: 'yes' });
    await vote('bram', { d1: '', d2: '', d3: '' });
    expect(await voted('bram')).toBeUndefined();
    await vote('bram', { d1: 'yes' });
  });

  test.each([
    ['nothing', {}],
    ['no field of the form', { choice: 'yes', 'List-Unsubscribe': 'One-Click' }],
    ['an answer that there is not', { d1: 'perhaps', d2: 'yes' }],
    ['something hostile', { d1: EVIL }],
    ['another date only', { d9: 'yes' }],
  ])('refuses %s, and what was recorded stays', async (_, fields) => {
    await vote('charlotte', { d1: 'yes' });
    const { status, text } = await vote('charlotte', fields as Record<string, string>);
    expect(status).toBe(422);
    expect(text).toContain('role="alert"');
    expect(text).toContain('href="#d1-yes"');
    expect(text).toContain('name="d1" value="yes" checked');
    isHarmless(text);
    expect((await voted('charlotte')).answer).toEqual({ d1: 'yes' });
  });

  test('says so when somebody left every date open', async () => {
    const { status, text } = await vote('elif', { d1: '', d2: '', d3: '' });
    expect([status, text.includes('Kies bij minstens één datum')]).toEqual([422, true]);
    expect(await voted('elif')).toBeUndefined();
  });

  test('a field that is sent twice is refused', async () => {
    const body = new URLSearchParams('d1=yes&d1=no');
    expect((await polls.http(poll.page.elif!, { method: 'POST', body })).status).toBe(422);
    expect(await voted('elif')).toBeUndefined();
  });

  test('asks who comes as soon as a date is picked, under the same link; the poll takes nothing then', async () => {
    await expectStatus(polls.post(`${poll.path}/picks`, { body: { option: 'd3' } }), 201);
    await eventually(
      async () => (await polls.http(poll.page.bram!)).text,
      (text) => text.includes('Ja, ik kom'),
    );
    const { status, text } = await vote('bram', { d1: 'yes' });
    expect([status, text.includes('Kies een van de antwoorden')]).toEqual([422, true]);
    expect(await voted('bram')).toBeUndefined();
  });
});

describe('the page that asks who comes', () => {
  test('shows when and where, and records nothing when it is opened, whatever the link says', async () => {
    const { status } = await invites.http(rsvp.page.bram!, { method: 'HEAD' });
    expect(status).toBe(200);
    for (const query of ['', '?choice=yes', '?choice=no', '?done=1', `?choice=${encodeURIComponent(EVIL)}`]) {
      const { text, status } = await invites.http(rsvp.page.bram! + query);
      expect(status).toBe(200);
      expect(text).toContain('14.00 tot 16.30 uur');
      expect(text).toContain(ESCAPED);
      expect(text).not.toContain('Dank u wel');
      isHarmless(text);
    }
    isHarmless((await invites.http(`${rsvp.page.fenna}?choice=substitute`)).text);
    expect(await said('bram')).toBeUndefined();
  });

  test('records a yes with what is asked, shows it, and fills it in when it is changed', async () => {
    const fields = { choice: 'yes', mode: 'online', guests: '2', diet: EVIL };
    const posted = await answer('bram', fields);
    expect([posted.status, posted.headers.get('location')]).toEqual([303, `${rsvp.page.bram}?done=1`]);
    expect(await said('bram')).toMatchObject({
      answer: { choice: 'yes', mode: 'online', guests: 2, diet: EVIL },
      way: 'link',
    });
    const thanks = await invites.http(`${rsvp.page.bram}?done=1`);
    expect(thanks.text).toMatch(/Dank u wel[\s\S]*U doet online mee\./);
    const again = (await invites.http(`${rsvp.page.bram}?choice=yes`)).text;
    expect(again).toContain('value="online" checked');
    expect(again).toContain('value="2"');
    expect(again).toContain(`value="${ESCAPED}"`);
    for (const text of [thanks.text, again]) isHarmless(text);
  });

  test('records maybe, no and a substitute; the newest counts', async () => {
    await answer('charlotte', { choice: 'maybe' });
    expect((await said('charlotte')).answer).toEqual({ choice: 'maybe' });
    await answer('charlotte', { choice: 'no', reason: EVIL });
    expect((await said('charlotte')).answer).toEqual({ choice: 'no', reason: EVIL });
    await answer('charlotte', { choice: 'substitute', substituteName: EVIL, substituteEmail: "o'brien@EXAMPLE.org" });
    expect((await said('charlotte')).answer).toEqual({
      choice: 'substitute',
      substitute: { name: EVIL, email: "o'brien@example.org" },
    });
    const { text } = await invites.http(rsvp.page.charlotte!);
    expect(text).toContain(ESCAPED);
    isHarmless(text);
  });

  const LONG = 'x'.repeat(2000);
  test.each([
    ['no choice', {}, ['choices']],
    ['another choice', { choice: 'perhaps' }, ['choices']],
    ['a choice that every object has', { choice: 'constructor' }, ['choices']],
    ['guests in words', { choice: 'yes', guests: 'twee' }, ['guests']],
    ['too many guests', { choice: 'yes', guests: '21' }, ['guests']],
    ['half a guest', { choice: 'yes', guests: '1.5' }, ['guests']],
    ['fewer guests than none', { choice: 'yes', guests: '-1' }, ['guests']],
    ['too long a diet and no number', { choice: 'yes', guests: 'x', diet: LONG }, ['guests', 'diet']],
    ['a diet of two lines', { choice: 'yes', diet: 'noten\r\nvis' }, ['diet']],
    ['another way to take part', { choice: 'yes', mode: 'by-phone' }, ['mode']],
    ['no reason', { choice: 'no', reason: '  ' }, ['reason']],
    ['too long a reason', { choice: 'no', reason: LONG }, ['reason']],
    ['nobody', { choice: 'substitute' }, ['substituteName', 'substituteEmail']],
    ['a name only', { choice: 'substitute', substituteName: 'Gijs Mol' }, ['substituteEmail']],
    [
      'an address that is none',
      { choice: 'substitute', substituteName: 'Gijs', substituteEmail: EVIL },
      ['substituteEmail'],
    ],
    [
      'too long a name',
      { choice: 'substitute', substituteName: LONG, substituteEmail: 'g@example.org' },
      ['substituteName'],
    ],
  ])('refuses %s, says at each field what is not right, and keeps what was filled in', async (_, fields, wrong) => {
    const { status, text } = await answer('dave', fields as Record<string, string>);
    expect(status).toBe(422);
    expect([...text.matchAll(/<li><a href="#([\w-]+)">/g)].map(([, place]) => place)).toEqual(wrong);
    for (const place of wrong) expect(text).toContain(`id="${place}"`);
    const { substituteName } = fields as { substituteName?: string };
    if (substituteName && substituteName !== LONG) expect(text).toContain(`value="${substituteName}"`);
    isHarmless(text);
    expect(await said('dave')).toBeUndefined();
  });

  test('takes fields as one text each, and a body that is too large not at all', async () => {
    const twice = new URLSearchParams('choice=yes&choice=no');
    expect((await invites.http(rsvp.page.dave!, { method: 'POST', body: twice })).status).toBe(422);
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"choice":"yes"}' };
    expect((await invites.http(rsvp.page.dave!, json)).status).toBe(422);
    const huge = form({ choice: 'yes', diet: 'x'.repeat(200_000) });
    expect((await invites.http(rsvp.page.dave!, huge)).status).toBe(413);
    expect(await said('dave')).toBeUndefined();
  });
});

describe('a link', () => {
  test('that is damaged, of another purpose or another secret shows nothing of the meeting', async () => {
    const page = rsvp.page.dave!;
    const workflow = meetingId(RSVP, 1);
    const token = (change: object) =>
      `/a/${invites.deps.tokens.linkToken({
        workflow,
        person: rsvp.ids.dave!,
        purpose: 'answer',
        expiresAt: Date.now() + 60_000,
        ...change,
      })}`;
    const swapped = page.replace(rsvp.ids.dave!, rsvp.ids.bram!);
    const cases: [string, number][] = [
      [token({}), 200],
      [`${page.slice(0, -1)}${page.endsWith('a') ? 'b' : 'a'}`, 404],
      [swapped, 404],
      [token({ purpose: 'stop' }), 404],
      [token({ expiresAt: Date.now() - 3 * 86_400_000 }), 410],
      [token({ person: 'zzzzzzzz' }), 404],
      [token({ workflow: meetingId(RSVP, 999) }), 410],
    ];
    for (const [path, status] of cases) {
      const shown = await invites.http(path);
      expect([path, shown.status]).toEqual([path, status]);
      if (status === 200) continue;
      expect(shown.text).not.toContain('14.00');
      expect((await invites.http(path, form({ choice: 'yes' }))).status).toBe(status);
    }
    expect(await said('dave')).toBeUndefined();
    expect((await answer('bram', { choice: 'maybe' })).status).toBe(303);
    expect((await said('bram')).answer).toEqual({ choice: 'maybe' });
  });
});

describe('a meeting that asks less', () => {
  test('takes no guests, diet or way to take part that it did not ask for', async () => {
    const app = await openApp('modest');
    const town = await aMeetingUnderWay(app, 'modest', { plan: { place: { name: 'Isala' } } });
    expect((await app.http(`${town.page.bram}?choice=yes`)).text).not.toMatch(/name="(mode|guests|diet)"/);
    const all = { choice: 'yes', mode: 'online', guests: '20', diet: 'geen noten', reason: 'geen tijd' };
    expect((await app.http(town.page.bram!, form(all))).status).toBe(303);
    expect((await givenOf(app, town.path, town.ids.bram!)).answer).toEqual({ choice: 'yes' });
    expect((await app.http(town.page.dave!, form({ choice: 'no' }))).status).toBe(303);

    await expectStatus(app.post(`${town.path}/changes`, { body: { when: { start: on('12-01') } } }), 201);
    const asked = await app.http(town.page.bram!);
    expect(asked.text).toContain('1 december');
    expect(asked.text).not.toContain('Wij hebben van u genoteerd');

    await expectStatus(app.post(`${town.path}/cancellations`), 201);
    await reaches(app, town.path, 'cancelled');
    for (const init of [undefined, form({ choice: 'yes' })]) {
      const { status, text } = await app.http(town.page.bram!, init);
      expect([status, text.includes('Deze bijeenkomst gaat niet door')]).toEqual([410, true]);
    }
    expect(await givenOf(app, town.path, town.ids.bram!)).toBeUndefined();
    await app.close();
  });
});

describe('a poll that has closed', () => {
  test('takes no answer until a date is picked, and says so', async () => {
    const app = await openApp('answered');
    const town = await aMeetingUnderWay(app, 'answered', { people: { bram: CAST.bram }, asks: 'poll' });
    expect((await app.http(town.page.bram!, form({ d1: 'yes', d2: 'no', d3: 'no' }))).status).toBe(303);
    await reaches(app, town.path, 'choosing');
    for (const init of [undefined, form({ d1: 'no' })]) {
      const { status, text } = await app.http(town.page.bram!, init);
      expect([status, text.includes('U kunt hier niet meer antwoorden')]).toEqual([410, true]);
    }
    expect((await givenOf(app, town.path, town.ids.bram!)).answer).toEqual({ d1: 'yes', d2: 'no', d3: 'no' });
    await app.close();
  });
});

test('the pages of a meeting lead to where one stops mail, and speak of the choices as letters do', async () => {
  const page = await invites.http(rsvp.page.dave!);
  expect(page.text).toMatch(/<a href="[^"]*\?choice=maybe">Maybe<\/a>/);
  const polled = await polls.http(poll.page.dave!);
  for (const [app, { text }] of [
    [invites, page],
    [polls, polled],
  ] as const) {
    const [, stop] = /<p class="stop"><a href="(\/s\/[^"]+)">/.exec(text)!;
    expect((await app.http(stop!)).status).toBe(200);
  }
});

test('the responses of a meeting come in pages, and by what was said', async () => {
  const get = async (query: string) => (await expectStatus(invites.get(`${rsvp.path}/responses?${query}`), 200)).body;
  const all = await get('');
  expect(all.total).toBe(all.items.length);
  const first = await get('limit=2');
  expect([first.items.length, first.total, first.next]).toEqual([2, all.total, first.items[1].person]);
  const second = await get(`limit=50&after=${first.next}`);
  expect([...first.items, ...second.items]).toEqual(all.items);
  expect(second.next).toBeUndefined();
  for (const choice of ['yes', 'no', 'maybe', 'substitute', 'waiting', 'silent', 'out']) {
    const { items } = await get(`choice=${choice}`);
    const wanted = ({ given, sent, out }: { given?: { answer: { choice: string } }; sent: number; out?: string }) =>
      choice === 'silent' ? sent > 0 && !given && !out : choice === 'out' ? out : given?.answer.choice === choice;
    expect(items).toEqual(all.items.filter(wanted));
  }
  for (const wrong of ['choice=perhaps', 'limit=0', 'after=x', 'page=2'])
    expect((await invites.get(`${rsvp.path}/responses?${wrong}`)).status).toBe(422);
});
