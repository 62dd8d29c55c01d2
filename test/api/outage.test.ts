import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startServer } from '../durable/server.ts';
import { ended, startWorker } from './house.ts';
import { openProxy } from './proxy.ts';
import {
  type Answer,
  type App,
  aRunningCampaign,
  eventually,
  expectStatus,
  form,
  networkBody,
  openApp,
  someone,
} from './support.ts';

const ANSWERED_WITHIN_MS = 12_000;
const SOUND_WITHIN_MS = 12_000;
const elif = someone('Elif Yılmaz');

type Server = Awaited<ReturnType<typeof startServer>>;
type Proxy = Awaited<ReturnType<typeof openProxy>>;
interface Place {
  app: App;
  slug: string;
  proxy: Proxy;
  town: Awaited<ReturnType<typeof aRunningCampaign>>;
  came: Record<string, Answer & { ms: number }>;
}

/** Everything that is tried while something is broken, under keys that a later try uses again. */
const TRIES: Record<string, (place: Place) => Promise<Answer>> = {
  'reading a network': ({ app, slug }) => app.get(`/networks/${slug}`),
  'listing networks': ({ app }) => app.get('/networks', { as: 'admin' }),
  'adding a person': ({ app, slug }) => app.post(`/networks/${slug}/people`, { body: elif, key: 'elif' }),
  'creating a network': ({ app, slug }) =>
    app.post('/networks', { as: 'admin', body: networkBody(`${slug}-new`), key: 'new' }),
  'importing people': ({ app, slug }) =>
    app.post(`/networks/${slug}/people/imports`, {
      body: 'Naam;E-mail\nFenna Hoekstra;fenna@example.org\n',
      key: 'import',
      headers: { 'content-type': 'text/csv' },
    }),
  'pausing a campaign': ({ app, town }) => app.post(`${town.path}/pauses`, { key: 'pause' }),
  'entering an answer': ({ app, town }) =>
    app.post(`${town.path}/responses`, {
      body: { person: town.ids.bram, answer: { choice: 'declines' } },
      key: 'answer',
    }),
  'opening an answer page': ({ app, town }) => app.http(town.answer.dave!),
  'answering on a page': ({ app, town }) => app.http(town.answer.dave!, form({ choice: 'declines' })),
  'opening a stop page': ({ app, town }) => app.http(town.stop.charlotte!),
  'stopping mail': ({ app, town }) => app.http(town.stop.charlotte!, form({})),
};
const PAGES = Object.keys(TRIES).slice(-4);
/** What the server does by itself, without a worker. */
const WITHOUT_A_WORKER = ['listing networks'];

let folder: string;
let server: Server;
let worker: ChildProcess;
const places: Record<string, Place> = {};

const startOwnWorker = () =>
  startWorker(server.environment.address, folder, inject('house').smtpPort, join(folder, 'worker.log'));

async function openPlace(slug: string): Promise<Place> {
  const proxy = await openProxy(server.environment.address.replace('localhost', '127.0.0.1'));
  const app = await openApp(slug, { TEMPORAL_ADDRESS: proxy.address });
  return { app, slug, proxy, town: await aRunningCampaign(app, slug), came: {} };
}

/** Three places at once, so that the waiting is done once: nobody listens, nobody answers, nobody works. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outage-'));
  server = await startServer();
  worker = await startOwnWorker();
  for (const slug of ['refusing', 'silent', 'workless']) places[slug] = await openPlace(slug);
  await ended(worker);
  await places.refusing!.proxy.shut();
  places.silent!.proxy.hush();
  const tries = Object.values(places).flatMap((place) =>
    Object.entries(TRIES).map(async ([what, attempt]) => {
      const began = performance.now();
      const answer = await attempt(place);
      place.came[what] = { ...answer, ms: performance.now() - began };
    }),
  );
  await Promise.all(tries);
});

afterAll(async () => {
  await ended(worker);
  await Promise.all(Object.values(places).map(({ app }) => app.close()));
  await Promise.all(Object.values(places).map(({ proxy }) => proxy.shut()));
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each([
  ['the workflow server refuses connections', 'refusing'],
  ['the workflow server does not answer', 'silent'],
  ['no worker runs', 'workless'],
])('while %s', (_, slug) => {
  test.each(Object.keys(TRIES))('%s is answered with 503 and when to try again, in time', (what) => {
    const { status, headers, body, text, ms } = places[slug]!.came[what]!;
    expect(ms).toBeLessThan(ANSWERED_WITHIN_MS);
    if (slug === 'workless' && WITHOUT_A_WORKER.includes(what)) return void expect(status).toBe(200);
    expect(status).toBe(503);
    if (PAGES.includes(what)) {
      expect(headers.get('retry-after')).toBe('60');
      expect(text).toMatch(/Het lukt nu even niet|It does not work just now/);
    } else {
      expect(headers.get('retry-after')).toBe('5');
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(body).toMatchObject({ code: 'unavailable', remedy: expect.stringContaining('Idempotency-Key') });
    }
  });

  test('the log says so without a name or an address', () => {
    const log = places[slug]!.app.lines.join('');
    expect(log).toContain('request failed');
    expect(log).not.toMatch(/Elif|elif@|Fenna|example\.org/);
  });
});

describe('when all is well again', () => {
  beforeAll(async () => {
    worker = await startOwnWorker();
    await places.refusing!.proxy.open();
    await places.silent!.proxy.open();
  });

  describe.each(['refusing', 'silent', 'workless'])('(%s)', (slug) => {
    test('the service finds that out by itself', async () => {
      const began = performance.now();
      const { app } = places[slug]!;
      await eventually(
        () => app.get(`/networks/${slug}`),
        ({ status }) => status === 200,
      );
      expect(performance.now() - began).toBeLessThan(SOUND_WITHIN_MS);
      expect((await app.http('/api/health')).body).toMatchObject({ temporal: true, worker: true });
    });

    test.each(Object.keys(TRIES))('%s with the same key now succeeds, also twice', async (what) => {
      const place = places[slug]!;
      const first = await TRIES[what]!(place);
      const second = await TRIES[what]!(place);
      expect([200, 201, 303]).toContain(first.status);
      expect([second.status, second.body]).toEqual([first.status, first.body]);
    });

    test('everything has happened once', async () => {
      const { app, town } = places[slug]!;
      const { items } = (await expectStatus(app.get(`/networks/${slug}/people`), 200)).body;
      expect(items.map(({ name }: { name: string }) => name.split(' ')[0])) //
        .toEqual(['Bram', 'Charlotte', 'Dave', 'Elif', 'Fenna']);
      const responses = (await app.get(`${town.path}/responses`)).body.items;
      for (const person of [town.ids.bram, town.ids.dave]) {
        const row = responses.find((one: { person: string }) => one.person === person);
        expect(row.given.answer).toEqual({ choice: 'declines' });
        expect(row.earlier).toBeUndefined();
      }
      expect((await app.get(`/networks/${slug}/people/${town.ids.charlotte}`)).body.mail.status).toBe('stopped');
      expect((await app.get(town.path)).body.status).toBe('paused');
    });
  });

  test('an upgrade has every workflow go on in a new run, with all it knew', async () => {
    const { app, slug, town } = places.workless!;
    const run = async () => (await app.deps.client.workflow.getHandle(`network/${slug}`).describe()).runId;
    const [before, people] = [await run(), (await app.get(`/networks/${slug}/people`)).body];
    const { body } = await expectStatus(app.post('/upgrades', { as: 'admin', body: {} }), 202);
    expect(body.asked).toBeGreaterThanOrEqual(3 * 3);
    await eventually(run, (now) => now !== before);
    expect((await app.get(`/networks/${slug}/people`)).body).toEqual(people);
    const again = await app.post(`/networks/${slug}/people`, { body: elif, key: 'elif' });
    expect(again.status).toBe(201);
    expect((await app.get(town.path)).body).toMatchObject({ status: 'paused', tally: { answered: 2 } });
  });
});
