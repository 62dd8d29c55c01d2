import { dateInWords } from '../../../activities/letters/dates.ts';
import en from '../../../config/texts/action-pages.en.json' with { type: 'json' };
import nl from '../../../config/texts/action-pages.nl.json' with { type: 'json' };
import { instantAt, type LocalDay } from '../../../workflows/kit/calendar.ts';
import type { Language } from '../../../workflows/kit/letter.ts';

export type ActionTexts = typeof nl;

const NOON_HOUR = 12;

/** The sentences of the pages of action items, in each language. */
export const ACTION_TEXTS: Record<Language, ActionTexts> = { nl, en };

/** A day in words: `maandag 1 februari 2027`. */
export const dayInWords = (day: LocalDay, language: Language): string =>
  dateInWords(instantAt(day, NOON_HOUR), language);
