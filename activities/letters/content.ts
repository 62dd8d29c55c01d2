import type { Language, Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import { isReceipt, receiptBody, summaryBody } from './our-text.ts';
import { markPlaceholders } from './placeholders.ts';
import { markSentence, settle } from './template.ts';
import { LETTER_TEXTS, type LetterTexts } from './texts.ts';

/** The kinds of letters there are texts for. */
export const LETTER_KINDS = [
  'invitation',
  'reminder',
  'colleague-invitation',
  'test',
  'receipt-takes-part',
  'receipt-declines',
  'receipt-call',
  'receipt-colleague',
  'inbox-summary',
] as const;
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
  /** The ways to answer; not there in a letter that asks nothing. */
  answer?: { heading: string; intro: string; otherwise: string; choices: { choice: string; label: string }[] };
  /** Why the letter comes; `stop` is not there for who cannot unsubscribe: the coordinator. */
  about: { heading: string; lines: string[]; stop?: { text: string; link: string } };
}

/** The language of a letter: the person's, unless the coordinator wrote the text in another one only. */
export function letterLanguage({ text }: Pick<Shared, 'text'>, { to }: Pick<Letter, 'to'>): Language {
  if (!text || text[to.language]) return to.language;
  return (Object.keys(text)[0] as Language | undefined) ?? to.language;
}

/** What all letters of a kind and language in a batch say. */
export function letterContent(shared: Shared, kind: LetterKind, language: Language): Content {
  const texts = LETTER_TEXTS[language];
  const { about } = texts;
  const own = ownPart(shared, kind, language);
  const forMember = kind !== 'inbox-summary';
  return {
    language,
    subject: settle(markSentence(subjectFor(kind, texts.subject)), { subject: own.subject }),
    notice: markSentence(noticeFor(kind, texts.notice, shared.closesAt !== undefined)),
    own: own.body,
    ...(forMember && { answer: answerPart(shared, kind, texts.answer) }),
    about: {
      heading: about.heading,
      lines: [markSentence(whyFor(kind, about)), ...(forMember ? [markSentence(about.coordinator)] : [])],
      ...(forMember && { stop: { text: markSentence(about.stop), link: about.stopLink } }),
    },
  };
}

/** What stands at the heart of a letter: the coordinator's own text, or ours for letters that they do not write. */
function ownPart({ text, params }: Shared, kind: LetterKind, language: Language): { subject: string; body: string } {
  const { subject, receipt } = LETTER_TEXTS[language];
  if (isReceipt(kind)) return { subject: '', body: receiptBody(kind, receipt) };
  if (kind === 'inbox-summary') return { subject: '', body: summaryBody(params, language) };
  const own = text?.[language];
  return { subject: own ? markPlaceholders(own.subject) : markSentence(subject.default), body: own?.body ?? '' };
}

function answerPart({ closesAt }: Shared, kind: LetterKind, texts: LetterTexts['answer']): Content['answer'] {
  const choices = {
    'takes-part': texts.takesPart,
    declines: texts.declines,
    call: texts.call,
    colleague: texts.colleague,
  };
  const known = closesAt !== undefined;
  const asked = { heading: texts.heading, intro: known ? `${texts.until} ${texts.intro}` : texts.intro };
  const noted = {
    heading: texts.receiptHeading,
    intro: known ? `${texts.receiptIntro} ${texts.receiptUntil}` : texts.receiptIntro,
  };
  const { heading, intro } = isReceipt(kind) ? noted : asked;
  return {
    heading,
    intro: markSentence(intro),
    otherwise: isReceipt(kind) ? '' : markSentence(texts.otherwise),
    choices: Object.entries(choices).map(([choice, label]) => ({ choice, label })),
  };
}

function subjectFor(kind: LetterKind, texts: LetterTexts['subject']): string {
  if (isReceipt(kind)) return texts.receipt;
  if (kind === 'inbox-summary') return texts.summary;
  if (kind === 'reminder') return texts.reminder;
  return kind === 'test' ? texts.test : '{subject}';
}

function noticeFor(kind: LetterKind, texts: LetterTexts['notice'], closes: boolean): string {
  switch (kind) {
    case 'reminder':
      return closes ? `${texts.reminder} ${texts.reminderUntil}` : texts.reminder;
    case 'colleague-invitation':
      return texts.colleague;
    case 'test':
      return texts.test;
    default:
      return '';
  }
}

function whyFor(kind: LetterKind, texts: LetterTexts['about']): string {
  if (isReceipt(kind)) return texts.whyReceipt;
  if (kind === 'inbox-summary') return texts.whySummary;
  if (kind === 'test') return texts.whyTest;
  return kind === 'colleague-invitation' ? texts.whyColleague : texts.whyListed;
}
