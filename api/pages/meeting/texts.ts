import { dateInWords, timeInWords } from '../../../activities/letters/dates.ts';
import en from '../../../config/texts/meeting-pages.en.json' with { type: 'json' };
import nl from '../../../config/texts/meeting-pages.nl.json' with { type: 'json' };
import type { Language } from '../../../workflows/kit/letter.ts';
import type { Slot } from '../../../workflows/meeting/contract.ts';
import { say } from '../texts.ts';

export type MeetingTexts = typeof nl;

/** The sentences of the pages of meetings, in each language. */
export const MEETING_TEXTS: Record<Language, MeetingTexts> = { nl, en };

/** A date in words, in Dutch time: `donderdag 22 april 2027, 14.00 tot 16.30 uur`. */
export const slotInWords = ({ start, end }: Slot, language: Language): string =>
  say(MEETING_TEXTS[language].time, {
    date: dateInWords(start, language),
    from: timeInWords(start, language),
    to: timeInWords(end, language),
  });
