import { Context } from '@temporalio/activity';

/** What sending needs of the activity it runs in. */
export interface ActivityContext {
  heartbeat(): void;
  /** Aborted when the letters are no longer wanted, or the worker stops. */
  signal: AbortSignal;
}

/** The context of the Temporal activity that is running. Throws outside one. */
export function temporalContext(): ActivityContext {
  const context = Context.current();
  return { heartbeat: () => context.heartbeat(), signal: context.cancellationSignal };
}
