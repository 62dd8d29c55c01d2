import { type Html, html } from '../html.ts';
import type { Answerable } from './answerable.ts';
import type { Words } from './texts.ts';

/** Writes an answer above the letter that it answers, as Gmail does: in plain text and in HTML. */
export function aboveQuote(text: string, letter: Answerable, words: Words): { text: string; html: string } {
  const { author, sentAt } = letter;
  const who = `${author.name && `${author.name} `}<${author.address}>`;
  const wrote = words.say('quoteLine', { when: words.time(sentAt), who });
  const quoted = letter.text.split(/\r?\n/).map((line) => (line ? `> ${line}` : '>'));
  return {
    text: [text, '', wrote, ...quoted, ''].join('\n'),
    html: html`<div dir="auto">${inLines(text)}</div><br>
<div class="gmail_quote gmail_quote_container"><div dir="auto" class="gmail_attr">${wrote}<br></div>
<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${inLines(letter.text)}</blockquote></div>
`.html,
  };
}

const inLines = (text: string): Html[] => text.split(/\r?\n/).map((line) => html`${line}<br>\n`);
