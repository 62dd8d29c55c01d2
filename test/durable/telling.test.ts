import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ResponsePage } from '../../workflows/invitation/contract.ts';
import type { NetworkState } from '../../workflows/network/contract.ts';
import { aNewNetwork, MONDAY } from '../people.ts';
import { addressees, anAskedShare } from './share.ts';
import { eventually, openStage, type Stage } from './stage.ts';

const PEOPLE = addressees(40);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.employ();
});
afterAll(() => stage.close());

/** A network with a campaign that asks forty people; all letters come back together. Gives how many signals its share got. */
async function signalsForBounces(slug: string, more: object): Promise<number> {
  const id = `network/${slug}`;
  const share = `${id}/campaign/1/share/1`;
  const people = Object.fromEntries(
    PEOPLE.map(({ person, name, email, language }) => [
      person,
      { id: person, name, email, language, addedAt: MONDAY, disciplines: [], phases: [] },
    ]),
  ) as unknown as NetworkState['people'];
  const campaigns = [{ campaign: 1, title: 'Doet u mee?', status: 'running' as const, shares: 1, createdAt: MONDAY }];
  await stage.start('invitation', share, { ...anAskedShare(PEOPLE), slug });
  await stage.start('network', id, { ...aNewNetwork(), slug, people, campaigns }, more);
  const bounce = ({ person, email }: (typeof PEOPLE)[number]) =>
    stage.door.deliver(id, {
      id: `bounce-${person}`,
      kind: 'mail-bounced',
      person,
      email,
      hard: true,
      reason: '5.1.1',
      mail: 'a'.repeat(64),
    } as never);
  await Promise.all(PEOPLE.map(bounce));
  await eventually(
    () => stage.door.look<ResponsePage>(share, { ask: 'responses', choice: 'out', limit: 100 }),
    ({ total }) => total === PEOPLE.length,
  );
  const { events } = await stage.client.workflow.getHandle(share).fetchHistory();
  return events!.filter((event) => event.workflowExecutionSignaledEventAttributes).length;
}

test('what many bounces lead to is told to a share in few signals', async () => {
  expect(await signalsForBounces('nf1', {})).toBeLessThan(PEOPLE.length / 4);
});

test('a run that began before commands went together goes on to tell one at a time', async () => {
  expect(await signalsForBounces('older', { tellsTogether: false })).toBe(PEOPLE.length);
});
