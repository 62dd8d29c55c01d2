import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from './problem.ts';

/** Requests a minute with one token; and with none that is right, from one address. */
const PER_MINUTE_MAX = 600;
const REFUSED_PER_MINUTE_MAX = 30;
const MINUTE_MS = 60_000;
const UNAUTHORISED = 401;

/** Limits by token, and refused tries by address. express-rate-limit: kept, MIT, counts in this process. */
export function limitRequests(): RequestHandler[] {
  const tooMany: RequestHandler = () => {
    throw new Problem(429, 'too-many-requests');
  };
  const common = { windowMs: MINUTE_MS, standardHeaders: 'draft-8' as const, legacyHeaders: false, handler: tooMany };
  return [
    rateLimit({
      ...common,
      limit: PER_MINUTE_MAX,
      keyGenerator: (request) => digest(request.get('authorization') ?? ipKeyGenerator(request.ip ?? '')),
    }),
    rateLimit({
      ...common,
      limit: REFUSED_PER_MINUTE_MAX,
      skipSuccessfulRequests: true,
      requestWasSuccessful: (_request, response) => response.statusCode !== UNAUTHORISED,
    }),
  ];
}

/** Tokens are not kept in clear, not even in memory. */
const digest = (text: string) => createHash('sha256').update(text).digest('base64');
