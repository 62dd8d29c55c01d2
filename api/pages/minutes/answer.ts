import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Bearer } from '../../../activities/letters/token.ts';
import { printMinutes } from '../../../activities/minutes/paper.ts';
import { readable } from '../../../activities/minutes/readable.ts';
import type { MinutesCommand, MinutesPersonView } from '../../../workflows/minutes/contract.ts';
import type { Deps } from '../../deps.ts';
import { textOf } from '../../routes/minutes-shared.ts';
import { stopLink } from '../stop-link.ts';
import { errorOf, type Filled, filledFields, type MinutesError, readAnswer } from './form.ts';
import { minutesPage } from './page.ts';
import { MINUTES_TEXTS } from './texts.ts';

/** Whether a token is for minutes. */
export const isMinutes = ({ workflow }: Bearer): boolean => workflow.includes('/minutes/');

const look = (deps: Deps, { workflow, person }: Bearer) =>
  deps.door.look<MinutesPersonView | null>(workflow, { ask: 'person', person });
const pathOf = (request: Request) => request.originalUrl.split('?')[0]!;

/** Shows a person the minutes as they are now; gives false when they are not for them. Records nothing. */
export async function showMinutes(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<boolean> {
  const view = await look(deps, bearer);
  if (!view) return false;
  const done = request.query.done === '1';
  response.type('html').send(minutesPage({ ...(await shown(deps, view)), path: pathOf(request), done }));
  return true;
}

/** Gives a person the minutes that are final as a PDF; false when there are none for them. */
export async function downloadMinutes(
  deps: Deps,
  _request: Request,
  response: Response,
  bearer: Bearer,
): Promise<boolean> {
  const view = isMinutes(bearer) ? await look(deps, bearer) : null;
  if (!view?.frozen) return false;
  const { to, letterhead, document, ...paper } = view;
  const { language } = to;
  const markdown = await textOf(deps, document);
  const { title, day, frozen, present, owners } = paper;
  const { network } = letterhead;
  const pdf = await printMinutes({ language, network, title, day, markdown, frozen, present, owners });
  response
    .set('Content-Disposition', `attachment; filename="${MINUTES_TEXTS[language].file}.pdf"`)
    .type('application/pdf')
    .send(Buffer.from(pdf));
  return true;
}

/** Records what a person says of the draft; gives false when the minutes are not for them. */
export async function recordMinutes(
  deps: Deps,
  request: Request,
  response: Response,
  bearer: Bearer,
): Promise<boolean> {
  const view = await look(deps, bearer);
  if (!view) return false;
  const path = pathOf(request);
  const filled = filledFields(request.body);
  const read = readAnswer(filled);
  if ('error' in read) return again(deps, response, view, path, { filled, error: read.error });
  const command: MinutesCommand = {
    id: `page-${randomUUID()}`,
    kind: 'answer',
    person: bearer.person,
    answer: read.answer,
    seen: Number(filled.seen) || 0,
    way: 'link',
  };
  const outcome = await deps.door.deliver(bearer.workflow, command);
  const error = outcome.ok ? undefined : errorOf(outcome.code);
  if (error) return again(deps, response, (await look(deps, bearer)) ?? view, path, { filled, error });
  response.redirect(303, outcome.ok ? `${path}?done=1` : path);
  return true;
}

/** The page once more, with what was filled in and what is not right about it. */
async function again(
  deps: Deps,
  response: Response,
  view: MinutesPersonView,
  path: string,
  wrong: { filled: Filled; error: MinutesError },
): Promise<true> {
  response
    .status(422)
    .type('html')
    .send(minutesPage({ ...(await shown(deps, view)), path, wrong }));
  return true;
}

/** What a page of minutes is made of. */
async function shown(deps: Deps, view: MinutesPersonView) {
  const markdown = readable(await textOf(deps, view.document), view.day, view.to.language, view.owners);
  return { view, markdown, stop: stopLink(deps, view) };
}
