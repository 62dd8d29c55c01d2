import { accepted, type Outcome } from '../kit/refusal.ts';
import { AGENDA_ITEMS_MAX, type Agenda, agendaOf, type Points } from './agenda.ts';
import type { AgendaItem, MeetingState } from './contract.ts';

/** Where the points of people with a task come from: they stand with the other pitches; what else comes stands first. */
export const FROM_TASKS = 'tasks';

/**
 * Takes in what comes to the agenda by itself from one source, all of it as it is now. What is new comes on, unless it was
 * taken off; what is no more goes off. What the coordinator has written otherwise stays as it was written.
 */
export function takePoints(state: MeetingState, { from, ...told }: { from: string } & Points): Outcome {
  const agenda = agendaOf(state);
  const { points, chair, minuteTaker } = told;
  const before = agenda.sources?.[from]?.points ?? [];
  const kept = agenda.items.flatMap((item) => renewed(item, before, points));
  const items = withPoints(kept, freshOf(agenda, kept, points), from);
  const known = { points, ...(chair && { chair }), ...(minuteTaker && { minuteTaker }) };
  const isChanged = JSON.stringify(items) !== JSON.stringify(agenda.items);
  const version = agenda.version + (isChanged ? 1 : 0);
  state.agenda = { ...agenda, version, items, sources: { ...agenda.sources, [from]: known } };
  return accepted({ version });
}

/** A point that came by itself before, as it is now: gone when it is no more, untouched when the coordinator wrote in it. */
function renewed(item: AgendaItem, before: AgendaItem[], points: AgendaItem[]): AgendaItem[] {
  const old = before.find(({ id }) => id === item.id);
  if (!old || item.title !== old.title || item.lead !== old.lead) return [item];
  const now = points.find(({ id }) => id === item.id);
  if (!now) return [];
  return [{ ...now, minutes: item.minutes === old.minutes ? now.minutes : item.minutes, documents: item.documents }];
}

function freshOf({ takenOff = [] }: Agenda, items: AgendaItem[], points: AgendaItem[]): AgendaItem[] {
  const known = new Set([...items.map(({ id }) => id), ...takenOff]);
  return points.filter(({ id }) => !known.has(id)).slice(0, Math.max(0, AGENDA_ITEMS_MAX - items.length));
}

function withPoints(items: AgendaItem[], fresh: AgendaItem[], from: string): AgendaItem[] {
  const at = from === FROM_TASKS ? lastPitch(items) + 1 : 0;
  return fresh.length === 0 ? items : items.toSpliced(at, 0, ...fresh);
}

/** Where the last pitch stands; when there is none, the last point. */
function lastPitch(items: AgendaItem[]): number {
  const at = items.findLastIndex(({ kind }) => kind === 'pitch');
  return at < 0 ? items.length - 1 : at;
}
