import type { z } from 'zod';
import { instantAt, localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../../workflows/kit/clock.ts';
import {
  type MeetingKind,
  type MeetingPlan,
  meetingPlan,
  type PlanChange,
  type Slot,
  type slotFields,
} from '../../workflows/meeting/contract.ts';
import { USUAL, type Usual } from '../../workflows/meeting/kinds.ts';
import type { PeopleFilter } from '../../workflows/network/contract.ts';
import { Problem } from '../http/problem.ts';

/** A date is at most so far ahead, and a meeting so long: what is more is a slip of the pen. */
const AHEAD_DAYS_MAX = 3 * 365;
const LONG_DAYS_MAX = 14;

const { asksGuests, asksDiet, asksReason, practicalDaysBefore, officeHours: hours } = meetingPlan.shape;
const orUsual = <T extends z.ZodType>(field: T) => field.nullable();

/** What can be changed of a draft: what is not named stays as it is, what is null becomes as usual or is taken away. */
export const planPatch = meetingPlan
  .extend({
    asksGuests: asksGuests.unwrap(),
    asksDiet: asksDiet.unwrap(),
    asksReason: asksReason.unwrap(),
    practicalDaysBefore: practicalDaysBefore.unwrap(),
    officeHours: hours.unwrap(),
    audience: orUsual(meetingPlan.shape.audience),
    informs: orUsual(meetingPlan.shape.informs),
    text: orUsual(meetingPlan.shape.text),
    durationMinutes: orUsual(meetingPlan.shape.durationMinutes),
    pollWorkingDays: orUsual(meetingPlan.shape.pollWorkingDays),
    mustHave: orUsual(meetingPlan.shape.mustHave),
    place: orUsual(meetingPlan.shape.place),
    capacity: orUsual(meetingPlan.shape.capacity),
    offerHours: orUsual(meetingPlan.shape.offerHours),
    venues: orUsual(meetingPlan.shape.venues),
    confirms: orUsual(meetingPlan.shape.confirms.unwrap()),
  })
  .partial();

type PlanBody = z.infer<typeof meetingPlan>;
type PlanPatch = z.infer<typeof planPatch>;
type SlotBody = z.infer<typeof slotFields>;

/** The plan of a meeting as the process keeps it; what the body leaves out is what its kind is usually like. */
export function meetingPlanOf(body: PlanBody, now: Instant): MeetingPlan {
  const usual = USUAL[body.kind];
  const { options = [], audience, informs, pollWorkingDays, mustHave, venues, officeHours, ...rest } = body;
  const hears = informsOf({ informs, audience: audience ?? null }, usual);
  return {
    ...rest,
    ...(officeHours && { officeHours }),
    ...(venues && { venues: venuesOf(venues, now) }),
    audience: audience ?? usual.audience,
    ...(hears && { informs: hears }),
    options: slotsOf(options, body.durationMinutes ?? usual.durationMinutes, now),
    pollWorkingDays: pollWorkingDays ?? usual.pollWorkingDays,
    mustHave: mustHave ?? NOTHING_NEEDED,
  } as MeetingPlan;
}

/**
 * Who hears what came of a meeting as usual, when who is asked to come is as usual too: an audience of one's own has nobody
 * besides, unless they are named. Undefined leaves it as it is.
 */
function informsOf(
  { informs, audience }: Pick<PlanPatch, 'informs' | 'audience'>,
  usual: Usual,
): PeopleFilter | null | undefined {
  if (informs) return informs;
  if (informs === null || audience === null) return usual.informs ?? null;
  return audience && null;
}

const NOTHING_NEEDED = { kinds: [], people: [] };

/** What a change of a draft does to its plan. Dates that lasted as long as usual last as long as is usual now. */
export function planChangeOf(plan: MeetingPlan, body: PlanPatch, now: Instant): PlanChange {
  const { options, venues, officeHours, audience, informs, pollWorkingDays, mustHave, confirms, ...rest } = body;
  const usual = USUAL[body.kind ?? plan.kind];
  const before = usualMinutes(plan);
  const hears = informsOf({ informs, audience }, usual);
  const minutes = usualMinutes({ ...plan, ...body });
  const dates = options
    ? slotsOf(options, minutes, now)
    : plan.options.map((slot) => (lasts(slot) === before ? { ...slot, end: endAfter(slot.start, minutes) } : slot));
  return {
    ...(rest as PlanChange),
    ...((options || minutes !== before) && { options: dates }),
    ...(officeHours !== undefined && { officeHours: officeHours || null }),
    ...(venues !== undefined && { venues: venues && venuesOf(venues, now) }),
    ...(audience !== undefined && { audience: audience ?? usual.audience }),
    ...(hears !== undefined && { informs: hears }),
    ...(pollWorkingDays !== undefined && { pollWorkingDays: pollWorkingDays ?? usual.pollWorkingDays }),
    ...(confirms !== undefined && { confirms: confirms ?? 'calendar' }),
    ...(mustHave !== undefined && { mustHave: (mustHave ?? NOTHING_NEEDED) as MeetingPlan['mustHave'] }),
  };
}

/** How long a meeting takes when only its beginning is given. */
const usualMinutes = ({ kind, durationMinutes }: { kind: MeetingKind; durationMinutes?: number | null | undefined }) =>
  durationMinutes ?? USUAL[kind].durationMinutes;
const endAfter = (start: Instant, minutes: number) => start + minutes * MINUTE_MS;
const lasts = ({ start, end }: Slot) => (end - start) / MINUTE_MS;

function venuesOf(
  { choices, bookBy }: NonNullable<PlanBody['venues']>,
  now: Instant,
): NonNullable<MeetingPlan['venues']> {
  const moment = momentOf(bookBy, 'venues.bookBy');
  if (moment <= now) throw new Problem(422, 'date-in-past', { field: 'venues.bookBy' });
  const twice = choices.findIndex(({ id }, nr) => choices.findIndex((other) => other.id === id) < nr);
  if (twice >= 0) throw new Problem(422, 'same-venue-twice', { field: `venues.choices.${twice}.id` });
  return { choices, bookBy: moment };
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

/** A date outside the poll: it lasts as long as the plan says or its kind of meeting usually does, unless its end is given. */
export const dateOf = (plan: MeetingPlan, when: SlotBody, now: Instant): Slot => ({
  id: 'picked',
  ...slotOf(when, usualMinutes(plan), now, 'when'),
});

/** A date as instants. Throws a problem when it is past or too far, ends before it begins, or does not exist on a Dutch clock. */
export function slotOf(
  { start: from, end: to }: SlotBody,
  durationMinutes: number,
  now: Instant,
  field: string,
): Omit<Slot, 'id'> {
  const start = momentOf(from, `${field}.start`);
  const end = to === undefined ? endAfter(start, durationMinutes) : momentOf(to, `${field}.end`);
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
