import { z } from 'zod';
import { CASE_KINDS, HOLD_REASONS } from '../../workflows/inbox/contract.ts';
import { PERSON_ID } from '../../workflows/kit/fields.ts';
import { pollFields } from '../../workflows/meeting/contract.ts';
import { actionAnswer } from './actions.ts';
import { MOMENT, page, SHA256 } from './common.ts';
import { given } from './given.ts';
import { rsvp } from './meetings.ts';
import { minutesAnswer } from './minutes.ts';
import { invitationAnswer } from './responses.ts';
import { taskAnswer } from './tasks.ts';

const CASE_ID = z.string().regex(/^mail-[0-9a-f]{24}$/);
const anyAnswer = z.union([invitationAnswer, rsvp, actionAnswer, minutesAnswer, taskAnswer]);

const about = z
  .object({ workflow: z.string(), person: PERSON_ID, name: z.string() })
  .meta({ description: 'A person, and what asked them' });

const proposal = z
  .object({
    answer: anyAnswer.optional(),
    dates: pollFields.optional().meta({ description: 'Which dates of a poll suit them' }),
    time: z
      .object({ start: MOMENT, end: MOMENT.optional() })
      .optional()
      .meta({ description: 'When they would rather meet' }),
    stop: z.boolean().optional().meta({ description: 'Whether they seem to want no more mail' }),
    departed: z
      .object({ successor: z.object({ name: z.string().optional(), email: z.string() }).optional() })
      .optional()
      .meta({ description: 'That this address is no longer theirs, and who took over from them' }),
    understood: z
      .string()
      .optional()
      .meta({ description: 'What the words seem to say, when that is no answer that could be recorded' }),
  })
  .meta({ description: 'What was understood and may be right' });

const waiting = z
  .object({
    id: CASE_ID,
    at: MOMENT,
    kind: z.enum(CASE_KINDS),
    why: z.enum(HOLD_REASONS).meta({ description: 'Why it waits' }),
    mail: SHA256,
    from: z.object({ name: z.string().optional(), address: z.string() }),
    subject: z.string(),
    excerpt: z.string().meta({ description: 'The beginning of what the person wrote' }),
    about: about.optional(),
    proposal: proposal.optional(),
  })
  .meta({ id: 'Case', description: 'A mail that waits for the coordinator' });

export const casePage = page(waiting, CASE_ID).meta({ id: 'CasePage' });

export const caseWithText = waiting
  .extend({
    text: z.string().optional().meta({ description: 'What the person wrote; not there when it cannot be read' }),
    to: z.array(z.string()).optional(),
    sentAt: MOMENT.optional().meta({ description: 'When it was written, as it says itself' }),
  })
  .meta({ id: 'CaseWithText', description: 'A mail that waits for the coordinator, with its text' });

export const settled = z.object({ settled: CASE_ID.meta({ description: 'This mail waits no longer' }) });

export const decided = z.union([
  settled.extend({ given: z.union([given(anyAnswer), z.object({ answer: pollFields })]).optional() }),
  z.object({ about }),
]);
