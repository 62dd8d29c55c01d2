import { rolesId } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { AnyCommand } from '../kit/world.ts';
import { noTasks } from '../roles/rules.ts';
import type { MeetingEntry, NetworkCommand, NetworkState } from './contract.ts';
import { letterhead } from './letterhead.ts';
import { howTheyAre } from './people.ts';

type CommandOf<Kind extends NetworkCommand['kind']> = Extract<NetworkCommand, { kind: Kind }>;
type Told = AnyCommand & Record<string, unknown>;

const isOver = ({ status }: MeetingEntry) => status === 'held' || status === 'cancelled';

/** Starts what finds who does what in a meeting, when somebody is asked for the first time. */
export function openRoles(state: NetworkState, { meeting, holidays }: CommandOf<'open-roles'>): Outcome {
  const entry = state.meetings?.find((one) => one.meeting === meeting);
  if (!entry) return refused('unknown-meeting');
  if (isOver(entry)) return refused(entry.status === 'cancelled' ? 'cancelled' : 'closed');
  if (entry.roles) return accepted();
  entry.roles = { people: [] };
  const { schemaVersion, slug } = state;
  const { title, when } = entry;
  const tasks = noTasks({
    schemaVersion,
    slug,
    meeting,
    title,
    letterhead: letterhead(state),
    holidays,
    ...(when && { when }),
  });
  state.outbox.push({ kind: 'start', process: 'roles', id: rolesId(slug, meeting), state: tasks });
  return accepted();
}

const tell = (state: NetworkState, { meeting }: MeetingEntry, command: Told) =>
  state.outbox.push({ kind: 'tell', to: rolesId(state.slug, meeting), command });

/** Tells everybody who finds people with a task for a meeting that is not over. */
export function tellRoles(state: NetworkState, command: Told): void {
  for (const entry of state.meetings ?? []) if (entry.roles && !isOver(entry)) tell(state, entry, command);
}

/** Tells what changed about a person where they were asked to do something; of a meeting that is off they may still hear that. */
export function tellRolesOf(state: NetworkState, person: string, command: Told): void {
  for (const entry of state.meetings ?? []) if (entry.roles?.people.includes(person)) tell(state, entry, command);
}

/** Tells who finds people with a task for a meeting what has become of it. */
export function tellHowMeetingIs(state: NetworkState, id: string, entry: MeetingEntry): void {
  if (!entry.roles) return;
  const { title, when, status } = entry;
  const over = isOver(entry) && { over: status };
  tell(state, entry, { id: `${id}/roles`, kind: 'meeting-is', title, ...(when && { when }), ...over });
}

/** A person was asked to do something: what changes about them is told from now on, and how they are now at once. */
export function hasTask(state: NetworkState, { id, meeting, person: one }: CommandOf<'has-task'>): Outcome {
  const entry = state.meetings?.find((candidate) => candidate.meeting === meeting);
  if (!entry?.roles) return refused('unknown-meeting');
  if (state.people[one] && !entry.roles.people.includes(one)) entry.roles.people.push(one);
  for (const command of howTheyAre(state, id, one)) tell(state, entry, command);
  return accepted();
}

/** A person who is gone has nothing more to be told. */
export function forgetHolder({ meetings = [] }: NetworkState, person: string): void {
  for (const { roles } of meetings) if (roles) roles.people = roles.people.filter((one) => one !== person);
}
