import assert from 'node:assert/strict';
import { becomes, dayAhead, type Guest, haveHeard, letterFor, MEETING, post, type Scene } from './meeting-scene.ts';

const ASKED = /^(Wilt u|Will you|Would you)/;
const NEWS = /^(Wie doet wat|Who does what)/;
const SLIDES = 'https://slides.example.org/isala';

/** Somebody is found to be the chair after the first one declines, and an institution tells what its pitch is about. */
export async function findHelp(scene: Scene, guests: Guest[]): Promise<void> {
  const { stack, tell } = scene;
  const [declines, accepts, speaks] = guests.slice(6) as [Guest, Guest, Guest];
  await ask(scene, { role: 'chair', from: 'independent', person: declines.id });
  await haveHeard(scene, [declines], ASKED);
  await post(scene, declines, { task: '1', choice: 'decline', reason: 'Die dag ben ik er niet.' }, ASKED);
  const { coordinators } = await stack.call('GET', '/networks/nf1');
  await haveHeard(scene, coordinators.slice(0, 1), NEWS);
  assert.match((await letterFor(scene, coordinators[0], NEWS)).text, new RegExp(declines.name));
  tell('Who was asked to be the chair declined; the coordinator heard, and asks somebody else.');

  await ask(scene, { role: 'chair', from: 'independent', person: accepts.id });
  await ask(scene, { role: 'pitch', person: speaks.id, by: dayAhead(scene, 12) });
  await haveHeard(scene, [accepts, speaks], ASKED);
  await post(scene, accepts, { task: '2', choice: 'accept' }, ASKED);
  const pitch = { title: 'Onze polikliniek', speaker: speaks.name };
  await post(scene, speaks, { task: '3', choice: 'accept', ...pitch, link: SLIDES }, ASKED);
  const tasks = await becomes(
    'a chair and a pitch',
    async () => (await stack.call('GET', `${MEETING}/tasks`)).items as { status: string; pitch?: object }[],
    (items) => items.filter(({ status }) => status === 'accepted').length === 2,
  );
  assert.deepEqual(
    tasks.map(({ status }) => status),
    ['declined', 'accepted', 'accepted'],
  );
  assert.deepEqual(tasks[2]!.pitch, { ...pitch, slides: { link: SLIDES } });
  const agenda = await becomes(
    'the agenda knows of both',
    () => stack.call('GET', `${MEETING}/agenda`),
    ({ chair, items }) => chair === accepts.name && items.length > 0,
  );
  assert.match(agenda.items[0].title, /Onze polikliniek/);
  tell(
    `${accepts.name} takes the chair. ${speaks.name} has said what the pitch is about: it is on the agenda by itself.`,
  );
}

const ask = ({ stack }: Scene, task: object) => stack.call('POST', `${MEETING}/tasks`, task);
