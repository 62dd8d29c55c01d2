import { z } from 'zod';
import type { DecisionPage } from '../../workflows/network/contract.ts';
import { decisionPage } from '../answers/minutes.ts';
import { route } from '../http/route.ts';
import { MINUTES_TAG } from './minutes-shared.ts';
import { limitField, lookAtNetwork, networkParams } from './shared.ts';

const NUMBER = z.coerce.number().int().min(1).max(1_000_000);

const listDecisions = route({
  method: 'get',
  path: '/networks/:slug/decisions',
  role: 'reader',
  tag: MINUTES_TAG,
  summary: 'The register of decisions: what the meetings of a network decided, from minutes that are final',
  params: networkParams,
  query: z.strictObject({
    meeting: NUMBER.optional().meta({ description: 'Only what this meeting decided' }),
    after: NUMBER.optional(),
    limit: limitField,
  }),
  answer: 'A page of decisions, in the order in which they were taken',
  gives: decisionPage,
  run: ({ params, query: { meeting, after, limit }, deps }) =>
    lookAtNetwork<DecisionPage>(deps, params.slug, {
      ask: 'decisions',
      limit,
      ...(meeting && { meeting }),
      ...(after && { after }),
    }),
});

export const decisionRoutes = [listDecisions];
