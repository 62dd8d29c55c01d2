/** So many refusals on policy without one acceptance are about the sender, not about the people. */
const REFUSALS_IN_A_ROW_MAX = 20;
/** Letters that are tried again at a server that refused everything, before it counts as refusing everything still. */
const PROBES = 10;

/** Counts refusals on policy over all batches of a process; an acceptance starts it anew. */
export interface RefusalStreak {
  batchBegins(): void;
  accepted(): void;
  /** Notes a refusal; says whether the server refuses everything. */
  refused(): boolean;
}

/** A streak without refusals. */
export function createRefusalStreak(): RefusalStreak {
  let inARow = 0;
  return {
    batchBegins() {
      inARow = Math.min(inARow, REFUSALS_IN_A_ROW_MAX - PROBES);
    },
    accepted() {
      inARow = 0;
    },
    refused() {
      inARow += 1;
      return inARow >= REFUSALS_IN_A_ROW_MAX;
    },
  };
}
