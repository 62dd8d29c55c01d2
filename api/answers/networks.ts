import { z } from 'zod';
import { HANDLE } from '../../workflows/kit/fields.ts';
import { newNetwork } from '../../workflows/network/contract.ts';
import { COUNT, list, MOMENT } from './common.ts';

export const network = newNetwork
  .extend({
    createdAt: MOMENT,
    people: COUNT,
    members: COUNT.meta({ description: 'How many of the people take part' }),
    organisations: COUNT,
    campaigns: COUNT,
    meetings: COUNT,
  })
  .meta({ id: 'Network' });

export const networkList = list(z.object({ slug: HANDLE }));
