import { type Instant, MINUTE_MS } from '../kit/clock.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { AgendaItem, AgendaPaper, AgendaView, MeetingState, Slot, WrittenItem } from './contract.ts';

/** Points that come to an agenda by themselves: all there are now from one source, with who has which role in the meeting. */
export interface Points {
  points: AgendaItem[];
  chair?: string;
  minuteTaker?: string;
}

/** The agenda of a meeting, and how often it has changed. */
export interface Agenda {
  version: number;
  items: AgendaItem[];
  /** What came by itself, by where it came from, as it was last told. */
  sources?: Record<string, Points>;
  /** Points that came by themselves and were taken off: they do not come again. */
  takenOff?: string[];
}

/** An agenda as people get it. */
export interface FinalAgenda extends Omit<Points, 'points'> {
  items: AgendaItem[];
}

/** Points that an agenda has at most. */
export const AGENDA_ITEMS_MAX = 60;

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
export function setAgenda(
  state: MeetingState,
  { version, items: written }: { version: number; items: WrittenItem[] },
): Outcome {
  const agenda = agendaOf(state);
  if (version !== agenda.version) return refused('agenda-changed', 'version');
  if (written.length > AGENDA_ITEMS_MAX) return refused('limit-reached', 'items');
  if (new Set(written.map(({ id }) => id)).size < written.length) return refused('already-exists', 'items');
  const known = knownPoints(agenda);
  const unknown = written.findIndex((item) => !isWhole(item) && !known.has(item.id));
  if (unknown >= 0) return refused('unknown-point', `items.${unknown}`);
  const items = written.map((item) => (isWhole(item) ? item : known.get(item.id)!));
  const { takenOff: _, ...others } = agenda;
  const takenOff = takenOffBy(agenda, items);
  state.agenda = { ...others, version: version + 1, items, ...(takenOff.length > 0 && { takenOff }) };
  const newlyOff = takenOff.filter((id) => !agenda.takenOff?.includes(id));
  return accepted({
    version: version + 1,
    ...(newlyOff.length > 0 && { takenOff: newlyOff }),
    ...overTime(state, items),
  });
}

const isWhole = (item: WrittenItem): item is AgendaItem => item.title !== undefined;

/** The points that an agenda has, or that came to it by themselves and were taken off, by id. */
function knownPoints({ items, sources = {} }: Agenda): Map<string, AgendaItem> {
  const cameByItself = Object.values(sources).flatMap(({ points }) => points);
  return new Map([...cameByItself, ...items].map((item) => [item.id, item]));
}

/** The agenda of a meeting; before anybody wrote one, or a point came by itself, an empty one. */
export const agendaOf = ({ agenda = { version: 0, items: [] } }: Pick<MeetingState, 'agenda'>): Agenda => agenda;

/** How many minutes points go over the end of the meeting, once it has a date. */
export const overTime = ({ when }: Pick<MeetingState, 'when'>, items: AgendaItem[]): { overMinutes?: number } =>
  when ? { overMinutes: timedAgenda(items, when).overMinutes } : {};

/** What came by itself and is not wanted. */
function takenOffBy({ items: before, sources = {}, takenOff = [] }: Agenda, items: AgendaItem[]): string[] {
  const cameByItself = new Set(Object.values(sources).flatMap(({ points }) => points.map(({ id }) => id)));
  const gone = before.map(({ id }) => id).filter((id) => cameByItself.has(id));
  return [...new Set([...takenOff, ...gone])].filter((id) => !items.some((item) => item.id === id));
}

/** Who is the chair and who takes the minutes, as far as that is known. */
export const rolesIn = ({ sources = {} }: Agenda): Omit<Points, 'points'> => {
  const { chair, minuteTaker } = Object.assign({}, ...Object.values(sources)) as Omit<Points, 'points'>;
  return { ...(chair && { chair }), ...(minuteTaker && { minuteTaker }) };
};

/** The agenda as it can be read: with the times of its points once there is a date, and whether it was sent as final. */
export function agendaView(state: MeetingState): AgendaView {
  const { version, items, takenOff, ...agenda } = agendaOf(state);
  const { when, finalAgenda } = state;
  return {
    version,
    ...(when ? timedAgenda(items, when) : { items }),
    ...rolesIn({ ...agenda, version, items }),
    ...(takenOff && { takenOff }),
    ...(finalAgenda && { final: isSame(finalAgenda, asItIs(state)) }),
  };
}

/** The agenda to print: what was sent as final once that is so, unless the draft is wanted. */
export function agendaPaper(state: MeetingState, isDraft: boolean): AgendaPaper {
  const { when, finalAgenda } = state;
  const current = asItIs(state);
  const shown = isDraft ? current : (finalAgenda ?? current);
  const provisional = !finalAgenda || !isSame(finalAgenda, shown);
  return { items: when ? timedAgenda(shown.items, when).items : shown.items, provisional };
}

/** The agenda as people would get it now. */
export function asItIs(state: Pick<MeetingState, 'agenda'>): FinalAgenda {
  const agenda = agendaOf(state);
  return { items: agenda.items, ...rolesIn(agenda) };
}

/** Whether two agendas say the same. */
export const isSame = (a: FinalAgenda, b: FinalAgenda): boolean => textOf(a) === textOf(b);
const textOf = ({ items, chair, minuteTaker }: FinalAgenda) =>
  JSON.stringify([
    items.map(({ id, kind, title, lead, minutes, documents }) => [id, kind, title, lead, minutes, documents]),
    chair,
    minuteTaker,
  ]);
