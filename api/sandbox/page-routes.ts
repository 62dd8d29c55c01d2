import { type Response, Router } from 'express';
import { z } from 'zod';
import type { MailboxDeps } from './app.ts';
import { lettersHtml } from './guard.ts';
import { openLetter } from './letter.ts';
import { LANGUAGE_COOKIE, type Words, wordsFor } from './texts.ts';
import { noticePage } from './views/frame.ts';
import { letterDocument, letterPage, VIEWS } from './views/letter.ts';
import { listPage } from './views/list.ts';

const LETTERS_PER_PAGE = 50;

const listQuery = z.object({
  to: z.string().trim().max(320).catch(''),
  subject: z.string().trim().max(500).catch(''),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});

const letterQuery = z.object({ view: z.enum(VIEWS).optional().catch(undefined) });

/** The pages of the mailbox that people look at. */
export function pageRoutes({ store }: Pick<MailboxDeps, 'store'>) {
  const routes = Router();

  routes.get('/', (request, response) => {
    const { page, ...filter } = listQuery.parse(request.query);
    const offset = (page - 1) * LETTERS_PER_PAGE;
    const found = store.list({ ...filter, order: 'newest first', limit: LETTERS_PER_PAGE, offset });
    const pages = Math.max(1, Math.ceil(found.total / LETTERS_PER_PAGE));
    response.send(listPage(choose(response, wordsFor(request)), { ...found, filter, page, pages }));
  });

  routes.get('/letters/:nr', async (request, response) => {
    const words = choose(response, wordsFor(request));
    const letter = await openLetter(store, Number(request.params.nr));
    if (!letter) return void response.status(404).send(noticePage(words, 'noLetter'));
    const { view = letter.html ? 'html' : 'text' } = letterQuery.parse(request.query);
    response.send(letterPage(words, letter, view));
  });

  routes.get('/letters/:nr/html', lettersHtml, async (request, response) => {
    const letter = await openLetter(store, Number(request.params.nr));
    if (!letter?.html) return void response.status(404).send(noticePage(wordsFor(request), 'noLetter'));
    response.send(letterDocument(letter.html));
  });

  routes.get('/letters/:nr/source.eml', (request, response) => {
    const letter = store.read(Number(request.params.nr));
    if (!letter) return void response.status(404).send(noticePage(wordsFor(request), 'noLetter'));
    response.attachment(`letter-${letter.nr}.eml`).type('message/rfc822').send(letter.raw);
  });

  return routes;
}

/** Remembers the language that a page was asked in with `?lang=`. */
export function choose(response: Response, words: Words) {
  if ('lang' in response.req.query)
    response.cookie(LANGUAGE_COOKIE, words.language, { httpOnly: true, sameSite: 'lax' });
  return words;
}
