import { attributionLines, closesAddress, introducesQuote } from './attribution.ts';
import { goesOnWarning, isBanner } from './banner.ts';
import { isDisclaimer } from './disclaimer.ts';
import { isQuoted, lookOf, type Mark } from './lines.ts';
import { beginsOriginal, isGroupWise, type Role, roleOfLine } from './original.ts';
import { isProgramLine } from './program-line.ts';
import { isDelimiter, isPgpMark, isReplyAboveLine, isStrictDelimiter } from './signature.ts';

/** A quoted line from this length on may have been wrapped on its way, so that its rest has no sign before it. */
const WRAPPED_CHARACTERS_MIN = 60;

/** A quote that is set in. */
const INDENTED = /^(?: {4}|\t)/;

/** What each line of a mail is; what comes after an 'original' or a 'signature' is still marked by itself. */
export function markLines(lines: readonly string[]): Mark[] {
  const looks = lines.map(lookOf);
  const roles = looks.map(roleOfLine);
  const marks = lines.map((line, i) => markOf(looks, roles, i, line));
  markLeadingDashes(looks, marks);
  markAttributions(lines, looks, marks);
  markIntroductions(looks, marks);
  markWrapped(lines, marks);
  markBanners(looks, marks);
  markDisclaimers(looks, marks);
  return marks;
}

function markOf(looks: readonly string[], roles: readonly Role[], i: number, line: string): Mark {
  const look = looks[i]!;
  if (isGroupWise(look)) return 'original';
  if (isQuoted(line) && !(i > 0 && closesAddress(looks[i - 1]!, look))) return 'quote';
  if (look === '') return 'blank';
  if (beginsOriginal(looks, roles, i) || isReplyAboveLine(look)) return 'original';
  if (isPgpMark(look)) return look.includes(' SIGNATURE') ? 'signature' : 'program';
  if (isDelimiter(look)) return 'signature';
  return isProgramLine(look) ? 'program' : 'own';
}

/** Lines of dashes above everything else divide nothing; the delimiter of RFC 3676 does. */
function markLeadingDashes(looks: readonly string[], marks: Mark[]): void {
  for (let i = 0; marks[i] === 'blank' || marks[i] === 'signature'; i++) {
    if (marks[i] === 'signature' && !isStrictDelimiter(looks[i]!) && !isPgpMark(looks[i]!)) marks[i] = 'program';
  }
}

/** A quote that is introduced and has signs is a quote; without signs it goes on to the end of the mail. */
function markAttributions(lines: readonly string[], looks: readonly string[], marks: Mark[]): void {
  const plain = looks.map((look, i) => (marks[i] === 'own' ? look : ''));
  let firstOwn = 0;
  for (let last = 0; last < marks.length; last++) {
    while (firstOwn < last && marks[firstOwn] !== 'own') firstOwn += 1;
    const count = marks[last] === 'own' ? attributionLines(plain, last) : 0;
    if (count === 0) continue;
    const first = last - count + 1;
    if (firstOwn >= first) markIndented(lines, marks, last + 1);
    marks.fill(next(marks, last) === 'quote' ? 'quote' : 'original', first, last + 1);
  }
}

function markIntroductions(looks: readonly string[], marks: Mark[]): void {
  marks.forEach((mark, i) => {
    if (mark === 'own' && introducesQuote(looks[i]!) && next(marks, i) === 'quote') marks[i] = 'quote';
  });
}

/** The mark of the next line that is not blank. */
function next(marks: readonly Mark[], line: number): Mark | undefined {
  let following = line + 1;
  while (marks[following] === 'blank') following += 1;
  return marks[following];
}

/** A quote may be set in instead of signed; then what is not set in below it is the answer, if there is any. */
function markIndented(lines: readonly string[], marks: Mark[], from: number): void {
  const isLoose = (i: number) => marks[i] === 'own' && !INDENTED.test(lines[i]!);
  let end = from;
  while (end < lines.length && !isLoose(end)) end += 1;
  if (end === lines.length) return;
  for (let i = from; i < end; i++) if (marks[i] === 'own') marks[i] = 'quote';
}

/** The rest of a quoted line that was wrapped: between quoted lines, in small letters. */
function markWrapped(lines: readonly string[], marks: Mark[]): void {
  marks.forEach((mark, i) => {
    const long = marks[i - 1] === 'quote' && lines[i - 1]!.length >= WRAPPED_CHARACTERS_MIN;
    if (mark === 'own' && long && marks[i + 1] === 'quote' && /^\p{Ll}/u.test(lines[i]!)) marks[i] = 'quote';
  });
}

/** What a mail server warns of above or below what the person wrote, with its advice in the lines below it. */
function markBanners(looks: readonly string[], marks: Mark[]): void {
  looks.forEach((look, i) => {
    if (marks[i] !== 'own' || !isBanner(look)) return;
    marks[i] = 'program';
    for (let next = i + 1; marks[next] === 'own' && goesOnWarning(looks[next]!); next += 1) marks[next] = 'program';
  });
}

/** A disclaimer below what the person wrote ends it; one above it is left out. */
function markDisclaimers(looks: readonly string[], marks: Mark[]): void {
  const firstOwn = marks.indexOf('own');
  for (let from = firstOwn, end = from; from >= 0 && from < marks.length; from = Math.max(end, from + 1)) {
    for (end = from; marks[end] === 'own'; ) end += 1;
    if (end === from || !isDisclaimer(looks.slice(from, end).join(' '))) continue;
    if (from === firstOwn) marks.fill('program', from, end);
    else marks[from] = 'signature';
  }
}
