import { plain } from './normalise.ts';
import { OUR_QUESTIONS } from './words/our-letters.ts';

const QUOTED_LINE = /^\s*>/;
const HEADER =
  /^\s*(?:(?:van|from)\s*:|-{3,}\s*(?:oorspronkelijk|original|doorgestuurd|forwarded)|_{10,}|(?:op|on)\s.{6,140}(?:schreef|wrote|geschreven).{0,120}:?\s*$)/i;
const CHARACTERS_MAX = 20_000;

/** The mail that is being answered, as far as the reply quotes it. */
export function quotedText(text: string): string {
  const lines = text.slice(0, CHARACTERS_MAX).split(/\r?\n/);
  const marked = lines.filter((line) => QUOTED_LINE.test(line));
  if (marked.length > 0) return marked.map((line) => line.replace(/^[\s>]+/, '')).join('\n');
  const header = lines.findIndex((line) => HEADER.test(line));
  return header === -1 ? '' : lines.slice(header).join('\n');
}

/** The quoted mail without the day it was sent, which is no day that it asks about. */
export const withoutHead = (quoted: string): string => quoted.replace(SENT_ON, '');
const SENT_ON = /^\s*(?:verzonden|sent|datum|date)\s*:.*$/gim;

/** What the quoted mail asks of this kind, and what else it asks, beside how somebody takes part and what our letters ask. */
export function ownAndOtherQuestions(quoted: string, question: RegExp): [own: string[], others: string[]] {
  const asked = questionsIn(quoted);
  const others = asked.filter(
    (written) => !question.test(written) && !WAY.test(written) && !OUR_QUESTIONS.test(written),
  );
  return [asked.filter((written) => question.test(written)), others];
}

/** Whether the quoted mail also asks something else, or which of two things, so that a bare yes or no does not tell. */
export const asksMore = (quoted: string, question: RegExp): boolean =>
  ownAndOtherQuestions(quoted, question)[1].some((written) => written.trim().split(' ').length > 2) ||
  questionsIn(quoted).some((written) => EITHER_OR.test(written));
const EITHER_OR =
  / (?:of|or) (?:komt|kom|stuurt|stuur|wilt|wil|bent|ben|blijft|blijf|gaat|ga|laat|kiest|doet|will|would|do|are|shall|can) (?:u|je|jij|jullie|you)\b(?! (?:vragen|nog|questions))/;

function questionsIn(quoted: string): string[] {
  const body = plain(quoted)
    .replace(/\bhttps?:\S+/g, ' ')
    .replace(/^(?:onderwerp|subject|betreft)\s*:.*$/gm, '')
    .replace(/\n+/g, ' ');
  return body.split(/(?<=[.!?:])\s+/).filter((written) => written.endsWith('?'));
}

const WAY = /online|fysiek|on site|in person|live|teams|zoom/;

/** What the person wrote under each stretch of the quoted mail, with the last quoted lines above it. */
export function betweenLines(text: string, own: string): { under: string; written: string }[] {
  const mine = new Set(
    own
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const pairs: { under: string; written: string }[] = [];
  let under: string[] = [];
  for (const line of text.slice(0, CHARACTERS_MAX).split(/\r?\n/)) {
    if (QUOTED_LINE.test(line)) under.push(line.replace(/^[\s>]+/, ''));
    else if (mine.has(line.trim())) {
      if (under.length > 0 || pairs.length === 0) pairs.push({ under: under.join('\n'), written: '' });
      pairs.at(-1)!.written += `${line}\n`;
      under = [];
    }
  }
  return pairs;
}

/** Whether somebody writes under several parts of a draft ("Part A", "Chapter 2"), so that no answer is one to the whole. */
export const answersByPart = (pairs: ReturnType<typeof betweenLines>): boolean =>
  pairs.filter(
    ({ under, written }) => written.trim() !== '' && PART.test(under.split('\n').filter(Boolean).at(-1) ?? ''),
  ).length > 1;
const PART =
  /^\s*(?:deel|hoofdstuk|paragraaf|onderdeel|bijlage|artikel|part|chapter|section|appendix|[a-z0-9]{1,2}[.):-])/i;
