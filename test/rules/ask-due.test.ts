import { describe, expect, test } from 'vitest';
import { type Ask, nextDue, peopleDue, REMINDER_GAP_MS } from '../../workflows/kit/ask.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../workflows/kit/clock.ts';
import { MONDAY } from '../people.ts';
import { anAsk, asked, CLOSING, FIRST_REMINDER, OFFICE, SECOND_REMINDER, simulate, toMany, written } from './asking.ts';

const given = { answer: 'yes', way: 'link', at: MONDAY } as const;

describe('a first letter', () => {
  test('is due to everyone at once', () => {
    expect(peopleDue(anAsk(), MONDAY)).toEqual(['bram', 'charlotte', 'dave']);
    expect(nextDue(anAsk(), MONDAY)).toBe(MONDAY);
  });

  test('is due to nobody who answered, stopped mail, was refused or was removed', () => {
    const people = {
      bram: asked({ given }),
      charlotte: asked({ out: 'stopped' }),
      dave: asked({ out: 'refused' }),
      elif: asked({ out: 'removed' }),
      fenna: asked(),
    };
    expect(peopleDue(anAsk({ people }), MONDAY)).toEqual(['fenna']);
  });

  test('is due to nobody while the ask is paused, or once it is closed', () => {
    expect(peopleDue(anAsk({ paused: true }), MONDAY)).toEqual([]);
    expect(peopleDue(anAsk({ closed: true }), MONDAY)).toEqual([]);
    expect(peopleDue(anAsk(), CLOSING - 1)).toHaveLength(3);
    expect(peopleDue(anAsk(), CLOSING)).toEqual([]);
  });

  test('is due in office hours only, when there are any', () => {
    const ask = anAsk({ officeHours: OFFICE });
    expect(peopleDue(ask, instantAt('2027-01-04', 18) - 1)).toHaveLength(3);
    expect(peopleDue(ask, instantAt('2027-01-04', 18))).toEqual([]);
    expect(nextDue(ask, instantAt('2027-01-04', 18))).toBe(instantAt('2027-01-05', 8));
    expect(nextDue(ask, instantAt('2027-01-08', 18))).toBe(instantAt('2027-01-11', 8));
  });

  test('is not due to who is held back, until their moment', () => {
    const until = MONDAY + 15 * MINUTE_MS;
    const ask = anAsk({ people: { bram: asked({ notBefore: until }) } });
    expect(peopleDue(ask, until - 1)).toEqual([]);
    expect(nextDue(ask, MONDAY)).toBe(until);
    expect(peopleDue(ask, until)).toEqual(['bram']);
  });

  test('to who is held back until the evening waits for the morning', () => {
    const ask = anAsk({ officeHours: OFFICE, people: { bram: asked({ notBefore: instantAt('2027-01-08', 20) }) } });
    expect(nextDue(ask, MONDAY)).toBe(instantAt('2027-01-11', 8));
  });
});

describe('a reminder', () => {
  test('goes to who is silent, from its moment on, once', () => {
    const people = {
      bram: written(),
      charlotte: { ...written(), given },
      dave: { ...written(), out: 'stopped' as const },
    };
    const ask = anAsk({ people });
    expect(peopleDue(ask, FIRST_REMINDER - 1)).toEqual([]);
    expect(peopleDue(ask, FIRST_REMINDER)).toEqual(['bram']);
    ask.people.bram = asked({ sent: 2, lastSentAt: FIRST_REMINDER });
    expect(peopleDue(ask, FIRST_REMINDER)).toEqual([]);
    expect(nextDue(ask, FIRST_REMINDER)).toBe(SECOND_REMINDER);
  });

  test('does not go within two days after a late first letter, not even when the two days are over', () => {
    const within = anAsk({ people: { bram: asked({ sent: 1, lastSentAt: FIRST_REMINDER - REMINDER_GAP_MS + 1 }) } });
    expect(peopleDue(within, FIRST_REMINDER)).toEqual([]);
    expect(peopleDue(within, FIRST_REMINDER + 3 * DAY_MS)).toEqual([]);
    expect(peopleDue(within, SECOND_REMINDER)).toEqual(['bram']);
    const before = anAsk({ people: { bram: asked({ sent: 1, lastSentAt: FIRST_REMINDER - REMINDER_GAP_MS }) } });
    expect(peopleDue(before, FIRST_REMINDER)).toEqual(['bram']);
  });

  test('goes once when two moments passed in a pause', () => {
    const ask = anAsk({ people: { bram: written() } });
    const later = SECOND_REMINDER + DAY_MS;
    expect(peopleDue(ask, later)).toEqual(['bram']);
    ask.people.bram = asked({ sent: 2, lastSentAt: later });
    expect(peopleDue(ask, later + 5 * DAY_MS)).toEqual([]);
  });

  test('goes once at a moment that was given twice', async () => {
    const { town, to } = simulate(anAsk({ remindAt: [FIRST_REMINDER, FIRST_REMINDER], people: { bram: asked() } }));
    await town.run();
    expect(to()).toEqual(['bram', 'bram']);
  });
});

describe('an ask looks again', () => {
  test('at its closing when it is paused, when nobody is left, and when no reminder is to come', () => {
    expect(nextDue(anAsk({ paused: true }), MONDAY)).toBe(CLOSING);
    expect(nextDue(anAsk({ people: {}, remindAt: [] }), MONDAY)).toBe(CLOSING);
    expect(nextDue(anAsk({ people: { bram: written() } }), SECOND_REMINDER + HOUR_MS)).toBe(SECOND_REMINDER + HOUR_MS);
    expect(nextDue(anAsk({ people: { bram: written(20) } }), MONDAY + 20 * DAY_MS)).toBe(CLOSING);
  });

  test('never in the past, never without need, and never too late, whatever its state', () => {
    const people: Ask<string>['people'][] = [
      { a: asked() },
      { a: asked({ notBefore: MONDAY + 90 * MINUTE_MS }), b: asked({ notBefore: MONDAY + 4 * DAY_MS + 11 * HOUR_MS }) },
      { a: written(), b: { ...written(), given } },
      { a: written(6, 2), b: asked({ notBefore: FIRST_REMINDER }) },
      { a: { ...written(), out: 'stopped' as const } },
      {},
    ];
    const changes = [{}, { officeHours: OFFICE }, { perHour: 40 }, { perHour: 40, nextSendAt: MONDAY + 5 * HOUR_MS }];
    const closings = [CLOSING, instantAt('2027-01-09', 12)];
    let looked = 0;
    for (const who of people)
      for (const change of changes)
        for (const officeHours of [undefined, OFFICE])
          for (const closesAt of closings)
            for (let now = MONDAY; now < closesAt; now += 13 * HOUR_MS + 7 * MINUTE_MS) {
              const ask = anAsk({ ...change, ...(officeHours && { officeHours }), closesAt, people: who });
              looked += 1;
              checkNext(ask, now);
            }
    expect(looked).toBeGreaterThan(2000);
  });

  function checkNext(ask: Ask<string>, now: number) {
    const next = nextDue(ask, now);
    if (peopleDue(ask, now).length > 0) {
      expect(next).toBe(now);
      return;
    }
    expect(next).toBeGreaterThan(now);
    expect(next).toBeLessThanOrEqual(ask.closesAt);
    const needed = peopleDue(ask, next).length > 0 || ask.remindAt.includes(next) || next === ask.closesAt;
    expect(needed).toBe(true);
    const step = Math.max(MINUTE_MS, Math.floor((next - now) / 8));
    for (let t = now; t < next; t += step) expect(peopleDue(ask, t)).toEqual([]);
    expect(peopleDue(ask, next - 1)).toEqual([]);
  }

  test('in one step, however many people wait', () => {
    const ask = toMany(12_000, {}, () => asked({ notBefore: MONDAY + HOUR_MS }));
    expect(nextDue(ask, MONDAY)).toBe(MONDAY + HOUR_MS);
  });
});
