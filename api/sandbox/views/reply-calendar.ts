import { type Html, html } from '../../html.ts';
import type { Answerable } from '../answerable.ts';
import { proposedStart } from '../reply-calendar.ts';
import type { Words } from '../texts.ts';
import { button, type Given, replyForm, textField } from './reply-form.ts';

/** Writes the form that accepts or declines an invitation, below what it is for. */
export const eventForm = (words: Words, { nr, invitation }: Answerable, given: Given): Html => html`<p><bdi>${
  invitation!.summary || words.say('noSubject')
}</bdi>${invitation!.starts !== undefined && html` · ${words.moment(invitation!.starts)}`}</p>
${replyForm(
  nr,
  html`${textField(words, { id: 'event-text', label: 'replyComment', given, rows: 2 })}
<p class="buttons">${button(words, 'accept', 'replyAccept')}${button(words, 'tentative', 'replyTentative')}${button(words, 'decline', 'replyDecline')}</p>`,
)}`;

/** Writes the form that proposes another time. */
export function counterForm(words: Words, { nr, invitation }: Answerable, given: Given): Html {
  const invalid = given.wrong === 'start' && html` aria-invalid="true" aria-describedby="wrong"`;
  return html`<h3>${words.say('replyCounter')}</h3>
${replyForm(
  nr,
  html`<div><label for="start">${words.say('replyStart')}</label>
<input id="start" name="start" type="datetime-local" required value="${given.start ?? proposedStart(invitation!)}"${invalid}></div>
${textField(words, { id: 'counter-text', label: 'replyComment', given, rows: 2 })}
<p class="buttons">${button(words, 'counter', 'replyCounterSend')}</p>`,
)}`;
}
