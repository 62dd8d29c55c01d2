import type { CampaignEffects, CampaignView } from '../../workflows/campaign/contract.ts';
import type { ResponseRow } from '../../workflows/invitation/contract.ts';
import { networkId, shareId } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import type { PeopleFilter } from '../../workflows/network/contract.ts';
import type { DocumentStore } from '../documents/store.ts';
import type { Door } from '../temporal/door.ts';
import { dossierWorkbook } from './dossier.ts';

const AUDIENCE_PAGE = 2500;
const RESPONSES_PAGE = 1000;

/** The effects of a campaign: reading its audience from the network, and writing its dossier. */
export function createCampaignEffects({ door, store }: { door: Door; store: DocumentStore }): CampaignEffects {
  return {
    readAudience: ({ slug, filter }) => readAudience(door, slug, filter),
    async writeDossier({ view }) {
      const responses = await readResponses(door, view);
      const json = await store.put(Buffer.from(JSON.stringify({ campaign: view, responses }, null, 1)));
      const xlsx = await store.put(await dossierWorkbook(view, responses));
      return { json, xlsx };
    },
  };
}

async function readAudience(door: Door, slug: string, filter: PeopleFilter): Promise<Addressee[]> {
  const audience: Addressee[] = [];
  for (let after: string | undefined; ; ) {
    const question = { ask: 'audience', filter, limit: AUDIENCE_PAGE, ...(after && { after }) };
    const { people, next, gone } = await door.look<{ people: Addressee[]; next?: string; gone?: true }>(
      networkId(slug),
      question,
    );
    if (gone) return readAudience(door, slug, filter);
    audience.push(...people);
    if (!next) return audience;
    after = next;
  }
}

/** Everyone whom a campaign asks, with what they said, from all its shares. */
export async function readResponses(
  door: Door,
  view: Pick<CampaignView, 'slug' | 'campaign' | 'shares'>,
  choice?: string,
): Promise<ResponseRow[]> {
  const rows: ResponseRow[] = [];
  for (let share = 1; share <= view.shares; share += 1) {
    for (let after: string | undefined; ; ) {
      const question = { ask: 'responses', limit: RESPONSES_PAGE, ...(choice && { choice }), ...(after && { after }) };
      const { items, next } = await door.look<{ items: ResponseRow[]; next?: string }>(
        shareId(view.slug, view.campaign, share),
        question,
      );
      rows.push(...items);
      if (!next) break;
      after = next;
    }
  }
  return rows;
}
