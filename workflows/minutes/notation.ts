import type { LocalDay } from '../kit/calendar.ts';
import type { PersonId } from '../kit/letter.ts';
import { readDay } from '../meeting/days.ts';

/** What minutes hold at most. */
export const MINUTES_CHARACTERS_MAX = 200_000;
export const MARKED_MAX = 500;
export const MARKED_CHARACTERS_MAX = 1_000;
export const OWNERS_MAX = 10;

/** Something that was decided. `line` counts from 1. */
export interface Decision {
  line: number;
  text: string;
}

/** Something that somebody is to do, by a day. */
export interface ActionItem {
  line: number;
  owners: string[];
  due: LocalDay;
  text: string;
}

/** Why a line that looks like a decision or an action item is not understood. */
export type Unclear =
  | 'no-colon'
  | 'no-text'
  | 'no-owner'
  | 'no-day'
  | 'day-unknown'
  | 'day-passed'
  | 'bracket-open'
  | 'too-long'
  | 'too-many';

/** What was found in minutes, and the lines to give back because they are not understood. */
export interface MinutesReading {
  decisions: Decision[];
  actions: ActionItem[];
  unclear: { line: number; text: string; why: Unclear }[];
}

/** Signs of lists, headings, quotes and emphasis that Markdown puts before a line. */
const LEADING = /^(?:[\s#>*_+-]|\d{1,3}[.)]\s|\[[ xX]\]\s)*/;
const MARK = /^(besluit|decision|actie|action)(?![\p{L}\p{N}-])(.*)$/iu;
const EMPHASIS = /^[\s*_]+/;
const FENCE = /^\s*(?:```|~~~)/;
const BY = /^(?:uiterlijk|voor|vóór|per|op|tot|by|before|due|on)\s+/i;
const AND = /\s+(?:en|and|&)\s+/i;

/** The lines of minutes, as they are counted. */
export const linesOf = (markdown: string): string[] =>
  markdown
    .slice(0, MINUTES_CHARACTERS_MAX)
    .normalize('NFC')
    .split(/\r\n|\r|\n/);

/**
 * Reads decisions and action items from minutes in Markdown: lines that begin with `BESLUIT:` or `DECISION:`, and with
 * `ACTIE (naam, voor 1 mei 2027):` or `ACTION (name, by 2027-05-01):`. A day without a year is the first one after the
 * meeting.
 */
export function readMinutes(markdown: string, meetingDay: LocalDay): MinutesReading {
  const reading: MinutesReading = { decisions: [], actions: [], unclear: [] };
  const lines = linesOf(markdown);
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (FENCE.test(line)) isCode = !isCode;
    else if (!isCode) readLine(reading, line, index + 1, meetingDay);
  }
  if (markdown.length > MINUTES_CHARACTERS_MAX) reading.unclear.push({ line: lines.length, text: '', why: 'too-long' });
  return reading;
}

function readLine(reading: MinutesReading, whole: string, line: number, meetingDay: LocalDay): void {
  const { decisions, actions, unclear } = reading;
  const [, word = '', rest = ''] = MARK.exec(whole.replace(LEADING, '')) ?? [];
  const after = rest.replace(EMPHASIS, '');
  if (!isMeant(word, after)) return;
  if (decisions.length + actions.length + unclear.length > MARKED_MAX) return;
  const found = readMarked(reading, word.toUpperCase(), after, meetingDay);
  if (typeof found === 'string') unclear.push({ line, text: whole.trim().slice(0, MARKED_CHARACTERS_MAX), why: found });
  else if (isAction(found)) actions.push({ line, ...found });
  else decisions.push({ line, ...found });
}

/** The word in capitals, or before what the notation puts after it: a sentence may begin with it too. */
const isMeant = (word: string, after: string) =>
  word !== '' && (word === word.toUpperCase() || after.startsWith(':') || after.startsWith('('));

type Found = Omit<Decision, 'line'> | Omit<ActionItem, 'line'>;
const isAction = (found: Found): found is Omit<ActionItem, 'line'> => 'due' in found;

function readMarked(
  { decisions, actions, unclear }: MinutesReading,
  word: string,
  after: string,
  meetingDay: LocalDay,
): Found | Unclear {
  if (decisions.length + actions.length + unclear.length === MARKED_MAX) return 'too-many';
  if (after.length > MARKED_CHARACTERS_MAX) return 'too-long';
  return word === 'BESLUIT' || word === 'DECISION' ? readDecision(after) : readAction(after, meetingDay);
}

/** Without emphasis, also that which began before the mark, as in `**BESLUIT:** tekst` and `**BESLUIT: tekst**`. */
function plain(after: string): string {
  const text = after.replace(/^[*_]*(?:\s+|$)/, '').trimEnd();
  const closed = text.endsWith('*') && text.split('**').length % 2 === 0 ? text.replace(/\*+$/, '') : text;
  return closed.replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2');
}

function readDecision(after: string): Omit<Decision, 'line'> | Unclear {
  if (!after.startsWith(':')) return 'no-colon';
  const text = plain(after.slice(1));
  return text ? { text } : 'no-text';
}

function readAction(after: string, meetingDay: LocalDay): Omit<ActionItem, 'line'> | Unclear {
  if (!after.startsWith('(')) return after.startsWith(':') ? 'no-owner' : 'no-colon';
  const end = after.indexOf(')');
  if (end < 0) return 'bracket-open';
  const who = readWho(after.slice(1, end), meetingDay);
  if (typeof who === 'string') return who;
  const said = after.slice(end + 1).replace(EMPHASIS, '');
  if (!said.startsWith(':')) return 'no-colon';
  const text = plain(said.slice(1));
  return text ? { ...who, text } : 'no-text';
}

/** What stands in the brackets: one name or more, and after the last comma the day. */
function readWho(inside: string, meetingDay: LocalDay): Pick<ActionItem, 'owners' | 'due'> | Unclear {
  const parts = inside.split(',').map((part) => part.trim());
  const last = parts.at(-1)!;
  // `May 1, 2027` has a comma of its own.
  const used = /^\d{4}$/.test(last) && parts.length > 1 ? 2 : 1;
  const written = parts.slice(-used).join(', ');
  const isSaid = BY.test(written) || /\d/.test(written);
  if (!isSaid) return inside.trim() ? 'no-day' : 'no-owner';
  const owners = parts
    .slice(0, -used)
    .flatMap((part) => part.split(AND))
    .filter(Boolean);
  if (owners.length === 0 || owners.length > OWNERS_MAX) return 'no-owner';
  const due = readDay(written.replace(BY, ''), meetingDay);
  if (!due) return 'day-unknown';
  return due < meetingDay ? 'day-passed' : { owners, due };
}

/** Who of some people a name in the minutes means: by their whole name, or by a part of it that only one of them has. */
export function ownerOf(
  name: string,
  people: { person: PersonId; name: string }[],
): { person: PersonId } | 'unknown' | 'several' {
  const wanted = simple(name);
  const whole = people.filter((one) => simple(one.name) === wanted);
  const matching = whole.length > 0 ? whole : people.filter((one) => ` ${simple(one.name)} `.includes(` ${wanted} `));
  if (matching.length > 1) return 'several';
  return matching[0] && wanted ? { person: matching[0].person } : 'unknown';
}

/** Small letters without accents, with one space between words. */
const simple = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase().replace(/\s+/g, ' ').trim();
