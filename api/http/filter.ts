import { z } from 'zod';
import { type PeopleFilter, peopleFilter } from '../../workflows/network/contract.ts';

const list = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',') : value),
  z.array(z.string()).optional(),
);

/** A filter in a query: every key of the audience filter, its values divided by commas. */
export const filterQuery = z.object({
  kinds: list,
  institutionTypes: list,
  organisations: list,
  disciplines: list,
  phases: list,
  languages: list,
  commitments: list,
  sources: list,
  people: list,
  members: z.stringbool().optional(),
});

/** The filter that a query means; parsed by the same schema as the one in a body. */
export function filterOf(query: z.infer<typeof filterQuery>): PeopleFilter {
  const keys = Object.keys(filterQuery.shape) as (keyof typeof query)[];
  const given = keys.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]]));
  return peopleFilter.parse({
    ...Object.fromEntries(given),
    ...(query.phases && { phases: query.phases.map(Number) }),
  });
}
