import type { LocalDay } from '../../workflows/kit/calendar.ts';
import type { Language } from '../../workflows/kit/letter.ts';
import type { OwnerAt } from '../../workflows/minutes/contract.ts';
import { linesOf, type MinutesReading, readMinutes } from '../../workflows/minutes/notation.ts';
import { PAPER_TEXTS } from '../documents/pdf/texts.ts';
import { dayInWords } from '../letters/dates.ts';
import { say } from '../letters/texts.ts';

/** Minutes as they were read, with the whole names of owners in place of how they were written. */
export function namedIn(reading: MinutesReading, owners: OwnerAt[] = []): MinutesReading {
  const namesAt = (at: number) => owners.filter(({ line }) => line === at).map(({ name }) => name);
  const actions = reading.actions.map((item) => {
    const names = namesAt(item.line);
    return names.length === item.owners.length ? { ...item, owners: names } : item;
  });
  return { ...reading, actions };
}

/** What makes a line a heading, a quote or a point of a list. */
const KIND_OF_LINE = /^(?:\s|[#>]|[*+-]\s|\d{1,3}[.)]\s|\[[ xX]\]\s)*/;

/**
 * Minutes in Markdown as people read them: what was decided and agreed in words, in place of the notation that marks it, with
 * the whole names of who does it as far as they are known.
 */
export function readable(markdown: string, day: LocalDay, language: Language, owners?: OwnerAt[]): string {
  const { decided, agreed } = PAPER_TEXTS[language].minutes;
  const { decisions, actions } = namedIn(readMinutes(markdown, day), owners);
  const lines = linesOf(markdown);
  const put = (line: number, words: string) => {
    lines[line - 1] = KIND_OF_LINE.exec(lines[line - 1]!)![0] + words;
  };
  for (const { line, text } of decisions) put(line, say(decided, { text }));
  for (const { line, text, owners, due } of actions)
    put(line, say(agreed, { text, owners: owners.join(', '), due: dayInWords(due, language) }));
  return lines.join('\n');
}
