/** Runs work under a name, one at a time per name, in the order in which it was asked for. */
export type Turns = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

/** Turns within this process; a name is forgotten when nobody uses it any more. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name);
    const turn = before ? before.then(work, work) : work();
    last.set(name, turn);
    const done = () => {
      if (last.get(name) === turn) last.delete(name);
    };
    turn.then(done, done);
    return turn;
  };
}
