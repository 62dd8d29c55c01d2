import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Bearer } from '../../../activities/letters/token.ts';
import type { ActionsCommand, ActionsPersonView } from '../../../workflows/actions/contract.ts';
import { localDay } from '../../../workflows/kit/calendar.ts';
import type { Deps } from '../../deps.ts';
import { stopLink } from '../stop-link.ts';
import { type ActionError, errorOf, type Filled, filledFields, readAction } from './form.ts';
import { actionsPage } from './page.ts';

/** Whether a token is for the register of action items. */
export const isRegister = ({ workflow }: Bearer): boolean => workflow.includes('/actions/');

const look = (deps: Deps, { workflow, person }: Bearer) =>
  deps.door.look<ActionsPersonView | null>(workflow, { ask: 'person', person });
const pathOf = (request: Request) => request.originalUrl.split('?')[0]!;

/** Shows a person what they still have to do; gives false when the register does not know them. Records nothing. */
export async function showActions(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<boolean> {
  const view = await look(deps, bearer);
  if (!view) return false;
  const noted = Number(request.query.noted) || undefined;
  response.type('html').send(actionsPage({ view, path: pathOf(request), stop: stopLink(deps, view), noted }));
  return true;
}

/** Records how one item stands; gives false when the register does not know the person. */
export async function recordAction(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<boolean> {
  const view = await look(deps, bearer);
  if (!view) return false;
  const path = pathOf(request);
  const filled = filledFields(request.body);
  const shown = [...view.actions, ...view.answered];
  const item = shown.find(({ action }) => String(action) === filled.item)?.action;
  if (item === undefined) {
    response.redirect(303, path);
    return true;
  }
  const read = readAction(filled, localDay(deps.now()));
  if ('error' in read) return again(deps, response, view, path, { item, filled, error: read.error });
  const { answer } = read;
  const command: ActionsCommand = {
    id: `page-${randomUUID()}`,
    kind: 'answer',
    person: bearer.person,
    item,
    answer,
    way: 'link',
    reopens: true,
  };
  const outcome = await deps.door.deliver(bearer.workflow, command);
  const error = outcome.ok ? undefined : errorOf(outcome.code);
  if (error) return again(deps, response, view, path, { item, filled: { ...filled, choice: answer.choice }, error });
  response.redirect(303, outcome.ok ? `${path}?noted=${item}` : path);
  return true;
}

function again(
  deps: Deps,
  response: Response,
  view: ActionsPersonView,
  path: string,
  wrong: { item: number; filled: Filled; error: ActionError },
): true {
  response
    .status(422)
    .type('html')
    .send(actionsPage({ view, path, stop: stopLink(deps, view), wrong }));
  return true;
}
