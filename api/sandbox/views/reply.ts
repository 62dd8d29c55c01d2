import { type Html, html } from '../../html.ts';
import { type Answerable, isOffered, readersWords } from '../answerable.ts';
import { BOUNCES, IN_CALENDAR, REPLY_CHARACTERS_MAX } from '../reply-body.ts';
import type { TextName, Words } from '../texts.ts';
import { framed } from './frame.ts';
import { counterForm, eventForm } from './reply-calendar.ts';
import { button, type Given, replyForm, textField } from './reply-form.ts';

/** Writes the page on which one answers a letter; `given` is what was filled in before, and what of it was wrong. */
export function replyPage(words: Words, letter: Answerable, given: Given): string {
  const { nr, person } = letter;
  const title = words.say('reply');
  const main = html`<p><a href="/letters/${nr}">${words.say('backToLetter')}</a></p>
<h1>${title}</h1>
<dl class="facts">
<dt>${words.say('letter')}</dt><dd><bdi>${letter.subject || words.say('noSubject')}</bdi></dd>
<dt>${words.say('replyAs')}</dt><dd><bdi>${person.name ? `${person.name} <${person.address}>` : person.address}</bdi></dd>
</dl>
<p class="intro">${words.say('replyIntro')}</p>
${given.wrong && html`<p class="notice" role="alert" id="wrong">${wrong(words, given.wrong)}</p>`}
${writtenPart(words, letter, given)}
${isOffered(letter, 'accept') && calendarPart(words, letter, given)}
${isOffered(letter, 'out-of-office') && automaticPart(words, letter, given)}`;
  return framed(words, title, main);
}

const WRONG: Record<string, TextName> = { text: 'wrongText', from: 'wrongFrom', start: 'wrongStart' };
const wrong = (words: Words, field: string) =>
  words.say(WRONG[field] ?? 'wrongKind', field === 'text' ? { max: REPLY_CHARACTERS_MAX } : {});

function writtenPart(words: Words, letter: Answerable, all: Given): Html {
  const given = all.kind && /^(?:words|other-address|forgery)$/.test(all.kind) ? all : {};
  const { kind = 'words', from, wrong } = given;
  const sender = (value: string, name: TextName, values = {}) =>
    html`<p class="choice"><input type="radio" name="kind" id="kind-${value}" value="${value}"${kind === value && html` checked`}> <label for="kind-${value}">${words.say(name, values)}</label></p>`;
  const invalid = wrong === 'from' && html` aria-invalid="true" aria-describedby="wrong"`;
  return html`<section aria-labelledby="in-words">
<h2 id="in-words">${words.say('replyInWords')}</h2>
${replyForm(
  letter.nr,
  html`${textField(words, { id: 'text', label: 'replyText', given, rows: 6, required: true })}
<fieldset>
<legend>${words.say('replySender')}</legend>
${sender('words', 'replySelf', { address: letter.person.address })}
${sender('other-address', 'replyOther')}
<p class="choice"><label for="from">${words.say('replyOtherAddress')}</label><input id="from" name="from" type="email" maxlength="254" autocomplete="off" value="${from ?? ''}"${invalid}></p>
${sender('forgery', 'replyForged')}
</fieldset>
<p class="buttons"><button>${words.say('replySend')}</button></p>`,
)}
</section>`;
}

const calendarPart = (words: Words, letter: Answerable, given: Given) => html`<section aria-labelledby="in-calendar">
<h2 id="in-calendar">${words.say('replyInCalendar')}</h2>
${eventForm(words, letter, IN_CALENDAR.some((kind) => kind === given.kind) ? given : {})}
${isOffered(letter, 'counter') && counterForm(words, letter, given.kind === 'counter' ? given : {})}
</section>`;

const automaticPart = (words: Words, letter: Answerable, given: Given) => html`<section aria-labelledby="automatic">
<h2 id="automatic">${words.say('replyAutomatic')}</h2>
<h3>${words.say('replyAway')}</h3>
${replyForm(
  letter.nr,
  html`${textField(words, {
    id: 'away-text',
    label: 'replyAwayText',
    given: given.kind === 'out-of-office' ? given : { text: readersWords(letter, words).say('awayDefault') },
    rows: 3,
  })}
<p class="buttons">${button(words, 'out-of-office', 'replyAwaySend')}</p>`,
)}
<h3>${words.say('replyBounce')}</h3>
${replyForm(
  letter.nr,
  html`<p class="hint">${words.say('replyBounceHint')}</p>
<p class="buttons">${button(words, BOUNCES[0], 'replyHardBounce')}${button(words, BOUNCES[1], 'replySoftBounce')}</p>`,
)}
</section>`;
