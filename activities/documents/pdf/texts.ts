import en from '../../../config/texts/papers.en.json' with { type: 'json' };
import nl from '../../../config/texts/papers.nl.json' with { type: 'json' };
import type { Language } from '../../../workflows/kit/letter.ts';

/** What stands on printed papers, by language and template. */
export const PAPER_TEXTS: Record<Language, typeof nl> = { nl, en };
