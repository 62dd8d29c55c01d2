import Holidays from 'date-holidays';

/** Public holidays are given this many years ahead: longer than any campaign. */
const YEARS_AHEAD = 3;

const dutch = new Holidays('NL');

/** The Dutch public holidays from the year of an instant on, as `2027-04-27`. */
export function publicHolidays(from: number): string[] {
  const year = new Date(from).getUTCFullYear();
  return Array.from({ length: YEARS_AHEAD + 1 }, (_, i) => year + i).flatMap((y) =>
    dutch
      .getHolidays(y)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
}
