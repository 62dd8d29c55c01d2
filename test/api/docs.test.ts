import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../api/app.ts';
import { type App, openApp } from './support.ts';

const SLUG = 'docs';
let app: App;

beforeAll(async () => {
  app = await openApp(SLUG);
});
afterAll(() => app.close());

interface Operation {
  operationId: string;
  summary: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: { additionalProperties?: boolean } }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
const isFile = (schema: object) => 'format' in schema && schema.format === 'binary';
const description = async () => (await app.http('/api/openapi.json')).body;
const operations = async () => {
  const { paths } = (await description()) as { paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, method, ...operation })),
  );
};

describe('the description of the API', () => {
  test('is valid OpenAPI 3.1', async () => {
    const document = await description();
    expect(document.openapi).toBe('3.1.0');
    const { valid, errors } = await new Validator().validate(document);
    expect([valid, errors]).toEqual([true, undefined]);
    const broken = { ...document, paths: { '/x': { get: { responses: 'none' } } } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  test('has every route, and no other', async () => {
    const described = (await operations()).map(({ name }) => name);
    const served = ROUTES.map(({ method, path }) => `${method} /api${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(served.sort());
  });

  test('names every part of a path, one operation id each, and what comes back', async () => {
    const all = await operations();
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
    for (const { name, path, summary, parameters = [], responses } of all) {
      const inPath = parameters.filter((one) => one.in === 'path').map((one) => one.name);
      expect([name, inPath.sort()]).toEqual([name, [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part!).sort()]);
      expect(summary.length).toBeGreaterThan(5);
      expect(Object.keys(responses)).toContain('default');
    }
  });

  test('says of every answer what is in it, or of which types the file is', async () => {
    for (const { name, responses } of await operations()) {
      const [success, ...others] = Object.entries(responses).filter(([status]) => status !== 'default');
      const [status, { content = {} }] = success!;
      expect([name, status, others]).toEqual([name, expect.stringMatching(/^20[012]$/), []]);
      const kinds = Object.values(content).map(({ schema }) => (isFile(schema) ? 'file' : 'json'));
      expect([name, kinds.length]).not.toEqual([name, 0]);
      if (kinds.includes('json')) expect([name, Object.keys(content)]).toEqual([name, ['application/json']]);
    }
  });

  test('leaves answers open: a later release may tell more', async () => {
    const { components } = await description();
    const answers = (await operations()).map(({ responses }) => responses);
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Person', 'Campaign', 'Meeting', 'Case']));
    expect(JSON.stringify([components.schemas, answers])).not.toContain('"additionalProperties":false');
  });

  test('says of every body which fields it may have, and of every POST that it takes an Idempotency-Key', async () => {
    const { components } = await description();
    for (const { name, method, parameters = [], requestBody } of await operations()) {
      if (method === 'post')
        expect([name, parameters.map((one) => one.name)]).toEqual([name, expect.arrayContaining(['Idempotency-Key'])]);
      const schema = JSON.stringify(
        requestBody?.content['application/json']?.schema ?? { additionalProperties: false },
      );
      const refs = [...schema.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, ref]) => components.schemas[ref!]);
      expect(`${schema}${JSON.stringify(refs)}`).toContain('"additionalProperties":false');
    }
  });
});

describe('the docs page', () => {
  test('is served with all it needs from here, under a policy that lets nothing else in', async () => {
    const { status, text, headers } = await app.http('/api/docs');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
    const parts = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, url]) => url!);
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      const { status: found, headers: its } = await app.http(part);
      expect([part, found]).toEqual([part, 200]);
      expect(its.get('content-type')).toMatch(part.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
    }
  });

  test('is where the front door leads', async () => {
    const { status, headers } = await app.http('/');
    expect([status, headers.get('location')]).toEqual([302, '/api/docs']);
  });
});
