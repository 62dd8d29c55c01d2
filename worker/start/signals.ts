import type { Say } from './progress.ts';

/** npm passes a Ctrl-C on that the terminal has sent already: what comes within this time is the same one. */
const SAME_SIGNAL_MS = 500;

interface Stopping {
  say: Say;
  stopAll: () => Promise<void>;
  /** Called right before the process ends, however it ends. */
  killAll: () => void;
}

/** On Ctrl-C, SIGTERM or a closed terminal stops everything in order; the second time ends everything at once. */
export function stopOnSignal({ say, stopAll, killAll }: Stopping) {
  let first: number | undefined;
  const onSignal = async () => {
    if (first !== undefined && performance.now() - first < SAME_SIGNAL_MS) return;
    if (first !== undefined) {
      say('Ended at once.');
      process.exit(130);
    }
    first = performance.now();
    say('Stopping … (Ctrl-C once more ends everything at once)');
    await stopAll();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('exit', killAll);
  // The terminal may be closed before we are: what we say then is lost, which must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
