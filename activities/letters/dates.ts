import { instantAt, type LocalDay } from '../../workflows/kit/calendar.ts';
import { type Instant, MINUTE_MS } from '../../workflows/kit/clock.ts';
import type { Language } from '../../workflows/kit/letter.ts';
import { LETTER_TEXTS, say } from './texts.ts';

const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const ZONE = 'Europe/Amsterdam';
const NOON_HOUR = 12;
const QUARTER_MS = 15 * MINUTE_MS;

const formats = (options: Intl.DateTimeFormatOptions) => {
  const of = (language: Language) => new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, ...options });
  return { nl: of('nl'), en: of('en') };
};
const DAY = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const TIME = formats({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The Dutch calendar day of an instant in words: `vrijdag 18 december 2026`. */
export const dateInWords = (instant: Instant, language: Language): string =>
  DAY[language].format(new Date(instant)).replace(',', '');

/** A calendar day in words: `vrijdag 18 december 2026`. */
export const dayInWords = (day: LocalDay, language: Language): string =>
  dateInWords(instantAt(day, NOON_HOUR), language);

/** The time of an instant on a Dutch clock: `14.30`, in English `14:30`. */
export const timeInWords = (instant: Instant, language: Language): string =>
  TIME[language].format(new Date(instant)).replace(':', language === 'nl' ? '.' : ':');

/** From when to when, in words and Dutch time: `donderdag 22 april 2027, 14.00–16.30 uur`. */
export function periodInWords(start: Instant, end: Instant, language: Language): string {
  const { oneDay, moreDays } = LETTER_TEXTS[language].period;
  const date = dateInWords(start, language);
  const times = { from: timeInWords(start, language), to: timeInWords(end, language) };
  if (dateInWords(end - 1, language) === date) return say(oneDay, { date, ...times });
  return say(moreDays, { date, lastDate: dateInWords(end, language), ...times });
}

/** Until when, in words: the day when it ends with the day (midnight or 23:59), else the day and the time. */
export function untilInWords(instant: Instant, language: Language): string {
  const last = instant - 1;
  const time = timeInWords(instant, language);
  if (/^(00.00|23.59)$/.test(time)) return dateInWords(last, language);
  return say(LETTER_TEXTS[language].until, { date: dateInWords(last, language), time });
}

/** Until when a seat is kept, in words, by the quarter of an hour: an offer ends so long after it was made, at 10.37 as well. */
export const seatUntilInWords = (until: Instant, language: Language): string =>
  untilInWords(until - (until % QUARTER_MS), language);
