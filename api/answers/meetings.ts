import { z } from 'zod';
import { DAY, HANDLE, OFFICE_HOURS, PERSON_ID } from '../../workflows/kit/fields.ts';
import {
  MEETING_KINDS,
  meetingPlan,
  mustHaveFields,
  pollFields,
  rsvpFields,
  venueFields,
} from '../../workflows/meeting/contract.ts';
import { peopleFilter } from '../../workflows/network/contract.ts';
import { COUNT, list, MOMENT, NUMBER, page, SHA256 } from './common.ts';
import { given, OUT, RESULT } from './given.ts';
import { minutesStatus } from './minutes.ts';
import { audience } from './people.ts';

export const rsvp = rsvpFields.meta({ id: 'Rsvp' });

const slot = z.object({ id: z.string(), start: MOMENT, end: MOMENT }).meta({ id: 'Slot', description: 'A date' });

const plan = meetingPlan
  .extend({
    audience: peopleFilter,
    options: z.array(slot),
    pollWorkingDays: NUMBER,
    mustHave: mustHaveFields,
    confirms: meetingPlan.shape.confirms.unwrap().optional(),
    venues: z.object({ choices: z.array(venueFields), bookBy: MOMENT }).optional(),
    officeHours: OFFICE_HOURS.unwrap().options[0].optional(),
  })
  .meta({ id: 'MeetingPlan' });

const numbers = z
  .object({
    invited: COUNT,
    yes: COUNT,
    onSite: COUNT,
    online: COUNT,
    maybe: COUNT,
    no: COUNT,
    substitute: COUNT,
    silent: COUNT,
    guests: COUNT,
    coming: COUNT.meta({ description: 'Who said yes and has a seat where they need one, with their guests' }),
    waiting: COUNT.optional().meta({ description: 'Said yes, and wait for a seat' }),
    lapsed: COUNT.optional().meta({ description: 'Said yes, and let the offer of a seat go' }),
  })
  .meta({ id: 'MeetingNumbers' });

const seats = z
  .object({
    capacity: COUNT,
    taken: COUNT,
    offered: COUNT,
    free: COUNT,
    short: COUNT.meta({ description: 'How many too many are taken or offered' }),
  })
  .meta({ id: 'Seats', description: 'Of a meeting with a limited number of seats' });

const status = z.enum(['draft', 'gathering', 'polling', 'choosing', 'inviting', 'held', 'cancelled']);

const USUAL_FROM = DAY.meta({ description: 'Of a draft: from which day on a date is as far ahead as usual' });

export const meeting = z
  .object({
    slug: HANDLE,
    meeting: NUMBER,
    status,
    plan,
    when: slot.optional(),
    sequence: COUNT.meta({ description: 'The number of the last change that calendars heard of (RFC 5545)' }),
    pollClosesAt: MOMENT.optional(),
    booked: z.string().optional().meta({ description: 'Id of the venue that is booked' }),
    seats: seats.optional(),
    numbers,
    audience,
    usualFrom: USUAL_FROM.optional(),
  })
  .meta({ id: 'Meeting' });

export const newMeeting = meeting
  .pick({ meeting: true, plan: true, audience: true })
  .extend({ status: z.literal('draft'), usualFrom: USUAL_FROM });

const entry = z.object({
  meeting: NUMBER,
  title: z.string(),
  createdAt: MOMENT,
  status,
  kind: z.enum(MEETING_KINDS).optional(),
  when: slot.optional(),
  minutesStatus: minutesStatus.optional(),
  minutes: SHA256.optional(),
  minutesDossier: SHA256.optional(),
  numbers: numbers.optional(),
});
export const meetingList = list(entry);

const ranked = slot
  .extend({
    yes: COUNT,
    ifNeedBe: COUNT,
    no: COUNT,
    unanswered: COUNT,
    lacks: z.array(z.string()).meta({
      description: 'What it lacks of the must-haves: a kind of organisation, the id of a person, or `quorum`',
    }),
  })
  .meta({ id: 'RankedDate' });
export const ranking = list(ranked);

export const pollStarted = z.object({ closesAt: MOMENT });

export const picked = z.object({ when: slot });

const moved = z.object({ sequence: COUNT, result: z.literal('unchanged').optional() });
const room = z.object({ seats: seats.nullable().meta({ description: 'null without a limit' }) });
export const changed = z.union([moved, room]);
export const booked = room.extend(moved.partial().shape);

export const invited = z.object({ result: z.enum(['invited', 'asked-already']) });

const rsvpGiven = given(rsvp).meta({ id: 'RsvpGiven' });
const pollGiven = given(pollFields).meta({ id: 'PollGiven' });

const response = z
  .object({
    person: PERSON_ID,
    name: z.string(),
    organisation: z.string().optional().meta({ description: 'Its name' }),
    sent: COUNT.meta({ description: 'Letters so far' }),
    given: z.union([rsvpGiven, pollGiven]).optional(),
    out: OUT.optional(),
    seat: z
      .enum(['waiting', 'offered', 'lapsed'])
      .optional()
      .meta({ description: 'Where they stand who said that they come and have no seat' }),
    offeredUntil: MOMENT.optional(),
    substituteFor: z
      .object({ person: PERSON_ID, name: z.string() })
      .optional()
      .meta({ description: 'In whose place they were invited' }),
  })
  .meta({ id: 'MeetingResponse' });
export const responsePage = page(response, PERSON_ID);

export const responseEntered = z.object({
  result: RESULT,
  given: rsvpGiven.optional().meta({ description: 'The answer to the invitation' }),
  seat: z.enum(['seated', 'waiting']).optional(),
});
