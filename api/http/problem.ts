import type { Response } from 'express';
import type { z } from 'zod';
import words from '../../config/texts/api.json' with { type: 'json' };
import texts from '../../config/texts/problems.json' with { type: 'json' };
import { REFUSALS, type Refused } from '../../workflows/kit/refusal.ts';
import type { FieldError, ProblemBody } from '../answers/problem.ts';

export type ProblemCode = keyof typeof texts;

/** Seconds after which a client may try again when the workflow server is out of reach. */
export const RETRY_AFTER_SECONDS = 5;

export type ProblemExtras = Partial<Pick<ProblemBody, 'detail' | 'field' | 'remedy' | 'errors' | 'known'>>;

/** An error that a client reads (RFC 9457): a stable code, the field it is about, and what to do. */
export class Problem extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(status: number, code: ProblemCode, extras: ProblemExtras = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.extras = extras;
  }
}

/** The problem that a refusal of a workflow is to an API client. */
export const problemOfRefusal = ({ code, field }: Refused): Problem =>
  new Problem(REFUSALS[code], code, field ? { field } : {});

/** The problem of a body or query that a schema does not take, with every field that is wrong. */
export const problemOfInput = (error: z.ZodError): Problem =>
  problemOfFields('invalid', error.issues.flatMap(fieldErrors));

/** The problem of fields that are not right; the first of them stands in front. */
export function problemOfFields(code: ProblemCode, errors: FieldError[]): Problem {
  const [first] = errors;
  const detail = first && (first.field ? `${first.field}: ${first.detail}` : first.detail);
  return new Problem(422, code, { errors, ...(first && { field: first.field, detail: detail! }) });
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return meantErrors(issue);
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: path ? `${path}.${key}` : key, detail: words.fieldUnknown }));
  if ('input' in issue && Number.isNaN(issue.input)) return [{ field: path, detail: words.noNumber }];
  const missing = missingFrom(issue);
  return [{ field: path, detail: missing ? words.fieldMissing.replace('{expected}', missing) : issue.message }];
}

/** Kinds of values, where the schemas call them otherwise than people who send JSON do. */
const KINDS: Record<string, string> = { record: 'object', int: 'number', nonoptional: 'a value' };

/** What a field that is not there should have been; only issues that report their input tell. */
function missingFrom(issue: z.core.$ZodIssue): string | undefined {
  if (!('input' in issue)) return undefined;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? (KINDS[issue.expected] ?? issue.expected) : undefined;
    case 'invalid_value':
      return issue.input === undefined ? issue.values.map((value) => JSON.stringify(value)).join(' | ') : undefined;
    case 'invalid_union': {
      const { discriminator = '', options = [] } = issue as { discriminator?: string; options?: unknown[] };
      const chosen = (issue.input as Record<string, unknown> | undefined)?.[discriminator];
      return discriminator && chosen === undefined ? options.map((one) => JSON.stringify(one)).join(' | ') : undefined;
    }
    default:
      return undefined;
  }
}

/** Of what a field may be, the one that knows most of what was given tells what is wrong with it. */
function meantErrors({ path, errors }: z.core.$ZodIssueInvalidUnion): FieldError[] {
  const strange = (issues: z.core.$ZodIssue[]) => issues.filter(({ code }) => code === 'unrecognized_keys').length;
  const meant = errors.toSorted((a, b) => strange(a) - strange(b) || a.length - b.length)[0]!;
  return meant.flatMap((issue) => fieldErrors({ ...issue, path: [...path, ...issue.path] }));
}

/** Answers with a problem as application/problem+json. */
export function sendProblem(response: Response, problem: Problem, requestId: string): void {
  const { status, code, extras } = problem;
  const { title, remedy } = texts[code];
  if (status === 503) response.set('Retry-After', String(RETRY_AFTER_SECONDS));
  if (status === 429 && !response.get('Retry-After')) response.set('Retry-After', '60');
  if (status === 401) response.set('WWW-Authenticate', 'Bearer');
  const type = `urn:kartrekker:problem:${code}`;
  const body: ProblemBody = { type, title, status, code, remedy, ...extras, requestId };
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
}
