import type { WorkflowId } from './letter.ts';
import type { AnyCommand, AnyEffects, World } from './world.ts';

/** What a process still has to do towards other processes: tell them something, or start them. */
export type Errand =
  | { kind: 'tell'; to: WorkflowId; command: AnyCommand }
  | { kind: 'start'; process: string; id: WorkflowId; state: unknown };

/** A state that remembers its errands, so that none is lost at a restart. */
export interface WithOutbox {
  outbox: Errand[];
}

/** Commands to one process that go together at most: a signal is a payload, which has its limit. */
const TOGETHER_MAX = 100;

/** Runs errands as they come, one after the other, until the process is over and none is left; what goes to the same process goes together. */
export async function runErrands<Command extends AnyCommand, Question, Effects extends AnyEffects>(
  world: World<Command, Question, Effects>,
  state: WithOutbox,
  over: () => boolean,
): Promise<void> {
  for (;;) {
    await world.until(null, () => state.outbox.length > 0 || over());
    const errand = state.outbox[0];
    if (!errand) return;
    let done = 1;
    if (errand.kind === 'tell') done = await world.tellAll(errand.to, firstTo(errand.to, state.outbox));
    else await world.start(errand.process, errand.id, errand.state);
    state.outbox.splice(0, done);
  }
}

/** The commands of the first errands, as far as they go to the same process. */
function firstTo(to: WorkflowId, outbox: readonly Errand[]): AnyCommand[] {
  const end = outbox.findIndex((errand) => errand.kind !== 'tell' || errand.to !== to);
  const first = outbox.slice(0, end === -1 ? TOGETHER_MAX : Math.min(end, TOGETHER_MAX));
  return first.flatMap((errand) => (errand.kind === 'tell' ? [errand.command] : []));
}
