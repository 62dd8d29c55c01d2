import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { Facts } from './world.ts';

/** The search attributes by which an admin filters in the Temporal UI (design.md 6); never personal data. */
const KEYS = {
  network: defineSearchAttributeKey('network', SearchAttributeType.KEYWORD),
  phase: defineSearchAttributeKey('phase', SearchAttributeType.KEYWORD),
  status: defineSearchAttributeKey('status', SearchAttributeType.KEYWORD),
  waitingFor: defineSearchAttributeKey('waitingFor', SearchAttributeType.KEYWORD),
  due: defineSearchAttributeKey('due', SearchAttributeType.DATETIME),
  asked: defineSearchAttributeKey('asked', SearchAttributeType.INT),
  answered: defineSearchAttributeKey('answered', SearchAttributeType.INT),
};

/** Name and type of every search attribute that a namespace must have. */
export const SEARCH_ATTRIBUTES: Record<string, string> = Object.fromEntries(
  Object.entries(KEYS).map(([name, key]) => [name, key.type]),
);

/** Facts as typed pairs for an upsert. */
export function searchAttributes(facts: Partial<Facts>) {
  return Object.entries(facts).map(([name, value]) => {
    const key = KEYS[name as keyof Facts];
    return { key, value: name === 'due' ? new Date(value as number) : value } as never;
  });
}
