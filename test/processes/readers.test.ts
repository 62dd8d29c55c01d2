import { expect, test } from 'vitest';
import { createMinutesEffects } from '../../activities/minutes/effects.ts';
import { meetingId, networkId } from '../../workflows/kit/ids.ts';
import { Simulation } from '../../workflows/kit/simulated.ts';
import type { MeetingPlan } from '../../workflows/meeting/contract.ts';
import { meeting } from '../../workflows/meeting/process.ts';
import { network } from '../../workflows/network/process.ts';
import { aMeeting, FIRST, inviteeOf } from '../meetings.ts';
import { aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, MONDAY } from '../people.ts';

/** Whom the minutes are for of a meeting to which Bram and Charlotte were invited, and Bram comes. */
async function readersOf(plan: Partial<MeetingPlan>) {
  const town: Simulation = new Simulation({
    start: MONDAY,
    processes: { network, meeting },
    effects: { readInvitees: async () => [BRAM, CHARLOTTE].map(inviteeOf) },
  });
  const state = aNetwork();
  const chosen = { [CHARLOTTE.id]: 'afterwards', [DAVE.id]: 'informed', [ELIF.id]: 'afterwards' } as const;
  for (const [id, commitment] of Object.entries(chosen)) Object.assign(state.people[id]!, { commitment });
  town.start('network', networkId('nf1'), state);
  town.start('meeting', meetingId('nf1', 1), aMeeting(plan));
  const tell = (id: string, command: object) => town.command(meetingId('nf1', 1), { id, ...command } as never);
  tell('c1', { kind: 'pick', when: FIRST });
  await town.run(MONDAY + 1);
  tell('c2', { kind: 'answer', person: BRAM.id, answer: { choice: 'yes' }, way: 'link' });
  const door = { look: async (at: string, question: object) => town.look(at, question) };
  const { readReaders } = createMinutesEffects({ door, store: {} } as never);
  const found = await readReaders({ slug: 'nf1', meeting: 1, people: [] });
  return found.map(({ to, comes, commitment }) => [to.person, comes, commitment]);
}

const INVITED = [
  [BRAM.id, true, undefined],
  [CHARLOTTE.id, false, 'afterwards'],
];

test('the minutes are for who was invited', async () => {
  expect(await readersOf({})).toEqual(INVITED);
});

test('the minutes are also for who was not asked to come and is to hear of it, each once', async () => {
  expect(await readersOf({ informs: { commitments: ['afterwards', 'informed'] } })).toEqual([
    ...INVITED,
    [DAVE.id, false, 'informed'],
    [ELIF.id, false, 'afterwards'],
  ]);
});
