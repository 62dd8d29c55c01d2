import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Log, lastLines, lineAppears, openLog } from './logs.ts';
import { signalGroup, signalProcess } from './process-id.ts';
import { type Say, step } from './progress.ts';

const READY_LINE = 'ready';
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** A run of this length was a good one: the next crash counts as the first again. */
const GOOD_RUN_MS = 60_000;
const CRASHES_BEFORE_READY = 5;
const LINES_SHOWN = 8;

export interface ChildPlan {
  /** Names the log file. */
  name: string;
  /** What the user calls it. */
  title: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  graceMs: number;
  /** When it serves; without this: when it has written the line `ready`. */
  ready?: (signal: AbortSignal) => Promise<void>;
}

export interface Surroundings {
  logs: string;
  say: Say;
  /** Called with the process number of each new run, and with undefined when it has ended. */
  note: (name: string, pid: number | undefined) => void;
  giveUp: (reason: string) => void;
  firstPauseMs?: number;
}

export type Child = ReturnType<typeof keepRunning>;

/** Starts a child process and starts it again after every crash, until it is stopped; gives up when it was never ready. */
export function keepRunning(plan: ChildPlan, around: Surroundings) {
  const ready = Promise.withResolvers<void>();
  const stopping = new AbortController();
  let everReady = false;
  let crashes = 0;
  let pid: number | undefined;
  const done = keepGoing();

  async function keepGoing() {
    while (!stopping.signal.aborted) {
      const { lasted, how, log } = await runOnce();
      if (stopping.signal.aborted) return;
      crashes = lasted > GOOD_RUN_MS ? 1 : crashes + 1;
      const last = lastLines(log, LINES_SHOWN).map((line) => `  | ${line}`);
      if (!everReady && crashes >= CRASHES_BEFORE_READY) {
        around.giveUp(hopeless(plan, crashes, log.path, last));
        return;
      }
      const pauseMs = Math.min((around.firstPauseMs ?? FIRST_PAUSE_MS) * 2 ** (crashes - 1), LONGEST_PAUSE_MS);
      around.say(
        [`${plan.title} ${how}; starting it again in ${pauseMs / 1000} s. Its last lines:`, ...last].join('\n'),
      );
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  async function runOnce() {
    const began = performance.now();
    const log = openLog(around.logs, plan.name);
    const { command, args, cwd, env } = plan;
    const process = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', log.descriptor, log.descriptor],
    });
    closeSync(log.descriptor);
    pid = process.pid;
    around.note(plan.name, pid);
    const ended = new AbortController();
    void tellWhenReady(log, ended.signal);
    const how = await new Promise<string>((resolve) => {
      process.on('error', (error) => resolve(`could not be started (${error.message})`));
      process.on('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `stopped with code ${code}`));
    });
    ended.abort();
    if (pid !== undefined) signalGroup(pid, 'SIGKILL');
    pid = undefined;
    around.note(plan.name, undefined);
    return { lasted: performance.now() - began, how, log };
  }

  async function tellWhenReady(log: Log, ended: AbortSignal) {
    const signal = AbortSignal.any([ended, stopping.signal]);
    try {
      await step(around.say, plan.title, () => plan.ready?.(signal) ?? lineAppears(log, READY_LINE, signal));
    } catch (error) {
      if (!signal.aborted) around.giveUp(`${plan.title}: ${(error as Error).message}`);
      return;
    }
    everReady = true;
    ready.resolve();
  }

  return {
    ready: ready.promise,
    /** Asks it to stop, and ends it by force when it has not within its grace. */
    async stop() {
      stopping.abort();
      const late = setTimeout(() => {
        around.say(`${plan.title} did not stop within ${plan.graceMs / 1000} s and is ended.`);
        kill();
      }, plan.graceMs);
      if (pid !== undefined) signalProcess(pid, 'SIGTERM');
      await done;
      clearTimeout(late);
    },
    kill,
  };

  function kill() {
    stopping.abort();
    if (pid !== undefined) signalGroup(pid, 'SIGKILL');
  }
}

const hopeless = (plan: ChildPlan, crashes: number, log: string, last: string[]) =>
  [
    `${plan.title} stopped ${crashes} times without ever being ready. Its last lines (all of them: ${log}):`,
    ...last,
  ].join('\n');
