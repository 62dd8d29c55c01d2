import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadExample } from '../../worker/start/example.ts';
import { freshFolder, put, takenPort } from './place.ts';

interface Received {
  path: string | undefined;
  type: string | undefined;
  key: unknown;
  authorization: string | undefined;
  body: string;
}

test('the network, its people and a draft campaign are posted in this order, each with its own key', async () => {
  const { load, received } = await scene(() => 201);
  expect(await load()).toBe(true);
  expect(received.map(({ path }) => path)).toEqual([
    '/api/networks',
    '/api/networks/nf1/people/imports',
    '/api/networks/nf1/campaigns',
  ]);
  expect(received.map(({ type }) => type)).toEqual(['application/json', 'text/csv; charset=utf-8', 'application/json']);
  expect(new Set(received.map(({ key }) => key)).size).toBe(3);
  expect(received[1]).toMatchObject({ authorization: 'Bearer token', body: 'Naam;E-mail\n' });
});

test('the example is loaded once', async () => {
  const { load, received } = await scene(() => 201);
  await load();
  expect(await load()).toBe(false);
  expect(received).toHaveLength(3);
});

test('a network that is already there is no obstacle', async () => {
  const { load } = await scene((path) => (path === '/api/networks' ? 409 : 201));
  expect(await load()).toBe(true);
});

test('a failure says what was asked and answered, and the next start tries again', async () => {
  const { load, data } = await scene((path) => (path.endsWith('imports') ? 422 : 201));
  await expect(load()).rejects.toThrow('POST /api/networks/nf1/people/imports was answered with 422: because');
  expect(existsSync(join(data, 'example-loaded'))).toBe(false);
});

async function scene(answer: (path: string) => number) {
  const [examples, data] = [freshFolder(), freshFolder()];
  put(examples, 'network.json', '{"slug":"nf1"}');
  put(examples, 'people.csv', 'Naam;E-mail\n');
  put(examples, 'campaign.json', '{}');
  const received: Received[] = [];
  const port = await takenPort(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { 'content-type': type, 'idempotency-key': key, authorization } = request.headers;
    received.push({ path: request.url, type, key, authorization, body });
    response.writeHead(answer(request.url ?? '')).end('because');
  });
  const load = () => loadExample({ api: `http://127.0.0.1:${port}`, token: 'token', examples, dataFolder: data });
  return { load, received, data };
}
