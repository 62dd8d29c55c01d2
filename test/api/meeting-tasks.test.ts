import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../workflows/kit/clock.ts';
import { rolesId } from '../../workflows/kit/ids.ts';
import { PDF, PPTX } from '../documents/slides.ts';
import { aMeeting, meetingBody, on, refusalOf } from './gathering.ts';
import {
  type App,
  aNetworkWith,
  CAST,
  eventually,
  expectStatus,
  form,
  lettersTo,
  letterTo,
  linkIn,
  openApp,
  someone,
} from './support.ts';

const SLUG = 'taken';
const BY = on('03-01').slice(0, 10);
let app: App;
let ids: Record<string, string>;
let path: string;

beforeAll(async () => {
  app = await openApp(SLUG);
  ids = await aNetworkWith(app, SLUG, { ...CAST, elif: someone('Elif Yılmaz') });
  const organisation = (
    await expectStatus(
      app.post(`/networks/${SLUG}/organisations`, { body: { name: 'Isala', kind: 'treatment-centre' } }),
      201,
    )
  ).body.id;
  await expectStatus(app.patch(`/networks/${SLUG}/people/${ids.charlotte}`, { body: { organisation } }), 200);
  path = await aMeeting(app, SLUG, meetingBody([ids.bram!]));
});
afterAll(() => app.close());

const asks = (name: string, body: object) => app.post(`${path}/tasks`, { body: { person: ids[name], ...body } });
const CHAIR = { role: 'chair', from: 'independent' };
const list = async () => (await expectStatus(app.get(`${path}/tasks`), 200)).body.items;
const read = async (nr: number) => (await list()).find(({ task }: { task: number }) => task === nr);
const respond = (nr: number, body: object) => app.post(`${path}/tasks/${nr}/responses`, { body });
const pageOf = (name: string) =>
  `/a/${app.deps.tokens.linkToken({
    workflow: rolesId(SLUG, Number(path.split('/').at(-1))),
    person: ids[name]!,
    purpose: 'answer',
    expiresAt: Date.now() + DAY_MS,
  })}`;
const multipart = (fields: Record<string, string>, file?: { name: string; bytes: Buffer }): RequestInit => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (file) body.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
  return { method: 'POST', body };
};

describe('a meeting', () => {
  test('has no tasks before somebody is asked, and knows none by number', async () => {
    expect(await list()).toEqual([]);
    expect(await refusalOf(respond(1, { answer: { choice: 'accept' } }))).toEqual([404, 'unknown-task', undefined]);
    expect(await refusalOf(app.post(`${path}/tasks/1/withdrawals`))).toEqual([404, 'unknown-task', undefined]);
    expect(await refusalOf(app.get(`${path}/tasks/1/slides`))).toEqual([404, 'unknown-task', undefined]);
    expect(await refusalOf(app.get(`/networks/${SLUG}/meetings/99/tasks`))).toEqual([
      404,
      'unknown-meeting',
      undefined,
    ]);
  });

  test('asks a chair, who gets a letter with a page; a second one is refused until the first says no or is taken back', async () => {
    expect((await expectStatus(asks('bram', CHAIR), 201)).body.task).toBe(1);
    const letter = await letterTo(SLUG, 'bram@example.org');
    expect(letter.subject).toBe('Wilt u voorzitter zijn? Netwerkbijeenkomst');
    expect((await app.http(linkIn(letter, '/a/'))).text).toContain('Voorzitter zijn');
    expect(await read(1)).toMatchObject({
      role: 'chair',
      from: 'independent',
      status: 'asked',
      person: { person: ids.bram, name: 'Bram van der Laan' },
      askedAt: expect.stringMatching(/^\d{4}-/),
    });
    expect(await refusalOf(asks('dave', CHAIR))).toEqual([409, 'role-taken', 'role']);
    await expectStatus(app.post(`${path}/tasks/1/withdrawals`), 201);
    expect((await letterTo(SLUG, 'bram@example.org', 2)).subject).toContain('U hoeft niets meer te doen');
    expect((await app.http(pageOf('bram'))).text).toContain('U hoeft niets meer te doen');
    expect((await expectStatus(asks('dave', CHAIR), 201)).body.task).toBe(2);
  });

  test('asks the same once for the same key', async () => {
    const asked = () => app.post(`${path}/tasks`, { body: { person: ids.elif, role: 'minute-taker' }, key: 'once' });
    const [first, second] = [await expectStatus(asked(), 201), await expectStatus(asked(), 201)];
    expect(second.body.task).toBe(first.body.task);
  });

  test.each([
    [{ role: 'pitch', by: BY }, 'bram', 422, 'no-organisation', 'person'],
    [{ role: 'pitch', by: '2020-01-01' }, 'charlotte', 422, 'date-in-past', 'by'],
    [{ role: 'pitch' }, 'charlotte', 422, 'invalid', 'by'],
    [{ role: 'chair', from: 'core-group' }, 'bram', 422, 'not-in-core-group', 'person'],
    [{ role: 'chair' }, 'bram', 422, 'invalid', 'from'],
    [{ role: 'speaker' }, 'bram', 422, 'invalid', 'subject'],
    [{ role: 'juggler' }, 'bram', 422, 'invalid', 'role'],
    [{ role: 'minute-taker', subject: 'x' }, 'bram', 422, 'invalid', 'subject'],
    [{ role: 'minute-taker', person: 'zzzzzzzz' }, 'bram', 404, 'unknown-person', 'person'],
  ])('refuses what cannot be asked: %o of %s', async (body, name, status, code, field) => {
    expect(await refusalOf(asks(name, body))).toEqual([status, code, field]);
  });

  test('asks for no pitch with a last day after the meeting, also before its date is picked', async () => {
    const pitch = { role: 'pitch', by: on('11-05').slice(0, 10) };
    expect(await refusalOf(asks('charlotte', pitch))).toEqual([422, 'after-meeting', 'by']);
  });

  test('asks nobody who wants no mail', async () => {
    await expectStatus(app.post(`/networks/${SLUG}/people/${ids.bram}/mail-stops`, { body: {} }), 201);
    expect(await refusalOf(asks('bram', { role: 'speaker', subject: 'x' }))).toEqual([409, 'no-mail', 'person']);
    await expectStatus(app.post(`/networks/${SLUG}/people/${ids.bram}/mail-resumptions`), 201);
  });

  test('takes what the coordinator heard by phone, and changes a subject', async () => {
    const { task } = (await expectStatus(asks('bram', { role: 'speaker', subject: 'Zorgpaden' }), 201)).body;
    const changed = await expectStatus(app.patch(`${path}/tasks/${task}`, { body: { subject: 'Transitie' } }), 200);
    expect(changed.body.subject).toBe('Transitie');
    expect(await refusalOf(app.patch(`${path}/tasks/${task}`, { body: { by: BY } }))).toEqual([
      422,
      'not-of-this-role',
      'by',
    ]);
    await expectStatus(respond(task, { answer: { choice: 'accept' } }), 201);
    expect(await read(task)).toMatchObject({ status: 'accepted', answers: [{ way: 'phone', by: 'coordinator' }] });
    expect(await refusalOf(respond(task, { answer: { choice: 'accept', title: 'x' } }))).toEqual([
      422,
      'not-of-this-role',
      'title',
    ]);
  });
});

describe('the page of somebody with a task', () => {
  const page = (name: string, query = '') => app.http(pageOf(name) + query);
  const send = (name: string, fields: Record<string, string>) => app.http(pageOf(name), form(fields));

  test('is in their language, chooses what the link says, and records nothing', async () => {
    const before = await list();
    const { status, text, headers } = await page('dave', '?choice=accept-2&noted=2');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en">');
    expect(text).toMatch(/value="accept" checked/);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('Thank you');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await list()).toEqual(before);
  });

  test('notes a no with a reason, says so, and can be changed to a yes', async () => {
    const sent = await send('dave', { task: '2', choice: 'decline', reason: 'On <b>leave</b>' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${pageOf('dave')}?noted=2`]);
    expect((await page('dave', '?noted=2')).text).toContain('You will not do it.');
    expect(await read(2)).toMatchObject({
      status: 'declined',
      answers: [{ answer: { choice: 'decline', reason: 'On <b>leave</b>' }, way: 'link' }],
    });
    expect((await send('dave', { task: '2', choice: 'accept' })).status).toBe(303);
    expect(await read(2)).toMatchObject({ status: 'accepted' });
    // Who takes on a task is invited to the meeting.
    await expectStatus(app.post(`${path}/picks`, { body: { when: { start: on('04-22') } } }), 201);
    const invitation = await eventually(
      async () => (await lettersTo(SLUG, 'dave@example.org')).find(({ subject }) => subject.startsWith('Invitation')),
      (found) => found !== undefined,
    );
    expect(invitation!.text).toContain('Netwerkbijeenkomst');
    expect((await page('dave')).text).toContain('22 April');
  });

  test('does not give a role back that somebody else has now', async () => {
    await send('dave', { task: '2', choice: 'decline' });
    await expectStatus(asks('elif', CHAIR), 201);
    const { status, text } = await send('dave', { task: '2', choice: 'accept' });
    expect(status).toBe(422);
    expect(text).toContain('We have asked somebody else');
  });

  test.each([
    [{}, 'choice-2', 'Choose one of the answers.'],
    [{ choice: 'hacked' }, 'choice-2', 'Choose one of the answers.'],
    [{ choice: 'decline', reason: 'x'.repeat(301) }, 'reason-2', 'Write 300 characters at most.'],
  ])('says kindly what is not right: %o', async (fields, id, words) => {
    const { status, text } = await send('dave', { task: '2', ...(fields as Record<string, string>) });
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(text).toContain(`href="#${id}"`);
    expect(text).toContain(`id="${id}"`);
  });

  test('takes no answer for what was not asked of them', async () => {
    for (const task of ['1', '999', 'x', '']) {
      const { status, headers } = await send('dave', { task, choice: 'accept' });
      expect([status, headers.get('location')]).toEqual([303, pageOf('dave')]);
    }
    expect((await page('charlotte')).status).toBe(404);
  });
});

describe('a pitch', () => {
  let nr: number;
  const send = (fields: Record<string, string>, file?: { name: string; bytes: Buffer }) =>
    app.http(pageOf('charlotte'), multipart({ task: String(nr), ...fields }, file));

  beforeAll(async () => {
    nr = (await expectStatus(asks('charlotte', { role: 'pitch', by: BY }), 201)).body.task;
    expect((await letterTo(SLUG, 'charlotte@example.org')).text).toContain('pitch');
    expect(await refusalOf(asks('charlotte', { role: 'pitch', by: on('04-22').slice(0, 10) }))).toEqual([
      409,
      'already-asked',
      'person',
    ]);
  });

  test('is accepted with a title, and the speaker and the slides come later', async () => {
    expect((await send({ choice: 'accept', title: ' Ons  <i>spreekuur</i> ' })).status).toBe(303);
    expect(await read(nr)).toMatchObject({
      status: 'accepted',
      person: { organisation: 'Isala' },
      pitch: { title: 'Ons <i>spreekuur</i>' },
      missing: ['speaker', 'slides'],
    });
    const noted = (await app.http(`${pageOf('charlotte')}?noted=${nr}`)).text;
    expect(noted).toContain('Dit weten wij nog niet: wie er spreekt, de slides.');
    expect(noted).toContain('Ons &lt;i&gt;spreekuur&lt;/i&gt;');
    expect((await send({ speaker: 'Elif', link: 'https://example.org/slides' })).status).toBe(303);
    const { pitch, missing } = await read(nr);
    expect([pitch.slides, missing]).toEqual([{ link: 'https://example.org/slides' }, undefined]);
    expect(await refusalOf(app.get(`${path}/tasks/${nr}/slides`))).toEqual([404, 'no-slides', undefined]);
  });

  test('takes slides as a file, which the coordinator gets as they were', async () => {
    expect((await send({ choice: 'accept' }, { name: 'Mijn pitch.pptx', bytes: PPTX })).status).toBe(303);
    expect((await read(nr)).pitch.slides).toMatchObject({ name: 'Mijn pitch.pptx', bytes: PPTX.length });
    expect((await app.http(pageOf('charlotte'))).text).toContain('Mijn pitch.pptx');
    const response = await fetch(`${app.address}/api${path}/tasks/${nr}/slides`, {
      headers: { authorization: 'Bearer token-of-the-reader' },
    });
    expect(response.headers.get('content-type')).toContain('presentationml');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="taken-meeting-1-pitch-\d+\.pptx"$/,
    );
    expect(Buffer.from(await response.arrayBuffer()).equals(PPTX)).toBe(true);
  });

  test.each([
    ['pitch.exe.pdf', PDF, 422, 'twee soorten'],
    ['pitch.pdf.exe', PDF, 422, 'geen PDF, PPTX of ODP'],
    ['pitch.pdf', PPTX, 422, 'niet wat de naam zegt'],
    ['pitch.pdf', Buffer.alloc(0), 422, 'is leeg'],
    ['pitch.pdf', Buffer.alloc(21 * 1024 * 1024, '%PDF-'), 413, 'groter dan 20 MB'],
    ['pitch.pdf', Buffer.alloc(80 * 1024 * 1024, '%PDF-'), 413, 'groter dan 20 MB'],
  ])(
    'refuses a file that is not slides with a page that says why, and keeps what was there: %s',
    async (name, bytes, status, words) => {
      const { pitch } = await read(nr);
      const answer = await send({ choice: 'accept', title: 'Anders' }, { name, bytes });
      expect(answer.status).toBe(status);
      expect(answer.text).toContain(words);
      expect(answer.text).toContain(`id="file-${nr}-mistake"`);
      expect((await read(nr)).pitch).toEqual(pitch);
    },
  );

  test('asks for the file again when something else is not right', async () => {
    const { status, text } = await send(
      { choice: 'accept', title: 'x'.repeat(161) },
      { name: 'pitch.pdf', bytes: PDF },
    );
    expect(status).toBe(422);
    expect(text).toContain('Schrijf een titel van ten hoogste 160 tekens.');
    expect(text).toContain('Kies daarna ook uw bestand opnieuw.');
    for (const link of ['javascript:alert(1)', 'ftp://example.org/x', 'slides'])
      expect((await send({ choice: 'accept', link })).text).toContain('Schrijf een hele link');
  });

  test('is friendly to a form that is broken', async () => {
    const { status, text } = await app.http(pageOf('charlotte'), {
      method: 'POST',
      body: 'no parts at all',
      headers: { 'content-type': 'multipart/form-data; boundary=xyz' },
    });
    expect(status).toBe(422);
    expect(text).toContain('kwam niet goed aan');
  });

  test('gets its slides from the coordinator too, when they came by mail', async () => {
    const file = (name: string, body: Buffer, type = 'application/pdf') =>
      app.post(`${path}/tasks/${nr}/slides?name=${encodeURIComponent(name)}`, {
        body: body as never,
        headers: { 'content-type': type },
      });
    expect(await refusalOf(file('pitch.exe.pdf', PDF))).toEqual([422, 'slides-double', 'name']);
    expect(await refusalOf(file('pitch.pdf', PDF, 'text/plain'))).toEqual([415, 'unsupported-type', undefined]);
    await expectStatus(file('pitch.pdf', PDF), 201);
    expect((await read(nr)).pitch.slides).toMatchObject({ name: 'pitch.pdf', type: 'application/pdf' });
  });

  test('gets another last day, not after the meeting', async () => {
    const change = (by: string) => app.patch(`${path}/tasks/${nr}`, { body: { by } });
    expect(await refusalOf(change(on('04-23').slice(0, 10)))).toEqual([422, 'after-meeting', 'by']);
    expect((await expectStatus(change(on('04-01').slice(0, 10)), 200)).body.by).toBe(on('04-01').slice(0, 10));
  });
});

test('a meeting that is off asks nothing more, and says so on the page', async () => {
  await expectStatus(app.post(`${path}/cancellations`), 201);
  await eventually(
    async () => (await app.http(pageOf('charlotte'))).status,
    (status) => status === 410,
  );
  const { text } = await app.http(pageOf('charlotte'));
  expect(text).toContain('Deze bijeenkomst gaat niet door');
  expect(await refusalOf(asks('bram', { role: 'minute-taker' }))).toEqual([409, 'cancelled', undefined]);
  expect(await refusalOf(respond(2, { answer: { choice: 'accept' } }))).toEqual([409, 'cancelled', undefined]);
});

test('who is asked while a date is sought reads which dates it may be, in the letter and on the page', async () => {
  const polled = await aMeeting(app, SLUG, meetingBody([ids.bram!]));
  await expectStatus(app.post(`${polled}/polls`), 201);
  await eventually(
    async () => (await app.get(`/networks/${SLUG}/meetings`)).body.items.at(-1).status,
    (status) => status === 'polling',
  );
  const fenna = someone('Fenna Hoekstra');
  const person = (await expectStatus(app.post(`/networks/${SLUG}/people`, { body: fenna }), 201)).body.id;
  await expectStatus(app.post(`${polled}/tasks`, { body: { role: 'minute-taker', person } }), 201);
  const letter = await letterTo(SLUG, 'fenna@example.org');
  expect(letter.text.replaceAll('\n', ' ')).toMatch(/wij zoeken nog een datum: \w+ 22 april .* of \w+ 11 mei/);
  const { text } = await app.http(linkIn(letter, '/a/'));
  expect(text).toMatch(/Het wordt een van deze:<br>\w+ 22 april/);
  expect((await app.http(/"(\/s\/[^"]+)"/.exec(text)![1]!)).text).toContain('<form method="post"');
});
