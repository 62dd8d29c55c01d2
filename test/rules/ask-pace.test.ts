import { describe, expect, test } from 'vitest';
import { peopleDue } from '../../workflows/kit/ask.ts';
import { instantAt, localTime } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../workflows/kit/clock.ts';
import { LETTERS_PER_ACTIVITY_MAX } from '../../workflows/kit/letter.ts';
import { MONDAY } from '../people.ts';
import { CLOSING, OFFICE, simulate, toMany } from './asking.ts';

const pausing = {
  pause: (ask: { paused: boolean }) => Object.assign(ask, { paused: true }),
  resume: (ask: { paused: boolean }) => Object.assign(ask, { paused: false }),
  close: (ask: { closed: boolean }) => Object.assign(ask, { closed: true }),
};

describe('letters with a rate', () => {
  test('go in groups of a minute', () => {
    expect(peopleDue(toMany(100, { perHour: 600 }), MONDAY)).toHaveLength(10);
    expect(peopleDue(toMany(100, { perHour: 119 }), MONDAY)).toHaveLength(1);
    expect(peopleDue(toMany(100, { perHour: 1 }), MONDAY)).toHaveLength(1);
    expect(peopleDue(toMany(100, { perHour: 0.5 }), MONDAY)).toHaveLength(1);
    expect(peopleDue(toMany(100), MONDAY)).toHaveLength(100);
  });

  test('go one an hour when that is the rate, and one in two hours at half of it', async () => {
    const slow = simulate(toMany(4, { perHour: 1 }));
    await slow.town.run(MONDAY + DAY_MS);
    expect(slow.minutes()).toEqual([0, 60, 120, 180]);
    const slower = simulate(toMany(3, { perHour: 0.5 }));
    await slower.town.run(MONDAY + DAY_MS);
    expect(slower.minutes()).toEqual([0, 120, 240]);
  });

  test('are never more in any hour than the rate and one group', async () => {
    for (const perHour of [7, 60, 250]) {
      const { town, minutes } = simulate(toMany(600, { perHour, remindAt: [] }));
      await town.run(MONDAY + 2 * HOUR_MS - 1);
      const went = minutes();
      const group = Math.max(1, Math.floor(perHour / 60));
      expect(went.length).toBeGreaterThanOrEqual(2 * perHour - 1);
      for (let from = 0; from <= 60; from += 1)
        expect(went.filter((minute) => minute >= from && minute < from + 60).length).toBeLessThanOrEqual(
          perHour + group,
        );
    }
  });

  test('go all at once when the rate is very high', async () => {
    const { town, minutes } = simulate(toMany(2 * LETTERS_PER_ACTIVITY_MAX, { perHour: 1_000_000, remindAt: [] }));
    await town.run(MONDAY + MINUTE_MS);
    expect(minutes()).toHaveLength(2 * LETTERS_PER_ACTIVITY_MAX);
  });

  test('do not catch up on a pause', async () => {
    const { town, does, minutes } = simulate(toMany(6, { perHour: 2, remindAt: [] }), pausing);
    does('pause', MONDAY + 40 * MINUTE_MS);
    does('resume', MONDAY + 300 * MINUTE_MS);
    await town.run(MONDAY + DAY_MS);
    expect(minutes()).toEqual([0, 30, 300, 330, 360, 390]);
  });

  test('keep their distance when a pause is shorter than that', async () => {
    const { town, does, minutes } = simulate(toMany(3, { perHour: 1, remindAt: [] }), pausing);
    for (let minute = 5; minute < 60; minute += 10) {
      does('pause', MONDAY + minute * MINUTE_MS);
      does('resume', MONDAY + (minute + 5) * MINUTE_MS);
    }
    await town.run(MONDAY + DAY_MS);
    expect(minutes()).toEqual([0, 60, 120]);
  });

  test('wait for the morning when their turn comes in the evening', async () => {
    const { town } = simulate(toMany(12, { perHour: 1, officeHours: OFFICE, remindAt: [] }));
    await town.run(MONDAY + 3 * DAY_MS);
    const times = town.letters.map(({ at }) => localTime(at));
    expect(times[7]).toBe('2027-01-04 17:00');
    expect(times[8]).toBe('2027-01-05 08:00');
  });

  test('go at the same moments when the process restarts at every wait', async () => {
    const tell = async (restartAtEveryWait: boolean) => {
      const { town, does, minutes } = simulate(toMany(40, { perHour: 90 }), pausing, { restartAtEveryWait });
      does('pause', MONDAY + 10 * MINUTE_MS);
      does('resume', MONDAY + 4 * HOUR_MS);
      await town.run();
      return minutes();
    };
    expect(await tell(true)).toEqual(await tell(false));
  });
});

describe('letters on their way out', () => {
  test('stop at a pause, and the rest goes when it is over', async () => {
    const { town, does, to } = simulate(toMany(5, { remindAt: [] }), pausing, { letterTakesMs: MINUTE_MS });
    does('pause', MONDAY + 2 * MINUTE_MS + 1);
    await town.run(MONDAY + HOUR_MS);
    expect(to()).toEqual(['p0', 'p1']);
    does('resume', MONDAY + HOUR_MS);
    await town.run();
    expect(to()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  });

  test('stop at the end of the office day and go on the next morning', async () => {
    const ask = toMany(5, { officeHours: OFFICE, remindAt: [] });
    const start = instantAt('2027-01-08', 17, 58);
    const { town } = simulate(ask, {}, { start, letterTakesMs: MINUTE_MS });
    await town.run();
    expect(town.letters.map(({ at }) => localTime(at))).toEqual([
      '2027-01-08 17:59',
      '2027-01-11 08:01',
      '2027-01-11 08:02',
      '2027-01-11 08:03',
      '2027-01-11 08:04',
    ]);
  });

  test('stop for good at the closing, whether it came with time or by command', async () => {
    const late = simulate(toMany(5), {}, { start: CLOSING - 2 * MINUTE_MS - 1, letterTakesMs: MINUTE_MS });
    await late.town.run();
    expect(late.to()).toEqual(['p0', 'p1']);
    expect(late.question().closed).toBe(true);
    const stopped = simulate(toMany(5), pausing, { letterTakesMs: MINUTE_MS });
    stopped.does('close', MONDAY + 3 * MINUTE_MS + 1);
    await stopped.town.run();
    expect(stopped.to()).toEqual(['p0', 'p1', 'p2']);
    expect(stopped.town.isOver('q')).toBe(true);
  });
});
