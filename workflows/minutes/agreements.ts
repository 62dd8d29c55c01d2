import { takeAnswerBack } from '../kit/ask.ts';
import type { PersonId } from '../kit/letter.ts';
import type { Agreement, MinutesState } from './contract.ts';
import { newest } from './stage.ts';

/** With which version somebody agreed last, also when another one has come since. */
export function agreementOf({ round, agreements, versions }: MinutesState, person: PersonId): Agreement | undefined {
  const given = round?.people[person]?.given;
  const known = agreements?.[person];
  if (given?.answer.choice !== 'agrees' || given.at === known?.at) return known;
  return { version: versions.at(-1)!.version, at: given.at };
}

/** Writes down who agreed with the version there is, before another one comes or is put to them anew. */
export function rememberAgreements(state: MinutesState): void {
  const { agreements, round } = state;
  if (!agreements || !round) return;
  for (const person of Object.keys(round.people)) {
    const agreement = agreementOf(state, person);
    if (agreement) agreements[person] = agreement;
  }
}

/** Whether somebody agreed with an earlier version than the one there is. */
export const agreedBefore = (state: MinutesState, person: PersonId): number | undefined => {
  const { version } = agreementOf(state, person) ?? {};
  return version !== undefined && version < newest(state)!.version ? version : undefined;
};

/** Who agrees with another version than before says something new. */
export function makeRoomForAgreement(state: MinutesState, person: PersonId): void {
  const { round, agreements } = state;
  if (agreements && agreedBefore(state, person) !== undefined) takeAnswerBack(round!, round!.people[person]!);
}
