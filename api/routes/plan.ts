import type { z } from 'zod';
import { PLACEHOLDER_NAMES, unknownPlaceholders } from '../../activities/letters/placeholders.ts';
import { type CampaignPlan, campaignPlan } from '../../workflows/campaign/contract.ts';
import type { Instant } from '../../workflows/kit/clock.ts';
import type { Language, OwnText } from '../../workflows/kit/letter.ts';
import { Problem } from '../http/problem.ts';

type PlanBody = z.infer<typeof campaignPlan>;
type PlanPatch = z.infer<typeof planPatch>;

const { remindAfterWorkingDays, officeHours, lettersPerHour } = campaignPlan.shape;

/** What can be changed of a plan: without defaults, so that what is not named stays as it is. */
export const planPatch = campaignPlan
  .extend({
    remindAfterWorkingDays: remindAfterWorkingDays.unwrap(),
    officeHours: officeHours.unwrap(),
    lettersPerHour: lettersPerHour.nullable(),
  })
  .partial();

/** A plan as the process keeps it, from the body of a request. */
export const planOf = ({ closesAt, ...rest }: PlanBody): CampaignPlan =>
  ({
    ...rest,
    text: rest.text as CampaignPlan['text'],
    ...(closesAt && { closesAt: Date.parse(closesAt) }),
  }) as CampaignPlan;

/** A change of a plan; a new way to say when it closes takes the place of the old one. */
export function planChange(body: PlanPatch): { [K in keyof CampaignPlan]?: CampaignPlan[K] | null } {
  const { closesAt, ...rest } = body;
  if (closesAt && rest.closesAfterWorkingDays) throw closingMissing();
  return {
    ...(rest as Partial<CampaignPlan>),
    ...(closesAt && { closesAt: Date.parse(closesAt), closesAfterWorkingDays: null }),
    ...(rest.closesAfterWorkingDays && !closesAt && { closesAt: null }),
  };
}

const closingMissing = () => new Problem(422, 'closing-missing', { field: 'closesAfterWorkingDays' });

/**
 * Throws a problem when a plan says in no way or in two when it closes, closes in the past, has no text in a language of the
 * network, or an unknown placeholder.
 */
export function checkPlan(plan: CampaignPlan, languages: Language[], now: Instant): void {
  if ((plan.closesAt === undefined) === (plan.closesAfterWorkingDays === undefined)) throw closingMissing();
  if (plan.closesAt !== undefined && plan.closesAt <= now)
    throw new Problem(422, 'closing-in-past', { field: 'closesAt' });
  if (!languages.some((language) => plan.text[language])) throw new Problem(422, 'text-missing', { field: 'text' });
  checkTexts(plan.text);
}

/** Throws a problem when a text of one's own holds an unknown placeholder. */
export function checkTexts(texts: OwnText | null | undefined): void {
  for (const [language, text] of Object.entries(texts ?? {}))
    for (const part of ['subject', 'body'] as const) checkPlaceholders(text[part], `text.${language}.${part}`);
}

/** Throws a problem when a text holds a placeholder that nobody knows. */
export function checkPlaceholders(text: string, field: string): void {
  const unknown = unknownPlaceholders(text);
  if (unknown.length > 0)
    throw new Problem(422, 'unknown-placeholder', {
      field,
      detail: `${field}: ${unknown.join(', ')}`,
      known: PLACEHOLDER_NAMES,
    });
}
