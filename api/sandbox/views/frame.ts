import { type Html, html } from '../../html.ts';
import { type Language, type TextName, type Words, wordsIn } from '../texts.ts';

const LANGUAGES: Language[] = ['nl', 'en'];

/** Writes a whole page of the mailbox; `query` is that of its address, which the choice of language keeps. */
export function framed(words: Words, title: string, main: Html, query: Record<string, string | number> = {}): string {
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${words.say('mailbox')}</title>
<link rel="stylesheet" href="/mailbox.css">
<link rel="icon" href="data:,">
</head>
<body>
<header>
<p class="name"><a href="/">${words.say('mailbox')}</a></p>
<nav aria-label="${words.say('languageNav')}">${LANGUAGES.map((language) => choice(words, language, query))}</nav>
</header>
<main>
${main}
</main>
</body>
</html>
`.html;
}

/** Writes a page with one sentence and the way back to the letters. */
export function noticePage(words: Words, name: TextName): string {
  const text = words.say(name);
  return framed(words, text, html`<h1>${text}</h1><p><a href="/">${words.say('allLetters')}</a></p>`);
}

/** Gives the query part of an address, without what is empty. */
export function queryOf(values: Record<string, string | number>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return `?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))}`;
}

function choice(words: Words, language: Language, query: Record<string, string | number>) {
  const name = wordsIn(language).say('languageName');
  if (language === words.language) return html`<strong>${name}</strong>`;
  return html`<a href="${queryOf({ ...query, lang: language })}" lang="${language}" hreflang="${language}">${name}</a>`;
}
