import { createHash, randomUUID } from 'node:crypto';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { asAttachment } from '../../activities/documents/attachment-name.ts';
import { base32 } from '../../activities/letters/base32.ts';
import type { Deps } from '../deps.ts';
import type { NotYet, Tells } from './as-json.ts';
import { authenticate, authorise, type Role, type User } from './auth.ts';
import { Problem, problemOfInput } from './problem.ts';

const PERSON_ID_CHARACTERS = 8;
const PRINT_CHARACTERS = 16;
const JSON_BYTES_MAX = '1mb';
const NO_BODY = z.strictObject({});

/** A file as an answer. */
export class Download {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly name: string;
  constructor(bytes: Uint8Array, type: string, name: string) {
    this.bytes = bytes;
    this.type = type;
    this.name = name;
  }
}

/** The id of a request's command, the same for the same Idempotency-Key of the same user, and the print of its body. */
export interface Command {
  id: string;
  print: string;
}

/** What a route works with: what was parsed, who asks, and ids that stay the same when the request is sent again. */
export interface Call<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  user: User;
  deps: Deps;
  command: Command;
  /** The id for the nth thing that this request makes: as stable as the command's. */
  newId(nth?: number): string;
  contentType: string;
}

export interface Route<Params = unknown, Query = unknown, Body = unknown, Result = unknown> {
  method: 'get' | 'post' | 'patch' | 'delete';
  path: string;
  role: Role;
  tag: string;
  summary: string;
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  /** The body comes as bytes, of these types. */
  file?: { types: string[]; bytesMax: number };
  status?: 200 | 201 | 202;
  answer: string;
  /** The answer as it goes out. It is for the docs and for the tests, which hold every answer against it. */
  gives?: z.ZodType;
  /** Of a download: the types it may have. */
  downloads?: string[];
  run(call: Call<Params, Query, Body>): Promise<Result>;
}

/**
 * One route of the API: how it is parsed, who may use it, what it does and what the docs say of it. What it `gives` must be what
 * `run` gives, else it does not compile.
 */
export const route = <
  Gives extends z.ZodType,
  Params = Record<string, never>,
  Query = Record<string, never>,
  Body = undefined,
  Result = NotYet,
>(
  spec: Route<Params, Query, Body, Result> & { gives: Gives & Tells<Gives, Result> },
): Route => spec as unknown as Route;

/** One route of the API that answers with a file. */
export const download = <Params = Record<string, never>, Query = Record<string, never>>(
  spec: Route<Params, Query, undefined, Download> & { downloads: string[] },
): Route => spec as unknown as Route;

/** A router that serves routes. Rights are looked at before the body is. */
export function serveRoutes(routes: Route[], deps: Deps): Router {
  const router = Router();
  for (const spec of routes) router[spec.method](spec.path, allow(spec, deps), readBody(spec), answer(spec, deps));
  return router;
}

const allow = (spec: Route, deps: Deps) => (request: Request, response: Response, next: () => void) => {
  const user = authenticate(deps.settings.api.tokens, request.get('authorization'));
  authorise(user, spec.role, request.params.slug as string | undefined);
  response.locals.user = user;
  next();
};

const readBody = ({ file }: Route) =>
  file
    ? express.raw({ type: () => true, limit: file.bytesMax })
    : express.json({ limit: JSON_BYTES_MAX, strict: true, type: () => true });

const answer = (spec: Route, deps: Deps) => async (request: Request, response: Response) => {
  const result = await spec.run(callOf(spec, deps, request, response.locals.user as User));
  if (result instanceof Download) {
    response.set('Content-Disposition', asAttachment(result.name)).type(result.type).send(Buffer.from(result.bytes));
  } else response.status(spec.status ?? 200).json(result ?? {});
};

function callOf(spec: Route, deps: Deps, request: Request, user: User): Call<unknown, unknown, unknown> {
  const key = request.get('idempotency-key') || randomUUID();
  const digest = (more: string) =>
    createHash('sha256').update([user.name, spec.method, request.originalUrl, key, more].join('\n')).digest();
  const params = parse(spec.params ?? z.object({}), request.params, 404);
  const query = parse(spec.query ?? z.strictObject({}), request.query);
  const body = spec.file ? bytesOf(request, spec.file.types) : parse(spec.body ?? NO_BODY, request.body);
  return {
    params,
    query,
    body,
    user,
    deps,
    command: { id: `api-${digest('').toString('hex').slice(0, 24)}`, print: printOf(body) },
    newId: (nth = 0) => base32(digest(`id ${nth}`), PERSON_ID_CHARACTERS),
    contentType: request.get('content-type') ?? '',
  };
}

/** What tells two bodies apart; a schema gives its fields in one order, however they came. */
const printOf = (body: unknown) =>
  createHash('sha256')
    .update(body instanceof Uint8Array ? body : JSON.stringify(body))
    .digest('base64url')
    .slice(0, PRINT_CHARACTERS);

function bytesOf(request: Request, types: string[]): Uint8Array {
  if (!request.is(types)) throw new Problem(415, 'unsupported-type', { detail: `This takes ${types.join(' or ')}.` });
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

function parse<T>(schema: z.ZodType<T>, input: unknown, statusWhenWrong?: number): T {
  const parsed = schema.safeParse(input ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data;
  if (statusWhenWrong === 404) throw new Problem(404, 'not-found');
  throw problemOfInput(parsed.error);
}
