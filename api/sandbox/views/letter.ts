import { type Html, html } from '../../html.ts';
import { headerOf, type OpenLetter, TEXT_CHARS_MAX } from '../letter.ts';
import { cutAtLinks } from '../links.ts';
import type { Words } from '../texts.ts';
import { framed, queryOf } from './frame.ts';

/** The ways to look at a letter. */
export const VIEWS = ['html', 'text', 'source'] as const;
export type View = (typeof VIEWS)[number];

const TAB_NAMES = { html: 'viewHtml', text: 'viewText', source: 'viewSource' } as const;

/** Writes the page of one letter: who, when, and one of its three views. */
export function letterPage(words: Words, letter: OpenLetter, view: View): string {
  const title = letter.subject || words.say('noSubject');
  const main = html`<p><a href="/">${words.say('allLetters')}</a></p>
<h1><bdi>${title}</bdi></h1>
${facts(words, letter)}
<p class="answer"><a href="/letters/${letter.nr}/reply">${words.say('replyLink')}</a></p>
${letter.unreadable && html`<p class="notice">${words.say('unreadable')}</p>`}
<nav class="tabs" aria-label="${words.say('views')}">${VIEWS.map((tab) => tabLink(words, letter, tab, tab === view))}</nav>
<section aria-label="${words.say(TAB_NAMES[view])}">
${bodies[view](words, letter)}
</section>`;
  return framed(words, title, main, { view });
}

/** Gives the HTML of a letter as a page for our frame: its links open outside it. */
export function letterDocument(page: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(page)?.[0] ?? '';
  return `${doctype}<base target="_blank">${page.slice(doctype.length)}`;
}

function facts(words: Words, letter: OpenLetter) {
  const { nr, at, to, size, attachments } = letter;
  return html`<dl class="facts">
<dt>${words.say('from')}</dt><dd><bdi>${headerOf(letter, 'from') || letter.from}</bdi></dd>
<dt>${words.say('to')}</dt><dd>${to.map((address) => html`<a href="/${queryOf({ to: address })}"><bdi>${address}</bdi></a> `)}</dd>
<dt>${words.say('arrived')}</dt><dd><time datetime="${new Date(at).toISOString()}">${words.time(at)}</time> · ${words.say('letterNr', { nr: String(nr) })} · ${words.size(size)}</dd>
${attachments.length > 0 && html`<dt>${words.say('attachments')}</dt><dd>${attachments.map((file) => attachment(words, file))}</dd>`}
</dl>`;
}

const attachment = (words: Words, { name, type, size }: OpenLetter['attachments'][number]) =>
  html`<span class="attachment"><bdi>${name || words.say('noName')}</bdi> (${type}, ${words.size(size)})</span> `;

const tabLink = (words: Words, { nr }: OpenLetter, tab: View, current: boolean) =>
  html`<a href="/letters/${nr}?view=${tab}"${current && html` aria-current="page"`}>${words.say(TAB_NAMES[tab])}</a>`;

const bodies: Record<View, (words: Words, letter: OpenLetter) => Html> = {
  html: (words, letter) =>
    letter.html === null
      ? html`<p class="empty">${words.say('noHtml')}</p>`
      : html`<p class="hint">${words.say('linksOpen')}</p>
<iframe src="/letters/${letter.nr}/html" title="${words.say('htmlFrame')}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,

  text: (words, letter) =>
    letter.text === null
      ? html`<p class="empty">${words.say('noText')}</p>`
      : html`<p class="hint">${words.say('linksOpen')}</p>${cut(words, letter.text, linked, 'text')}`,

  source: (
    words,
    letter,
  ) => html`<p><a href="/letters/${letter.nr}/source.eml" download>${words.say('download')}</a></p>
<details><summary>${words.say('headers')}</summary><dl class="headers">${letter.headers.map(
    ({ name, value }) => html`<dt><bdi>${name}</bdi></dt><dd><bdi>${value}</bdi></dd>`,
  )}</dl></details>
${cut(words, letter.raw.toString('utf8'), (source) => html`${source}`, 'source')}`,
};

function cut(words: Words, whole: string, show: (text: string) => Html, kind: View) {
  return html`<pre class="${kind}" tabindex="0">${show(whole.slice(0, TEXT_CHARS_MAX))}</pre>
${whole.length > TEXT_CHARS_MAX && html`<p class="notice">${words.say('tooLong')}</p>`}`;
}

const linked = (text: string) =>
  html`${cutAtLinks(text).map((piece) =>
    piece.url ? html`<a href="${piece.url}" target="_blank" rel="noopener noreferrer">${piece.text}</a>` : piece.text,
  )}`;
