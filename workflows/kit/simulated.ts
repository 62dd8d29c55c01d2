import type { Instant } from './clock.ts';
import type { Letter, LetterBatch, Receipt, WorkflowId } from './letter.ts';
import type { Outcome } from './refusal.ts';
import { refused } from './refusal.ts';
import { createMemory } from './seen.ts';
import type { AnyCommand, AnyEffects, Facts, Process, Sending, World } from './world.ts';

// biome-ignore lint/suspicious/noExplicitAny: a simulation holds processes of every kind
type AnyProcess = Process<any, any, any, any>;

/** One wait of a process. */
interface Wait {
  due: Instant | null;
  met: () => boolean;
  go: (why: 'time' | 'condition') => void;
}

interface Running {
  id: WorkflowId;
  kind: string;
  state: unknown;
  waits: Set<Wait>;
  memory: ReturnType<typeof createMemory>;
  /** Rises at each restart, so that what an earlier life still does is ignored. */
  life: number;
  /** Effects under way: no restart meanwhile, as in durable.ts. */
  busy: number;
  restarted: boolean;
  over: boolean;
  handler?: (command: AnyCommand, now: Instant) => Outcome;
  view?: (question: unknown, now: Instant) => unknown;
  headline: () => string;
  facts: Partial<Facts>;
}

export interface SimulationOptions {
  start: Instant;
  processes: Record<string, AnyProcess>;
  effects?: AnyEffects;
  /** Restart every process from its JSON state whenever all of it waits. */
  restartAtEveryWait?: boolean;
  /** How long the mail server takes for one letter, in milliseconds of the network's time. */
  letterTakesMs?: number;
  /** What the mail server says to a letter; accepted when it says nothing. */
  mailServer?: (letter: Letter, now: Instant) => Receipt | undefined;
}

/** Everything that happens between several processes, on a clock of its own: years take milliseconds. */
export class Simulation {
  now: Instant;
  restarts = 0;
  readonly letters: { letter: Letter; at: Instant; batch: LetterBatch }[] = [];
  private readonly running = new Map<WorkflowId, Running>();
  private readonly agenda: { at: Instant; what: () => void }[] = [];
  private failure: unknown;
  private readonly onLetter: ((letter: Letter, at: Instant) => void)[] = [];

  private readonly options: SimulationOptions;

  constructor(options: SimulationOptions) {
    this.options = options;
    this.now = options.start;
  }

  /** Starts a process unless one with this id runs. */
  start(kind: string, id: WorkflowId, state: unknown): void {
    if (this.running.has(id)) return;
    const run: Running = {
      id,
      kind,
      state: copy(state),
      waits: new Set(),
      memory: createMemory(),
      life: 0,
      busy: 0,
      restarted: false,
      over: false,
      headline: () => '',
      facts: {},
    };
    this.running.set(id, run);
    this.live(run);
  }

  /** Gives a command to a process, now; delivered once per command id. */
  command(id: WorkflowId, command: AnyCommand): Outcome {
    const run = this.running.get(id);
    if (!run || run.over) return refused('closed');
    return run.memory.once(command, () => run.handler!(copy(command), this.now));
  }

  /** Has something happen at an instant: an answer by a person, say. */
  at(instant: Instant, what: () => void): void {
    this.agenda.push({ at: Math.max(instant, this.now), what });
    this.agenda.sort((a, b) => a.at - b.at);
  }

  /** Has somebody react to every letter that arrives. */
  whenLetterArrives(react: (letter: Letter, at: Instant) => void): void {
    this.onLetter.push(react);
  }

  look<Answer>(id: WorkflowId, question: unknown): Answer {
    return copy(this.running.get(id)!.view!(question, this.now)) as Answer;
  }

  stateOf<State>(id: WorkflowId): State {
    return this.running.get(id)!.state as State;
  }

  isOver = (id: WorkflowId): boolean => this.running.get(id)?.over ?? true;

  headlineOf = (id: WorkflowId): string => this.running.get(id)!.headline();

  factsOf = (id: WorkflowId): Partial<Facts> => this.running.get(id)!.facts;

  /** Lets time pass until an instant, or until nothing will ever happen by itself. */
  async run(until: Instant = Number.POSITIVE_INFINITY): Promise<void> {
    for (;;) {
      await settled();
      if (this.failure) throw this.failure;
      if (this.wakeWhoIsReady() || this.restartWhoWaits()) continue;
      const next = Math.min(
        this.agenda[0]?.at ?? Number.POSITIVE_INFINITY,
        ...this.waits().map((wait) => wait.due ?? Number.POSITIVE_INFINITY),
      );
      if (next > until || next === Number.POSITIVE_INFINITY) break;
      this.now = Math.max(this.now, next);
      if (this.agenda[0] && this.agenda[0].at <= this.now) this.agenda.shift()!.what();
      else
        this.waits()
          .find((wait) => wait.due !== null && wait.due <= this.now)!
          .go('time');
    }
    if (until !== Number.POSITIVE_INFINITY) this.now = until;
  }

  private waits = () => [...this.running.values()].flatMap((run) => [...run.waits]);

  private wakeWhoIsReady(): boolean {
    const ready = this.waits().find((wait) => wait.met());
    ready?.go('condition');
    return ready !== undefined;
  }

  private restartWhoWaits(): boolean {
    if (!this.options.restartAtEveryWait) return false;
    const run = [...this.running.values()].find((r) => !r.over && !r.restarted && r.busy === 0 && r.waits.size > 0);
    if (!run) return false;
    this.restarts += 1;
    run.restarted = true;
    run.waits.clear();
    run.life += 1;
    run.state = copy(run.state);
    this.live(run);
    return true;
  }

  private live(run: Running): void {
    const process = this.options.processes[run.kind];
    if (!process) throw new Error(`The simulation knows no process ${run.kind}`);
    const life = run.life;
    process(this.worldOf(run, life), run.state).then(
      () => {
        if (run.life === life) run.over = true;
      },
      (error) => {
        this.failure = error;
      },
    );
  }

  private worldOf(run: Running, life: number): World<AnyCommand, unknown, AnyEffects> {
    const working = async <T>(work: () => Promise<T>): Promise<T> => {
      run.busy += 1;
      try {
        return await work();
      } finally {
        run.busy -= 1;
      }
    };
    return {
      now: () => this.now,
      until: (due, met = () => false) => {
        if (met()) return Promise.resolve('condition');
        return this.wait(run, due, met, () => run.life === life);
      },
      send: (batch, options = {}) => working(() => this.mail(batch, options)),
      start: (kind, id, state) => working(async () => this.start(kind, id, state)),
      tell: (to, command) =>
        working(async () => {
          if (this.isOver(to)) return 'gone';
          this.command(to, command);
          return 'told';
        }),
      tellAll: (to, commands) =>
        working(async () => {
          if (!this.isOver(to)) for (const command of commands) this.command(to, command);
          return commands.length;
        }),
      call: ((name: string, input: unknown) =>
        working(async () => copy(await this.options.effects![name]!(copy(input))))) as World<
        AnyCommand,
        unknown,
        AnyEffects
      >['call'],
      on: (handler) => {
        run.handler = handler;
      },
      shows: (view) => {
        run.view = view;
      },
      show: (headline, facts) => {
        run.headline = headline;
        Object.assign(run.facts, facts);
      },
    };
  }

  private wait(
    run: Running,
    due: Instant | null,
    met: () => boolean,
    alive: () => boolean,
  ): Promise<'time' | 'condition'> {
    return new Promise((resolve) => {
      const wait: Wait = {
        due,
        met,
        go: (why) => {
          run.waits.delete(wait);
          run.restarted = false;
          if (alive()) resolve(why);
        },
      };
      run.waits.add(wait);
    });
  }

  private async mail(batch: LetterBatch, { wanted = () => true, book = () => {}, until }: Sending): Promise<void> {
    for (const letter of batch.letters) {
      if (this.options.letterTakesMs)
        await new Promise<void>((resolve) => this.at(this.now + this.options.letterTakesMs!, resolve));
      if (until !== undefined && this.now >= until) return;
      if (!wanted(letter)) continue;
      const receipt = this.options.mailServer?.(letter, this.now) ?? { id: letter.id, status: 'sent', at: this.now };
      book([receipt]);
      if (receipt.status !== 'sent') continue;
      this.letters.push({ letter, at: this.now, batch });
      for (const react of this.onLetter) react(letter, this.now);
    }
  }
}

const copy = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/** Lets everything that can go on without time passing go on. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
