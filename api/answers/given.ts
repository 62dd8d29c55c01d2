import { z } from 'zod';
import { MOMENT, SHA256 } from './common.ts';

/** By which way an answer came. */
export const WAY = z.enum(['link', 'phone', 'mail', 'calendar']);

/** An answer of a person, and how it came. */
export const given = <Answer extends z.ZodType>(answer: Answer) =>
  z.object({
    answer,
    remark: z.string().optional(),
    way: WAY,
    at: MOMENT,
    by: z.string().optional().meta({ description: 'Who entered it, when that was not the person' }),
    mail: SHA256.optional(),
    sentAt: MOMENT.optional().meta({ description: 'When that mail was written, as it says itself' }),
  });

/** Whether an answer was new. */
export const RESULT = z.enum(['recorded', 'unchanged']);

/** Why no more letters go to somebody. */
export const OUT = z.enum(['stopped', 'refused', 'removed']).meta({ description: 'Why no more letters go to them' });
