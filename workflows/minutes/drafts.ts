import type { Instant } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { rememberAgreements } from './agreements.ts';
import type { MinutesCommand, MinutesState } from './contract.ts';
import { roundClosing } from './rounds.ts';
import { isFrozen, isSettled, newest, whoWasThere } from './stage.ts';

/** Versions that are remembered; the oldest are forgotten first. */
export const VERSIONS_MAX = 50;

type CommandOf<Kind extends MinutesCommand['kind']> = Extract<MinutesCommand, { kind: Kind }>;

/** Takes a version; whoever changes another one than the newest is told, so that nobody overwrites another's. */
export function handIn(state: MinutesState, command: CommandOf<'hand-in'>, now: number): Outcome {
  const { version, document, file, decisions, actions, day, by } = command;
  const current = newest(state)?.version ?? 0;
  if (isFrozen(state)) return refused('frozen');
  if (version !== current) return refused('minutes-changed', 'version');
  const made = { version: current + 1, document, ...(file && { file }), at: now, by };
  rememberAgreements(state);
  state.versions = [...state.versions, made].slice(-VERSIONS_MAX);
  Object.assign(state, { decisions, actions, day });
  return accepted({ version: made.version });
}

/** Puts the draft to who was there; with a new version that can be done again. */
export function sendDraft(state: MinutesState, command: CommandOf<'send-draft'>, now: Instant): Outcome {
  const { workingDays, officeHours, holidays } = command;
  if (isFrozen(state)) return refused('frozen');
  if (!newest(state)) return refused('no-minutes');
  if (state.status === 'gathering') return refused('starting');
  if (state.gathered && whoWasThere(state).length === 0) return refused('nobody-to-ask');
  rememberAgreements(state);
  if (state.round) stop(state.round);
  state.status = 'gathering';
  state.draftsAsked = (state.draftsAsked ?? 0) + 1;
  state.holidays = holidays;
  state.planned = { workingDays, ...(officeHours && { officeHours }) };
  return accepted({ closesAt: roundClosing(state, now) });
}

/** Nothing changes any more from here on; what is open stays so, and who was to have time loses it, only when the coordinator says so. */
export function freeze(
  state: MinutesState,
  { anyway, notEarly, holidays }: CommandOf<'freeze'>,
  now: Instant,
): Outcome {
  if (isFrozen(state)) return refused('frozen');
  if (!newest(state)) return refused('no-minutes');
  if (state.status === 'gathering') return refused('starting');
  if (!anyway && !isSettled(state)) return refused('corrections-open');
  if (!anyway && notEarly && isOpen(state.round, now)) return refused('round-open');
  if (state.round) stop(state.round);
  state.holidays = holidays;
  state.status = 'freezing';
  return accepted({ version: newest(state)!.version });
}

const isOpen = (round: MinutesState['round'], now: Instant) =>
  round !== undefined && !round.closed && now < round.closesAt;

/** The meeting was called off: there is nothing to make minutes of. */
export function callOff(state: MinutesState): Outcome {
  if (isFrozen(state)) return accepted();
  if (state.round) stop(state.round);
  state.notices = [];
  state.status = 'cancelled';
  return accepted();
}

function stop(round: NonNullable<MinutesState['round']>): void {
  round.closed = true;
  round.revision += 1;
}
