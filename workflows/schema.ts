import type { CampaignState } from './campaign/contract.ts';
import type { InvitationState } from './invitation/contract.ts';
import type { Versioned } from './kit/durable.ts';
import type { NetworkState } from './network/contract.ts';

/** The shape of state that this release writes. Raise it when a state changes shape, and say below how an older one becomes it. */
export const SCHEMA_VERSION = 1;

/** The task queue of this release's workflows. Raise it when saved histories no longer replay (docs/operations.md, upgrade). */
export const TASK_QUEUE = 'kartrekker-1';

type Step = (state: Versioned) => Versioned;

/** Takes a state through the steps from its own version to this one; each step leads from version n to n + 1. */
export function migrateBy<State extends Versioned>(steps: Record<number, Step>): (state: Versioned) => State {
  return (state) => {
    let current = state;
    while (current.schemaVersion < SCHEMA_VERSION) {
      const step = steps[current.schemaVersion];
      if (!step) throw new Error(`No step leads on from schema version ${current.schemaVersion}`);
      current = { ...step(current), schemaVersion: current.schemaVersion + 1 };
    }
    return current as State;
  };
}

export const migrateNetwork = migrateBy<NetworkState>({});
export const migrateCampaign = migrateBy<CampaignState>({});
export const migrateInvitation = migrateBy<InvitationState>({});
