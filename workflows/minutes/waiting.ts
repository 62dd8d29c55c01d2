import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { MinutesCommand, MinutesState } from './contract.ts';
import { WAITING_MAX } from './limits.ts';
import { isFrozen } from './stage.ts';

type CommandOf<Kind extends MinutesCommand['kind']> = Extract<MinutesCommand, { kind: Kind }>;

/** A mail that came in time waits for the coordinator, and may hold a correction: the minutes wait for it. */
export function answerWaits(state: MinutesState, command: CommandOf<'answer-waits'>, now: Instant): Outcome {
  const { round } = state;
  const { person, case: id, at = now } = command;
  const waiting = state.waiting ?? [];
  if (isFrozen(state)) return refused('frozen');
  if (!round) return refused('not-started');
  if (!round.people[person]) return refused('unknown-person');
  if (at >= round.closesAt) return refused('closed');
  if (waiting.length >= WAITING_MAX) return refused('limit-reached');
  state.waiting = [...waiting.filter((one) => one.case !== id), { case: id, person }];
  return accepted();
}

/** The coordinator has recorded or dismissed a mail. */
export function answerSettled(state: MinutesState, { case: id }: CommandOf<'answer-settled'>): Outcome {
  if (state.waiting) state.waiting = state.waiting.filter((one) => one.case !== id);
  return accepted();
}
