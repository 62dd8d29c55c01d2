import { expect, test } from 'vitest';
import { DAY_MS, SECOND_MS } from '../../workflows/kit/clock.ts';
import { COORDINATOR } from '../../workflows/kit/ids.ts';
import type { Venue } from '../../workflows/meeting/contract.ts';
import { FIRST } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, MONDAY } from '../people.ts';
import { type Hall, told } from './hall.ts';

const BOOK_BY = MONDAY + 10 * DAY_MS;
const choices: Venue[] = [
  { id: 'a', name: 'Zaal A', online: false, upTo: 2, capacity: 2, cost: 100 },
  { id: 'b', name: 'Zaal B', online: false, capacity: 50, cost: 400 },
];
const plan = { venues: { choices, bookBy: BOOK_BY } };
const toCoordinator = (hall: Hall) => hall.town.letters.filter(({ letter }) => letter.to.person === COORDINATOR);
const fills = async (hall: Hall) => {
  hall.tell('pick', { when: FIRST });
  await hall.day(1);
  hall.says(BRAM, { choice: 'yes', guests: 1 });
  hall.says(CHARLOTTE, 'maybe');
};

test('the coordinator hears the numbers for the venue at its date, once', async () => {
  const hall = await told(
    async (hall) => {
      await fills(hall);
      await hall.day(11);
      hall.says(DAVE, 'yes');
    },
    { plan, venueNews: 'due' },
  );
  expect(toCoordinator(hall)).toHaveLength(1);
  const [{ letter, batch, at }] = toCoordinator(hall) as [ReturnType<typeof toCoordinator>[number]];
  expect([letter.kind, letter.about, at]).toEqual(['meeting-venue', 'network/nf1', BOOK_BY + SECOND_MS]);
  expect(batch.params).toMatchObject({
    coming: '2',
    seats: '2',
    online: '0',
    short: '0',
    venue: 'Zaal A',
    capacity: '2',
  });
  expect(batch.params).toMatchObject({ ifMaybesCome: 'Zaal B' });
});

test('nothing is said of a venue that is booked, of a meeting that is off, or of one from before', async () => {
  for (const [kind, more, venueNews] of [
    ['book-venue', { venue: 'a' }, 'due'],
    ['cancel', {}, 'due'],
    ['close-poll', {}, undefined],
  ] as const) {
    const hall = await told(
      async (hall) => {
        await fills(hall);
        hall.tell(kind, more);
      },
      { plan, ...(venueNews && { venueNews }) },
    );
    expect(toCoordinator(hall)).toEqual([]);
  }
});
