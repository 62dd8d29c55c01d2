import { dayInWords, periodInWords } from '../../../activities/letters/dates.ts';
import type { Language } from '../../../workflows/kit/letter.ts';
import type { RolesPersonView } from '../../../workflows/roles/contract.ts';
import { type Html, html } from '../../html.ts';
import { framed } from '../frame.ts';
import { askWho } from '../notice.ts';
import { stopPart } from '../stop-link.ts';
import { say } from '../texts.ts';
import { type Filled, fieldOf, slidesName, TASK_CHOICES, type TaskChoice, type TaskError } from './form.ts';
import { TASK_TEXTS } from './texts.ts';

export interface TasksPage {
  view: RolesPersonView;
  path: string;
  /** The address of the page to stop mail. */
  stop: string;
  /** The task whose answer was noted just now. */
  noted?: number | undefined;
  /** The task that a link chose an answer for. */
  chosen?: { task: number; choice: TaskChoice } | undefined;
  /** The task whose form is not right, what was filled in, and what is wrong; a file has to be chosen again. */
  wrong?: { task?: number | undefined; filled: Filled; error: TaskError; hadFile: boolean };
}

type Task = RolesPersonView['tasks'][number];

/** The page with all that a person was asked to do in a meeting: for each task a form of its own. */
export function tasksPage(page: TasksPage): string {
  const { view, wrong } = page;
  const { language } = view.to;
  const { network } = view.letterhead;
  const texts = TASK_TEXTS[language];
  const why = view.cancelled ? texts.cancelled : view.tasks.length === 0 ? texts.none : texts.over;
  const heading = view.closed ? why.heading : texts.heading;
  const main = html`<h1>${heading}</h1>
${wrong && summary(language, wrong)}
${noted(page)}
<p>${view.closed ? why.text : say(texts.intro, { network })}</p>
${!view.closed && view.tasks.map((task) => form(page, task))}
${askWho(language, view.letterhead)}
${stopPart(view, page.stop)}`;
  return framed(language, { title: wrong ? `${texts.errors.heading} · ${heading}` : heading, network, main });
}

const idOf = (field: string, task: number | undefined) => `${field}-${task}`;

function summary(language: Language, { task, error, hadFile }: NonNullable<TasksPage['wrong']>): Html {
  const { errors } = TASK_TEXTS[language];
  const again = hadFile && fieldOf(error) !== 'file' && html`<p>${errors['file-again']}</p>`;
  const mistake =
    task === undefined ? errors[error] : html`<a href="#${idOf(fieldOf(error), task)}">${errors[error]}</a>`;
  return html`<div class="errors" role="alert"><h2>${errors.heading}</h2><ul><li>${mistake}</li></ul>${again}</div>`;
}

/** What was noted last, only when the page was sent here by its form. */
function noted({ view, noted: nr }: TasksPage): Html | undefined {
  const task = view.tasks.find((one) => one.task === nr);
  const said = task?.answers.at(-1);
  if (!task || !said) return undefined;
  const texts = TASK_TEXTS[view.to.language];
  const missing = task.missing?.map((field) => texts.missing[field]).join(', ');
  return html`<section class="noted" role="status"><p>${texts.noted.thanks}</p><p><strong>${texts.role[task.role]}</strong></p><p>${texts.noted[said.answer.choice]}</p>${missing && html`<p>${say(texts.noted.missing, { missing })}</p>`}</section>`;
}

function form(page: TasksPage, task: Task): Html {
  const { path, view } = page;
  const texts = TASK_TEXTS[view.to.language];
  const { role, task: nr, status } = task;
  const file = task.open && html` enctype="multipart/form-data"`;
  return html`<form method="post" action="${path}"${file} novalidate>
<h2 id="${idOf('task', nr)}">${texts.role[role]}</h2>
<p>${texts.what[role]}</p>
${facts(view, task)}
${(status === 'accepted' || status === 'declined') && html`<p><strong>${texts.current[status]}</strong></p>`}
<input type="hidden" name="task" value="${nr}">
<fieldset id="${idOf('choice', nr)}"><legend>${texts.question}</legend>
${mistake(page, nr, 'choice')}${TASK_CHOICES.map((choice) => option(page, task, choice))}
${input(page, nr, 'reason', texts.reason)}
</fieldset>
${role === 'pitch' && details(page, task)}
<button type="submit" aria-describedby="${idOf('task', nr)}">${texts.button}</button>
</form>`;
}

function facts({ title, when, dates = [], to: { language } }: RolesPersonView, { role, subject, person }: Task): Html {
  const texts = TASK_TEXTS[language].facts;
  const sought = html`${texts.dates}${dates.map(({ start, end }) => html`<br>${periodInWords(start, end, language)}`)}`;
  const noDate = dates.length > 0 ? sought : texts.noDate;
  return html`<dl>
<dt>${texts.meeting}</dt><dd>${title}</dd>
<dt>${texts.when}</dt><dd>${when ? periodInWords(when.start, when.end, language) : noDate}</dd>
${subject && html`<dt>${texts.subject}</dt><dd>${subject}</dd>`}
${role === 'pitch' && person.organisation && html`<dt>${texts.organisation}</dt><dd>${person.organisation}</dd>`}
</dl>`;
}

function option(page: TasksPage, task: Task, choice: TaskChoice): Html {
  const id = idOf(choice, task.task);
  const checked = choiceOf(page, task) === choice;
  return html`<p><input type="radio" id="${id}" name="choice" value="${choice}"${checked && html` checked`}><label for="${id}">${TASK_TEXTS[page.view.to.language].choice[choice]}</label></p>
`;
}

/** What stands chosen: what was filled in, else what a link chose, else what we have noted. */
function choiceOf({ wrong, chosen }: TasksPage, { task: nr, status }: Task): TaskChoice | undefined {
  if (wrong?.task === nr) return TASK_CHOICES.find((choice) => choice === wrong.filled.choice);
  if (chosen?.task === nr) return chosen.choice;
  return status === 'accepted' ? 'accept' : status === 'declined' ? 'decline' : undefined;
}

/** What a pitch is about: to fill in until its last day, to read after it. */
function details(page: TasksPage, task: Task): Html {
  const { language } = page.view.to;
  const texts = TASK_TEXTS[language];
  const { pitch = {}, task: nr, open } = task;
  const by = dayInWords(task.by!, language);
  const kept = slidesName(pitch);
  if (!open)
    return html`<p>${say(texts.details.closed, { by })}</p>
<dl>${DETAILS.map((field) => known(texts.facts[field], field === 'slides' ? kept : pitch[field]))}</dl>`;
  const id = idOf('file', nr);
  return html`<p>${say(texts.details.until, { by })}</p>
${input(page, nr, 'title', texts.details.title, pitch.title)}
${input(page, nr, 'speaker', texts.details.speaker, pitch.speaker)}
${kept && html`<p>${say(texts.details.kept, { name: kept })}</p>`}
${input(page, nr, 'link', texts.details.link)}
<div><label for="${id}">${texts.details.file}</label>
${mistake(page, nr, 'file')}<input id="${id}" name="file" type="file" accept=".pdf,.pptx,.odp"${invalid(page, nr, 'file')}></div>`;
}

const DETAILS = ['title', 'speaker', 'slides'] as const;
const known = (label: string, value: string | undefined) => value && html`<dt>${label}</dt><dd>${value}</dd>`;

function input(
  page: TasksPage,
  task: number,
  name: 'reason' | 'title' | 'speaker' | 'link',
  label: string,
  noted?: string,
): Html {
  const id = idOf(name, task);
  const value = page.wrong?.task === task ? page.wrong.filled[name] : noted;
  return html`<div><label for="${id}">${label}</label>
${mistake(page, task, name)}<input id="${id}" name="${name}" type="text" value="${value}" autocomplete="off"${invalid(page, task, name)}></div>`;
}

const isWrong = ({ wrong }: TasksPage, task: number, field: ReturnType<typeof fieldOf>) =>
  wrong?.task === task && fieldOf(wrong.error) === field;

const invalid = (page: TasksPage, task: number, field: ReturnType<typeof fieldOf>) =>
  isWrong(page, task, field) && html` aria-invalid="true" aria-describedby="${idOf(field, task)}-mistake"`;

function mistake(page: TasksPage, task: number, field: ReturnType<typeof fieldOf>): Html | undefined {
  if (!isWrong(page, task, field)) return undefined;
  const words = TASK_TEXTS[page.view.to.language].errors[page.wrong!.error];
  return html`<p class="mistake" id="${idOf(field, task)}-mistake">${words}</p>`;
}
