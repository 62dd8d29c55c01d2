/** Mails that are taken together, and their bytes: what many lead to goes in few calls. */
const TOGETHER_MAX = 200;
const TOGETHER_BYTES_MAX = 16 * 1024 * 1024;
/** Groups under way at the same time: one is fetched and read while those before it wait for what they lead to. */
const GROUPS_MAX = 5;

/** How the mails of a mailbox are fetched, and taken in the order in which they came. */
export interface Taking<Mail, Fetched> {
  fetch(group: Mail[]): Promise<Fetched[]>;
  take(group: Fetched[]): Promise<void>;
}

/** Takes all mails of a mailbox, in groups of which only some are in memory at the same time. */
export async function takeAll<Mail extends { size?: number }, Fetched>(
  mails: readonly Mail[],
  { fetch, take }: Taking<Mail, Fetched>,
): Promise<void> {
  const underWay: Promise<void>[] = [];
  try {
    for (const group of inGroups(mails)) {
      if (underWay.length === GROUPS_MAX) await underWay.shift();
      const taking = take(await fetch(group));
      underWay.push(taking);
      taking.catch(() => {});
    }
  } finally {
    await Promise.allSettled(underWay);
  }
  await Promise.all(underWay);
}

/** Mails in groups that fit in memory; one that is large goes alone. */
function inGroups<Mail extends { size?: number }>(mails: readonly Mail[]): Mail[][] {
  const groups: Mail[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const mail of mails) {
    bytes += mail.size ?? 0;
    if (bytes > TOGETHER_BYTES_MAX || groups.at(-1)!.length >= TOGETHER_MAX) {
      groups.push([]);
      bytes = mail.size ?? 0;
    }
    groups.at(-1)!.push(mail);
  }
  return groups;
}
