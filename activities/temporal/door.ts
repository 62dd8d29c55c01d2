import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Client,
  isGrpcServiceError,
  type QueryDefinition,
  type UpdateDefinition,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import type { WorkflowId } from '../../workflows/kit/letter.ts';
import { type Outcome, refused } from '../../workflows/kit/refusal.ts';
import type { AnyCommand } from '../../workflows/kit/world.ts';

/** Commands or questions that go to a workflow together at most. */
const GROUP_MAX = 400;
/** What goes together is a payload, which has its limit (2 MB): a character is 3 bytes at most, and mostly one. */
const GROUP_CHARACTERS_MAX = 500_000;
/** How long a command may wait for its turn, and a call may take, in milliseconds. */
const TURN_MS = 10_000;
const CALL_MS = 10_000;
/** The server loses a question now and then, when it meets a task of the same workflow; after this time it is put again. */
const LOOK_MS = 3_000;
/** How many a lane gathers under load, or for how long, between two calls; no longer when nothing more has come for a while. */
export interface Gathering {
  count: number;
  ms: number;
  quietMs?: number;
}

/** A call costs as much as some twenty answers in it. */
const GATHERING: Gathering = { count: 24, ms: 20 };
/** A workflow that cannot answer at this moment, as when it goes on as a new run, is asked again after this time. */
const AGAIN_MS = 50;
const GRPC_DEADLINE_EXCEEDED = 4;
const GRPC_NOT_FOUND = 5;
const GRPC_FAILED_PRECONDITION = 9;

/** Temporal, or the worker, did not answer in time. What was asked may or may not have happened: ask again with the same id. */
export class Unreachable extends Error {}
/** There is no such workflow. */
export class UnknownWorkflow extends Error {}

/** The one way in: commands are delivered and questions put, in groups, one group at a time per workflow. */
export interface Door {
  /** Delivers a command and gives its outcome; the same command id is carried out once. */
  deliver(to: WorkflowId, command: AnyCommand): Promise<Outcome>;
  /** Puts a question that changes nothing; throws UnknownWorkflow when there is nobody to ask. */
  look<Answer>(at: WorkflowId, question: object): Promise<Answer>;
}

interface Waiting {
  item: unknown;
  since: number;
  give: (value: never) => void;
  fail: (error: unknown) => void;
}

/** What waits for one workflow; `came` is told of everything that comes. */
interface Lane {
  queue: Waiting[];
  came: () => void;
}

/** Group commit (design.md 3): what comes while a call is under way goes with the next, so the server sees few calls. */
export function createDoor(client: Client, gathering = GATHERING): Door & { calls: number } {
  const updates = createLanes(gathering, (id, items) =>
    within(client, () =>
      client.workflow
        .getHandle(id)
        .executeUpdate('handle' as unknown as UpdateDefinition<unknown[], [unknown[]]>, { args: [items] }),
    ),
  );
  const asking = (name: string) => (id: WorkflowId, items: unknown[]) =>
    untilAnswered(client, () =>
      client.workflow.getHandle(id).query(name as unknown as QueryDefinition<unknown[], [unknown[]]>, items),
    );
  const queries = createLanes(gathering, asking('look'));
  const memories = createLanes(gathering, asking('recall'));

  /** A command for a workflow that never was is refused; one that has ended says what came of it when it came in time. */
  async function gone(to: WorkflowId, command: AnyCommand, error: unknown): Promise<Outcome> {
    if (!(error instanceof UnknownWorkflow)) throw error;
    if (!/completed/i.test(error.message)) return refused('unknown-workflow');
    const { id, print } = command;
    return (await memories.put<Outcome | null>(to, { id, print }).catch(() => null)) ?? refused('closed');
  }

  return {
    get calls() {
      return updates.calls + queries.calls + memories.calls;
    },
    deliver: (to, command) => updates.put<Outcome>(to, command).catch((error) => gone(to, command, error)),
    look: (at, question) => queries.put(at, question),
  };
}

/** A question changes nothing, so it can be put again when no answer came. */
async function untilAnswered<T>(client: Client, ask: () => Promise<T>, deadline = Date.now() + CALL_MS): Promise<T> {
  const next = Date.now() + LOOK_MS;
  try {
    return await within(client, ask, Math.min(next, deadline));
  } catch (error) {
    const late = error instanceof Unreachable && grpcCode(error.cause) === GRPC_DEADLINE_EXCEEDED;
    if (!late || next > deadline) throw error;
    return untilAnswered(client, ask, deadline);
  }
}

async function within<T>(client: Client, call: () => Promise<T>, deadline = Date.now() + CALL_MS): Promise<T> {
  try {
    return await client.withDeadline(deadline, call);
  } catch (error) {
    if (grpcCode(error) === GRPC_FAILED_PRECONDITION && Date.now() + AGAIN_MS < deadline) {
      await sleep(AGAIN_MS);
      return within(client, call, deadline);
    }
    const text = `${(error as Error).message} ${(error as { cause?: Error }).cause?.message ?? ''}`;
    if (error instanceof WorkflowNotFoundError || grpcCode(error) === GRPC_NOT_FOUND) throw new UnknownWorkflow(text);
    if (error instanceof WorkflowUpdateFailedError) throw error;
    throw new Unreachable(text, { cause: error });
  }
}

const grpcCode = (error: unknown) => [error, (error as { cause?: unknown }).cause].find(isGrpcServiceError)?.code;

function createLanes(gathering: Gathering, send: (id: WorkflowId, items: unknown[]) => Promise<unknown[]>) {
  const lanes = new Map<WorkflowId, Lane>();
  const stats = { calls: 0 };

  /** Who comes alone is never kept waiting; where several came together, more are on their way. */
  async function run(id: WorkflowId, lane: Lane): Promise<void> {
    const { queue } = lane;
    while (queue.length > 0) {
      const group = queue.splice(0, countTogether(queue)).filter(inTime);
      if (group.length > 0) await sendGroup(id, group, queue);
      if (group.length > 1 || queue.length > 1) await gather(lane, gathering);
    }
    lanes.delete(id);
  }

  /** Who waits behind a call that got no answer is not kept waiting for another one. */
  async function sendGroup(id: WorkflowId, group: Waiting[], queue: Waiting[]): Promise<void> {
    stats.calls += 1;
    try {
      const answers = await send(
        id,
        group.map(({ item }) => item),
      );
      group.forEach(({ give }, i) => {
        give(answers[i] as never);
      });
    } catch (error) {
      const hopeless = error instanceof Unreachable ? queue.splice(0) : [];
      for (const { fail } of [...group, ...hopeless]) fail(error);
    }
  }

  return {
    get calls() {
      return stats.calls;
    },
    put: <T>(id: WorkflowId, item: unknown) =>
      new Promise<T>((give, fail) => {
        const waiting: Waiting = { item, since: Date.now(), give, fail };
        const lane = lanes.get(id);
        if (lane) {
          lane.queue.push(waiting);
          lane.came();
          return;
        }
        const fresh: Lane = { queue: [waiting], came: () => {} };
        lanes.set(id, fresh);
        setImmediate(() => void run(id, fresh));
      }),
  };
}

/** How many of the first that wait go together. */
function countTogether(queue: Waiting[]): number {
  let characters = 0;
  const end = queue.findIndex(({ item }, i) => {
    characters += JSON.stringify(item).length;
    return i === GROUP_MAX || (i > 0 && characters > GROUP_CHARACTERS_MAX);
  });
  return end === -1 ? queue.length : end;
}

/** Waits until enough are waiting together, it has taken long enough, or no more come. */
async function gather(lane: Lane, { count, ms, quietMs = ms }: Gathering): Promise<void> {
  if (lane.queue.length >= count) return;
  const timers: NodeJS.Timeout[] = [];
  await new Promise<void>((done) => {
    timers.push(setTimeout(done, ms), setTimeout(done, quietMs));
    lane.came = () => {
      timers[1]!.refresh();
      if (lane.queue.length >= count) done();
    };
  });
  for (const timer of timers) clearTimeout(timer);
  lane.came = () => {};
}

/** Who waited too long for a turn is told so, and their command is certainly not carried out. */
function inTime({ since, fail }: Waiting): boolean {
  if (Date.now() - since <= TURN_MS) return true;
  fail(new Unreachable('waited too long for a turn'));
  return false;
}
