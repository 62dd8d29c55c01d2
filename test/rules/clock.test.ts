import { describe, expect, test } from 'vitest';
import { type Clock, DAY_MS, HOUR_MS, networkTime, REAL_TIME, realDuration } from '../../workflows/kit/clock.ts';
import { MONDAY } from '../people.ts';

const TWO_SECONDS_A_DAY: Clock = { dayMs: 2000, epoch: MONDAY };

describe("the network's time", () => {
  test('is the real time unless it is scaled', () => {
    expect(networkTime(MONDAY + 123, REAL_TIME)).toBe(MONDAY + 123);
    expect(realDuration(HOUR_MS, REAL_TIME)).toBe(HOUR_MS);
    expect(networkTime(MONDAY, { dayMs: DAY_MS, epoch: 5 })).toBe(MONDAY);
  });

  test('agrees with the real time at its epoch, and runs as fast as it says from there', () => {
    expect(networkTime(MONDAY, TWO_SECONDS_A_DAY)).toBe(MONDAY);
    expect(networkTime(MONDAY + 2000, TWO_SECONDS_A_DAY)).toBe(MONDAY + DAY_MS);
    expect(networkTime(MONDAY + 500, TWO_SECONDS_A_DAY)).toBe(MONDAY + 6 * HOUR_MS);
    expect(networkTime(MONDAY - 2000, TWO_SECONDS_A_DAY)).toBe(MONDAY - DAY_MS);
  });

  test('is always a whole number of milliseconds', () => {
    const clock = { dayMs: 7000, epoch: MONDAY };
    for (let real = 0; real < 50; real += 1) expect(networkTime(MONDAY + real, clock)).toSatisfy(Number.isInteger);
  });
});

describe('a stretch of time', () => {
  test('takes its share of a scaled day', () => {
    expect(realDuration(DAY_MS, TWO_SECONDS_A_DAY)).toBe(2000);
    expect(realDuration(6 * HOUR_MS, TWO_SECONDS_A_DAY)).toBe(500);
  });

  test('takes at least a millisecond, also when its end has come', () => {
    expect(realDuration(1, TWO_SECONDS_A_DAY)).toBe(1);
    expect(realDuration(0, REAL_TIME)).toBe(1);
    expect(realDuration(-HOUR_MS, REAL_TIME)).toBe(1);
  });

  test('is over when its real time is over, never a moment too soon', () => {
    for (const dayMs of [1, 2000, 7001, 60_000, DAY_MS, 2 * DAY_MS])
      for (const stretch of [1, 999, HOUR_MS + 1, DAY_MS, 33 * DAY_MS + 7])
        for (const real of [MONDAY, MONDAY + 1, MONDAY + 86_399]) {
          const clock = { dayMs, epoch: MONDAY };
          const due = networkTime(real, clock) + stretch;
          expect(networkTime(real + realDuration(stretch, clock), clock)).toBeGreaterThanOrEqual(due);
        }
  });
});
