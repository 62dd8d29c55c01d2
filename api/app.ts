import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isGrpcServiceError, ServiceError } from '@temporalio/client';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import { z } from 'zod';
import { UnknownWorkflow, Unreachable } from '../activities/temporal/door.ts';
import { codecEndpoint } from './codec-endpoint.ts';
import type { Deps } from './deps.ts';
import { docsRoutes } from './docs.ts';
import { health } from './health.ts';
import { isoInstants } from './http/instants.ts';
import { limitRequests } from './http/limit.ts';
import { Problem, problemOfInput, sendProblem } from './http/problem.ts';
import { serveRoutes } from './http/route.ts';
import { noticePage } from './pages/notice.ts';
import { memberPages } from './pages/routes.ts';
import { browserLanguage } from './pages/texts.ts';
import { actionRoutes } from './routes/actions.ts';
import { adminRoutes } from './routes/admin.ts';
import { campaignRoutes } from './routes/campaigns.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { meetingAgendaRoutes } from './routes/meeting-agenda.ts';
import { meetingAgendaLetterRoutes } from './routes/meeting-agenda-letters.ts';
import { meetingDocumentRoutes } from './routes/meeting-documents.ts';
import { meetingDraftRoutes } from './routes/meeting-drafts.ts';
import { meetingPapersRoutes } from './routes/meeting-papers.ts';
import { meetingTaskRoutes } from './routes/meeting-tasks.ts';
import { meetingRoutes } from './routes/meetings.ts';
import { minutesRoutes } from './routes/minutes.ts';
import { minutesRoundRoutes } from './routes/minutes-rounds.ts';
import { networkRoutes } from './routes/networks.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { peopleRoutes } from './routes/people.ts';
import { responseRoutes } from './routes/responses.ts';
import { tableRoutes } from './routes/tables.ts';

/** Every route of the API; a path with fixed words comes before one with a place in it. */
export const ROUTES = [
  ...networkRoutes,
  ...organisationRoutes,
  ...tableRoutes,
  ...peopleRoutes,
  ...campaignRoutes,
  ...responseRoutes,
  ...inboxRoutes,
  ...meetingDraftRoutes,
  ...meetingRoutes,
  ...minutesRoutes,
  ...minutesRoundRoutes,
  ...decisionRoutes,
  ...actionRoutes,
  ...meetingAgendaRoutes,
  ...meetingAgendaLetterRoutes,
  ...meetingDocumentRoutes,
  ...meetingTaskRoutes,
  ...meetingPapersRoutes,
  ...adminRoutes,
];

/** The API, the members' pages, the docs and the codec endpoint, on what it is given. */
export function createApp(deps: Deps): Express {
  const app = express();
  const { settings } = deps;
  app.disable('x-powered-by');
  app.set('json replacer', isoInstants);
  app.disable('etag'); // What is never kept need not be compared.
  app.set(
    'trust proxy',
    settings.api.trustProxy.split(',').map((name) => name.trim()),
  );
  app.use(logged(deps), securityHeaders(settings.publicUrl));
  app.get('/page.css', stylesheet());
  app.get('/', (_request, response) => response.redirect('/api/docs'));
  app.get('/api/health', health(deps));
  app.use(docsRoutes(ROUTES, settings.publicUrl));
  app.use(memberPages(deps));
  app.use('/codec', codecEndpoint(deps));
  app.use('/api', noStore, limitRequests(settings.api.tokens), serveRoutes(ROUTES, deps));
  app.use((request) => {
    throw new Problem(404, 'not-found', { detail: `${request.method} has no route here.` });
  });
  app.use(answerError(deps));
  return app;
}

/** One line a request, with its id and the route's pattern: no tokens, no addresses. */
const logged =
  ({ log }: Deps): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    const id = randomUUID();
    response.locals.requestId = id;
    response.set('X-Request-Id', id);
    response.on('finish', () => {
      log.info(
        {
          requestId: id,
          method: request.method,
          route: patternOf(request),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'request',
      );
    });
    next();
  };

/** What the API tells is about people: no cache keeps it. */
const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** The pattern of a request's path; where its router hangs is forgotten by now, so that comes from the address. */
function patternOf({ route, originalUrl }: Request): string {
  if (!route) return '-';
  const base = /^\/(api|codec)(?=\/)/.exec(originalUrl)?.[0] ?? '';
  return route.path.startsWith(base) ? route.path : base + route.path;
}

const securityHeaders = (publicUrl: string): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:') && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
  });

function stylesheet(): RequestHandler {
  const css = readFileSync(new URL('../config/templates/page.css', import.meta.url));
  return (_request, response) => void response.set('Cache-Control', 'max-age=3600').type('css').send(css);
}

const answerError =
  ({ log }: Deps): ErrorRequestHandler =>
  (error, request, response, _next) => {
    const requestId = String(response.locals.requestId);
    const problem = problemOf(error);
    if (problem.status >= 500) log.error({ requestId, code: problem.code, error: traceOf(error) }, 'request failed');
    if (response.headersSent) return void response.destroy();
    if (isPage(request.path))
      return void response
        .status(problem.status)
        .type('html')
        .send(noticePage(browserLanguage(request.get('accept-language')), isWrongLink(problem) ? 'wrong' : 'failed'));
    sendProblem(response, problem, requestId);
  };

/** What went wrong, without the message: it may hold data of people. */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack, cause } = error;
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    name,
    code: (error as { code?: unknown }).code,
    frames,
    ...(cause !== undefined && { cause: traceOf(cause) }),
  };
}

const isWrongLink = ({ status }: Problem) => status === 404 || status === 400;

const isPage = (path: string) => /^\/[as]\//.test(path);

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof z.ZodError) return problemOfInput(error);
  if (error instanceof UnknownWorkflow) return new Problem(404, 'unknown-workflow');
  if (error instanceof Unreachable || error instanceof ServiceError || isGrpcServiceError(error))
    return new Problem(503, 'unavailable');
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.too.large') return new Problem(413, 'too-large');
  if (type === 'entity.parse.failed' || type === 'charset.unsupported' || type === 'encoding.unsupported')
    return new Problem(400, 'not-json');
  if (status !== undefined && status >= 400 && status < 500) return new Problem(status, 'invalid');
  return new Problem(500, 'failed');
}
