import type { Proposal } from '../../workflows/inbox/contract.ts';
import { instantAt } from '../../workflows/kit/calendar.ts';
import { HOUR_MS, type Instant } from '../../workflows/kit/clock.ts';
import type { Proposal as CalendarProposal } from '../inbox/calendar/reading.ts';

const MINUTE_MS = HOUR_MS / 60;
/** `20270422T150000`, with Z in UTC (RFC 5545 section 3.3.5). */
const TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d{0,2}(Z?)$/;
const DURATION = /^P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+S)?)?$/;
/** Zones with the clock of the Netherlands, as calendars and Windows call them; without a zone a time is ours too. */
const DUTCH =
  /^$|^(?:.*\/)?Europe\/(?:Amsterdam|Berlin|Brussels|Luxembourg|Paris|Rome|Madrid|Vienna|Zurich|Copenhagen|Oslo|Stockholm)$|^(?:W\. Europe|Romance|Central Europe) Standard Time$/;

/** When somebody would rather meet, as a COUNTER says (RFC 5546 section 3.2.7); undefined when its zone is not known. */
export function proposedTime({ start, end, zone, duration }: CalendarProposal): Proposal['time'] {
  const from = instantOf(start, zone);
  if (from === undefined) return undefined;
  const until = instantOf(end, zone) ?? endAfter(from, duration);
  return { start: from, ...(until !== undefined && until > from && { end: until }) };
}

function instantOf(written: string, zone: string): Instant | undefined {
  const [, year, month, day, hour, minute, utc] = TIME.exec(written) ?? [];
  if (!year || !(utc || DUTCH.test(zone))) return undefined;
  const date = `${year}-${month}-${day}`;
  const instant = utc ? Date.parse(`${date}T${hour}:${minute}:00Z`) : instantAt(date, Number(hour), Number(minute));
  return Number.isNaN(instant) ? undefined : instant;
}

function endAfter(start: Instant, duration: string): Instant | undefined {
  const [found, days = 0, hours = 0, minutes = 0] = DURATION.exec(duration) ?? [];
  return found ? start + (Number(days) * 24 + Number(hours)) * HOUR_MS + Number(minutes) * MINUTE_MS : undefined;
}
