import { describe, expect, test } from 'vitest';
import { publicHolidays } from '../../config/holidays.ts';
import { dismissShares, divide, PEOPLE_PER_SHARE_MAX, scheduleFrom } from '../../workflows/campaign/rules.ts';
import { instantAt, localTime } from '../../workflows/kit/calendar.ts';
import { shareOf } from '../../workflows/kit/ids.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import { aCampaign, addresseeOf, aPlan, BRAM, DAVE, HOLIDAYS, MONDAY } from '../people.ts';

describe('a schedule', () => {
  const schedule = (plan: Parameters<typeof aPlan>[0], now = MONDAY, holidays = HOLIDAYS) => {
    const { closesAt, remindAt } = scheduleFrom({ plan: aPlan(plan), holidays }, now);
    return [closesAt, ...remindAt].map(localTime);
  };

  test('closes at six in the evening and reminds at nine, so many working days from the start', () => {
    expect(schedule({})).toEqual(['2027-02-01 18:00', '2027-01-11 09:00', '2027-01-20 09:00']);
    expect(schedule({ closesAfterWorkingDays: 1, remindAfterWorkingDays: [] })).toEqual(['2027-01-05 18:00']);
  });

  test('is counted over holidays and the change to summer time, by the Dutch wall clock', () => {
    const before = instantAt('2027-03-25', 16);
    expect(schedule({ closesAfterWorkingDays: 5, remindAfterWorkingDays: [1, 2] }, before)).toEqual([
      '2027-04-02 18:00',
      '2027-03-26 09:00',
      '2027-03-30 09:00',
    ]);
  });

  test('is counted from the next working day when it starts in a weekend', () => {
    const sunday = instantAt('2027-01-10', 23);
    expect(schedule({ closesAfterWorkingDays: 2, remindAfterWorkingDays: [1] }, sunday)).toEqual([
      '2027-01-12 18:00',
      '2027-01-11 09:00',
    ]);
  });

  test('reminds in order, and never at or after the closing', () => {
    expect(schedule({ remindAfterWorkingDays: [12, 3, 20, 25] })).toEqual([
      '2027-02-01 18:00',
      '2027-01-07 09:00',
      '2027-01-20 09:00',
      '2027-02-01 09:00',
    ]);
    const closesAt = instantAt('2027-01-11', 9);
    expect(schedule({ closesAt, remindAfterWorkingDays: [4, 5] })).toEqual(['2027-01-11 09:00', '2027-01-08 09:00']);
  });

  test('closes at the moment that was given, if one was', () => {
    expect(schedule({ closesAt: instantAt('2027-01-09', 12, 30), remindAfterWorkingDays: [] })).toEqual([
      '2027-01-09 12:30',
    ]);
  });

  test('reaches over the turn of a year with the longest plan there may be', () => {
    const holidays = publicHolidays(MONDAY);
    expect(
      schedule({ closesAfterWorkingDays: 250, remindAfterWorkingDays: [] }, instantAt('2027-12-31', 9), holidays),
    ).toEqual(['2028-12-21 18:00']);
  });
});

describe('an audience', () => {
  const running = { ...aCampaign(), status: 'starting' as const, ...scheduleFrom(aCampaign(), MONDAY) };
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  const nobody = (nr: number): Addressee => ({
    person:
      Array.from({ length: 8 }, (_, i) => letters[(nr * 31 + Math.floor(nr / 7 ** i) * (i + 3)) % 32]).join('') + nr,
    name: `Person ${nr}`,
    email: `person${nr}@example.org`,
    language: nr % 3 === 0 ? 'en' : 'nl',
  });
  const audience = (count: number) => Array.from({ length: count }, (_, nr) => nobody(nr));
  const peopleOf = (shares: ReturnType<typeof divide>) => shares.map(({ ask }) => Object.values(ask.people));

  test(`of ${PEOPLE_PER_SHARE_MAX} people is one share, and of one more is two; nobody is lost or doubled`, () => {
    expect(divide(running, audience(PEOPLE_PER_SHARE_MAX))).toHaveLength(1);
    const all = audience(PEOPLE_PER_SHARE_MAX + 1);
    const shares = divide(running, all);
    expect(shares.map(({ share, shares: of }) => [share, of])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const asked = peopleOf(shares).flat();
    expect(asked).toHaveLength(all.length);
    expect(new Set(asked.map(({ to }) => to.email))).toEqual(new Set(all.map(({ email }) => email)));
    for (const { share, ask } of shares) {
      expect(Object.keys(ask.people).length).toBeGreaterThan(4500);
      expect(Object.keys(ask.people).every((person) => shareOf(person, 2) === share)).toBe(true);
      expect(Object.entries(ask.people).every(([person, { to, sent }]) => to.person === person && sent === 0)).toBe(
        true,
      );
    }
  });

  test('of nobody is one share of nobody, which can still take in a colleague', () => {
    expect(peopleOf(divide(running, []))).toEqual([[]]);
  });

  test('is written to in the language of each person, or else in the one there is', () => {
    const [bram, dave] = [addresseeOf(BRAM), addresseeOf(DAVE)];
    const languages = (text: object) => {
      const [{ ask }] = divide({ ...running, plan: aPlan({ text }) }, [bram, dave]) as [ReturnType<typeof divide>[0]];
      return [ask.people[BRAM.id]!.to.language, ask.people[DAVE.id]!.to.language];
    };
    const { nl, en } = aPlan().text;
    expect(languages({ nl, en })).toEqual(['nl', 'en']);
    expect(languages({ nl })).toEqual(['nl', 'nl']);
    expect(languages({ en })).toEqual(['en', 'en']);
    expect(dave.language).toBe('en');
  });

  test('is asked as the plan says: closing, reminders, hours, and its part of the rate', () => {
    const fast = { ...running, plan: aPlan({ lettersPerHour: 3 }) };
    const shares = divide(fast, audience(PEOPLE_PER_SHARE_MAX + 1));
    for (const [i, { ask, status, title, text }] of shares.entries()) {
      expect(ask).toMatchObject({
        id: `nf1/c1/s${i + 1}`,
        closesAt: instantAt('2027-02-01', 18),
        remindAt: [instantAt('2027-01-11', 9), instantAt('2027-01-20', 9)],
        officeHours: { fromHour: 8, toHour: 18 },
        perHour: 1.5,
        paused: false,
        closed: false,
      });
      expect({ status, title, text }).toEqual({ status: 'asking', title: 'Doet u mee?', text: fast.plan.text });
    }
    const [anyHour] = divide({ ...running, plan: aPlan({ officeHours: false }) }, []);
    expect(anyHour!.ask).not.toHaveProperty('officeHours');
    expect(anyHour!.ask).not.toHaveProperty('perHour');
  });
});

test('shares are let go at the end, each by a command of its own', () => {
  const campaign = { ...aCampaign(), status: 'closing' as const, shares: 3 };
  dismissShares(campaign);
  expect(campaign.outbox).toEqual(
    [1, 2, 3].map((nr) => ({
      kind: 'tell',
      to: `network/nf1/campaign/1/share/${nr}`,
      command: { id: `nf1/c1/finish/${nr}`, kind: 'finish' },
    })),
  );
});
