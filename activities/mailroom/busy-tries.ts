import { createHash } from 'node:crypto';

/** So many mails are remembered, the newest. */
const MAILS_MAX = 1000;

/** Counts how often there was no time for a mail, which is known by its bytes; gives the count with this time. */
export function createBusyTries(): (raw: Uint8Array) => number {
  const counts = new Map<string, number>();
  return (raw) => {
    const mail = createHash('sha256').update(raw).digest('base64');
    const count = (counts.get(mail) ?? 0) + 1;
    counts.delete(mail);
    counts.set(mail, count);
    if (counts.size > MAILS_MAX) counts.delete(counts.keys().next().value!);
    return count;
  };
}
