import { type Html, html } from '../../html.ts';
import type { LetterLine } from '../query.ts';
import type { Words } from '../texts.ts';
import { framed, queryOf } from './frame.ts';

/** What the list shows: one page of the letters that fit the filter. */
export interface ListView {
  letters: LetterLine[];
  total: number;
  filter: { to: string; subject: string };
  page: number;
  pages: number;
}

/** Writes the list of letters, newest first. */
export function listPage(words: Words, view: ListView): string {
  const { letters, total, filter, page } = view;
  const main = html`<h1>${words.say('letters')}</h1>
<p class="intro">${words.say('intro')}</p>
${filterForm(words, filter)}
<p class="count" role="status">${countOf(words, total)} <a href="${queryOf(filter)}">${words.say('newer')}</a></p>
${letters.length > 0 ? html`<ol class="letters">${letters.map((letter) => line(words, letter))}</ol>` : empty(words, view)}
${pager(words, view)}`;
  return framed(words, words.say('letters'), main, page > 1 ? { ...filter, page } : filter);
}

function filterForm(words: Words, { to, subject }: ListView['filter']) {
  return html`<form method="get" action="/" role="search">
<div><label for="to">${words.say('filterTo')}</label><input id="to" name="to" value="${to}" maxlength="320" autocomplete="off" spellcheck="false"></div>
<div><label for="subject">${words.say('filterSubject')}</label><input id="subject" name="subject" value="${subject}" maxlength="500" autocomplete="off"></div>
<div class="buttons"><button>${words.say('filter')}</button>${(to || subject) && html`<a href="/">${words.say('clearFilter')}</a>`}</div>
</form>`;
}

function line(words: Words, { nr, at, to, subject, size }: LetterLine): Html {
  return html`<li>
<a href="/letters/${nr}"><bdi>${subject || words.say('noSubject')}</bdi></a>
<span class="to"><span class="label">${words.say('to')}</span> <bdi>${to.slice(0, 3).join(', ')}</bdi>${to.length > 3 && ` ${words.say('andMore', { count: to.length - 3 })}`}</span>
<span class="facts"><time datetime="${new Date(at).toISOString()}">${words.time(at)}</time> · ${words.size(size)}</span>
</li>`;
}

const countOf = (words: Words, total: number) => words.say(total === 1 ? 'countOne' : 'countMany', { count: total });

const empty = (words: Words, { filter }: ListView) =>
  html`<p class="empty">${words.say(filter.to || filter.subject ? 'nothingFound' : 'nothingYet')}</p>`;

function pager(words: Words, { filter, page, pages }: ListView) {
  if (pages === 1) return undefined;
  const to = (number: number, name: 'previousPage' | 'nextPage') =>
    number >= 1 && number <= pages && html`<a href="${queryOf({ ...filter, page: number })}">${words.say(name)}</a>`;
  return html`<nav class="pager" aria-label="${words.say('pages')}">
${to(page - 1, 'previousPage')} <span>${words.say('pageOf', { page, pages })}</span> ${to(page + 1, 'nextPage')}
</nav>`;
}
