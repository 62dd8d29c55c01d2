import { instantAt } from '../workflows/kit/calendar.ts';
import { MINUTE_MS } from '../workflows/kit/clock.ts';
import type { Invitee, MeetingPlan, MeetingState, Slot } from '../workflows/meeting/contract.ts';
import type { Person } from '../workflows/network/contract.ts';
import { letterhead } from '../workflows/network/letterhead.ts';
import { invitee } from '../workflows/network/meetings.ts';
import { SCHEMA_VERSION } from '../workflows/schema.ts';
import { aNetwork, BRAM, CHARLOTTE, DAVE, ELIF, FENNA, HOLIDAYS, MONDAY } from './people.ts';

/** A date of two and a half hours. */
export const slot = (id: string, day: string, hour = 14): Slot => {
  const start = instantAt(day, hour);
  return { id, start, end: start + 150 * MINUTE_MS };
};

/** Two Thursdays and a Tuesday, a month and more from the Monday on which all begins. */
export const FIRST = slot('d1', '2027-02-04');
export const SECOND = slot('d2', '2027-02-09');
export const THIRD = slot('d3', '2027-03-11');

export const UTRECHT = { name: 'Jaarbeurs', address: 'Utrecht' };
export const ZWOLLE = { name: 'Isala', address: 'Zwolle' };

export const aMeetingPlan = (change: Partial<MeetingPlan> = {}): MeetingPlan => ({
  kind: 'first-network',
  title: 'Eerste netwerkbijeenkomst',
  audience: { members: true },
  options: [FIRST, SECOND, THIRD],
  pollWorkingDays: 8,
  mustHave: { kinds: [], people: [] },
  place: UTRECHT,
  asksGuests: false,
  asksDiet: false,
  asksReason: false,
  practicalDaysBefore: 3,
  ...change,
});

/** A meeting that nobody has heard of yet. */
export const aMeeting = (change: Partial<MeetingPlan> = {}): MeetingState => ({
  schemaVersion: SCHEMA_VERSION,
  slug: 'nf1',
  meeting: 1,
  status: 'draft',
  plan: aMeetingPlan(change),
  letterhead: letterhead(aNetwork()),
  holidays: HOLIDAYS,
  invitees: {},
  sequence: 0,
  revisedAt: MONDAY,
  stamps: {},
  notices: [],
  noticesAsked: 0,
  outbox: [],
});

export const CAST = [BRAM, CHARLOTTE, DAVE, ELIF, FENNA];

export const inviteeOf = (person: Person): Invitee => invitee(aNetwork(), person);
