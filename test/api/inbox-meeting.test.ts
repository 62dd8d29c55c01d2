import { afterAll, beforeAll, expect, test } from 'vitest';
import { inboxId, networkId } from '../../workflows/kit/ids.ts';
import { aMeeting, aMeetingUnderWay, givenOf, meetingBody, refusalOf } from './gathering.ts';
import { type App, CAST, eventually, expectStatus, lettersTo, openApp } from './support.ts';

const SHA256 = 'a'.repeat(64);

const SLUG = 'lostmail';
let app: App;
let town: Awaited<ReturnType<typeof aMeetingUnderWay>>;

beforeAll(async () => {
  app = await openApp(SLUG);
  town = await aMeetingUnderWay(app, SLUG, { people: { bram: CAST.bram } });
});
afterAll(() => app.close());

let cases = 0;
/** A mail of Bram that lost its address waits in the list; gives where to decide about it. */
async function aCase(more: object = {}): Promise<string> {
  cases += 1;
  const id = `mail-${String(cases).padStart(24, '0')}`;
  const about = { workflow: networkId(SLUG), person: town.ids.bram, name: 'Bram van der Laan' };
  const from = { address: 'bram@example.org' };
  const waits = {
    id,
    kind: 'reply',
    why: 'unknown-sender',
    mail: SHA256,
    from,
    subject: '',
    excerpt: 'Ja',
    about,
    ...more,
  };
  await app.deps.door.deliver(inboxId(SLUG), { id, kind: 'file', case: waits } as never);
  return `/networks/${SLUG}/inbox/${id}/decisions`;
}

test('a mail without an address of ours is linked to the meeting that it answers, and recorded there', async () => {
  const path = await aCase();
  const yes = { decision: 'record', answer: { choice: 'yes', guests: 1 } };
  expect(await refusalOf(app.post(path, { body: yes }))).toEqual([422, 'no-campaign', 'campaign']);
  const link = { decision: 'link', person: town.ids.bram, meeting: 1 };
  const { body } = await expectStatus(app.post(path, { body: link }), 201);
  expect(body.about).toMatchObject({ workflow: `network/${SLUG}/meeting/1` });
  const wrong = { decision: 'record', answer: { choice: 'takes-part' } };
  expect((await refusalOf(app.post(path, { body: wrong }))).slice(0, 2)).toEqual([422, 'invalid']);
  await expectStatus(app.post(path, { body: yes }), 201);
  expect(await givenOf(app, town.path, town.ids.bram!)).toMatchObject({
    answer: { choice: 'yes', guests: 1 },
    way: 'mail',
    by: 'coordinator',
  });
});

test.each([
  ['agenda-remark', 'Change the agenda'],
  ['proposes-other-time', 'Change the meeting'],
  ['no-longer-there', 'add the successor'],
])('of a mail that holds no answer the coordinator hears what to do instead: %s', async (why, remedy) => {
  const path = await aCase({ why, proposal: { understood: 'TENTATIVE' } });
  const { body } = await expectStatus(app.post(path, { body: { decision: 'record' } }), 422);
  expect(body).toMatchObject({ code: 'nothing-proposed', remedy: expect.stringContaining(remedy) });
  await expectStatus(app.post(path, { body: { decision: 'dismiss' } }), 201);
});

test('it is not linked to a meeting that is not there, asks nothing yet or is off, nor to two things', async () => {
  const path = await aCase();
  const link = (more: object) =>
    refusalOf(app.post(path, { body: { decision: 'link', person: town.ids.bram, ...more } }));
  expect(await link({ meeting: 99 })).toEqual([404, 'unknown-meeting', 'meeting']);
  const draft = await aMeeting(app, SLUG, meetingBody([town.ids.bram!]));
  const meeting = Number(draft.split('/').at(-1));
  expect(await link({ meeting })).toEqual([409, 'not-started', 'meeting']);
  expect(await link({ meeting: 1, campaign: 1 })).toEqual([422, 'invalid', 'meeting']);
  expect((await link({ meeting: 'first' })).slice(0, 2)).toEqual([422, 'invalid']);
});

test('a mail about the dates of a poll is recorded as understood, or as the coordinator says', async () => {
  const slug = 'lostdates';
  const polls = await openApp(slug);
  try {
    const poll = await aMeetingUnderWay(polls, slug, { people: { bram: CAST.bram }, asks: 'poll' });
    const about = { workflow: `network/${slug}/meeting/1`, person: poll.ids.bram, name: 'Bram van der Laan' };
    const path = async (nr: number, dates: object) => {
      const id = `mail-${String(nr).padStart(24, '0')}`;
      const from = { address: 'bram@example.org' };
      const waits = { id, kind: 'reply', why: 'poll-words', mail: SHA256, from, subject: '', excerpt: '', about };
      await polls.deps.door.deliver(inboxId(slug), {
        id,
        kind: 'file',
        case: { ...waits, proposal: { dates } },
      } as never);
      return `/networks/${slug}/inbox/${id}/decisions`;
    };
    await expectStatus(polls.post(await path(1, { d1: 'yes', d2: 'no' }), { body: { decision: 'record' } }), 201);
    expect(await givenOf(polls, poll.path, poll.ids.bram!)).toMatchObject({
      answer: { d1: 'yes', d2: 'no' },
      way: 'mail',
      by: 'coordinator',
      mail: SHA256,
    });
    const receipt = await eventually(
      () => lettersTo(slug, 'bram@example.org'),
      (letters) => letters.some(({ subject }) => subject.startsWith('Genoteerd: uw data')),
    );
    expect(receipt.at(-1)!.text).toMatch(/: u kunt\r?\n.*: u kunt niet\r?\n.*: nog geen antwoord/);
    const second = await path(2, { d1: 'no' });
    const wrong = { decision: 'record', dates: { d9: 'yes' } };
    expect(await refusalOf(polls.post(second, { body: wrong }))).toEqual([422, 'unknown-date', 'dates']);
    const body = { decision: 'record', dates: { d3: 'if-need-be' } };
    await expectStatus(polls.post(second, { body }), 201);
    expect(await givenOf(polls, poll.path, poll.ids.bram!)).toMatchObject({ answer: { d3: 'if-need-be' } });
    expect((await polls.get(`/networks/${slug}/inbox`)).body.total).toBe(0);
    const third = await path(3, undefined as never);
    const { body: problem } = await expectStatus(polls.post(third, { body: { decision: 'record' } }), 422);
    expect(problem).toMatchObject({
      code: 'no-dates-proposed',
      field: 'dates',
      remedy: expect.stringContaining('"dates"'),
    });
    const answer = { decision: 'record', answer: { choice: 'yes' } };
    expect((await polls.post(third, { body: answer })).body).toMatchObject({
      code: 'no-date-yet',
      remedy: expect.stringContaining('`dates`'),
    });
  } finally {
    await polls.close();
  }
});
