import { TemporalFailure, WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  ActivityCancellationType,
  allHandlersFinished,
  CancellationScope,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  getExternalWorkflowHandle,
  isCancellation,
  makeContinueAsNewFunc,
  ParentClosePolicy,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  sleep,
  startChild,
  type UntypedActivities,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { beginning, type Carried, type Versioned } from './carried.ts';
import { networkTime, realDuration } from './clock.ts';
import { searchAttributes } from './facts.ts';
import { LETTERS_PER_ACTIVITY_MAX, type LetterBatch, type Receipt } from './letter.ts';
import type { LetterActivities } from './ports.ts';
import type { Outcome } from './refusal.ts';
import { createMemory } from './seen.ts';
import { describeSending } from './summaries.ts';
import type { AnyCommand, AnyEffects, Process, Sending, World } from './world.ts';

/** Commands in, outcomes out, in the same order: what doors send (group commit). */
export const handle = defineUpdate<Outcome[], [AnyCommand[]]>('handle');
/** Commands from another process. */
export const tell = defineSignal<[AnyCommand, ...AnyCommand[]]>('tell');
/** Asks to continue as new now, in a task queue of a newer release when one is named. */
export const upgrade = defineSignal<[string?]>('upgrade');
/** Questions in, answers out, in the same order. */
export const look = defineQuery<unknown[], [unknown[]]>('look');

/** Commands in, what they came to out when they were carried out; it can still be asked when the workflow has ended. */
export const recall = defineQuery<(Outcome | null)[], [AnyCommand[]]>('recall');

/** A run takes at most this many updates (the server refuses more than 2,000). */
const UPDATES_PER_RUN_MAX = 1500;

/** Activities that send letters of one process at the same time. */
const PARTS_AT_ONCE_MAX = 4;

export interface DurableOptions<State extends Versioned> {
  /** Gives the state of this release from that of the same or an older one. */
  migrate: (state: Versioned) => State;
}

const sending = proxyActivities<LetterActivities>({
  startToCloseTimeout: '6 hours',
  heartbeatTimeout: '10 seconds',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '2 minutes' },
});

const effects = proxyActivities<UntypedActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** A process as a Temporal workflow function: every wait may continue as new, and the state carries all progress. */
export function durable<State extends Versioned, Command extends AnyCommand, Question, Effects extends AnyEffects>(
  process: Process<State, Command, Question, Effects>,
  { migrate }: DurableOptions<State>,
) {
  return async function run(carried: Carried<State>): Promise<void> {
    const { clock, tellsTogether = false } = carried;
    const state = migrate(carried.state);
    const memory = createMemory(carried.seen);
    let updates = 0;
    let busy = 0;
    let upgradeTo: string | undefined;
    let headline = () => '';

    const now = () => networkTime(Date.now(), clock);
    const restartWanted = () =>
      upgradeTo !== undefined || updates >= UPDATES_PER_RUN_MAX || workflowInfo().continueAsNewSuggested;

    async function working<T>(work: () => Promise<T>): Promise<T> {
      busy += 1;
      try {
        return await work();
      } finally {
        busy -= 1;
      }
    }

    /** Waits until no effect is under way, then goes on in a new run; throws, so that the process ends here. */
    async function restart(): Promise<never> {
      await condition(() => busy === 0 && allHandlersFinished());
      const { workflowType } = workflowInfo();
      const goOn = makeContinueAsNewFunc<typeof run>({ workflowType, ...(upgradeTo && { taskQueue: upgradeTo }) });
      return goOn({ ...beginning(state, clock), seen: memory.all(), runs: (carried.runs ?? 1) + 1 });
    }

    const once = (handler: (command: Command, at: number) => Outcome, command: Command): Outcome =>
      memory.once(command, () => handler(command, now()));

    /** A timer of its own ends the sending when its time has come. */
    async function sendInTime(batch: LetterBatch, options: Sending): Promise<void> {
      let late = false;
      const timer = new CancellationScope();
      if (options.until !== undefined) {
        const left = realDuration(options.until - now(), clock);
        void timer
          .run(() => sleep(left))
          .then(
            () => (late = true),
            () => {},
          );
      }
      try {
        await sendAll(batch, options, () => late || restartWanted());
      } finally {
        timer.cancel();
      }
    }

    setHandler(recall, (commands) => commands.map((command) => memory.recall(command) ?? null));
    setHandler(upgrade, (taskQueue = '') => {
      upgradeTo = taskQueue;
    });

    const world: World<Command, Question, Effects> = {
      now,
      async until(due, met = () => false) {
        const ready = () => met() || restartWanted();
        if (due === null) await condition(ready);
        else if (due > now()) await condition(ready, realDuration(due - now(), clock));
        if (restartWanted()) await restart();
        setCurrentDetails(headline());
        return met() ? 'condition' : 'time';
      },
      send: (batch, options = {}) => working(() => sendInTime(batch, options)),
      start: (kind, id, childState) => working(() => startOnce(kind, id, beginning(childState as Versioned, clock))),
      tell: (to, command) => working(() => tellOther(to, [command])),
      tellAll: (to, commands) => working(() => tellOthers(to, tellsTogether ? commands : commands.slice(0, 1))),
      call: ((name: string, input: unknown) => working(() => effects[name]!(input))) as typeof world.call,
      on(handler) {
        setHandler(handle, (commands) => {
          updates += 1;
          const outcomes = commands.map((command) => once(handler, command as Command));
          setCurrentDetails(headline());
          return outcomes;
        });
        setHandler(tell, (...commands) => {
          for (const command of commands) once(handler, command as Command);
          setCurrentDetails(headline());
        });
      },
      shows(view) {
        setHandler(look, (questions) => questions.map((question) => view(question as Question, now())));
      },
      show(line, facts) {
        headline = line;
        setCurrentDetails(headline());
        upsertSearchAttributes(searchAttributes(facts));
      },
    };
    await orBlock(() => process(world, state));
    await condition(allHandlersFinished);
  };
}

/**
 * A failure in a process is a bug: it blocks the workflow task, which goes on when a release mends it. Left to itself, the
 * failure of an activity would end the workflow, and what it knows would be lost.
 */
async function orBlock(process: () => Promise<unknown>): Promise<void> {
  try {
    await process();
  } catch (error) {
    if (error instanceof TemporalFailure && !isCancellation(error)) throw new Error(error.message, { cause: error });
    throw error;
  }
}

/** Sends letters in parts that fit one activity, some at a time; a part is cut short when one of its letters is no longer wanted. */
async function sendAll(
  batch: LetterBatch,
  { wanted = () => true, book = () => {} }: Sending,
  hurry: () => boolean,
): Promise<void> {
  let waiting = batch.letters;
  const takePart = () => {
    waiting = waiting.filter(wanted);
    const part = waiting.slice(0, LETTERS_PER_ACTIVITY_MAX);
    waiting = waiting.slice(part.length);
    return part;
  };
  const lane = async () => {
    for (let part = takePart(); part.length > 0 && !hurry(); part = takePart()) {
      const letters = part;
      const receipts = await sendPart(
        { ...batch, letters },
        () => hurry() || letters.some((letter) => !wanted(letter)),
      );
      book(receipts);
      const tried = new Set(receipts.map(({ id }) => id));
      waiting = [...letters.filter(({ id }) => !tried.has(id)), ...waiting];
    }
  };
  await Promise.all(Array.from({ length: PARTS_AT_ONCE_MAX }, lane));
}

/** One activity; when interrupted it is cancelled, stops between two letters, and still says what it sent. */
async function sendPart(batch: LetterBatch, interrupted: () => boolean): Promise<Receipt[]> {
  const scope = new CancellationScope();
  let over = false;
  let cut = false;
  const result = scope.run(() => sending.sendLetters.executeWithOptions({ summary: describeSending(batch) }, [batch]));
  void condition(() => over || interrupted()).then(() => {
    if (over) return;
    cut = true;
    scope.cancel();
  });
  try {
    return await result;
  } catch (error) {
    // Cut short while its worker was gone: it ends as timed out. What was accepted stands in the journal.
    if (cut || isCancellation(error)) return [];
    throw error;
  } finally {
    over = true;
  }
}

async function startOnce(kind: string, workflowId: string, carried: Carried<Versioned>): Promise<void> {
  try {
    await startChild(kind, {
      workflowId,
      args: [carried],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

async function tellOthers(to: string, commands: AnyCommand[]): Promise<number> {
  await tellOther(to, commands);
  return commands.length;
}

async function tellOther(to: string, commands: AnyCommand[]): Promise<'told' | 'gone'> {
  try {
    await getExternalWorkflowHandle(to).signal(tell, ...(commands as [AnyCommand, ...AnyCommand[]]));
    return 'told';
  } catch (error) {
    if (isCancellation(error)) throw error;
    return 'gone';
  }
}
