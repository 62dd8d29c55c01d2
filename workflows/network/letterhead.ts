import type { Letterhead } from '../kit/letter.ts';
import type { NetworkState } from './contract.ts';

/** From whom letters of a network come: its sender, and its first coordinator to ask. */
export const letterhead = (
  state: Pick<NetworkState, 'slug' | 'name' | 'sender' | 'coordinators' | 'languages'>,
): Letterhead => ({
  slug: state.slug,
  network: state.name,
  sender: state.sender,
  coordinator: { ...state.coordinators[0]!, language: state.languages[0]! },
});
