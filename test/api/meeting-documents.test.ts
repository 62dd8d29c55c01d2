import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMeeting, meetingBody } from './gathering.ts';
import { type App, aNetworkWith, CAST, expectStatus, letterTo, linkIn, openApp, TOKENS } from './support.ts';

const SLUG = 'enclosures';
const PDF = (bytes = 100) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes, 'x')]);
const MB = 1024 * 1024;
let app: App;
let ids: Record<string, string>;
let path: string;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
  path = await aMeeting(app, SLUG, meetingBody(Object.values(ids)));
});
afterAll(() => app.close());

const handIn = (name: string, body: Uint8Array, type = 'application/pdf', key?: string) =>
  app.post(`${path}/documents?name=${encodeURIComponent(name)}`, {
    body,
    headers: { 'content-type': type },
    ...(key && { key }),
  });
const listed = async () => (await expectStatus(app.get(`${path}/documents`, { as: 'reader' }), 200)).body.items;
const raw = (url: string, init: RequestInit = {}) => fetch(`${app.address}${url}`, init);

describe('the documents of a meeting', () => {
  test('are handed in with their name, once', async () => {
    const { document } = (await expectStatus(handIn('Agenda coördinatie.pdf', PDF(), undefined, 'first'), 201)).body;
    expect(document).toMatchObject({ name: 'Agenda coördinatie.pdf', type: 'application/pdf', bytes: 109 });
    expect(
      (await expectStatus(handIn('Agenda coördinatie.pdf', PDF(), undefined, 'first'), 201)).body.document,
    ).toEqual(document);
    const again = await handIn('agenda COÖRDINATIE.pdf', PDF(7));
    expect([again.status, again.body.code, again.body.field]).toEqual([409, 'already-exists', 'name']);
    await expectStatus(handIn('Groot.pdf', PDF(3 * MB)), 201);
    expect((await listed()).map(({ name }: { name: string }) => name)).toEqual(['Agenda coördinatie.pdf', 'Groot.pdf']);
  });

  test.each([
    ['agenda.pdf.exe', PDF(), 'application/pdf', 422, 'unsafe-name'],
    ['../agenda.pdf', PDF(), 'application/pdf', 422, 'unsafe-name'],
    ['agenda\r\n.pdf', PDF(), 'application/pdf', 422, 'unsafe-name'],
    ['agenda.pdf', Buffer.from('MZ…'), 'application/pdf', 422, 'document-unlike-name'],
    ['agenda.txt', Buffer.from('tekst'), 'application/octet-stream', 422, 'document-type'],
    ['agenda.pdf', PDF(), 'text/html', 415, 'unsupported-type'],
    ['agenda.pdf', PDF(20 * MB), 'application/pdf', 413, 'too-large'],
    ['agenda.pdf', PDF(80 * MB), 'application/pdf', 413, 'too-large'],
    ['', PDF(), 'application/pdf', 422, 'invalid'],
  ])('are refused when they are not right: %j', async (name, body, type, status, code) => {
    const before = await listed();
    const answer = await handIn(name, body, type).catch((error) => ({ status: String(error), body: { code: '' } }));
    // A server that refuses a large body may close the line while it is still being sent.
    if (status === 413 && typeof answer.status === 'string') expect(answer.status).toMatch(/fetch failed/);
    else expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await listed()).toEqual(before);
  });

  test('come with the invitation: attached where they fit, else by a link of the person’s own', async () => {
    await expectStatus(app.post(`${path}/picks`, { body: { option: 'd1' } }), 201);
    const letter = await letterTo(SLUG, CAST.bram.email);
    expect(letter.text).toContain('- Agenda coördinatie.pdf (bijlage bij deze mail)');
    const link = letter.links.find((one) => one.includes('/documents/'))!;
    const [agenda, large] = await listed();
    expect(link).toMatch(new RegExp(`/documents/${large.id}$`));
    const answer = await raw(new URL(link).pathname);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="Groot.pdf"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect((await answer.arrayBuffer()).byteLength).toBe(large.bytes);
    const page = linkIn(letter, '/a/').replace(/\?.*|\/documents.*/, '');
    expect((await app.http(page)).text).toContain(`href="${page}/documents/${agenda.id}">Agenda coördinatie.pdf</a>`);
    const other = await raw(`${page}/documents/${agenda.id}`);
    expect(other.headers.get('content-disposition')).toContain("filename*=UTF-8''Agenda%20co%C3%B6rdinatie.pdf");
    for (const wrong of [
      `${page}/documents/zzzzzzzz`,
      `${page}x/documents/${agenda.id}`,
      `${page}/documents/..%2f..%2fetc`,
    ])
      expect((await raw(wrong)).status).toBe(404);
  });

  test('can be read by who may read the network, and taken away by the coordinator', async () => {
    const [agenda] = await listed();
    const answer = await raw(`/api${path}/documents/${agenda.id}`, {
      headers: { authorization: `Bearer ${TOKENS.reader}` },
    });
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
    const remove = () => app.delete(`${path}/documents/${agenda.id}`);
    await expectStatus(remove(), 200);
    const again = await remove();
    expect([again.status, again.body.code]).toEqual([404, 'unknown-document']);
    expect(await listed()).toHaveLength(1);
  });
});
