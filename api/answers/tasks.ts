import { z } from 'zod';
import { DAY, PERSON_ID } from '../../workflows/kit/fields.ts';
import { taskAnswer as answerFields, ROLES } from '../../workflows/roles/contract.ts';
import { COUNT, list, MOMENT, NUMBER, SHA256 } from './common.ts';
import { given, OUT, RESULT } from './given.ts';

const slides = z.union([
  z.object({ link: z.string() }),
  z.object({ file: SHA256, name: z.string(), type: z.string(), bytes: COUNT }),
]);
const DETAILS = { title: z.string().optional(), speaker: z.string().optional(), slides: slides.optional() };

const [accept, decline] = answerFields.options;
export const taskAnswer = z
  .discriminatedUnion('choice', [accept.extend({ slides: slides.optional() }), decline])
  .meta({ id: 'TaskAnswer' });
const taskGiven = given(taskAnswer).meta({ id: 'TaskGiven' });

export const task = z
  .object({
    task: NUMBER,
    role: z.enum(ROLES),
    person: z.object({
      person: PERSON_ID,
      name: z.string(),
      organisation: z.string().optional(),
      out: OUT.optional(),
    }),
    from: z.enum(['core-group', 'independent']).optional().meta({ description: 'Of a chair' }),
    subject: z.string().optional().meta({ description: 'Of a speaker' }),
    by: DAY.optional().meta({ description: 'Of a pitch: the last day for title, speaker and slides' }),
    status: z.enum(['asked', 'accepted', 'declined', 'withdrawn']),
    askedAt: MOMENT,
    pitch: z.object(DETAILS).optional(),
    missing: z
      .array(z.enum(['title', 'speaker', 'slides']))
      .optional()
      .meta({ description: 'Of a pitch that was accepted: what is not known yet' }),
    answers: z.array(taskGiven).meta({ description: 'What was said of it, the oldest first' }),
  })
  .meta({ id: 'Task' });

export const taskList = list(task);

export const taskTold = z.object({ task: NUMBER });

export const taskAnswered = z.object({ task: NUMBER, result: RESULT, given: taskGiven });
