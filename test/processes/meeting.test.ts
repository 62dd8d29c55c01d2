import { describe, expect, test } from 'vitest';
import { localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../workflows/kit/clock.ts';
import type { Ranked } from '../../workflows/meeting/contract.ts';
import { CAST, FIRST, inviteeOf, SECOND, slot, THIRD, ZWOLLE } from '../meetings.ts';
import { BRAM, CHARLOTTE, DAVE, ELIF, FENNA, GIJS, MONDAY } from '../people.ts';
import { aHall, type Hall, MEETING, told } from './hall.ts';

const ids = (...people: { id: string }[]) => people.map(({ id }) => id);
const everyone = ids(...CAST);
const gijs = { to: { person: GIJS.id, name: GIJS.name, email: GIJS.email, language: GIJS.language } };
const substitute = { name: GIJS.name, email: GIJS.email };
const can = { d1: 'yes', d2: 'no', d3: 'if-need-be' } as const;

const picks = (hall: Hall, when = FIRST) => hall.tell('pick', { when });
/** Everyone is invited on the first Thursday, and has the letter. */
const invites = async (hall: Hall) => {
  picks(hall);
  await hall.run(MONDAY + HOUR_MS);
};
const times = (hall: Hall, kind: string) => [
  ...new Set(hall.town.letters.filter(({ letter }) => letter.kind === kind).map(({ at }) => localTime(at))),
];

describe('a first network meeting', () => {
  test('goes from the poll to the day itself', async () => {
    const hall = await told(async ({ town, tell, votes, says, run, day }) => {
      tell('start-poll');
      town.at(MONDAY + DAY_MS, () => votes(BRAM, can));
      town.at(MONDAY + 2 * DAY_MS, () => votes(CHARLOTTE, { d1: 'no' }));
      await day(12);
      tell('pick', { when: FIRST });
      town.at(MONDAY + 13 * DAY_MS, () => says(BRAM, { choice: 'yes', guests: 1 }));
      town.at(MONDAY + 14 * DAY_MS, () => says(CHARLOTTE, 'no'));
      town.at(MONDAY + 15 * DAY_MS, () => says(DAVE, 'maybe', { way: 'mail', remark: 'Not sure' }));
      await run(FIRST.start - DAY_MS);
      says(DAVE, 'yes');
    });
    expect(hall.lettersTo(BRAM)).toEqual(['poll', 'invitation', 'practical']);
    expect(hall.lettersTo(CHARLOTTE)).toEqual(['poll', 'invitation']);
    expect(hall.lettersTo(DAVE)).toEqual(['poll', 'poll-reminder', 'invitation', 'maybe', 'practical']);
    expect(hall.lettersTo(ELIF)).toEqual(['poll', 'poll-reminder', 'invitation', 'reminder', 'reminder']);
    expect(times(hall, 'meeting-poll-reminder')).toEqual(['2027-01-12 09:00']);
    expect(times(hall, 'meeting-invitation')).toEqual(['2027-01-16 10:00']);
    expect(times(hall, 'meeting-reminder')).toEqual(['2027-01-21 09:00', '2027-01-29 09:00']);
    expect(times(hall, 'meeting-practical')).toEqual(['2027-02-01 09:00', '2027-02-03 14:00']);
    expect(hall.state()).toMatchObject({ status: 'held', sequence: 0 });
    expect(hall.town.now).toBe(FIRST.start);
    expect(hall.town.isOver(MEETING)).toBe(true);
    expect(hall.told.at(-1)).toMatchObject({
      kind: 'meeting-progress',
      change: { status: 'held', when: FIRST, numbers: { invited: 5, yes: 2, no: 1, silent: 2, guests: 1, coming: 3 } },
    });
  });
});

describe('the poll', () => {
  test('waits for the coordinator when its time is over; who did not answer said neither yes nor no', async () => {
    const hall = await told(async ({ tell, votes, day }) => {
      tell('start-poll');
      await day(1);
      votes(BRAM, can);
    });
    expect(hall.state().status).toBe('choosing');
    const days = [FIRST, SECOND, THIRD].map(({ start, end }) => ({ start, end }));
    expect(hall.town.letters[0]!.batch.dates).toEqual(days);
    expect(localTime(hall.town.now)).toBe('2027-01-14 18:00');
    const [first] = hall.town.look<Ranked[]>(MEETING, { ask: 'ranking' });
    expect(first).toMatchObject({ id: 'd1', yes: 1, no: 0, unanswered: 4 });
    expect(hall.votes(DAVE, can)).toMatchObject({ code: 'closed' });
    expect(hall.town.factsOf(MEETING)).toMatchObject({ waitingFor: 'coordinator', asked: 5, answered: 1 });
  });

  test('tells who wrote a mail what was noted of them, once a day at most, as it is by then', async () => {
    const byMail = (answer: object) => ({ person: BRAM.id, answer, way: 'mail', by: 'Anneke', receipt: true });
    const hall = await told(async ({ tell, votes, day }) => {
      tell('start-poll');
      await day(1);
      tell('poll-answer', byMail(can));
      tell('poll-answer', byMail(can));
      votes(DAVE, can);
      await day(1.2);
      tell('poll-answer', byMail({ d1: 'no' }));
      await day(1.5);
      tell('poll-answer', byMail({ d2: 'yes' }));
      await day(3);
    });
    const receipts = hall.town.letters.filter(({ letter }) => letter.kind === 'meeting-poll-noted');
    const { closesAt } = hall.state().poll!;
    expect(receipts.map(({ letter, at, batch }) => [letter.to.person, localTime(at), batch.closesAt])).toEqual([
      [BRAM.id, '2027-01-05 10:00', closesAt],
      [BRAM.id, '2027-01-06 10:00', closesAt],
    ]);
    const noted = receipts.map(({ batch }) =>
      JSON.parse(batch.params.noted!).map((one: { said?: string }) => one.said),
    );
    expect(noted).toEqual([
      ['yes', 'no', 'if-need-be'],
      [undefined, 'yes', undefined],
    ]);
  });

  test('tells nobody what they wrote of dates when one of them is picked meanwhile', async () => {
    const hall = await told(async ({ tell, day, run }) => {
      tell('start-poll');
      await day(1);
      for (const answer of [can, { d1: 'no' }])
        tell('poll-answer', { person: BRAM.id, answer, way: 'mail', receipt: true });
      await day(1.2);
      tell('poll-answer', { person: BRAM.id, answer: can, way: 'mail', receipt: true });
      picks({ tell } as Hall);
      await run(MONDAY + 4 * DAY_MS);
    });
    expect(hall.whoGot('poll-noted')).toEqual([BRAM.id]);
  });

  test('closes as soon as everyone has answered, or the coordinator has seen enough', async () => {
    const early = await told(async ({ tell, votes, day }) => {
      tell('start-poll');
      await day(1);
      for (const one of CAST) votes(one, can);
      await day(2);
    });
    expect(early.state().status).toBe('choosing');
    expect(early.whoGot('poll-reminder')).toEqual([]);
    const enough = await told(async ({ tell, day }) => {
      tell('start-poll');
      await day(1);
      tell('close-poll');
    });
    expect(enough.state().status).toBe('choosing');
    expect(enough.town.letters).toHaveLength(5);
  });

  test('gives way to a date that is picked while its letters go out', async () => {
    const hall = await told(async (hall) => {
      hall.tell('start-poll');
      hall.town.at(MONDAY + 2.5 * SECOND_MS, () => picks(hall));
    });
    expect(hall.whoGot('poll')).toEqual(ids(BRAM, CHARLOTTE));
    expect(hall.whoGot('invitation')).toEqual(everyone);
  });

  test('asks who is invited late, until when the others are asked', async () => {
    const hall = await told(async ({ tell, day }) => {
      tell('start-poll');
      await day(9);
      tell('invite', { invitee: gijs });
    });
    expect(hall.lettersTo(GIJS as never)).toEqual(['poll']);
    expect(new Set(hall.town.letters.map(({ batch }) => batch.closesAt)).size).toBe(1);
  });
});

describe('a new place', () => {
  test('is told to who comes, may come, sends somebody or is silent, under one higher SEQUENCE', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      hall.says(BRAM, 'yes');
      hall.says(CHARLOTTE, 'maybe');
      hall.says(DAVE, 'no');
      hall.says(ELIF, { choice: 'substitute', substitute });
      await hall.day(1);
      hall.tell('change-place', { place: ZWOLLE });
      await hall.day(2);
    });
    expect(hall.whoGot('update')).toEqual(ids(BRAM, CHARLOTTE, ELIF, FENNA));
    expect(hall.calendarOf(BRAM)).toMatchObject({ sequence: 1, stamp: MONDAY + DAY_MS, place: ZWOLLE });
    expect(hall.calendarOf(DAVE)).toMatchObject({ sequence: 0 });
    expect(hall.town.letters.filter(({ letter }) => letter.kind === 'meeting-update')[0]!.batch.bulk).toBe(false);
  });

  test('reaches who says yes after having said no', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      hall.says(DAVE, 'no');
      hall.tell('change-place', { place: ZWOLLE });
      await hall.day(1);
      hall.says(DAVE, 'yes');
    });
    expect(hall.lettersTo(DAVE)).toEqual(['invitation', 'update', 'practical']);
  });

  test.each([
    ['change-place', { place: ZWOLLE }, 'update', { sequence: 1, place: ZWOLLE }],
    ['change-date', { when: SECOND }, 'update', { sequence: 1, start: SECOND.start }],
    ['cancel', {}, 'cancelled', { sequence: 1, cancelled: true }],
  ])(
    'or another change leaves nobody with the old state, though letters are on their way: %s',
    async (kind, more, news, event) => {
      const hall = await told(async (hall) => {
        picks(hall);
        hall.town.at(MONDAY + 2.5 * SECOND_MS, () => hall.tell(kind, more));
        await hall.run(MONDAY + HOUR_MS);
      });
      expect(hall.whoGot('invitation')).toEqual(kind === 'cancel' ? ids(BRAM, CHARLOTTE) : everyone);
      expect(hall.whoGot(news)).toEqual(ids(BRAM, CHARLOTTE));
      for (const one of CAST)
        if (hall.calendarOf(one) || kind !== 'cancel') expect(hall.calendarOf(one)).toMatchObject(event);
    },
  );

  test.each([
    ['change-place', { place: ZWOLLE }, 'update'],
    ['change-date', { when: SECOND }, 'update'],
    ['cancel', {}, 'cancelled'],
  ])('or another change reaches who was just being written to: %s', async (kind, more, news) => {
    const hall = await told(
      async (hall) => {
        picks(hall);
        await hall.run(MONDAY + HOUR_MS);
      },
      {
        mailServer: (hall, { to, kind: letter }) => {
          if (to.person === CHARLOTTE.id && letter === 'meeting-invitation') hall.tell(kind, more);
          return undefined;
        },
      },
    );
    expect(hall.lettersTo(CHARLOTTE).slice(0, 2)).toEqual(['invitation', news]);
    expect(hall.whoGot(news)).toContain(BRAM.id);
  });

  test('or another change is told once, as it is in the end, when it changes again while updates go out', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      hall.tell('change-place', { place: ZWOLLE });
      hall.town.at(MONDAY + HOUR_MS + 2.5 * SECOND_MS, () => hall.tell('change-date', { when: SECOND }));
      await hall.day(1);
    });
    expect(hall.lettersTo(BRAM).slice(0, 3)).toEqual(['invitation', 'update', 'update']);
    expect(hall.lettersTo(FENNA).slice(0, 2)).toEqual(['invitation', 'update']);
    for (const one of CAST)
      expect(hall.calendarOf(one)).toMatchObject({ sequence: 2, start: SECOND.start, place: ZWOLLE });
  });
});

describe('a new date', () => {
  test('asks everyone anew and reminds who stays silent, two days after the update at the soonest', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      for (const one of [BRAM, CHARLOTTE]) hall.says(one, 'yes');
      hall.says(DAVE, 'no');
      await hall.day(1);
      hall.tell('change-date', { when: slot('x', '2027-01-12') });
      await hall.day(1.5);
      hall.says(BRAM, 'yes');
      hall.says(CHARLOTTE, 'no', { way: 'calendar', calendar: { sequence: 1, stamp: '20270105T200000Z' } });
      expect(
        hall.says(DAVE, 'no', { way: 'calendar', calendar: { sequence: 0, stamp: '20270105T200000Z' } }),
      ).toMatchObject({
        code: 'old-calendar-answer',
      });
    });
    expect(hall.whoGot('update')).toEqual(everyone);
    expect(hall.lettersTo(BRAM)).toEqual(['invitation', 'update', 'practical']);
    expect(hall.lettersTo(CHARLOTTE)).toEqual(['invitation', 'update']);
    expect(hall.whoGot('reminder')).toEqual([]);
    expect(localTime(hall.town.now)).toBe('2027-01-12 14:00');
  });

  test('that is later, after the practical letter, gives a new one to who comes then', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      for (const one of [BRAM, CHARLOTTE]) hall.says(one, 'yes');
      await hall.run(FIRST.start - DAY_MS);
      expect(hall.whoGot('practical')).toEqual(ids(BRAM, CHARLOTTE));
      hall.tell('change-date', { when: SECOND });
      await hall.run(FIRST.start);
      expect(hall.state().status).toBe('inviting');
      hall.says(BRAM, 'yes');
    });
    expect(hall.lettersTo(BRAM)).toEqual(['invitation', 'practical', 'update', 'practical']);
    expect(hall.lettersTo(CHARLOTTE)).toEqual(['invitation', 'practical', 'update']);
    expect(times(hall, 'meeting-practical')).toEqual(['2027-02-01 09:00', '2027-02-05 09:00']);
    expect(hall.town.now).toBe(SECOND.start);
  });

  test('that is so near that the practical letter is due gives it to each who says yes', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      for (const one of [BRAM, CHARLOTTE]) hall.says(one, 'yes');
      await hall.day(1);
      hall.tell('change-date', { when: slot('x', '2027-01-06') });
      await hall.run(MONDAY + DAY_MS + HOUR_MS);
      hall.says(BRAM, 'yes');
    });
    expect(hall.lettersTo(BRAM)).toEqual(['invitation', 'update', 'practical']);
    expect(hall.lettersTo(CHARLOTTE)).toEqual(['invitation', 'update']);
    expect(hall.town.now).toBe(slot('x', '2027-01-06').start);
  });

  test('while practical letters go out stops those of the old one', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      for (const one of CAST) hall.says(one, 'yes');
      await hall.run(FIRST.start - 4 * DAY_MS);
      hall.town.at(FIRST.start - 3 * DAY_MS - 5 * HOUR_MS + 2.5 * SECOND_MS, () =>
        hall.tell('change-date', { when: SECOND }),
      );
    });
    expect(hall.whoGot('practical')).toEqual(ids(BRAM, CHARLOTTE));
    expect(hall.whoGot('update')).toEqual(everyone);
  });
});

describe('a meeting that is called off', () => {
  const afterHour = (hall: Hall) => hall.run(MONDAY + HOUR_MS);

  test('as a draft is told to nobody', async () => {
    const hall = await told(async ({ tell }) => tell('cancel'));
    expect(hall.town.letters).toEqual([]);
    expect(hall.town.isOver(MEETING)).toBe(true);
    expect(hall.told.at(-1)).toMatchObject({ change: { status: 'cancelled' } });
  });

  test('while people are being gathered, for the poll or the invitation, is told to nobody and stays off', async () => {
    for (const [kind, more] of [
      ['start-poll', {}],
      ['pick', { when: FIRST }],
    ] as const) {
      const hall: Hall = aHall({
        audience: async () => {
          hall.tell('cancel');
          return CAST.map(inviteeOf);
        },
      });
      hall.tell(kind, more);
      await hall.run();
      expect(hall.town.letters).toEqual([]);
      expect(hall.state().status).toBe('cancelled');
      expect(hall.town.isOver(MEETING)).toBe(true);
    }
  });

  test('while dates are asked is told to who was asked, also who was just being written to', async () => {
    const hall = await told(
      async (hall) => {
        hall.tell('start-poll');
        await afterHour(hall);
      },
      {
        mailServer: (hall, { to, kind }) => {
          if (to.person === DAVE.id && kind === 'meeting-poll') hall.tell('cancel');
          return undefined;
        },
      },
    );
    expect(hall.whoGot('poll')).toEqual(ids(BRAM, CHARLOTTE, DAVE));
    expect(hall.whoGot('cancelled').sort()).toEqual(ids(BRAM, CHARLOTTE, DAVE));
    expect(hall.town.isOver(MEETING)).toBe(true);
  });

  test('is told to all but who stays away, and takes no more answers', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      hall.says(BRAM, 'yes');
      hall.says(DAVE, 'no');
      await hall.day(1);
      hall.tell('cancel');
      expect(hall.says(FENNA, 'yes')).toMatchObject({ code: 'cancelled' });
      expect(hall.tell('change-date', { when: SECOND })).toMatchObject({ code: 'cancelled' });
    });
    expect(hall.whoGot('cancelled')).toEqual(ids(BRAM, CHARLOTTE, ELIF, FENNA));
    expect(hall.calendarOf(BRAM)).toMatchObject({ sequence: 1, cancelled: true, start: FIRST.start });
    expect(hall.town.now).toBeLessThan(MONDAY + 2 * DAY_MS);
  });

  test('waits with its end until a server takes the cancellation; the network knows at once', async () => {
    let toldBefore: object | undefined;
    const hall = await told(
      async (hall) => {
        await invites(hall);
        hall.tell('cancel', { tellsAtOnce: true });
        await hall.run(MONDAY + 4 * HOUR_MS);
        expect(hall.whoGot('cancelled')).toEqual([]);
        toldBefore = hall.told.at(-1);
      },
      { mailServer: (_, letter, now) => putOffUntil(letter, now, 'meeting-cancelled', MONDAY + 5 * HOUR_MS) },
    );
    expect(toldBefore).toMatchObject({ change: { status: 'cancelled', cancelling: true } });
    expect(hall.told.at(-1)).toMatchObject({ change: { status: 'cancelled', numbers: { invited: CAST.length } } });
    expect(hall.whoGot('cancelled')).toEqual(everyone);
    expect(hall.town.now).toBeGreaterThanOrEqual(MONDAY + 5 * HOUR_MS);
  });

  test('tells nobody who stops mail while the cancellations go out', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      hall.tell('cancel');
      hall.town.at(MONDAY + HOUR_MS + 2.5 * SECOND_MS, () =>
        hall.tell('leave-out', { person: FENNA.id, why: 'stopped' }),
      );
    });
    expect(hall.whoGot('cancelled')).toEqual(ids(BRAM, CHARLOTTE, DAVE, ELIF));
  });
});

/** A server that puts off one kind of letter until a moment, an hour at a time. */
const putOffUntil = (letter: { id: string; kind: string }, now: number, kind: string, until: number) =>
  letter.kind === kind && now < until
    ? ({ id: letter.id, status: 'later', notBefore: now + HOUR_MS, why: 'deferred' } as const)
    : undefined;

describe('letters that the server', () => {
  test('puts off are sent when it takes them, each person once', async () => {
    const hall = await told(invites, {
      mailServer: (_, letter, now) => putOffUntil(letter, now, 'meeting-invitation', MONDAY + 3 * HOUR_MS),
    });
    expect(hall.whoGot('invitation')).toEqual(everyone);
  });

  test('puts off until after a change go out as it is then, and are no update', async () => {
    const hall = await told(
      async (hall) => {
        await invites(hall);
        hall.tell('change-place', { place: ZWOLLE });
      },
      { mailServer: (_, letter, now) => putOffUntil(letter, now, 'meeting-invitation', MONDAY + 3 * HOUR_MS) },
    );
    expect(hall.whoGot('update')).toEqual([]);
    expect(hall.calendarOf(BRAM)).toMatchObject({ sequence: 1, place: ZWOLLE });
  });

  test('puts off until the meeting begins are not sent any more', async () => {
    const hall = await told(
      async (hall) => {
        await invites(hall);
        hall.says(BRAM, 'yes');
        await hall.run(FIRST.start - 3 * HOUR_MS);
        hall.tell('change-place', { place: ZWOLLE });
      },
      { mailServer: (_, letter, now) => putOffUntil(letter, now, 'meeting-update', FIRST.start + HOUR_MS) },
    );
    expect(hall.whoGot('update')).toEqual([]);
    expect(hall.town.now).toBe(FIRST.start);
  });

  test.each(['meeting-poll', 'meeting-update'])(
    'refuses take the person out, and the network hears it: %s',
    async (kind) => {
      const hall = await told(
        async (hall) => {
          if (kind === 'meeting-poll') hall.tell('start-poll');
          await hall.run(MONDAY + HOUR_MS);
          picks(hall);
          await hall.run(MONDAY + 2 * HOUR_MS);
          hall.tell('change-place', { place: ZWOLLE });
        },
        {
          mailServer: (_, letter, at) =>
            letter.to.person === ELIF.id && letter.kind === kind
              ? { id: letter.id, status: 'refused', at, smtpCode: 550, reason: 'no such user' }
              : undefined,
        },
      );
      expect(hall.lettersTo(ELIF)).toEqual(kind === 'meeting-poll' ? [] : ['invitation']);
      expect(hall.told.filter((command) => command.kind === 'letter-refused')).toMatchObject([
        { person: ELIF.id, email: ELIF.email, reason: 'no such user' },
      ]);
    },
  );
});

describe('people', () => {
  test('who stop mail during the poll are not invited, and those who do so later get nothing more', async () => {
    const hall = await told(async (hall) => {
      hall.tell('start-poll');
      await hall.day(1);
      hall.tell('leave-out', { person: BRAM.id, why: 'stopped' });
      picks(hall);
      await hall.day(2);
      hall.tell('leave-out', { person: DAVE.id, why: 'stopped' });
      hall.tell('change-place', { place: ZWOLLE });
      await hall.day(3);
      expect(hall.says(DAVE, 'yes')).toMatchObject({ ok: true });
    });
    expect(hall.lettersTo(BRAM)).toEqual(['poll']);
    expect(hall.lettersTo(DAVE)).toEqual(['poll', 'invitation']);
  });

  test('who are invited late get the meeting as it is, and its practical letter when they say yes', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      hall.tell('change-place', { place: ZWOLLE });
      await hall.run(FIRST.start - DAY_MS);
      hall.tell('invite', { invitee: gijs });
      await hall.run(FIRST.start - 20 * HOUR_MS);
      hall.says(GIJS as never, 'yes');
    });
    expect(hall.lettersTo(GIJS as never)).toEqual(['invitation', 'practical']);
    expect(hall.calendarOf(GIJS as never)).toMatchObject({ sequence: 1, place: ZWOLLE });
  });

  test('who joined between the poll and the pick are invited', async () => {
    let asked = 0;
    const hall = aHall({
      audience: async () => {
        asked += 1;
        return CAST.slice(0, asked + 1).map(inviteeOf);
      },
    });
    hall.tell('start-poll');
    await hall.day(1);
    await invites(hall);
    await hall.day(2);
    expect(hall.whoGot('poll')).toEqual(ids(BRAM, CHARLOTTE));
    expect(hall.whoGot('invitation')).toEqual(ids(BRAM, CHARLOTTE, DAVE));
  });

  test('who send somebody else are not reminded', async () => {
    const hall = await told(async (hall) => {
      await invites(hall);
      hall.says(ELIF, { choice: 'substitute', substitute });
    });
    expect(hall.lettersTo(ELIF)).toEqual(['invitation']);
    expect(hall.told.at(-1)).toMatchObject({ change: { numbers: { substitute: 1, coming: 0, silent: 4 } } });
  });
});

describe('a meeting that is picked a day before it begins', () => {
  test('invites at once, reminds nobody, and tells each who says yes what to know', async () => {
    const tomorrow = slot('x', '2027-01-05', 9);
    const hall = await told(
      async (hall) => {
        await hall.run(MONDAY + 10 * HOUR_MS);
        picks(hall, tomorrow);
        hall.town.at(MONDAY + 11 * HOUR_MS, () => hall.says(BRAM, 'yes'));
      },
      { plan: { officeHours: { fromHour: 8, toHour: 18 } } },
    );
    expect(times(hall, 'meeting-invitation')).toEqual(['2027-01-04 20:00']);
    expect(hall.lettersTo(BRAM)).toEqual(['invitation', 'practical']);
    expect(hall.lettersTo(DAVE)).toEqual(['invitation']);
    expect(hall.town.now).toBe(tomorrow.start);
    expect(hall.says(DAVE, 'yes')).toMatchObject({ code: 'closed' });
  });
});

describe('who watches', () => {
  test('sees how many answered soon after they did, and a new date at once', async () => {
    const hall = aHall();
    await invites(hall);
    hall.says(BRAM, 'yes');
    await hall.run(MONDAY + HOUR_MS + MINUTE_MS);
    expect(hall.town.factsOf(MEETING)).toMatchObject({ status: 'inviting', asked: 5, answered: 1, due: FIRST.start });
    hall.tell('change-date', { when: SECOND });
    await hall.run(MONDAY + HOUR_MS + MINUTE_MS + SECOND_MS);
    expect(hall.town.factsOf(MEETING)).toMatchObject({ answered: 0, due: SECOND.start });
    expect(hall.told.at(-1)).toMatchObject({ change: { status: 'inviting', when: SECOND } });
  });
});
