import { instantAt, isWorkingDay, type LocalDay, localDay, workingDayAfter } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import type { Pitch, RolesState, Task } from './contract.ts';

/** Who is silent is reminded so many working days after they were asked; after these the coordinator hears. */
const REMIND_WORKING_DAYS_AFTER = [3, 7];
const SILENT_WORKING_DAYS_AFTER = 10;
/** The coordinator hears of silence so many working days before it is too late to ask somebody else. */
const SILENT_WORKING_DAYS_BEFORE = 2;
/** What is missing of a pitch is asked for so many working days before its last day; when that is too soon, the day before it. */
const DETAILS_WORKING_DAYS_BEFORE = [3, 1];
const MORNING_HOUR = 9;
const NOON_HOUR = 12;
/** Nobody is reminded within this time after they said yes, or were told of something. */
const REMINDER_GAP_MS = DAY_MS;

/** Letters to the coordinator go out between these hours of a working day. */
export const LETTER_HOURS = { fromHour: 8, toHour: 18 };

type Around = Pick<RolesState, 'holidays' | 'when'>;

const morning = (day: LocalDay) => instantAt(day, MORNING_HOUR);

/** The day after a day. */
export const dayAfter = (day: LocalDay): LocalDay => localDay(instantAt(day, NOON_HOUR) + DAY_MS);

/** The end of the last day on which a person can say what a pitch is about; undefined for what has no last day. */
export const lastMoment = ({ by }: Pick<Task, 'by'>): Instant | undefined =>
  by === undefined ? undefined : instantAt(dayAfter(by), 0);

function workingDayBefore(at: Instant, count: number, holidays: LocalDay[]): LocalDay {
  let before = at;
  for (let left = count; left > 0; ) {
    before -= DAY_MS;
    if (isWorkingDay(localDay(before), holidays)) left -= 1;
  }
  return localDay(before);
}

/** What is not known yet of a pitch that was accepted. */
export const missingOf = ({ role, status, pitch = {} }: Task): (keyof Pitch)[] =>
  role === 'pitch' && status === 'accepted'
    ? (['title', 'speaker', 'slides'] as const).filter((field) => pitch[field] === undefined)
    : [];

/** Plans when the person of a task is reminded from an instant on, and when the coordinator hears. Nothing comes after the meeting began. */
export function plan(task: Task, around: Around, now: Instant): void {
  task.moments = [];
  delete task.newsAt;
  if (task.status === 'asked') planSilence(task, around, now);
  else if (missingOf(task).length > 0) planDetails(task, around, now);
}

function planSilence(task: Task, { holidays, when }: Around, now: Instant): void {
  const limit = Math.min(lastMoment(task) ?? Number.POSITIVE_INFINITY, when?.start ?? Number.POSITIVE_INFINITY);
  const after = (count: number) => morning(workingDayAfter(task.askedAt, count, holidays));
  task.moments = REMIND_WORKING_DAYS_AFTER.map(after).filter((at) => at > now && at < limit);
  const usual = after(SILENT_WORKING_DAYS_AFTER);
  const latest =
    limit === Number.POSITIVE_INFINITY ? usual : morning(workingDayBefore(limit, SILENT_WORKING_DAYS_BEFORE, holidays));
  const newsAt = Math.max(after(1), Math.min(usual, latest));
  if (newsAt > now && newsAt < (when?.start ?? Number.POSITIVE_INFINITY)) task.newsAt = newsAt;
}

function planDetails(task: Task, { holidays, when }: Around, now: Instant): void {
  const last = lastMoment(task)!;
  const noon = instantAt(task.by!, NOON_HOUR);
  const moments = DETAILS_WORKING_DAYS_BEFORE.map((count) => morning(workingDayBefore(noon, count, holidays)));
  const next = moments.find((at) => at >= now + REMINDER_GAP_MS);
  if (next !== undefined && task.detailsAsked !== task.by) task.moments = [next];
  const newsAt = morning(workingDayAfter(noon, 1, holidays));
  if (last > now && newsAt < (when?.start ?? Number.POSITIVE_INFINITY)) task.newsAt = newsAt;
}
