import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ResponseRow } from '../../workflows/invitation/contract.ts';
import type { Person } from '../../workflows/network/contract.ts';
import type { Stack } from '../stack/stack.ts';

const LOOK_EVERY_MS = 200;
const PATIENCE_MS = 40_000;
const NETWORK = '/networks/nf1';

/** Looks until what is to be seen is as expected, also while nobody answers; then it must be. */
export async function becomes<T>(look: () => T | Promise<T>, expected: T, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(LOOK_EVERY_MS)) {
    const found = await Promise.resolve()
      .then(look)
      .catch((error: Error) => error);
    if (isDeepStrictEqual(found, expected)) return;
    if (Date.now() > end) return assert.deepEqual(found, expected, what);
  }
}

/** Who said what, the newest first, by name; each answer as `takes-part by mail`. */
export async function answers(stack: Stack): Promise<Record<string, string>> {
  const { items } = await stack.call('GET', `${NETWORK}/campaigns/1/responses?limit=100`);
  return Object.fromEntries(
    (items as ResponseRow[])
      .filter(({ given }) => given)
      .map(({ name, given, earlier = [] }) => {
        const all = [given!, ...earlier.toReversed()];
        return [name, all.map(({ answer, way }) => `${answer.choice} by ${way}`).join(', before: ')];
      }),
  );
}

/** What waits for the coordinator: about whom, from where, why, and what is proposed. */
export async function waiting(stack: Stack): Promise<string[]> {
  const { items } = await stack.call('GET', `${NETWORK}/inbox?limit=100`);
  return (items as { about?: { name: string }; from: { address: string }; why: string; proposal?: object }[])
    .map(({ about, from, why, proposal }) => {
      const proposed = proposal ? JSON.stringify(proposal) : 'nothing';
      return `${about?.name} (${from.address}): ${why}, proposed: ${proposed}`;
    })
    .sort();
}

/** To whom no letters go any more, with what happened in their mail. */
export async function withoutMail(stack: Stack): Promise<Record<string, string>> {
  const { items } = await stack.call('GET', `${NETWORK}/people?limit=100`);
  return Object.fromEntries(
    (items as Person[])
      .filter(({ mail, contacts }) => mail || contacts)
      .map(({ name, mail, contacts = [] }) => [
        name,
        `${mail?.status}: ${contacts.map(({ what }) => what).join(', ')}`,
      ]),
  );
}
