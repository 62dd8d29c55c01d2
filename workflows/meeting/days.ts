import type { LocalDay } from '../kit/calendar.ts';

const MONTHS = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'mrt|maart|mar(?:ch)?',
  'apr(?:il)?',
  'mei|may',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:ustus|ust)?',
  'sept?(?:ember)?',
  'okt(?:ober)?|oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
].map((name) => new RegExp(`^(?:${name})\\.?$`, 'i'));

/** `2027-05-01`, `1-5-2027`, `1 mei 2027`, `May 1, 2027`; the year may be left out of all but the first. */
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/;
const DAY_MONTH = /^(\d{1,2})(?:e|st|nd|rd|th)? (\p{L}{3,9}\.?)(?: (\d{4}))?$/u;
const MONTH_DAY = /^(\p{L}{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;

/** The day that somebody wrote, Dutch or English; without a year the first one from `from` on. Undefined when it is none. */
export function readDay(text: string, from: LocalDay): LocalDay | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(words);
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3]!, from);
  const numbers = NUMBERS.exec(words);
  if (numbers) return dayOf(numbers[3], Number(numbers[2]), numbers[1]!, from);
  const dayFirst = DAY_MONTH.exec(words);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]!), dayFirst[1]!, from);
  const monthFirst = MONTH_DAY.exec(words);
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]!), monthFirst[2]!, from);
  return undefined;
}

/** 1 to 12; 0 when it is no month. */
const monthOf = (name: string): number => MONTHS.findIndex((pattern) => pattern.test(name)) + 1;

/** A year that is left out is this one or, when the day has passed, the next; 29 February waits for its year. */
const YEARS_AHEAD_MAX = 8;

function dayOf(year: string | undefined, month: number, day: string, from: LocalDay): LocalDay | undefined {
  if (year) return existing(Number(year), month, Number(day));
  const thisYear = Number(from.slice(0, 4));
  for (let ahead = 0; ahead <= YEARS_AHEAD_MAX; ahead += 1) {
    const found = existing(thisYear + ahead, month, Number(day));
    if (found && found >= from) return found;
  }
  return undefined;
}

/** No month has 31 days of February: a date that a calendar would move is none. */
function existing(year: number, month: number, day: number): LocalDay | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
