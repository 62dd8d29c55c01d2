import type { Language } from '../../workflows/kit/letter.ts';
import { type FinalAgenda, type TimedItem, timedAgenda } from '../../workflows/meeting/agenda.ts';
import type { AgendaItem } from '../../workflows/meeting/contract.ts';
import type { NamedAgenda } from '../../workflows/meeting/letters.ts';
import type { Shared } from './content.ts';
import { timeInWords } from './dates.ts';
import { inMarkdown } from './our-text.ts';
import { LETTER_TEXTS, type LetterTexts, say } from './texts.ts';

type Texts = LetterTexts['agenda'];
/** The id of the point that the register of action items brings. */
const ACTIONS_POINT = 'actions';

/** The agenda of a meeting in Markdown: the final one when there is one, unless the draft is wanted; '' when there is none. */
export function agendaWords({ params, event }: Shared, language: Language, wantsDraft: boolean): string {
  if (!params.agenda) return '';
  const { agenda: texts } = LETTER_TEXTS[language];
  const { final, current } = JSON.parse(params.agenda) as NamedAgenda;
  const shown = wantsDraft || !final ? current : final;
  const items: (AgendaItem & Partial<TimedItem>)[] = event ? timedAgenda(shown.items, event).items : shown.items;
  const heading = shown === final ? texts.heading : texts.provisional;
  const lines = items.map((item) => `- ${lineOf(item, language, texts)}`);
  return [`## ${heading}`, rolesLine(shown, texts), lines.join('\n')].filter(Boolean).join('\n\n');
}

/** The title of a point; of the one that comes by itself for the open action items in the reader's language, unless it was rewritten. */
export function titleOf({ id, title }: Pick<AgendaItem, 'id' | 'title'>, language: Language): string {
  const ours = Object.values(LETTER_TEXTS).some(({ agenda }) => agenda.actions === title);
  return id === ACTIONS_POINT && ours ? LETTER_TEXTS[language].agenda.actions : title;
}

function rolesLine({ chair, minuteTaker }: FinalAgenda, { chair: inChair, minuteTaker: takesMinutes }: Texts): string {
  return [
    ...(chair ? [say(inChair, { name: inMarkdown(chair) })] : []),
    ...(minuteTaker ? [say(takesMinutes, { name: inMarkdown(minuteTaker) })] : []),
  ].join(' ');
}

function lineOf(item: AgendaItem & Partial<TimedItem>, language: Language, texts: Texts): string {
  const { kind, lead, minutes, documents, start } = item;
  const what = say(texts.what, { kind: texts.kind[kind], minutes: String(minutes) });
  const parts = [
    `${start === undefined ? '' : `${timeInWords(start, language)} `}**${inMarkdown(titleOf(item, language))}**`,
    ...(lead ? [inMarkdown(lead)] : []),
    what,
    ...(documents.length > 0
      ? [say(texts.documents, { names: documents.map((name) => inMarkdown(name)).join(', ') })]
      : []),
  ];
  return parts.join(texts.between);
}
