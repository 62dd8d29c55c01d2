import { expect, test } from 'vitest';
import { z } from 'zod';
import { MOMENT } from '../../api/answers/common.ts';
import { route } from '../../api/http/route.ts';
import { checkAnswer } from './described.ts';

const headers = (type: string) => new Headers({ 'content-type': type });
const check = (path: string, body: unknown, { status = 200, type = 'application/json; charset=utf-8' } = {}) =>
  checkAnswer('GET', path, { status, headers: headers(type), text: JSON.stringify(body), body });

const ORGANISATION = { id: 'rfjlvv6r', name: 'Radboudumc', kind: 'expertise-centre', city: 'Nijmegen' };
const HOME = '/api/networks/nf1/organisations/rfjlvv6r';

test('an answer that is as described passes', () => {
  check(HOME, ORGANISATION);
  check('/api/networks/nf1/organisations?limit=2', { items: [ORGANISATION] });
});

test.each([
  ['a field too many', { ...ORGANISATION, beds: 1000 }],
  ['a field too few', { ...ORGANISATION, name: undefined }],
  ['a word that is not one of those', { ...ORGANISATION, kind: 'bakery' }],
  ['another kind of answer', [ORGANISATION]],
])('an answer with %s does not pass', (_what, body) => {
  expect(() => check(HOME, JSON.parse(JSON.stringify(body)))).toThrow(/is not as described/);
});

test('a moment that went out as a number does not pass', () => {
  const person = { id: 'xwv2fba2', name: 'Bram', email: 'bram@example.org', language: 'nl' };
  check('/api/networks/nf1/people/xwv2fba2', { ...person, addedAt: '2027-01-04T08:00:00.000Z' });
  expect(() => check('/api/networks/nf1/people/xwv2fba2', { ...person, addedAt: 1_799_049_600_000 })).toThrow(
    'addedAt must be string',
  );
});

test('a file of a type that is not described, and a problem without a remedy, do not pass', () => {
  const table = '/api/networks/nf1/people/exports/csv';
  check(table, 'name', { type: 'text/csv; charset=utf-8' });
  expect(() => check(table, 'name', { type: 'application/pdf' })).toThrow('is not described, but text/csv');
  const problem = { type: 'urn:x', title: 'No', status: 404, code: 'not-found', requestId: '1' };
  expect(() => check(HOME, problem, { status: 404, type: 'application/problem+json' })).toThrow("property 'remedy'");
});

const SPEC = { method: 'get', path: '/x', role: 'reader', tag: 'X', summary: 'Read', answer: 'It' } as const;

test('a route of which the schema and the function do not agree does not compile', () => {
  const run = async () => ({ name: 'Bram', addedAt: 1_799_049_600_000 });
  route({ ...SPEC, gives: z.object({ name: z.string(), addedAt: MOMENT }), run });
  // @ts-expect-error: the schema leaves a field out
  route({ ...SPEC, gives: z.object({ name: z.string() }), run });
  // @ts-expect-error: the schema has a field too many, which would never come
  route({ ...SPEC, gives: z.object({ name: z.string(), addedAt: MOMENT, city: z.string().optional() }), run });
  // @ts-expect-error: moments go out as texts
  route({ ...SPEC, gives: z.object({ name: z.string(), addedAt: z.int() }), run });
  // @ts-expect-error: nothing is said of the answer
  route({ ...SPEC, run });
});
