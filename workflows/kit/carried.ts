import type { Clock } from './clock.ts';
import type { Seen } from './seen.ts';

/** Every state says which release wrote it. */
export interface Versioned {
  schemaVersion: number;
}

/** What a run is started with and carries to the next one. */
export interface Carried<State extends Versioned> {
  state: State;
  clock: Clock;
  seen?: Seen;
  runs?: number;
  /** Whether several commands go to another process at once. Runs that began before that was possible go on without. */
  tellsTogether?: boolean;
}

/** What a new run is started with. */
export const beginning = <State extends Versioned>(state: State, clock: Clock): Carried<State> => ({
  state,
  clock,
  tellsTogether: true,
});
