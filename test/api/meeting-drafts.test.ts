import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMeeting, at, meetingBody, on, refusalOf } from './gathering.ts';
import { type App, aNetworkWith, CAST, eventually, expectStatus, lettersTo, openApp } from './support.ts';

const SLUG = 'drafts';
const HOME = `/networks/${SLUG}/meetings`;
let app: App;
let ids: Record<string, string>;
let everybody: string[];

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG);
  everybody = Object.values(ids);
});
afterAll(() => app.close());

const made = (change: object = {}) => aMeeting(app, SLUG, meetingBody(everybody, change));
const changed = async (path: string, body: object) => (await expectStatus(app.patch(path, { body }), 200)).body;
const refusal = (path: string, body: object) => refusalOf(app.patch(path, { body }));

describe('a draft', () => {
  test('tells how many people its audience is, and how many of them can be written to', async () => {
    const gone = (
      await expectStatus(
        app.post(`/networks/${SLUG}/people`, { body: { name: 'Gijs Mol', email: 'gijs@example.org', language: 'nl' } }),
        201,
      )
    ).body.id;
    await expectStatus(app.post(`/networks/${SLUG}/people/${gone}/mail-stops`), 201);
    const audience = { people: 4, reachable: 3, stopped: 1, refused: 0 };
    const body = meetingBody([...everybody, gone]);
    const { meeting, usualFrom, audience: found } = (await expectStatus(app.post(HOME, { body }), 201)).body;
    expect(found).toEqual(audience);
    // A network meeting is planned thirty working days ahead.
    const daysAhead = (Date.parse(usualFrom) - Date.now()) / 86_400_000;
    expect(daysAhead).toBeGreaterThan(39);
    expect(daysAhead).toBeLessThan(60);
    expect((await app.get(`${HOME}/${meeting}`, { as: 'reader' })).body).toMatchObject({ status: 'draft', audience });
    expect(await changed(`${HOME}/${meeting}`, { audience: { people: [ids.bram] } })).toMatchObject({
      audience: { people: 1, reachable: 1 },
      plan: { audience: { people: [ids.bram] } },
    });
  });

  test('changes where the body says so, and nowhere else; null makes it as usual', async () => {
    const path = await made({ asksDiet: true, practicalDaysBefore: 7 });
    const before = (await app.get(path)).body.plan;
    const change = {
      title: 'Anders',
      asksGuests: true,
      text: { nl: { subject: 'Komt u, {{naam}}?', body: 'Graag.' } },
    };
    expect((await changed(path, change)).plan).toEqual({ ...before, ...change });
    expect((await changed(path, {})).plan).toEqual({ ...before, ...change });
    const { text: _, place: __, ...rest } = { ...before, ...change };
    expect((await changed(path, { text: null, place: null, audience: null, mustHave: null })).plan).toEqual({
      ...rest,
      audience: { members: true, commitments: ['active', 'informed', 'unsaid'] },
      informs: { members: true, commitments: ['afterwards'] },
    });
    await eventually(
      async () => (await app.get(HOME)).body.items as { title: string }[],
      (items) => items.some(({ title }) => title === 'Anders'),
    );
    for (const { email } of Object.values(CAST)) expect(await lettersTo(SLUG, email)).toEqual([]);
  });

  test('says whom it informs: as its kind does, who is named, or nobody beside an audience of its own', async () => {
    const usual = { members: true, commitments: ['afterwards'] };
    const home = { kind: 'network', title: 'Netwerkbijeenkomst' };
    const { meeting, plan } = (await expectStatus(app.post(HOME, { body: home }), 201)).body;
    expect(plan).toMatchObject({ informs: usual, confirms: 'calendar' });
    const informsAfter = async (body: object) => (await changed(`${HOME}/${meeting}`, body)).plan.informs;
    expect(await informsAfter({ title: 'Anders' })).toEqual(usual);
    expect(await informsAfter({ audience: { people: [ids.bram] } })).toBeUndefined();
    expect(await informsAfter({ informs: { commitments: ['informed'] } })).toEqual({ commitments: ['informed'] });
    expect(await informsAfter({ audience: null })).toEqual(usual);
    expect((await changed(`${HOME}/${meeting}`, { confirms: true })).plan.confirms).toBe(true);
    expect((await changed(`${HOME}/${meeting}`, { confirms: null })).plan.confirms).toBe('calendar');
    expect(await refusal(`${HOME}/${meeting}`, { informs: { commitments: ['maybe'] } })).toEqual([
      422,
      'invalid',
      'informs.commitments.0',
    ]);
  });

  test('has dates that last as long as it does, but for those whose end was given', async () => {
    const path = await made({ options: [{ start: on('04-22') }, { start: on('04-23'), end: on('04-23', '17:15') }] });
    const ends = async (body: object) =>
      (await changed(path, body)).plan.options.map(({ end }: { end: string }) => end);
    expect(await ends({})).toEqual([at('04-22', '14:30'), at('04-23', '15:15')]);
    expect(await ends({ durationMinutes: 60 })).toEqual([at('04-22', '13:00'), at('04-23', '15:15')]);
    expect(await ends({ options: [{ start: on('04-29') }] })).toEqual([at('04-29', '13:00')]);
    expect(await ends({ durationMinutes: null })).toEqual([at('04-29', '14:30')]);
    await changed(path, { durationMinutes: 90 });
    const picked = await expectStatus(app.post(`${path}/picks`, { body: { when: { start: on('05-04') } } }), 201);
    expect(picked.body.when.end).toBe(at('05-04', '13:30'));
  });

  test.each([
    ['a field that is not known', { venue: 'Isala' }, [422, 'invalid', 'venue']],
    ['a status', { status: 'held' }, [422, 'invalid', 'status']],
    ['no title', { title: null }, [422, 'invalid', 'title']],
    ['a date that is past', { options: [{ start: '2020-01-06T14:00' }] }, [422, 'date-in-past', 'options.0.start']],
    [
      'an hour that does not exist',
      { options: [{ start: '2027-03-28T02:30' }] },
      [422, 'no-such-time', 'options.0.start'],
    ],
    ['a link that runs', { place: { link: 'javascript:alert(1)' } }, [422, 'invalid', 'place.link']],
    [
      'a placeholder that does not exist',
      { text: { nl: { subject: 'Hoi', body: '{{nam}}' } } },
      [422, 'unknown-placeholder', 'text.nl.body'],
    ],
    ['somebody unknown', { mustHave: { people: ['zzzzzzzz'] } }, [404, 'unknown-person', 'mustHave.people.0']],
    [
      'a booking date that is past',
      { venues: { choices: [{ id: 'a', name: 'A', capacity: 9, cost: 0 }], bookBy: '2020-01-06T14:00' } },
      [422, 'date-in-past', 'venues.bookBy'],
    ],
    [
      'two venues with one id',
      {
        venues: {
          choices: [
            { id: 'a', name: 'A', capacity: 9, cost: 0 },
            { id: 'a', name: 'B', capacity: 9, cost: 0 },
          ],
          bookBy: on('04-01'),
        },
      },
      [422, 'same-venue-twice', 'venues.choices.1.id'],
    ],
  ])('takes no change with %s', async (_, change, expected) => {
    const path = await made();
    const before = (await app.get(path)).body;
    expect(await refusal(path, change)).toEqual(expected);
    expect((await app.get(path)).body).toEqual(before);
  });

  test('cannot be made with a placeholder that does not exist', async () => {
    const text = { nl: { subject: '{{datum}}?', body: 'Graag.' } };
    expect(await refusalOf(app.post(HOME, { body: meetingBody(everybody, { text }) }))).toEqual([
      422,
      'unknown-placeholder',
      'text.nl.subject',
    ]);
  });
});

test('a plan that people have heard of does not change any more', async () => {
  const path = await made();
  await expectStatus(app.post(`${path}/polls`), 201);
  expect(await refusal(path, { title: 'Anders' })).toEqual([409, 'no-draft', undefined]);
  await expectStatus(app.post(`${path}/cancellations`), 201);
  expect(await refusal(path, { title: 'Anders' })).toEqual([409, 'cancelled', undefined]);
  expect(await refusal(`${HOME}/999`, { title: 'Anders' })).toEqual([404, 'unknown-meeting', undefined]);
});
