import { instantAt, isWorkingDay, type LocalDay, localDay, workingDayAfter } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import type { ActionItem } from './contract.ts';

/** The owner is reminded so many working days before the due date, and chased so many after it. */
const REMIND_WORKING_DAYS_BEFORE = 3;
const CHASE_WORKING_DAYS_AFTER = [1, 5, 10];
const MORNING_HOUR = 9;
const NOON_HOUR = 12;
/** Nobody is reminded within this time after they heard of an item. */
const REMINDER_GAP_MS = 2 * DAY_MS;

/** Letters that remind, and those to the coordinator, go out between these hours of a working day. */
export const LETTER_HOURS = { fromHour: 8, toHour: 18 };

const noon = (day: LocalDay) => instantAt(day, NOON_HOUR);

/** The day after a day. */
export const dayAfter = (day: LocalDay): LocalDay => localDay(noon(day) + DAY_MS);

function workingDayBefore(day: LocalDay, count: number, holidays: LocalDay[]): LocalDay {
  let at = noon(day);
  for (let left = count; left > 0; ) {
    at -= DAY_MS;
    if (isWorkingDay(localDay(at), holidays)) left -= 1;
  }
  return localDay(at);
}

/** Plans when the owner of an item is reminded and chased from an instant on, and when the coordinator hears. */
export function plan(item: ActionItem, holidays: LocalDay[], from: Instant): void {
  const morning = (day: LocalDay) => instantAt(day, MORNING_HOUR);
  const before = morning(workingDayBefore(item.due, REMIND_WORKING_DAYS_BEFORE, holidays));
  const chases = CHASE_WORKING_DAYS_AFTER.map((count) => morning(workingDayAfter(noon(item.due), count, holidays)));
  item.moments = [...(before >= from + REMINDER_GAP_MS ? [before] : []), ...chases.filter((at) => at > from)];
  item.escalateAt = chases.at(-1)!;
}

/** Remembers what an item was before it changes for the first time. */
export function rememberFirst(item: ActionItem): void {
  const { owner, text, due } = item;
  item.was ??= { owner, text, due };
}

/** Nobody is reminded of an item any more. */
export function unplan(item: ActionItem): void {
  item.moments = [];
  delete item.escalateAt;
}

/** Whether the day by which it was to be done is over. */
export const isOverdue = ({ due, status }: Pick<ActionItem, 'due' | 'status'>, now: Instant): boolean =>
  (status === 'open' || status === 'blocked') && localDay(now) > due;
