import type { Language, Letterhead } from '../../workflows/kit/letter.ts';
import { html } from '../html.ts';
import { framed } from './frame.ts';
import { askWho } from './notice.ts';
import { PAGE_TEXTS, say } from './texts.ts';

/** The page on which a person stops mail: one sentence, one button. */
export function stopPage(
  language: Language,
  { letterhead, path, done }: { letterhead: Letterhead; path: string; done: boolean },
): string {
  const { stop } = PAGE_TEXTS[language];
  const { network } = letterhead;
  const title = say(done ? stop.done : stop.heading, { network });
  const main = html`<h1>${title}</h1>
<p>${done ? stop.doneText : say(stop.will, { network })}</p>
${!done && html`<form method="post" action="${path}"><button type="submit">${stop.button}</button></form>`}
${askWho(language, letterhead)}`;
  return framed(language, { title, network, main });
}
