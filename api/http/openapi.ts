import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import about from '../../config/texts/api.json' with { type: 'json' };
import type { Route } from './route.ts';

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'A stable code, to act on' }),
    remedy: z.string().meta({ description: 'What to do' }),
    detail: z.string().optional(),
    field: z.string().optional(),
    errors: z
      .array(
        z.object({
          field: z.string(),
          detail: z.string(),
          line: z.int().optional(),
          text: z.string().optional(),
          code: z.string().optional(),
        }),
      )
      .optional(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });

/** The description of the API (OpenAPI 3.1), made from the same schemas that parse requests. */
export function describeApi(routes: Route[], publicUrl: string): object {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const spec of routes) {
    const path = `/api${spec.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [spec.method]: operation(spec) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Kartrekker', version: '1', description: about.description },
    servers: [{ url: publicUrl }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', description: about.token } } },
    paths: paths as ZodOpenApiPathsObject,
  });
}

function operation(spec: Route): ZodOpenApiOperationObject {
  const { params, query, body, file, method, path, role, tag, summary, answer, status = 200 } = spec;
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
    ...(file && {
      requestBody: {
        content: Object.fromEntries(
          file.types.map((type) => [type, { schema: { type: 'string', format: 'binary' } as const }]),
        ),
      },
    }),
    responses: {
      [`${status}`]: { description: answer },
      default: { description: about.problem, content: { 'application/problem+json': { schema: problem } } },
    },
  } as ZodOpenApiOperationObject;
}
