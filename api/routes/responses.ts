import { z } from 'zod';
import { readResponsePage } from '../../activities/campaign/effects.ts';
import { letterLinks } from '../../activities/letters/links.ts';
import { renderLetter } from '../../activities/letters/render.ts';
import { publicHolidays } from '../../config/holidays.ts';
import { scheduleFrom } from '../../workflows/campaign/rules.ts';
import {
  answerFields,
  CHOICES,
  type ResponsePage,
  type ResponseRow,
  remarkField,
} from '../../workflows/invitation/contract.ts';
import { isChoice } from '../../workflows/invitation/rules.ts';
import { LANGUAGE, PERSON_ID } from '../../workflows/kit/fields.ts';
import { shareId, shareOf, TEST_PERSON } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import type { Person } from '../../workflows/network/contract.ts';
import type { AudienceCount } from '../../workflows/network/people.ts';
import { letterPreview } from '../answers/campaigns.ts';
import * as answers from '../answers/responses.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import {
  campaignEntry,
  campaignParams,
  limitField,
  lookAtCampaign,
  lookAtNetwork,
  readDossier,
  tellShare,
} from './shared.ts';

const TAG = 'Campaigns';

const responsesQuery = z.strictObject({
  choice: z.enum([...CHOICES, 'silent', 'out']).optional(),
  after: PERSON_ID.optional(),
  limit: limitField,
});

const listResponses = route({
  method: 'get',
  path: '/networks/:slug/campaigns/:campaign/responses',
  role: 'reader',
  tag: TAG,
  summary: 'Who said what, by which way and when',
  params: campaignParams,
  query: responsesQuery,
  answer: 'A page of people with their answers, and `next` to give as `after` for the page that follows',
  gives: answers.responsePage,
  async run({ params, query, deps }) {
    return responsePage(deps, params.slug, params.campaign, query);
  },
});

/** Responses in order of person: from the shares while a campaign runs, from its dossier when it has closed. */
async function responsePage(
  deps: Deps,
  slug: string,
  campaign: number,
  query: z.infer<typeof responsesQuery>,
): Promise<ResponsePage> {
  const { dossier } = await campaignEntry(deps, slug, campaign);
  if (!dossier) return readResponsePage(deps.door, await lookAtCampaign(deps, slug, campaign), query);
  const { responses } = (await readDossier(deps, dossier.json)) as { responses: ResponseRow[] };
  const wanted = responses.filter((row) => isChoice(row, query.choice));
  const rest = wanted.filter(({ person }) => query.after === undefined || person > query.after);
  const items = rest.slice(0, query.limit);
  return { total: wanted.length, items, ...(rest.length > query.limit && { next: items.at(-1)!.person }) };
}

type Recorded = { given: NonNullable<ResponseRow['given']> };

const enterResponse = route({
  method: 'post',
  path: '/networks/:slug/campaigns/:campaign/responses',
  role: 'coordinator',
  tag: TAG,
  summary: 'Enter an answer received by phone or mail, or correct one',
  params: campaignParams,
  body: z.strictObject({
    person: PERSON_ID,
    way: z.enum(['phone', 'mail']).default('phone'),
    answer: answerFields,
    remark: remarkField,
  }),
  status: 201,
  answer: 'What is recorded now',
  gives: answers.responseEntered,
  async run({ params, body, user, command, newId, deps }) {
    const { slug, campaign } = params;
    const { shares, status } = await lookAtCampaign(deps, slug, campaign);
    if (status === 'draft') throw new Problem(409, 'not-started');
    if (status === 'starting') throw new Problem(409, 'starting');
    if (status === 'closed' || status === 'withdrawn') throw new Problem(409, 'closed');
    const told = { ...command, kind: 'answer', ...body, by: user.name, colleagueId: newId() } as const;
    const { given } = await tellShare<Recorded>(deps, shareId(slug, campaign, shareOf(body.person, shares)), told);
    return { given };
  },
});

const preview = route({
  method: 'get',
  path: '/networks/:slug/campaigns/:campaign/preview',
  role: 'reader',
  tag: TAG,
  summary: 'See the letter as a person would get it, and how many people would',
  params: campaignParams,
  query: z.strictObject({
    language: LANGUAGE.optional(),
    person: PERSON_ID.optional(),
    kind: z.enum(['invitation', 'reminder', 'colleague-invitation']).default('invitation'),
  }),
  answer: 'Subject, text and HTML of the letter, and the audience: people, reachable, stopped, refused',
  gives: letterPreview,
  async run({ params, query, deps }) {
    const { slug, campaign } = params;
    const view = await lookAtCampaign(deps, slug, campaign);
    const audience = await lookAtNetwork<AudienceCount>(deps, slug, { ask: 'count', filter: view.plan.audience });
    const to = await sampleAddressee(deps, slug, view.plan.audience, query);
    const now = deps.now();
    const closesAt = view.closesAt ?? scheduleFrom({ plan: view.plan, holidays: publicHolidays(now) }, now).closesAt;
    const batch = {
      letterhead: view.letterhead,
      text: view.plan.text,
      params: { title: view.plan.title },
      closesAt,
      bulk: true,
      letters: [],
    };
    const letter = {
      id: 'preview',
      kind: query.kind,
      to,
      about: shareId(slug, campaign, 0),
      params: { namedBy: view.letterhead.coordinator.name },
    };
    return {
      audience,
      letter: renderLetter(batch, letter, letterLinks(deps.tokens, deps.settings.publicUrl, batch, letter, now)),
    };
  },
});

/** The person named in the query, or the first one of the audience, in the language that was asked for. */
async function sampleAddressee(
  deps: Deps,
  slug: string,
  filter: object,
  { person, language }: { person?: string | undefined; language?: 'nl' | 'en' | undefined },
): Promise<Addressee> {
  const { people } = await lookAtNetwork<{ people: Addressee[] }>(deps, slug, {
    ask: 'audience',
    filter: person ? { people: [person] } : filter,
    limit: 1,
  });
  if (person && !people[0] && !(await lookAtNetwork<Person | null>(deps, slug, { ask: 'person', person })))
    throw new Problem(404, 'unknown-person', { field: 'person' });
  const sample = people[0] ?? { name: '…', email: 'preview@example.org', language: 'nl' as const };
  if (language === undefined || language === sample.language) return { ...sample, person: TEST_PERSON };
  const { salutation: _inOtherLanguage, ...rest } = sample as Addressee;
  return { ...rest, person: TEST_PERSON, language };
}

export const responseRoutes = [listResponses, enterResponse, preview];
