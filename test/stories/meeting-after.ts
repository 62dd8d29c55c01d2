import assert from 'node:assert/strict';
import {
  becomes,
  dayAhead,
  type Guest,
  haveHeard,
  letterFor,
  MEETING,
  post,
  reply,
  type Scene,
} from './meeting-scene.ts';

const MINUTES = `${MEETING}/minutes`;
const ACTIONS = '/networks/nf1/actions';

const DRAFT = /^(Klopt dit verslag|Are these minutes)/;
const REPLIED = /^(Antwoord op uw opmerking|Reply to your)/;
const FINAL = /^(Verslag|Minutes):/;
const SUMMARY = /^(Samenvatting|Summary):/;
const OWN_ITEMS = /^(Uw actiepunten|Your action items)/;
const OVERDUE = /^(Hoe staat het met|How are)/;
const ATTENTION = /^(Actiepunten die|Action items)/;

/** The minutes are put right and sent round; what was agreed is followed until it is done, or stands on the next agenda. */
export async function followUp(scene: Scene, guests: Guest[]): Promise<void> {
  const [anna, bas, , dirk] = guests as [Guest, Guest, Guest, Guest];
  await agreeOnMinutes(scene, guests, { anna, bas, dirk });
  await followItems(scene, { anna, bas, dirk });
}

interface Present {
  anna: Guest;
  bas: Guest;
  dirk: Guest;
}

async function agreeOnMinutes(scene: Scene, guests: Guest[], { anna, bas, dirk }: Present): Promise<void> {
  const { stack, tell } = scene;
  const [informed, afterwards] = guests.slice(8) as [Guest, Guest];
  await stack.call('PATCH', `/networks/nf1/people/${informed.id}`, { commitment: 'informed' });
  await stack.call('PATCH', `/networks/nf1/people/${afterwards.id}`, { commitment: 'afterwards' });
  const present = [anna, bas, dirk];
  await stack.call('POST', MINUTES, { text: minutesOf(scene, 'Huis van de Vereniging', present) });
  await stack.call('POST', `${MINUTES}/attendances`, { people: present.map(({ id }) => id) });
  await becomes(
    'the meeting is over, so that the draft can go',
    () => stack.call('POST', `${MINUTES}/drafts`, { officeHours: false }).catch(() => undefined),
    (sent) => sent !== undefined,
  );
  await haveHeard(scene, present, DRAFT);
  await post(scene, anna, { choice: 'agrees', seen: '0' }, DRAFT);
  await reply(scene, bas, DRAFT, {
    kind: 'words',
    text: 'De bijeenkomst was niet in het Huis van de Vereniging maar in de Jaarbeurs.',
  });
  tell('The draft of the minutes went to who was there. One agrees; one writes that the place is wrong.');

  const { corrections } = await becomes(
    'a correction came by mail',
    () => stack.call('GET', MINUTES),
    (minutes) => minutes.corrections.length === 1,
  );
  await stack.call('POST', `${MINUTES}/corrections/${corrections[0].nr}/replies`, {
    adopted: true,
    words: 'Dank u, dat is veranderd.',
  });
  await haveHeard(scene, [bas], REPLIED);
  await stack.call('POST', MINUTES, { text: minutesOf(scene, 'Jaarbeurs', present), version: 1 });
  await stack.call('POST', `${MINUTES}/freezes`, { anyway: true });
  await haveHeard(scene, present, FINAL);
  await haveHeard(scene, [informed], SUMMARY);
  const late = (await scene.mailbox.to(afterwards.email)).filter(
    ({ subject }) => FINAL.test(subject) || SUMMARY.test(subject),
  );
  assert.deepEqual(late, [], 'who wants to hear afterwards hears at the end of the year');
  const { items } = await stack.call('GET', '/networks/nf1/decisions');
  assert.deepEqual(
    items.map(({ text }: { text: string }) => text),
    ['Wij maken samen een visiedocument.'],
  );
  tell(
    'The place was mended, and the minutes are final: sent whole, or as a summary, as each wishes. The decision is in the register.',
  );
}

const minutesOf = (scene: Scene, place: string, [anna, bas, dirk]: Guest[]) => `# Eerste netwerkbijeenkomst

Wij waren in ${place}.

BESLUIT: Wij maken samen een visiedocument.

ACTIE (${anna!.name}, voor ${dayAhead(scene, 20)}): maakt een overzicht van de poliklinieken
ACTIE (${bas!.name}, voor ${dayAhead(scene, 20)}): belt de gemeente
ACTIE (${dirk!.name}, voor ${dayAhead(scene, 8)}): zoekt een zaal
`;

/** One is done, one gets more time, one is heard nothing of: the coordinator hears, and it comes up at the next meeting. */
async function followItems(scene: Scene, { anna, bas, dirk }: Present): Promise<void> {
  const { stack, tell } = scene;
  await haveHeard(scene, [anna, bas, dirk], OWN_ITEMS);
  await reply(scene, anna, OWN_ITEMS, { kind: 'words', text: 'Dit is klaar.' });
  const until = dayAhead(scene, 60);
  await post(scene, bas, { item: '2', choice: 'extend', until }, OWN_ITEMS);
  const items = await becomes(
    'two have answered',
    async () =>
      (await stack.call('GET', ACTIONS)).items as {
        nr: number;
        status: string;
        due: string;
        owner: { name: string };
      }[],
    (all) => all.some(({ status }) => status === 'done') && all.some(({ due }) => due === until),
  );
  assert.equal(items.length, 3, 'each item is there once');
  tell('One action item is done, said in a mail. One gets more time, said on a page.');

  await haveHeard(scene, [dirk], OVERDUE);
  const { coordinators } = await stack.call('GET', '/networks/nf1');
  await haveHeard(scene, coordinators.slice(0, 1), ATTENTION);
  assert.match((await letterFor(scene, coordinators[0], ATTENTION)).text, new RegExp(dirk.name));
  tell('The third is overdue: its owner was reminded and chased, and now the coordinator knows.');

  await stack.call('POST', '/networks/nf1/meetings', { kind: 'network', title: 'Tweede bijeenkomst', audience: {} });
  await becomes(
    'it is on the next agenda',
    () => stack.call('GET', '/networks/nf1/meetings/2/agenda'),
    ({ items: points }) => JSON.stringify(points).includes('zoekt een zaal'),
  );
  tell('It stands on the agenda of the next meeting by itself.');
}
