import { networkId } from '../kit/ids.ts';
import type { PersonId } from '../kit/letter.ts';
import type { Correction, MinutesState, OwnerAt, Present, Version } from './contract.ts';

/** Whether nothing of the minutes changes any more: they are final, or their meeting was called off. */
export const isFrozen = ({ status }: MinutesState): boolean =>
  status === 'freezing' || status === 'frozen' || status === 'finished' || status === 'cancelled';

/** Whether nothing is left to be done. */
export const isOver = ({ status }: MinutesState): boolean => status === 'finished' || status === 'cancelled';

/** The version that counts; undefined when nothing has been handed in. */
export const newest = ({ versions }: MinutesState): Version | undefined => versions.at(-1);

/** Who was there: as recorded, else who had said that they come. */
export const whoWasThere = ({ attendance, people }: MinutesState): PersonId[] =>
  attendance ?? Object.keys(people).filter((person) => people[person]!.comes);

/** Who was there as minutes name them. */
export const presentAt = (state: MinutesState): Present => ({
  recorded: state.attendance !== undefined,
  names: whoWasThere(state).map((person) => inFull(state.people[person]!.to)),
});

/** Who does what is agreed in minutes, by their lines. */
export const ownersIn = ({ actions }: Pick<MinutesState, 'actions'>): OwnerAt[] =>
  actions.map(({ line, owner: { name } }) => ({ line, name }));

/** A name with the organisation, where that is known. */
export const inFull = ({ name, organisation }: { name: string; organisation?: string }): string =>
  organisation ? `${name} (${organisation})` : name;

/** The corrections that the coordinator has not replied to. */
export const unanswered = ({ corrections }: MinutesState): Correction[] => corrections.filter(({ reply }) => !reply);

/** Whether a correction was adopted that is about the version there is: another one is to follow. */
export const awaitsVersion = (state: MinutesState): boolean =>
  state.corrections.some(({ reply, version }) => reply?.adopted && version === newest(state)?.version);

/** Whether nothing is open about the draft, so that it can be frozen by itself: also no mail that may hold a correction. */
export const isSettled = (state: MinutesState): boolean =>
  unanswered(state).length === 0 && !awaitsVersion(state) && (state.waiting ?? []).length === 0;

/** Tells the network how far the minutes are, when that has changed. */
export function tellNetwork(state: MinutesState): void {
  const { slug, meeting, status, frozen, dossier } = state;
  if (state.told === status) return;
  state.told = status;
  const change = {
    minutesStatus: status,
    ...(frozen && { minutes: frozen.document }),
    ...(dossier && { minutesDossier: dossier }),
  };
  // A stage can come again, as when there turns out to be nobody to put a draft to.
  const id = `${slug}/n${meeting}/${status}/${state.rounds}/${state.draftsAsked ?? 0}`;
  const command = { id, kind: 'meeting-progress', meeting, change };
  state.outbox.push({ kind: 'tell', to: networkId(slug), command });
}
