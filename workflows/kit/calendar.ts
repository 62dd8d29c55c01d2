import { DAY_MS, HOUR_MS, type Instant } from './clock.ts';

/**
 * Dutch working days and office hours (model.md section 4). Holidays come in as data, since computing them needs
 * libraries that do not belong in a workflow; the zone is always named, since the host's zone must not leak in.
 */
const ZONE = 'Europe/Amsterdam';

/** A calendar day in the Netherlands, `2027-04-22`. */
export type LocalDay = string;

export interface OfficeHours {
  fromHour: number;
  toHour: number;
}

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** What a clock on a Dutch wall shows at an instant, as if it were UTC, in milliseconds. */
function wallTime(instant: Instant): number {
  const value = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map((part) => [part.type, Number(part.value)]),
  );
  return Date.UTC(value.year!, value.month! - 1, value.day, value.hour, value.minute, value.second);
}

/** The Dutch calendar day of an instant. */
export const localDay = (instant: Instant): LocalDay => new Date(wallTime(instant)).toISOString().slice(0, 10);

/** The instant at which a Dutch wall clock shows a time of a day; a time that summer time skips becomes the one an hour later. */
export function instantAt(day: LocalDay, hour: number, minute = 0): Instant {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS + minute * (HOUR_MS / 60);
  const guess = wanted - (wallTime(wanted) - wanted);
  return guess - (wallTime(guess) - wanted);
}

const nextDay = (day: LocalDay): LocalDay =>
  new Date(Date.parse(`${day}T12:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** Whether people are at work on a day: no weekend, no public holiday. */
export function isWorkingDay(day: LocalDay, holidays: LocalDay[]): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/** The working day that comes `count` working days after an instant's day. */
export function workingDayAfter(instant: Instant, count: number, holidays: LocalDay[]): LocalDay {
  let day = localDay(instant);
  for (let left = count; left > 0; ) {
    day = nextDay(day);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** The first moment from an instant on that lies in office hours: the instant itself, or when the office opens next. */
export function officeMoment(instant: Instant, hours: OfficeHours, holidays: LocalDay[]): Instant {
  let day = localDay(instant);
  if (isWorkingDay(day, holidays) && instant < instantAt(day, hours.toHour))
    return Math.max(instant, instantAt(day, hours.fromHour));
  do day = nextDay(day);
  while (!isWorkingDay(day, holidays));
  return instantAt(day, hours.fromHour);
}

/** When the office closes on the day of an instant. */
export const officeEnd = (instant: Instant, hours: OfficeHours): Instant => instantAt(localDay(instant), hours.toHour);

/** What a Dutch clock and calendar show at an instant: `2027-04-22 14:30`. */
export const localTime = (instant: Instant): string =>
  new Date(wallTime(instant)).toISOString().slice(0, 16).replace('T', ' ');
