import type { Language } from '../../workflows/kit/letter.ts';
import type { Period, Role } from '../../workflows/roles/contract.ts';
import type { NamedNews } from '../../workflows/roles/letters.ts';
import type { Content, Shared } from './content.ts';
import { dayInWords, periodInWords } from './dates.ts';
import { inMarkdown } from './our-text.ts';
import { markSentence } from './template.ts';
import { LETTER_TEXTS, type LetterTexts, say } from './texts.ts';

/** The letters about tasks in a meeting. */
export const TASK_LETTERS = [
  'task-asked',
  'task-reminder',
  'task-details',
  'task-off',
  'task-noted',
  'task-news',
] as const;
export type TaskLetter = (typeof TASK_LETTERS)[number];

type Texts = LetterTexts['tasks'];

/** Whether a kind of letter is about a task in a meeting. */
export const isTaskLetter = (kind: string): kind is TaskLetter => (TASK_LETTERS as readonly string[]).includes(kind);

/** What the letters about tasks say, but for the lines about the mail itself. */
export function taskContent(
  { params }: Shared,
  kind: TaskLetter,
  language: Language,
): Omit<Content, 'language' | 'about'> {
  const { tasks } = LETTER_TEXTS[language];
  const answer = answerFor(params, kind, LETTER_TEXTS[language]);
  return {
    subject: markSentence(subjectFor(params, kind, tasks)),
    notice: '',
    own: bodyOf(params, kind, language, tasks),
    ...(answer && { answer }),
  };
}

/** Why somebody gets a letter about a task. */
export function whyTask(kind: TaskLetter, { tasks, about }: LetterTexts): string {
  if (kind === 'task-noted') return about.whyReceipt;
  return kind === 'task-news' ? tasks.whyCoordinator : tasks.whyHolder;
}

const roleOf = (params: Shared['params']) => (params.role ?? 'chair') as Role;

function subjectFor(params: Shared['params'], kind: TaskLetter, { subject }: Texts): string {
  const asked = subject[kind];
  return typeof asked === 'string' ? asked : asked[roleOf(params)];
}

/** The Markdown of a letter: what is asked or told, and what it is about in a list. */
function bodyOf(params: Shared['params'], kind: TaskLetter, language: Language, texts: Texts): string {
  const lines =
    kind === 'task-news'
      ? newsLines(params, texts)
      : [...meetingLines(params, language, texts), ...taskLines(params, kind, language, texts)];
  return ['{{salutation}},', wordsOf(params, kind, language, texts), lines.join('\n')].join('\n\n');
}

function wordsOf(params: Shared['params'], kind: TaskLetter, language: Language, texts: Texts): string {
  const { body, holder, missing } = texts;
  const role = roleOf(params);
  if (kind === 'task-asked') return body['task-asked'][role];
  if (kind === 'task-off')
    return say(params.cancelled ? body['task-cancelled'] : body['task-off'], { role: holder[role] });
  if (kind === 'task-noted') return body['task-noted'][params.noted === 'accept' ? 'accept' : 'decline'];
  if (kind === 'task-news') return say(body[kind], { meeting: inMarkdown(params.title ?? '') });
  if (kind !== 'task-details') return body[kind];
  const named = (JSON.parse(params.missing ?? '[]') as (keyof typeof missing)[]).map((field) => missing[field]);
  return say(body['task-details'], { missing: named.join(', '), by: byDay(params.by, language) });
}

const byDay = (day: string | undefined, language: Language) => (day === undefined ? '' : dayInWords(day, language));

const line = (label: string, value: string) => `- ${label}: **${inMarkdown(value)}**`;

function meetingLines(params: Shared['params'], language: Language, { facts }: Texts): string[] {
  const { title, start, end } = params;
  const when = start && end ? periodInWords(Number(start), Number(end), language) : undefined;
  const unknown = () => `- ${facts.when}: ${notYet(params.dates, language, facts)}`;
  return [line(facts.meeting, title ?? ''), when ? line(facts.when, when) : unknown()];
}

/** While a date is sought: which it may be. */
function notYet(dates: string | undefined, language: Language, facts: Texts['facts']): string {
  const periods = (dates ? JSON.parse(dates) : []) as Period[];
  const named = periods.map(({ start, end }) => `**${periodInWords(start, end, language)}**`);
  return named.length > 0 ? say(facts.dates, { dates: named.join(facts.or) }) : facts.noDate;
}

function taskLines(params: Shared['params'], kind: TaskLetter, language: Language, { facts, role }: Texts): string[] {
  const asks = kind === 'task-asked' || kind === 'task-reminder';
  return [
    line(facts.task, role[roleOf(params)]),
    ...(params.subject ? [line(facts.subject, params.subject)] : []),
    ...(params.by && asks ? [`- ${facts.by}: ${say(facts.until, { by: byDay(params.by, language) })}`] : []),
  ];
}

function newsLines({ items = '[]', count }: Shared['params'], texts: Texts): string[] {
  const news = JSON.parse(items) as NamedNews[];
  const lines = news.map((one) => newsLine(one, texts));
  const more = Number(count ?? news.length) - news.length;
  return [...lines, ...(more > 0 ? [say(texts.more, { more: String(more) })] : [])].map((text) => `- ${text}`);
}

function newsLine({ who, role, why, subject, reason }: NamedNews, texts: Texts): string {
  const told = reason ? say(texts.said, { why: texts.why[why], said: inMarkdown(reason) }) : texts.why[why];
  const task = subject ? `${texts.role[role]} (${inMarkdown(subject)})` : texts.role[role];
  return say(texts.news, { who: inMarkdown(who), role: task, why: told });
}

function answerFor({ task = '' }: Shared['params'], kind: TaskLetter, texts: LetterTexts): Content['answer'] {
  const { answer, details } = texts.tasks;
  if (kind === 'task-off' || kind === 'task-news') return undefined;
  if (kind === 'task-details') {
    const { heading, intro, button } = details;
    return { heading, intro, otherwise: '', choices: [{ choice: `accept-${task}`, label: button }] };
  }
  const { heading, intro, otherwise, accept, decline } = answer;
  const choices = [
    { choice: `accept-${task}`, label: accept },
    { choice: `decline-${task}`, label: decline },
  ];
  if (kind !== 'task-noted') return { heading, intro, otherwise, choices };
  return {
    heading: texts.answer.receiptHeading,
    intro: markSentence(texts.answer.receiptIntro),
    otherwise: '',
    choices,
  };
}
