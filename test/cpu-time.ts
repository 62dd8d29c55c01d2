/** Milliseconds of CPU that a piece of work takes in its own thread: unlike a clock it does not run on while others work. */
export function cpuMs(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
