import { expect } from 'vitest';
import type { Simulation } from '../../workflows/kit/simulated.ts';

/** Tells a story twice, the second time with a restart at every wait: the same letters go out, and it ends the same. */
export async function tellTwice<Place extends { town: Simulation }>(
  open: (restartAtEveryWait: boolean) => Promise<Place>,
  story: (place: Place) => Promise<unknown>,
  whatHappened: (place: Place) => unknown,
): Promise<Place> {
  const tell = async (restartAtEveryWait: boolean) => {
    const place = await open(restartAtEveryWait);
    await story(place);
    return place;
  };
  const plain = await tell(false);
  const restarted = await tell(true);
  expect(restarted.town.restarts).toBeGreaterThan(0);
  expect(whatHappened(restarted)).toEqual(whatHappened(plain));
  return plain;
}

/** The letters that went out, with what they said. */
export const lettersOf = ({ letters }: Simulation): unknown[] =>
  letters.map(({ letter, at, batch }) => [letter.id, letter.kind, at, batch.params, batch.closesAt]);
