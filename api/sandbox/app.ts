import { readFileSync } from 'node:fs';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import type { Faults } from './faults.ts';
import { onlyOwnPages, onlyThisMachine, ownPages } from './guard.ts';
import type { HandIn } from './hand-in.ts';
import { jsonRoutes } from './json-routes.ts';
import { pageRoutes } from './page-routes.ts';
import { replyRoutes } from './reply-routes.ts';
import type { Store } from './store.ts';
import { wordsFor } from './texts.ts';
import { noticePage } from './views/frame.ts';

const CSS = new URL('../../config/templates/mailbox.css', import.meta.url);

/** What the pages of the mailbox need; `host` is the name it serves on. */
export interface MailboxDeps {
  store: Store;
  faults: Faults;
  host: string;
  /** Hands answers in at the mailroom; not there when there is no mailroom. */
  handIn?: HandIn | undefined;
  /** The network's time, which letters are dated in. */
  now(): number;
  log: Logger;
}

/** Makes the HTTP side of the sandbox mailbox: pages for people, JSON for scripts, both for this machine only. */
export function createMailboxApp(deps: MailboxDeps): Express {
  const css = readFileSync(CSS);
  const app = express();
  app.set('etag', false);
  app.use(ownPages, onlyThisMachine(deps.host), onlyOwnPages);
  app.get('/mailbox.css', (_request, response) => void response.type('css').send(css));
  app.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(jsonRoutes(deps));
  app.use(pageRoutes(deps));
  app.use(replyRoutes(deps));
  app.use((request, response) => void response.status(404).send(noticePage(wordsFor(request), 'noPage')));
  app.use(wentWrong(deps.log));
  return app;
}

const wentWrong =
  (log: Logger): ErrorRequestHandler =>
  (error, request, response, _next) => {
    const status = error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ code: error.code, reason: error.message }, 'a page of the mailbox failed');
    if (response.headersSent) return void response.destroy();
    response.status(status).send(noticePage(wordsFor(request), status === 500 ? 'failed' : 'noPage'));
  };
