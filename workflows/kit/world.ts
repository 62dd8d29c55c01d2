import type { Instant } from './clock.ts';
import type { Letter, LetterBatch, Receipt, WorkflowId } from './letter.ts';
import type { Outcome } from './refusal.ts';

/** Something that somebody wants of a process. The id makes delivery idempotent; a print tells when one id asks two things. */
export interface AnyCommand {
  id: string;
  print?: string;
  kind: string;
}

/** What the Temporal UI can filter on. No personal data. */
export interface Facts {
  network: string;
  phase: string;
  status: string;
  waitingFor: string;
  due: Instant;
  asked: number;
  answered: number;
}

/** How letters are sent: what is no longer wanted while they go out is held back; receipts are booked as they come. */
export interface Sending {
  wanted?: (letter: Letter) => boolean;
  book?: (receipts: Receipt[]) => void;
  /** What has not gone out by then is not sent any more. */
  until?: Instant;
}

/** Effects that a phase needs besides letters: activities, by name. */
// biome-ignore lint/suspicious/noExplicitAny: an effect's input and output are its own affair
export type AnyEffects = { [name: string]: (input: any) => Promise<any> };

/**
 * All that a process can do. On Temporal it is durable (durable.ts); in tests and rehearsals it is a simulated clock
 * (simulated.ts). A process keeps all its progress in its state: at any `until` it may be restarted from that state.
 */
export interface World<Command extends AnyCommand, Question, Effects extends AnyEffects = Record<never, never>> {
  /** The network's time. */
  now(): Instant;
  /** Waits for an instant, or for a condition that commands may make true. */
  until(due: Instant | null, condition?: () => boolean): Promise<'time' | 'condition'>;
  /** Sends letters and comes back when all that were wanted have been tried, or when a restart waits. */
  send(batch: LetterBatch, options?: Sending): Promise<void>;
  /** Starts another process, once: a second start with the same id does nothing. */
  start(kind: string, id: WorkflowId, state: unknown): Promise<void>;
  /** Gives a command to another process, exactly once; `gone` when there is no such process any more. */
  tell(to: WorkflowId, command: AnyCommand): Promise<'told' | 'gone'>;
  /** Gives commands to another process, at once as far as it can; gives how many it gave, at least one. */
  tellAll(to: WorkflowId, commands: AnyCommand[]): Promise<number>;
  /** Has an effect carried out, again and again until it succeeds. */
  call<Name extends keyof Effects>(name: Name, input: Parameters<Effects[Name]>[0]): ReturnType<Effects[Name]>;
  /** Says what commands do. To be called first. */
  on(handler: (command: Command, now: Instant) => Outcome): void;
  /** Says what can be asked of the state without changing it. */
  shows(view: (question: Question, now: Instant) => unknown): void;
  /** Tells who watches what is going on: a line of Markdown, made anew after every change, and facts to filter on. */
  show(headline: () => string, facts: Partial<Facts>): void;
}

/** A phase: an ordinary function that reads like the guide it carries out. */
export type Process<State, Command extends AnyCommand, Question, Effects extends AnyEffects = Record<never, never>> = (
  world: World<Command, Question, Effects>,
  state: State,
) => Promise<unknown>;
