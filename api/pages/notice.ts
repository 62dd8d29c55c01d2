import type { Language, Letterhead } from '../../workflows/kit/letter.ts';
import { html } from '../html.ts';
import { framed } from './frame.ts';
import { PAGE_TEXTS, type PageTexts, say } from './texts.ts';

export type Notice = keyof PageTexts['notice'];

/** A friendly page that says why nothing can be recorded here, and whom to ask. */
export function noticePage(
  language: Language,
  notice: Notice,
  { letterhead, values = {} }: { letterhead?: Letterhead; values?: Record<string, string> } = {},
): string {
  const texts = PAGE_TEXTS[language];
  const { heading, text } = texts.notice[notice];
  const main = html`<h1>${heading}</h1>
<p>${say(text, values)}</p>
${letterhead && askWho(language, letterhead)}`;
  return framed(language, { title: heading, network: letterhead?.network, main });
}

/** Whom to ask: the coordinator, by name and address. */
export function askWho(language: Language, { coordinator }: Letterhead) {
  const [before, after] = say(PAGE_TEXTS[language].askWho, { coordinator: coordinator.name, email: '\u0000' }).split(
    '\u0000',
  );
  return html`<p class="ask">${before}<a href="mailto:${coordinator.email}">${coordinator.email}</a>${after}</p>`;
}
