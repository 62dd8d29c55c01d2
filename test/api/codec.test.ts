import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type App, aNetworkWith, CAST, form, openApp, TOKENS } from './support.ts';

const SLUG = 'codec';
const UI = 'http://localhost:8233';
let app: App;
let production: App;
/** Payloads as the Temporal UI sends them: in base64, as they stand in a history that the worker wrote. */
let encoded: object[];

beforeAll(async () => {
  app = await openApp(SLUG);
  production = await openApp(SLUG, {
    KARTREKKER_MODE: 'production',
    KARTREKKER_PUBLIC_URL: 'https://zorg.example.org',
  });
  await aNetworkWith(app, SLUG, { bram: CAST.bram });
  const { events } = await app.deps.client.workflow.getHandle(`network/${SLUG}`).fetchHistory();
  const payloads = events!.flatMap((event) => [
    ...(event.workflowExecutionStartedEventAttributes?.input?.payloads ?? []),
    ...(event.workflowExecutionUpdateCompletedEventAttributes?.outcome?.success?.payloads ?? []),
  ]);
  const base64 = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString('base64');
  encoded = payloads.map(({ metadata, data }) => ({
    metadata: Object.fromEntries(Object.entries(metadata!).map(([key, value]) => [key, base64(value)])),
    data: base64(data),
  }));
});
afterAll(() => Promise.all([app.close(), production.close()]));

const decode = (to: App, headers: Record<string, string> = {}, payloads: unknown = encoded, way = 'decode') =>
  to.http(`/codec/${way}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ payloads }),
  });
const plain = ({ body }: Answer) =>
  body.payloads.map(({ data }: { data: string }) => JSON.parse(Buffer.from(data, 'base64').toString()));
const signIn = (to: App, token: string) => to.http('/codec/sign-in', form({ token }));

/** Asks under another host name, which `fetch` does not let one do. */
const underName = (host: string) =>
  new Promise<number>((done, failed) => {
    const headers = { host, 'content-type': 'application/json' };
    request(`${app.address}/codec/decode`, { method: 'POST', headers }, (response) => {
      response.resume();
      done(response.statusCode!);
    })
      .on('error', failed)
      .end(JSON.stringify({ payloads: encoded }));
  });

describe('the codec endpoint', () => {
  test('decodes what the workflows wrote, which nobody can read without it', async () => {
    expect(JSON.stringify(encoded)).not.toContain(Buffer.from('Zorgnetwerk').toString('base64').slice(0, 12));
    const answer = await decode(app);
    expect(answer.status).toBe(200);
    const [carried, outcome] = plain(answer);
    expect(carried.state).toMatchObject({ slug: SLUG, name: 'Zorgnetwerk NF1' });
    expect(outcome).toMatchObject([{ ok: true }]);
  });

  test('encodes, so that decoding gives the same again', async () => {
    const data = Buffer.from('{"name":"Bram"}').toString('base64');
    const metadata = { encoding: Buffer.from('json/plain').toString('base64') };
    const { body } = await decode(app, {}, [{ metadata, data }], 'encode');
    expect(JSON.stringify(body)).not.toContain(data);
    expect((await decode(app, {}, body.payloads)).body).toEqual({ payloads: [{ metadata, data }] });
  });

  test('says what is wrong with what is no payload, or one that was damaged or is under a key it has not', async () => {
    const [first] = encoded as [{ metadata: Record<string, string>; data: string }];
    const flipped = Buffer.from(first.data, 'base64').map((byte, i) => (i === 20 ? byte ^ 1 : byte));
    const key = Buffer.from('gone').toString('base64');
    for (const wrong of [
      [{ ...first, data: Buffer.from(flipped).toString('base64') }],
      [{ ...first, data: 'AAAA' }],
      [{ data: first.data, metadata: { ...first.metadata, key } }],
    ]) {
      const { status, body } = await decode(app, {}, wrong);
      expect([status, body.code]).toEqual([422, 'payload-unreadable']);
    }
    for (const wrong of ['text', [{ data: 7 }], null]) expect((await decode(app, {}, wrong)).body.code).toBe('invalid');
  });

  test('works for everybody on this machine in the sandbox, but not for a page that came here under another name', async () => {
    expect(await underName(new URL(app.address).host)).toBe(200);
    for (const name of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80'])
      expect(await underName(name)).toBe(401);
  });

  test('lets a browser show the answer to pages of the Temporal UI, and refuses pages from elsewhere', async () => {
    for (const origin of [UI, 'http://127.0.0.1:8233']) {
      const { status, headers } = await decode(app, { origin });
      expect([status, headers.get('access-control-allow-origin')]).toEqual([200, origin]);
      expect(headers.get('access-control-allow-credentials')).toBe('true');
      const asked = await app.http('/codec/decode', { method: 'OPTIONS', headers: { origin } });
      expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
        204,
        'Content-Type, X-Namespace, Authorization',
      ]);
    }
    for (const origin of [
      'https://evil.example',
      'http://localhost:9999',
      'null',
      'http://localhost:8233.evil.example',
    ]) {
      const { status, headers, body } = await decode(app, { origin });
      expect([origin, status, body.code]).toEqual([origin, 403, 'forbidden']);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      const asked = await app.http('/codec/decode', { method: 'OPTIONS', headers: { origin } });
      expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('wants an admin to sign in once it is in production', async () => {
    for (const way of ['decode', 'encode']) {
      const { status, body } = await decode(production, { origin: UI }, encoded, way);
      expect([status, body.code]).toEqual([401, 'unauthorised']);
    }
    for (const token of ['', 'wrong', TOKENS.reader, TOKENS.coordinator]) {
      const { status, headers, text } = await signIn(production, token);
      expect([status, headers.get('set-cookie')]).toEqual([401, null]);
      expect(text).toContain('This is not an admin token.');
    }
  });

  test('knows an admin who has signed in by a cookie that no script and no other site can use', async () => {
    const { status, headers, text } = await signIn(production, TOKENS.admin);
    expect([status, text.includes('Signed in.')]).toEqual([200, true]);
    const set = headers.get('set-cookie')!;
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/codec', 'Max-Age=28800'])
      expect(set).toContain(part);
    expect(set).not.toContain(TOKENS.admin);
    const cookie = set.split(';')[0]!;
    expect(plain(await decode(production, { cookie, origin: UI }))[0].state.slug).toBe(SLUG);

    const [name, value] = cookie.split('=') as [string, string];
    const [until, mac] = value.split('.') as [string, string];
    for (const forged of [
      `${name}=${Number(until) + 1000}.${mac}`,
      `${name}=${until}.${mac.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`,
      `${name}=${until}.`,
      `x${name}=${value}`,
      `${name}=1.${mac}`,
    ])
      expect((await decode(production, { cookie: forged })).status).toBe(401);
  });

  test('forgets an admin after eight hours, whatever the browser remembers', async () => {
    const { secrets } = production.deps.settings;
    const cookieUntil = (until: number) => {
      const mac = createHmac('sha256', secrets.token).update(`codec ${until}`).digest('base64url');
      return { cookie: `kartrekker-codec=${until}.${mac}` };
    };
    expect((await decode(production, cookieUntil(Date.now() + 60_000))).status).toBe(200);
    expect((await decode(production, cookieUntil(Date.now() - 1))).status).toBe(401);
  });

  test('holds up who guesses admin tokens', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const guess = () => app.http('/codec/sign-in', { ...form({ token: 'guess' }), headers: from });
    const statuses: number[] = [];
    for (let nr = 0; nr < 35; nr += 1) statuses.push((await guess()).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
  });
});
