import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../config/settings.ts';
import { localSettings, readTokens, userSettings } from '../../worker/start/first-run.ts';
import { freshFolder, put } from './place.ts';

const NOW = new Date('2026-11-23T09:00:00Z');

test('the first run makes keys that the settings accept, for the owner only', () => {
  const folder = freshFolder();
  const settings = readSettings(localSettings(folder, {}, NOW));
  expect(settings.secrets.keys.map(({ id, key }) => [id, key.length])).toEqual([['k1', 32]]);
  expect(settings.api.tokens.map(({ role, networks }) => [role, networks])).toEqual([
    ['admin', '*'],
    ['coordinator', '*'],
  ]);
  for (const name of ['local.env', 'tokens.txt']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('the second run finds the same keys', () => {
  const folder = freshFolder();
  expect(localSettings(folder, {}, NOW)).toEqual(localSettings(folder, {}, NOW));
});

test('only the hash of a token is among the settings; the token itself is in tokens.txt', () => {
  const folder = freshFolder();
  const { tokens } = readSettings(localSettings(folder, {}, NOW)).api;
  const clear = readTokens(folder, tokens);
  expect(tokens[0]?.sha256).toBe(
    createHash('sha256')
      .update(clear.admin ?? '')
      .digest('hex'),
  );
  expect(readFileSync(join(folder, 'local.env'), 'utf8')).not.toContain(clear.admin);
});

test('tokens that are no longer accepted are not shown', () => {
  const folder = freshFolder();
  const { tokens } = readSettings(localSettings(folder, {}, NOW)).api;
  expect(Object.keys(readTokens(folder, tokens.slice(1)))).toEqual(['coordinator']);
  expect(readTokens(freshFolder(), tokens)).toEqual({});
});

test('scaled time keeps its start and its pace over a restart', () => {
  const folder = freshFolder();
  localSettings(folder, { KARTREKKER_DAY: '2s' }, NOW);
  const later = localSettings(folder, {}, new Date('2026-11-24T09:00:00Z'));
  expect([later.KARTREKKER_DAY, later.KARTREKKER_EPOCH]).toEqual(['2s', NOW.toISOString()]);
});

test('a folder whose networks run in real time is not put on scaled time', () => {
  const folder = freshFolder();
  localSettings(folder, {}, NOW);
  put(folder, 'temporal.sqlite', '');
  expect(() => localSettings(folder, { KARTREKKER_DAY: '2s' }, NOW)).toThrow(/run in real time.*KARTREKKER_DATA/s);
  expect(localSettings(folder, {}, NOW).KARTREKKER_EPOCH).toBeUndefined();
});

test('ordinary time needs no start', () => {
  expect(localSettings(freshFolder(), {}, NOW).KARTREKKER_EPOCH).toBeUndefined();
});

test.each([
  ['cut off', 'KARTREKKER_SECRET=abc\n', 'it lacks KARTREKKER_KEYS, KARTREKKER_TOKENS'],
  ['not text', '\u0000\u0001\u0002', 'it lacks KARTREKKER_SECRET'],
  ['changed', 'KARTREKKER_SECRET=abc\nKARTREKKER_KEYS=k1:x\nKARTREKKER_TOKENS=[]\n', 'must be at least 32 bytes'],
])('a local.env that is %s is refused, with what is then lost', (_, text, reason) => {
  const folder = freshFolder();
  put(folder, 'local.env', text);
  expect(() => localSettings(folder, {}, NOW)).toThrow(reason);
  expect(() => localSettings(folder, {}, NOW)).toThrow('Without a copy the stored networks cannot be read any more');
});

test('missing keys are not made anew when there is data that only the old ones can read', () => {
  const folder = freshFolder();
  localSettings(folder, {}, NOW);
  put(folder, 'temporal.sqlite', 'data');
  rmSync(join(folder, 'local.env'));
  expect(() => localSettings(folder, {}, NOW)).toThrow(/local\.env is missing/);
});

test('the environment wins over .env, and an empty value counts as not given', () => {
  const root = freshFolder();
  put(root, '.env', 'KARTREKKER_API_PORT=9000\nKARTREKKER_DATA=mine\nSMTP_URL=\n');
  expect(userSettings(root, { KARTREKKER_API_PORT: '9001', KARTREKKER_DATA: '' })).toEqual({
    KARTREKKER_API_PORT: '9001',
    KARTREKKER_DATA: 'mine',
  });
});
