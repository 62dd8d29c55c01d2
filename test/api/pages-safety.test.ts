import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, aRunningCampaign, eventually, form, openApp, someone } from './support.ts';

const SLUG = 'hostile';
const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;{remark}`;
const ESCAPED =
  '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;{remark}';
const PEOPLE = { mallory: someone('Mallory', { name: EVIL, salutation: EVIL }) };
let app: App;
let pages: Record<string, string>;

/** Every page that can hold what somebody else wrote. */
beforeAll(async () => {
  app = await openApp(SLUG);
  const email = "o'brien@example.org";
  const network = { name: EVIL, coordinators: [{ name: EVIL, email }], languages: ['nl'] };
  const people = { mallory: { ...PEOPLE.mallory, email: 'mallory@example.org' } };
  const { answer, stop, path } = await aRunningCampaign(app, SLUG, people, { network, plan: { title: EVIL } });
  const page = answer.mallory!;
  const get = async (url: string, init?: RequestInit) => (await app.http(url, init)).text;
  const wrong = { choice: 'colleague', colleagueName: EVIL, colleagueEmail: EVIL, remark: EVIL };
  const right = { choice: 'takes-part', commitment: 'active', discipline: EVIL, remark: EVIL };
  pages = {
    'the choices': await get(page),
    'a form': await get(`${page}?choice=call`),
    'a choice that is hostile': await get(`${page}?choice=${encodeURIComponent(EVIL)}`),
    'a form that is not right': await get(page, form(wrong)),
    'a number that is hostile': await get(page, form({ choice: 'call', phone: EVIL })),
    'thanks, and what was noted': await (async () => {
      await app.http(page, form(right));
      return get(`${page}?done=1`);
    })(),
    'a form with what was noted': await get(`${page}?choice=takes-part`),
    'a colleague that was noted': await (async () => {
      await app.http(page, form({ choice: 'colleague', colleagueName: EVIL, colleagueEmail: 'eve@example.org' }));
      return get(page);
    })(),
    'stopping mail': await get(stop.mallory!),
    'mail that was stopped': await get(stop.mallory!, form({})),
    'a link that is hostile': await get(`/a/${encodeURIComponent(EVIL)}`),
  };
  await app.post(`${path}/stops`);
  await eventually(
    () => app.http(page),
    ({ status }) => status === 410,
  );
  pages['after closing'] = await get(page);
});
afterAll(() => app.close());

const NAMES = [
  'the choices',
  'a form',
  'a choice that is hostile',
  'a form that is not right',
  'a number that is hostile',
  'thanks, and what was noted',
  'a form with what was noted',
  'a colleague that was noted',
  'stopping mail',
  'mail that was stopped',
  'a link that is hostile',
  'after closing',
];

describe('a page with hostile names and remarks', () => {
  test.each(NAMES)('(%s) holds no script, no handler and no element of theirs', (name) => {
    const text = pages[name]!;
    expect(text.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<script|<img|<[^>]*\s(on\w+|style)=/i);
    expect(text).not.toMatch(/"\s*javascript:/i);
    if (name !== 'a link that is hostile') expect(text).toContain(ESCAPED);
    const tags = new Set([...text.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !OURS.has(tag!))).toEqual([]);
  });

  test('says the remark and the discipline as they were written', () => {
    expect(pages['thanks, and what was noted']).toContain(`Uw opmerking: ${ESCAPED}`);
    expect(pages['a form with what was noted']).toContain(`value="${ESCAPED}"`);
    expect(pages['a form that is not right']).toContain(`name="colleagueEmail" type="email" value="${ESCAPED}"`);
  });

  test('writes a strange address so that it is still one link', () => {
    const address = 'o&#39;brien@example.org';
    expect(pages['the choices']).toContain(`<a href="mailto:${address}">${address}</a>`);
  });
});

const OURS = new Set(
  'html head meta title link body a header p main h1 h2 nav ul li form input label textarea button fieldset legend div section strong'.split(
    ' ',
  ),
);

describe('the headers of a page', () => {
  test.each(['/a/x', '/s/x', '/page.css', '/api/health', '/api/networks', '/nowhere'])(
    '%s lets nothing in, and tells nobody',
    async (path) => {
      const { headers } = await app.http(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';style-src 'self';img-src data:;form-action 'self';frame-ancestors 'none';base-uri 'none'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('keep it out of every cache, and ask for HTTPS where that is how it is reached', async () => {
    expect((await app.http('/a/x')).headers.get('cache-control')).toBe('no-store');
    expect((await app.http('/a/x')).headers.get('strict-transport-security')).toBeNull();
    const https = await openApp(SLUG, { KARTREKKER_PUBLIC_URL: 'https://kartrekker.example.org' });
    expect((await https.http('/a/x')).headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    await https.close();
  });
});
