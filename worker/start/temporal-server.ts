import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Settings } from '../../config/settings.ts';
import { SEARCH_ATTRIBUTES } from '../../workflows/kit/facts.ts';
import type { ChildPlan } from './child.ts';

const GRACE_MS = 20_000;
const READY_TIMEOUT_MS = 60_000;
const POLL_MS = 200;
const COMMAND_TIMEOUT_MS = 10_000;
const RETENTION = '720h';
const HOUR_MS = 3_600_000;

/** `KEYWORD` is `Keyword` to the command line. */
const attributesByName = () =>
  Object.entries(SEARCH_ATTRIBUTES).map(
    ([name, type]) => [name, type.charAt(0) + type.slice(1).toLowerCase()] as const,
  );

/** Plans the Temporal server of this machine, with its data in the data folder. */
export function temporalPlan(
  cli: string,
  settings: Settings,
  place: { root: string; env: NodeJS.ProcessEnv },
): ChildPlan {
  return {
    name: 'temporal',
    title: 'Temporal server',
    command: cli,
    args: serverArguments(settings),
    cwd: place.root,
    env: place.env,
    graceMs: GRACE_MS,
    ready: (signal) => prepare(cli, settings, signal),
  };
}

/** Gives the arguments of `temporal server start-dev` for these settings. */
export function serverArguments({ temporal, api, dataFolder, clock }: Settings): string[] {
  const attributes = attributesByName().flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]);
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1'],
    ...['--port', String(temporal.port), '--ui-port', String(temporal.uiPort)],
    ...['--db-filename', join(dataFolder, 'temporal.sqlite')],
    ...['--namespace', temporal.namespace, '--log-level', 'error'],
    ...['--ui-codec-endpoint', `http://localhost:${api.port}/codec`],
    ...attributes,
    // By default timers are gathered for up to a second, which is too coarse when a day takes seconds.
    ...(clock.dayMs < HOUR_MS ? ['--dynamic-config-value', 'history.timerProcessorMaxTimeShift="50ms"'] : []),
  ];
}

/** Waits until the server answers, and sees to what an older database may lack: search attributes and a long retention. */
async function prepare(cli: string, { temporal }: Settings, signal: AbortSignal) {
  const at = ['--address', `127.0.0.1:${temporal.port}`, '--namespace', temporal.namespace];
  const operator = (...args: string[]) =>
    promisify(execFile)(cli, ['operator', ...args, ...at], { signal, timeout: COMMAND_TIMEOUT_MS });
  await untilItWorks(() => operator('namespace', 'update', '--retention', RETENTION), signal);
  for (const [name, type] of attributesByName()) {
    await operator('search-attribute', 'create', '--type', type, '--name', name);
  }
}

async function untilItWorks(command: () => Promise<unknown>, signal: AbortSignal) {
  const began = performance.now();
  while (true) {
    try {
      return await command();
    } catch (error) {
      if (signal.aborted || performance.now() - began > READY_TIMEOUT_MS) throw error;
    }
    await sleep(POLL_MS, undefined, { signal });
  }
}
