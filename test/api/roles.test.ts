import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../api/app.ts';
import { type App, networkBody, openApp, TOKENS, type User } from './support.ts';

/** A network that nobody made: who may pass finds nothing there, so that nothing is changed. */
const SLUG = 'ghost';

/** Who may use which route: decided here once more, by hand. A new route has to be added. */
const READ_A_NETWORK = [
  'GET /networks/:slug',
  'GET /networks/:slug/organisations',
  'GET /networks/:slug/organisations/:organisation',
  'GET /networks/:slug/people',
  'GET /networks/:slug/people/:person',
  'GET /networks/:slug/campaigns',
  'GET /networks/:slug/campaigns/:campaign',
  'GET /networks/:slug/campaigns/:campaign/preview',
  'GET /networks/:slug/campaigns/:campaign/responses',
  'GET /networks/:slug/campaigns/:campaign/dossier/:format',
  'GET /networks/:slug/meetings',
  'GET /networks/:slug/meetings/:meeting',
  'GET /networks/:slug/meetings/:meeting/venue',
  'GET /networks/:slug/meetings/:meeting/agenda',
  'GET /networks/:slug/meetings/:meeting/agenda/pdf',
  'GET /networks/:slug/meetings/:meeting/ranking',
  'GET /networks/:slug/meetings/:meeting/documents',
  'GET /networks/:slug/meetings/:meeting/documents/:document',
  'GET /networks/:slug/meetings/:meeting/tasks',
  'GET /networks/:slug/meetings/:meeting/tasks/:task/slides',
  'GET /networks/:slug/meetings/:meeting/responses',
  'GET /networks/:slug/meetings/:meeting/minutes',
  'GET /networks/:slug/meetings/:meeting/minutes/pdf',
  'GET /networks/:slug/decisions',
  'GET /networks/:slug/actions',
];
const STEER_A_NETWORK = [
  'PATCH /networks/:slug',
  'POST /networks/:slug/organisations',
  'PATCH /networks/:slug/organisations/:organisation',
  'DELETE /networks/:slug/organisations/:organisation',
  'POST /networks/:slug/people',
  'PATCH /networks/:slug/people/:person',
  'DELETE /networks/:slug/people/:person',
  'POST /networks/:slug/people/:person/mail-stops',
  'POST /networks/:slug/people/:person/mail-resumptions',
  'POST /networks/:slug/people/:person/calendar-links',
  'POST /networks/:slug/people/imports',
  'GET /networks/:slug/people/exports/:format',
  'POST /networks/:slug/campaigns',
  'PATCH /networks/:slug/campaigns/:campaign',
  'POST /networks/:slug/campaigns/:campaign/tests',
  'POST /networks/:slug/campaigns/:campaign/starts',
  'POST /networks/:slug/campaigns/:campaign/pauses',
  'POST /networks/:slug/campaigns/:campaign/resumptions',
  'POST /networks/:slug/campaigns/:campaign/extensions',
  'POST /networks/:slug/campaigns/:campaign/stops',
  'POST /networks/:slug/campaigns/:campaign/responses',
  'POST /networks/:slug/meetings',
  'PATCH /networks/:slug/meetings/:meeting',
  'GET /networks/:slug/meetings/:meeting/attendance/xlsx',
  'GET /networks/:slug/meetings/:meeting/attendance/pdf',
  'GET /networks/:slug/meetings/:meeting/badges/pdf',
  'POST /networks/:slug/meetings/:meeting/agendas',
  'POST /networks/:slug/meetings/:meeting/bookings',
  'POST /networks/:slug/meetings/:meeting/documents',
  'DELETE /networks/:slug/meetings/:meeting/documents/:document',
  'POST /networks/:slug/meetings/:meeting/polls',
  'POST /networks/:slug/meetings/:meeting/picks',
  'POST /networks/:slug/meetings/:meeting/changes',
  'POST /networks/:slug/meetings/:meeting/cancellations',
  'POST /networks/:slug/meetings/:meeting/invitees',
  'POST /networks/:slug/meetings/:meeting/responses',
  'POST /networks/:slug/meetings/:meeting/minutes',
  'POST /networks/:slug/meetings/:meeting/minutes/uploads',
  'POST /networks/:slug/meetings/:meeting/minutes/attendances',
  'POST /networks/:slug/meetings/:meeting/minutes/summaries',
  'POST /networks/:slug/meetings/:meeting/minutes/drafts',
  'POST /networks/:slug/meetings/:meeting/minutes/responses',
  'POST /networks/:slug/meetings/:meeting/minutes/corrections/:correction/replies',
  'POST /networks/:slug/meetings/:meeting/minutes/freezes',
  'POST /networks/:slug/meetings/:meeting/agenda/drafts',
  'POST /networks/:slug/meetings/:meeting/agenda/finals',
  'POST /networks/:slug/meetings/:meeting/agenda/leftovers',
  'POST /networks/:slug/meetings/:meeting/tasks',
  'PATCH /networks/:slug/meetings/:meeting/tasks/:task',
  'POST /networks/:slug/meetings/:meeting/tasks/:task/withdrawals',
  'POST /networks/:slug/meetings/:meeting/tasks/:task/responses',
  'POST /networks/:slug/meetings/:meeting/tasks/:task/slides',
  'POST /networks/:slug/actions',
  'PATCH /networks/:slug/actions/:action',
  'POST /networks/:slug/actions/:action/responses',
  'GET /networks/:slug/inbox',
  'GET /networks/:slug/inbox/:case',
  'GET /networks/:slug/inbox/:case/source',
  'POST /networks/:slug/inbox/:case/decisions',
];
const PASSES: [string[], User[]][] = [
  [READ_A_NETWORK, ['reader', 'coordinator', 'admin']],
  [STEER_A_NETWORK, ['coordinator', 'admin']],
  [['GET /networks'], ['reader', 'stranger', 'coordinator', 'admin']],
  [['POST /networks'], ['stranger', 'coordinator', 'admin']],
  [
    ['POST /upgrades', 'GET /inbox', 'GET /inbox/:case', 'GET /inbox/:case/source', 'POST /inbox/:case/decisions'],
    ['admin'],
  ],
];

const nameOf = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path}`;
let app: App;
let visitors = 0;

beforeAll(async () => {
  app = await openApp(SLUG);
});
afterAll(() => app.close());

/** Everybody comes from an address of their own, since wrong tokens are limited by address. */
function knock(route: string, authorization?: string, method?: string) {
  const [verb, pattern] = route.split(' ') as [string, string];
  const path = pattern
    .replace(':slug', SLUG)
    .replace(/:person|:organisation|:document/, 'aaaaaaaa')
    .replace(/:campaign|:meeting|:action/, '1')
    .replace(':correction', '1')
    .replace(':task', '1')
    .replace(':case', 'mail-0123456789abcdef01234567')
    .replace(':format', pattern.includes('exports') ? 'csv' : 'json');
  visitors += 1;
  const from = `198.51.${visitors >> 8}.${visitors & 255}`;
  const headers = { 'x-forwarded-for': from, ...(authorization && { authorization }) };
  const harmless = verb === 'GET' ? '' : '?parameter=that-no-route-takes';
  return app.http(`/api${path}${harmless}`, { method: method ?? verb, headers });
}

test('every route has its place in the matrix, and no route that is gone', () => {
  expect(ROUTES.map(nameOf).sort()).toEqual(PASSES.flatMap(([routes]) => routes).sort());
});

describe.each(PASSES.flatMap(([routes, users]) => routes.map((route) => ({ route, users }))))(
  '$route',
  ({ route, users }) => {
    test('wants a token', async () => {
      for (const header of [undefined, 'Bearer wrong', `Basic ${TOKENS.admin}`, `Bearer ${TOKENS.admin}x`, 'Bearer ']) {
        const { status, body, headers } = await knock(route, header);
        expect([header, status, body.code]).toEqual([header, 401, 'unauthorised']);
        expect(headers.get('www-authenticate')).toBe('Bearer');
      }
    });

    test(`lets ${users.join(', ')} pass, and nobody else`, async () => {
      for (const user of Object.keys(TOKENS) as User[]) {
        const { status, body } = await knock(route, `Bearer ${TOKENS[user]}`);
        if (users.includes(user)) expect([200, 404, 422]).toContain(status);
        else expect([user, status, body.code]).toEqual([user, 403, 'forbidden']);
      }
    });
  },
);

test('HEAD is no way around a token', async () => {
  for (const route of READ_A_NETWORK) expect((await knock(route, undefined, 'HEAD')).status).toBe(401);
});

test('a coordinator creates only a network that their token names', async () => {
  const create = (as: User, slug: string) => app.post('/networks', { as, body: networkBody(slug) });
  const refused = await create('stranger', SLUG);
  expect([refused.status, refused.body.code, refused.body.field]).toEqual([403, 'forbidden', 'slug']);
  expect((await create('reader', SLUG)).status).toBe(403);
  expect((await app.get(`/networks/${SLUG}`, { as: 'admin' })).status).toBe(404);
});

test('who guesses tokens is held up by address, and nobody with a right token is', async () => {
  const guess = (from: string, token = 'guess') =>
    app.http('/api/networks', { headers: { 'x-forwarded-for': from, authorization: `Bearer ${token}` } });
  const statuses: number[] = [];
  for (let nr = 0; nr < 35; nr += 1) statuses.push((await guess('203.0.113.1', `guess${nr}`)).status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(30);
  const refused = await guess('203.0.113.1');
  expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await guess('203.0.113.1', TOKENS.reader)).status).toBe(200);
  expect((await guess('203.0.113.2')).status).toBe(401);
});

test('fifty requests at once with a right token are no guessing', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => app.get(`/networks/${SLUG}`)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
});
