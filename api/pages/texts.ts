import en from '../../config/texts/pages.en.json' with { type: 'json' };
import nl from '../../config/texts/pages.nl.json' with { type: 'json' };
import type { Language } from '../../workflows/kit/letter.ts';

export type PageTexts = typeof nl;

/** The sentences of the members' pages, in each language. */
export const PAGE_TEXTS: Record<Language, PageTexts> = { nl, en };

/** Fills the `{name}` places of a sentence. */
export const say = (sentence: string, values: Record<string, string> = {}): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** The language that a browser asks for, for pages that do not know the person: Dutch unless English comes first. */
export const browserLanguage = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'nl';
