import type { WorkflowId } from './letter.ts';

/** The kinds of workflow below a network, and the letter by which a token names them. */
const KINDS = { campaign: 'c', share: 's', meeting: 'm', roles: 'r', minutes: 'n', actions: 'a' } as const;

type Kind = keyof typeof KINDS;

const KIND_OF = Object.fromEntries(Object.entries(KINDS).map(([kind, letter]) => [letter, kind])) as Record<
  string,
  Kind
>;

/** The id of a network's workflow. */
export const networkId = (slug: string): WorkflowId => `network/${slug}`;

/** The id of a campaign's workflow. */
export const campaignId = (slug: string, campaign: number): WorkflowId => `network/${slug}/campaign/${campaign}`;

/** The id of the workflow that asks one share of a campaign's audience. */
export const shareId = (slug: string, campaign: number, share: number): WorkflowId =>
  `${campaignId(slug, campaign)}/share/${share}`;

/** The id of a meeting's workflow. */
export const meetingId = (slug: string, meeting: number): WorkflowId => `network/${slug}/meeting/${meeting}`;

/** The id of the workflow that finds who does what in a meeting: it has the meeting's number. */
export const rolesId = (slug: string, meeting: number): WorkflowId => `network/${slug}/roles/${meeting}`;

/** The id of the workflow that keeps the minutes of a meeting: it has the meeting's number. */
export const minutesId = (slug: string, meeting: number): WorkflowId => `network/${slug}/minutes/${meeting}`;

/** The id of the register of a network's action items: it has one. */
export const actionsId = (slug: string): WorkflowId => `${networkId(slug)}/actions/1`;

/** The id of the workflow that keeps what waits for a network's coordinator; without a network, that of mail nobody can place. */
export const inboxId = (slug?: string): WorkflowId => (slug ? `${networkId(slug)}/inbox` : 'inbox');

/** What stands in a letter for the network that mail nobody can place has not. */
export const NO_NETWORK = '-';

/** Who a test letter or a preview is for: nobody in the network. */
export const TEST_PERSON = 'testtest';
/** Who a letter to the coordinator is for: nobody in the network. */
export const COORDINATOR = 'coordinator';

/** The short form of an id for a token: `network/nf1/campaign/1/share/3` is `nf1.c1s3`, `network/nf1` is `nf1`. */
export function shortForm(id: WorkflowId): string {
  const [, slug, ...rest] = id.split('/');
  if (rest.length === 0) return slug!;
  let short = '';
  for (let i = 0; i < rest.length; i += 2) short += KINDS[rest[i] as Kind] + rest[i + 1];
  return `${slug}.${short}`;
}

/** The id for a short form, or undefined when it is none. */
export function longForm(short: string): WorkflowId | undefined {
  const [, slug, tail] = /^([a-z0-9-]+)(?:\.((?:[a-z]\d+)+))?$/.exec(short) ?? [];
  if (!slug) return undefined;
  let id = networkId(slug);
  for (const [, letter, number] of (tail ?? '').matchAll(/([a-z])(\d+)/g)) {
    const kind = KIND_OF[letter!];
    if (!kind) return undefined;
    id += `/${kind}/${number}`;
  }
  return id;
}

/** Which of `shares` a person belongs to: the same one always, so that nobody is asked twice (FNV-1a, 32 bits). */
export function shareOf(person: string, shares: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < person.length; i += 1) hash = Math.imul(hash ^ person.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % shares) + 1;
}
