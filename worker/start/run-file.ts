import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './failure.ts';
import { endProcess, identify, type ProcessId, stillRuns } from './process-id.ts';
import type { Say } from './progress.ts';

const LEFT_OVER_GRACE_MS = 20_000;

interface Run extends ProcessId {
  children: Record<string, ProcessId>;
}

/** What run.json offers: it holds who uses the data folder, so that nobody else does. */
export type RunFile = ReturnType<typeof createRunFile>;

/**
 * Takes the data folder for this process and ends what an earlier, killed run left behind; throws a StartError when
 * another instance is at work in it.
 */
export async function takeDataFolder(folder: string, say: Say): Promise<RunFile> {
  const file = join(folder, 'run.json');
  const run: Run = { ...(identify(process.pid) as ProcessId), children: {} };
  while (!created(file, run)) {
    const earlier = read(file);
    if (earlier && stillRuns(earlier)) throw new StartError(runsAlready(folder, earlier.pid));
    await endLeftOvers(earlier, say);
    rmSync(file, { force: true });
  }
  return createRunFile(file, run);
}

function createRunFile(file: string, run: Run) {
  return {
    /** Notes that a child process runs, or no longer runs. */
    note(name: string, pid: number | undefined) {
      const id = pid === undefined ? undefined : identify(pid);
      if (id) run.children[name] = id;
      else delete run.children[name];
      writeFileSync(`${file}.new`, text(run));
      renameSync(`${file}.new`, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

function created(file: string, run: Run) {
  try {
    writeFileSync(file, text(run), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function endLeftOvers(earlier: Run | undefined, say: Say) {
  const left = Object.entries(earlier?.children ?? {}).filter(([, id]) => stillRuns(id));
  for (const [name, id] of left) say(`Ending ${name} (process ${id.pid}), left behind by an earlier run`);
  await Promise.all(left.map(([, id]) => endProcess(id, LEFT_OVER_GRACE_MS)));
}

function read(file: string): Run | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Run;
  } catch {
    return undefined;
  }
}

const text = (run: Run) => `${JSON.stringify(run, null, 2)}\n`;

const runsAlready = (folder: string, pid: number) =>
  `Kartrekker already runs with the data folder ${folder}: process ${pid}.\nStop that one first (Ctrl-C where it runs, or \`kill ${pid}\`), or choose another folder with KARTREKKER_DATA and other ports.`;
