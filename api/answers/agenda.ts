import { z } from 'zod';
import { agendaItem, venueFields } from '../../workflows/meeting/contract.ts';
import { COUNT, MOMENT, NUMBER } from './common.ts';

const venueAdvice = z
  .object({
    venue: venueFields,
    coming: COUNT,
    seats: COUNT,
    waiting: COUNT.optional().meta({ description: 'How many of those who come wait for a seat' }),
    short: COUNT.meta({ description: 'Seats that even this venue lacks' }),
    ifMaybesCome: venueFields
      .optional()
      .meta({ description: 'The venue it would be when all who said maybe come too, where that is another one' }),
    bookBy: MOMENT,
    isFinal: z.boolean().meta({ description: 'Whether the advice follows the answers no more' }),
  })
  .meta({ id: 'VenueAdvice' });

export const advice = z.union([venueAdvice, z.object({})]);

const OVER = COUNT.meta({ description: 'How many minutes the points go over the end of the meeting' });

const timedItem = agendaItem.extend({ start: MOMENT.optional(), end: MOMENT.optional() }).meta({ id: 'AgendaItem' });

export const agenda = z
  .object({
    version: COUNT,
    items: z.array(timedItem),
    minutes: COUNT.optional().meta({ description: 'How long all points take together' }),
    overMinutes: OVER.optional(),
    chair: z.string().optional(),
    minuteTaker: z.string().optional(),
    takenOff: z.array(z.string()).optional().meta({ description: 'Points that come by themselves and are not wanted' }),
    final: z.boolean().optional().meta({ description: 'Of one that was sent as final: whether it is still the same' }),
  })
  .meta({ id: 'Agenda' });

const agendaVersion = z.object({ version: COUNT, overMinutes: OVER.optional() });

export const agendaWritten = agendaVersion.extend({
  takenOff: z
    .array(z.string())
    .optional()
    .meta({ description: 'Points that had come by themselves and went with this: by `id` alone they come back' }),
});

export const agendaDrafted = agendaVersion.extend({ people: COUNT });

export const agendaSent = agendaVersion.extend({ result: z.enum(['sent', 'final', 'unchanged']) });

export const leftOver = z.object({ meeting: NUMBER.optional() });
