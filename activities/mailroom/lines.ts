import { setImmediate as soon } from 'node:timers/promises';

/** Work on what was made ready, one after the other where it belongs to the same line. */
export type Lines = <Ready, Result>(
  ready: Promise<Ready>,
  work: (ready: Ready, line: Line) => Promise<Result>,
) => Promise<Result>;

/** Does something when all before it in the line of that name is done; fails, undone, when that failed. */
export type Line = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** What is being made ready, and how work on it begins. */
interface Waiting {
  ready: Promise<unknown>;
  begin: () => void;
}

/**
 * Lines that keep the order in which work came in, also when what came later is ready earlier. Work on what came together begins
 * together, when all of it is ready: so its questions and commands go in few calls. What was made ready gets its places in line
 * before the work first waits.
 */
export function createLines(): Lines {
  const lines = new Map<string, Promise<unknown>>();
  let waiting: Waiting[] = [];
  let running = false;

  const line: Line = (name, work) => {
    const result = (lines.get(name) ?? Promise.resolve()).then(work);
    lines.set(name, result);
    const leave = () => lines.get(name) === result && lines.delete(name);
    result.then(leave, leave);
    return result;
  };

  /** What comes while a group is being made ready is the next group. */
  async function run(): Promise<void> {
    running = true;
    for (await soon(); waiting.length > 0; ) {
      const group = waiting;
      waiting = [];
      await Promise.allSettled(group.map(({ ready }) => ready));
      for (const { begin } of group) begin();
    }
    running = false;
  }

  return (ready, work) =>
    new Promise((give) => {
      ready.catch(() => {});
      waiting.push({ ready, begin: () => give(ready.then((value) => work(value, line))) });
      if (!running) void run();
    });
}
