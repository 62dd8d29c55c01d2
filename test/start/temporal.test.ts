import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedCli, ensureTemporalCli, newEnough } from '../../worker/start/temporal.ts';
import { freshFolder, program, takenPort } from './place.ts';

const NEW = 'echo "temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)"';
const OLD = 'echo "temporal version 1.2.0 (Server 1.26.2, UI 2.34.0)"';
const NOWHERE = 'http://127.0.0.1:9';

test.each([
  ['temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)', true],
  ['temporal version 0.0.0-DEV (Server 1.29.1, UI 2.42.1)', true],
  ['temporal version 1.3.0 (Server 1.27.1, UI 2.36.0)', true],
  ['temporal version 1.2.0 (Server 1.26.2, UI 2.34.0)', false],
  ['temporal version 0.10.7 (server 1.21.1) (ui 2.17.2)', false],
  ['a theatre play', false],
])('"%s" is new enough: %s', (text, expected) => {
  expect(newEnough(text)).toBe(expected);
});

test('the program named in TEMPORAL_CLI comes first', async () => {
  const { home, search } = machine();
  program(home, 'path/temporal', NEW);
  const chosen = program(home, 'mine/temporal', NEW);
  expect(await search({ TEMPORAL_CLI: chosen })).toBe(chosen);
});

test('a TEMPORAL_CLI that does not run is an error, not a reason to take another', async () => {
  const { home, search } = machine();
  program(home, 'path/temporal', NEW);
  await expect(search({ TEMPORAL_CLI: join(home, 'gone') })).rejects.toThrow('not a Temporal CLI that runs here');
});

test('the one on PATH comes before the cache', async () => {
  const { home, search, said } = machine();
  const onPath = program(home, 'path/temporal', NEW);
  program(home, cacheIn(home), NEW);
  expect(await search()).toBe(onPath);
  expect(said).toEqual([]);
});

test('one on PATH that is too old is named and passed over for the cache', async () => {
  const { home, search, said } = machine();
  program(home, 'path/temporal', OLD);
  const cached = program(home, cacheIn(home), NEW);
  expect(await search()).toBe(cached);
  expect(said[0]).toContain('older than Temporal CLI 1.3');
});

test('a broken copy in the cache is replaced', async () => {
  const { home, search } = machine();
  const cached = program(home, cacheIn(home), 'exit 1');
  fakeGo(home);
  expect(await search()).toBe(cached);
  expect(execFileSync(cached, ['--version'], { encoding: 'utf8' })).toContain('Server 1.29.1');
});

test('the official download is unpacked into the cache', async () => {
  const { home, search } = machine();
  program(home, 'release/temporal', NEW);
  execFileSync('tar', ['-czf', join(home, 'release.tar.gz'), '-C', join(home, 'release'), 'temporal']);
  const asked: string[] = [];
  const port = await takenPort((request, response) => {
    asked.push(request.url ?? '');
    response.end(readFileSync(join(home, 'release.tar.gz')));
  });
  expect(await search({}, `http://127.0.0.1:${port}`)).toBe(join(home, cacheIn(home)));
  expect(asked[0]).toMatch(/^\/cli\/archive\/v1\.5\.1\?platform=(linux|darwin)&arch=(amd64|arm64)$/);
  expect(await search()).toBe(join(home, cacheIn(home)));
});

test('without a download it is built with Go, and nothing half made stays behind', async () => {
  const { home, search, said } = machine();
  fakeGo(home);
  expect(await search()).toBe(join(home, cacheIn(home)));
  expect(said.join('\n')).toMatch(/The download did not work: .*\n.*building it with Go.* ready in/);
  expect(readdirSync(join(home, '.cache/kartrekker'))).toEqual(['temporal-cli-1.5.1']);
});

test('a download that is not a program makes it build with Go', async () => {
  const { home, search } = machine();
  fakeGo(home);
  const port = await takenPort((_, response) => response.end('<html>Please log in to this network</html>'));
  expect(await search({}, `http://127.0.0.1:${port}`)).toBe(join(home, cacheIn(home)));
});

test('when nothing works the message names the ways out', async () => {
  const { home, search } = machine();
  await expect(search()).rejects.toThrow(
    /install the Temporal CLI[\s\S]*install Go[\s\S]*TEMPORAL_CLI[\s\S]*TEMPORAL_ADDRESS/,
  );
  expect(existsSync(join(home, cacheIn(home)))).toBe(false);
});

test('a cache folder that cannot be made is named, with the setting that moves it', async () => {
  const { home, search } = machine();
  const file = program(home, 'a-file', '');
  await expect(search({ KARTREKKER_CACHE: join(file, 'cache') })).rejects.toThrow(/a-file.*KARTREKKER_CACHE/);
});

test('the cache is shared by all clones of a user and can be moved', () => {
  expect(cachedCli({ HOME: '/home/hilde' })).toBe('/home/hilde/.cache/kartrekker/temporal-cli-1.5.1/temporal');
  expect(cachedCli({ HOME: '/home/hilde', XDG_CACHE_HOME: '/x' })).toBe('/x/kartrekker/temporal-cli-1.5.1/temporal');
  expect(cachedCli({ KARTREKKER_CACHE: '/k' })).toBe('/k/temporal-cli-1.5.1/temporal');
});

/** A machine with only the shell's own programs on PATH, and a home of its own. */
function machine() {
  const home = freshFolder();
  const said: string[] = [];
  const search = (extra: NodeJS.ProcessEnv = {}, downloads = NOWHERE) =>
    ensureTemporalCli({
      env: { HOME: home, PATH: `${join(home, 'path')}:/usr/bin:/bin`, ...extra },
      say: (line) => void said.push(line),
      downloads,
    });
  return { home, said, search };
}

const cacheIn = (home: string) => cachedCli({ HOME: home }).slice(home.length + 1);

function fakeGo(home: string) {
  program(
    home,
    'path/go',
    `if [ "$1" = install ]; then printf '#!/bin/sh\\n${NEW}\\n' > "$GOBIN/temporal"; chmod +x "$GOBIN/temporal"; fi`,
  );
}
