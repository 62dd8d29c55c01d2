import { NativeConnection, Worker } from '@temporalio/worker';

/** A worker for the bare workflow, in a process of its own as ours is. */
const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS! });
const worker = await Worker.create({
  connection,
  taskQueue: 'plain',
  workflowsPath: new URL('./plain-workflow.ts', import.meta.url).pathname,
});
const run = worker.run();
process.stdout.write('ready\n');
await run;
process.exit(0);
