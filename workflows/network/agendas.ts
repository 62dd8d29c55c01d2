import { actionsId, meetingId } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { AgendaItem, MeetingKind } from '../meeting/contract.ts';
import type { MeetingEntry, NetworkCommand, NetworkState } from './contract.ts';

/** What belongs on agendas of the register of action items. */
export interface ActionPoints {
  open: number;
  late: AgendaItem[];
  /** The next meeting of each kind, which has them; an older release gave them to all that were to come. */
  on?: number[];
}

type CommandOf<Kind extends NetworkCommand['kind']> = Extract<NetworkCommand, { kind: Kind }>;

/** Meetings that go through the action items: those of who runs the network or takes part in it. */
const GOES_THROUGH_ACTIONS: readonly MeetingKind[] = ['first-network', 'network', 'core-group', 'kick-off'];
/** Minutes to go through the open action items: some for every few of them, within bounds. */
const ACTIONS_A_STEP = 5;
const ACTIONS_MINUTES_MAX = 30;

/** What is left of a first meeting goes to the next network meeting. */
const seriesOf = (kind: MeetingKind | undefined) =>
  kind === 'first-network' || kind === 'kick-off' ? 'network' : kind;

const isOver = ({ status }: MeetingEntry) => status === 'held' || status === 'cancelled';

/** Gives the agenda of a new meeting what belongs on it: what is left of the meeting before, and the action items. */
export function openAgenda(
  state: NetworkState,
  id: string,
  entry: MeetingEntry,
  actionsTitle: string | undefined,
): void {
  for (const before of state.meetings ?? [])
    if (before.left && before.left.to === undefined && seriesOf(before.kind) === seriesOf(entry.kind))
      passOn(state, id, before, entry);
  if (!actionsTitle || !state.actions || !GOES_THROUGH_ACTIONS.includes(entry.kind!)) return;
  entry.actionsTitle = actionsTitle;
  const { agenda } = state.actions;
  if (agenda?.on) moveActions(state, id);
  else if (agenda) tellActions(state, id, entry, agenda);
  else {
    const command = { id: `${id}/feed`, kind: 'feed-agendas' };
    state.outbox.push({ kind: 'tell', to: actionsId(state.slug), command });
  }
}

/** The register of action items told which of them belong on agendas: the next meeting of each kind that goes through them hears. */
export function actionsForAgenda(
  state: NetworkState,
  { id, open, late, nextOnly }: CommandOf<'actions-for-agenda'>,
): Outcome {
  state.actions ??= { owners: [] };
  const had = state.actions.agenda;
  const on = had ? (had.on ?? toCome(state).map(({ meeting }) => meeting)) : [];
  state.actions.agenda = { open, late, ...(nextOnly && { on }) };
  if (nextOnly) spread(state, id, true);
  else for (const entry of toCome(state)) tellActions(state, `${id}/${entry.meeting}`, entry, { open, late });
  return accepted();
}

/** When another meeting is the next of its kind, the action items come to that one, and go from the one that had them. */
export function moveActions(state: NetworkState, id: string): void {
  if (state.actions?.agenda?.on) spread(state, id, false);
}

function spread(state: NetworkState, id: string, changed: boolean): void {
  const agenda = state.actions!.agenda!;
  const had = agenda.on!;
  const next = toCome(state).filter((entry, _, all) => soonest(all.filter((one) => isOfSeries(one, entry))) === entry);
  agenda.on = next.map(({ meeting }) => meeting);
  for (const entry of toCome(state)) {
    const [before, now] = [had.includes(entry.meeting), next.includes(entry)];
    if (before !== now || (now && changed))
      tellActions(state, `${id}/${entry.meeting}`, entry, now ? agenda : NO_POINTS);
  }
}

/** The meetings to come that go through the action items. */
const toCome = ({ meetings = [] }: NetworkState) => meetings.filter((entry) => entry.actionsTitle && !isOver(entry));

const NO_POINTS: ActionPoints = { open: 0, late: [] };

function tellActions(
  state: NetworkState,
  id: string,
  { meeting, actionsTitle }: MeetingEntry,
  agenda: ActionPoints,
): void {
  const { open, late } = agenda;
  const points = open > 0 ? [actionsPoint(open, actionsTitle!), ...late] : [];
  const command = { id: `${id}/actions`, kind: 'points-are', from: 'actions', points };
  state.outbox.push({ kind: 'tell', to: meetingId(state.slug, meeting), command });
}

function actionsPoint(open: number, title: string): AgendaItem {
  const minutes = Math.min(ACTIONS_MINUTES_MAX, Math.ceil(open / ACTIONS_A_STEP) * ACTIONS_A_STEP);
  return { id: 'actions', kind: 'discussion', title, minutes, documents: [] };
}

/** What was not dealt with in a meeting comes to the next one of its kind: at once when there is one, else when it is planned. */
export function leaveOpen(state: NetworkState, { id, meeting, of, items }: CommandOf<'leave-open'>): Outcome {
  const entry = state.meetings?.find((one) => one.meeting === meeting);
  if (!entry) return refused('unknown-meeting');
  if (entry.status !== 'held') return refused('not-held');
  entry.kind ??= of;
  const next = nextFor(state, entry);
  entry.left = { items };
  if (next) passOn(state, id, entry, next);
  return accepted(next && { meeting: next.meeting });
}

/** The meeting that got what was left before, while it is to come; else the next one of the kind. */
function nextFor({ meetings = [] }: NetworkState, entry: MeetingEntry): MeetingEntry | undefined {
  const open = meetings.filter((one) => !isOver(one) && isOfSeries(one, entry));
  return open.find(({ meeting }) => meeting === entry.left?.to) ?? soonest(open);
}

const isOfSeries = (a: MeetingEntry, b: MeetingEntry) => seriesOf(a.kind) === seriesOf(b.kind);
/** The first of some meetings; one without a date comes after those that have one. */
const soonest = (meetings: MeetingEntry[]): MeetingEntry | undefined =>
  meetings.toSorted((a, b) => startOf(a) - startOf(b) || a.meeting - b.meeting)[0];
const startOf = ({ when }: MeetingEntry) => when?.start ?? Number.MAX_SAFE_INTEGER;

function passOn(state: NetworkState, id: string, from: MeetingEntry, to: MeetingEntry): void {
  from.left!.to = to.meeting;
  const command = {
    id: `${id}/left/${from.meeting}/${to.meeting}`,
    kind: 'points-are',
    from: `meeting-${from.meeting}`,
    points: from.left!.items,
  };
  state.outbox.push({ kind: 'tell', to: meetingId(state.slug, to.meeting), command });
}

/** What was left for a meeting that is called off waits for the next; what was left for one that was held is its own affair. */
export function afterMeeting(state: NetworkState, id: string, { meeting, status }: MeetingEntry): void {
  for (const entry of state.meetings ?? []) {
    if (entry.left?.to !== meeting) continue;
    if (status === 'held') delete entry.left;
    if (status !== 'cancelled') continue;
    delete entry.left!.to;
    const next = nextFor(state, entry);
    if (next) passOn(state, id, entry, next);
  }
}
