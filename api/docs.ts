import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type express from 'express';
import { Router } from 'express';
import helmet from 'helmet';
import about from '../config/texts/api.json' with { type: 'json' };
import { html } from './html.ts';
import { describeApi } from './http/openapi.ts';
import type { Route } from './http/route.ts';

const require = createRequire(import.meta.url);
const UI_FOLDER = dirname(require.resolve('swagger-ui-dist/package.json'));
const UI_FILES = ['swagger-ui.css', 'swagger-ui-bundle.js'];
const START =
  "SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, tryItOutEnabled: true });";

/** The description of the API at /api/openapi.json, and a page to read and try it at /api/docs (Swagger UI, served from here). */
export function docsRoutes(routes: Route[], publicUrl: string): Router {
  const router = Router();
  const document = JSON.stringify(describeApi(routes, publicUrl), null, 1);
  router.get('/api/openapi.json', (_request, response) => void response.type('json').send(document));
  router.get('/api/docs', docsPolicy, (_request, response) => void response.type('html').send(docsPage()));
  router.get('/api/docs/start.js', (_request, response) => void response.type('js').send(START));
  for (const file of UI_FILES) {
    const bytes = readFileSync(join(UI_FOLDER, file));
    router.get(
      `/api/docs/${file}`,
      (_request, response) => void response.type(file.endsWith('.css') ? 'css' : 'js').send(bytes),
    );
  }
  return router;
}

const docsPolicy: express.RequestHandler = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
});

const docsPage = () =>
  html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${about.docsTitle}</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"><link rel="icon" href="data:,"></head>
<body><main id="docs"></main><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body>
</html>
`.html;
