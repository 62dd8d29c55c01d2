import type { CampaignEffects, CampaignView } from '../../workflows/campaign/contract.ts';
import type { ResponseChoice, ResponsePage, ResponseRow } from '../../workflows/invitation/contract.ts';
import { networkId, shareId } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import type { Invitee, MeetingEffects } from '../../workflows/meeting/contract.ts';
import type { PeopleFilter } from '../../workflows/network/contract.ts';
import type { DocumentStore } from '../documents/store.ts';
import type { Door } from '../temporal/door.ts';
import { dossierWorkbook } from './dossier.ts';

const AUDIENCE_PAGE = 2500;
const RESPONSES_PAGE = 1000;

/** The effects of a meeting: reading whom it is for from the network. */
export const createMeetingEffects = ({ door }: { door: Door }): MeetingEffects => ({
  readInvitees: ({ slug, filter }) => readAll<Invitee>(door, slug, 'invitees', filter),
});

/** The effects of a campaign: reading its audience from the network, and writing its dossier. */
export function createCampaignEffects({ door, store }: { door: Door; store: DocumentStore }): CampaignEffects {
  return {
    readAudience: ({ slug, filter }) => readAll<Addressee>(door, slug, 'audience', filter),
    async writeDossier({ view }) {
      const responses = await readResponses(door, view);
      const json = await store.put(Buffer.from(JSON.stringify({ campaign: view, responses }, null, 1)));
      const xlsx = await store.put(await dossierWorkbook(view, responses));
      return { json, xlsx };
    },
  };
}

/** Pages through the people a filter means, from the beginning again when one has gone in between. */
async function readAll<T>(door: Door, slug: string, ask: 'audience' | 'invitees', filter: PeopleFilter): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | undefined; ; ) {
    const question = { ask, filter, limit: AUDIENCE_PAGE, ...(after && { after }) };
    const { people, next, gone } = await door.look<{ people: T[]; next?: string; gone?: true }>(
      networkId(slug),
      question,
    );
    if (gone) return readAll(door, slug, ask, filter);
    all.push(...people);
    if (!next) return all;
    after = next;
  }
}

/** A page of what people said, in order of person, from all shares of a campaign. */
export async function readResponsePage(
  door: Door,
  { slug, campaign, shares }: Pick<CampaignView, 'slug' | 'campaign' | 'shares'>,
  { limit, ...page }: { choice?: ResponseChoice | undefined; after?: string | undefined; limit: number },
): Promise<ResponsePage> {
  const ids = Array.from({ length: shares }, (_, i) => shareId(slug, campaign, i + 1));
  const pages = await Promise.all(ids.map((id) => door.look<ResponsePage>(id, { ask: 'responses', limit, ...page })));
  const rows = pages.flatMap(({ items }) => items).sort((a, b) => (a.person < b.person ? -1 : 1));
  const items = rows.slice(0, limit);
  const more = rows.length > limit || pages.some(({ next }) => next !== undefined);
  return {
    total: pages.reduce((sum, { total }) => sum + total, 0),
    items,
    ...(more && items.length > 0 && { next: items.at(-1)!.person }),
  };
}

/** Everyone whom a campaign asks, with what they said. */
async function readResponses(door: Door, view: CampaignView): Promise<ResponseRow[]> {
  const rows: ResponseRow[] = [];
  for (let after: string | undefined; ; ) {
    const { items, next } = await readResponsePage(door, view, { after, limit: RESPONSES_PAGE });
    rows.push(...items);
    if (!next) return rows;
    after = next;
  }
}
