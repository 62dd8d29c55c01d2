import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { workingDayAfter } from '../../workflows/kit/calendar.ts';
import { networkTime } from '../../workflows/kit/clock.ts';
import type { Stack } from '../stack/stack.ts';
import type { createMailbox, Opened, Received } from './mailbox.ts';

export const MEETING = '/networks/nf1/meetings/1';
export const PATIENCE_MS = 90_000;
const LOOK_EVERY_MS = 200;

/** Everything that plays a part in the story of a meeting. */
export interface Scene {
  stack: Stack;
  mailbox: ReturnType<typeof createMailbox>;
  tell: (line: string) => void;
}

export interface Guest {
  id: string;
  name: string;
  email: string;
}

export const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
export const now = ({ stack }: Pick<Scene, 'stack'>) => networkTime(Date.now(), stack.settings.clock);
/** The day so many working days from now. */
export const dayAhead = (scene: Scene, days: number) => workingDayAfter(now(scene), days, []);

export const about = (letters: Received[], pattern: RegExp) => letters.filter(({ subject }) => pattern.test(subject));
export const receivers = (letters: Received[]) => new Set(letters.flatMap(({ to }) => to));

/** Waits until what is looked at is as expected. */
export async function becomes<T>(what: string, look: () => Promise<T>, expected: (found: T) => boolean): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(LOOK_EVERY_MS)) {
    const found = await look();
    if (expected(found)) return found;
    assert.ok(Date.now() < end, `${what}: ${JSON.stringify(found)?.slice(0, 500)}`);
  }
}

/** Waits until these people have a letter with such a subject. */
export async function haveHeard({ mailbox }: Scene, people: Pick<Guest, 'email'>[], subject: RegExp): Promise<void> {
  const wanted = people.map(({ email }) => email);
  await becomes(
    `all have ${subject}`,
    async () => receivers(about(await mailbox.all(), subject)),
    (told) => wanted.every((email) => told.has(email)),
  );
}

/** Opens the page of a letter, which records nothing, and sends its form. */
export async function post(
  scene: Scene,
  guest: Guest,
  fields: Record<string, string>,
  subject?: RegExp,
): Promise<void> {
  const { links } = await letterFor(scene, guest, subject);
  const link = links.find((one) => one.includes('/a/'))!.split('?')[0]!;
  assert.equal((await patiently(() => fetch(link))).status, 200);
  const body = new URLSearchParams(fields);
  const response = await patiently(() => fetch(link, { method: 'POST', body, redirect: 'manual' }));
  assert.equal(response.status, 303, `${guest.name} could answer`);
}

/** Just after a crash a page may ask to try again in a minute; so people do. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(LOOK_EVERY_MS)) {
    const response = await ask();
    if (response.status !== 503 || Date.now() > end) return response;
  }
}

export interface Reply {
  kind: string;
  text?: string;
  start?: string;
}

/** Answers a letter from the mailbox, as that person's mail program or calendar would. */
export async function reply(scene: Scene, guest: Guest, subject: RegExp, what: Reply): Promise<void> {
  const { nr } = await letterFor(scene, guest, subject);
  const url = `http://127.0.0.1:${scene.stack.settings.mailbox.port}/api/letters/${nr}/replies`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what),
  });
  assert.equal(response.status, 201, `${guest.name}: ${what.kind} was taken`);
}

/** The newest letter to somebody with such a subject. */
export async function letterFor({ mailbox }: Scene, { email }: Pick<Guest, 'email'>, subject = /./): Promise<Opened> {
  return mailbox.letter(about(await mailbox.to(email), subject).at(-1)!.nr);
}

export async function crash({ stack, tell }: Scene, when: string): Promise<void> {
  await stack.worker.kill();
  tell(`The worker was killed ${when}. It is started again.`);
  await stack.worker.restart();
}
