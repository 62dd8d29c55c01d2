import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WORKFLOWS = join(ROOT, 'workflows');
const FAILURE_CONVERTER = join(ROOT, 'activities/temporal/failure-converter.ts');
const TEXTS = join(ROOT, 'config/texts/admin.json');
const FOLDER = join(ROOT, 'build');

/** The file with the code of all workflows; made in a process of its own (about 2 s, 200 MB) when the sources have changed. */
export async function workflowBundle(): Promise<{ codePath: string }> {
  const codePath = bundlePath();
  if (!existsSync(codePath))
    await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url)], { cwd: ROOT });
  return { codePath };
}

/** The name tells what it was made of, so that an old bundle is never taken for a new one. */
function bundlePath(): string {
  const hash = createHash('sha256');
  for (const file of [...sources(), FAILURE_CONVERTER, TEXTS, join(ROOT, 'package-lock.json')])
    hash.update(readFileSync(file));
  return join(FOLDER, `workflows-${hash.digest('hex').slice(0, 16)}.js`);
}

const sources = () =>
  readdirSync(WORKFLOWS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(WORKFLOWS, name));

/** Writes the bundle, whole or not at all. */
async function writeBundle(): Promise<void> {
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(WORKFLOWS, 'index.ts'),
    failureConverterPath: FAILURE_CONVERTER,
    logger: silent,
  });
  const path = bundlePath();
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeBundle();
