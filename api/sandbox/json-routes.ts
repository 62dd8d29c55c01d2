import express, { type ErrorRequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { type Answered, answerLetter, HTTP_STATUS } from './answer.ts';
import type { MailboxDeps } from './app.ts';
import { faultsBody } from './faults.ts';
import { headerOf, type OpenLetter, openLetter } from './letter.ts';
import { type Words, wordsFor } from './texts.ts';
import { REPLY_TEXTS } from './views/reply-result.ts';

const LETTERS_PER_ANSWER_MAX = 1_000;

const lettersQuery = z.strictObject({
  to: z.string().max(320).optional(),
  subject: z.string().max(500).optional(),
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(LETTERS_PER_ANSWER_MAX).default(LETTERS_PER_ANSWER_MAX),
});

/** The JSON side of the mailbox, for scripts, stories and tests. */
export function jsonRoutes(deps: MailboxDeps) {
  const { store, faults, log } = deps;
  const routes = Router();

  routes.get('/api/letters', (request, response) => {
    const { to, ...query } = lettersQuery.parse(request.query);
    response.json(store.list({ ...query, recipient: to, order: 'oldest first' }));
  });

  routes.delete('/api/letters', (_request, response) => {
    store.empty();
    response.status(204).end();
  });

  routes.get('/api/letters/:nr', async (request, response) => {
    const letter = await openLetter(store, Number(request.params.nr));
    if (!letter) return problem(response, 404, 'unknown-letter', 'There is no letter of that number.');
    response.json({ ...asJson(letter), ...('raw' in request.query && { raw: letter.raw.toString('utf8') }) });
  });

  routes.post('/api/letters/:nr/replies', express.json(), async (request, response) => {
    const words = wordsFor(request);
    sayAnswered(response, await answerLetter(deps, Number(request.params.nr), request.body, words), words);
  });

  routes.get('/faults', (_request, response) => void response.json(faults.current()));

  routes.put('/faults', express.json(), (request, response) => {
    const body = faultsBody.parse(request.body);
    faults.replace(body);
    log.info({ refuse: body.refuse.length, defer: body.defer.length, outageSeconds: body.outageSeconds }, 'faults set');
    response.json(faults.current());
  });

  return routes.use(wrongRequest);
}

function asJson({ raw, headers, ...letter }: OpenLetter) {
  return { ...letter, messageId: headerOf({ headers }, 'message-id'), headers: byName(headers) };
}

/** Headers by their name in small letters; the values of one that is repeated stand below each other. */
function byName(headers: OpenLetter['headers']) {
  const found = new Map<string, string>();
  for (const { name, value } of headers) {
    const before = found.get(name.toLowerCase());
    found.set(name.toLowerCase(), before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(found);
}

const wrongRequest: ErrorRequestHandler = (error, _request, response, next) => {
  if (error.status >= 400 && error.status < 500) return problem(response, error.status, 'wrong-request', error.message);
  if (!(error instanceof z.ZodError)) return next(error);
  const { path, message } = error.issues[0]!;
  problem(response, 400, 'wrong-value', message, path.join('.'));
};

/** A mail that the mailroom took is made (201) and given; of another one is said why it was not taken. */
function sayAnswered(response: Response, answered: Answered, words: Words) {
  const { status } = answered;
  if (status === 'wrong') throw answered.error;
  const detail = words.say(REPLY_TEXTS[status].text, 'said' in answered ? { said: answered.said } : {});
  if (status !== 'delivered') return problem(response, HTTP_STATUS[status], status, detail);
  response.status(HTTP_STATUS[status]).json({ status, said: answered.said, raw: answered.raw.toString('utf8') });
}

/** Answers with a problem as RFC 9457 has it. */
function problem(response: Response, status: number, code: string, detail: string, field?: string) {
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ status, code, title: code, detail, field }));
}
