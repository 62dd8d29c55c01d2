import { type Instant, MINUTE_MS } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { AgendaItem, AgendaView, MeetingState, Slot } from './contract.ts';

/** Points that an agenda has at most. */
export const AGENDA_ITEMS_MAX = 60;

/** Minutes to go through the open action items: some for each, within bounds. */
const MINUTES_PER_ACTION = 1;
const ACTIONS_MINUTES_MIN = 5;
const ACTIONS_MINUTES_MAX = 30;

/** A point of the agenda with the moments at which it begins and ends. */
export type TimedItem = AgendaItem & { start: Instant; end: Instant };

/** Puts the points one after the other from the beginning of the meeting; says how many minutes they go over its end. */
export function timedAgenda(
  items: AgendaItem[],
  { start, end }: Pick<Slot, 'start' | 'end'>,
): { items: TimedItem[]; minutes: number; overMinutes: number } {
  let at = start;
  const timed = items.map((item): TimedItem => {
    const begins = at;
    at += item.minutes * MINUTE_MS;
    return { ...item, start: begins, end: at };
  });
  return {
    items: timed,
    minutes: (at - start) / MINUTE_MS,
    overMinutes: Math.max(0, Math.ceil((at - end) / MINUTE_MS)),
  };
}

/** Writes a new agenda, unless somebody else changed the one that it was made from: nothing is overwritten unseen. */
export function setAgenda(state: MeetingState, { version, items }: { version: number; items: AgendaItem[] }): Outcome {
  const known = state.agenda?.version ?? 0;
  if (version !== known) return refused('agenda-changed', 'version');
  if (items.length > AGENDA_ITEMS_MAX) return refused('limit-reached', 'items');
  if (new Set(items.map(({ id }) => id)).size < items.length) return refused('already-exists', 'items');
  state.agenda = { version: known + 1, items };
  return accepted({ version: known + 1 });
}

/** The agenda as it can be read: with the times of its points once there is a date. */
export function agendaView({ agenda = { version: 0, items: [] }, when }: MeetingState): AgendaView {
  return when ? { version: agenda.version, ...timedAgenda(agenda.items, when) } : agenda;
}

/** The id of the point that goes through the open action items. */
export const ACTIONS_ITEM = 'actions';

/**
 * An agenda with what comes from the meeting before by itself: one point to go through the open action items, and the points
 * that were not dealt with, in their order. What is on the agenda already comes once, and is never pushed off it.
 */
export function carriedOver(
  items: AgendaItem[],
  before: { items: AgendaItem[]; dealtWith: string[] },
  openActions: number,
  title: string,
): AgendaItem[] {
  const known = new Set([...items.map(({ id }) => id), ...before.dealtWith]);
  const left = before.items.filter(({ id }) => !known.has(id) && id !== ACTIONS_ITEM);
  const isWanted = openActions > 0 && !items.some(({ id }) => id === ACTIONS_ITEM);
  const carried = [...(isWanted ? [actionsItem(openActions, title)] : []), ...left];
  return [...carried.slice(0, Math.max(0, AGENDA_ITEMS_MAX - items.length)), ...items];
}

function actionsItem(count: number, title: string): AgendaItem {
  const minutes = Math.min(ACTIONS_MINUTES_MAX, Math.max(ACTIONS_MINUTES_MIN, count * MINUTES_PER_ACTION));
  return { id: ACTIONS_ITEM, kind: 'discussion', title, minutes, documents: [] };
}
