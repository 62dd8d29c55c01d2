import { type DateMention, datesIn } from './dates.ts';
import { type Day, weekdayOf } from './days.ts';
import type { DayNamed } from './meaning.ts';
import { plain } from './normalise.ts';
import type { Found, Reading } from './reading.ts';
import { MONTH_NAMES, MONTHS } from './words/calendar.ts';

/** Words that make of a day the end or the beginning of something else. */
const BOUND =
  /(?:tot|tot en met|t\/m|voor|uiterlijk|van|vanaf|sinds|na|until|till|before|from|since|after|by)(?: (?:en met|op|de|het|the))? $/;
const ABOUT = /^(?:eind|einde|ultimo|end|the end|later|over|binnen|in|within|voor|before)\b/;
const MONTH = new RegExp(`\\b(${MONTH_NAMES})\\b`);
/** "De 23e": of whichever month. */
const DAY_ALONE = /^(?:\D* )?(?:de|the) \d{1,2}[a-z]+$/;
/** For a mail without a date: day, month and day of the week stay what they are in whichever year. */
const SOME_DAY: Day = '2000-01-15';
/** No day is like this. */
const IMPOSSIBLE: DayNamed = { day: 0 };

/** The days that somebody names who comes, may come or does not: each as far as it is named. */
export function daysNamed({ found, sentences }: Reading, today: Day = SOME_DAY): DayNamed[] {
  const where = new Set(found.filter(isAnswer).map((one) => textOf(one, sentences[one.sentence]!.plain)));
  return [...where].flatMap((text) => daysIn(text, today));
}

/** The days that a plain text names as the day itself, and not as an end or a beginning. */
export const daysIn = (text: string, today: Day = SOME_DAY): DayNamed[] =>
  datesIn(text, today).flatMap((mention) => namedBy(mention, text) ?? []);

const isAnswer = ({ says, how }: Found) => says === 'yes' || says === 'maybe' || (says === 'no' && how === 'words');

/** Who does not come says why in the same sentence, often with other days. */
const textOf = ({ says, clause }: Found, sentence: string) => (says === 'no' ? plain(clause.raw) : sentence);

function namedBy({ day, why, weekday, past, start, end }: DateMention, text: string): DayNamed | undefined {
  if (BOUND.test(text.slice(0, start))) return undefined;
  const written = text.slice(start, end);
  const month = MONTH.exec(written)?.[1];
  if (why === 'wrong') return IMPOSSIBLE;
  if (day === undefined || ABOUT.test(written)) return month && !past ? { month: MONTHS[month]! } : undefined;
  if (weekday) return { weekday: weekdayOf(day) };
  const [, monthOf, dayOf] = day.split('-').map(Number) as [number, number, number];
  return DAY_ALONE.test(written) ? { day: dayOf } : { month: monthOf, day: dayOf };
}

/** Whether a day of which something was named can be this one. */
export const canBe = ({ month, day, weekday }: DayNamed, date: Day): boolean =>
  (month ?? Number(date.slice(5, 7))) === Number(date.slice(5, 7)) &&
  (day ?? Number(date.slice(8, 10))) === Number(date.slice(8, 10)) &&
  (weekday ?? weekdayOf(date)) === weekdayOf(date);
