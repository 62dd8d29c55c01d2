import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiToken } from '../../config/settings.ts';
import { Problem } from './problem.ts';

/** What a token may do: a reader reads, a coordinator steers, an admin also minds the service. */
export type Role = ApiToken['role'];
export type User = Pick<ApiToken, 'name' | 'role' | 'networks'>;

const RANK: Record<Role, number> = { reader: 1, coordinator: 2, admin: 3 };

/** The user of an Authorization header; throws a 401 problem when there is none. */
export function authenticate(tokens: readonly ApiToken[], header: string | undefined): User {
  const user = tokenUser(tokens, header);
  if (!user) throw new Problem(401, 'unauthorised');
  return user;
}

/** The user of an Authorization header, if it holds a right token. */
export function tokenUser(tokens: readonly ApiToken[], header: string | undefined): User | undefined {
  const [, token] = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(header ?? '') ?? [];
  return token === undefined ? undefined : findToken(tokens, token);
}

/** Compares with every token, always in the same time, so that time tells nothing. */
export function findToken(tokens: readonly ApiToken[], token: string): User | undefined {
  const digest = createHash('sha256').update(token).digest();
  return tokens.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), digest))[0];
}

/** Throws a 403 problem unless a user has a role, for a network when one is named. */
export function authorise(user: User, role: Role, network: string | undefined): void {
  if (RANK[user.role] < RANK[role] || (network !== undefined && !mayUse(user, network)))
    throw new Problem(403, 'forbidden');
}

/** Whether a network is one of a user's. */
export const mayUse = ({ role, networks }: User, network: string): boolean =>
  role === 'admin' || networks === '*' || networks.includes(network);
