import { z } from 'zod';
import { actionAnswer as answerFields, sourceFields } from '../../workflows/actions/contract.ts';
import { DAY, PERSON_ID } from '../../workflows/kit/fields.ts';
import { MOMENT, NUMBER, page } from './common.ts';
import { given, OUT, RESULT } from './given.ts';

export const actionAnswer = answerFields.meta({ id: 'ActionAnswer' });
const actionGiven = given(actionAnswer).meta({ id: 'ActionGiven' });

const [meeting, words] = sourceFields.options;
const source = z.union([meeting.extend({ title: z.string().optional() }), words]);

export const actionItem = z
  .object({
    action: NUMBER,
    owner: z.object({ person: PERSON_ID, name: z.string(), out: OUT.optional() }),
    text: z.string(),
    due: DAY,
    overdue: z.boolean(),
    source: source.optional(),
    status: z.enum(['open', 'done', 'blocked', 'dropped']),
    notMine: z.boolean().meta({ description: 'Whether the owner said that it is not theirs' }),
    addedAt: MOMENT,
    closedAt: MOMENT.optional(),
    answers: z.array(actionGiven).meta({ description: 'What was said of it, the oldest first' }),
  })
  .meta({ id: 'ActionItem' });

export const actionItemPage = page(actionItem, NUMBER).meta({ id: 'ActionItemPage' });

export const actionsAdded = z.object({ actions: z.array(NUMBER) });

export const actionAnswered = z.object({ action: NUMBER, result: RESULT, given: actionGiven });
