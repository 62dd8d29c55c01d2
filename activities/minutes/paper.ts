import type { LocalDay } from '../../workflows/kit/calendar.ts';
import type { Language } from '../../workflows/kit/letter.ts';
import type { OwnerAt, Present } from '../../workflows/minutes/contract.ts';
import { readMinutes } from '../../workflows/minutes/notation.ts';
import { minutesPdf } from '../documents/minutes-pdf.ts';
import { namedIn, readable } from './readable.ts';

/** What minutes as a PDF are made of. */
export interface PaperFields {
  language: Language;
  network: string;
  title: string;
  day: LocalDay;
  markdown: string;
  frozen: boolean;
  present?: Present | undefined;
  /** Who does what, where that is known: people write first names. */
  owners?: OwnerAt[] | undefined;
}

/** Minutes as a PDF; what was decided is found in their text. */
export function printMinutes({ day, markdown, owners, ...fields }: PaperFields): Promise<Uint8Array> {
  const { decisions, actions } = namedIn(readMinutes(markdown, day), owners);
  const text = readable(markdown, day, fields.language, owners);
  return minutesPdf({ ...fields, date: day, markdown: text, decisions, actions });
}
