import { z } from 'zod';
import { answerFields } from '../../workflows/invitation/contract.ts';
import { PERSON_ID } from '../../workflows/kit/fields.ts';
import { COUNT, page } from './common.ts';
import { given, OUT } from './given.ts';

const [takesPart, ...others] = answerFields.options;

/** Who said yes in a mail of their own may not have said yet how they take part. */
export const invitationAnswer = z
  .discriminatedUnion('choice', [takesPart.extend({ commitment: takesPart.shape.commitment.optional() }), ...others])
  .meta({ id: 'InvitationAnswer' });

const invitationGiven = given(invitationAnswer).meta({ id: 'InvitationGiven' });

const response = z
  .object({
    person: PERSON_ID,
    name: z.string(),
    organisation: z.string().optional().meta({ description: 'Its name' }),
    sent: COUNT.meta({ description: 'Letters so far' }),
    out: OUT.optional(),
    given: invitationGiven.optional(),
    earlier: z.array(invitationGiven).optional().meta({ description: 'What they said before, the oldest first' }),
  })
  .meta({ id: 'Response' });

export const responsePage = page(response, PERSON_ID).meta({ id: 'ResponsePage' });

export const responseEntered = z.object({ given: invitationGiven });
