import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { localDay } from '../../workflows/kit/calendar.ts';
import { startStack } from '../stack/stack.ts';
import { createMailbox } from './mailbox.ts';
import { followUp } from './meeting-after.ts';
import {
  about,
  becomes,
  crash,
  dayAhead,
  example,
  type Guest,
  MEETING,
  now,
  PATIENCE_MS,
  post,
  receivers,
  reply,
  type Scene,
} from './meeting-scene.ts';
import { findHelp } from './meeting-tasks.ts';

/** A day of the story takes this long: from the poll to the last action item it is some three months. */
const DAY = '2s';
const INVITED = 12;

/** With one person coming it can be online; with more it is a room. */
const VENUES = [
  { id: 'web', name: 'Online', online: true, upTo: 1, capacity: 0, cost: 0 },
  { id: 'a', name: 'Zaal A', capacity: 25, cost: 250 },
];

const INVITATION = /^(Uitnodiging|Invitation):/;
const NEWS = /^(Gewijzigd|Changed|Uitnodiging|Invitation|Herinnering|Reminder):/;
const PRACTICAL = /^(Tot binnenkort|See you soon):/;
const MAYBE = /^(Komt u|Will you come)\?/;
const POLL_REMINDER = /^(Herinnering: wanneer|Reminder: when)/;

/** The first network meeting, from the date poll to the last action item, with a worker that is killed twice on the way. */
export async function meetingStory(tell: (line: string) => void): Promise<void> {
  const stack = await startStack({ env: { KARTREKKER_DAY: DAY, KARTREKKER_EPOCH: new Date().toISOString() } });
  try {
    tell(`Everything runs; a day takes ${DAY}.`);
    const scene = { stack, mailbox: createMailbox(stack), tell };
    const guests = await prepare(scene);
    await findDate(scene, guests);
    await findHelp(scene, guests);
    await invite(scene, guests);
    await answers(scene, guests);
    await change(scene, guests);
    await theDay(scene, guests);
    await followUp(scene, guests);
  } finally {
    await stack.stop();
  }
}

/** Two in the afternoon, so many working days from now. */
const afternoonAhead = (scene: Scene, days: number) => `${dayAhead(scene, days)}T14:00`;

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
    options: [
      { start: afternoonAhead(scene, 34) },
      { start: afternoonAhead(scene, 35) },
      { start: afternoonAhead(scene, 36) },
    ],
    pollWorkingDays: 12,
    mustHave: { quorum: 4 },
    officeHours: false,
    venues: { choices: VENUES, bookBy: afternoonAhead(scene, 30) },
    place: {
      name: 'Huis van de Vereniging',
      address: 'Stationsplein 1, Utrecht',
      link: 'https://meet.example.org/nf1',
    },
  });
  tell(`A first network meeting is planned, for ${guests.length} people, with three possible dates.`);
  return guests;
}

/** Where weekends fall would else decide how long people have before they are reminded. */
async function mondayMorning(scene: Scene): Promise<void> {
  const isMorning = (hour: number) => hour >= 6 && hour < 12;
  for (let at = new Date(now(scene)); at.getUTCDay() !== 1 || !isMorning(at.getUTCHours()); at = new Date(now(scene)))
    await sleep(50);
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
  const advice = async () => (await stack.call('GET', `${MEETING}/venue`)).venue?.name;
  // Just after the crash the API may ask to try again.
  await becomes(
    'nobody comes yet',
    () => advice().catch(() => undefined),
    (name) => name === 'Online',
  );
  await post(scene, anna!, { choice: 'yes', mode: 'online' }, INVITATION);
  await reply(scene, bas!, INVITATION, { kind: 'accept' });
  await reply(scene, carla!, INVITATION, { kind: 'words', text: 'Nee, helaas, ik ben er die dag niet.' });
  await reply(scene, dirk!, INVITATION, { kind: 'tentative' });
  await reply(scene, els!, INVITATION, { kind: 'accept' });
  await reply(scene, els!, INVITATION, { kind: 'decline' });
  await reply(scene, frits!, INVITATION, { kind: 'counter', start: afternoonAhead(scene, 30) });
  await reply(scene, frits!, INVITATION, { kind: 'forgery', text: 'Ja, ik kom.' });
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
  assert.equal(await advice(), 'Zaal A');
  tell('The advice on the venue followed the numbers: no longer online, but room A.');
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
  const { items } = await becomes(
    'the meeting is over',
    () => stack.call('GET', '/networks/nf1/meetings'),
    (meetings) => meetings.items[0].status === 'held',
  );
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

async function answersOf({ stack }: Scene): Promise<Map<string, string>> {
  const { items } = await stack.call('GET', `${MEETING}/responses`);
  type Row = { person: string; given?: { way: string; answer: { choice: string } } };
  return new Map(
    (items as Row[]).flatMap(({ person, given }) => (given ? [[person, `${given.answer.choice}/${given.way}`]] : [])),
  );
}
