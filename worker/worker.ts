import { NativeConnection, Worker } from '@temporalio/worker';
import { createDataConverter, type Key } from '../activities/temporal/codec.ts';
import type { Settings } from '../config/settings.ts';
import { TASK_QUEUE } from '../workflows/schema.ts';
import { workflowBundle } from './bundle.ts';

/** Longer than any SMTP time-out: a letter under way is finished before the worker stops. */
const SHUTDOWN_GRACE = '15 seconds';
/** Activities at once: each sends over the same pool of connections, so more would only wait. */
const ACTIVITIES_MAX = 20;
/** Cancelling and liveness go with heartbeats: duplicates after a kill grow with this (facts.md). */
const HEARTBEAT_EVERY = 100;

/** A worker for all workflows and activities of this release, in its task queue unless another one is named. */
export async function createWorker(
  settings: Pick<Settings, 'temporal'> & { secrets: { keys: readonly Key[] } },
  activities: object,
  { taskQueue = TASK_QUEUE }: { taskQueue?: string } = {},
): Promise<{ worker: Worker; close(): Promise<void> }> {
  const connection = await NativeConnection.connect({ address: settings.temporal.address });
  const worker = await Worker.create({
    connection,
    namespace: settings.temporal.namespace,
    identity: settings.temporal.identity,
    taskQueue,
    workflowBundle: await workflowBundle(),
    activities,
    dataConverter: createDataConverter(settings.secrets.keys),
    shutdownGraceTime: SHUTDOWN_GRACE,
    maxConcurrentActivityTaskExecutions: ACTIVITIES_MAX,
    maxHeartbeatThrottleInterval: HEARTBEAT_EVERY,
    defaultHeartbeatThrottleInterval: HEARTBEAT_EVERY,
  });
  return { worker, close: () => connection.close() };
}
