import { instantAt, isWorkingDay, type LocalDay, localDay, officeMoment, workingDayAfter } from '../kit/calendar.ts';
import { DAY_MS, type Instant } from '../kit/clock.ts';
import type { MinutesState, Reader } from './contract.ts';
import { notify, notifyCoordinator } from './notices.ts';
import { askedOf, keep } from './readers.ts';
import { isSettled, newest, whoWasThere } from './stage.ts';

const CLOSING_HOUR = 18;
const MORNING_HOUR = 9;
const NOON_HOUR = 12;
/** What goes out by itself goes in the hours in which people expect mail. */
const LETTER_HOURS = { fromHour: 8, toHour: 18 };

/**
 * Puts the draft to who was there. Who is silent is not reminded: who says nothing agrees, as the letter says, so there is
 * nothing that they still owe us. With nobody to put it to it stays a draft.
 */
export function openRound(state: MinutesState, found: Reader[], now: Instant): void {
  keep(state, found);
  const { slug, meeting, holidays, planned } = state;
  const present = whoWasThere(state);
  if (present.length === 0) {
    state.status = 'draft';
    return;
  }
  state.rounds += 1;
  state.put = { version: newest(state)?.version ?? 0, ...(state.put && { before: state.put.version }) };
  state.round = {
    id: `${slug}/n${meeting}/round/${state.rounds}`,
    closesAt: roundClosing(state, now),
    remindAt: [],
    paused: false,
    closed: false,
    holidays,
    ...(planned!.officeHours && { officeHours: planned!.officeHours }),
    revision: 0,
    changes: 0,
    words: 0,
    people: Object.fromEntries(present.map((person) => [person, askedOf(state, person)])),
  };
  state.status = 'correcting';
}

/** Until when corrections to a draft that goes out now are welcome. */
export const roundClosing = ({ planned, holidays }: MinutesState, now: Instant): Instant =>
  instantAt(workingDayAfter(now, planned!.workingDays, holidays), CLOSING_HOUR);

/** When minutes whose date is over may be frozen by themselves: their letters go out at once. */
export const freezeMoment = ({ round, holidays }: MinutesState): Instant =>
  officeMoment(round!.closesAt, LETTER_HOURS, holidays);

/** The coordinator hears, once a round, that the date is over and corrections wait for them. */
export function tellWhatWaits(state: MinutesState): void {
  if (state.status !== 'correcting' || isSettled(state) || state.coordinatorTold === state.rounds) return;
  state.coordinatorTold = state.rounds;
  notifyCoordinator(state, 'waiting');
}

/** The minutes are final: they go to everybody, to each in the way of their commitment (model.md 1). */
export function settle(state: MinutesState, found: Reader[], now: Instant): void {
  keep(state, found);
  const { version, document } = newest(state)!;
  state.frozen = { at: now, version, document };
  state.status = 'frozen';
  for (const [person, { commitment }] of Object.entries(state.people))
    if (commitment !== 'afterwards')
      notify(state, commitment === 'informed' ? 'minutes-summary' : 'minutes-final', person);
}

/** Who wants to hear afterwards only hears at the end of the year. */
export function tellAfterwards(state: MinutesState): void {
  state.afterwardsTold = true;
  for (const [person, { commitment }] of Object.entries(state.people))
    if (commitment === 'afterwards') notify(state, 'minutes-afterwards', person);
}

/** The morning of the last working day of the year in which they were frozen. */
export function afterwardsAt({ frozen, holidays }: MinutesState): Instant {
  let at = instantAt(`${localDay(frozen!.at).slice(0, 4)}-12-31`, NOON_HOUR);
  while (!isWorkingDay(localDay(at), holidays)) at -= DAY_MS;
  return instantAt(localDay(at) satisfies LocalDay, MORNING_HOUR);
}
