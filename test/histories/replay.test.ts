import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDataConverter } from '../../activities/temporal/codec.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { TASK_QUEUE } from '../../workflows/schema.ts';
import { TEST_KEYS } from '../durable/server.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const saved = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
const WHAT_TO_DO =
  'The workflow code does something else than it did when this history was made. Workflows that run now would be stuck. ' +
  'Keep the old order of effects, or raise TASK_QUEUE, move running workflows by an upgrade, and save anew (CONTRIBUTING.md).';

describe('a saved history', () => {
  let workflows: Awaited<ReturnType<typeof workflowBundle>>;
  beforeAll(async () => {
    workflows = await workflowBundle();
  });

  test('is there for every kind of workflow, at each step', () => {
    const kinds = new Set(names.map((name) => name.split('-')[0]));
    expect([...kinds].sort()).toEqual(['actions', 'campaign', 'inbox', 'invitation', 'network']);
    expect(names.length).toBeGreaterThan(15);
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
