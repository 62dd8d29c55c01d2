/** Where an instant stands in our answers, by the name of its field. */
const INSTANTS = [
  'at',
  'bookBy',
  'addedAt',
  'askedAt',
  'createdAt',
  'closedAt',
  'closesAt',
  'end',
  'offeredUntil',
  'frozenAt',
  'pollClosesAt',
  'remindAt',
  'sentAt',
  'softBouncedAt',
  'since',
  'start',
  'startedAt',
] as const;
export type InstantField = (typeof INSTANTS)[number];

const NAMES = new Set<string>(INSTANTS);

const iso = (instant: unknown) => (typeof instant === 'number' ? new Date(instant).toISOString() : instant);

/** A replacer for JSON: inside, instants are milliseconds since 1970; outside, ISO 8601 texts in UTC. */
export function isoInstants(key: string, value: unknown): unknown {
  if (!NAMES.has(key)) return value;
  return Array.isArray(value) ? value.map(iso) : iso(value);
}
