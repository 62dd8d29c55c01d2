import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDataConverter } from '../../activities/temporal/codec.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import * as workflowKinds from '../../workflows/index.ts';
import { SCHEMA_VERSION, TASK_QUEUE } from '../../workflows/schema.ts';
import { TEST_KEYS } from '../durable/server.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** By the schema version that wrote them: `1/campaign-draft.json`. */
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const written = (version: number) => names.filter((name) => dirname(name) === `${version}`);
const kindsOf = (version: number) => [...new Set(written(version).map((name) => basename(name).split('-')[0]))].sort();
const saved = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
const WHAT_TO_DO =
  'The workflow code does something else than it did when this history was made. Workflows that run now would be stuck. ' +
  'Keep the old order of effects, or raise TASK_QUEUE, move running workflows by an upgrade, and save anew (CONTRIBUTING.md).';

describe('a saved history', () => {
  let workflows: Awaited<ReturnType<typeof workflowBundle>>;
  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR', () => {}) });
    workflows = await workflowBundle();
  });

  test('is there for every kind of workflow, at each step', () => {
    expect(kindsOf(SCHEMA_VERSION)).toEqual(Object.keys(workflowKinds).sort());
    expect(written(SCHEMA_VERSION).length).toBeGreaterThan(25);
  });

  test('is kept of every earlier release', () => {
    for (let version = 1; version < SCHEMA_VERSION; version += 1) expect(kindsOf(version)).toContain('network');
  });

  test.each(names)('%s replays with the workflow code of now', async (name) => {
    const { history, taskQueue, workflowId } = saved(name);
    expect(taskQueue, 'saved for another task queue: save anew (npm run histories)').toBe(TASK_QUEUE);
    const options = { workflowBundle: workflows, dataConverter: createDataConverter(TEST_KEYS) };
    await expect(
      Worker.runReplayHistory(options, historyFromJSON(history), workflowId),
      WHAT_TO_DO,
    ).resolves.toBeUndefined();
  });
});
