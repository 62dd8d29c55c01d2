import { expect } from 'vitest';
import type { Instant } from '../../workflows/kit/clock.ts';
import type { Outcome } from '../../workflows/kit/refusal.ts';
import { MONDAY } from '../people.ts';

/** Rules under test, by one law (docs/decisions/0002): a refused command leaves the state as it was. */
export const underTheLaw =
  <State, Command>(decide: (state: State, command: Command, now: Instant) => Outcome) =>
  (state: State, command: Command, now: Instant = MONDAY): Outcome => {
    const before = structuredClone(state);
    const outcome = decide(state, command, now);
    if (!outcome.ok) expect(state).toEqual(before);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    return outcome;
  };

/** What a refusal looks like. */
export const no = (code: string, field?: string) => ({ ok: false, code, ...(field && { field }) });
