import type { LocalDay } from '../../../workflows/kit/calendar.ts';
import type { Language } from '../../../workflows/kit/letter.ts';
import { inOwnProcess } from '../own-process.ts';
import { printable } from './printable.ts';
import { PAPER_TEXTS } from './texts.ts';

/** What a template in config/templates/pdf is given; `content` differs for each, and is data, never Typst. */
export interface Paper {
  template: 'minutes' | 'attendance' | 'badges' | 'agenda';
  language: Language;
  network: string;
  title: string;
  /** The day that stands in the file as its date; without one it has none. So the same content gives the same bytes. */
  date?: LocalDay | undefined;
  content: object;
}

/** What the process that typesets is asked, and what it answers. */
export type TypesetTask = { template: string; data: string };
export type TypesetAnswer = { pdf: Uint8Array } | { error: string };

/** A paper that takes longer than this is not made. The badges of 5,000 people take a sixth of it. */
const TYPESETTING_MS_MAX = 60_000;
const HEAP_MB_MAX = 512;
const MEMORY_MB_MAX = 1_200;
const PROCESS = new URL('./typeset-process.ts', import.meta.url);
const LIMITS = { heapMegabytes: HEAP_MB_MAX, megabytes: MEMORY_MB_MAX, milliseconds: TYPESETTING_MS_MAX };

/**
 * A PDF that everybody can read, also with a screen reader (PDF/UA-1, ISO 14289-1), made by Typst in a process of its own.
 * Throws when it takes too much time or memory.
 */
export async function typeset({ template, language, date, ...paper }: Paper): Promise<Uint8Array> {
  const { page, [template]: texts } = PAPER_TEXTS[language];
  const data = printable({ ...paper, language, date: date && inParts(date), texts: { ...texts, page } });
  const answer = await inOwnProcess<TypesetAnswer>(PROCESS, { template, data: JSON.stringify(data) }, LIMITS);
  if (!answer) throw new Error(`Making the PDF of ${template} takes too much time or memory.`);
  if ('error' in answer) throw new Error(`The PDF of ${template} cannot be made: ${answer.error}`);
  return answer.pdf;
}

function inParts(date: LocalDay) {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
}
