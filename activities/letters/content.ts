import type { Token } from 'markdown-it';
import type { Language, Letter, LetterBatch } from '../../workflows/kit/letter.ts';
import { ACTION_LETTERS, type ActionLetter, actionContent, isActionLetter, whyAction } from './action-content.ts';
import {
  invites,
  isMeetingLetter,
  MEETING_LETTERS,
  type MeetingLetter,
  meetingContent,
  whyMeeting,
} from './meeting-content.ts';
import { isMinutesLetter, MINUTES_LETTERS, type MinutesLetter, minutesContent, whyMinutes } from './minutes-content.ts';
import { isReceipt, receiptBody, summaryBody } from './our-text.ts';
import { markPlaceholders } from './placeholders.ts';
import { isTaskLetter, TASK_LETTERS, type TaskLetter, taskContent, whyTask } from './task-content.ts';
import { markSentence, settle, slot } from './template.ts';
import { LETTER_TEXTS, type LetterTexts } from './texts.ts';

/** The kinds of letters there are texts for. */
export const LETTER_KINDS = [
  'invitation',
  'reminder',
  'colleague-invitation',
  'test',
  'receipt-takes-part',
  'receipt-active',
  'receipt-informed',
  'receipt-afterwards',
  'receipt-declines',
  'receipt-call',
  'receipt-colleague',
  'inbox-summary',
  ...MEETING_LETTERS,
  ...ACTION_LETTERS,
  ...MINUTES_LETTERS,
  ...TASK_LETTERS,
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Whether there are texts for a kind of letter. */
export const isLetterKind = (kind: string): kind is LetterKind => (LETTER_KINDS as readonly string[]).includes(kind);

/** What letters of a batch have in common. */
export type Shared = Pick<LetterBatch, 'letterhead' | 'text' | 'params' | 'closesAt' | 'event' | 'dates' | 'documents'>;

/** Everything a kind of letter says in a language, as marked text (template.ts); text and HTML are both set from it. */
export interface Content {
  language: Language;
  subject: string;
  notice: string;
  /** Markdown, its placeholders not marked yet. */
  own: string;
  /** What the letter is about, in a few lines. */
  facts?: { heading: string; lines: { label: string; value: string }[] };
  /** Markdown that comes after what the letter is about. */
  more?: string;
  /** Documents by name; one that is not in the mail has a link. */
  documents?: { heading: string; items: { name: string; link?: string }[] };
  /** The ways to answer; not there in a letter that asks nothing. A choice that is empty is made on the page. */
  answer?: { heading: string; intro: string; otherwise: string; choices: { choice: string; label: string }[] };
  /** Where the person's calendar feed is. */
  feed?: { text: string; link: string };
  /** Why the letter comes; `stop` is not there for who cannot unsubscribe: the coordinator. */
  about: {
    heading: string;
    lines: string[];
    stop?: { text: string; link: string };
    /** Where the coordinator does what a letter to them is about. */
    desk?: { text: string; link: string };
  };
}

/** What a letter says in Markdown, read: at its heart, and after what it is about. */
export type Words = Record<'own' | 'more', Token[]>;

/** The address of a page to answer on, with what was chosen when a choice comes with it. */
export const answerLink = (choice: string): string => slot('answer') + (choice && `?choice=${choice}`);

/** The language of a letter: the person's, unless the coordinator wrote the text in another one only. */
export function letterLanguage({ text }: Pick<Shared, 'text'>, { to, kind }: Pick<Letter, 'to' | 'kind'>): Language {
  const ours = isMeetingLetter(kind) && !invites(kind);
  if (ours || !text || text[to.language]) return to.language;
  return (Object.keys(text)[0] as Language | undefined) ?? to.language;
}

/** What all letters of a kind and language in a batch say. */
export function letterContent(shared: Shared, kind: LetterKind, language: Language): Content {
  const texts = LETTER_TEXTS[language];
  return { language, ...contentOf(shared, kind, language, texts), about: aboutPart(kind, texts) };
}

function contentOf(shared: Shared, kind: LetterKind, language: Language, texts: LetterTexts) {
  if (isMeetingLetter(kind)) return meetingContent(shared, kind, language);
  if (isActionLetter(kind)) return actionContent(shared, kind, language);
  if (isMinutesLetter(kind)) return minutesContent(shared, kind, language);
  if (isTaskLetter(kind)) return taskContent(shared, kind, language);
  return campaignContent(shared, kind, language, texts);
}

type CampaignLetter = Exclude<LetterKind, MeetingLetter | ActionLetter | MinutesLetter | TaskLetter>;

function campaignContent(
  shared: Shared,
  kind: CampaignLetter,
  language: Language,
  texts: LetterTexts,
): Omit<Content, 'language' | 'about'> {
  const own = ownPart(shared, kind, language);
  return {
    subject: settle(markSentence(subjectFor(kind, texts.subject)), { subject: own.subject }),
    notice: markSentence(noticeFor(kind, texts.notice, shared.closesAt !== undefined)),
    own: own.body,
    ...(kind !== 'inbox-summary' && { answer: answerPart(shared, kind, texts.answer) }),
  };
}

function aboutPart(kind: LetterKind, texts: LetterTexts): Content['about'] {
  const { about } = texts;
  const why = whyItComes(kind, texts);
  if (isToCoordinator(kind)) {
    const desk = { text: about.desk, link: about.deskLink };
    return { heading: about.heading, lines: [markSentence(why)], desk };
  }
  return {
    heading: about.heading,
    lines: [markSentence(why), markSentence(about.coordinator)],
    stop: { text: markSentence(about.stop), link: about.stopLink },
  };
}

/** Letters to the coordinator, who cannot unsubscribe from them. */
const isToCoordinator = (kind: LetterKind) =>
  kind === 'inbox-summary' ||
  kind === 'action-coordinator' ||
  kind === 'minutes-coordinator' ||
  kind === 'task-news' ||
  kind === 'meeting-venue';

function whyItComes(kind: LetterKind, texts: LetterTexts): string {
  if (isMeetingLetter(kind)) return whyMeeting(kind, texts);
  if (isMinutesLetter(kind)) return whyMinutes(kind, texts.minutes);
  if (isTaskLetter(kind)) return whyTask(kind, texts);
  return isActionLetter(kind) ? whyAction(kind, texts) : whyFor(kind, texts.about);
}

/** What stands at the heart of a letter: the coordinator's own text, or ours for letters that they do not write. */
function ownPart(
  { text, params }: Shared,
  kind: CampaignLetter,
  language: Language,
): { subject: string; body: string } {
  const { subject, receipt } = LETTER_TEXTS[language];
  if (isReceipt(kind)) return { subject: '', body: receiptBody(kind, receipt) };
  if (kind === 'inbox-summary') return { subject: '', body: summaryBody(params, language) };
  const own = text?.[language];
  return { subject: own ? markPlaceholders(own.subject) : markSentence(subject.default), body: own?.body ?? '' };
}

function answerPart({ closesAt }: Shared, kind: CampaignLetter, texts: LetterTexts['answer']): Content['answer'] {
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

function subjectFor(kind: CampaignLetter, texts: LetterTexts['subject']): string {
  if (isReceipt(kind)) return texts.receipt;
  if (kind === 'inbox-summary') return texts.summary;
  if (kind === 'reminder') return texts.reminder;
  return kind === 'test' ? texts.test : '{subject}';
}

function noticeFor(kind: CampaignLetter, texts: LetterTexts['notice'], closes: boolean): string {
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

function whyFor(kind: CampaignLetter, texts: LetterTexts['about']): string {
  if (isReceipt(kind)) return texts.whyReceipt;
  if (kind === 'inbox-summary') return texts.whySummary;
  if (kind === 'test') return texts.whyTest;
  return kind === 'colleague-invitation' ? texts.whyColleague : texts.whyListed;
}
