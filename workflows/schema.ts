import type { ActionsState } from './actions/contract.ts';
import type { CampaignState } from './campaign/contract.ts';
import type { InboxState } from './inbox/contract.ts';
import type { InvitationState } from './invitation/contract.ts';
import { wordsIn } from './kit/ask.ts';
import type { Versioned } from './kit/carried.ts';
import type { MeetingState } from './meeting/contract.ts';
import type { MinutesState } from './minutes/contract.ts';
import type { NetworkState } from './network/contract.ts';
import type { RolesState } from './roles/contract.ts';

/** The shape of state that this release writes. Raise it when a state changes shape, and say below how an older one becomes it. */
export const SCHEMA_VERSION = 2;

/** The task queue of this release's workflows. Raise it when saved histories no longer replay (docs/operations.md, upgrade). */
export const TASK_QUEUE = 'kartrekker-1';

type Step = (state: Versioned) => Versioned;

/**
 * Takes a state through the steps from its own version to this one; each step leads from version n to n + 1. Throws when it
 * does not know the version: the workflow then waits, unharmed, until a release runs that does.
 */
export function migrateBy<State extends Versioned>(
  steps: Record<number, Step>,
  newest = SCHEMA_VERSION,
): (state: Versioned) => State {
  return (state) => {
    refuseUnknown(state.schemaVersion, newest);
    let current = state;
    while (current.schemaVersion < newest) {
      const { schemaVersion } = current;
      const step = steps[schemaVersion];
      if (!step) throw new Error(`No step leads on from schema version ${schemaVersion}`);
      current = { ...step(current), schemaVersion: schemaVersion + 1 };
    }
    return current as State;
  };
}

function refuseUnknown(version: number, newest: number): void {
  if (!Number.isInteger(version)) throw new Error('This state does not say which release wrote it');
  if (version <= newest) return;
  throw new Error(
    `This state was written by a newer release (schema version ${version}, this one knows ${newest}): run that release`,
  );
}

const asItWas: Step = (state) => state;

/** Version 2 sends receipts for answers by mail, and counts the bytes of what people wrote. */
const withReceipts = (state: Versioned): Versioned => {
  const share = state as InvitationState;
  const answers = Object.values(share.ask.people).flatMap(({ given, earlier = [] }) => [
    ...(given ? [given] : []),
    ...earlier,
  ]);
  const words = answers.reduce((sum, given) => sum + wordsIn(given), 0);
  const migrated: InvitationState = { ...share, receipts: [], ask: { ...share.ask, words } };
  return migrated;
};

export const migrateNetwork = migrateBy<NetworkState>({ 1: asItWas });
export const migrateCampaign = migrateBy<CampaignState>({ 1: asItWas });
export const migrateInvitation = migrateBy<InvitationState>({ 1: withReceipts });
// These came with version 2.
export const migrateInbox = migrateBy<InboxState>({});
export const migrateMeeting = migrateBy<MeetingState>({});
export const migrateMinutes = migrateBy<MinutesState>({});
export const migrateActions = migrateBy<ActionsState>({});
export const migrateRoles = migrateBy<RolesState>({});
