import { type Child, type ChildPlan, keepRunning, type Surroundings } from './child.ts';

/** First who takes in work, then who does it, then who remembers it. */
const STOP_ORDER = [['api', 'mailbox'], ['worker'], ['temporal']];

export type Children = ReturnType<typeof createChildren>;

/** Gives a set of child processes that are started one by one and stopped in the order that loses nothing. */
export function createChildren(around: Surroundings) {
  const children = new Map<string, Child>();
  let stopping: Promise<void> | undefined;

  async function stopInOrder() {
    for (const names of STOP_ORDER) await Promise.all(names.map((name) => children.get(name)?.stop()));
  }

  return {
    /** Starts a child and waits until it is ready; while all is being stopped it starts nothing and never resolves. */
    async start(plan: ChildPlan) {
      if (stopping) return new Promise<never>(() => {});
      const child = keepRunning(plan, around);
      children.set(plan.name, child);
      return child.ready;
    },
    stopping: () => stopping !== undefined,
    stopAll: () => {
      stopping ??= stopInOrder();
      return stopping;
    },
    /** Ends every child at once and by force. */
    killAll() {
      for (const child of children.values()) child.kill();
    },
  };
}
