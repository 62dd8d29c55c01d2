import en from '../../../config/texts/action-pages.en.json' with { type: 'json' };
import nl from '../../../config/texts/action-pages.nl.json' with { type: 'json' };
import type { Language } from '../../../workflows/kit/letter.ts';

export type ActionTexts = typeof nl;

/** The sentences of the pages of action items, in each language. */
export const ACTION_TEXTS: Record<Language, ActionTexts> = { nl, en };
