import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 50;
const STATE_FIELD = 0;
const START_TIME_FIELD = 19;

/** A process that can be told apart from a later one with the same number. */
export interface ProcessId {
  pid: number;
  born: string;
}

/** Gives the identity of a running process, or undefined when there is none with this number (proc_pid_stat(5), field 22). */
export function identify(pid: number): ProcessId | undefined {
  const born = process.platform === 'linux' ? bornOnLinux(pid) : bornElsewhere(pid);
  return born ? { pid, born } : undefined;
}

/** Tells whether this very process still runs. */
export function stillRuns(id: ProcessId): boolean {
  return identify(id.pid)?.born === id.born;
}

/** Ends a process and its group: kindly first, by force after the grace (ms). */
export async function endProcess(id: ProcessId, graceMs: number) {
  signalGroup(id.pid, 'SIGTERM');
  for (let waited = 0; waited < graceMs && stillRuns(id); waited += POLL_MS) await sleep(POLL_MS);
  signalGroup(id.pid, 'SIGKILL');
}

/** Sends a signal to a process; one that is already gone is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // macOS says EPERM of a group whose last member has just ended.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Sends a signal to a process and all that it started in its group. */
export const signalGroup = (pid: number, signal: NodeJS.Signals) => signalProcess(-pid, signal);

function bornOnLinux(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[STATE_FIELD] === 'Z' ? undefined : fields[START_TIME_FIELD];
  } catch {
    return undefined;
  }
}

function bornElsewhere(pid: number) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
