import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createAccess, createAccesses } from '../../worker/mailroom/access.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closing.splice(0).reverse()) await close();
});

type Said = Record<string, unknown>;

/** A provider that answers what it is told, in turn and then the last again; and what it was asked. */
async function aProvider(...answers: [status: number, said: Said][]) {
  const asked: Record<string, string>[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    asked.push(Object.fromEntries(new URLSearchParams(body)));
    const [status, said] = answers[Math.min(asked.length, answers.length) - 1]!;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const folder = mkdtempSync(join(tmpdir(), 'kartrekker-access-'));
  closing.push(
    () => rmSync(folder, { recursive: true }),
    () => new Promise((done) => server.close(done)),
    () => server.closeAllConnections(),
  );
  const tokenUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  return { asked, folder, oauth: { user: 'antwoord@example.org', tokenUrl, clientId: 'kartrekker' } };
}

const token = (access_token: string, more: Said = {}): [number, Said] => [
  200,
  { access_token, expires_in: 3600, ...more },
];

test('a refresh token gives a token, which is used until it is about to end', async () => {
  const { asked, folder, oauth } = await aProvider(token('een'), token('twee'));
  const { token: now } = createAccess({ ...oauth, refreshToken: 'r1', clientSecret: 'geheim', scope: 'imap' }, folder);
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  expect([await now(), await now()]).toEqual(['een', 'een']);
  vi.setSystemTime(54 * 60_000);
  expect(await now()).toBe('een');
  vi.setSystemTime(55 * 60_000);
  expect([await now(), await now()]).toEqual(['twee', 'twee']);
  const wanted = { grant_type: 'refresh_token', refresh_token: 'r1', scope: 'imap' };
  expect(asked).toEqual(Array(2).fill({ ...wanted, client_id: 'kartrekker', client_secret: 'geheim' }));
});

test('two mailboxes of one user ask for one token, also at the same time', async () => {
  const { asked, folder, oauth } = await aProvider(token('een', { refresh_token: 'r2' }), token('twee'));
  const accessOf = createAccesses(folder);
  const [one, other] = [1, 2].map(() => accessOf({ ...oauth, refreshToken: 'r1' }));
  expect(await Promise.all([one!.token(), other!.token()])).toEqual(['een', 'een']);
  expect(asked).toHaveLength(1);
  other!.refused();
  expect(await Promise.all([one!.token(), other!.token()])).toEqual(['twee', 'twee']);
  expect(asked.map(({ refresh_token }) => refresh_token)).toEqual(['r1', 'r2']);
});

test('a token that the mailbox refused is not used again', async () => {
  const { folder, oauth } = await aProvider(token('een'), token('twee'));
  const access = createAccess({ ...oauth, refreshToken: 'r1' }, folder);
  expect(await access.token()).toBe('een');
  access.refused();
  expect(await access.token()).toBe('twee');
});

test('a token of which nobody says how long it lasts is used once', async () => {
  const { folder, oauth } = await aProvider([200, { access_token: 'een' }], [200, { access_token: 'twee' }]);
  const access = createAccess({ ...oauth, refreshToken: 'r1' }, folder);
  expect([await access.token(), await access.token()]).toEqual(['een', 'twee']);
});

test('a new refresh token takes the place of the one before, also after a restart and with another secret', async () => {
  const { asked, folder, oauth } = await aProvider(token('een', { refresh_token: 'r2' }), token('twee'));
  await createAccess({ ...oauth, refreshToken: 'r1' }, folder).token();
  await createAccess({ ...oauth, refreshToken: 'r1', clientSecret: 'ander' }, folder).token();
  expect(asked.map(({ refresh_token }) => refresh_token)).toEqual(['r1', 'r2']);
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  expect(statSync(join(folder, files[0]!)).mode & 0o777).toBe(0o600);
});

test('a refresh token that the operator sets anew is used instead of the one that was kept', async () => {
  const { asked, folder, oauth } = await aProvider(token('een', { refresh_token: 'r2' }), token('twee'));
  await createAccess({ ...oauth, refreshToken: 'r1' }, folder).token();
  await createAccess({ ...oauth, refreshToken: 'r9' }, folder).token();
  expect(asked.map(({ refresh_token }) => refresh_token)).toEqual(['r1', 'r9']);
});

test('a program with a secret of its own needs no refresh token', async () => {
  const { asked, folder, oauth } = await aProvider(token('een'));
  expect(await createAccess({ ...oauth, clientSecret: 'geheim', scope: 'imap/.default' }, folder).token()).toBe('een');
  expect(asked[0]).toEqual({
    grant_type: 'client_credentials',
    client_id: 'kartrekker',
    client_secret: 'geheim',
    scope: 'imap/.default',
  });
});

test.each<[string, [number, Said], RegExp]>([
  ['refuses', [400, { error: 'invalid_grant', error_description: 'antwoord@example.org r1' }], /: 400 invalid_grant$/],
  ['breaks', [503, {}], /: 503$/],
  ['gives no token', [200, { token_type: 'Bearer' }], /: 200$/],
  ['says something odd', [400, { error: 'r1 is not <right>' }], /: 400$/],
])('a provider that %s is named with its code only, and is asked again the next time', async (_, wrong, says) => {
  const { folder, oauth } = await aProvider(wrong, token('een'));
  const access = createAccess({ ...oauth, refreshToken: 'r1' }, folder);
  await expect(access.token()).rejects.toThrow(says);
  expect(await access.token()).toBe('een');
});
