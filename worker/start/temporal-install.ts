import { type ChildProcess, execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartError } from './failure.ts';
import { type Say, step } from './progress.ts';

const CONNECT_TIMEOUT_MS = 10_000;
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;
const REASON_LINES = 6;
const PLATFORMS: Record<string, string> = { linux: 'linux', darwin: 'darwin' };
const PROCESSORS: Record<string, string> = { x64: 'amd64', arm64: 'arm64' };

/** One way to get the CLI: puts the program `temporal` in the folder and gives true, or says why not and gives false. */
type Way = (folder: string) => Promise<boolean>;

/** Tries the ways in order in a folder of their own and moves the first result to its place in one stroke. */
export async function installInto(target: string, ways: Way[]): Promise<boolean> {
  const home = dirname(dirname(target));
  const folder = await makeFolder(home);
  try {
    for (const way of ways) {
      if (!(await way(folder))) continue;
      await mkdir(dirname(target), { recursive: true });
      await rename(join(folder, 'temporal'), target);
      return true;
    }
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Downloads the official release for this platform; gives up after 10 s without an answer. */
export async function downloadCli({ version, downloads, say }: Download, folder: string): Promise<boolean> {
  const platform = `platform=${PLATFORMS[process.platform]}&arch=${PROCESSORS[process.arch]}`;
  const url = `${downloads}/cli/archive/v${version}?${platform}`;
  try {
    await step(say, `Temporal CLI ${version}: downloading it from ${new URL(url).host}`, async () => {
      const archive = join(folder, 'archive');
      await fetchTo(url, archive);
      await execute('tar', ['-xf', archive, '-C', folder]);
      await execute(join(folder, 'temporal'), ['--version']);
    });
    return true;
  } catch (error) {
    say(`The download did not work: ${reason(error)}`);
    return false;
  }
}

/** Builds the CLI from its published source with the Go on PATH; takes about 3 minutes on 2 cores. */
export async function buildWithGo({ version, env, say }: Build, folder: string): Promise<boolean> {
  const source = `github.com/temporalio/cli/cmd/temporal@v${version}`;
  try {
    await execute('go', ['version'], env);
    const name = `Temporal CLI ${version}: building it with Go, once, in about 3 minutes`;
    await step(say, name, () => execute('go', ['install', source], { ...env, GOBIN: folder }));
    return true;
  } catch (error) {
    say(`The build with Go did not work: ${reason(error)}`);
    return false;
  }
}

interface Download {
  version: string;
  downloads: string;
  say: Say;
}

interface Build {
  version: string;
  env: NodeJS.ProcessEnv;
  say: Say;
}

async function makeFolder(home: string) {
  try {
    await mkdir(home, { recursive: true });
    return await mkdtemp(join(home, '.new-'));
  } catch (error) {
    const way = 'Make it writable, or name another folder in KARTREKKER_CACHE.';
    throw new StartError(`The cache folder ${home} cannot be written (${(error as Error).message}). ${way}`);
  }
}

async function fetchTo(url: string, file: string) {
  const answered = new AbortController();
  const timer = setTimeout(() => answered.abort(new Error('no answer within 10 s')), CONNECT_TIMEOUT_MS);
  const signal = AbortSignal.any([answered.signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
  const response = await fetch(url, { signal }).finally(() => clearTimeout(timer));
  if (!response.ok || response.body === null) throw new Error(`the server answered ${response.status}`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(file));
}

function execute(command: string, args: string[], env: NodeJS.ProcessEnv = process.env) {
  let child: ChildProcess | undefined;
  const end = () => child?.kill();
  process.once('exit', end);
  const done = new Promise<void>((resolve, reject) => {
    child = execFile(command, args, { env }, (error) => (error ? reject(error) : resolve()));
  });
  return done.finally(() => process.off('exit', end));
}

function reason(error: unknown) {
  const { message, cause } = error as Error;
  const text = cause instanceof Error ? `${message} (${cause.message})` : message;
  return text.trim().split('\n').slice(-REASON_LINES).join('\n  ');
}
