import type { Language } from '../../workflows/kit/letter.ts';
import type { AgendaPaper } from '../../workflows/meeting/contract.ts';
import { titleOf } from '../letters/agenda-content.ts';
import { timeInWords } from '../letters/dates.ts';
import { LETTER_TEXTS, say } from '../letters/texts.ts';
import { type MeetingPaper, meetingHead } from './meeting-paper.ts';
import { PAPER_TEXTS } from './pdf/texts.ts';
import { typeset } from './pdf/typeset.ts';

/** The agenda of a meeting as a PDF (PDF/UA-1): when each point begins, what it is, who leads it and what to read before. */
export function agendaPdf(paper: MeetingPaper, { items, provisional }: AgendaPaper): Promise<Uint8Array> {
  const { head, when, place } = meetingHead(paper);
  const { language } = paper;
  const { kind, provisional: isProvisional } = PAPER_TEXTS[language].agenda;
  const { kind: kinds } = LETTER_TEXTS[language].agenda;
  const link = paper.place?.link;
  const ends = items.at(-1)?.end;
  const content = {
    kind: provisional ? isProvisional : kind,
    when,
    place,
    link: link ? { href: link, text: link } : null,
    items: items.map((item) => ({
      time: timeOf(item, language),
      kind: kinds[item.kind],
      title: titleOf(item, language),
      lead: item.lead ?? '',
      documents: item.documents,
    })),
    ends: ends === undefined ? null : timeInWords(ends, language),
  };
  return typeset({ ...head, template: 'agenda', content });
}

const timeOf = ({ start, minutes }: AgendaPaper['items'][number], language: Language) =>
  start === undefined
    ? say(PAPER_TEXTS[language].agenda.minutes, { minutes: String(minutes) })
    : timeInWords(start, language);
