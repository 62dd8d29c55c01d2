import { dayInWords, untilInWords } from '../../../activities/letters/dates.ts';
import type { Correction, MinutesPersonView } from '../../../workflows/minutes/contract.ts';
import { type Html, html } from '../../html.ts';
import { framed } from '../frame.ts';
import { askWho } from '../notice.ts';
import { stopPart } from '../stop-link.ts';
import { say } from '../texts.ts';
import { textOnPage } from './blocks.ts';
import { type Filled, fieldOf, MINUTES_CHOICES, type MinutesError } from './form.ts';
import { MINUTES_TEXTS } from './texts.ts';

export interface MinutesPage {
  view: MinutesPersonView;
  /** The minutes as people read them, in Markdown. */
  markdown: string;
  path: string;
  /** The address of the page to stop mail. */
  stop: string;
  /** Whether an answer was noted just now. */
  done?: boolean;
  /** What was filled in, and what is wrong with it. */
  wrong?: { filled: Filled; error: MinutesError };
}

const FORM = 'answer';
const idOf = { choice: 'choice', text: 'what' } as const;

/** The page on which somebody reads minutes and, while it is asked, says whether they are right. */
export function minutesPage(page: MinutesPage): string {
  const { view, markdown, wrong } = page;
  const { language } = view.to;
  const { network } = view.letterhead;
  const texts = MINUTES_TEXTS[language];
  const heading = say(texts.heading[view.frozen ? 'final' : 'draft'], { title: view.title });
  const main = html`<h1>${heading}</h1>
${wrong && summary(page, wrong)}
${noted(page)}
<p><strong>${dayInWords(view.day, language)}.</strong> ${intro(view)}</p>
${agreedBefore(view)}
${!view.closed && html`<p><a href="#${FORM}">${texts.toForm}</a></p>`}
${view.frozen && html`<p><a href="${page.path}/pdf">${texts.pdf}</a></p>`}
<h2>${texts.text}</h2>
<div class="minutes">${textOnPage(markdown, texts.table)}</div>
${own(view)}
${!view.closed && form(page)}
${askWho(language, view.letterhead)}
${stopPart(view, page.stop)}`;
  return framed(language, { title: wrong ? `${texts.errors.heading} · ${heading}` : heading, network, main });
}

/** The remark of a person that they can still change. */
const openOf = ({ corrections }: MinutesPersonView): Correction | undefined => corrections.find(({ reply }) => !reply);

function intro({ to: { language }, frozen, closed, closesAt, asked }: MinutesPersonView): string {
  const { intro: texts } = MINUTES_TEXTS[language];
  if (frozen) return texts.final;
  if (!asked) return texts.reader;
  return closed ? texts.closed : say(texts.open, { closes: untilInWords(closesAt!, language) });
}

/** Who agreed with an earlier version is asked again. */
function agreedBefore({ to: { language }, agreedWith, version, closed }: MinutesPersonView): Html | undefined {
  if (agreedWith === undefined || closed) return undefined;
  const numbers = { agreed: String(agreedWith), version: String(version) };
  return html`<p><strong>${say(MINUTES_TEXTS[language].agreedBefore, numbers)}</strong></p>`;
}

function sentenceOf({ view }: MinutesPage, error: MinutesError): string {
  return say(MINUTES_TEXTS[view.to.language].errors[error], { now: openOf(view)?.text ?? '' });
}

function summary(page: MinutesPage, { error }: NonNullable<MinutesPage['wrong']>): Html {
  const { heading } = MINUTES_TEXTS[page.view.to.language].errors;
  return html`<div class="errors" role="alert"><h2>${heading}</h2><ul><li><a href="#${idOf[fieldOf(error)]}">${sentenceOf(page, error)}</a></li></ul></div>`;
}

function noted({ view, done }: MinutesPage): Html | undefined {
  if (!done || !view.given) return undefined;
  const texts = MINUTES_TEXTS[view.to.language].noted;
  return html`<section class="noted" role="status"><p><strong>${texts.thanks}</strong></p><p>${texts[view.given.answer.choice]}</p>${!view.closed && html`<p>${texts.again}</p>`}</section>`;
}

/** What the person wrote, with what the coordinator said to it. */
function own({ to: { language }, corrections, frozen }: MinutesPersonView): Html | undefined {
  const texts = MINUTES_TEXTS[language].own;
  const said = ({ reply }: Correction) =>
    reply ? say(reply.adopted ? texts.adopted : texts.refused, { words: reply.words }) : !frozen && texts.waits;
  if (corrections.length === 0) return undefined;
  return html`<section><h2>${texts.heading}</h2><ol>${corrections.map(
    (one) => html`<li><p class="remark">${one.text}</p><p><em>${said(one)}</em></p></li>`,
  )}</ol></section>`;
}

function form(page: MinutesPage): Html {
  const { view, path, wrong } = page;
  const texts = MINUTES_TEXTS[view.to.language];
  const open = openOf(view);
  const filled: Filled = wrong?.filled ?? { ...(view.given && { choice: view.given.answer.choice }) };
  // What got its reply is not asked once more; an agreement with an earlier version is.
  const isOld = filled.choice === 'correction' ? !open : view.agreedWith !== undefined;
  const chosen = isOld && !wrong ? undefined : filled.choice;
  const text = wrong ? (wrong.filled.text ?? '') : (open?.text ?? '');
  return html`<form id="${FORM}" method="post" action="${path}" novalidate>
<input type="hidden" name="seen" value="${open?.nr ?? 0}">
<fieldset id="${idOf.choice}"><legend>${texts.question}</legend>
${mistake(page, 'choice')}${MINUTES_CHOICES.map(
  (choice) =>
    html`<p><input type="radio" id="${choice}" name="choice" value="${choice}"${choice === chosen && html` checked`}><label for="${choice}">${texts.choice[choice]}</label></p>`,
)}
</fieldset>
<label for="${idOf.text}">${texts.what}</label>
${mistake(page, 'text')}<textarea id="${idOf.text}" name="text" rows="6"${wrong && fieldOf(wrong.error) === 'text' && html` aria-invalid="true" aria-describedby="text-mistake"`}>${text}</textarea>
<button type="submit">${texts.button}</button>
</form>`;
}

function mistake(page: MinutesPage, field: 'choice' | 'text'): Html | undefined {
  const { wrong } = page;
  if (!wrong || fieldOf(wrong.error) !== field) return undefined;
  return html`<p class="mistake" id="${field}-mistake">${sentenceOf(page, wrong.error)}</p>`;
}
