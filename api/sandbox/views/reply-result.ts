import { html } from '../../html.ts';
import type { Answered } from '../answer.ts';
import type { TextName, Words } from '../texts.ts';
import { framed } from './frame.ts';

type Result = Exclude<Answered, { status: 'wrong' }>;

/** What the mailbox says of what became of an answer. */
export const REPLY_TEXTS: Record<Result['status'], { title: TextName; text: TextName }> = {
  delivered: { title: 'deliveredTitle', text: 'deliveredText' },
  later: { title: 'laterTitle', text: 'laterText' },
  refused: { title: 'refusedTitle', text: 'refusedText' },
  absent: { title: 'absentTitle', text: 'absentText' },
  'no-mailroom': { title: 'replyImpossible', text: 'noMailroomText' },
  unanswerable: { title: 'replyImpossible', text: 'unanswerableText' },
  'not-offered': { title: 'replyImpossible', text: 'notOfferedText' },
  'unknown-letter': { title: 'replyImpossible', text: 'noLetter' },
};

/** Writes what became of an answer: what the mailroom said, and the mail as it was handed in. */
export function resultPage(words: Words, nr: number, result: Result): string {
  const { title, text } = REPLY_TEXTS[result.status];
  const sent = 'raw' in result && result;
  const main = html`<h1>${words.say(title)}</h1>
<p>${words.say(text, sent ? { said: sent.said } : {})}</p>
${result.status === 'delivered' && html`<p>${words.say('deliveredNext')}</p>`}
${sent && html`<details><summary>${words.say('replySource')}</summary><pre class="source" tabindex="0">${sent.raw.toString('utf8')}</pre></details>`}
<p>${result.status !== 'unknown-letter' && html`<a href="/letters/${nr}">${words.say('backToLetter')}</a> `}<a href="/">${words.say('allLetters')}</a></p>`;
  return framed(words, words.say(title), main);
}
