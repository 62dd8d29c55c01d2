import type { Language, Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import { isLetterKind, type LetterKind, letterLanguage } from './content.ts';
import { letterFrame } from './frame.ts';
import type { LetterLinks } from './links.ts';
import { fill } from './template.ts';
import { LETTER_TEXTS, say } from './texts.ts';
import { cleanValue, escapeHtml, htmlValue, mapValues } from './values.ts';

/** A letter as a person reads it; lines end in CRLF. */
export interface RenderedLetter {
  language: Language;
  subject: string;
  text: string;
  html: string;
}

/** What differs per person, by the name of its slot. */
export type Values = Record<'salutation' | 'name' | 'organisation' | 'namedBy', string>;

/** One letter of a batch, with its links in place; also for a preview. Throws an Error for a kind without texts. */
export function renderLetter(
  batch: Omit<LetterBatch, 'letters' | 'bulk'>,
  letter: Letter,
  links: LetterLinks,
): RenderedLetter {
  const language = letterLanguage(batch, letter);
  const frame = letterFrame(batch, kindOf(letter), language);
  const values = personValues(letter, language);
  return {
    language,
    subject: fill(frame.subject, values),
    text: fill(frame.text, { ...values, ...links }),
    html: fill(frame.html, {
      ...mapValues(values, htmlValue),
      answer: escapeHtml(links.answer),
      stop: escapeHtml(links.stop),
      feed: escapeHtml(links.feed),
      desk: escapeHtml(links.desk),
    }),
  };
}

/** The kind of a letter; throws an Error when there are no texts for it. */
export function kindOf({ kind }: Pick<Letter, 'kind'>): LetterKind {
  if (!isLetterKind(kind)) throw new Error(`There are no texts for letters of the kind "${kind}"`);
  return kind;
}

/** What a letter says about its person, cleaned; who has no salutation is greeted by name. */
export function personValues({ to, params }: Pick<Letter, 'to' | 'params'>, language: Language): Values {
  const texts = LETTER_TEXTS[language];
  const name = cleanValue(to.name);
  return {
    name,
    salutation: cleanValue(to.salutation ?? '') || say(texts.salutation, { name }),
    organisation: cleanValue(to.organisation ?? ''),
    namedBy: cleanValue(params?.namedBy ?? '') || texts.someColleague,
  };
}
