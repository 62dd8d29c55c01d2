import type { Language, Letterhead } from '../../workflows/kit/letter.ts';
import { html } from '../html.ts';
import { framed } from './frame.ts';
import { askWho } from './notice.ts';
import { PAGE_TEXTS, say } from './texts.ts';

/** The page from which a person puts their calendar feed into their own calendar: one link, and its address to copy. */
export function feedPage(
  language: Language,
  { letterhead, address }: { letterhead: Letterhead; address: string },
): string {
  const { feed } = PAGE_TEXTS[language];
  const { network } = letterhead;
  const main = html`<h1>${feed.heading}</h1>
<p>${say(feed.intro, { network })}</p>
<ul class="choices"><li><a href="${address.replace(/^https?:/, 'webcal:')}">${feed.button}</a></li></ul>
<h2>${feed.otherHeading}</h2>
<p>${feed.other}</p>
<label for="address">${feed.address}</label>
<input id="address" type="text" readonly value="${address}">
<p>${feed.own}</p>
${askWho(language, letterhead)}`;
  return framed(language, { title: feed.heading, network, main });
}
