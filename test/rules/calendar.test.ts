import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicHolidays } from '../../config/holidays.ts';
import {
  instantAt,
  isWorkingDay,
  localDay,
  localTime,
  officeEnd,
  officeMoment,
  workingDayAfter,
} from '../../workflows/kit/calendar.ts';
import { HOUR_MS } from '../../workflows/kit/clock.ts';

const HOLIDAYS = publicHolidays(Date.UTC(2027, 0, 1));
const NINE_TO_FIVE = { fromHour: 9, toHour: 17 };
const utc = (text: string) => Date.parse(`${text}Z`);

/** The host's zone must not matter: everything is tried in three of them. */
describe.each([
  ['UTC', 0],
  ['America/New_York', 300],
  ['Pacific/Auckland', -780],
])('on a machine in %s', (zone, minutesBehind) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
    expect(new Date('2027-01-04T00:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
  });
  afterAll(() => {
    process.env.TZ = before;
  });

  describe('a Dutch wall clock', () => {
    test('is an hour ahead of UTC in winter and two in summer', () => {
      expect(instantAt('2027-01-04', 10)).toBe(utc('2027-01-04T09:00'));
      expect(instantAt('2027-07-05', 10, 30)).toBe(utc('2027-07-05T08:30'));
      expect(localDay(utc('2027-01-04T22:59:59.999'))).toBe('2027-01-04');
      expect(localDay(utc('2027-01-04T23:00'))).toBe('2027-01-05');
      expect(localDay(utc('2027-07-05T22:00'))).toBe('2027-07-06');
      expect(localTime(utc('2027-07-05T22:05'))).toBe('2027-07-06 00:05');
    });

    test('shows every hour of the day that skips one, the skipped hour as the one after', () => {
      const midnight = utc('2027-03-27T23:00');
      const passed = Array.from({ length: 25 }, (_, hour) => (instantAt('2027-03-28', hour) - midnight) / HOUR_MS);
      expect(passed).toEqual([0, 1, 2, ...Array.from({ length: 22 }, (_, i) => i + 2)]);
      expect(localTime(instantAt('2027-03-28', 2))).toBe('2027-03-28 03:00');
      expect(localTime(instantAt('2027-03-28', 2, 30))).toBe('2027-03-28 03:30');
      expect(localTime(instantAt('2027-03-28', 1, 59))).toBe('2027-03-28 01:59');
    });

    test('shows every hour of the day that doubles one, the doubled hour as its second, in winter time', () => {
      const midnight = utc('2027-10-30T22:00');
      const passed = Array.from({ length: 25 }, (_, hour) => (instantAt('2027-10-31', hour) - midnight) / HOUR_MS);
      expect(passed).toEqual([0, 1, ...Array.from({ length: 23 }, (_, i) => i + 3)]);
      for (let hour = 0; hour < 24; hour += 1)
        expect(localTime(instantAt('2027-10-31', hour))).toBe(`2027-10-31 ${String(hour).padStart(2, '0')}:00`);
    });

    test('knows which day it is through every hour of both change days', () => {
      for (let hour = 0; hour < 23; hour += 1)
        expect(localDay(utc('2027-03-27T23:00') + hour * HOUR_MS)).toBe('2027-03-28');
      expect(localDay(utc('2027-03-28T22:00'))).toBe('2027-03-29');
      for (let hour = 0; hour < 25; hour += 1)
        expect(localDay(utc('2027-10-30T22:00') + hour * HOUR_MS)).toBe('2027-10-31');
      expect(localDay(utc('2027-10-31T23:00'))).toBe('2027-11-01');
    });
  });

  describe('a working day', () => {
    test('is no Saturday, no Sunday and no public holiday', () => {
      expect(isWorkingDay('2027-01-08', HOLIDAYS)).toBe(true);
      expect(isWorkingDay('2027-01-09', HOLIDAYS)).toBe(false);
      expect(isWorkingDay('2027-01-10', HOLIDAYS)).toBe(false);
      for (const holiday of ['2027-01-01', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'])
        expect([holiday, isWorkingDay(holiday, HOLIDAYS)]).toEqual([holiday, false]);
      expect(isWorkingDay('2027-05-05', HOLIDAYS)).toBe(true);
    });

    test("is the same everywhere, also when the King's birthday moves from a Sunday", () => {
      expect(publicHolidays(Date.UTC(2027, 0, 1))).toEqual(HOLIDAYS);
      const holidays = publicHolidays(Date.UTC(2031, 0, 1));
      expect(holidays).toContain('2031-04-26');
      expect(holidays).not.toContain('2031-04-27');
    });

    test('is counted over weekends, holidays and the turn of a year', () => {
      const friday = instantAt('2027-01-08', 16);
      expect(workingDayAfter(friday, 1, HOLIDAYS)).toBe('2027-01-11');
      expect(workingDayAfter(friday, 6, HOLIDAYS)).toBe('2027-01-18');
      expect(workingDayAfter(instantAt('2027-01-09', 12), 1, HOLIDAYS)).toBe('2027-01-11');
      expect(workingDayAfter(instantAt('2027-03-25', 12), 2, HOLIDAYS)).toBe('2027-03-30');
      expect(workingDayAfter(instantAt('2027-12-31', 12), 1, HOLIDAYS)).toBe('2028-01-03');
      expect(workingDayAfter(instantAt('2027-01-04', 12), 250, HOLIDAYS)).toBe('2027-12-24');
    });

    test('is counted from the Dutch day, also just before and after midnight', () => {
      expect(workingDayAfter(utc('2027-01-05T22:59:59.999'), 1, HOLIDAYS)).toBe('2027-01-06');
      expect(workingDayAfter(utc('2027-01-05T23:00'), 1, HOLIDAYS)).toBe('2027-01-07');
    });

    test('that comes no days later is the day itself', () => {
      expect(workingDayAfter(instantAt('2027-01-09', 12), 0, HOLIDAYS)).toBe('2027-01-09');
    });
  });

  describe('the office', () => {
    const opens = (instant: number, hours = NINE_TO_FIVE) => localTime(officeMoment(instant, hours, HOLIDAYS));
    const ms = (day: string, hour: number, more: number) => instantAt(day, hour) + more;

    test('is open from its first hour to the last millisecond before its last', () => {
      expect(officeMoment(ms('2027-01-06', 9, -1), NINE_TO_FIVE, HOLIDAYS)).toBe(instantAt('2027-01-06', 9));
      for (const moment of [ms('2027-01-06', 9, 0), ms('2027-01-06', 12, 345), ms('2027-01-06', 17, -1)])
        expect(officeMoment(moment, NINE_TO_FIVE, HOLIDAYS)).toBe(moment);
      expect(officeMoment(ms('2027-01-06', 17, 0), NINE_TO_FIVE, HOLIDAYS)).toBe(instantAt('2027-01-07', 9));
    });

    test('opens on Monday after a Friday evening, and on Tuesday when that Monday is a holiday', () => {
      expect(opens(instantAt('2027-01-08', 17))).toBe('2027-01-11 09:00');
      expect(opens(instantAt('2027-01-10', 12))).toBe('2027-01-11 09:00');
      expect(opens(instantAt('2027-03-26', 17))).toBe('2027-03-30 09:00');
      expect(opens(instantAt('2027-03-29', 10))).toBe('2027-03-30 09:00');
    });

    test('keeps its hours by the wall clock when summer time begins and ends', () => {
      expect(officeMoment(instantAt('2027-03-26', 18), NINE_TO_FIVE, HOLIDAYS)).toBe(utc('2027-03-30T07:00'));
      expect(officeMoment(instantAt('2027-10-29', 18), NINE_TO_FIVE, HOLIDAYS)).toBe(utc('2027-11-01T08:00'));
    });

    test('can be open day and night, and is then closed on free days only', () => {
      const always = { fromHour: 0, toHour: 24 };
      expect(opens(ms('2027-01-08', 24, -1), always)).toBe('2027-01-08 23:59');
      expect(opens(instantAt('2027-01-08', 24), always)).toBe('2027-01-11 00:00');
    });

    test('closes in the evening of the same day', () => {
      expect(officeEnd(instantAt('2027-01-06', 9), NINE_TO_FIVE)).toBe(instantAt('2027-01-06', 17));
      expect(officeEnd(ms('2027-01-06', 17, -1), NINE_TO_FIVE)).toBe(instantAt('2027-01-06', 17));
      expect(officeEnd(instantAt('2027-10-29', 9), { fromHour: 0, toHour: 24 })).toBe(utc('2027-10-29T22:00'));
    });
  });
});
