import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minutesId, networkId } from '../../workflows/kit/ids.ts';
import { docxOf, wordMinutes } from '../documents/docx.ts';
import { refusalOf } from './gathering.ts';
import { aMeetingAhead, dayFromNow, holdMeeting, MINUTES, type Secretariat } from './secretariat.ts';
import { type App, aNetworkWith, eventually, expectStatus, lettersTo, letterTo, openApp } from './support.ts';

const SLUG = 'notulen';
let app: App;
let the: Secretariat;
let ahead: App;

beforeAll(async () => {
  app = await openApp(SLUG);
  ahead = await openApp('vooruit');
  the = await aMeetingAhead(app, SLUG);
  await inviteAndLose({ name: 'Erik Bos', email: 'erik@example.org', language: 'nl' });
  await holdMeeting(app, SLUG, the.meeting);
});
afterAll(() => Promise.all([app.close(), ahead.close()]));

/** Somebody who was asked to the meeting, and has left the network. */
async function inviteAndLose(body: object): Promise<void> {
  const { id } = (await expectStatus(app.post(`/networks/${SLUG}/people`, { body }), 201)).body;
  const invited = `/networks/${SLUG}/meetings/${the.meeting}/invitees`;
  await expectStatus(app.post(invited, { body: { person: id } }), 201);
  await expectStatus(app.delete(`/networks/${SLUG}/people/${id}`), 200);
}

const post = (path: string, body: object) => app.post(`${the.home}${path}`, { body });
const subjects = async (name: string) =>
  (await lettersTo(SLUG, `${name}@example.org`))
    .map(({ subject }) => subject)
    .filter((one) => /erslag|inutes/.test(one));

describe('minutes that are handed in', () => {
  test('are not there before their meeting has begun, whatever is asked', async () => {
    const { home, handIn, sendDraft, ids } = await aMeetingAhead(ahead, 'vooruit');
    const asked = [
      handIn(),
      handIn('BESLUIT zonder dubbele punt'),
      sendDraft(),
      ahead.post(`${home}/attendances`, { body: { people: [ids.bram] } }),
      ahead.post(`${home}/summaries`, { body: { nl: 'x' } }),
    ];
    for (const one of asked) expect(await refusalOf(one)).toEqual([409, 'not-held', undefined]);
    expect(await refusalOf(ahead.get(home))).toEqual([404, 'no-minutes', undefined]);
    await expectStatus(ahead.post(home.replace('/minutes', '/cancellations')), 201);
  });

  test('are not there before, also for who asks for them', async () => {
    expect(await refusalOf(app.get(the.home))).toEqual([404, 'no-minutes', undefined]);
    expect(await refusalOf(app.get(`${the.home}/pdf`))).toEqual([404, 'no-minutes', undefined]);
    expect(await refusalOf(the.sendDraft())).toEqual([404, 'no-minutes', undefined]);
    expect(await refusalOf(post('/freezes', {}))).toEqual([404, 'no-minutes', undefined]);
  });

  test('bring back every line that is not understood, and record nothing', async () => {
    const wrong = [
      'BESLUIT zonder dubbele punt',
      `ACTIE (Niemand, voor ${dayFromNow(60)}): doet iets`,
      'ACTIE (Bram, voor 31 februari 2027): doet iets',
      `ACTIE (Bram van der Laan, voor ${dayFromNow(60)}): is goed`,
    ].join('\n');
    const { status, body } = await the.handIn(wrong);
    expect([status, body.code]).toEqual([422, 'minutes-unclear']);
    expect(body.errors.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [1, 'no-colon'],
      [2, 'owner-unknown'],
      [3, 'day-unknown'],
    ]);
    expect(body.errors[1]).toMatchObject({ text: wrong.split('\n')[1], detail: expect.stringContaining('“Niemand”') });
    expect(body.detail).toBe(`text:1: ${body.errors[0].detail}`);
    expect((await the.look()).version).toBe(0);
  });

  test('tell of an owner who has left the network, with the line', async () => {
    const { status, body } = await the.handIn(`x\nACTIE (Erik Bos, voor ${dayFromNow(60)}): doet iets`);
    expect([status, body.code]).toEqual([422, 'minutes-unclear']);
    expect(body.errors).toMatchObject([
      {
        line: 2,
        code: 'owner-left',
        text: expect.stringMatching(/^ACTIE \(Erik/),
        detail: expect.stringMatching(/^Erik Bos/),
      },
    ]);
  });

  test('are a version, with what was found in them; their owners do not hear yet', async () => {
    const { body } = await expectStatus(the.handIn(), 201);
    expect(body).toMatchObject({
      version: 1,
      decisions: [{ line: 5, text: 'wij beginnen met de vragenlijst' }],
      actions: [{ line: 6, owner: { person: the.ids.bram, name: 'Bram van der Laan' }, text: 'maakt een voorstel' }],
    });
    const found = await the.look();
    expect(found).toMatchObject({ status: 'draft', version: 1, text: MINUTES });
    const there = found.attendance.people.map(({ person }: { person: string }) => person);
    expect(there.sort()).toEqual([the.ids.bram, the.ids.charlotte].sort());
    expect((await app.get(`/networks/${SLUG}/actions`)).body.total).toBe(0);
    expect((await app.get(`/networks/${SLUG}/decisions`)).body.total).toBe(0);
  });

  test('are changed by one of two editors: the other is told, and nothing is lost', async () => {
    const [one, other] = await Promise.all([
      the.handIn(`${MINUTES}\nVan de een`, 1),
      the.handIn(`${MINUTES}\nVan de ander`, 1),
    ]);
    expect([one.status, other.status].sort()).toEqual([201, 409]);
    expect([one, other].find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'minutes-changed',
      field: 'version',
    });
    const { version, text, versions } = await the.look();
    expect(version).toBe(2);
    expect(text).toContain(one.status === 201 ? 'Van de een' : 'Van de ander');
    expect(versions).toHaveLength(2);
    expect((await app.get(`${the.home}?version=1`)).body.text).toBe(MINUTES);
    expect(await refusalOf(app.get(`${the.home}?version=9`))).toEqual([404, 'no-minutes', 'version']);
    expect(await refusalOf(the.handIn())).toEqual([409, 'minutes-changed', 'version']);
  });

  test('are handed in once when the same request is sent again', async () => {
    const first = await expectStatus(the.handIn(MINUTES, 2, { key: 'verslag-3' }), 201);
    expect((await expectStatus(the.handIn(MINUTES, 2, { key: 'verslag-3' }), 201)).body).toEqual(first.body);
    expect((await the.look()).version).toBe(3);
  });

  test('belong to a meeting that is there, and that has a date', async () => {
    const nowhere = (meeting: number) =>
      app.post(`/networks/${SLUG}/meetings/${meeting}/minutes`, { body: { text: 'x' } });
    expect(await refusalOf(nowhere(999))).toEqual([404, 'unknown-meeting', undefined]);
    const body = { kind: 'network', title: 'Zonder datum', audience: {} };
    const { meeting } = (await expectStatus(app.post(`/networks/${SLUG}/meetings`, { body }), 201)).body;
    expect(await refusalOf(nowhere(meeting))).toEqual([409, 'not-started', undefined]);
    await expectStatus(app.post(`/networks/${SLUG}/meetings/${meeting}/cancellations`), 201);
    await eventually(
      async () => (await nowhere(meeting)).body.code,
      (code) => code === 'cancelled',
    );
  });
});

describe('the draft', () => {
  test('goes to who was there: who said yes, or as the coordinator says', async () => {
    expect((await the.look()).attendance).toMatchObject({ recorded: false, people: [{}, {}] });
    expect(await refusalOf(post('/attendances', { people: ['zzzzzzzz'] }))).toEqual([404, 'unknown-person', 'people']);
    const people = [the.ids.bram, the.ids.charlotte];
    await expectStatus(post('/attendances', { people }), 201);
    expect((await the.look()).attendance).toMatchObject({ recorded: true, people: [{ person: the.ids.bram }, {}] });
    const { body } = await expectStatus(the.sendDraft(), 202);
    expect(body).toEqual({ closesAt: expect.stringMatching(/T1[67]:00:00.000Z$/) });
    expect((await letterTo(SLUG, 'bram@example.org', 2)).text).toContain('wij beginnen met de vragenlijst');
    await letterTo(SLUG, 'charlotte@example.org', 2);
    // A letter is in the mailbox a moment before its receipt is noted.
    const { round, status } = await eventually(the.look, (view) => view.round?.asked === 2);
    expect(status).toBe('correcting');
    expect(round).toMatchObject({ round: 1, silent: 2 });
    expect(Date.parse(round.closesAt)).toBeGreaterThan(Date.now());
    expect(await subjects('dave')).toEqual([]);
  });

  test('takes what the coordinator heard, and each correction has one reply, which its writer hears', async () => {
    const say = (person: string, answer: object) => post('/responses', { person, answer });
    await expectStatus(say(the.ids.bram!, { choice: 'agrees' }), 201);
    await expectStatus(say(the.ids.charlotte!, { choice: 'correction', text: 'Ik was er online bij.' }), 201);
    expect(await refusalOf(say(the.ids.dave!, { choice: 'agrees' }))).toEqual([404, 'unknown-person', undefined]);
    expect(await refusalOf(say(the.ids.bram!, { choice: 'correction', text: 'x'.repeat(5000) }))).toEqual([
      422,
      'invalid',
      'answer.text',
    ]);
    const { corrections, waitsFor } = await the.look();
    expect(corrections).toMatchObject([
      { nr: 1, name: 'Charlotte Smit', text: 'Ik was er online bij.', way: 'phone', by: 'coordinator', version: 3 },
    ]);
    expect(waitsFor).toEqual({ replies: 1, newVersion: false, mails: 0 });
    const open = (await expectStatus(post('/freezes', {}), 409)).body;
    expect(open.code).toBe('corrections-open');
    expect(open.detail).toMatch(/^To be done: \d corrections? without a reply, \d new version to hand in, 0 mails/);
    const reply = (nr: number) => post(`/corrections/${nr}/replies`, { adopted: true, words: 'Dat staat er nu bij.' });
    await expectStatus(reply(1), 201);
    expect(await refusalOf(reply(1))).toEqual([409, 'already-answered', undefined]);
    expect(await refusalOf(reply(7))).toEqual([404, 'unknown-correction', undefined]);
    expect((await letterTo(SLUG, 'charlotte@example.org', 3)).text).toContain('Dat staat er nu bij.');
    expect((await the.look()).waitsFor).toEqual({ replies: 0, newVersion: true, mails: 0 });
    await expectStatus(the.handIn(`${MINUTES}\nCharlotte was er online bij.`, 3), 201);
    expect((await the.look()).waitsFor).toEqual({ replies: 0, newVersion: false, mails: 0 });
  });

  test('takes a summary without placeholders that nobody knows', async () => {
    expect(await refusalOf(post('/summaries', {}))).toEqual([422, 'invalid', '']);
    expect(await refusalOf(post('/summaries', { nl: 'Beste {{wie}}' }))).toEqual([422, 'unknown-placeholder', 'nl']);
    await expectStatus(post('/summaries', { en: 'We talked about **waiting lists**.' }), 201);
  });
});

describe('minutes that are final', () => {
  test('tell before that an owner has left meanwhile', async () => {
    const { id } = (
      await expectStatus(
        app.post(`/networks/${SLUG}/people`, { body: { name: 'Gijs Mol', email: 'gijs@example.org', language: 'nl' } }),
        201,
      )
    ).body;
    const text = `${MINUTES}\nACTIE (Gijs Mol, voor ${dayFromNow(60)}): doet iets`;
    await expectStatus(the.handIn(text, 4), 201);
    await expectStatus(app.delete(`/networks/${SLUG}/people/${id}`), 200);
    const { status, body } = await post('/freezes', {});
    expect([status, body.code, body.errors[0].line]).toEqual([422, 'minutes-unclear', 7]);
    await expectStatus(the.handIn(MINUTES, 5), 201);
  });

  test('go to each in the way of their commitment, and what was decided to the registers', async () => {
    await expectStatus(
      app.patch(`/networks/${SLUG}/people/${the.ids.dave}`, { body: { commitment: 'informed' } }),
      200,
    );
    const { round } = await the.look();
    const early = (await post('/freezes', {})).body;
    expect([early.status, early.code]).toEqual([409, 'round-open']);
    expect(early.detail).toContain(`${round.silent} of ${round.asked}`);
    await expectStatus(post('/freezes', { anyway: true }), 202);
    await the.reaches('frozen');
    expect((await letterTo(SLUG, 'dave@example.org', 2)).text).toContain('waiting lists');
    const final = await eventually(
      () => lettersTo(SLUG, 'charlotte@example.org'),
      (letters) => letters.some(({ text }) => text.includes('definitief')),
    );
    expect(final.at(-1)!.text).toContain('vragenlijst');
    const decided = (await expectStatus(app.get(`/networks/${SLUG}/decisions`), 200)).body;
    expect(decided).toMatchObject({
      total: 1,
      items: [{ decision: 1, text: 'wij beginnen met de vragenlijst', meeting: the.meeting }],
    });
    expect((await app.get(`/networks/${SLUG}/decisions?meeting=99`)).body.total).toBe(0);
    const filed = await eventually(the.look, ({ actions }) => actions[0].action !== undefined);
    expect(filed).toMatchObject({ decisions: [{ decision: 1 }], actions: [{ action: 1 }] });
    const { items } = (await app.get(`/networks/${SLUG}/actions`)).body;
    expect(items).toMatchObject([{ text: 'maakt een voorstel', source: { meeting: the.meeting } }]);
    await eventually(
      async () => (await app.get(`/networks/${SLUG}/meetings`)).body.items[0],
      ({ minutes, minutesStatus }) => minutesStatus === 'frozen' && minutes === filed.versions.at(-1).document,
    );
  });

  test('change no more, whoever asks', async () => {
    const asked = [
      the.handIn(MINUTES, 6),
      the.sendDraft(),
      post('/freezes', {}),
      post('/attendances', { people: [the.ids.bram] }),
      post('/summaries', { nl: 'x' }),
      post('/responses', { person: the.ids.bram, answer: { choice: 'agrees' } }),
      post('/corrections/1/replies', { adopted: false, words: 'Toch niet' }),
    ];
    for (const one of asked) expect(await refusalOf(one)).toEqual([409, 'frozen', undefined]);
    expect((await the.look()).text).toBe(MINUTES);
  });

  test('are there as a PDF', async () => {
    const { status, headers, text } = await app.get(`${the.home}/pdf`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toContain(`${SLUG}-meeting-${the.meeting}-minutes.pdf`);
    expect(text.startsWith('%PDF-')).toBe(true);
  });
});

test('minutes that are finished stay readable when their workflow is gone', async () => {
  const before = await the.look();
  const { door, store } = app.deps;
  const view = await door.look(minutesId(SLUG, the.meeting), { ask: 'minutes' });
  const minutesDossier = await store.put(Buffer.from(JSON.stringify(view)));
  const change = { minutesStatus: 'finished', minutesDossier };
  await door.deliver(networkId(SLUG), { id: 'done', kind: 'meeting-progress', meeting: the.meeting, change } as never);
  expect(await the.look()).toEqual({ ...before, status: 'finished' });
  expect((await app.get(`${the.home}/pdf`)).text.startsWith('%PDF-')).toBe(true);
  expect(await refusalOf(the.handIn(MINUTES, 6))).toEqual([409, 'frozen', undefined]);
});

test('minutes of another network are not reached', async () => {
  const other = await openApp('notulen-elders');
  try {
    await aNetworkWith(other, 'notulen-elders', {});
    expect(await refusalOf(other.get(the.home))).toEqual([403, 'forbidden', undefined]);
    expect(await refusalOf(other.get('/networks/notulen-elders/meetings/1/minutes'))).toEqual([
      404,
      'unknown-meeting',
      undefined,
    ]);
  } finally {
    await other.close();
  }
});

describe('minutes as a Word document', () => {
  const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const upload = (bytes: Uint8Array, query = '', type = WORD) =>
    app.post(`${home}/uploads${query}`, { body: bytes, headers: { 'content-type': type } });
  let home: string;

  beforeAll(async () => {
    const path = `/networks/${SLUG}/meetings`;
    const body = { kind: 'core-group', title: 'Kerngroep', audience: { people: [the.ids.bram] } };
    const { meeting } = (await expectStatus(app.post(path, { body }), 201)).body;
    await expectStatus(
      app.post(`${path}/${meeting}/picks`, { body: { when: { start: `${dayFromNow(40)}T14:00` } } }),
      201,
    );
    home = `${path}/${meeting}/minutes`;
    await eventually(
      async () => (await app.get(path)).body.items.at(-1),
      ({ when }) => when !== undefined,
    );
    await holdMeeting(app, SLUG, meeting);
  });

  test('are read, found their decisions in, and kept as they came', async () => {
    const bytes = await wordMinutes(dayFromNow(60));
    const { body } = await expectStatus(upload(bytes, '?name=verslag.docx'), 201);
    expect(body).toMatchObject({ version: 1, decisions: [{ text: 'wij beginnen' }], actions: [{}, {}] });
    const { versions, text } = (await expectStatus(app.get(home), 200)).body;
    expect(text).toContain('# Verslag');
    expect(Buffer.from((await app.deps.store.get(versions[0].file))!).equals(Buffer.from(bytes))).toBe(true);
    expect(await refusalOf(upload(bytes))).toEqual([409, 'minutes-changed', 'version']);
    expect((await expectStatus(upload(bytes, '?version=1'), 201)).body.version).toBe(2);
  });

  test('come back with the lines that are not understood', async () => {
    const { status, body } = await upload(await docxOf('Verslag', 'BESLUIT wij beginnen'), '?version=2');
    expect([status, body.code]).toEqual([422, 'minutes-unclear']);
    expect(body.errors).toMatchObject([{ line: 3, text: 'BESLUIT wij beginnen', code: 'no-colon' }]);
  });

  test('are refused when they are none, have a suspicious name or are too large', async () => {
    const bytes = await docxOf('x');
    expect(await refusalOf(upload(new Uint8Array(Buffer.from('MZ'))))).toEqual([422, 'not-docx', undefined]);
    expect(await refusalOf(upload(await docxOf(), '?version=2'))).toEqual([422, 'docx-unreadable', undefined]);
    for (const name of ['verslag.docx.exe', 'verslag.exe.docx', 'verslag.docm'])
      expect(await refusalOf(upload(bytes, `?name=${name}`))).toEqual([422, 'unsafe-name', 'name']);
    expect(await refusalOf(upload(bytes, '', 'application/pdf'))).toEqual([415, 'unsupported-type', undefined]);
    expect(await refusalOf(upload(new Uint8Array(80 * 1024 * 1024)))).toEqual([413, 'too-large', undefined]);
    expect((await expectStatus(app.get(home), 200)).body.version).toBe(2);
  });
});
