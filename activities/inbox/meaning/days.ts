import { DAY_MS } from '../../../workflows/kit/clock.ts';

/** A calendar day in the Netherlands, `2027-04-22`. */
export type Day = string;

const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`);
const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The day a number of days later, or earlier when negative. */
export const daysLater = (day: Day, days: number): Day => dayOf(noon(day) + days * DAY_MS);

/** How many days the second day is after the first, negative when before. */
export const daysBetween = (from: Day, to: Day): number => Math.round((noon(to) - noon(from)) / DAY_MS);

/** The day of the week, Sunday 0. */
export const weekdayOf = (day: Day): number => new Date(noon(day)).getUTCDay();

/** A day, or nothing when it does not exist. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  const made = Date.UTC(year, month - 1, day, 12);
  const real = day >= 1 && month >= 1 && month <= 12 && new Date(made).getUTCDate() === day;
  return real ? dayOf(made) : undefined;
}

/** The last day of a month. */
export const lastOfMonth = (year: number, month: number): Day => dayOf(Date.UTC(year, month, 0, 12));

/** A year as written, with two digits or four. */
export const yearOf = (written: string): number => (written.length === 2 ? 2000 : 0) + Number(written);
