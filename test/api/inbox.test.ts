import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withToken } from '../../activities/letters/compose.ts';
import { UnknownWorkflow } from '../../activities/temporal/door.ts';
import { inboxId, shareId } from '../../workflows/kit/ids.ts';
import { SCHEMA_VERSION, TASK_QUEUE } from '../../workflows/schema.ts';
import { rawMail } from '../mail/raw-mail.ts';
import { aMailroom, REPLY_ADDRESS } from './mail-in.ts';
import { type App, type Asking, aRunningCampaign, eventually, expectStatus, lettersTo, openApp } from './support.ts';

const SLUG = 'post';
const HOME = `/networks/${SLUG}/inbox`;
const joins = { choice: 'takes-part' };
const declines = { choice: 'declines' };
let app: App;
let ids: Record<string, string>;
let campaign: string;
let take: (raw: Buffer) => Promise<string[]>;

beforeAll(async () => {
  app = await openApp(SLUG);
  ({ ids, path: campaign } = await aRunningCampaign(app, SLUG));
  const { deps } = app;
  await deps.client.workflow.start('inbox', {
    workflowId: inboxId(),
    taskQueue: TASK_QUEUE,
    args: [{ state: { schemaVersion: SCHEMA_VERSION, cases: {}, summaries: 0 }, clock: deps.settings.clock }],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  const mailroom = aMailroom(app, SLUG);
  take = (raw) => mailroom.take(raw, {});
});
afterAll(() => app.close());

test('before a mailroom has run nothing waits in the list of mail that no network is known for', async () => {
  const look = () => Promise.reject(new UnknownWorkflow('inbox'));
  const fresh = await openApp('vers', {}, (deps) => ({ ...deps, door: { ...deps.door, look } }));
  try {
    const { status, body } = await fresh.get('/inbox', { as: 'admin' });
    expect([status, body]).toEqual([200, { total: 0, items: [] }]);
    expect((await fresh.get('/networks/vers/inbox')).status).toBe(404);
  } finally {
    await fresh.close();
  }
});

let mails = 0;
/** A mail that nobody vouches for, from somebody with their token. */
const mailFrom = (name: string, words: string, { to = addressOf(name), more = [] as string[] } = {}) => {
  mails += 1;
  return rawMail(
    `From: ${name[0]!.toUpperCase()}${name.slice(1)} <${name}@example.org>`,
    `To: ${to}`,
    'Subject: Re: Doet u mee?',
    'Date: Mon, 4 Jan 2027 11:00:00 +0100',
    `Message-ID: <inbox-${mails}@example.org>`,
    ...more,
    '',
    words,
  );
};
const addressOf = (name: string) =>
  withToken(REPLY_ADDRESS, app.deps.tokens.addressToken({ workflow: shareId(SLUG, 1, 1), person: ids[name]! }));

const list = async (query = '', as = 'coordinator') =>
  (await expectStatus(app.get(`${HOME}${query}`, { as }), 200)).body;
/** Puts a mail on the list, and gives its id there. */
async function waiting(raw: Buffer, path = HOME): Promise<string> {
  const before = new Set((await expectStatus(app.get(path, { as: 'admin' }), 200)).body.items.map(idOf));
  expect(await take(raw)).toEqual(['held']);
  const { items } = (await expectStatus(app.get(path, { as: 'admin' }), 200)).body;
  return items.map(idOf).find((id: string) => !before.has(id));
}
const idOf = ({ id }: { id: string }) => id;
const decide = (id: string, body: object, more: Asking = {}) => app.post(`${HOME}/${id}/decisions`, { body, ...more });
const refusal = async (id: string, body: object) => {
  const { status, body: problem } = await decide(id, body);
  return [status, problem.code, problem.field];
};
const given = async (name: string) =>
  (await app.get(`${campaign}/responses`)).body.items.find(({ person }: { person: string }) => person === ids[name])
    .given;
const UNKNOWN = 'mail-000000000000000000000000';

describe('the list of a network', () => {
  test('shows what waits, from whom, about what and why, with the text and the mail itself', async () => {
    const words = 'Ja, ik doe <b>mee</b>.\r\n\r\nMet groet,\r\nBram';
    const raw = mailFrom('bram', words);
    const id = await waiting(raw);
    const found = {
      id,
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      kind: 'reply',
      why: 'not-verified',
      from: { address: 'bram@example.org', name: 'Bram' },
      subject: 'Re: Doet u mee?',
      about: { workflow: shareId(SLUG, 1, 1), person: ids.bram, name: 'Bram van der Laan' },
      mail: createHash('sha256').update(raw).digest('hex'),
    };
    expect((await list()).items).toMatchObject([found]);
    const { body } = await expectStatus(app.get(`${HOME}/${id}`), 200);
    expect(body).toMatchObject({ ...found, sentAt: '2027-01-04T10:00:00.000Z', to: [addressOf('bram')] });
    expect(body.text).toContain('Ja, ik doe <b>mee</b>.');
    const source = await expectStatus(app.get(`${HOME}/${id}/source`), 200);
    expect(source.text).toBe(raw.toString());
    expect(source.headers.get('content-type')).toContain('message/rfc822');
    expect(source.headers.get('content-disposition')).toBe(`attachment; filename="${id}.eml"`);
    await expectStatus(decide(id, { decision: 'dismiss' }), 201);
  });

  test('shows nothing that could run in a mail that came as HTML', async () => {
    const more = ['Content-Type: text/html'];
    const html = '<p>Ja, misschien?</p><script>alert(1)</script><img src=x onerror=alert(1)>';
    const id = await waiting(mailFrom('bram', html, { more }));
    const { body } = await expectStatus(app.get(`${HOME}/${id}`), 200);
    expect(body.text).toContain('Ja, misschien?');
    expect(JSON.stringify(body)).not.toMatch(/<script|onerror/);
    await expectStatus(decide(id, { decision: 'dismiss' }), 201);
  });

  test('shows a mail that cannot be read, to save', async () => {
    const deep = Buffer.from(`To: info@elsewhere.example\r\n${'Content-Type: message/rfc822\r\n\r\n'.repeat(500)}`);
    await take(deep);
    const nobodys = (await app.get('/inbox', { as: 'admin' })).body.items;
    const found = nobodys.find(({ kind }: { kind: string }) => kind === 'unreadable');
    expect(found).toMatchObject({ why: 'cannot-be-read', from: { address: '' } });
    const one = await expectStatus(app.get(`/inbox/${found.id}`, { as: 'admin' }), 200);
    expect(one.body.text).toBeUndefined();
    const source = await expectStatus(app.get(`/inbox/${found.id}/source`, { as: 'admin' }), 200);
    expect(source.text).toBe(deep.toString());
    expect((await app.get(`/inbox/${found.id}/source`)).status).toBe(403);
    await expectStatus(app.post(`/inbox/${found.id}/decisions`, { as: 'admin', body: { decision: 'dismiss' } }), 201);
  });

  test('comes in pages, the oldest first', async () => {
    const waits = [];
    for (const name of ['bram', 'charlotte', 'dave']) waits.push(await waiting(mailFrom(name, 'Hoe laat?')));
    expect((await list()).items.map(idOf)).toEqual(waits);
    const first = await list('?limit=2');
    expect([first.total, first.items.map(idOf), first.next]).toEqual([3, waits.slice(0, 2), waits[1]]);
    expect((await list(`?limit=2&after=${first.next}`)).items.map(idOf)).toEqual(waits.slice(2));
    expect((await app.get(`${HOME}?after=x`)).body).toMatchObject({ code: 'invalid', field: 'after' });
    for (const id of waits) await expectStatus(decide(id, { decision: 'dismiss' }), 201);
    expect(await list()).toEqual({ total: 0, items: [] });
  });

  test('is not there for a network that is not, nor one mail of it that is not', async () => {
    expect((await app.get('/networks/elsewhere/inbox', { as: 'stranger' })).status).toBe(404);
    for (const path of [`${HOME}/${UNKNOWN}`, `${HOME}/${UNKNOWN}/source`])
      expect((await app.get(path)).body.code).toBe('unknown-case');
    expect((await app.get(`${HOME}/mail-x`)).status).toBe(404);
    for (const body of [{ decision: 'dismiss' }, { decision: 'record', answer: declines }, { decision: 'stop-mail' }])
      expect((await refusal(UNKNOWN, body)).slice(0, 2)).toEqual([404, 'unknown-case']);
  });
});

describe('a decision', () => {
  test('records what is proposed, with its mail and who decided, and the mail waits no longer', async () => {
    const raw = mailFrom('bram', 'Ja, ik doe mee.');
    const id = await waiting(raw);
    expect((await list()).items[0].proposal).toEqual({ answer: joins });
    const { body } = await expectStatus(decide(id, { decision: 'record' }, { key: 'record-1' }), 201);
    const recorded = {
      answer: joins,
      way: 'mail',
      by: 'coordinator',
      mail: createHash('sha256').update(raw).digest('hex'),
      at: expect.stringMatching(/Z$/),
    };
    expect(body).toEqual({ given: recorded, settled: id });
    expect(await given('bram')).toEqual(recorded);
    expect((await list()).total).toBe(0);
  });

  test('that is sent again says the same, and does nothing again', async () => {
    const id = await waiting(mailFrom('bram', 'Nee, ik doe niet mee.'));
    const once = await expectStatus(decide(id, { decision: 'record' }, { key: 'record-2' }), 201);
    await expectStatus(
      app.post(`${campaign}/responses`, { body: { person: ids.bram, answer: { choice: 'call' } } }),
      201,
    );
    const again = await expectStatus(decide(id, { decision: 'record' }, { key: 'record-2' }), 201);
    expect(again.body).toEqual(once.body);
    expect((await given('bram')).answer).toEqual({ choice: 'call' });
    const other = await decide(id, { decision: 'dismiss' }, { key: 'record-2' });
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
    expect((await refusal(id, { decision: 'record' }))[1]).toBe('unknown-case');
  });

  test('records something else than is proposed', async () => {
    const id = await waiting(mailFrom('charlotte', 'Ja, ik doe mee.'));
    const answer = { choice: 'takes-part', commitment: 'informed', discipline: 'Dermatologie' };
    await expectStatus(decide(id, { decision: 'record', answer }), 201);
    expect(await given('charlotte')).toMatchObject({ answer, way: 'mail', by: 'coordinator' });
  });

  test('records nothing when nothing is proposed or said, or what is said is no answer', async () => {
    const id = await waiting(mailFrom('dave', 'Who are you?'));
    expect(await refusal(id, { decision: 'record' })).toEqual([422, 'nothing-proposed', 'answer']);
    for (const answer of [{ choice: 'perhaps' }, { choice: 'declines', phone: '0612345678' }, {}, 'ja'])
      expect((await refusal(id, { decision: 'record', answer })).slice(0, 2)).toEqual([422, 'invalid']);
    const { body: problem } = await decide(id, { decision: 'record', answer: { choice: 'yes' } });
    expect(problem.errors).toEqual([{ field: 'answer.choice', detail: expect.stringContaining("'takes-part'") }]);
    for (const body of [{}, { decision: 'archive' }, { decision: 'dismiss', answer: declines }])
      expect((await refusal(id, body)).slice(0, 2)).toEqual([422, 'invalid']);
    expect(await given('dave')).toBeUndefined();
    expect((await list()).total).toBe(1);
    await expectStatus(decide(id, { decision: 'dismiss' }), 201);
  });

  test('links a mail to a person and a campaign; then their answer can be recorded', async () => {
    const nobodys = await waiting(mailFrom('piet', 'Ja, ik doe mee.', { to: REPLY_ADDRESS }), '/inbox');
    const give = { decision: 'give', network: SLUG };
    await expectStatus(app.post(`/inbox/${nobodys}/decisions`, { as: 'admin', body: give, key: 'give-1' }), 201);
    const [found] = (await list()).items;
    expect(found).toMatchObject({ id: nobodys, why: 'unknown-sender' });
    expect(found.about).toBeUndefined();
    const { id } = found;
    expect(await refusal(id, { decision: 'record' })).toEqual([422, 'no-person', 'person']);
    expect(await refusal(id, { decision: 'stop-mail' })).toEqual([422, 'no-person', 'person']);
    expect((await refusal(id, { decision: 'link', person: 'aaaaaaaa' })).slice(0, 2)).toEqual([404, 'unknown-person']);
    expect((await refusal(id, { decision: 'link', person: ids.dave, campaign: 9 }))[1]).toBe('unknown-campaign');
    await expectStatus(decide(id, { decision: 'link', person: ids.dave }), 201);
    expect(await refusal(id, { decision: 'record' })).toEqual([422, 'no-campaign', 'campaign']);
    const link = { decision: 'link', person: ids.dave, campaign: 1 };
    for (let nr = 0; nr < 2; nr += 1) {
      const { body } = await expectStatus(decide(id, link, { key: 'link-1' }), 201);
      expect(body.about).toEqual({ workflow: shareId(SLUG, 1, 1), person: ids.dave, name: 'Dave Thompson' });
    }
    expect((await list()).items[0].about.person).toBe(ids.dave);
    await expectStatus(decide(id, { decision: 'record' }), 201);
    expect((await given('dave')).answer).toEqual(joins);
    const again = await expectStatus(
      app.post(`/inbox/${nobodys}/decisions`, { as: 'admin', body: give, key: 'give-1' }),
      201,
    );
    expect(again.body).toEqual({ settled: nobodys });
    expect((await list()).total).toBe(0);
  });

  test('stops mail to who asks so, once, with the mail that says it', async () => {
    const raw = mailFrom('charlotte', 'Nee, en stuur mij geen mail meer.');
    const id = await waiting(raw);
    for (let nr = 0; nr < 2; nr += 1) {
      const { body } = await expectStatus(decide(id, { decision: 'stop-mail' }, { key: 'stop-1' }), 201);
      expect(body).toEqual({ settled: id });
    }
    const { body } = await app.get(`/networks/${SLUG}/people/${ids.charlotte}`);
    expect(body.mail).toMatchObject({ status: 'stopped' });
    const mail = createHash('sha256').update(raw).digest('hex');
    expect(body.contacts).toMatchObject([{ what: 'stopped', mail }]);
  });

  test('dismisses a mail, of which nothing follows', async () => {
    const id = await waiting(mailFrom('dave', 'No, I will not take part.'));
    await expectStatus(decide(id, { decision: 'dismiss' }, { key: 'dismiss-1' }), 201);
    await expectStatus(decide(id, { decision: 'dismiss' }, { key: 'dismiss-1' }), 201);
    expect((await given('dave')).answer).toEqual(joins);
    expect((await list()).total).toBe(0);
  });

  test('by the coordinator brings a receipt, as what is recorded by itself does', async () => {
    const noted = async () =>
      (await lettersTo(SLUG, 'dave@example.org')).filter(({ subject }) => /genoteerd|noted/i.test(subject));
    expect(await eventually(noted, (letters) => letters.length > 0)).toHaveLength(1);
  });
});

test('the whole text of a mail is shown, however long it is', async () => {
  const words = `Geachte heer, ${'dit is een lang verhaal. '.repeat(200)}Einde.`;
  const id = await waiting(mailFrom('bram', words));
  const { body } = await expectStatus(app.get(`${HOME}/${id}`), 200);
  expect(body.text).toBe(words);
  expect(body.excerpt.length).toBeLessThan(words.length);
  await expectStatus(decide(id, { decision: 'dismiss' }), 201);
});

describe('the list of nobody’s mail', () => {
  test('is for admins, who give a mail to a network that there is', async () => {
    const id = await waiting(mailFrom('piet', 'Wie bent u?', { to: REPLY_ADDRESS }), '/inbox');
    expect((await expectStatus(app.get(`/inbox/${id}`, { as: 'admin' }), 200)).body).toMatchObject({
      from: { address: 'piet@example.org' },
      text: 'Wie bent u?',
    });
    for (const as of ['coordinator', 'reader', 'stranger']) {
      expect((await app.get('/inbox', { as })).status).toBe(403);
      expect((await app.post(`/inbox/${id}/decisions`, { as, body: { decision: 'dismiss' } })).status).toBe(403);
    }
    const give = (network: string) =>
      app.post(`/inbox/${id}/decisions`, {
        as: 'admin',
        body: { decision: 'give', network, person: ids.bram, campaign: 1 },
      });
    const foreign = await give('no-such-network');
    expect([foreign.status, foreign.body.code]).toEqual([404, 'unknown-network']);
    await expectStatus(give(SLUG), 201);
    expect((await list()).items).toMatchObject([{ id, about: { person: ids.bram, workflow: shareId(SLUG, 1, 1) } }]);
    expect((await app.get(`/inbox/${id}`, { as: 'admin' })).status).toBe(404);
    await expectStatus(decide(id, { decision: 'dismiss' }), 201);
  });

  test('does not show one network’s mail to the coordinator of another', async () => {
    const id = await waiting(mailFrom('bram', 'Hoe laat?'));
    for (const as of ['stranger', 'reader'])
      for (const path of [HOME, `${HOME}/${id}`, `${HOME}/${id}/source`])
        expect((await app.get(path, { as })).status).toBe(403);
    expect((await app.get(`/inbox/${id}`, { as: 'admin' })).status).toBe(404);
    await expectStatus(decide(id, { decision: 'dismiss' }), 201);
  });
});
