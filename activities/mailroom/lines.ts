/** Work on what was made ready, one after the other where it belongs to the same line. */
export type Lines = <Ready, Result>(
  ready: Promise<Ready>,
  work: (ready: Ready, line: Line) => Promise<Result>,
) => Promise<Result>;

/** Does something when all before it in the line of that name is done; fails, undone, when that failed. */
export type Line = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * Lines that keep the order in which work came in, also when what came later is ready earlier. What was made ready gets its
 * places in line before the work first waits.
 */
export function createLines(): Lines {
  const lines = new Map<string, Promise<unknown>>();
  let turn: Promise<unknown> = Promise.resolve();

  const line: Line = (name, work) => {
    const result = (lines.get(name) ?? Promise.resolve()).then(work);
    lines.set(name, result);
    const leave = () => lines.get(name) === result && lines.delete(name);
    result.then(leave, leave);
    return result;
  };

  return async (ready, work) => {
    const started = turn.then(() => ready).then((value) => ({ result: work(value, line) }));
    turn = started.catch(() => {});
    ready.catch(() => {});
    return (await started).result;
  };
}
