import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { newId } from '../../../activities/letters/base32.ts';
import type { Bearer } from '../../../activities/letters/token.ts';
import type { RefusalCode } from '../../../workflows/kit/refusal.ts';
import type { MeetingCommand, MeetingPersonView, PollAnswer } from '../../../workflows/meeting/contract.ts';
import type { Deps } from '../../deps.ts';
import { html } from '../../html.ts';
import { framed } from '../frame.ts';
import { askWho } from '../notice.ts';
import { stopLink } from '../stop-link.ts';
import { type Filled, filledFields, filledFrom, type Mistake, readPoll, readRsvp, rsvpChoice } from './form.ts';
import { pollPage } from './poll-page.ts';
import { rsvpPage } from './rsvp-page.ts';
import { MEETING_TEXTS } from './texts.ts';

/** Whether a token is for a meeting. */
export const isMeeting = ({ workflow }: Bearer) => workflow.includes('/meeting/');

const look = (deps: Deps, { workflow, person }: Bearer) =>
  deps.door.look<MeetingPersonView | null>(workflow, { ask: 'person', person });
const pathOf = (request: Request) => request.originalUrl.split('?')[0]!;

/** Shows a person what a meeting asks of them now; gives false when it does not know them. Records nothing. */
export async function showMeeting(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<boolean> {
  const view = await look(deps, bearer);
  if (!view || view.asks === 'nothing') return false;
  if (view.cancelled || view.closed) return over(response, view);
  const path = pathOf(request);
  const done = request.query.done === '1';
  const stop = stopLink(deps, view);
  response.type('html');
  if (view.asks === 'poll') response.send(pollPage(view, { path, stop, done: done && view.poll !== undefined }));
  else response.send(rsvpPage({ view, path, stop, done: done && view.given !== undefined, ...startOf(view, request) }));
  return true;
}

function startOf(view: MeetingPersonView, request: Request) {
  const isOnline = request.query.choice === 'online';
  const choice = isOnline ? 'yes' : rsvpChoice(request.query.choice);
  const noted = view.given && filledFrom(view.given.answer);
  if (isOnline) return { choice, filled: { ...(noted?.choice === 'yes' && noted), choice, mode: 'online' } as Filled };
  return { choice, filled: noted && noted.choice === choice ? noted : ({ choice } as Filled) };
}

/** Records what a person filled in; gives false when the meeting does not know them. */
export async function recordMeeting(
  deps: Deps,
  request: Request,
  response: Response,
  bearer: Bearer,
): Promise<boolean> {
  const view = await look(deps, bearer);
  if (!view || view.asks === 'nothing') return false;
  if (view.cancelled || view.closed) return over(response, view);
  const path = pathOf(request);
  const id = `page-${randomUUID()}`;
  const told = { id, person: bearer.person, way: 'link' as const };
  if (view.asks === 'poll') {
    const answer = readPoll(request.body, view);
    if (!answer || (isOpen(answer) && !view.poll)) {
      response
        .status(422)
        .type('html')
        .send(pollPage(view, { path, stop: stopLink(deps, view), errors: ['dates'] }));
      return true;
    }
    const { ok } = await deps.door.deliver(bearer.workflow, { ...told, kind: 'poll-answer', answer } as MeetingCommand);
    response.redirect(303, ok ? `${path}?done=1` : path);
    return true;
  }
  const filled = filledFields(request.body);
  const read = readRsvp(filled, view);
  if ('errors' in read) return again(deps, response, view, path, filled, read.errors);
  const outcome = await deps.door.deliver(bearer.workflow, {
    ...told,
    kind: 'answer',
    answer: read.answer,
    colleagueId: newId(id),
  } as MeetingCommand);
  if (!outcome.ok && isMistake(outcome.code)) return again(deps, response, view, path, filled, [outcome.code]);
  response.redirect(303, outcome.ok ? `${path}?done=1` : path);
  return true;
}

/** What a person can mend in the form. */
const isMistake = (code: RefusalCode): code is RefusalCode & Mistake =>
  ['no-room', 'no-seats', 'colleague-is-self', 'too-many-colleagues'].includes(code);

/** Whether every date is left open. */
const isOpen = (answer: PollAnswer) => Object.keys(answer).length === 0;

function again(
  deps: Deps,
  response: Response,
  view: MeetingPersonView,
  path: string,
  filled: Filled,
  errors: Mistake[],
): true {
  const choice = rsvpChoice(filled.choice);
  response
    .status(422)
    .type('html')
    .send(rsvpPage({ view, path, stop: stopLink(deps, view), choice, filled, errors }));
  return true;
}

function over(response: Response, { to: { language }, cancelled, letterhead }: MeetingPersonView): true {
  const { heading, text } = MEETING_TEXTS[language][cancelled ? 'cancelled' : 'closed'];
  const main = html`<h1>${heading}</h1><p>${text}</p>${askWho(language, letterhead)}`;
  response
    .status(410)
    .type('html')
    .send(framed(language, { title: heading, network: letterhead.network, main }));
  return true;
}
