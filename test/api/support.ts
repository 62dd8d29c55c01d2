import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { inject } from 'vitest';
import { createFolderStore } from '../../activities/documents/store.ts';
import { createTokens } from '../../activities/letters/token.ts';
import { connectClient } from '../../activities/temporal/connect.ts';
import { createDoor } from '../../activities/temporal/door.ts';
import { createApp } from '../../api/app.ts';
import type { Deps } from '../../api/deps.ts';
import { readSettings } from '../../config/settings.ts';
import { ANNEKE, aNetwork, aPlan } from '../people.ts';
import { checkAnswer } from './described.ts';
import { COMMON } from './house.ts';

const LETTER_WITHIN_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/** Who asks: each has a token with a role, for the network of the test. */
export type User = 'admin' | 'coordinator' | 'reader' | 'stranger';
export const TOKENS: Record<User, string> = {
  admin: 'token-of-the-admin',
  coordinator: 'token-of-the-coordinator',
  reader: 'token-of-the-reader',
  stranger: 'token-of-a-coordinator-elsewhere',
};

const tokensFor = (slug: string) =>
  Object.entries(TOKENS).map(([name, token]) => ({
    name,
    role: name === 'stranger' ? 'coordinator' : name,
    networks: name === 'stranger' ? ['elsewhere'] : [slug],
    sha256: createHash('sha256').update(token).digest('hex'),
  }));

/** What came back. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects
  body: any;
}

export interface Asking {
  as?: User | string | undefined;
  body?: unknown;
  key?: string;
  headers?: Record<string, string>;
}

/**
 * The API of this release by real HTTP, for a network of the test's own. Its log is kept in `lines`. Every answer must be as the
 * description of the API says.
 */
export async function openApp(slug: string, env: Record<string, string> = {}, change: (deps: Deps) => Deps = (d) => d) {
  const house = inject('house');
  const settings = readSettings({
    ...COMMON,
    KARTREKKER_DATA: house.folder,
    KARTREKKER_TOKENS: JSON.stringify(tokensFor(slug)),
    TEMPORAL_ADDRESS: house.temporal,
    ...env,
  });
  const lines: string[] = [];
  const client = connectClient(settings);
  const deps = change({
    settings,
    client,
    door: createDoor(client),
    store: createFolderStore(join(settings.dataFolder, 'documents')),
    tokens: createTokens(settings.secrets.token),
    now: () => Date.now(),
    log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
  });
  const server = createApp(deps).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const http = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(address + path, { redirect: 'manual', ...init });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    const answer = { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : text };
    checkAnswer(init.method ?? 'GET', path, answer);
    return answer;
  };
  const ask =
    (method: string) =>
    (path: string, asking: Asking = {}) =>
      http(`/api${path}`, requestOf(method, asking));
  return {
    address,
    deps,
    lines,
    http,
    get: ask('GET'),
    post: ask('POST'),
    patch: ask('PATCH'),
    delete: ask('DELETE'),
    async close() {
      server.close();
      server.closeAllConnections();
      await client.connection.close();
    },
  };
}

export type App = Awaited<ReturnType<typeof openApp>>;

function requestOf(method: string, { as = 'coordinator', body, key, headers = {} }: Asking): RequestInit {
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  return {
    method,
    ...(body !== undefined && { body: (raw ? body : JSON.stringify(body)) as NonNullable<RequestInit['body']> }),
    headers: {
      ...(as !== '' && { authorization: `Bearer ${TOKENS[as as User] ?? as}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
      ...headers,
    },
  };
}

/** The body that creates the network of the tests. */
export function networkBody(slug: string) {
  const { name, condition, languages } = aNetwork();
  const sender = { name, address: `${slug}@example.org` };
  return { slug, name, condition, languages, sender, coordinators: [ANNEKE] };
}

/** A network with some people in it; gives their ids by first name. */
export async function aNetworkWith(
  app: App,
  slug: string,
  people: Record<string, object> = CAST,
  network: object = {},
) {
  await expectStatus(app.post('/networks', { body: { ...networkBody(slug), ...network } }), 201);
  const ids: Record<string, string> = {};
  for (const [name, person] of Object.entries(people))
    ids[name] = (await expectStatus(app.post(`/networks/${slug}/people`, { body: person }), 201)).body.id;
  return ids;
}

export const someone = (name: string, more: object = {}) => ({
  name,
  email: `${name.split(' ')[0]!.toLowerCase()}@example.org`,
  language: 'nl',
  ...more,
});

/** Bram, Charlotte and Dave, who reads English. */
export const CAST = {
  bram: someone('Bram van der Laan', { discipline: 'Klinische genetica', phases: [1, 2], source: 'contact EC' }),
  charlotte: someone('Charlotte Smit', { salutation: 'Geachte mevrouw Smit', phases: [4] }),
  dave: someone('Dave Thompson', { language: 'en', discipline: 'Neurologie', phases: [3] }),
};

/** A plan whose letters go out at once, whatever the hour. */
export const planBody = (change: object = {}) => {
  const { officeHours: _, ...plan } = aPlan();
  return { ...plan, officeHours: false, ...change };
};

/** A campaign that has written to everyone; gives ids, and the paths of each person's own pages, by first name. */
export async function aRunningCampaign(
  app: App,
  slug: string,
  people: Record<string, { email: string }> = CAST,
  { network = {}, plan = {} }: { network?: object; plan?: object } = {},
) {
  const ids = await aNetworkWith(app, slug, people, network);
  const { campaign } = (await expectStatus(app.post(`/networks/${slug}/campaigns`, { body: planBody(plan) }), 201))
    .body;
  const path = `/networks/${slug}/campaigns/${campaign}`;
  await expectStatus(app.post(`${path}/starts`), 202);
  const answer: Record<string, string> = {};
  const stop: Record<string, string> = {};
  for (const [name, { email }] of Object.entries(people)) {
    const letter = await letterTo(slug, email);
    answer[name] = linkIn(letter, '/a/');
    stop[name] = linkIn(letter, '/s/');
  }
  return { ids, path, answer, stop };
}

/** A form, as a browser posts it. */
export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

/** Gives the answer of a request that must have a status; says what it said when it has not. */
export async function expectStatus(asked: Promise<Answer>, status: number): Promise<Answer> {
  const answer = await asked;
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${answer.text.slice(0, 800)}`);
  return answer;
}

/** Asks again until the answer is as wanted. */
export async function eventually<T>(look: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  const until = Date.now() + LETTER_WITHIN_MS;
  for (;;) {
    const found = await look();
    if (wanted(found)) return found;
    if (Date.now() > until) throw new Error(`It did not become so: ${JSON.stringify(found).slice(0, 800)}`);
    await sleep(LOOK_AGAIN_MS);
  }
}

/** A letter as it lies in the mailbox. */
export interface Letter {
  from: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  links: string[];
}

/** The letters of a network to an address, in order of arrival. */
export async function lettersTo(slug: string, email: string): Promise<Letter[]> {
  const { mailbox } = inject('house');
  const { letters } = (await (await fetch(`${mailbox}/api/letters?to=${encodeURIComponent(email)}`)).json()) as {
    letters: { nr: number; from: string }[];
  };
  const own = letters.filter(({ from }) => from === `${slug}@example.org`);
  return Promise.all(own.map(async ({ nr }) => (await (await fetch(`${mailbox}/api/letters/${nr}`)).json()) as Letter));
}

/** Waits for so many letters to an address, and gives the last one. */
export const letterTo = async (slug: string, email: string, nr = 1): Promise<Letter> =>
  (
    await eventually(
      () => lettersTo(slug, email),
      (letters) => letters.length >= nr,
    )
  )[nr - 1]!;

/** The path of the link in a letter that leads to a kind of page: `/a/` to answer, `/s/` to stop. */
export const linkIn = (letter: Letter, page: '/a/' | '/s/'): string =>
  new URL(letter.links.find((link) => link.includes(page))!).pathname;
