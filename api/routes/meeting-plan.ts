import type { z } from 'zod';
import { instantAt, localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../../workflows/kit/clock.ts';
import {
  type MeetingPlan,
  meetingPlan,
  placeFields,
  type Slot,
  type slotFields,
} from '../../workflows/meeting/contract.ts';
import { USUAL } from '../../workflows/meeting/kinds.ts';
import { Problem } from '../http/problem.ts';

/** A date is at most so far ahead, and a meeting so long: what is more is a slip of the pen. */
const AHEAD_DAYS_MAX = 3 * 365;
const LONG_DAYS_MAX = 14;

/** A place whose link is one of the web: it comes on pages and in letters, where another could do harm. */
export const placeBody = placeFields.refine(({ link }) => link === undefined || /^https?:\/\//i.test(link), {
  path: ['link'],
  message: 'give a link that begins with https://',
});

/** The plan of a meeting as a coordinator writes it. */
export const planBody = meetingPlan.extend({ place: placeBody.optional() });

type PlanBody = z.infer<typeof planBody>;
type SlotBody = z.infer<typeof slotFields>;

/** The plan of a meeting as the process keeps it; what the body leaves out is what its kind is usually like. */
export function meetingPlanOf(body: PlanBody, now: Instant): MeetingPlan {
  const usual = USUAL[body.kind];
  const {
    durationMinutes = usual.durationMinutes,
    options = [],
    audience,
    pollWorkingDays,
    mustHave,
    text,
    venues,
    officeHours,
    ...rest
  } = body;
  return {
    ...rest,
    ...(text && { text }),
    ...(officeHours && { officeHours }),
    ...(venues && { venues: { ...venues, bookBy: momentOf(venues.bookBy, 'venues.bookBy') } }),
    audience: audience ?? usual.audience,
    options: slotsOf(options, durationMinutes, now),
    pollWorkingDays: pollWorkingDays ?? usual.pollWorkingDays,
    mustHave: mustHave ?? { kinds: [], people: [] },
  } as MeetingPlan;
}

/** The dates of a poll, in their order, each with an id. Throws a problem for a date that cannot be, or stands there twice. */
export function slotsOf(options: SlotBody[], durationMinutes: number, now: Instant): Slot[] {
  const slots = options.map((option, i) => ({
    id: `d${i + 1}`,
    ...slotOf(option, durationMinutes, now, `options.${i}`),
  }));
  const twice = slots.findIndex(({ start }, i) => slots.findIndex((slot) => slot.start === start) < i);
  if (twice >= 0) throw new Problem(422, 'same-date-twice', { field: `options.${twice}` });
  return slots;
}

/** A date outside the poll: it lasts as long as its kind of meeting usually does, unless its end is given. */
export const dateOf = ({ kind }: MeetingPlan, when: SlotBody, now: Instant): Slot => ({
  id: 'picked',
  ...slotOf(when, USUAL[kind].durationMinutes, now, 'when'),
});

/** A date as instants. Throws a problem when it is past or too far, ends before it begins, or does not exist on a Dutch clock. */
export function slotOf(
  { start: from, end: to }: SlotBody,
  durationMinutes: number,
  now: Instant,
  field: string,
): Omit<Slot, 'id'> {
  const start = momentOf(from, `${field}.start`);
  const end = to === undefined ? start + durationMinutes * MINUTE_MS : momentOf(to, `${field}.end`);
  if (start <= now) throw new Problem(422, 'date-in-past', { field: `${field}.start` });
  if (start > now + AHEAD_DAYS_MAX * DAY_MS) throw new Problem(422, 'date-too-far', { field: `${field}.start` });
  if (end <= start) throw new Problem(422, 'end-before-start', { field: `${field}.end` });
  if (end > start + LONG_DAYS_MAX * DAY_MS) throw new Problem(422, 'too-long', { field: `${field}.end` });
  return { start, end };
}

/** Summer time skips an hour in March, and no month has 31 days of February. */
function momentOf(local: string, field: string): Instant {
  const [day = '', time = ''] = local.split('T');
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const noSuchTime = new Problem(422, 'no-such-time', { field });
  if (hour > 23 || minute > 59 || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) throw noSuchTime;
  const instant = instantAt(day, hour, minute);
  if (localTime(instant) !== `${day} ${time}`) throw noSuchTime;
  return instant;
}
