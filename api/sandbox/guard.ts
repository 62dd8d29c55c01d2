import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { html } from '../html.ts';
import { wordsFor } from './texts.ts';

/** Security headers for the mailbox's own pages: no script at all, frames and styles of its own only. */
export const ownPages: RequestHandler = helmet({
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ['data:'],
      frameSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
});

/** Security headers for the HTML that a letter brings: no script, nothing from elsewhere, only in our own frame. */
export const lettersHtml: RequestHandler = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
    sandbox: ['allow-popups', 'allow-popups-to-escape-sandbox'],
  },
});

/** Refuses what was not asked under a name of this machine: a page elsewhere could point its own name here (DNS rebinding). */
export function onlyThisMachine(host: string): RequestHandler {
  const own = new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host]);
  return (request, response, next) => {
    const asked = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (own.has(asked)) return next();
    response.status(403).send(html`<!doctype html><p>${wordsFor(request).say('wrongHost')}</p>`.html);
  };
}
