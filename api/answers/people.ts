import { z } from 'zod';
import { PERSON_ID } from '../../workflows/kit/fields.ts';
import { organisationFields, personFields } from '../../workflows/network/contract.ts';
import { COUNT, MOMENT, NUMBER, page, SHA256 } from './common.ts';

export const organisation = organisationFields.extend({ id: PERSON_ID }).meta({ id: 'Organisation' });

export const newPerson = personFields.extend({ id: PERSON_ID });

const contact = z.object({
  at: MOMENT,
  what: z.enum(['refused', 'bounced', 'bounced-softly', 'complained', 'stopped', 'resumed']),
  reason: z.string().optional(),
  mail: SHA256.optional(),
});

export const person = newPerson
  .extend({
    addedAt: MOMENT,
    mail: z
      .object({ status: z.enum(['stopped', 'refused']), at: MOMENT, reason: z.string().optional() })
      .optional()
      .meta({ description: 'Why no mail goes to this person any more' }),
    contacts: z
      .array(contact)
      .optional()
      .meta({ description: 'The latest that happened in the mail with this person, the oldest first' }),
    softBounces: COUNT.optional().meta({
      description: 'Days on which letters failed for now; forgotten when none did for 60 days',
    }),
    softBouncedAt: MOMENT.optional().meta({ description: 'When a letter last failed for now' }),
    member: z
      .object({ since: MOMENT, campaign: NUMBER })
      .optional()
      .meta({ description: 'Since when this person takes part, and in which campaign they said so' }),
    feed: NUMBER.optional().meta({ description: 'How often their calendar link was made anew: only the newest works' }),
  })
  .meta({ id: 'Person' });

export const personPage = page(person, PERSON_ID).meta({ id: 'PersonPage' });

export const calendarLink = z.object({ url: z.url() });

/** How many people an audience has, and how many of them get letters. */
export const audience = z
  .object({ people: COUNT, reachable: COUNT, stopped: COUNT, refused: COUNT })
  .meta({ id: 'Audience', description: 'How many people it is for, and how many of them can be written to' });
