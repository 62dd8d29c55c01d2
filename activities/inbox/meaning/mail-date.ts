import { type LocalDay, localDay } from '../../../workflows/kit/calendar.ts';
import { HOUR_MS } from '../../../workflows/kit/clock.ts';
import { makeDay, yearOf } from './days.ts';
import { remembering } from './memo.ts';
import { plain } from './normalise.ts';
import { MONTH_NAMES, MONTHS } from './words/calendar.ts';

const HOURS_KEPT_MAX = 1000;
const HEADER_LINE =
  /^[>\s]*(?:(?:verzonden|datum|sent|date|gesendet)\s*:|(?:op|on)\s.{0,120}(?:schreef|wrote|geschreven|het volgende|\d{1,2}:\d\d))/;
const DAY_FIRST = new RegExp(`(\\d{1,2})\\.? (${MONTH_NAMES})\\.?,? (20\\d\\d)`);
const MONTH_FIRST = new RegExp(`(${MONTH_NAMES})\\.? (\\d{1,2}),? (20\\d\\d)`);
const NUMERIC = /(\d{1,2})[-/](\d{1,2})[-/](20\d\d|\d\d)\b/;

/** Clocks in the Netherlands are whole hours ahead, so that a day begins with an hour; to work one out is slow. */
const dayOfHour = remembering(HOURS_KEPT_MAX, (hour) => localDay(Number(hour) * HOUR_MS));

/** The day a mail was written: its own date, or else that of the mail it quotes. */
export function mailDay(date: Date | undefined, text: string): LocalDay | undefined {
  if (date && Number.isFinite(date.getTime())) return dayOfHour(String(Math.floor(date.getTime() / HOUR_MS)));
  const header = plain(text)
    .split('\n')
    .find((line) => HEADER_LINE.test(line) && dayIn(line));
  return header && dayIn(header);
}

function dayIn(line: string): LocalDay | undefined {
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return makeDay(Number(dayFirst[3]), MONTHS[dayFirst[2]!]!, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) return makeDay(Number(monthFirst[3]), MONTHS[monthFirst[1]!]!, Number(monthFirst[2]));
  const numeric = NUMERIC.exec(line);
  return numeric ? makeDay(yearOf(numeric[3]!), Number(numeric[2]), Number(numeric[1])) : undefined;
}
