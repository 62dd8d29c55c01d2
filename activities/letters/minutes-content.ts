import type { Language } from '../../workflows/kit/letter.ts';
import type { CoordinatorNews, Summary } from '../../workflows/minutes/contract.ts';
import type { NamedAction } from '../../workflows/minutes/letters.ts';
import type { Content, Shared } from './content.ts';
import { dayInWords } from './dates.ts';
import { inMarkdown } from './our-text.ts';
import { markSentence } from './template.ts';
import { LETTER_TEXTS, type LetterTexts, say } from './texts.ts';

/** The letters about minutes. */
export const MINUTES_LETTERS = [
  'minutes-draft',
  'minutes-answered',
  'minutes-final',
  'minutes-summary',
  'minutes-afterwards',
  'minutes-coordinator',
] as const;
export type MinutesLetter = (typeof MINUTES_LETTERS)[number];

type Texts = LetterTexts['minutes'];
type Params = Shared['params'];
/** What was decided, or written about a draft, goes into a letter in at most so many characters. */
const WORDS_CHARACTERS_MAX = 1000;

/** Whether a kind of letter is about minutes. */
export const isMinutesLetter = (kind: string): kind is MinutesLetter =>
  (MINUTES_LETTERS as readonly string[]).includes(kind);

/** Whether a kind of letter comes with the minutes as a PDF. */
export const bringsMinutes = (kind: string): boolean => kind === 'minutes-final';

/** What the letters about minutes say, but for the lines about the mail itself. */
export function minutesContent(
  { params, closesAt }: Shared,
  kind: MinutesLetter,
  language: Language,
): Omit<Content, 'language' | 'about'> {
  const { minutes, answer } = LETTER_TEXTS[language];
  const asked = answerFor(kind, minutes, closesAt === undefined ? '' : `${answer.until} `);
  return {
    subject: markSentence(minutes.subject[kind]),
    notice: '',
    own: ['{{salutation}},', opening(params, kind, language), ...heart(params, kind, language)].join('\n\n'),
    ...(asked && { answer: asked }),
  };
}

/** Why somebody gets a letter about minutes. */
export function whyMinutes(kind: MinutesLetter, { why }: Texts): string {
  if (kind === 'minutes-coordinator') return why.coordinator;
  return kind === 'minutes-draft' || kind === 'minutes-answered' ? why.there : why.invited;
}

const words = (text: string) => inMarkdown(text, WORDS_CHARACTERS_MAX);

function opening(
  { title = '', day = '', news, attached, again }: Params,
  kind: MinutesLetter,
  language: Language,
): string {
  const { body, attachment, again: anew } = LETTER_TEXTS[language].minutes;
  const sentence = kind === 'minutes-coordinator' ? body[kind][news as CoordinatorNews] : body[kind];
  const said = say(sentence, { meeting: inMarkdown(title), day: dayInWords(day, language) });
  if (kind === 'minutes-draft' && again) return `${said}\n\n${anew}`;
  return attached ? `${said} ${attachment}` : said;
}

/** What a letter brings: a reply, the coordinator's summary, or what was decided and agreed. */
function heart(params: Params, kind: MinutesLetter, language: Language): string[] {
  const texts = LETTER_TEXTS[language].minutes;
  if (kind === 'minutes-coordinator') return [];
  if (kind === 'minutes-answered') {
    const { correction = '', adopted, words: said = '' } = params;
    return [
      `> ${words(correction)}`,
      say(texts.adopted[adopted === 'true' ? 'true' : 'false'], { words: words(said) }),
    ];
  }
  const summary = kind === 'minutes-summary' || kind === 'minutes-afterwards' ? summaryIn(params, language) : undefined;
  return summary ? [summary] : whatWasDecided(params, language, texts);
}

function summaryIn({ summary }: Params, language: Language): string | undefined {
  const written = summary ? (JSON.parse(summary) as Summary) : {};
  return written[language] ?? Object.values(written)[0];
}

function whatWasDecided(params: Params, language: Language, texts: Texts): string[] {
  const decisions = (JSON.parse(params.decisions ?? '[]') as string[]).map(words);
  const actions = (JSON.parse(params.actions ?? '[]') as NamedAction[]).map(({ who, text, due }) =>
    say(texts.action, { who: inMarkdown(who), text: words(text), due: dayInWords(due, language) }),
  );
  if (decisions.length + actions.length === 0) return [texts.nothing];
  return [
    ...list(texts.decisions, decisions, params.moreDecisions, texts),
    ...list(texts.actions, actions, params.moreActions, texts),
  ];
}

function list(heading: string, lines: string[], more = '0', texts: Texts): string[] {
  if (lines.length === 0) return [];
  const all = more === '0' ? lines : [...lines, say(texts.more, { more })];
  return [`## ${heading}`, all.map((line) => `- ${line}`).join('\n')];
}

function answerFor(kind: MinutesLetter, { draft, read }: Texts, until: string): Content['answer'] {
  if (kind === 'minutes-coordinator') return undefined;
  const { heading, intro, button, otherwise } = kind === 'minutes-draft' ? draft : { ...read, otherwise: '' };
  const asks = kind === 'minutes-draft' ? until : '';
  return { heading, intro: markSentence(asks + intro), otherwise, choices: [{ choice: '', label: button }] };
}
