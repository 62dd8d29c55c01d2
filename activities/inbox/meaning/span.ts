import { datesIn } from './dates.ts';
import { type Day, daysBetween, daysLater } from './days.ts';
import { plain } from './normalise.ts';
import type { Sentence } from './sentences.ts';
import { NUMBERS } from './words/calendar.ts';

const SPAN =
  /\b([a-z]+|\d{1,2}) (?:(?:more|extra|hele|volle|full|whole) )?(dag|dagen|days?|week|weken|weekjes?|weeks|maand|maanden|months?)\b(?! (?:ago|geleden|vakantie|verlof|holiday|leave|off|weg|away))/g;

/** How many days a unit has, and by how many a day that is named beside it may differ. */
const UNITS = { d: { days: 1, off: 2 }, w: { days: 7, off: 4 }, m: { days: 30.5, off: 10 } } as const;

/** Whether sentences ask for a while ("two more weeks") that does not end near the day they name, from today or from any day in the mail. */
export function endsElsewhere(sentences: Sentence[], day: Day, today: Day, quoted: string): boolean {
  const starts = [today, ...datesIn(plain(quoted), today).flatMap(({ day: named }) => named ?? [])];
  return sentences
    .flatMap(({ plain: text }) => [...text.matchAll(SPAN)])
    .map(([, count, unit]) => ({ number: NUMBERS[count!] ?? Number(count), ...UNITS[unit![0] as keyof typeof UNITS] }))
    .filter(({ number }) => Number.isFinite(number))
    .some(({ number, days, off }) =>
      starts.every((start) => Math.abs(daysBetween(daysLater(start, Math.round(number * days)), day)) > off),
    );
}
