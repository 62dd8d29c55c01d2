import type { NamedItem, NamedNews } from '../../workflows/actions/letters.ts';
import type { Language } from '../../workflows/kit/letter.ts';
import type { Content, Shared } from './content.ts';
import { dayInWords } from './dates.ts';
import { inMarkdown } from './our-text.ts';
import { markSentence } from './template.ts';
import { LETTER_TEXTS, type LetterTexts, say } from './texts.ts';

/** The letters about action items. */
export const ACTION_LETTERS = [
  'action-new',
  'action-reminder',
  'action-overdue',
  'action-noted',
  'action-coordinator',
] as const;
export type ActionLetter = (typeof ACTION_LETTERS)[number];

type Texts = LetterTexts['actions'];

/** Whether a kind of letter is about action items. */
export const isActionLetter = (kind: string): kind is ActionLetter =>
  (ACTION_LETTERS as readonly string[]).includes(kind);

/** What the letters about action items say, but for the lines about the mail itself. */
export function actionContent(
  { params }: Shared,
  kind: ActionLetter,
  language: Language,
): Omit<Content, 'language' | 'about'> {
  const { actions } = LETTER_TEXTS[language];
  const { intro, button, otherwise } = actions.answer;
  const heading = kind === 'action-noted' ? LETTER_TEXTS[language].answer.receiptHeading : actions.answer.heading;
  const answer = { heading, intro: markSentence(intro), otherwise, choices: [{ choice: '', label: button }] };
  return {
    subject: markSentence(actions.subject[kind]),
    notice: '',
    own: bodyOf(params, kind, language, actions),
    ...(kind !== 'action-coordinator' && { answer }),
  };
}

/** Why somebody gets a letter about action items. */
export function whyAction(kind: ActionLetter, { actions, about }: LetterTexts): string {
  if (kind === 'action-noted') return about.whyReceipt;
  return kind === 'action-coordinator' ? actions.whyCoordinator : actions.whyOwner;
}

/** The Markdown of a letter: what it is about, and the items in a list. */
function bodyOf(params: Shared['params'], kind: ActionLetter, language: Language, texts: Texts): string {
  const items = JSON.parse(params.items ?? '[]') as object[];
  const lines = items.map((item) =>
    kind === 'action-coordinator'
      ? newsLine(item as NamedNews, language, texts)
      : itemLine(item as NamedItem, language, texts),
  );
  const more = Number(params.count ?? items.length) - items.length;
  if (more > 0) lines.push(say(texts.more, { more: String(more) }));
  return ['{{salutation}},', texts.body[kind], lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}

const lineOf = ({ text, due }: { text: string; due: string }, language: Language, { line }: Texts) =>
  say(line, { text: `**${inMarkdown(text)}**`, due: dayInWords(due, language) });

function itemLine(item: NamedItem, language: Language, texts: Texts): string {
  const notes = [
    ...(item.meeting === undefined ? [] : [fromMeeting(item, texts)]),
    ...(item.words === undefined ? [] : [say(texts.from.words, { words: inMarkdown(item.words) })]),
    ...(item.overdue && !item.noted ? [texts.overdue] : []),
  ];
  const noted = item.noted ? `: ${texts.noted[item.noted]}` : '';
  return lineOf(item, language, texts) + noted + (notes.length > 0 ? ` (${notes.join('; ')})` : '');
}

const fromMeeting = ({ title, meeting }: NamedItem, { from }: Texts) =>
  title ? say(from.titled, { title: inMarkdown(title) }) : say(from.meeting, { meeting: String(meeting) });

function newsLine(news: NamedNews, language: Language, texts: Texts): string {
  const reason = texts.why[news.why];
  const why = news.said ? say(texts.said, { why: reason, said: inMarkdown(news.said) }) : reason;
  return `${inMarkdown(news.who)}: ${lineOf(news, language, texts)}: ${why}`;
}
