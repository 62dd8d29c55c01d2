import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROUTES } from '../../api/app.ts';
import { problemOfInput } from '../../api/http/problem.ts';

type Shape = { properties?: Record<string, Shape>; items?: Shape; anyOf?: Shape[]; oneOf?: Shape[]; type?: string };

/** Bodies that a schema does not take: everything left out, and everything of another kind, as deep as it goes. */
function wrongBodies(shape: Shape): unknown[] {
  const fields = Object.entries(shape.properties ?? {});
  const filled = (value: unknown): unknown =>
    Object.fromEntries(fields.map(([name, field]) => [name, (field.items ?? field).properties ? deep(field) : value]));
  const deep = (field: Shape): unknown => (field.items ? [{}] : {});
  const choices = [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap(wrongBodies);
  return [{}, [], 'x', filled(undefined), filled(null), filled(-1), filled(''), filled('\n'), filled([{}]), ...choices];
}

const bodies = ROUTES.flatMap(({ method, path, ...route }) => {
  const schema = 'body' in route ? (route.body as z.ZodType | undefined) : undefined;
  return schema ? [{ name: `${method} ${path}`, schema }] : [];
});

test.each(bodies)('a wrong body is answered in words that a coordinator understands: $name', ({ schema }) => {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const details = wrongBodies(shape).flatMap((body) => {
    const { error } = schema.safeParse(body, { reportInput: true });
    return error ? problemOfInput(error).extras.errors!.map(({ detail }) => detail) : [];
  });
  for (const detail of details)
    expect(detail).not.toMatch(/nonoptional|undefined|nan|\[object|give: record|pattern|^Invalid input$/i);
});
