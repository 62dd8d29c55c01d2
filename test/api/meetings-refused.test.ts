import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMeeting, meetingBody, on, refusalOf } from './gathering.ts';
import { type App, aNetworkWith, CAST, eventually, expectStatus, openApp, someone } from './support.ts';

const SLUG = 'refuse';
const HOME = `/networks/${SLUG}/meetings`;
const NOBODY = 'zzzzzzzz';
const PEOPLE = { ...CAST, elif: someone('Elif Yılmaz') };
let app: App;
let ids: Record<string, string>;
let everybody: string[];

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG, PEOPLE);
  everybody = [ids.bram!, ids.charlotte!, ids.dave!];
});
afterAll(() => app.close());

const made = (change: object = {}) => aMeeting(app, SLUG, meetingBody(everybody, change));
const posted = (path: string, body?: object) => expectStatus(app.post(path, { body }), 201);
const meeting = async (path: string) => (await expectStatus(app.get(path), 200)).body;
const refusal = (path: string, body?: object) => refusalOf(app.post(path, { body }));
const refusedPlan = (change: object) => refusal(HOME, meetingBody(everybody, change));
const refusedDate = (start: unknown, end?: unknown) =>
  refusedPlan({ options: [{ start: on('04-22') }, { start, ...(end !== undefined && { end }) }] });

describe('what cannot be', () => {
  const PAST = '2020-01-06T14:00';

  test.each([
    ['the hour that summer time skips', '2027-03-28T02:30', undefined, ['no-such-time', 'options.1.start']],
    ['31 February', '2027-02-31T14:00', undefined, ['no-such-time', 'options.1.start']],
    ['the 13th month', '2027-13-01T14:00', undefined, ['no-such-time', 'options.1.start']],
    ['the 25th hour', on('04-22', '25:00'), undefined, ['no-such-time', 'options.1.start']],
    ['the 61st minute', on('04-22', '14:61'), undefined, ['no-such-time', 'options.1.start']],
    ['midnight at the end of a day', on('04-22', '24:00'), undefined, ['no-such-time', 'options.1.start']],
    ['a moment that is past', PAST, undefined, ['date-in-past', 'options.1.start']],
    ['an end before the beginning', on('04-22'), on('04-22', '13:59'), ['end-before-start', 'options.1.end']],
    ['an end at the beginning', on('04-22'), on('04-22'), ['end-before-start', 'options.1.end']],
    ['an end that does not exist', on('04-22'), '2027-02-30T14:00', ['no-such-time', 'options.1.end']],
    ['a day without a time', '2027-04-22', undefined, ['invalid', 'options.1.start']],
    ['a time with a zone', '2027-04-22T14:00Z', undefined, ['invalid', 'options.1.start']],
    ['a number', 1, undefined, ['invalid', 'options.1.start']],
    ['an end that is not text', on('04-22'), {}, ['invalid', 'options.1.end']],
    ['a far future', '9999-12-31T23:00', undefined, ['date-too-far', 'options.1.start']],
    ['an end in another year', on('04-22'), '2040-04-22T16:00', ['too-long', 'options.1.end']],
  ])('%s is no date', async (_, start, end, expected) => {
    expect(await refusedDate(start, end)).toEqual([422, ...expected]);
  });

  test.each([
    ['no title', { title: undefined }, 'title'],
    ['an empty title', { title: '  ' }, 'title'],
    ['a title of two lines', { title: 'Een\r\nTwee' }, 'title'],
    ['a title that is too long', { title: 'x'.repeat(121) }, 'title'],
    ['another kind', { kind: 'party' }, 'kind'],
    ['a title that is no text', { title: ['x'] }, 'title'],
    ['dates that are no list', { options: on('04-22') }, 'options'],
    ['a place without name or link', { place: { address: 'Utrecht' } }, 'place'],
    ['a link that is none', { place: { link: 'meet' } }, 'place.link'],
    ['a link that runs', { place: { link: 'javascript:alert(1)' } }, 'place.link'],
    ['a link that is a file', { place: { link: 'data:text/html,<script>alert(1)</script>' } }, 'place.link'],
    ['half a minute', { durationMinutes: 90.5 }, 'durationMinutes'],
    ['too long a poll', { pollWorkingDays: 1000 }, 'pollWorkingDays'],
    ['a quorum of nobody', { mustHave: { quorum: 0 } }, 'mustHave.quorum'],
    ['a field that is not known', { venue: 'Isala' }, 'venue'],
    ['a status', { status: 'held' }, 'status'],
    ['too many dates', { options: Array.from({ length: 21 }, () => ({ start: on('04-22') })) }, 'options'],
  ])('%s is no plan', async (_, change, field) => {
    expect(await refusedPlan(change)).toEqual([422, 'invalid', field]);
  });

  test('a date must have nobody who is unknown', async () => {
    expect(await refusedPlan({ mustHave: { people: [ids.bram, NOBODY] } })).toEqual([
      404,
      'unknown-person',
      'mustHave.people.1',
    ]);
    expect(await refusedPlan({ mustHave: { people: [ids.bram, 'bram'] } })).toEqual([
      422,
      'invalid',
      'mustHave.people.1',
    ]);
  });

  test('the same date twice in a poll', async () => {
    const options = [{ start: on('04-22') }, { start: on('04-23') }, { start: on('04-22') }];
    expect(await refusal(HOME, meetingBody(everybody, { options }))).toEqual([422, 'same-date-twice', 'options.2']);
  });

  test('one date is no poll', async () => {
    const path = await made({ options: [{ start: on('04-22') }] });
    expect(await refusal(`${path}/polls`)).toEqual([422, 'too-few-dates', 'options']);
  });

  test('a pick, a change, an invitee or a response that is not right names its field', async () => {
    const path = await made();
    const cases: [string, object, unknown[]][] = [
      ['picks', {}, [422, 'invalid']],
      ['picks', { option: 1 }, [422, 'invalid']],
      ['picks', { option: 'd1', when: { start: on('04-22') } }, [422, 'invalid']],
      ['picks', { option: 'valueOf' }, [422, 'unknown-date', 'option']],
      ['picks', { when: { start: PAST } }, [422, 'date-in-past', 'when.start']],
      ['picks', { when: { start: on('04-22'), end: on('04-21') } }, [422, 'end-before-start', 'when.end']],
      ['picks', { when: { start: '2027-03-28T02:30' } }, [422, 'no-such-time', 'when.start']],
      ['changes', { when: { start: PAST } }, [422, 'date-in-past', 'when.start']],
      ['changes', { place: {} }, [422, 'invalid', 'place']],
      ['changes', { place: { link: 'javascript:alert(1)' } }, [422, 'invalid', 'place.link']],
      ['changes', { place: 'Isala' }, [422, 'invalid', 'place']],
      ['changes', {}, [422, 'invalid']],
      ['cancellations', { why: 'ziek' }, [422, 'invalid', 'why']],
      ['invitees', { person: 'bram' }, [422, 'invalid', 'person']],
      ['responses', { person: ids.bram }, [422, 'invalid']],
      ['responses', { person: 'bram', answer: { choice: 'yes' } }, [422, 'invalid', 'person']],
      ['responses', { person: ids.bram, answer: { choice: 'perhaps' } }, [422, 'invalid']],
      ['responses', { person: ids.bram, answer: { choice: 'yes', guests: -1 } }, [422, 'invalid', 'answer.guests']],
      ['responses', { person: ids.bram, answer: { choice: 'yes', guests: '2' } }, [422, 'invalid', 'answer.guests']],
      ['responses', { person: ids.bram, way: 'link', answer: { choice: 'yes' } }, [422, 'invalid', 'way']],
      ['responses', { person: ids.bram, answer: { choice: 'yes' }, dates: {} }, [422, 'invalid']],
    ];
    for (const [route, body, expected] of cases) {
      const found = await refusal(`${path}/${route}`, body);
      expect([route, body, ...found.slice(0, expected.length)]).toEqual([route, body, ...expected]);
      expect(found[2] !== undefined || expected.length < 3, JSON.stringify([route, body, found])).toBe(true);
    }
    const { body } = await app.post(`${path}/picks`, { body: {} });
    expect(body.field).not.toBe('');
    expect(await meeting(path)).toMatchObject({ status: 'draft' });
  });

  test('a meeting or a person that is not there is not found', async () => {
    expect(await refusal(`${HOME}/999/polls`)).toEqual([404, 'unknown-meeting', undefined]);
    expect(await refusal(`${HOME}/0/polls`)).toEqual([404, 'not-found', undefined]);
    expect(await refusal(`${HOME}/1e9/polls`)).toEqual([404, 'not-found', undefined]);
    expect((await app.get(`${HOME}/999`)).body.code).toBe('unknown-meeting');
    const path = await made();
    await posted(`${path}/picks`, { option: 'd1' });
    await eventually(
      () => refusal(`${path}/responses`, { person: ids.elif, answer: { choice: 'yes' } }),
      ([status]) => status === 404,
    );
    expect(await refusal(`${path}/responses`, { person: ids.elif, answer: { choice: 'yes' } })).toEqual([
      404,
      'unknown-person',
      'person',
    ]);
    await posted(`${path}/cancellations`);
  });

  test('who wants no mail cannot be invited, and that is said', async () => {
    const gijs = (await expectStatus(app.post(`/networks/${SLUG}/people`, { body: someone('Gijs Mol') }), 201)).body.id;
    await expectStatus(app.post(`/networks/${SLUG}/people/${gijs}/mail-stops`), 201);
    const path = await made();
    expect(await refusal(`${path}/invitees`, { person: gijs })).toEqual([409, 'no-mail', 'person']);
  });
});
