import type { OfficeHours } from '../kit/calendar.ts';
import { instantAt, isWorkingDay, localDay, workingDayAfter } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import type { MeetingState } from './contract.ts';

const CLOSING_HOUR = 18;
const MORNING_HOUR = 9;
/** A poll reminds so long before it closes; the sign-up reminds at these distances to the meeting. */
const POLL_REMINDER_MS = 2 * DAY_MS;
const RSVP_REMINDERS_MS = [14 * DAY_MS, 5 * DAY_MS];
/** So long before a meeting letters about it no longer wait for the office to open. */
const SOON_MS = 3 * DAY_MS;

/** A poll closes after its working days, and a day before the first of its dates at the latest. */
export function pollClosing({ plan, holidays }: MeetingState, now: Instant): Instant {
  const usual = instantAt(workingDayAfter(now, plan.pollWorkingDays, holidays), CLOSING_HOUR);
  const first = Math.min(...plan.options.map(({ start }) => start));
  return Math.min(usual, first - DAY_MS > now ? first - DAY_MS : first);
}

/** The morning on which who did not say which dates suit is reminded: two days before the poll closes. */
export const pollReminder = (state: MeetingState, closesAt: Instant): Instant =>
  workingMorning(state, closesAt - POLL_REMINDER_MS);

/** The mornings on which who is silent is reminded of a meeting; none in the first day. */
export const remindersFor = (state: MeetingState, now: Instant): Instant[] =>
  RSVP_REMINDERS_MS.map((before) => workingMorning(state, state.when!.start - before)).filter(
    (at) => at > now + DAY_MS,
  );

/** When first letters and reminders may go out: at any hour when the meeting is soon. */
export const officeHoursFor = ({ plan, when }: MeetingState, now: Instant): OfficeHours | undefined =>
  when!.start - now > SOON_MS ? plan.officeHours : undefined;

/** When who comes hears what they should know. */
export const practicalAt = (state: MeetingState): Instant =>
  workingMorning(state, state.when!.start - state.plan.practicalDaysBefore * DAY_MS);

/** The morning of the day of an instant, or of the last working day before it. */
function workingMorning({ holidays }: MeetingState, instant: Instant): Instant {
  let at = instant;
  while (!isWorkingDay(localDay(at), holidays)) at -= DAY_MS;
  return instantAt(localDay(at), MORNING_HOUR);
}
