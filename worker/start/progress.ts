const STILL_BUSY_MS = 10_000;

export type Say = (line: string) => void;

/** Says a line on stderr, where it never mixes with results on stdout. */
export const sayOnStderr: Say = (line) => void process.stderr.write(`${line}\n`);

/** Does the work and says how long it took; work that lasts is named again every 10 s. */
export async function step<T>(say: Say, name: string, work: () => Promise<T>): Promise<T> {
  const past = stopwatch();
  const reminder = setInterval(() => say(`${name} … busy for ${past()}`), STILL_BUSY_MS);
  try {
    const result = await work();
    say(`${name} … ready in ${past()}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

/** Gives a function that tells the time since now, as `0.8 s`. */
export function stopwatch() {
  const began = performance.now();
  return () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
