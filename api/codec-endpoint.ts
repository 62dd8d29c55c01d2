import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Payload } from '@temporalio/common';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { createCodec } from '../activities/temporal/codec.ts';
import type { Settings } from '../config/settings.ts';
import about from '../config/texts/api.json' with { type: 'json' };
import type { Deps } from './deps.ts';
import { html } from './html.ts';
import { findToken } from './http/auth.ts';
import { Problem, problemOfInput } from './http/problem.ts';
import { framed } from './pages/frame.ts';
import { createLimits } from './pages/limits.ts';

const COOKIE = 'kartrekker-codec';
const SIGNED_IN_MS = 8 * 3_600_000;
const BODY_MAX = '10mb';

const base64 = z.string().transform((text) => Buffer.from(text, 'base64'));
const payloads = z.object({
  payloads: z.array(z.object({ metadata: z.record(z.string(), base64).optional(), data: base64.optional() })),
});

/**
 * What the Temporal UI needs to show payloads (its remote codec protocol): decode and encode, for a browser in which an
 * admin has signed in. In the sandbox everybody on this machine is an admin.
 */
export function codecEndpoint(deps: Deps): Router {
  const codec = createCodec(deps.settings.secrets.keys);
  const limits = createLimits();
  const router = Router();
  const json = express.json({ limit: BODY_MAX });
  router.use(allowUi(deps.settings.temporal.uiUrl));
  router.get('/sign-in', (_request, response) => void response.type('html').send(signInPage()));
  router.post('/sign-in', express.urlencoded({ extended: false, limit: '2kb' }), (request, response) => {
    if (!limits.allow(request.ip ?? '', false)) throw new Problem(429, 'too-many-requests');
    signIn(deps, request, response);
  });
  for (const way of ['decode', 'encode'] as const) {
    router.post(`/${way}`, onlyUi(deps.settings), onlyAdmins(deps), json, async (request, response) => {
      const parsed = payloads.safeParse(request.body);
      if (!parsed.success) throw problemOfInput(parsed.error);
      response.json({ payloads: (await run(codec[way], parsed.data.payloads as Payload[])).map(asJson) });
    });
  }
  return router;
}

async function run(change: (payloads: Payload[]) => Promise<Payload[]>, payloads: Payload[]): Promise<Payload[]> {
  try {
    return await change(payloads);
  } catch {
    throw new Problem(422, 'payload-unreadable');
  }
}

const asJson = ({ metadata, data }: Payload) => ({
  metadata: Object.fromEntries(
    Object.entries(metadata ?? {}).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
  ),
  data: Buffer.from(data ?? []).toString('base64'),
});

/** Lets the Temporal UI's pages, and no others, ask from a browser. */
const allowUi = (uiUrl: string) => (request: Request, response: Response, next: () => void) => {
  const origin = request.get('origin');
  if (origin && sameOrigin(origin, uiUrl)) {
    response.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': 'Content-Type, X-Namespace, Authorization',
      'Access-Control-Allow-Methods': 'POST',
      Vary: 'Origin',
    });
  }
  if (request.method === 'OPTIONS') return void response.status(204).end();
  next();
};

/** A browser says which page asks; who is no browser says nothing. */
const onlyUi =
  ({ temporal, publicUrl }: Settings) =>
  (request: Request, _response: Response, next: () => void) => {
    const origin = request.get('origin');
    if (origin && !sameOrigin(origin, temporal.uiUrl) && !sameOrigin(origin, publicUrl))
      throw new Problem(403, 'forbidden');
    next();
  };

/** `localhost` and `127.0.0.1` are two names of the same UI on this machine. */
const sameOrigin = (origin: string, uiUrl: string) => {
  const plain = (url: string) => new URL(url).origin.replace('//127.0.0.1', '//localhost');
  try {
    return plain(origin) === plain(uiUrl);
  } catch {
    return false;
  }
};

const onlyAdmins = (deps: Deps) => (request: Request, _response: Response, next: () => void) => {
  const here =
    deps.settings.mode === 'sandbox' &&
    /^(::1|127\.|::ffff:127\.)/.test(request.socket.remoteAddress ?? '') &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(request.get('host') ?? '');
  if (!here && !signedIn(deps, request.get('cookie'))) throw new Problem(401, 'unauthorised');
  next();
};

const mac = (deps: Deps, until: string) =>
  createHmac('sha256', deps.settings.secrets.token).update(`codec ${until}`).digest();

function signedIn(deps: Deps, cookies: string | undefined): boolean {
  const [, until, code] = new RegExp(`(?:^|; )${COOKIE}=(\\d{1,15})\\.([\\w-]{43})(?:;|$)`).exec(cookies ?? '') ?? [];
  return (
    until !== undefined &&
    Number(until) > Date.now() &&
    timingSafeEqual(mac(deps, until), Buffer.from(code!, 'base64url'))
  );
}

function signIn(deps: Deps, request: Request, response: Response): void {
  const token = z.object({ token: z.string().max(512) }).safeParse(request.body).data?.token;
  const user = findToken(deps.settings.api.tokens, token ?? '');
  if (user?.role !== 'admin') return void response.status(401).type('html').send(signInPage(about.signInWrong));
  const until = String(Date.now() + SIGNED_IN_MS);
  response.cookie(COOKIE, `${until}.${mac(deps, until).toString('base64url')}`, {
    httpOnly: true,
    secure: deps.settings.publicUrl.startsWith('https:'),
    sameSite: 'strict',
    maxAge: SIGNED_IN_MS,
    path: '/codec',
  });
  response.type('html').send(signInPage(about.signInDone));
}

const signInPage = (message?: string) =>
  framed('en', {
    title: about.signInHeading,
    main: html`<h1>${about.signInHeading}</h1>
${message && html`<p role="status"><strong>${message}</strong></p>`}
<p>${about.signInText}</p>
<form method="post" action="/codec/sign-in"><label for="token">${about.signInLabel}</label><input id="token" name="token" type="password" autocomplete="off"><button type="submit">${about.signInButton}</button></form>`,
  });
