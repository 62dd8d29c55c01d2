import type { Instant } from '../kit/clock.ts';
import { inboxId, meetingId } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { AnyCommand } from '../kit/world.ts';
import type { Invitee } from '../meeting/contract.ts';
import { afterMeeting, moveActions, openAgenda } from './agendas.ts';
import type { MeetingEntry, NetworkCommand, NetworkState, Person } from './contract.ts';
import { callOffMinutes } from './minutes.ts';
import { addressee } from './people.ts';
import { tellHowMeetingIs } from './roles.ts';

type CommandOf<Kind extends NetworkCommand['kind']> = Extract<NetworkCommand, { kind: Kind }>;

const MEETINGS_OPEN_MAX = 50;

const isOpen = ({ status }: MeetingEntry) => status !== 'held' && status !== 'cancelled';

/** Adds a meeting, as a draft, and starts its process. */
export function createMeeting(
  state: NetworkState,
  { id, title, state: draft, actionsTitle }: CommandOf<'create-meeting'>,
  now: Instant,
): Outcome {
  state.meetings ??= [];
  const { meetings } = state;
  if (meetings.filter(isOpen).length >= MEETINGS_OPEN_MAX) return refused('limit-reached');
  const meeting = meetings.length + 1;
  const entry: MeetingEntry = { meeting, title, createdAt: now, status: 'draft', kind: draft.plan.kind };
  meetings.push(entry);
  const to = meetingId(state.slug, meeting);
  state.outbox.push({ kind: 'start', process: 'meeting', id: to, state: { ...draft, slug: state.slug, meeting } });
  openAgenda(state, id, entry, actionsTitle);
  return accepted({ meeting });
}

/** A meeting as it is shown: without what the network keeps for other processes. */
export type ShownMeeting = Omit<MeetingEntry, 'roles' | 'actionsTitle' | 'left' | 'cancelling' | 'readers'>;

/** Shows a meeting. */
export function asShown(entry: MeetingEntry): ShownMeeting {
  const { roles: _, actionsTitle: _title, left: _left, cancelling: _cancelling, readers: _readers, ...shown } = entry;
  return shown;
}

/** Remembers how far a meeting is. */
export function meetingProgress(
  state: NetworkState,
  { id, meeting, change, off, pollOver }: CommandOf<'meeting-progress'>,
): Outcome {
  const entry = state.meetings?.find((candidate) => candidate.meeting === meeting);
  if (!entry) return refused('unknown-meeting');
  Object.assign(entry, change);
  if (change.minutesStatus === 'finished' || change.minutesStatus === 'cancelled') delete entry.readers;
  if (change.numbers) delete entry.cancelling;
  tellHowMeetingIs(state, id, entry);
  afterMeeting(state, id, entry);
  moveActions(state, id);
  if (off) callOffMinutes(state, id, entry);
  if (pollOver && state.inbox) tellPollIsOver(state, id, meeting);
  return accepted();
}

/** What waits for the coordinator about the dates of a poll has passed with it. */
function tellPollIsOver({ slug, outbox }: NetworkState, id: string, meeting: number): void {
  const command = { id: `${id}/poll-over`, kind: 'poll-over', workflow: meetingId(slug, meeting) };
  outbox.push({ kind: 'tell', to: inboxId(slug), command });
}

/** Tells every meeting that is not over, and those of which people still hear that they are off. */
export function tellMeetings(state: NetworkState, command: AnyCommand & Record<string, unknown>): void {
  for (const entry of state.meetings ?? [])
    if (isOpen(entry) || entry.cancelling)
      state.outbox.push({ kind: 'tell', to: meetingId(state.slug, entry.meeting), command });
}

/** A person as a meeting invites them: with the kind of organisation they come from. */
export function invitee(state: NetworkState, person: Person): Invitee {
  const kind = person.organisation && state.organisations[person.organisation]?.kind;
  return { to: addressee(state, person), ...(kind && { kind }) };
}
