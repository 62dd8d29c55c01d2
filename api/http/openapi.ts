import { z } from 'zod';
import {
  type CreateDocumentOptions,
  createDocument,
  type ZodOpenApiContentObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import about from '../../config/texts/api.json' with { type: 'json' };
import { problem } from '../answers/problem.ts';
import type { Route } from './route.ts';

/** The description of the API (OpenAPI 3.1), made from the same schemas that parse requests. */
export function describeApi(routes: Route[], publicUrl: string): object {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const spec of routes) {
    const path = `/api${spec.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [spec.method]: operation(spec) };
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Kartrekker', version: '1', description: about.description },
      servers: [{ url: publicUrl }],
      security: [{ token: [] }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', description: about.token } } },
      paths: paths as ZodOpenApiPathsObject,
    },
    { override: plainAnswers },
  );
}

/**
 * Answers stay open: a later release may tell more, and who reads them does not stumble over a field that is new. What a format
 * says already is not said again as a pattern.
 */
const plainAnswers: CreateDocumentOptions['override'] = ({ jsonSchema, io }) => {
  if (io === 'input') return;
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
};

const binary = (types: string[]): ZodOpenApiContentObject =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } as const }]));

function operation(spec: Route): ZodOpenApiOperationObject {
  const { params, query, body, file, method, path, role, tag, summary, answer, gives, downloads, status = 200 } = spec;
  return {
    operationId: `${method}${path.replaceAll(/[/:](\w)/g, (_, letter: string) => letter.toUpperCase()).replaceAll(/\W/g, '')}`,
    tags: [tag],
    summary,
    description: about.roles[role],
    requestParams: {
      ...(params && { path: params as unknown as z.ZodObject }),
      ...(query && { query: query as unknown as z.ZodObject }),
      ...(method !== 'get' && {
        header: z.object({ 'Idempotency-Key': z.string().optional().meta({ description: about.idempotency }) }),
      }),
    },
    ...(body && { requestBody: { content: { 'application/json': { schema: body } } } }),
    ...(file && { requestBody: { content: binary(file.types) } }),
    responses: {
      [`${status}`]: {
        description: answer,
        ...(gives && { content: { 'application/json': { schema: gives } } }),
        ...(downloads && { content: binary(downloads) }),
      },
      default: { description: about.problem, content: { 'application/problem+json': { schema: problem } } },
    },
  } as ZodOpenApiOperationObject;
}
