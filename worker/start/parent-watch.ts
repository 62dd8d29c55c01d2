const POLL_MS = 1000;
const GRACE_MS = 20_000;

/**
 * Stops this process when the supervisor that started it is gone, also when that one was killed: first as SIGTERM would,
 * after 20 s at once. Does nothing in a process that was started by hand.
 */
export function watchParent(env: NodeJS.ProcessEnv = process.env) {
  if (env.KARTREKKER_SUPERVISED !== '1') return;
  const parent = process.ppid;
  const poll = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(poll);
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  }, POLL_MS);
  poll.unref();
}
