import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { html } from '../html.ts';
import { wordsFor } from './texts.ts';
import { noticePage } from './views/frame.ts';

/** Security headers for the mailbox's own pages: no script at all, frames and styles of its own only. */
export const ownPages: RequestHandler = helmet({
  strictTransportSecurity: false,
  // Without a referrer a browser says of our own forms that they come from nowhere: `Origin: null`.
  referrerPolicy: { policy: 'same-origin' },
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

/**
 * Refuses what would change something and comes from a page that is not ours: a browser says where a form was sent from
 * (Fetch Metadata, and Origin in older ones). Scripts are no browsers and say nothing.
 */
export const onlyOwnPages: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const own = site ? site === 'same-origin' : origin === undefined || origin === `http://${request.headers.host}`;
  if (own) return next();
  response.status(403).send(noticePage(wordsFor(request), 'wrongOrigin'));
};
