import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { localDay, workingDayAfter } from '../../workflows/kit/calendar.ts';
import { networkTime } from '../../workflows/kit/clock.ts';
import { type Stack, startStack } from '../stack/stack.ts';
import { createMailbox, type Received } from './mailbox.ts';

/** A day of the story takes this long: a meeting seven weeks ahead fits two minutes, also on a busy machine. */
const DAY = '2s';
const MEETING = '/networks/nf1/meetings/1';
const INVITED = 12;
const PATIENCE_MS = 90_000;

type Tell = (line: string) => void;
interface Scene {
  stack: Stack;
  mailbox: ReturnType<typeof createMailbox>;
  tell: Tell;
}
interface Guest {
  id: string;
  name: string;
  email: string;
}

/** The first network meeting, from the date poll to the day itself, with a worker that is killed twice on the way. */
export async function meetingStory(tell: Tell): Promise<void> {
  const stack = await startStack({ env: { KARTREKKER_DAY: DAY, KARTREKKER_EPOCH: new Date().toISOString() } });
  try {
    tell(`Everything runs; a day takes ${DAY}.`);
    const scene = { stack, mailbox: createMailbox(stack), tell };
    const guests = await prepare(scene);
    await findDate(scene, guests);
    await invite(scene, guests);
    await answers(scene, guests);
    await change(scene, guests);
    await theDay(scene, guests);
  } finally {
    await stack.stop();
  }
}

/** Where weekends fall would else decide how long people have before they are reminded. */
async function mondayMorning(scene: Scene): Promise<void> {
  const isMorning = (hour: number) => hour >= 6 && hour < 12;
  for (let at = new Date(now(scene)); at.getUTCDay() !== 1 || !isMorning(at.getUTCHours()); at = new Date(now(scene)))
    await sleep(50);
}

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
const now = ({ stack }: Scene) => networkTime(Date.now(), stack.settings.clock);
/** Two in the afternoon, so many working days from now. */
const dayAhead = (scene: Scene, days: number) => `${workingDayAfter(now(scene), days, [])}T14:00`;
const about = (letters: Received[], pattern: RegExp) => letters.filter(({ subject }) => pattern.test(subject));
const receivers = (letters: Received[]) => new Set(letters.flatMap(({ to }) => to));

async function prepare(scene: Scene): Promise<Guest[]> {
  const { stack, tell } = scene;
  await stack.call('POST', '/networks', example('network.json'));
  await stack.call('POST', '/networks/nf1/people/imports', example('people.csv'), 'text/csv');
  const { items } = await stack.call('GET', `/networks/nf1/people?limit=${INVITED}`);
  const guests = items as Guest[];
  await stack.call('POST', '/networks/nf1/meetings', {
    kind: 'first-network',
    title: 'Eerste netwerkbijeenkomst',
    audience: { people: guests.map(({ id }) => id) },
    options: [{ start: dayAhead(scene, 34) }, { start: dayAhead(scene, 35) }, { start: dayAhead(scene, 36) }],
    pollWorkingDays: 12,
    mustHave: { quorum: 4 },
    officeHours: false,
    place: {
      name: 'Huis van de Vereniging',
      address: 'Stationsplein 1, Utrecht',
      link: 'https://meet.example.org/nf1',
    },
  });
  tell(`A first network meeting is planned, for ${guests.length} people, with three possible dates.`);
  return guests;
}

async function findDate(scene: Scene, guests: Guest[]): Promise<void> {
  const { stack, mailbox, tell } = scene;
  await mondayMorning(scene);
  await stack.call('POST', `${MEETING}/polls`);
  await mailbox.until((letters) => letters.length > 0, PATIENCE_MS);
  await crash(scene, 'while the poll went out');
  await mailbox.until((letters) => receivers(letters).size === guests.length, PATIENCE_MS);
  for (const [i, guest] of guests.slice(0, 6).entries())
    await post(scene, guest, { d1: i % 2 ? 'no' : 'if-need-be', d2: 'yes', d3: i < 2 ? 'yes' : '' });
  tell('Six people have said which dates suit; opening the page recorded nothing.');
  const letters = await mailbox.until((all) => about(all, POLL_REMINDER).length >= guests.length - 6, PATIENCE_MS);
  const reminded = receivers(about(letters, POLL_REMINDER));
  assert.deepEqual(
    guests.slice(0, 6).filter(({ email }) => reminded.has(email)),
    [],
    'only the silent are reminded',
  );
  const { items } = await stack.call('GET', `${MEETING}/ranking`);
  assert.deepEqual([items[0].id, items[0].yes, items[0].unanswered], ['d2', 6, guests.length - 6]);
  tell('The silent were reminded. The second date is best; unanswered is not no.');
}

async function invite(scene: Scene, guests: Guest[]): Promise<void> {
  const { stack, mailbox, tell } = scene;
  const { when } = await stack.call('POST', `${MEETING}/picks`, { option: 'd2' });
  await mailbox.until((all) => about(all, INVITATION).length > 0, PATIENCE_MS);
  await crash(scene, 'while the invitations went out');
  const letters = await mailbox.until((all) => receivers(about(all, INVITATION)).size === guests.length, PATIENCE_MS);
  assert.equal(receivers(about(letters, INVITATION)).size, guests.length, 'everybody is invited, also who could not');
  tell(`The coordinator has picked ${localDay(Date.parse(when.start))}. Everybody has it in the calendar.`);
}

/** By page, by calendar and in words; the newest counts. */
async function answers(scene: Scene, [anna, bas, carla, dirk, els, frits]: Guest[]): Promise<void> {
  const { stack, tell } = scene;
  await post(scene, anna!, { choice: 'yes', mode: 'online' }, INVITATION);
  await reply(scene, bas!, { kind: 'accept' });
  await reply(scene, carla!, { kind: 'words', text: 'Nee, helaas, ik ben er die dag niet.' });
  await reply(scene, dirk!, { kind: 'tentative' });
  await reply(scene, els!, { kind: 'accept' });
  await reply(scene, els!, { kind: 'decline' });
  await reply(scene, frits!, { kind: 'counter', start: dayAhead(scene, 30) });
  await reply(scene, frits!, { kind: 'forgery', text: 'Ja, ik kom.' });
  const said = await answersOf(scene);
  assert.deepEqual(
    [anna, bas, carla, dirk, els, frits].map((guest) => said.get(guest!.id)),
    ['yes/link', 'yes/calendar', 'no/mail', 'maybe/calendar', 'no/calendar', undefined],
  );
  const { items } = await stack.call('GET', '/networks/nf1/inbox');
  assert.deepEqual(items.map(({ why }: { why: string }) => why).sort(), ['not-verified', 'proposes-other-time']);
  tell(
    'Answers came by page, calendar and mail. A proposal for another time and a forged yes wait for the coordinator.',
  );
}

async function change(scene: Scene, guests: Guest[]): Promise<void> {
  const { stack, tell } = scene;
  await stack.call('POST', `${MEETING}/changes`, {
    place: { name: 'Jaarbeurs', address: 'Jaarbeursplein 6, Utrecht' },
  });
  const declined = [guests[2]!.email, guests[4]!.email];
  const concerned = guests.map(({ email }) => email).filter((email) => !declined.includes(email));
  const told = await heardOf(scene, 'Jaarbeursplein', concerned.length);
  assert.deepEqual([...told].sort(), concerned.sort(), 'whom it concerns, and nobody else, hears of the new place');
  tell('The place has changed: whom it concerns has the new one in the calendar, under the same appointment.');
}

async function theDay(scene: Scene, [anna, bas, , dirk]: Guest[]): Promise<void> {
  const { stack, mailbox, tell } = scene;
  const letters = await mailbox.until((all) => receivers(about(all, PRACTICAL)).size >= 2, PATIENCE_MS);
  assert.deepEqual([...receivers(about(letters, PRACTICAL))].sort(), [anna!.email, bas!.email].sort());
  await mailbox.until((all) => about(all, MAYBE).length > 0, PATIENCE_MS);
  assert.deepEqual([...receivers(about(await mailbox.all(), MAYBE))], [dirk!.email]);
  tell('Who comes has heard what they should know; who said maybe was asked once more.');
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(200)) {
    const { items } = await stack.call('GET', '/networks/nf1/meetings');
    if (items[0].status === 'held') break;
    assert.ok(Date.now() < end, 'the meeting is over');
  }
  const { items } = await stack.call('GET', '/networks/nf1/meetings');
  assert.equal(items[0].numbers.yes, 2);
  tell(`The meeting has been held: ${JSON.stringify(items[0].numbers)}`);
}

/**
 * Who had a letter with these words, an update or an invitation: a letter that the crash cut off before it was written down
 * as sent goes out again, and then as the meeting is by now.
 */
async function heardOf({ mailbox }: Scene, words: string, atLeast: number): Promise<Set<string>> {
  const heard = new Set<string>();
  const read = new Set<number>();
  for (const end = Date.now() + PATIENCE_MS; heard.size < atLeast && Date.now() < end; await sleep(200))
    for (const { nr, to } of about(await mailbox.all(), NEWS)) {
      if (read.has(nr)) continue;
      read.add(nr);
      if ((await mailbox.letter(nr)).text.includes(words)) for (const email of to) heard.add(email);
    }
  return heard;
}

const INVITATION = /^(Uitnodiging|Invitation):/;
const NEWS = /^(Gewijzigd|Changed|Uitnodiging|Invitation|Herinnering|Reminder):/;
const PRACTICAL = /^(Tot binnenkort|See you soon):/;
const MAYBE = /^(Komt u|Will you come)\?/;
const POLL_REMINDER = /^(Herinnering: wanneer|Reminder: when)/;

async function crash({ stack, tell }: Scene, when: string): Promise<void> {
  await stack.worker.kill();
  tell(`The worker was killed ${when}. It is started again.`);
  await stack.worker.restart();
}

async function letterFor({ mailbox }: Scene, { email }: Guest, pattern = /./): Promise<number> {
  return about(await mailbox.to(email), pattern).at(-1)!.nr;
}

/** Opens the page of a letter, which records nothing, and sends its form. */
async function post(scene: Scene, guest: Guest, fields: Record<string, string>, pattern?: RegExp): Promise<void> {
  const { links } = await scene.mailbox.letter(await letterFor(scene, guest, pattern));
  const link = links.find((one) => one.includes('/a/'))!.split('?')[0]!;
  assert.equal((await patiently(() => fetch(link))).status, 200);
  const body = new URLSearchParams(fields);
  const response = await patiently(() => fetch(link, { method: 'POST', body, redirect: 'manual' }));
  assert.equal(response.status, 303, `${guest.name} could answer`);
}

/** Just after a crash a page may ask to try again in a minute; so people do. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(200)) {
    const response = await ask();
    if (response.status !== 503 || Date.now() > end) return response;
  }
}

/** Answers an invitation from the mailbox, as that person's mail program or calendar would. */
async function reply(scene: Scene, guest: Guest, what: { kind: string; text?: string; start?: string }): Promise<void> {
  const nr = await letterFor(scene, guest, INVITATION);
  const url = `http://127.0.0.1:${scene.stack.settings.mailbox.port}/api/letters/${nr}/replies`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what),
  });
  assert.equal(response.status, 201, `${guest.name}: ${what.kind} was taken`);
}

async function answersOf({ stack }: Scene): Promise<Map<string, string>> {
  const { items } = await stack.call('GET', `${MEETING}/responses`);
  type Row = { person: string; given?: { way: string; answer: { choice: string } } };
  return new Map(
    (items as Row[]).flatMap(({ person, given }) => (given ? [[person, `${given.answer.choice}/${given.way}`]] : [])),
  );
}
