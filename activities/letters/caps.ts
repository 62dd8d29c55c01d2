import { DAY_MS, type Instant } from '../../workflows/kit/clock.ts';

/** How many bulk letters of a network a person gets at most, counted over the last 24 hours and the last 7 days. */
export interface Caps {
  perDay: number;
  perWeek: number;
}

/** Letters before this long ago no longer count for any cap. */
export const CAPS_LOOK_BACK_MS = 7 * DAY_MS;

/** When one more letter fits, given when the earlier ones went (oldest first): now, or the instant at which enough have aged. */
export function whenItFits(earlier: Instant[], { perDay, perWeek }: Caps, now: Instant): Instant {
  return Math.max(now, roomAfter(earlier, perDay, DAY_MS), roomAfter(earlier, perWeek, 7 * DAY_MS));
}

/** The instant from which fewer than `cap` letters lie in the window before it. */
const roomAfter = (earlier: Instant[], cap: number, window: number): Instant =>
  earlier.length < cap ? 0 : earlier[earlier.length - cap]! + window;
