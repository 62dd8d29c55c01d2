import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { type ApiToken, readSettings } from '../../config/settings.ts';
import { StartError } from './failure.ts';

const SECRET_BYTES = 32;
const ROLES = ['admin', 'coordinator'] as const;
type Role = (typeof ROLES)[number];
type Env = Record<string, string | undefined>;

/**
 * Gives the settings this data folder keeps for itself in local.env (keys, tokens, the start of scaled time), and makes
 * them on the first run. Throws a StartError when they are damaged, or gone while the data they protect is there.
 */
export function localSettings(folder: string, user: Env, now: Date): Env {
  const file = join(folder, 'local.env');
  if (!existsSync(file)) create(folder, file);
  const local = parseEnv(readFileSync(file, 'utf8'));
  check(file, local);
  if (user.KARTREKKER_DAY && !user.KARTREKKER_EPOCH && !local.KARTREKKER_EPOCH) {
    if (hasData(folder)) throw new StartError(inRealTime(folder));
    keepScale(file, local, user.KARTREKKER_DAY, now);
  }
  return local;
}

/** Gives the user's own settings: the environment first, then `.env` in the project; an empty value counts as not given. */
export function userSettings(root: string, env: Env): Env {
  const file = join(root, '.env');
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return { ...given(written), ...given(env) };
}

/** Gives the API tokens that were made on the first run, by role, as far as they are known and still accepted. */
export function readTokens(folder: string, accepted: ApiToken[]): Partial<Record<Role, string>> {
  const file = tokensFile(folder);
  if (!existsSync(file)) return {};
  const hashes = new Set(accepted.map((token) => token.sha256));
  const tokens = Object.entries(given(parseEnv(readFileSync(file, 'utf8'))));
  return Object.fromEntries(tokens.filter(([, token = '']) => hashes.has(sha256(token))));
}

export const tokensFile = (folder: string) => join(folder, 'tokens.txt');

function create(folder: string, file: string) {
  if (hasData(folder)) throw new StartError(keysGone(folder, file));
  const tokens = ROLES.map((role) => ({ role, token: randomBytes(SECRET_BYTES).toString('base64url') }));
  const hashes = tokens.map(({ role, token }) => ({
    name: `local ${role}`,
    role,
    networks: '*',
    sha256: sha256(token),
  }));
  const clear = tokens.map(({ role, token }) => `${role}=${token}\n`).join('');
  writeFileSync(tokensFile(folder), `# The API tokens of this installation, made on its first start.\n${clear}`, {
    mode: 0o600,
  });
  const lines = [
    '# Made on the first start. Keep a copy with every copy of the data: without these keys the data cannot be read.',
    `KARTREKKER_SECRET=${secret()}`,
    `KARTREKKER_KEYS=k1:${secret()}`,
    `KARTREKKER_TOKENS='${JSON.stringify(hashes)}'`,
  ];
  writeFileSync(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Scaled time must go on after a restart, so its start and its pace stay with the data. */
function keepScale(file: string, local: Env, day: string, now: Date) {
  const scale = { KARTREKKER_DAY: day, KARTREKKER_EPOCH: now.toISOString() };
  Object.assign(local, scale);
  const lines = Object.entries(scale).map(([name, value]) => `${name}=${value}\n`);
  appendFileSync(file, lines.join(''));
}

function check(file: string, local: Env) {
  const missing = ['KARTREKKER_SECRET', 'KARTREKKER_KEYS', 'KARTREKKER_TOKENS'].filter((name) => !local[name]);
  try {
    if (missing.length > 0) throw new Error(`it lacks ${missing.join(', ')}`);
    readSettings(local);
  } catch (error) {
    throw new StartError(keysDamaged(file, (error as Error).message));
  }
}

const hasData = (folder: string) => existsSync(join(folder, 'temporal.sqlite'));
const given = (env: Env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value));
const secret = () => randomBytes(SECRET_BYTES).toString('base64');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const keysDamaged = (file: string, why: string) =>
  `The file ${file} is damaged: ${why}\nIt holds the keys of everything in this data folder. Put back a copy of it. Without a copy the stored networks cannot be read any more: then move the whole data folder away and start again with an empty one.`;

const keysGone = (folder: string, file: string) =>
  `The file ${file} is missing, but ${folder} has stored networks that only its keys can read.\nPut back a copy of the file. Without a copy: move the whole data folder away and start again with an empty one.`;

const inRealTime = (folder: string) =>
  `KARTREKKER_DAY is set, but ${folder} has networks that run in real time: their dates would all shift.\nLeave KARTREKKER_DAY out, or choose an empty data folder for the demonstration with KARTREKKER_DATA.`;
