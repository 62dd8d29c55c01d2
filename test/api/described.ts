import { Ajv2020 as Ajv, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { ROUTES } from '../../api/app.ts';
import { describeApi } from '../../api/http/openapi.ts';
import type { Answer } from './support.ts';

interface Operation {
  responses: Record<string, { content: Record<string, { schema: { format?: string } }> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
}

const DESCRIPTION = closed(describeApi(ROUTES, 'http://localhost:8080')) as Description;
/** In the order of the routes: one with fixed words comes before one with a place in it. */
const OPERATIONS = Object.entries(DESCRIPTION.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, { responses }]) => ({
    path,
    method,
    responses,
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  })),
);
const is = (schema: z.ZodType) => (text: string) => schema.safeParse(text).success;
const formats = {
  'date-time': is(z.iso.datetime({ offset: true })),
  date: is(z.iso.date()),
  email: is(z.email()),
  uri: is(z.url()),
};
const ajv = new Ajv({ strict: false, allErrors: true, formats }).addSchema(DESCRIPTION, 'api');

/** Throws when an answer of the API is not as its description says, or has a field that the description does not name. */
export function checkAnswer(method: string, url: string, answer: Answer): void {
  const { pathname } = new URL(url, 'http://localhost');
  const operation = OPERATIONS.find((one) => one.method === method.toLowerCase() && one.pattern.test(pathname));
  if (!operation) return;
  const { path, responses } = operation;
  const status = responses[answer.status] ? String(answer.status) : 'default';
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const { content } = responses[status]!;
  const told = `${method} ${path}: ${answer.status} ${type}`;
  if (!content[type]) throw new Error(`${told} is not described, but ${Object.keys(content)}`);
  if (!type.endsWith('json') || content[type].schema.format === 'binary') return;
  const check = validator(['paths', path, operation.method, 'responses', status, 'content', type, 'schema']);
  if (!check(answer.body))
    throw new Error(`${told} is not as described: ${ajv.errorsText(check.errors)}\n${answer.text.slice(0, 800)}`);
}

const validator = (at: string[]): ValidateFunction =>
  ajv.getSchema(
    `api#/${at.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
  )!;

/** A description in which objects have the fields that it names and no others. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isOpen = copy.type === 'object' && 'properties' in copy && !('additionalProperties' in copy);
  return isOpen ? { ...copy, additionalProperties: false } : copy;
}
