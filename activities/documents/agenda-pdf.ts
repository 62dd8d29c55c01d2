import type { Language } from '../../workflows/kit/letter.ts';
import type { TimedItem } from '../../workflows/meeting/agenda.ts';
import type { AgendaItem } from '../../workflows/meeting/contract.ts';
import { timeInWords } from '../letters/dates.ts';
import { say } from '../letters/texts.ts';
import { type MeetingPaper, meetingHead } from './meeting-paper.ts';
import { PAPER_TEXTS } from './pdf/texts.ts';
import { typeset } from './pdf/typeset.ts';

/** A point of an agenda; its times are known once the meeting has a date. */
export type PaperItem = AgendaItem & Partial<Pick<TimedItem, 'start' | 'end'>>;

/** The agenda of a meeting as a PDF (PDF/UA-1): when each point begins, what it is, who leads it and what to read before. */
export function agendaPdf(paper: MeetingPaper, items: PaperItem[]): Promise<Uint8Array> {
  const { head, when, place } = meetingHead(paper);
  const { language } = paper;
  const { kinds } = PAPER_TEXTS[language].agenda;
  const link = paper.place?.link;
  const ends = items.at(-1)?.end;
  const content = {
    when,
    place,
    link: link ? { href: link, text: link } : null,
    items: items.map((item) => ({
      time: timeOf(item, language),
      kind: kinds[item.kind],
      title: item.title,
      lead: item.lead ?? '',
      documents: item.documents,
    })),
    ends: ends === undefined ? null : timeInWords(ends, language),
  };
  return typeset({ ...head, template: 'agenda', content });
}

const timeOf = ({ start, minutes }: PaperItem, language: Language) =>
  start === undefined
    ? say(PAPER_TEXTS[language].agenda.minutes, { minutes: String(minutes) })
    : timeInWords(start, language);
