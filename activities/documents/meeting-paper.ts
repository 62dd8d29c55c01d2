import { localDay } from '../../workflows/kit/calendar.ts';
import type { Language } from '../../workflows/kit/letter.ts';
import type { Place, Slot } from '../../workflows/meeting/contract.ts';
import { periodInWords } from '../letters/dates.ts';

/** What papers of a meeting say of it: whose it is, what it is called, and when and where it is when that is known. */
export interface MeetingPaper {
  language: Language;
  network: string;
  title: string;
  when?: Pick<Slot, 'start' | 'end'> | undefined;
  place?: Place | undefined;
}

/** The head of a paper, and when and where the meeting is, in words. */
export const meetingHead = ({ language, network, title, when, place }: MeetingPaper) => ({
  head: { language, network, title, date: when && localDay(when.start) },
  when: when ? periodInWords(when.start, when.end, language) : null,
  place: place?.name ? [place.name, place.address].filter(Boolean).join(', ') : null,
});
