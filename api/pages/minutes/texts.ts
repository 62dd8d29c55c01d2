import en from '../../../config/texts/minutes-pages.en.json' with { type: 'json' };
import nl from '../../../config/texts/minutes-pages.nl.json' with { type: 'json' };
import type { Language } from '../../../workflows/kit/letter.ts';

export type MinutesTexts = typeof nl;

/** The sentences of the page of minutes, in each language. */
export const MINUTES_TEXTS: Record<Language, MinutesTexts> = { nl, en };
