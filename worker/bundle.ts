import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const WORKFLOWS = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));
const FAILURE_CONVERTER = fileURLToPath(new URL('../activities/temporal/failure-converter.ts', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../build/workflows.js', import.meta.url));

const silent = { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The code of all workflows as one script: what `npm run bundle` wrote ahead, or else made now (about 1.5 s). */
export async function workflowBundle(): Promise<{ codePath: string } | { code: string }> {
  if (process.env.KARTREKKER_BUNDLE === 'built' && existsSync(BUNDLE)) return { codePath: BUNDLE };
  return bundleWorkflowCode({ workflowsPath: WORKFLOWS, failureConverterPath: FAILURE_CONVERTER, logger: silent });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { code } = await bundleWorkflowCode({ workflowsPath: WORKFLOWS, failureConverterPath: FAILURE_CONVERTER });
  mkdirSync(dirname(BUNDLE), { recursive: true });
  writeFileSync(BUNDLE, code);
}
