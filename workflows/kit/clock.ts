/** A moment in the network's time, in milliseconds since 1970 (UTC). */
export type Instant = number;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** How fast the network's time runs: one day of it takes `dayMs` of real time; both clocks agree at `epoch`. */
export interface Clock {
  dayMs: number;
  epoch: Instant;
}

export const REAL_TIME: Clock = { dayMs: DAY_MS, epoch: 0 };

/** The network's time at a real moment. */
export function networkTime(real: number, clock: Clock): Instant {
  if (clock.dayMs === DAY_MS) return real;
  return Math.round(clock.epoch + ((real - clock.epoch) * DAY_MS) / clock.dayMs);
}

/** How long a stretch of the network's time really takes, in milliseconds, at least 1. */
export function realDuration(networkMs: number, clock: Clock): number {
  return Math.max(1, Math.ceil((networkMs * clock.dayMs) / DAY_MS));
}
