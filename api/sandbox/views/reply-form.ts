import { type Html, html } from '../../html.ts';
import { REPLY_CHARACTERS_MAX, type ReplyKind } from '../reply-body.ts';
import type { TextName, Words } from '../texts.ts';

/** What was filled in, not checked; `wrong` is the field that was not right. */
export interface Given {
  kind?: string;
  text?: string;
  from?: string;
  start?: string;
  wrong?: string;
}

interface TextField {
  id: string;
  label: TextName;
  given: Given;
  rows: number;
  required?: boolean;
}

/** Writes a form that answers a letter. */
export const replyForm = (nr: number, fields: Html): Html =>
  html`<form class="reply" method="post" action="/letters/${nr}/reply">
${fields}
</form>`;

/** Writes the field for what one says, with its label. */
export function textField(words: Words, { id, label, given, rows, required }: TextField): Html {
  const invalid = given.wrong === 'text' && html` aria-invalid="true" aria-describedby="wrong"`;
  return html`<div><label for="${id}">${words.say(label)}</label>
<textarea id="${id}" name="text" rows="${rows}" maxlength="${REPLY_CHARACTERS_MAX}"${required && html` required`}${invalid}>
${given.text ?? ''}</textarea></div>`;
}

/** Writes a button that answers in a certain way. */
export const button = (words: Words, kind: ReplyKind, name: TextName): Html =>
  html`<button name="kind" value="${kind}">${words.say(name)}</button>`;
