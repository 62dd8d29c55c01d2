import { createHash } from 'node:crypto';

/** What a document is called in a store: its hash. */
export const sha256 = (raw: Uint8Array) => createHash('sha256').update(raw).digest('hex');

/** A document store that keeps what it is given in a map. */
export const storeIn = (kept: Map<string, Uint8Array>) => ({
  put: async (bytes: Uint8Array) => {
    kept.set(sha256(bytes), bytes);
    return sha256(bytes);
  },
  get: async (id: string) => kept.get(id),
});

/** Whether a simulated town has a process of that id. */
export function isIn(town: { stateOf(id: string): unknown }, id: string): boolean {
  try {
    return town.stateOf(id) !== undefined;
  } catch {
    return false;
  }
}
