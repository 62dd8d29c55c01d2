import type { Language, Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import { markPlaceholders } from './placeholders.ts';
import { markSentence, settle } from './template.ts';
import { LETTER_TEXTS, type LetterTexts } from './texts.ts';

/** The kinds of letters there are texts for. */
export const LETTER_KINDS = ['invitation', 'reminder', 'colleague-invitation', 'test'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Whether there are texts for a kind of letter. */
export const isLetterKind = (kind: string): kind is LetterKind => (LETTER_KINDS as readonly string[]).includes(kind);

/** What letters of a batch have in common. */
export type Shared = Pick<LetterBatch, 'letterhead' | 'text' | 'params' | 'closesAt'>;

/** Everything a kind of letter says in a language, as marked text (template.ts); text and HTML are both set from it. */
export interface Content {
  language: Language;
  subject: string;
  notice: string;
  /** Markdown, its placeholders not marked yet. */
  own: string;
  answer: { heading: string; intro: string; otherwise: string; choices: { choice: string; label: string }[] };
  about: { heading: string; lines: string[]; stop: string; stopLink: string };
}

/** The language of a letter: the person's, unless the coordinator wrote the text in another one only. */
export function letterLanguage({ text }: Pick<Shared, 'text'>, { to }: Pick<Letter, 'to'>): Language {
  if (!text || text[to.language]) return to.language;
  return (Object.keys(text)[0] as Language | undefined) ?? to.language;
}

/** What all letters of a kind and language in a batch say. */
export function letterContent({ text, closesAt }: Shared, kind: LetterKind, language: Language): Content {
  const { subject, notice, answer, about } = LETTER_TEXTS[language];
  const closes = closesAt !== undefined;
  const own = text?.[language];
  const ownSubject = own ? markPlaceholders(own.subject) : markSentence(subject.default);
  const choices = {
    'takes-part': answer.takesPart,
    declines: answer.declines,
    call: answer.call,
    colleague: answer.colleague,
  };
  return {
    language,
    subject: settle(markSentence(subjectFor(kind, subject)), { subject: ownSubject }),
    notice: markSentence(noticeFor(kind, notice, closes)),
    own: own?.body ?? '',
    answer: {
      heading: answer.heading,
      intro: markSentence(closes ? `${answer.until} ${answer.intro}` : answer.intro),
      otherwise: markSentence(answer.otherwise),
      choices: Object.entries(choices).map(([choice, label]) => ({ choice, label })),
    },
    about: {
      heading: about.heading,
      lines: [markSentence(whyFor(kind, about)), markSentence(about.coordinator)],
      stop: markSentence(about.stop),
      stopLink: about.stopLink,
    },
  };
}

function subjectFor(kind: LetterKind, texts: LetterTexts['subject']): string {
  if (kind === 'reminder') return texts.reminder;
  return kind === 'test' ? texts.test : '{subject}';
}

function noticeFor(kind: LetterKind, texts: LetterTexts['notice'], closes: boolean): string {
  switch (kind) {
    case 'invitation':
      return '';
    case 'reminder':
      return closes ? `${texts.reminder} ${texts.reminderUntil}` : texts.reminder;
    case 'colleague-invitation':
      return texts.colleague;
    case 'test':
      return texts.test;
    default:
      return kind satisfies never;
  }
}

function whyFor(kind: LetterKind, texts: LetterTexts['about']): string {
  if (kind === 'test') return texts.whyTest;
  return kind === 'colleague-invitation' ? texts.whyColleague : texts.whyListed;
}
