/** A person's own page, so many times a minute at most. */
const OWN_PAGE_PER_MINUTE_MAX = 60;
/** Wrong tokens from one address, so many a minute at most: guessing is hopeless anyway, and noisy. */
const WRONG_PER_MINUTE_MAX = 30;
const MINUTE_MS = 60_000;

/** Limits by token for who has a right one, since many people share an address in a hospital; by address for who has not. */
export interface Limits {
  allow(who: string, right: boolean): boolean;
}

/** Limits that count in this process and forget after a minute. */
export function createLimits(now: () => number = Date.now): Limits {
  let counts = new Map<string, number>();
  let since = now();
  return {
    allow(who, right) {
      if (now() - since > MINUTE_MS) {
        counts = new Map();
        since = now();
      }
      const count = (counts.get(who) ?? 0) + 1;
      counts.set(who, count);
      return count <= (right ? OWN_PAGE_PER_MINUTE_MAX : WRONG_PER_MINUTE_MAX);
    },
  };
}
