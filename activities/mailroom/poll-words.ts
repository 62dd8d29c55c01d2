import { localDay } from '../../workflows/kit/calendar.ts';
import type { PollAnswer, Slot } from '../../workflows/meeting/contract.ts';

/** So much of a mail is looked at for dates. */
const CHARACTERS_MAX = 1000;

const MONTHS = ['jan', 'feb', 'mrt|maart|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]{0,7}\\.?`;
const DAY = '\\d{1,2}(?:e|de|ste|st|nd|rd|th)?';
/** `22 april`, `22 en 24 april`; `April 22`; `22-4`, `22/4/2027`. */
const DAYS_MONTH = new RegExp(`((?:${DAY} ?(?:,|en|and|of|or|&|/) ?){0,9}${DAY}) (?:van |of )?${MONTH}`, 'g');
const MONTH_DAY = new RegExp(`\\b${MONTH} (${DAY})\\b`, 'g');
const NUMBERS = /\b(\d{1,2})[-/](\d{1,2})(?:[-/]\d{2,4})?\b/g;
/** `datum 1 en 3`, `optie 2`: as the letter numbers them. */
const NUMBERED =
  /\b(?:datum|data|dates?|opties?|options?|nummers?|numbers?|nrs?\.?) ((?:\d{1,2} ?(?:,|en|and|&)? ?){1,9})/g;
const WEEKDAYS = [
  'zondag|sunday',
  'maandag|monday',
  'dinsdag|tuesday',
  'woensdag|wednesday',
  'donderdag|thursday',
  'vrijdag|friday',
  'zaterdag|saturday',
];
const WHICH = [
  'eerste|first',
  'tweede|second',
  'derde|third',
  'vierde|fourth',
  'vijfde|fifth',
  'zesde|sixth',
  'zevende|seventh',
  'achtste|eighth',
  'negende|ninth',
  'tiende|tenth',
];
const LAST = 'laatste|last';
const COUNTED = ['twee|two', 'drie|three', 'vier|four', 'vijf|five'];
/** What is counted here is no date of the poll: `de eerste week`, `ten eerste`, `de tweede donderdag`. */
const OTHER_THAN_DATES = `weken|week|weeks|keer|maal|helft|maand|kwartaal|instantie|plaats|times?|half|month|place|thing|of all|${MONTHS.join('|')}|${WEEKDAYS.join('|')}`;
/** `de eerste en de derde`, `the first two`, `de laatste datum`: in the order of the letter. */
const ORDINALS = new RegExp(
  `(?<!\\b(?:ten|at|a|one|een|het) )\\b(${[...WHICH, LAST].join('|')})\\b(?: (${COUNTED.join('|')})\\b)?(?! (?:${OTHER_THAN_DATES}))`,
  'g',
);
/** What comes after these is left out of what comes before: `alle data behalve de tweede`. */
const EXCEPT =
  /\b(?:behalve|uitgezonderd|met uitzondering van|except(?:ing)?(?: for)?|apart from|other than|op (?=[^.]{1,40} na\b))/;
/** `all but the second`: no turn of the sentence, as another `but` is. */
const ALL_BUT =
  /\b(all|any|every|everything|both|none|nothing)((?: of)?(?: the| these)?(?: dates| days| options)?) but\b/g;
const EVERY = /\b(?:alle|allemaal|alles|allebei|beide|all|both|any|every|elke|iedere|geen|none|neither)\b/;
const REST = /\b(?:andere|overige|rest|others?)\b/;
const ONLY = /\b(?:alleen|enkel|slechts|only)\b/;

const IF_NEED_BE =
  /\b(?:desnoods|eventueel|zo nodig|liever niet|misschien|if need be|if necessary|if needed|at a pinch|maybe|perhaps|als het (?:echt )?moet)\b/;
const NO = /\b(?:niet|nee|geen|verhinderd|helaas|not|no|none|neither|cannot|unable|unfortunately)\b|n['’]t\b/;
const YES =
  /\b(?:wel|kan|kunnen|ja|past|passen|schikt|schikken|kom(?:t|en)(?: \w+){0,3} uit|uitkom(?:t|en)|liefst|goed|prima|oké|ok|okay|akkoord|graag|lukt|lukken|beschikbaar|voorkeur|can|could|yes|works?|suits?|fine|good|available|great|prefer)\b/;

type Said = PollAnswer[string];

/**
 * Which dates of a poll suit somebody, as far as their words say it: `22 april kan ik, de 24e niet`. Only ever a proposal.
 * Undefined when no date is understood.
 */
export function readPollWords(text: string, options: Slot[]): PollAnswer | undefined {
  const answer: PollAnswer = {};
  const waiting: string[] = [];
  let last: Said | undefined;
  for (const clause of clausesOf(text)) {
    const excepting = exceptingIn(clause, options, answer, last);
    if (excepting) {
      Object.assign(answer, excepting.answer);
      waiting.length = 0;
      last = excepting.last;
      continue;
    }
    const meant = optionsIn(clause, options, answer);
    const said = saidIn(clause) ?? (meant.length > 0 ? last : undefined);
    if (said === undefined) waiting.push(...meant);
    else for (const id of [...(saidIn(clause) ? waiting.splice(0) : []), ...meant]) answer[id] = said;
    if (said === 'yes' && meant.length > 0 && ONLY.test(clause))
      for (const { id } of options) if (!meant.includes(id)) answer[id] ??= 'no';
    last = saidIn(clause) ?? last;
  }
  return Object.keys(answer).length > 0 ? answer : undefined;
}

/** Sentences, and their parts: `maar` turns what follows. */
const clausesOf = (text: string): string[] =>
  text
    .slice(0, CHARACTERS_MAX)
    .normalize('NFC')
    .toLowerCase()
    .replace(ALL_BUT, '$1$2 except')
    .split(/[.!?](?=\s|$)|[;\n]|(?<!\d),|,(?! ?\d)|\b(?:maar|but|en wel)\b/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** What a clause says that leaves dates out: of those the contrary. Undefined when it is none, or when which ones is not clear. */
function exceptingIn(clause: string, options: Slot[], known: PollAnswer, last: Said | undefined) {
  const found = EXCEPT.exec(clause);
  if (!found) return undefined;
  const [before, after] = [clause.slice(0, found.index), clause.slice(found.index + found[0].length)];
  const left = optionsIn(after, options, known);
  if (left.length === 0) return undefined;
  const said = saidIn(before) ?? saidIn(after) ?? last ?? 'yes';
  const contrary: Said = said === 'no' ? 'yes' : 'no';
  const named = optionsIn(before, options, known);
  const meant = named.length > 0 ? named : Object.keys(known).filter((id) => known[id] === said);
  const all = meant.length > 0 ? meant : options.map(({ id }) => id);
  const entries = [...all.map((id) => [id, said]), ...left.map((id) => [id, contrary])] as [string, Said][];
  return { answer: Object.fromEntries(entries), last: contrary };
}

function saidIn(clause: string): Said | undefined {
  if (IF_NEED_BE.test(clause)) return 'if-need-be';
  if (NO.test(clause)) return 'no';
  return YES.test(clause) ? 'yes' : undefined;
}

/** The ids of the dates that a clause means. */
function optionsIn(clause: string, options: Slot[], known: PollAnswer): string[] {
  const dates = options.map(({ id, start }) => ({ id, ...dayOf(start) }));
  const days = daysIn(clause);
  if (days.length > 0) return dates.filter((date) => days.includes(`${date.day}-${date.month}`)).map(({ id }) => id);
  const numbers = [...clause.matchAll(NUMBERED)].flatMap(([, list]) => list!.match(/\d{1,2}/g) ?? []).map(Number);
  if (numbers.length > 0) return options.filter((_, nr) => numbers.includes(nr + 1)).map(({ id }) => id);
  const counted = ordinalsIn(clause, options.length);
  if (counted.length > 0) return options.filter((_, nr) => counted.includes(nr)).map(({ id }) => id);
  const named = dates.filter(
    ({ weekday, day }) => new RegExp(`\\b(?:${WEEKDAYS[weekday]})`).test(clause) || isBareDay(clause, day),
  );
  if (named.length > 0) return named.map(({ id }) => id);
  if (REST.test(clause)) return options.filter(({ id }) => known[id] === undefined).map(({ id }) => id);
  return EVERY.test(clause) ? options.map(({ id }) => id) : [];
}

/** The places of the dates that a clause counts, from 0 on. */
function ordinalsIn(clause: string, count: number): number[] {
  return [...clause.matchAll(ORDINALS)].flatMap(([, which, many]) => {
    const length = many === undefined ? 1 : COUNTED.findIndex((names) => names.split('|').includes(many)) + 2;
    const isLast = LAST.split('|').includes(which!);
    const from = isLast ? count - length : WHICH.findIndex((names) => names.split('|').includes(which!));
    return Array.from({ length }, (_, i) => from + i);
  });
}

/** `de 24e`, `the 24th`. */
const isBareDay = (clause: string, day: number) =>
  new RegExp(`\\b(?:de|the|op) ${day}(?:e|de|ste|st|nd|rd|th)?\\b`).test(clause);

/** The days that a clause names, as `22-4`. */
function daysIn(clause: string): string[] {
  const monthOf = (name: string) => MONTHS.findIndex((pattern) => new RegExp(`^(?:${pattern})`).test(name)) + 1;
  const numbersIn = (list: string) => (list.match(/\d{1,2}/g) ?? []).map(Number);
  return [
    ...[...clause.matchAll(DAYS_MONTH)].flatMap(([, list, month]) =>
      numbersIn(list!).map((day) => `${day}-${monthOf(month!)}`),
    ),
    ...[...clause.matchAll(MONTH_DAY)].map(([, month, day]) => `${Number.parseInt(day!, 10)}-${monthOf(month!)}`),
    ...[...clause.matchAll(NUMBERS)].map(([, day, month]) => `${Number(day)}-${Number(month)}`),
  ];
}

function dayOf(start: number): { day: number; month: number; weekday: number } {
  const [year, month, day] = localDay(start).split('-').map(Number) as [number, number, number];
  return { day, month, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}
