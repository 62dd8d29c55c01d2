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

/** Runs errands as they come, one after the other, until the process is over and none is left. */
export async function runErrands<Command extends AnyCommand, Question, Effects extends AnyEffects>(
  world: World<Command, Question, Effects>,
  state: WithOutbox,
  over: () => boolean,
): Promise<void> {
  for (;;) {
    await world.until(null, () => state.outbox.length > 0 || over());
    const errand = state.outbox[0];
    if (!errand) return;
    if (errand.kind === 'tell') await world.tell(errand.to, errand.command);
    else await world.start(errand.process, errand.id, errand.state);
    state.outbox.shift();
  }
}
