import { type DateMention, datesIn } from './dates.ts';
import type { Day } from './days.ts';
import { plain } from './normalise.ts';
import { phrases, says } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './words/calendar.ts';
import { TIME_OF_OTHERS } from './words/postponing.ts';
import { WORK_AHEAD } from './words/work-ahead.ts';

/** Until when, as far as the text is certain about it. */
export interface Term {
  day?: Day;
  /** More than one day is possible, or the day contradicts itself. */
  why?: 'wrong';
  /** A time to come is mentioned at all. */
  mentioned: boolean;
  sentences: number[];
}

const AWAY = phrases(
  '(vakantie|verlof|afwezig|weg|vrij|congres|dienst|opleiding|holiday|leave|away|vacation|conference|absent|ziek)',
  '(vanwege|wegens|because of|due to) ~',
);

/** "Tonight or tomorrow". */
const ALTERNATIVE = new RegExp(
  `(?:vandaag|vanavond|vanmiddag|morgen|overmorgen|week|today|tonight|tomorrow|dag|\\d|${WEEKDAY_NAMES}) (?:of|or|a|tot) (?:anders |otherwise )?(?:vandaag|vanavond|morgen|overmorgen|volgende|today|tomorrow|next|\\d|${WEEKDAY_NAMES})|^ ?(?:of|or|anders|otherwise) (?:liever |desnoods |rather )?(?:\\d{1,2} \\w|${WEEKDAY_NAMES})|(?:of|or) (?:iets |even |nog |a bit |something )?(?:later|eerder|earlier)\\b`,
);

/** "Ik heb het vrijdag afgerond": last Friday, or the next. */
const PERFECT = / (?:heb|hebben|heeft|have|had|is|zijn) (?:\S+ ){0,8}?[a-z]*ge[a-z]{2,}(?:d|t|en) /;
/** English has done it when it says so. */
const DID =
  / (?:i|we|it was|was|were|has|have|been|and|they|it) (?:all )?(?:\w{2,}ed|did|sent|put|went|done) | (?:ging|gingen|stond|stonden|kwam|kwamen|deed|deden|werd|werden|stuurde|stuurden|mailde|mailden|plaatste|plaatsten|zette|zetten|zat|zaten|lag|lagen|kreeg|kregen|ontving|ontvingen|verscheen|verschenen|bracht|brachten|gaf|gaven|nam|namen|viel|vielen|liep|liepen|verspreidde|verspreidden|deelde|deelden|verstuurde|verstuurden|rondde|leverde|leverden|maakte|maakten|belde|belden|schreef|schreven|had|hadden|was|waren|went|got|came|ran|gave|took|made|rang|wrote|had|sent|did|told|brought|put|met|left|received|appeared|finished|posted|shared|mailed|emailed|signed|handed|submitted|uploaded) /;
/** "I was nearly done on Friday." */
const WAS = phrases('(ik|i|we|wij) (was|were|waren) ~', '(was|waren) (ik|we|wij) ~');
/** A day on which somebody can begin is none on which it will be done. */
const FROM = /\b(?:vanaf|from|starting|as of)(?: (?:on|de|het|the))? $/;
const BEGINS = phrases(
  '(begin|beginnen|start|starten) (ik|we|wij|er|hier|ermee|eraan|on|with|i) ~',
  '(kan|kunnen|ga|zal|can|could|will) ~ ~ (beginnen|starten|begin|start|toekomen|look at) ~',
  '(hieraan|eraan|er ~ aan) (toekom|begin|toe kom) ~',
);
const THIS_ONE = phrases('(deze|this) (week|maand|month)');
const AHEAD = phrases(
  '(wordt|worden|zal|zullen|ga|gaan|gaat|komt|komen|will|shall|going|be|moet|kan|kunnen|uiterlijk|comes|due|follows|expect|need|needs)',
  `(voor|tot|by|before|until) [the|de|het|next|volgende|end of|eind] (${WEEKDAY_NAMES}|${MONTH_NAMES}|[0-9]+|morgen|tomorrow|end|eind)`,
);

/** Where the sentences stand that say that it was done, ask for time or ask something else. */
interface Places {
  done: ReadonlySet<number>;
  asked: ReadonlySet<number>;
  /** Where it is said in any way that the work is done. */
  reported: ReadonlySet<number>;
  aside?: ReadonlySet<number>;
  /** Something appears on the day: that may be today, and it may be from then on. */
  appears?: boolean;
}

/** The day to which work is put off; absences and former days do not count, nor a weekday on which something was sent (`done`, by sentence), nor questions about something else (`aside`). */
export function termIn(
  sentences: Sentence[],
  today: Day | undefined,
  { done, asked, reported, aside, appears = false }: Places,
): Term {
  const all = sentences.flatMap((sentence, index) =>
    aside?.has(index) ||
    ASKS_WHEN.test(sentence.raw) ||
    says(sentence.words, AWAY) ||
    (says(sentence.words, TIME_OF_OTHERS) && !asked.has(index)) ||
    (WHO.test(sentence.words) && !asked.has(index))
      ? []
      : datesIn(sentence.plain, today)
          .filter((mention) => !isOld(sentence, mention))
          .filter(({ month }) => !(month && done.has(index)))
          .map((mention) => ({ ...mention, clause: clauseOf(sentence, mention), index }))
          .filter(
            ({ weekday, clause }) =>
              !(
                (done.has(index) ||
                  isBefore(sentence, today) ||
                  DID.test(clause) ||
                  (PERFECT.test(clause) && isElsewhere(reported, index)) ||
                  says(clause, WAS)) &&
                (weekday || says(clause, THIS_ONE)) &&
                !says(clause, AHEAD)
              ),
          )
          .map((mention) =>
            mention.weekday && PERFECT.test(sentence.words) ? { ...mention, why: 'wrong' as const } : mention,
          )
          .map((mention) =>
            !appears && begins(sentence, mention) ? { ...mention, day: undefined, why: 'vague' as const } : mention,
          ),
  );
  const found = decisive(all, asked);
  const coming = found.filter(({ past, day }) => !past && (day === undefined || day !== today || appears));
  const term = { mentioned: coming.length > 0, sentences: coming.map(({ index }) => index) };
  if (
    coming.some(({ why }) => why === 'wrong') ||
    found.some((one) => one.past && isBounded(one)) ||
    sentences.some((sentence) => ALTERNATIVE.test(sentence.plain))
  )
    return { ...term, why: 'wrong' };
  const days = [...new Set(coming.flatMap(({ day }) => day ?? []))];
  if (days.length <= 1) return { ...term, ...(days[0] && { day: days[0] }) };
  const bounded = [...new Set(coming.filter(isBounded).map(({ day }) => day!))];
  return bounded.length === 1 ? { ...term, day: bounded[0] } : { ...term, why: 'wrong' };
}

interface Mention extends DateMention {
  /** The words of the clause in which it stands. */
  clause: string;
  index: number;
}

/**
 * The days that decide: the one until which time is asked for, unless the work is promised for another; else the one for which it is
 * promised. Those by which it will not be done count only alone.
 */
function decisive(found: Mention[], asked: ReadonlySet<number>): Mention[] {
  const here = found.filter((one) => asked.has(one.index) && one.day !== undefined);
  const wanted = here.length === 1 ? here : here.filter(isBounded);
  const bounded = wanted.some(isBounded);
  const others = found.filter(
    (one) =>
      !wanted.includes(one) &&
      !(bounded && one.day === undefined && one.why === 'vague') &&
      (asked.has(one.index) || says(one.clause, WORK_AHEAD)),
  );
  const made = found.filter(({ clause }) => !NOT_BY.test(clause));
  const promised = made.filter(({ clause, past }) => !past && says(clause, WORK_AHEAD));
  if (wanted.length > 0 && others.every((one) => !made.includes(one))) return wanted;
  const told = made
    .filter((one) => !promised.includes(one))
    .every(({ clause }) => clause.trim().split(' ').length >= STORY_WORDS_MIN);
  if (wanted.length === 0 && told && new Set(promised.map(({ day }) => day)).size === 1) return promised;
  return made.some(({ day, past }) => day && !past) ? made : found;
}

/** Fewer name a second day: "or else Monday". */
const STORY_WORDS_MIN = 5;

/** "I will not make it by Friday." */
const NOT_BY =
  / (?:dacht|thought|hoopte|hoped|had|zou|zouden) | (?:niet|not) (?:\S+ ){0,4}?(?:lukken|halen|redden|manage|make|finish|meet) | (?:lukt|haal|red|halen|redden|lukken) (?:\S+ ){0,4}?niet | (?:niet|not) (?:\S+ ){0,3}?(?:haalbaar|feasible) /;

const isElsewhere = (places: ReadonlySet<number>, index: number) => [...places].some((one) => one !== index);

/** The clause in which a day is named. */
export const clauseIn = ({ clauses, plain: written }: Sentence, { start, end }: Pick<DateMention, 'start' | 'end'>) =>
  clauses.find(({ raw }) => plain(raw).includes(written.slice(start, end)));

const clauseOf = (sentence: Sentence, mention: DateMention): string =>
  clauseIn(sentence, mention)?.words ?? sentence.words;

/** "On Saturday they were glued and yesterday posted." */
const isBefore = ({ plain, words }: Sentence, today: Day | undefined) =>
  PERFECT.test(words) && datesIn(plain, today).some(({ past }) => past);

/** A question about something else. */
const WHO = /^ (?:(?:by the way|trouwens|overigens|en|and) )?(?:wie|wat|waar|who|what|where|hoe) /;

const ASKS_WHEN = /^\s*(?:wanneer|when)\b.*\?/i;

/** The day that was agreed before. */
const isOld = ({ plain }: Sentence, { start, end }: DateMention) =>
  /(?:deadline|datum|termijn|date) (?:van|of) $|\b(?:closes?|closing|sluit|copy|kopij|kopijdatum|sluitingsdatum)\b[^.,;]{0,20} (?:on|op|is) $/.test(
    plain.slice(0, start),
  ) || /^ deadline\b/.test(plain.slice(end));

const begins = ({ plain, words }: Sentence, { start, bounded }: DateMention) =>
  FROM.test(plain.slice(0, start)) || (says(words, BEGINS) && !bounded);

const isBounded = ({ bounded, day }: DateMention) => bounded && day !== undefined;
