import type { LocalDay } from '../../workflows/kit/calendar.ts';
import type { Language } from '../../workflows/kit/letter.ts';
import type { Present } from '../../workflows/minutes/contract.ts';
import type { ActionItem, Decision } from '../../workflows/minutes/notation.ts';
import { dayInWords } from '../letters/dates.ts';
import { readMarkdown } from './pdf/markdown.ts';
import { typeset } from './pdf/typeset.ts';

/** Minutes of a meeting: what was written, and what was found in it; `frozen` when nothing changes any more. */
export interface MinutesPaper {
  language: Language;
  network: string;
  /** The title of the meeting. */
  title: string;
  /** The day of the meeting. */
  date: LocalDay;
  markdown: string;
  decisions: Pick<Decision, 'text'>[];
  actions: Pick<ActionItem, 'owners' | 'due' | 'text'>[];
  frozen: boolean;
  /** Who was there. */
  present?: Present | undefined;
}

/** Minutes as a PDF that everybody can read (PDF/UA-1), with the decisions and action items once more at the end. */
export function minutesPdf({
  markdown,
  decisions,
  actions,
  frozen,
  present,
  ...paper
}: MinutesPaper): Promise<Uint8Array> {
  const day = (date: LocalDay) => dayInWords(date, paper.language);
  const content = {
    held: day(paper.date),
    blocks: readMarkdown(markdown),
    decisions: decisions.map(({ text }) => text),
    actions: actions.map(({ owners, due, text }) => ({ text, owners: owners.join(', '), due: day(due) })),
    frozen,
    ...(present && present.names.length > 0 && { present }),
  };
  return typeset({ ...paper, template: 'minutes', content });
}
