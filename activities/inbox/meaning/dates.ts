import { type Day, daysLater, lastOfMonth, makeDay, weekdayOf, yearOf } from './days.ts';
import { MONTH_NAMES, MONTHS, NUMBERS, WEEKDAY_NAMES, WEEKDAYS } from './words/calendar.ts';

/** A mention of time: a certain day, or none when it can be taken in more than one way or contradicts itself. */
export interface DateMention {
  day?: Day;
  why?: 'vague' | 'wrong';
  past?: true;
  /** Only a day of the week. */
  weekday?: true;
  /** Only a month. */
  month?: true;
  start: number;
  end: number;
  /** Words such as "until" or "by" stand before it. */
  bounded: boolean;
}

type Read = (
  match: RegExpExecArray,
  today: Day | undefined,
) => Pick<DateMention, 'day' | 'why' | 'past' | 'weekday' | 'month'>;

const VAGUE: Read = () => ({ why: 'vague' });
const number = (word: string): number => NUMBERS[word] ?? Number(word);
const day = (found: Day | undefined) => (found ? { day: found } : { why: 'wrong' as const });
const later =
  (days: (today: Day) => number): Read =>
  (_, today) =>
    today ? { day: daysLater(today, days(today)) } : { why: 'vague' };

/** Days until the next given weekday (Sunday 0), at least one. */
const untilWeekday = (today: Day, weekday: number) => ((weekday - weekdayOf(today) + 6) % 7) + 1;
const untilFriday = (today: Day) => (5 - weekdayOf(today) + 7) % 7;
/** Days until a weekday of the next calendar week, which begins on Monday. */
const nextWeeks = (today: Day, weekday: number) => 7 - ((weekdayOf(today) + 6) % 7) + ((weekday + 6) % 7);

const dated: Read = (match, today) => {
  const { weekday, day: number_, month, year, day2, month2, year2 } = match.groups!;
  const written = { day: Number(number_ ?? day2), month: MONTHS[(month ?? month2)!]!, year: year ?? year2 };
  return onDate(written, weekday, today);
};

function onDate(written: { day: number; month: number; year?: string }, weekday: string | undefined, today?: Day) {
  const year = written.year ? yearOf(written.year) : nearestYear(written, today);
  const found = year === undefined ? undefined : makeDay(year, written.month, written.day);
  if (year === undefined) return { why: 'vague' as const };
  if (found && weekday && weekdayOf(found) !== WEEKDAYS[weekday]) return { why: 'wrong' as const };
  return found && today && found < today ? { day: found, past: true as const } : day(found);
}

/** Without a year: this year, or the next when the day lies more than half a year back. */
function nearestYear({ day: number_, month }: { day: number; month: number }, today?: Day): number | undefined {
  if (!today) return undefined;
  const year = Number(today.slice(0, 4));
  const found = makeDay(year, month, number_);
  return found && found < daysLater(today, -183) ? year + 1 : year;
}

/** "4/5" in English is in April or in May. */
const isEitherWay = ([written]: RegExpExecArray, input: string, day: number, month: number) =>
  written.includes('/') &&
  day !== month &&
  day <= 12 &&
  month <= 12 &&
  / (?:the|i|by|until|have|will|is|it) /.test(` ${input} `);

const numeric: Read = (match, today) => {
  const { weekday, day: number_, month, year } = match.groups!;
  if (isEitherWay(match, match.input, Number(number_), Number(month))) return { why: 'wrong' };
  return onDate({ day: Number(number_), month: Number(month), year }, weekday, today);
};

const ordinal: Read = (match, today) => {
  if (!today) return { why: 'vague' };
  const number_ = Number(match.groups!.day);
  const [year, month, current] = today.split('-').map(Number) as [number, number, number];
  const next = month === 12 ? makeDay(year + 1, 1, number_) : makeDay(year, month + 1, number_);
  const found = number_ > current ? makeDay(year, month, number_) : next;
  const { weekday } = match.groups!;
  if (found && weekday && weekdayOf(found) !== WEEKDAYS[weekday]) return { why: 'wrong' };
  return day(found);
};

const inMonth =
  (pick: (year: number, month: number) => Day | undefined): Read =>
  (match, today) => {
    if (!today) return { why: 'vague' };
    const month = MONTHS[match.groups!.month!]!;
    const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) - 6 ? 1 : 0);
    const found = pick(year, month);
    return found && found < today ? { day: found, past: true } : day(found);
  };

const COUNT = `(?<count>\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES})`;
const ON = `(?:${WEEKDAY}(?:,| de| the)? )?`;
const YEAR = '(?:,? (?<year>20\\d\\d))?';

/** In this order; what one has read the next does not see. */
const READERS: readonly (readonly [RegExp, Read])[] = (
  [
    [
      `(?:een|a|an|${COUNT.replace('?<count>', '?:')}) (?:dag|dagen|week|weken|maand|maanden|days?|weeks?|months?) (?:geleden|ago)`,
      () => ({ past: true, why: 'vague' }),
    ],
    [
      `(?:al|reeds|for) (?:een |a |ruim |over |meer dan )*(?:${COUNT.replace('?<count>', '?:')} )?(?:dag|dagen|week|weken|maand|maanden|days?|weeks?|months?)`,
      () => ({ past: true, why: 'vague' }),
    ],
    ['(?:tussen|between) \\d{1,2}(?:st|nd|rd|th)? (?:en|and) \\d{1,2}(?: \\w+)?', VAGUE],
    ['week \\d{1,2}', VAGUE],
    [`(?:begin|beginning of|early|start of)(?: van)? (?:${MONTH_NAMES}|\\w+ (?:week|maand|month))`, VAGUE],
    [
      `(?:eind|einde|eind van|einde van|ultimo|end of|the end of|de laatste dag van|laatste dag van|the last day of|last day of|(?:de )?laatste van|the last of) (?<month>${MONTH_NAMES})`,
      inMonth(lastOfMonth),
    ],
    [`(?:half|medio|mid|mid-|midden)[ -]?(?:${MONTH_NAMES})`, VAGUE],
    ['(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)', numeric],
    [`${ON}(?<day>\\d{1,2})[-/](?<month>\\d{1,2})(?:[-/](?<year>20\\d\\d|\\d\\d))?(?![-/\\d])`, numeric],
    [`${ON}(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?(?: of)? (?<month>${MONTH_NAMES})\\.?${YEAR}`, dated],
    [`${ON}(?<month>${MONTH_NAMES}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`, dated],
    [`${ON}(?:de|the) (?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)`, ordinal],
    [`(?:vorige week|afgelopen|vorige|last|sinds|since) ${WEEKDAY}`, () => ({ past: true, why: 'vague' })],
    ['(?:vorige|afgelopen|last) (?:week|maand|month|jaar|year)', () => ({ past: true, why: 'vague' })],
    [
      `(?:volgende week|next week) (?:op |on )?${WEEKDAY}|(?:${WEEKDAY.replace('weekday', 'weekday2')}) (?:volgende week|next week|of next week)`,
      nextWeekday,
    ],
    [
      '(?:eind|einde|eind van|einde van|end of|the end of) (?:volgende week|next week)',
      later((today) => nextWeeks(today, 5)),
    ],
    ['(?:eind|einde|eind van|einde van|end of|the end of|later) (?:deze|de|this|the) week', later(untilFriday)],
    [
      '(?:eind|einde|eind van|einde van|end of|the end of|(?:de )?laatste dag van|(?:the )?last day of) (?:deze|de|this|the) (?:maand|month)',
      endOfThisMonth,
    ],
    ['(?:voor|before) (?:het|the) weekend', later(untilFriday)],
    [`(?:volgende|next) ${WEEKDAY}`, VAGUE],
    [
      `(?:a\\.?s\\.? |aanstaande |komende |coming )${WEEKDAY}|${WEEKDAY.replace('weekday', 'weekday2')} (?:aanstaande|a\\.s\\.)`,
      comingWeekday,
    ],
    [`(?:deze week |this week )?(?:deze |this )?${WEEKDAY}`, weekday],
    ['overmorgen|the day after tomorrow', later(() => 2)],
    ['morgen(?:ochtend|middag|avond)?|tomorrow', later(() => 1)],
    ['vandaag|today|vanmiddag|vanavond|tonight|this afternoon', later(() => 0)],
    [
      'eergisteren|gisteren|gisteravond|yesterday|zojuist|vanochtend|vanmorgen|this morning|just now',
      () => ({ past: true, why: 'vague' }),
    ],
    [
      `(?:over|binnen|in|within|binnen nu en) (?:een |a )?${COUNT} (?<unit>dagen|dag|weken|week|weeks|days|day)`,
      inAWhile,
    ],
    [
      '(?:over|binnen) een (?:paar|aantal) (?:dagen|weken|maanden)|(?:in|within) a (?:few|couple of) (?:days|weeks|months)',
      VAGUE,
    ],
    [
      `(?:nog )?${COUNT} (?:extra |more )?(?:weken|week|weekjes|dagen|maanden|maand|weeks|days|months)(?: extra| more)?`,
      VAGUE,
    ],
    [
      '(?:volgende|komende|deze|next|this|coming) (?:week|maand|month|zomer|summer|lente|spring|herfst|autumn|weken|dagen|weekend)|(?:na|after|voor|before) (?:de |het |the )?(?:vakantie|zomer|summer|holidays|pasen|easter|kerst|christmas|meivakantie|weekend|pinksteren|carnaval)',
      VAGUE,
    ],
    [
      'binnenkort|spoedig|zo snel mogelijk|zsm|z\\.s\\.m\\.|soon|asap|shortly|as soon as possible|eerdaags|dezer dagen|later',
      VAGUE,
    ],
    [`(?:in|van|of|for) (?<month>${MONTH_NAMES})`, monthAlone],
  ] as [string, Read][]
).map(([pattern, read]) => [new RegExp(`(?<![\\w-])(?:${pattern})(?!\\w)`, 'g'), read] as const);

function nextWeekday(match: RegExpExecArray, today?: Day) {
  const name = match.groups!.weekday ?? match.groups!.weekday2!;
  return today ? { day: daysLater(today, nextWeeks(today, WEEKDAYS[name]!)) } : { why: 'vague' as const };
}

/** "Komende vrijdag" can only be one to come. */
function comingWeekday(match: RegExpExecArray, today?: Day) {
  const name = match.groups!.weekday ?? match.groups!.weekday2!;
  return today ? { day: daysLater(today, untilWeekday(today, WEEKDAYS[name]!)) } : { why: 'vague' as const };
}

function weekday(match: RegExpExecArray, today?: Day) {
  return today
    ? { day: daysLater(today, untilWeekday(today, WEEKDAYS[match.groups!.weekday!]!)), weekday: true as const }
    : { why: 'vague' as const };
}

/** A month is past when it is over, else vague. */
function monthAlone(match: RegExpExecArray, today?: Day) {
  const back = today ? Number(today.slice(5, 7)) - MONTHS[match.groups!.month!]! : 0;
  return { why: 'vague' as const, month: true as const, ...(back > 0 && back <= 6 && { past: true as const }) };
}

function endOfThisMonth(_: RegExpExecArray, today?: Day) {
  return today ? day(lastOfMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7)))) : { why: 'vague' as const };
}

function inAWhile(match: RegExpExecArray, today?: Day) {
  const { count, unit } = match.groups!;
  if (!today) return { why: 'vague' as const };
  return { day: daysLater(today, number(count!) * (/^(week|weken)/.test(unit!) ? 7 : 1)) };
}

const BOUND =
  /(?:tot|tot en met|t\/m|voor|uiterlijk|naar|op|per|by|until|till|before|no later than|ultimo|to)(?: (?:op|en met|on|uiterlijk|het|the|de|einde))? $/;

const BOUND_CHARACTERS_MAX = 40;

/** Every mention of time in a plain sentence, in the order of the text; days count from `today` in the Netherlands. */
export function datesIn(sentence: string, today: Day | undefined): DateMention[] {
  let rest = sentence;
  const found: DateMention[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of [...rest.matchAll(pattern)]) {
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({
        ...read(match as RegExpExecArray, today),
        start,
        end,
        bounded: BOUND.test(sentence.slice(Math.max(0, start - BOUND_CHARACTERS_MAX), start)),
      });
      rest = rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
