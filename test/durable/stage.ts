import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { createCampaignEffects, createMeetingEffects } from '../../activities/campaign/effects.ts';
import { createFolderStore } from '../../activities/documents/store.ts';
import { createMinutesEffects } from '../../activities/minutes/effects.ts';
import type { Key } from '../../activities/temporal/codec.ts';
import { connectClient } from '../../activities/temporal/connect.ts';
import { createDoor } from '../../activities/temporal/door.ts';
import { createWorker } from '../../worker/worker.ts';
import { beginning, type Versioned } from '../../workflows/kit/carried.ts';
import { type Clock, DAY_MS, type Instant, REAL_TIME } from '../../workflows/kit/clock.ts';
import type { LetterActivities } from '../../workflows/kit/ports.ts';
import { TASK_QUEUE } from '../../workflows/schema.ts';
import { createPostman } from './postman.ts';
import { startServer } from './server.ts';

const EVENTUALLY_MS = 30_000;
const LOOK_AGAIN_MS = 50;

/** A clock on which it is `at` now, and a day takes `dayMs`. */
export function clockAt(at: Instant, dayMs: number): Clock {
  const real = Date.now();
  const speed = DAY_MS / dayMs;
  return { dayMs, epoch: real + (real - at) / (speed - 1) };
}

/** A real server with a worker of this release, a door, and a postman in place of the mail. */
export async function openStage({ clock = REAL_TIME, postman = createPostman(clock) } = {}) {
  quiet();
  const server = await startServer();
  const { client } = server;
  const folder = await mkdtemp(join(tmpdir(), 'durable-'));
  const store = createFolderStore(folder);
  const doorClient = connectClient(server.settings);
  const door = createDoor(doorClient);
  const workers: Awaited<ReturnType<typeof startWorker>>[] = [];

  const withKeys = (keys: Key[]) => ({ ...server.settings, secrets: { ...server.settings.secrets, keys } });

  /** Starts a worker; `stop` comes back when it has finished what was under way. */
  async function startWorker(options: { taskQueue?: string; letters?: LetterActivities; keys?: Key[] } = {}) {
    const { letters = postman, keys = server.keys, ...more } = options;
    const activities = {
      sendLetters: letters.sendLetters,
      ...createCampaignEffects({ door, store }),
      ...createMeetingEffects({ door }),
      ...createMinutesEffects({ door, store }),
    };
    const { worker, close } = await createWorker(withKeys(keys), activities, more);
    const running = worker.run();
    let stopped: Promise<void> | undefined;
    const halt = async () => {
      worker.shutdown();
      await running;
      await close();
    };
    return { stop: () => (stopped ??= halt()) };
  }

  const employ = async (...options: Parameters<typeof startWorker>) => {
    const worker = await startWorker(...options);
    workers.push(worker);
    return worker;
  };

  return {
    ...server,
    client,
    clock,
    door,
    store,
    postman,
    employ,
    withKeys,
    /** Starts a workflow in this release's task queue. */
    start: (kind: string, workflowId: string, state: object, more: object = {}) =>
      client.workflow.start(kind, {
        workflowId,
        taskQueue: TASK_QUEUE,
        args: [{ ...beginning(state as Versioned, clock), ...more }],
      }),
    /** Asks a workflow to go on as a new run. */
    upgrade: (id: string, taskQueue = '') => client.workflow.getHandle(id).signal('upgrade', taskQueue),
    /** The ids of all runs of a workflow so far, the first one first. */
    async runsOf(id: string): Promise<string[]> {
      const runs: { runId: string; startTime: Date }[] = [];
      for await (const run of client.workflow.list({ query: `WorkflowId = '${id}'` })) runs.push(run);
      return runs.sort((a, b) => a.startTime.getTime() - b.startTime.getTime()).map(({ runId }) => runId);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await doorClient.connection.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Failures that a test provokes would fill the screen. */
function quiet() {
  try {
    Runtime.install({
      logger: new DefaultLogger('ERROR', () => {}),
      telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }), forward: {} } },
    });
  } catch {
    // It was installed by another stage of this test file.
  }
}

/** Looks again until what is found is as wanted. */
export async function eventually<T>(look: () => Promise<T> | T, wanted: (found: T) => boolean): Promise<T> {
  const until = Date.now() + EVENTUALLY_MS;
  for (;;) {
    const found = await look();
    if (wanted(found)) return found;
    if (Date.now() > until) throw new Error(`It did not become so: ${JSON.stringify(found)?.slice(0, 800)}`);
    await sleep(LOOK_AGAIN_MS);
  }
}
