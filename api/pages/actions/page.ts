import { dayInWords } from '../../../activities/letters/dates.ts';
import type { ActionAnswer, ActionSource, ActionsPersonView } from '../../../workflows/actions/contract.ts';
import type { Language } from '../../../workflows/kit/letter.ts';
import { type Html, html } from '../../html.ts';
import { framed } from '../frame.ts';
import { askWho } from '../notice.ts';
import { stopPart } from '../stop-link.ts';
import { say } from '../texts.ts';
import { ACTION_CHOICES, type ActionChoice, type ActionError, type Filled, fieldOf } from './form.ts';
import { ACTION_TEXTS } from './texts.ts';

export interface ActionsPage {
  view: ActionsPersonView;
  path: string;
  /** The address of the page to stop mail. */
  stop: string;
  /** The item whose answer was noted just now. */
  noted?: number | undefined;
  /** The item whose form is not right, what was filled in, and what is wrong. */
  wrong?: { item: number; filled: Filled; error: ActionError };
}

type Item = ActionsPersonView['answered'][number];

/** The page with all that a person still has to do: for each item how it stands, and a button of its own. */
export function actionsPage(page: ActionsPage): string {
  const { view, wrong } = page;
  const { language } = view.to;
  const { network } = view.letterhead;
  const texts = ACTION_TEXTS[language];
  const isEmpty = view.actions.length === 0;
  const heading = isEmpty ? texts.none.heading : texts.heading;
  const main = html`<h1>${heading}</h1>
${wrong && summary(language, wrong)}
${noted(page)}
<p>${say(isEmpty ? texts.none.text : texts.intro, { network })}</p>
${view.actions.map((item) => section(page, item, form(page, item), 'h2'))}
${answered(page)}
${askWho(language, view.letterhead)}
${stopPart(view, page.stop)}`;
  return framed(language, { title: wrong ? `${texts.errors.heading} · ${heading}` : heading, network, main });
}

const idOf = (field: string, item: number) => `${field}-${item}`;

function summary(language: Language, { item, error }: NonNullable<ActionsPage['wrong']>): Html {
  const { errors } = ACTION_TEXTS[language];
  return html`<div class="errors" role="alert"><h2>${errors.heading}</h2><ul><li><a href="#${idOf(fieldOf(error), item)}">${errors[error]}</a></li></ul></div>`;
}

/** What was noted last, only when the page was sent here by its form. */
function noted({ view: { to, latest }, noted: item }: ActionsPage): Html | undefined {
  if (!latest || latest.action !== item) return undefined;
  const texts = ACTION_TEXTS[to.language].noted;
  return html`<section class="noted" role="status"><p>${texts.thanks}</p><p><strong>${latest.text}</strong></p><p>${inWords(latest.answer, to.language)}</p></section>`;
}

function inWords(answer: ActionAnswer, language: Language): string {
  const until = answer.choice === 'extend' ? dayInWords(answer.until, language) : '';
  return say(ACTION_TEXTS[language].noted[answer.choice], { until });
}

/** What is done or was handed back, with what was noted of it; who sees that it is not right can say so. */
function answered(page: ActionsPage): Html | undefined {
  const { view, wrong } = page;
  const { language } = view.to;
  const texts = ACTION_TEXTS[language].answered;
  if (view.answered.length === 0) return undefined;
  const change = (item: Item) =>
    html`<p>${inWords(item.answers.at(-1)!.answer, language)}</p>
<details${wrong?.item === item.action && html` open`}><summary>${texts.change}</summary>${form(page, item)}</details>`;
  return html`<h2>${texts.heading}</h2>
${view.answered.map((item) => section(page, item, change(item), 'h3'))}`;
}

const section = ({ view }: ActionsPage, item: Item, more: Html, level: 'h2' | 'h3'): Html => html`<section class="item">
<${level} id="${idOf('item', item.action)}">${item.text}</${level}>
${facts(view.to.language, item)}
${more}
</section>`;

function form(page: ActionsPage, item: Item): Html {
  const { path, view } = page;
  const texts = ACTION_TEXTS[view.to.language];
  const { action } = item;
  return html`<form method="post" action="${path}" novalidate>
<input type="hidden" name="item" value="${action}">
<fieldset id="${idOf('choice', action)}"><legend>${texts.question}</legend>
${mistake(page, action, 'choice')}${ACTION_CHOICES.map((choice) => option(page, action, choice))}
</fieldset>
<button type="submit" aria-describedby="${idOf('item', action)}">${texts.button}</button>
</form>`;
}

function facts(language: Language, { due, overdue, source, status, answers }: Item): Html {
  const texts = ACTION_TEXTS[language];
  const from = source && sourceIn(language, source);
  const said = answers.at(-1)?.answer;
  const blocked = status === 'blocked' && said?.choice === 'blocked';
  return html`<p><strong>${say(texts.due, { due: dayInWords(due, language) })}.</strong>${overdue && ` ${texts.overdue}`}${from && ` ${from}`}</p>
${blocked && html`<p>${say(texts.blockedNow, { why: said.why })}</p>`}`;
}

function sourceIn(language: Language, source: ActionSource): string {
  const texts = ACTION_TEXTS[language].source;
  if (!('meeting' in source)) return say(texts.words, source);
  const { title, meeting } = source;
  return title ? say(texts.titled, { title }) : say(texts.meeting, { meeting: String(meeting) });
}

/** One of the answers; those that need words have their field under them. */
function option(page: ActionsPage, item: number, choice: ActionChoice): Html {
  const texts = ACTION_TEXTS[page.view.to.language];
  const id = idOf(choice, item);
  const chosen = filledFor(page, item).choice === choice;
  return html`<p><input type="radio" id="${id}" name="choice" value="${choice}"${chosen && html` checked`}><label for="${id}">${texts.choice[choice]}</label></p>
${choice === 'extend' && input(page, item, 'until')}${choice === 'blocked' && input(page, item, 'why')}${choice === 'not-mine' && input(page, item, 'whose')}`;
}

const filledFor = ({ wrong }: ActionsPage, item: number): Filled => (wrong?.item === item ? wrong.filled : {});

function input(page: ActionsPage, item: number, name: 'until' | 'why' | 'whose'): Html {
  const texts = ACTION_TEXTS[page.view.to.language];
  const id = idOf(name, item);
  const wrong = page.wrong?.item === item && fieldOf(page.wrong.error) === name;
  return html`<div><label for="${id}">${texts[name]}</label>
${mistake(page, item, name)}<input id="${id}" name="${name}" type="text" value="${filledFor(page, item)[name]}" autocomplete="off"${wrong && html` aria-invalid="true" aria-describedby="${id}-mistake"`}></div>`;
}

function mistake({ view, wrong }: ActionsPage, item: number, field: ReturnType<typeof fieldOf>): Html | undefined {
  if (wrong?.item !== item || fieldOf(wrong.error) !== field) return undefined;
  return html`<p class="mistake" id="${idOf(field, item)}-mistake">${ACTION_TEXTS[view.to.language].errors[wrong.error]}</p>`;
}
