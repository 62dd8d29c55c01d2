import en from '../../config/texts/letters.en.json' with { type: 'json' };
import nl from '../../config/texts/letters.nl.json' with { type: 'json' };
import type { Language } from '../../workflows/kit/letter.ts';

/** Every sentence of letters that is not a coordinator's own. */
export type LetterTexts = typeof nl;

/** The sentences of letters, by language. */
export const LETTER_TEXTS: Record<Language, LetterTexts> = { nl, en };

/** A sentence with its `{names}` replaced by values; a name without a value stays as it is. */
export const say = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
