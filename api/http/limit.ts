import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { ApiToken } from '../../config/settings.ts';
import { tokenUser } from './auth.ts';
import { Problem } from './problem.ts';

/** Requests a minute of one user; and without a right token, from one address. */
const PER_MINUTE_MAX = 600;
const REFUSED_PER_MINUTE_MAX = 30;
const MINUTE_MS = 60_000;

/** Limits by user, since many share an address; by address who has no right token. express-rate-limit counts in this process. */
export function limitRequests(tokens: readonly ApiToken[]): RequestHandler {
  const userOf = (request: Request) => tokenUser(tokens, request.get('authorization'))?.name;
  return rateLimit({
    windowMs: MINUTE_MS,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    limit: (request) => (userOf(request) === undefined ? REFUSED_PER_MINUTE_MAX : PER_MINUTE_MAX),
    keyGenerator(request) {
      const user = userOf(request);
      return user === undefined ? `address ${ipKeyGenerator(request.ip ?? '')}` : `user ${user}`;
    },
    handler() {
      throw new Problem(429, 'too-many-requests');
    },
  });
}
