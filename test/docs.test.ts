import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base32 } from '../activities/letters/base32.ts';
import { exampleRequests } from '../worker/start/example.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const PEOPLE = exampleRequests(new URL('../examples', import.meta.url).pathname)[1]!;
const ID_CHARACTERS = 8;

/** The id that the API makes for the person in a line of the example, which `npm start` loads as its admin. */
function idInLine(line: number): string {
  const request = ['local admin', 'post', PEOPLE.path, PEOPLE.key, `id ${2 * line}`].join('\n');
  return base32(createHash('sha256').update(request).digest(), ID_CHARACTERS);
}

test('the ids in the docs are those of people in the example network', () => {
  const lines = PEOPLE.body.trim().split('\n');
  const names = new Map(lines.map((line, index) => [idInLine(index + 1), line.split(';')[1]]));
  const docs = read('docs/api.md');
  for (const [, name, id] of docs.matchAll(/([A-Z][\w ]+?) \(`([a-z2-7]{8})`\)/g)) expect(names.get(id!)).toBe(name);
  const aboutExample = docs.slice(docs.indexOf('## Mail that waits for you'));
  const used = [...aboutExample.matchAll(/"(?:person|owner)": "([a-z2-7]{8})"/g)].map(([, id]) => id!);
  expect(new Set(used).size).toBe(3);
  for (const id of used) expect([...names.keys()]).toContain(id);
});
