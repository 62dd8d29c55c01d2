import express, { type ErrorRequestHandler, type Response, Router } from 'express';
import { answerLetter, HTTP_STATUS } from './answer.ts';
import { readAnswerable } from './answerable.ts';
import type { MailboxDeps } from './app.ts';
import { choose } from './page-routes.ts';
import { type Words, wordsFor } from './texts.ts';
import { noticePage } from './views/frame.ts';
import { replyPage } from './views/reply.ts';
import type { Given } from './views/reply-form.ts';
import { resultPage } from './views/reply-result.ts';

/** Ten thousand characters of three bytes each, written as a form does. */
const FORM_BYTES_MAX = '128kb';

/** The pages on which one answers a letter as the person who got it. */
export function replyRoutes(deps: Pick<MailboxDeps, 'store' | 'handIn' | 'now'>) {
  const { store, handIn } = deps;
  const routes = Router();

  routes.get('/letters/:nr/reply', (request, response) => {
    showForms(response, choose(response, wordsFor(request)), Number(request.params.nr));
  });

  const form = express.urlencoded({ extended: false, limit: FORM_BYTES_MAX });
  routes.post('/letters/:nr/reply', form, async (request, response) => {
    const words = wordsFor(request);
    const nr = Number(request.params.nr);
    const given = filledIn(request.body);
    const answered = await answerLetter(deps, nr, given, words);
    if (answered.status === 'wrong') {
      const [{ path = [] } = {}] = answered.error.issues;
      return showForms(response.status(HTTP_STATUS.wrong), words, nr, { ...given, wrong: String(path[0] ?? 'from') });
    }
    response.status(HTTP_STATUS[answered.status]).send(resultPage(words, nr, answered));
  });

  function showForms(response: Response, words: Words, nr: number, given: Given = {}) {
    const stored = store.read(nr);
    if (!stored) return void response.status(404).send(noticePage(words, 'noLetter'));
    const letter = readAnswerable(stored);
    if (!letter) return void response.status(422).send(resultPage(words, nr, { status: 'unanswerable' }));
    if (!handIn) return void response.send(resultPage(words, nr, { status: 'no-mailroom' }));
    response.send(replyPage(words, letter, given));
  }

  return routes.use(tooLong);
}

/** What was filled in: a form also sends the fields that were left empty. */
function filledIn(body: unknown): Given {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(fields.filter(([, value]) => typeof value === 'string' && value !== '')) as Given;
}

const tooLong: ErrorRequestHandler = (error, request, response, next) => {
  if (error.status !== 413) return next(error);
  response.status(413).send(noticePage(wordsFor(request), 'replyTooLong'));
};
