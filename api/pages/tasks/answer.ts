import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Bearer } from '../../../activities/letters/token.ts';
import type { RolesCommand, RolesPersonView, TaskAnswer } from '../../../workflows/roles/contract.ts';
import type { Deps } from '../../deps.ts';
import { stopLink } from '../stop-link.ts';
import { chosenIn, errorOf, filledFields, type Read, readTask } from './form.ts';
import { type TasksPage, tasksPage } from './page.ts';
import { type Form, readForm } from './upload.ts';

type Shown = Omit<TasksPage, 'stop'>;

/** Whether a token is for the tasks of a meeting. */
export const isTasks = ({ workflow }: Bearer): boolean => workflow.includes('/roles/');

const look = (deps: Deps, { workflow, person }: Bearer) =>
  deps.door.look<RolesPersonView | null>(workflow, { ask: 'person', person });
const pathOf = (request: Request) => request.originalUrl.split('?')[0]!;

/** Shows a person what they were asked to do in a meeting; gives false when it does not know them. Records nothing. */
export async function showTasks(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<boolean> {
  const view = await look(deps, bearer);
  if (!view) return false;
  const { noted, choice } = request.query;
  show(deps, response, { view, path: pathOf(request), noted: Number(noted) || undefined, chosen: chosenIn(choice) });
  return true;
}

/** Records what a person says of one task; gives false when the meeting does not know them. */
export async function recordTask(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<boolean> {
  const form = await readForm(request);
  const view = await look(deps, bearer);
  if (!view) return false;
  const path = pathOf(request);
  if (view.closed) return show(deps, response, { view, path });
  if ('error' in form) {
    const pitches = view.tasks.filter(({ role }) => role === 'pitch');
    const task = pitches.length === 1 ? pitches[0]!.task : undefined;
    return show(deps, response, { view, path, wrong: { task, filled: {}, error: form.error, hadFile: true } });
  }
  return recordForm(deps, response, bearer, { view, path }, form);
}

async function recordForm(
  deps: Deps,
  response: Response,
  { workflow, person }: Bearer,
  { view, path }: Pick<TasksPage, 'view' | 'path'>,
  { fields, upload }: Exclude<Form, { error: string }>,
): Promise<boolean> {
  const filled = filledFields(fields);
  const task = view.tasks.find((one) => String(one.task) === filled.task);
  if (!task) {
    response.redirect(303, path);
    return true;
  }
  const again = (error: NonNullable<TasksPage['wrong']>['error'], choice = filled.choice) =>
    show(deps, response, {
      view,
      path,
      wrong: {
        task: task.task,
        filled: { ...filled, ...(choice && { choice }) },
        error,
        hadFile: upload !== undefined,
      },
    });
  const read = readTask(filled, upload, task.role === 'pitch');
  if ('error' in read) return again(read.error);
  const answer = changesOnly(await keepFile(deps, read), task);
  const command: RolesCommand = {
    id: `page-${randomUUID()}`,
    kind: 'answer',
    person,
    task: task.task,
    answer,
    way: 'link',
  };
  const outcome = await deps.door.deliver(workflow, command);
  const error = outcome.ok ? undefined : errorOf(outcome.code);
  if (error) return again(error, answer.choice);
  response.redirect(303, outcome.ok ? `${path}?noted=${task.task}` : path);
  return true;
}

/** The answer, with its file in the document store. */
async function keepFile({ store }: Deps, { answer, file }: Read): Promise<TaskAnswer> {
  if (!file) return answer;
  const { name, type, upload } = file;
  const slides = { file: await store.put(upload.bytes), name, type, bytes: upload.bytes.length };
  return { ...answer, slides } as TaskAnswer;
}

/** Without what is known already: a form that was open since before the last day sends it along. */
function changesOnly(answer: TaskAnswer, { pitch = {} }: RolesPersonView['tasks'][number]): TaskAnswer {
  if (answer.choice === 'decline') return answer;
  const { title, speaker, ...rest } = answer;
  return {
    ...rest,
    ...(title !== undefined && title !== pitch.title && { title }),
    ...(speaker !== undefined && speaker !== pitch.speaker && { speaker }),
  };
}

function show(deps: Deps, response: Response, page: Shown): true {
  const stop = stopLink(deps, page.view);
  response
    .status(statusOf(page))
    .type('html')
    .send(tasksPage({ ...page, stop }));
  return true;
}

function statusOf({ view, wrong }: Shown): number {
  if (wrong) return wrong.error === 'slides-large' ? 413 : 422;
  return view.closed && view.tasks.length > 0 ? 410 : 200;
}
