import { z } from 'zod';

const fieldError = z.object({
  field: z.string(),
  detail: z.string(),
  line: z.int().min(1).optional().meta({ description: 'Of a text of many lines: the one that it is about' }),
  text: z.string().optional().meta({ description: 'What stands in that line' }),
  code: z.string().optional(),
});

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'A stable code, to act on' }),
    remedy: z.string().meta({ description: 'What to do' }),
    detail: z.string().optional(),
    field: z.string().optional(),
    errors: z.array(fieldError).optional().meta({ description: 'Every field that is not right, and why' }),
    known: z.array(z.string()).optional().meta({ description: 'What can be used instead of what is not known' }),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });

/** A problem as it goes out (RFC 9457). */
export type ProblemBody = z.infer<typeof problem>;
/** A field that is not right, and why. */
export type FieldError = z.infer<typeof fieldError>;
