import { expect } from 'vitest';
import { type Answer, type App, aNetworkWith, CAST, eventually, expectStatus, letterTo, linkIn } from './support.ts';

/** A year in which the dates of the tests are still to come. */
const YEAR = new Date().getUTCFullYear() + 1;
/** A day and a time of next year on a Dutch clock: `on('04-22')` is 22 April, two in the afternoon. */
export const on = (day: string, time = '14:00') => `${YEAR}-${day}T${time}`;
/** A moment of next year: Dutch clocks are two hours ahead in summer, one in winter. */
export const at = (day: string, time: string) => new Date(`${YEAR}-${day}T${time}Z`).toISOString();

/** A meeting with three dates, for whom the test invites. */
export const meetingBody = (people: string[], change: object = {}) => ({
  kind: 'network',
  title: 'Netwerkbijeenkomst',
  audience: { people },
  options: [{ start: on('04-22') }, { start: on('05-11') }, { start: on('11-04') }],
  place: { name: 'Jaarbeurs', address: 'Utrecht', link: 'https://meet.example.org/nf1' },
  officeHours: false,
  ...change,
});

/** A meeting of a network; gives its path. */
export async function aMeeting(app: App, slug: string, body: object): Promise<string> {
  const { meeting } = (await expectStatus(app.post(`/networks/${slug}/meetings`, { body }), 201)).body;
  return `/networks/${slug}/meetings/${meeting}`;
}

/** A network whose people have a letter of a meeting: of its poll, or the invitation when a date is picked at once. */
export async function aMeetingUnderWay(
  app: App,
  slug: string,
  {
    people = CAST as Record<string, { email: string }>,
    plan = {},
    network = {},
    asks = 'rsvp' as 'poll' | 'rsvp',
  } = {},
) {
  const ids = await aNetworkWith(app, slug, people, network);
  const path = await aMeeting(app, slug, meetingBody(Object.values(ids), plan));
  if (asks === 'poll') await expectStatus(app.post(`${path}/polls`), 201);
  else await expectStatus(app.post(`${path}/picks`, { body: { option: 'd1' } }), 201);
  const page: Record<string, string> = {};
  for (const [name, { email }] of Object.entries(people)) page[name] = linkIn(await letterTo(slug, email), '/a/');
  return { ids, path, page };
}

/** What went wrong, as RFC 9457 has it: the status, the code and the field; what to do is always said. */
export async function refusalOf(asked: Promise<Answer>) {
  const { status, headers, body: problem } = await asked;
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(problem).toMatchObject({ status, title: expect.any(String), remedy: expect.stringMatching(/\w/) });
  return [status, problem.code, problem.field];
}

interface Row {
  person: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects
  given?: any;
}

/** What is noted of a person. */
export const givenOf = async (app: App, path: string, person: string) =>
  ((await expectStatus(app.get(`${path}/responses`), 200)).body.items as Row[]).find((row) => row.person === person)
    ?.given;

/** Waits until a meeting is as far as that. */
export const reaches = (app: App, path: string, status: string) =>
  eventually(
    async () => (await app.get(path)).body.status,
    (found) => found === status,
  );
