import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './failure.ts';
import { type Say, sayOnStderr } from './progress.ts';
import { buildWithGo, downloadCli, installInto } from './temporal-install.ts';

export const TEMPORAL_CLI_VERSION = '1.5.1';
/** CLI 1.3, the first that does all we ask, holds server 1.27. A CLI built with Go tells only its server's version. */
const OLDEST_SERVER = [1, 27] as const;
const VERSION_TIMEOUT_MS = 10_000;

export interface Search {
  env: NodeJS.ProcessEnv;
  say: Say;
  /** Where official releases are downloaded from. */
  downloads: string;
}

/**
 * Gives the path of a usable Temporal CLI: TEMPORAL_CLI, `temporal` on PATH, our cache, the official download, or a build
 * with Go, in this order. Throws a StartError that says what to do when none of these works.
 */
export async function ensureTemporalCli(search: Partial<Search> = {}): Promise<string> {
  const { env = process.env, say = sayOnStderr, downloads = 'https://temporal.download' } = search;
  const present = (await chosenByUser(env)) ?? (await onPath(env, say)) ?? (await inCache(env));
  if (present !== undefined) return present;
  const target = cachedCli(env);
  const ways = [
    (folder: string) => downloadCli({ version: TEMPORAL_CLI_VERSION, downloads, say }, folder),
    (folder: string) => buildWithGo({ version: TEMPORAL_CLI_VERSION, env, say }, folder),
  ];
  if (await installInto(target, ways)) return target;
  throw new StartError(
    `There is no Temporal server on this machine, and it could not be fetched: no \`temporal\` on PATH, no download from ${downloads}, and no build with Go.\nDo one of these and start again:\n  - install the Temporal CLI: https://docs.temporal.io/cli#install\n  - install Go (https://go.dev/doc/install): then it is built here once, in about 3 minutes\n  - set TEMPORAL_CLI to the path of a \`temporal\` program\n  - for npm start only: set TEMPORAL_ADDRESS to a Temporal server of your own (host:port)`,
  );
}

/** Gives the path where our own copy of the CLI is kept, shared by all clones: KARTREKKER_CACHE or the user's cache folder. */
export function cachedCli(env: NodeJS.ProcessEnv): string {
  const folder =
    env.KARTREKKER_CACHE || join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'kartrekker');
  return join(folder, `temporal-cli-${TEMPORAL_CLI_VERSION}`, 'temporal');
}

/** Tells whether what `temporal --version` prints names a server of 1.27 or later, that is a CLI of 1.3 or later. */
export function newEnough(versionText: string): boolean {
  const [, major, minor] = /server (\d+)\.(\d+)/i.exec(versionText) ?? [];
  if (major === undefined) return false;
  const [oldestMajor, oldestMinor] = OLDEST_SERVER;
  return Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
}

async function chosenByUser(env: NodeJS.ProcessEnv) {
  if (!env.TEMPORAL_CLI) return undefined;
  if (await versionOf(env.TEMPORAL_CLI)) return env.TEMPORAL_CLI;
  throw new StartError(`TEMPORAL_CLI is ${env.TEMPORAL_CLI}, but that is not a Temporal CLI that runs here.`);
}

async function onPath(env: NodeJS.ProcessEnv, say: Say) {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, 'temporal');
    const version = (await isProgram(path)) ? await versionOf(path) : undefined;
    if (version === undefined) continue;
    if (newEnough(version)) return path;
    say(`Not used: ${path} is older than Temporal CLI 1.3 (${version}).`);
  }
  return undefined;
}

async function inCache(env: NodeJS.ProcessEnv) {
  const path = cachedCli(env);
  return (await isProgram(path)) && (await versionOf(path)) ? path : undefined;
}

const isProgram = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const versionOf = (path: string) =>
  promisify(execFile)(path, ['--version'], { timeout: VERSION_TIMEOUT_MS }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
