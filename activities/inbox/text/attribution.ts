import { anyWord, beginsWith, choiceOf } from './patterns.ts';
import { CITING, ON, WROTE, WROTE_UNSPACED } from './words.ts';

/** "On Tuesday … Anna wrote:" is wrapped over at most so many lines. */
const LINES_MAX = 4;

const VERB = new RegExp(`${anyWord(WROTE).source}|${choiceOf(WROTE_UNSPACED)}`, 'iu');
const ENDS_WITH_VERB = new RegExp(
  `(?:(?<!\\p{L})(?:${choiceOf(WROTE)})|${choiceOf(WROTE_UNSPACED)})[\\s:：*_-]{0,8}$`,
  'iu',
);
/** No line says who wrote without one of these signs; most lines have none. */
const SAYS_WHO = /[@\d]/;
const OPENS = beginsWith(ON);
const CITES = beginsWith(CITING);
const OPENS_WITH_DATE = /^[\p{L}.,]{0,12}\s?\d{1,4}[-./年\s]/u;
const DATE = /(?<!\d)(?:19|20)\d\d(?!\d)|\d[:.h]\d\d(?!\d)|\d[-./]\d{1,2}[-./]\d/;
/** "… schreef op di 06-10-2026 om 15:38 [+0200]:" */
const ENDS_WITH_DATE = /\d(?:[:.h]\d\d){1,2}(?: Uhr| uur)?(?: \[?[+-]\d{4}\]?)?\s?[:：]$/;
/** People write of themselves, programs do not. */
const FIRST_PERSON = /(?<!\p{L})(?:ik|wij|we|I)(?![\p{L}.'])/u;
const ADDRESS = /\S@\S/;
const BRACKETED_ADDRESS = /[<([]\s?[^\s<>]{0,99}@[^\s<>]{1,199}[>)\]]/;

/** How many lines, the last of which is line `last`, say who wrote the quote that follows; 0 when they do not. */
export function attributionLines(looks: readonly string[], last: number): number {
  if (!mayEnd(looks[last]!)) return 0;
  const spans = spansTo(looks, last);
  if (!SAYS_WHO.test(spans.at(-1)!)) return 0;
  const whole = spans.find((span, i) => isWhole(span) && (i === 0 || opens(span)));
  const found = whole ?? spans.find((span) => isNamed(span));
  return found === undefined ? 0 : spans.indexOf(found) + 1;
}

/** Whether a line that stands just above a quote with signs says who wrote it, as in "Anna schreef:". */
export const introducesQuote = (look: string): boolean =>
  /[:：]$/.test(look) &&
  (ENDS_WITH_VERB.test(look) || CITES.test(look) || (OPENS.test(look) && (DATE.test(look) || ADDRESS.test(look))));

/** Whether a line that begins with ">" is the rest of an address in the line above it, wrapped on its way. */
export const closesAddress = (above: string, look: string): boolean =>
  /<[^<>]{0,99}@[^<>]{1,199}$/.test(above) && /^>[^>]{0,60}[:：]$/.test(look);

const mayEnd = (look: string): boolean =>
  !FIRST_PERSON.test(look) && (/[:：]$/.test(look) || ENDS_WITH_VERB.test(look));

/** The last line, the last two lines, and so on, as far as nothing blank stands between them. */
function spansTo(looks: readonly string[], last: number): string[] {
  const spans = [looks[last]!];
  for (let line = last - 1; line > last - LINES_MAX && looks[line]; line--)
    spans.push(`${looks[line]} ${spans.at(-1)}`);
  return spans;
}

/** With a date, and a verb or a bracketed address; brackets that close without opening show that a line is missing. */
const isWhole = (span: string): boolean =>
  bracketsMatch(span) && DATE.test(span) && (saysWrote(span) || (BRACKETED_ADDRESS.test(span) && opens(span)));

const saysWrote = (span: string): boolean =>
  VERB.test(span) && (opens(span) || ADDRESS.test(span) || ENDS_WITH_DATE.test(span));

/** With an address and a verb, but no date. */
const isNamed = (span: string): boolean =>
  bracketsMatch(span) &&
  ADDRESS.test(span) &&
  (CITES.test(span) || (VERB.test(span) && (ENDS_WITH_VERB.test(span) || DATE.test(span))));

const opens = (span: string): boolean => OPENS.test(span) || OPENS_WITH_DATE.test(span) || /^\W{0,4}[<"]/.test(span);

const bracketsMatch = (span: string): boolean => span.split('<').length >= span.split('>').length;
