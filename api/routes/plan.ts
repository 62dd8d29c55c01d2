import type { z } from 'zod';
import { PLACEHOLDER_NAMES, unknownPlaceholders } from '../../activities/letters/placeholders.ts';
import type { CampaignPlan, campaignPlan } from '../../workflows/campaign/contract.ts';
import type { Instant } from '../../workflows/kit/clock.ts';
import { Problem } from '../http/problem.ts';

type PlanBody = z.infer<typeof campaignPlan>;

/** A plan as the process keeps it, from the body of a request. */
export const planOf = ({ closesAt, ...rest }: PlanBody): CampaignPlan =>
  ({
    ...rest,
    text: rest.text as CampaignPlan['text'],
    ...(closesAt && { closesAt: Date.parse(closesAt) }),
  }) as CampaignPlan;

/** A change of a plan; a new way to say when it closes takes the place of the old one. */
export function planChange(body: Partial<PlanBody>): { [K in keyof CampaignPlan]?: CampaignPlan[K] | null } {
  const { closesAt, ...rest } = body;
  return {
    ...(rest as Partial<CampaignPlan>),
    ...(closesAt && { closesAt: Date.parse(closesAt), closesAfterWorkingDays: null }),
    ...(rest.closesAfterWorkingDays && !closesAt && { closesAt: null }),
  };
}

/** Throws a problem when a plan says in no way or in two when it closes, closes in the past, or has an unknown placeholder. */
export function checkPlan(plan: CampaignPlan, now: Instant): void {
  if ((plan.closesAt === undefined) === (plan.closesAfterWorkingDays === undefined))
    throw new Problem(422, 'closing-missing', { field: 'closesAfterWorkingDays' });
  if (plan.closesAt !== undefined && plan.closesAt <= now)
    throw new Problem(422, 'closing-in-past', { field: 'closesAt' });
  for (const [language, text] of Object.entries(plan.text)) {
    for (const part of ['subject', 'body'] as const) checkPlaceholders(text[part], `text.${language}.${part}`);
  }
}

function checkPlaceholders(text: string, field: string): void {
  const unknown = unknownPlaceholders(text);
  if (unknown.length > 0)
    throw new Problem(422, 'unknown-placeholder', {
      field,
      detail: `${field}: ${unknown.join(', ')}`,
      known: PLACEHOLDER_NAMES,
    });
}
