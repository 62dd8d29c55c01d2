import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import { FIRST, ZWOLLE } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA, GIJS, MONDAY } from '../people.ts';
import { type Hall, told } from './hall.ts';

const OFFER_MS = 2 * DAY_MS;
const at = (hall: Hall, kind: string) =>
  hall.town.letters
    .filter(({ letter }) => letter.kind === `meeting-${kind}`)
    .map(({ letter, at, batch }) => ({ person: letter.to.person, at, until: batch.closesAt }));

/** Two seats, taken by Bram and Charlotte; then Dave, Elif and Fenna say yes. */
const fills = async (hall: Hall) => {
  hall.tell('pick', { when: FIRST });
  await hall.run(MONDAY + HOUR_MS);
  for (const one of [BRAM, CHARLOTTE, DAVE, ELIF, FENNA]) hall.says(one, 'yes');
  await hall.day(1);
};
const plan = { capacity: 2 };

describe('a meeting that is full', () => {
  test('offers a seat that comes free to one after the other, until one takes it', async () => {
    const hall = await told(
      async (hall) => {
        await fills(hall);
        hall.says(BRAM, 'no');
        await hall.day(2);
        hall.says(DAVE, 'no');
        await hall.day(6);
        hall.says(FENNA, 'yes');
      },
      { plan },
    );
    expect(hall.lettersTo(DAVE)).toEqual(['invitation', 'waiting', 'offer']);
    expect(hall.lettersTo(ELIF)).toEqual(['invitation', 'waiting', 'offer', 'lapsed']);
    expect(hall.lettersTo(FENNA)).toEqual(['invitation', 'waiting', 'offer', 'seat', 'practical']);
    const start = MONDAY + DAY_MS;
    expect(at(hall, 'offer')).toMatchObject([
      { person: DAVE.id, until: start + OFFER_MS },
      { person: ELIF.id, until: start + DAY_MS + OFFER_MS },
      { person: FENNA.id, until: start + DAY_MS + 2 * OFFER_MS },
    ]);
    expect(hall.whoGot('practical')).toEqual([CHARLOTTE.id, FENNA.id]);
    expect(hall.told.at(-1)).toMatchObject({
      change: { status: 'held', numbers: { yes: 2, no: 2, coming: 2, waiting: 0, lapsed: 1 } },
    });
  });

  test('offers to the next by itself, though nobody says or does anything', async () => {
    const hall = await told(
      async (hall) => {
        await fills(hall);
        hall.says(CHARLOTTE, 'no');
      },
      { plan },
    );
    expect(at(hall, 'offer').map(({ person }) => person)).toEqual([DAVE.id, ELIF.id, FENNA.id]);
    expect(at(hall, 'lapsed').map(({ person }) => person)).toEqual([DAVE.id, ELIF.id, FENNA.id]);
    expect(hall.whoGot('reminder')).toEqual([]);
  });

  test('tells who waits of a new place too, and that it is off', async () => {
    const hall = await told(
      async (hall) => {
        await fills(hall);
        hall.tell('change-place', { place: ZWOLLE });
        await hall.day(2);
        hall.tell('cancel');
      },
      { plan },
    );
    expect(hall.lettersTo(DAVE)).toEqual(['invitation', 'waiting', 'update', 'cancelled']);
    const updates = hall.town.letters.filter(({ letter }) => letter.kind === 'meeting-update');
    expect(updates.map(({ letter }) => letter.params?.said)).toEqual(['yes', 'yes', 'waiting', 'waiting', 'waiting']);
  });

  test('offers as many seats as a larger room has, each once', async () => {
    const hall = await told(
      async (hall) => {
        await fills(hall);
        hall.tell('change-capacity', { capacity: 4 });
        await hall.day(2);
        hall.tell('change-capacity', { capacity: 1 });
        for (const one of [DAVE, ELIF]) hall.says(one, 'yes');
      },
      { plan },
    );
    expect(at(hall, 'offer').map(({ person }) => person)).toEqual([DAVE.id, ELIF.id]);
    expect(hall.whoGot('seat')).toEqual([DAVE.id, ELIF.id]);
    expect(hall.lettersTo(FENNA)).toEqual(['invitation', 'waiting']);
  });
});

describe('who sends somebody else', () => {
  test('passes the seat on, and who comes in their place is invited and hears what to know', async () => {
    const gijs = { to: { person: GIJS.id, name: GIJS.name, email: GIJS.email, language: GIJS.language } };
    const hall = await told(
      async (hall) => {
        await fills(hall);
        const substitute = { choice: 'substitute', substitute: { name: GIJS.name, email: GIJS.email } } as const;
        hall.says(BRAM, substitute, { way: 'mail', receipt: true, colleagueId: GIJS.id });
        await hall.day(2);
        hall.tell('invite', { invitee: gijs, sentBy: BRAM.id });
        await hall.day(3);
        hall.says(GIJS as never, 'yes');
      },
      { plan },
    );
    expect(hall.lettersTo(BRAM)).toEqual(['invitation', 'noted-substitute']);
    expect(hall.lettersTo(GIJS as never)).toEqual(['substitute', 'practical']);
    expect(hall.whoGot('offer')).toEqual([]);
    expect(hall.told).toContainEqual(expect.objectContaining({ kind: 'substitute-named', by: BRAM.id }));
  });

  test('leaves the seat to who waits when nobody takes it in time', async () => {
    const hall = await told(
      async (hall) => {
        await fills(hall);
        hall.says(BRAM, { choice: 'substitute', substitute: { name: GIJS.name, email: GIJS.email } });
      },
      { plan },
    );
    expect(at(hall, 'offer')[0]).toMatchObject({ person: DAVE.id, until: MONDAY + 5 * DAY_MS + OFFER_MS });
  });
});
