import { randomUUID } from 'node:crypto';
import express, { type Request, type Response, Router } from 'express';
import { newId } from '../../activities/letters/base32.ts';
import { untilInWords } from '../../activities/letters/dates.ts';
import type { Bearer, Purpose } from '../../activities/letters/token.ts';
import { UnknownWorkflow, Unreachable } from '../../activities/temporal/door.ts';
import type { InvitationCommand, PersonView } from '../../workflows/invitation/contract.ts';
import { TEST_PERSON } from '../../workflows/kit/ids.ts';
import type { RefusalCode } from '../../workflows/kit/refusal.ts';
import type { NetworkCommand, Person } from '../../workflows/network/contract.ts';
import { letterhead } from '../../workflows/network/letterhead.ts';
import type { Deps } from '../deps.ts';
import type { NetworkView } from '../routes/shared.ts';
import { isRegister, recordAction, showActions } from './actions/answer.ts';
import { choiceOf, type Filled, type FormError, filledFields, filledFrom, readAnswer } from './answer-form.ts';
import { answerPage } from './answer-page.ts';
import { feedToken, showFeed } from './feed.ts';
import { createLimits, type Limits } from './limits.ts';
import { isMeeting, recordMeeting, showMeeting } from './meeting/answer.ts';
import { downloadDocument } from './meeting/documents.ts';
import { downloadMinutes, isMinutes, recordMinutes, showMinutes } from './minutes/answer.ts';
import { type Notice, noticePage } from './notice.ts';
import { stopLink } from './stop-link.ts';
import { stopPage } from './stop-page.ts';
import { isTasks, recordTask, showTasks } from './tasks/answer.ts';
import { browserLanguage } from './texts.ts';

const FORM_BYTES_MAX = '100kb';

/** The pages of members (design.md 5): opening one changes nothing, a POST records. */
export function memberPages(deps: Deps): Router {
  const limits = createLimits();
  const router = Router();
  const read = (purpose: Purpose, request: Request) =>
    deps.tokens.readLinkToken(String(request.params.token), purpose, deps.now());
  const form = express.urlencoded({ extended: false, limit: FORM_BYTES_MAX });
  router.get('/a/:token', (request, response) =>
    withToken(limits, read('answer', request), request, response, (bearer) => show(deps, request, response, bearer)),
  );
  router.post('/a/:token', form, (request, response) =>
    withToken(limits, read('answer', request), request, response, (bearer) => record(deps, request, response, bearer)),
  );
  router.get('/a/:token/pdf', (request, response) =>
    withToken(limits, read('answer', request), request, response, (bearer) =>
      orUnknown(request, response, downloadMinutes(deps, request, response, bearer)),
    ),
  );
  router.get('/a/:token/documents/:document', (request, response) =>
    withToken(limits, read('answer', request), request, response, (bearer) =>
      orUnknown(request, response, downloadDocument(deps, request, response, bearer)),
    ),
  );
  router.get('/s/:token', (request, response) =>
    withToken(limits, read('stop', request), request, response, (bearer) =>
      showStopPage(deps, request, response, bearer, false),
    ),
  );
  router.post('/s/:token', form, (request, response) =>
    withToken(limits, read('stop', request), request, response, (bearer) => stopMail(deps, request, response, bearer)),
  );
  router.get('/f/:token', (request, response) =>
    withToken(limits, deps.tokens.readFeedToken(feedToken(request)), request, response, (bearer) =>
      showFeed(deps, request, response, bearer),
    ),
  );
  return router;
}

/** Goes on with whom a token speaks for; a damaged, foreign or expired one gets its page. */
async function withToken<Read extends Bearer>(
  limits: Limits,
  read: ({ status: 'ok' | 'expired' } & Read) | { status: 'wrong' },
  request: Request,
  response: Response,
  go: (bearer: Read) => Promise<void>,
): Promise<void> {
  response.set('Cache-Control', 'no-store');
  const token = String(request.params.token);
  const right = read.status !== 'wrong';
  if (!limits.allow(right ? token : (request.ip ?? ''), right)) {
    response.set('Retry-After', '60');
    return notice(request, response, 429, 'often');
  }
  if (read.status === 'wrong') return notice(request, response, 404, 'wrong');
  if (read.status === 'expired') return notice(request, response, 410, 'expired');
  if (read.person === TEST_PERSON) return notice(request, response, 200, 'test');
  try {
    await go(read);
  } catch (error) {
    if (error instanceof UnknownWorkflow) return notice(request, response, 410, 'closedUnknown');
    if (!(error instanceof Unreachable)) throw error;
    response.set('Retry-After', '60');
    notice(request, response, 503, 'busy');
  }
}

/** The page of what a token names: tasks in a meeting, a meeting, the register of action items, or a campaign. */
function show(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<void> {
  if (isTasks(bearer)) return orUnknown(request, response, showTasks(deps, request, response, bearer));
  if (isMeeting(bearer)) return orUnknown(request, response, showMeeting(deps, request, response, bearer));
  if (isRegister(bearer)) return orUnknown(request, response, showActions(deps, request, response, bearer));
  if (isMinutes(bearer)) return orUnknown(request, response, showMinutes(deps, request, response, bearer));
  return showAnswerPage(deps, request, response, bearer);
}

function record(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<void> {
  if (isTasks(bearer)) return orUnknown(request, response, recordTask(deps, request, response, bearer));
  if (isMeeting(bearer)) return orUnknown(request, response, recordMeeting(deps, request, response, bearer));
  if (isRegister(bearer)) return orUnknown(request, response, recordAction(deps, request, response, bearer));
  if (isMinutes(bearer)) return orUnknown(request, response, recordMinutes(deps, request, response, bearer));
  return recordAnswer(deps, request, response, bearer);
}

async function orUnknown(request: Request, response: Response, known: Promise<boolean>): Promise<void> {
  if (!(await known)) notice(request, response, 404, 'unknown');
}

function notice(request: Request, response: Response, status: number, which: Notice): void {
  response
    .status(status)
    .type('html')
    .send(noticePage(browserLanguage(request.get('accept-language')), which));
}

const pathOf = (request: Request) => request.originalUrl.split('?')[0]!;

async function showAnswerPage(
  deps: Deps,
  request: Request,
  response: Response,
  { workflow, person }: Bearer,
): Promise<void> {
  const view = await deps.door.look<PersonView | null>(workflow, { ask: 'person', person });
  if (!view) return notice(request, response, 404, 'unknown');
  if (view.closed) return closedPage(response, view);
  const asked = choiceOf(request.query.choice);
  const done = request.query.done === '1' && view.given !== undefined;
  const noted = view.given && filledFrom(view.given.answer, view.given.remark);
  // Words from a mail belong to what was understood from them: beside another answer they would contradict it.
  const filled =
    noted && (!asked || noted.choice === asked)
      ? noted
      : { ...(noted?.remark && view.given?.way !== 'mail' && { remark: noted.remark }), choice: asked };
  sendAnswerPage(deps, request, response, view, { choice: done ? undefined : asked, filled: filled as Filled, done });
}

function closedPage(response: Response, view: PersonView): void {
  const { language } = view.to;
  response
    .status(410)
    .type('html')
    .send(
      noticePage(language, 'closed', {
        letterhead: view.letterhead,
        values: { closingDate: untilInWords(view.closesAt, language) },
      }),
    );
}

function sendAnswerPage(
  deps: Deps,
  request: Request,
  response: Response,
  view: PersonView,
  more: Partial<Parameters<typeof answerPage>[0]>,
): void {
  response
    .status(more.errors?.length ? 422 : 200)
    .type('html')
    .send(answerPage({ view, path: pathOf(request), stop: stopLink(deps, view), ...more }));
}

async function recordAnswer(
  deps: Deps,
  request: Request,
  response: Response,
  { workflow, person }: Bearer,
): Promise<void> {
  const filled = filledFields(request.body);
  const read = readAnswer(filled);
  if (!read.ok) return again(deps, request, response, { workflow, person }, filled, read.errors);
  const id = `page-${randomUUID()}`;
  const command: InvitationCommand = {
    id,
    kind: 'answer',
    person,
    answer: read.answer,
    ...(read.remark && { remark: read.remark }),
    way: 'link',
    colleagueId: newId(id),
  };
  const outcome = await deps.door.deliver(workflow, command);
  if (outcome.ok) return response.redirect(303, `${pathOf(request)}?done=1`);
  if (isFormError(outcome.code)) return again(deps, request, response, { workflow, person }, filled, [outcome.code]);
  return showAnswerPage(deps, request, response, { workflow, person });
}

/** What a person can mend in the form. */
const isFormError = (code: RefusalCode): code is RefusalCode & FormError =>
  code === 'colleague-is-self' || code === 'too-many-colleagues' || code === 'no-room';

/** The form once more, with what was filled in and what is not right about it. */
async function again(
  deps: Deps,
  request: Request,
  response: Response,
  { workflow, person }: Bearer,
  filled: Filled,
  errors: FormError[],
): Promise<void> {
  const view = await deps.door.look<PersonView | null>(workflow, { ask: 'person', person });
  if (!view) return notice(request, response, 404, 'unknown');
  if (view.closed) return closedPage(response, view);
  sendAnswerPage(deps, request, response, view, { choice: choiceOf(filled.choice), filled, errors });
}

async function showStopPage(
  deps: Deps,
  request: Request,
  response: Response,
  { workflow, person: personId }: Bearer,
  done: boolean,
): Promise<void> {
  const [network, person] = await Promise.all([
    deps.door.look<NetworkView>(workflow, { ask: 'network' }),
    deps.door.look<Person | null>(workflow, { ask: 'person', person: personId }),
  ]);
  const stopped = done || person?.mail?.status === 'stopped';
  const language = person?.language ?? browserLanguage(request.get('accept-language'));
  response
    .type('html')
    .send(stopPage(language, { letterhead: letterhead(network), path: pathOf(request), done: stopped }));
}

/** Also what mail programs post by themselves when somebody presses "unsubscribe" (RFC 8058). */
async function stopMail(deps: Deps, request: Request, response: Response, bearer: Bearer): Promise<void> {
  const command: NetworkCommand = { id: `stop-${randomUUID()}`, kind: 'stop-mail', person: bearer.person };
  await deps.door.deliver(bearer.workflow, command);
  await showStopPage(deps, request, response, bearer, true);
}
