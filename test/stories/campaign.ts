import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DAY_MS, networkTime } from '../../workflows/kit/clock.ts';
import { type Stack, startStack } from '../stack/stack.ts';
import { createMailbox, type Received } from './mailbox.ts';

/** A day of the story takes this long: a campaign of 25 working days fits two minutes. */
const DAY = '2200ms';
/** Late enough that a kill, which costs ten real seconds, does not make a reminder follow an invitation too closely. */
const REMINDERS = [8, 14];
/** Late enough that on a busy machine, where the letters of a day do not all fit its office hours, everybody is reminded before. */
const CLOSES = 25;
const NETWORK = '/networks/nf1';
const CAMPAIGN = `${NETWORK}/campaigns/1`;
const COLLEAGUE = 'h.nieuwenhuis@example.org';

type Tell = (line: string) => void;
interface Scene {
  stack: Stack;
  mailbox: ReturnType<typeof createMailbox>;
  tell: Tell;
}
interface PersonInStory {
  id: string;
  name: string;
  email: string;
}

/** One campaign from start to dossier, as a coordinator and members live it, with a worker that is killed on the way. */
export async function campaignStory(tell: Tell): Promise<void> {
  const stack = await startStack({ env: { KARTREKKER_DAY: DAY, KARTREKKER_EPOCH: new Date().toISOString() } });
  try {
    tell(`Everything runs; a day takes ${DAY}.`);
    const scene = { stack, mailbox: createMailbox(stack), tell };
    const audience = await prepare(scene);
    await launchAndCrash(scene, audience);
    const answered = await peopleAnswer(scene);
    await remindTheSilent(scene, audience, answered);
    await pauseAndResume(scene, audience, answered);
    await close(scene, answered);
  } finally {
    await stack.stop();
  }
}

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
const today = ({ stack }: Scene) => new Date(networkTime(Date.now(), stack.settings.clock)).toISOString().slice(0, 10);
const realMs = ({ stack }: Scene, days: number) => days * stack.settings.clock.dayMs;

/** The example network, its people, and a first campaign. */
async function prepare({ stack, tell }: Scene): Promise<number> {
  await stack.call('POST', '/networks', example('network.json'));
  const report = await stack.call('POST', `${NETWORK}/people/imports`, example('people.csv'), 'text/csv');
  tell(`The network has ${report.added} people, read from a CSV file.`);
  const plan = {
    ...JSON.parse(example('campaign.json')),
    remindAfterWorkingDays: REMINDERS,
    closesAfterWorkingDays: CLOSES,
  };
  const campaign = await stack.call('POST', `${NETWORK}/campaigns`, plan);
  const { letter, audience } = await stack.call('GET', `${CAMPAIGN}/preview?language=nl`);
  tell(`The coordinator has written “${letter.subject}”, for ${audience.reachable} of them.`);
  assert.equal(campaign.status, 'draft');
  return audience.reachable;
}

async function launchAndCrash(scene: Scene, audience: number): Promise<void> {
  const { stack, mailbox, tell } = scene;
  const { closesAt } = await stack.call('POST', `${CAMPAIGN}/starts`);
  tell(`It is ${today(scene)}. The campaign has started and closes on ${closesAt.slice(0, 10)}.`);
  await mailbox.until((letters) => letters.length > 0, realMs(scene, 8));
  await stack.worker.kill();
  const before = (await mailbox.all()).length;
  tell(`The worker was killed after ${before} letters. It is started again.`);
  await stack.worker.restart();
  const letters = await mailbox.until((all) => all.length >= audience, realMs(scene, 30));
  const people = new Set(letters.flatMap(({ to }) => to));
  assert.equal(people.size, audience, 'everybody was invited');
  assert.equal(letters.length - audience < 6, true, 'only letters in flight at the kill may come twice');
  tell(`${people.size} people have their invitation; ${letters.length - people.size} of them twice.`);
}

/** Who answered, by address, with the number of the last letter to anybody before that. */
type Answered = Map<string, number>;

/** Answers by link and by phone; opening a page records nothing. */
async function peopleAnswer(scene: Scene): Promise<Answered> {
  const { stack, mailbox, tell } = scene;
  const { items } = await stack.call('GET', `${NETWORK}/people?kinds=treatment-centre&limit=5`);
  const [anna, bas, carla, dirk, els] = items as [
    PersonInStory,
    PersonInStory,
    PersonInStory,
    PersonInStory,
    PersonInStory,
  ];
  await openOnly(scene, anna);
  await answer(scene, anna, { choice: 'takes-part', commitment: 'active', remark: 'Graag!' });
  await answer(scene, bas, { choice: 'declines' });
  await answer(scene, carla, { choice: 'call', phone: '06 12345678' });
  await answer(scene, dirk, { choice: 'colleague', colleagueName: 'Hanna Nieuwenhuis', colleagueEmail: COLLEAGUE });
  await stack.call('POST', `${CAMPAIGN}/responses`, {
    person: els.id,
    answer: { choice: 'takes-part', commitment: 'informed' },
  });
  tell(`${els.name} rang; the coordinator entered the answer.`);
  const letters = await mailbox.until((all) => all.some(({ to }) => to.includes(COLLEAGUE)), realMs(scene, 8));
  assert.equal(letters.filter(({ to }) => to.includes(COLLEAGUE)).length, 1, 'the colleague is invited once');
  tell('Hanna Nieuwenhuis, who was named as a colleague, has her invitation.');
  const { tally } = await stack.call('GET', CAMPAIGN);
  tell(`The tally: ${JSON.stringify(tally)}`);
  const last = letters.at(-1)!.nr;
  return new Map([anna, bas, carla, dirk, els].map(({ email }) => [email, last]));
}

const answerLink = async ({ mailbox }: Scene, { email }: PersonInStory): Promise<string> => {
  const [letter] = await mailbox.to(email);
  const { links } = await mailbox.letter(letter!.nr);
  return links.find((link) => link.includes('/a/'))!.split('?')[0]!;
};

async function openOnly(scene: Scene, person: PersonInStory): Promise<void> {
  const link = await answerLink(scene, person);
  await Promise.all([fetch(link), fetch(link, { method: 'HEAD' }), fetch(`${link}?choice=declines`)]);
  const { items } = await scene.stack.call('GET', `${CAMPAIGN}/responses?limit=500`);
  assert.equal(items.find((row: { person: string }) => row.person === person.id).given, undefined);
  scene.tell(`A link scanner opened every link of ${person.name}: nothing was recorded.`);
}

async function answer(scene: Scene, person: PersonInStory, fields: Record<string, string>): Promise<void> {
  const link = await answerLink(scene, person);
  const response = await fetch(link, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  assert.equal(response.status, 303, `${person.name} could answer`);
  scene.tell(`${person.name} answered on the page: ${fields.choice}.`);
}

const reminders = (letters: Received[]) =>
  letters.filter(({ subject }) => subject.startsWith('Herinnering') || subject.startsWith('Reminder'));
const addresses = (letters: Received[]) => new Set(letters.flatMap(({ to }) => to));

async function remindTheSilent(scene: Scene, audience: number, answered: Answered): Promise<void> {
  const silent = audience - answered.size;
  const remindedIn = (all: Received[]) =>
    [...addresses(reminders(all))].filter((email) => !answered.has(email) && email !== COLLEAGUE);
  const letters = await scene.mailbox.until((all) => remindedIn(all).length >= silent, realMs(scene, 15));
  const reminded = remindedIn(letters);
  // On a slow machine the day of the reminder may come before somebody's answer.
  const isAfterAnswer = ({ nr, to }: Received) => to.some((email) => nr > (answered.get(email) ?? nr));
  assert.deepEqual(reminders(letters).filter(isAfterAnswer), [], 'nobody who answered is reminded');
  assert.equal(reminded.length, silent);
  scene.tell(`It is ${today(scene)}. ${reminded.length} people were reminded, none of whom had answered.`);
}

/** While paused nothing goes out, not even the second reminder, whose day comes and goes; afterwards it does. */
async function pauseAndResume(scene: Scene, audience: number, answered: Answered): Promise<void> {
  const { stack, mailbox, tell } = scene;
  const before = (await mailbox.all()).length;
  const { remindAt } = await stack.call('POST', `${CAMPAIGN}/pauses`);
  tell(`It is ${today(scene)}. The coordinator has paused the campaign.`);
  const second = Date.parse(remindAt.at(-1));
  const wait = networkTime(Date.now(), stack.settings.clock);
  await sleep(realMs(scene, Math.max(0, second - wait) / DAY_MS + 1));
  assert.equal((await mailbox.all()).length, before, 'nothing goes out while paused');
  await stack.call('POST', `${CAMPAIGN}/resumptions`);
  tell(`It is ${today(scene)}. Nothing went out meanwhile. The coordinator goes on.`);
  const silent = audience - answered.size;
  const letters = await mailbox.until((all) => all.length >= before + silent, realMs(scene, 12));
  tell(`${letters.length - before} people were reminded a second time.`);
  assert.ok(letters.length - before >= silent);
}

async function close(scene: Scene, answered: Answered): Promise<void> {
  const { stack, tell } = scene;
  const entry = await untilClosed(scene);
  const { campaign, responses } = await stack.call('GET', `${CAMPAIGN}/dossier/json`);
  assert.equal(campaign.tally.answered, answered.size);
  assert.equal(responses.filter((row: { given?: object }) => row.given).length, answered.size);
  const { items: members } = await stack.call('GET', `${NETWORK}/people?members=true`);
  assert.equal(members.length, 2);
  tell(
    `It is ${today(scene)}. The campaign has closed. The dossier has ${responses.length} people, ${entry.tally.answered} answers.`,
  );
  tell(
    `New members of the network: ${members.map(({ name, commitment }: { name: string; commitment: string }) => `${name} (${commitment})`).join(', ')}.`,
  );
}

async function untilClosed(scene: Scene) {
  for (const end = Date.now() + realMs(scene, 30); Date.now() < end; await sleep(200)) {
    const { items } = await scene.stack.call('GET', `${NETWORK}/campaigns`);
    if (items[0].status === 'closed') return items[0];
  }
  throw new Error('The campaign did not close');
}
