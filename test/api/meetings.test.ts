import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMeeting, at, givenOf, meetingBody, on, reaches, refusalOf } from './gathering.ts';
import {
  type App,
  aNetworkWith,
  CAST,
  eventually,
  expectStatus,
  lettersTo,
  letterTo,
  openApp,
  someone,
} from './support.ts';

const SLUG = 'gather';
const HOME = `/networks/${SLUG}/meetings`;
const PEOPLE = { ...CAST, elif: someone('Elif Yılmaz') };
const NOBODY = 'zzzzzzzz';
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
const post = (path: string, body?: object, key?: string) =>
  app.post(path, { ...(body && { body }), ...(key && { key }) });
const posted = async (path: string, body?: object, key?: string) =>
  (await expectStatus(post(path, body, key), 201)).body;
const meeting = async (path: string) => (await expectStatus(app.get(path), 200)).body;

const refusal = (path: string, body?: object) => refusalOf(post(path, body));

describe('a new meeting', () => {
  test('has what its kind is usually like, and what its body says instead', async () => {
    const usual = await posted(HOME, { kind: 'core-group', title: 'Kerngroep', options: [{ start: on('04-22') }] });
    expect(usual).toMatchObject({
      meeting: expect.any(Number),
      status: 'draft',
      plan: {
        kind: 'core-group',
        audience: { members: true, commitments: ['active'] },
        options: [{ id: 'd1', start: at('04-22', '12:00'), end: at('04-22', '13:30') }],
        pollWorkingDays: 8,
        practicalDaysBefore: 3,
        mustHave: { kinds: [], people: [] },
        asksGuests: false,
      },
    });
    const own = await posted(HOME, {
      ...meetingBody(everybody),
      durationMinutes: 60,
      pollWorkingDays: 3,
      options: [{ start: on('01-14') }, { start: on('07-14'), end: on('07-14', '17:15') }],
    });
    expect(own.plan).toMatchObject({
      pollWorkingDays: 3,
      options: [
        { start: at('01-14', '13:00'), end: at('01-14', '14:00') },
        { start: at('07-14', '12:00'), end: at('07-14', '15:15') },
      ],
    });
  });

  test('is there at once, also for the command that follows at once', async () => {
    for (let nr = 0; nr < 5; nr += 1) {
      const path = await made({ title: `Bijeenkomst ${nr}` });
      expect(await posted(`${path}/cancellations`)).toEqual({});
    }
  });

  test('stands in the list, with how far it is', async () => {
    const path = await made({ title: 'In de lijst' });
    const find = async () =>
      (await app.get(HOME)).body.items.find(({ title }: { title: string }) => title === 'In de lijst');
    expect(await find()).toMatchObject({ status: 'draft', createdAt: expect.stringMatching(/Z$/) });
    expect(await meeting(path)).toMatchObject({ status: 'draft', numbers: { invited: 0, yes: 0 } });
    await posted(`${path}/cancellations`);
    expect(await eventually(find, ({ status }) => status === 'cancelled')).toMatchObject({ title: 'In de lijst' });
    expect(await meeting(path)).toMatchObject({ status: 'cancelled' });
  });
});

describe('a meeting from its poll to its cancellation', () => {
  let path: string;

  test('cannot be for nobody: members are there once a campaign has closed', async () => {
    const dates = { options: [{ start: on('04-22') }, { start: on('04-23') }] };
    const { meeting: nr } = await posted(HOME, { kind: 'network', title: 'Nobody yet', ...dates });
    expect(await refusal(`${HOME}/${nr}/polls`)).toEqual([422, 'nobody-to-ask', 'audience']);
    expect(await refusal(`${HOME}/${nr}/picks`, { option: 'd1' })).toEqual([422, 'nobody-to-ask', 'audience']);
    expect(await meeting(`${HOME}/${nr}`)).toMatchObject({ status: 'draft' });
  });

  test('nobody hears of it before its poll starts', async () => {
    path = await made({ mustHave: { people: [ids.dave!], quorum: 2 } });
    expect(await refusal(`${path}/changes`, { when: { start: on('05-11') } })).toEqual([409, 'no-date-yet', undefined]);
    expect(await refusal(`${path}/responses`, { person: ids.bram, dates: { d1: 'yes' } })).toEqual([
      409,
      'not-started',
      undefined,
    ]);
    await posted(`${path}/polls`, undefined, 'poll');
    expect(await posted(`${path}/polls`, undefined, 'poll')).toEqual({
      closesAt: expect.stringMatching(/T1[67]:00:00.000Z$/),
    });
    expect(await refusal(`${path}/polls`)).toEqual([409, 'no-draft', undefined]);
    const answer = { person: ids.bram, answer: { choice: 'yes' } };
    const { body } = await app.post(`${path}/responses`, { body: answer });
    expect(body).toMatchObject({ status: 409, code: 'no-date-yet', remedy: expect.stringContaining('`dates`') });
    for (const name of ['bram', 'charlotte', 'dave'] as const)
      expect((await letterTo(SLUG, PEOPLE[name].email)).subject).toContain('Netwerkbijeenkomst');
    expect(await lettersTo(SLUG, PEOPLE.elif.email)).toEqual([]);
  });

  test('the coordinator enters which dates suit somebody, and the ranking says what each date lacks', async () => {
    const enter = (name: string, dates: object) => posted(`${path}/responses`, { person: ids[name], dates });
    expect(await enter('bram', { d1: 'yes', d2: 'yes' })).toEqual({ result: 'recorded' });
    await enter('charlotte', { d1: 'yes', d2: 'if-need-be', d3: 'no' });
    await enter('dave', { d1: 'no' });
    await enter('dave', { d1: 'no', d2: 'if-need-be' });
    const { items } = (await expectStatus(app.get(`${path}/ranking`, { as: 'reader' }), 200)).body;
    expect(items).toMatchObject([
      { id: 'd2', yes: 1, ifNeedBe: 2, no: 0, unanswered: 0, lacks: [], start: expect.stringMatching(/Z$/) },
      { id: 'd1', yes: 2, no: 1, lacks: [ids.dave] },
      { id: 'd3', no: 1, unanswered: 2, lacks: [ids.dave, 'quorum'] },
    ]);
    expect(await givenOf(app, path, ids.dave!)).toMatchObject({ answer: { d2: 'if-need-be' }, by: 'coordinator' });
    expect(await refusal(`${path}/responses`, { person: ids.bram, dates: { d9: 'yes' } })).toEqual([
      422,
      'unknown-date',
      'dates',
    ]);
    expect(await refusal(`${path}/responses`, { person: ids.bram, dates: { d1: 'perhaps' } })).toMatchObject([
      422,
      'invalid',
      'dates.d1',
    ]);
  });

  test('the coordinator picks a date, once', async () => {
    expect(await refusal(`${path}/picks`, { option: 'd9' })).toEqual([422, 'unknown-date', 'option']);
    const picked = await posted(`${path}/picks`, { option: 'd2' }, 'pick');
    expect(picked).toMatchObject({ when: { id: 'd2', start: at('05-11', '12:00'), end: at('05-11', '14:30') } });
    expect(await posted(`${path}/picks`, { option: 'd2' }, 'pick')).toEqual(picked);
    expect(await refusal(`${path}/picks`, { option: 'd1' })).toEqual([409, 'already-picked', undefined]);
    for (const name of ['bram', 'charlotte', 'dave'] as const) await letterTo(SLUG, PEOPLE[name].email, 2);
    await eventually(
      () => meeting(path),
      ({ numbers }) => numbers.invited === 3,
    );
  });

  test('the coordinator enters who comes, and corrects it', async () => {
    const enter = (answer: object, more: object = {}) =>
      posted(`${path}/responses`, { person: ids.bram, answer, ...more });
    const yes = { choice: 'yes', mode: 'online', guests: 2, diet: 'geen noten' };
    expect(await enter(yes)).toMatchObject({ result: 'recorded', given: { answer: yes, way: 'phone' } });
    expect(await enter({ choice: 'no' }, { way: 'mail' })).toMatchObject({ given: { answer: { choice: 'no' } } });
    expect(await enter({ choice: 'yes' })).toMatchObject({ given: { by: 'coordinator' } });
    expect(await meeting(path)).toMatchObject({ numbers: { invited: 3, yes: 1, onSite: 1, guests: 0, silent: 2 } });
    expect(await givenOf(app, path, ids.bram!)).toMatchObject({ way: 'phone', at: expect.stringMatching(/Z$/) });
    const { items } = (await app.get(`${path}/responses?choice=yes`)).body;
    expect(items.map((row: object) => Object.keys(row))).toEqual([['person', 'name', 'sent', 'given']]);
  });

  test('a late invitee gets the current state of things, once', async () => {
    const invite = () => posted(`${path}/invitees`, { person: ids.elif });
    expect(await invite()).toEqual({ result: 'invited' });
    expect(await invite()).toEqual({ result: 'asked-already' });
    expect((await letterTo(SLUG, PEOPLE.elif.email)).subject).toMatch(/^Uitnodiging/);
    expect(await refusal(`${path}/invitees`, { person: NOBODY })).toEqual([404, 'unknown-person', 'person']);
    expect(await lettersTo(SLUG, PEOPLE.elif.email)).toHaveLength(1);
  });

  test('whom a change concerns gets an update, with the number of the change', async () => {
    await posted(`${path}/responses`, { person: ids.charlotte, answer: { choice: 'no' } });
    const place = { name: 'Isala', address: 'Zwolle' };
    expect(await posted(`${path}/changes`, { place }, 'move')).toMatchObject({ sequence: 1 });
    expect(await posted(`${path}/changes`, { place }, 'move')).toMatchObject({ sequence: 1 });
    expect(await posted(`${path}/changes`, { place })).toMatchObject({ sequence: 1, result: 'unchanged' });
    expect((await letterTo(SLUG, PEOPLE.bram.email, 3)).subject).toMatch(/^Gewijzigd/);
    expect((await letterTo(SLUG, PEOPLE.elif.email, 2)).subject).toMatch(/^Gewijzigd/);
    const when = { start: on('11-04'), end: on('11-04', '17:00') };
    expect(await posted(`${path}/changes`, { when })).toMatchObject({ sequence: 2 });
    expect(await meeting(path)).toMatchObject({
      sequence: 2,
      when: { start: at('11-04', '13:00'), end: at('11-04', '16:00') },
      plan: { place },
      numbers: { yes: 0 },
    });
    // Who does not come hears nothing of a place, but a new date is a new question.
    expect((await letterTo(SLUG, PEOPLE.charlotte.email, 3)).subject).toMatch(/^Gewijzigd/);
    expect(await lettersTo(SLUG, PEOPLE.charlotte.email)).toHaveLength(3);
  });

  test('it is called off once, and after that nothing is taken', async () => {
    expect(await posted(`${path}/cancellations`, undefined, 'off')).toEqual({});
    await reaches(app, path, 'cancelled');
    const over = [409, 'cancelled', undefined];
    expect(await posted(`${path}/cancellations`, undefined, 'off')).toEqual({});
    expect(await refusal(`${path}/responses`, { person: ids.bram, answer: { choice: 'yes' } })).toEqual(over);
    expect(await refusal(`${path}/changes`, { place: { name: 'Elders' } })).toEqual(over);
    expect(await refusal(`${path}/changes`, { when: { start: on('12-01') } })).toEqual(over);
    expect(await refusal(`${path}/invitees`, { person: ids.elif })).toEqual(over);
    expect(await refusal(`${path}/picks`, { option: 'd1' })).toEqual(over);
    expect(await refusal(`${path}/polls`)).toEqual(over);
    expect((await meeting(path)).status).toBe('cancelled');
  });
});

describe('a date picked without a poll', () => {
  test('is one that the coordinator writes, as long as its kind usually takes', async () => {
    const path = await made({ kind: 'webinar', options: [] });
    expect(await refusal(`${path}/polls`)).toEqual([422, 'too-few-dates', 'options']);
    const { when } = await posted(`${path}/picks`, { when: { start: on('03-27', '23:30') } });
    expect(when).toMatchObject({ start: at('03-27', '22:30'), end: at('03-27', '23:30') });
    await posted(`${path}/cancellations`);
  });
});

describe('a request that is sent again with its key', () => {
  test('makes one meeting', async () => {
    const body = meetingBody(everybody, { title: 'Eenmaal' });
    const first = await posted(HOME, body, 'make');
    expect(await posted(HOME, body, 'make')).toEqual(first);
    const { status, body: problem } = await post(HOME, { ...body, title: 'Tweemaal' }, 'make');
    expect([status, problem.code]).toEqual([422, 'key-reused']);
  });

  test('calls off once, also when it has been called off meanwhile', async () => {
    const path = await made();
    const first = await posted(`${path}/cancellations`, undefined, 'again');
    expect(await posted(`${path}/cancellations`, undefined, 'again')).toEqual(first);
  });
});
