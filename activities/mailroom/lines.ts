import { setImmediate as soon } from 'node:timers/promises';

/** Work on so much begins together at most: while it goes on, what came after it is made ready. */
const TOGETHER_MAX = 400;

/** Work on what was made ready, one after the other where it belongs to the same line. */
export type Lines = <Ready, Result>(
  ready: Promise<Ready>,
  work: (ready: Ready, ways: { line: Line; step: Step }) => Promise<Result>,
) => Promise<Result>;

/** Does something when all before it in the line of that name is done; fails, undone, when that failed. */
export type Line = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Takes a step of the work, and waits until all that began together and are taking it have done so. */
export type Step = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What is being made ready, and how work on it begins. */
interface Waiting {
  ready: Promise<unknown>;
  begin: (step: Step) => void;
}

/**
 * Lines that keep the order in which work came in, also when what came later is ready earlier. Work on what came together begins
 * together, when all of it is ready: so its questions and commands go in few calls. What was made ready gets its places in line
 * before the work first waits.
 */
export function createLines(): Lines {
  const lines = new Map<string, Promise<unknown>>();
  const waiting: Waiting[] = [];
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
      const group = waiting.splice(0, TOGETHER_MAX);
      await Promise.allSettled(group.map(({ ready }) => ready));
      const step = createStep();
      for (const { begin } of group) begin(step);
    }
    running = false;
  }

  return (ready, work) =>
    new Promise((give) => {
      ready.catch(() => {});
      waiting.push({ ready, begin: (step) => give(ready.then((value) => work(value, { line, step }))) });
      if (!running) void run();
    });
}

/** A step that who waits in line behind another has not begun: so it waits for nobody who waits for it. */
function createStep(): Step {
  let underWay = 0;
  let done: (() => void)[] = [];

  async function leave(): Promise<void> {
    underWay -= 1;
    if (underWay === 0) await soon();
    if (underWay > 0) return;
    for (const go of done) go();
    done = [];
  }

  return async (work) => {
    underWay += 1;
    const all = new Promise<void>((go) => done.push(go));
    const result = await work().finally(() => void leave());
    await all;
    return result;
  };
}
