import { z } from 'zod';
import { COUNT } from './common.ts';

export const upgradeAsked = z.object({
  taskQueue: z.string(),
  asked: COUNT.meta({ description: 'How many workflows' }),
});
