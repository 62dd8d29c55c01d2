import { localDay } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { minutesId } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { wordsBytes } from '../kit/words.ts';
import type { AnyCommand } from '../kit/world.ts';
import { emptyMinutes } from '../minutes/rules.ts';
import type {
  DecisionEntry,
  DecisionPage,
  MeetingEntry,
  NetworkCommand,
  NetworkQuestion,
  NetworkState,
} from './contract.ts';
import { letterhead } from './letterhead.ts';
import { DECISIONS_MAX, DECISIONS_WORDS_BYTES_MAX } from './limits.ts';
import { howTheyAre } from './people.ts';

type CommandOf<Kind extends NetworkCommand['kind']> = Extract<NetworkCommand, { kind: Kind }>;

/** Starts the minutes of a meeting that has begun, unless they are there. */
export function openMinutes(
  state: NetworkState,
  { meeting, onceBegun, onceOver }: CommandOf<'open-minutes'>,
  now: Instant,
): Outcome {
  const entry = state.meetings?.find((candidate) => candidate.meeting === meeting);
  if (!entry) return refused('unknown-meeting');
  if (entry.status === 'cancelled') return refused('cancelled');
  if (!entry.when) return refused('not-started');
  if (onceBegun && entry.when.start > now) return refused('not-held');
  if (onceOver && entry.when.end > now) return refused('not-held');
  if (entry.minutesStatus === 'finished') return refused('frozen');
  if (entry.minutesStatus) return accepted();
  entry.minutesStatus = 'draft';
  const { schemaVersion, slug } = state;
  const day = localDay(entry.when.start);
  const empty = emptyMinutes({ schemaVersion, slug, meeting, title: entry.title, day, letterhead: letterhead(state) });
  state.outbox.push({ kind: 'start', process: 'minutes', id: minutesId(slug, meeting), state: empty });
  return accepted();
}

/** Tells all minutes of which letters may still go out. */
export function tellMinutes(state: NetworkState, command: AnyCommand & Record<string, unknown>): void {
  for (const entry of state.meetings ?? [])
    if (areOpen(entry)) state.outbox.push({ kind: 'tell', to: minutesId(state.slug, entry.meeting), command });
}

/** Tells minutes what changed about a person, where that person reads them. */
export function tellMinutesOf(
  state: NetworkState,
  person: string,
  command: AnyCommand & Record<string, unknown>,
): void {
  for (const entry of state.meetings ?? [])
    if (areOpen(entry) && isReader(entry, person))
      state.outbox.push({ kind: 'tell', to: minutesId(state.slug, entry.meeting), command });
}

const isReader = ({ readers = 'all' }: MeetingEntry, person: string) => readers === 'all' || readers.includes(person);

/** These people read minutes: of others they are told nothing more. Who comes later is told how they are now. */
export function readsMinutes(state: NetworkState, { id, meeting, people }: CommandOf<'reads-minutes'>): Outcome {
  const entry = state.meetings?.find((candidate) => candidate.meeting === meeting);
  if (!entry) return refused('unknown-meeting');
  const known = entry.readers;
  entry.readers = known === 'all' || people === 'all' ? 'all' : [...new Set([...(known ?? []), ...people])];
  // As long as nobody was named, they have heard of everybody.
  if (!known || known === 'all' || people === 'all') return accepted();
  for (const one of people.filter((person) => !known.includes(person)))
    for (const command of howTheyAre(state, id, one))
      state.outbox.push({ kind: 'tell', to: minutesId(state.slug, meeting), command });
  return accepted();
}

/** A person who is gone has nothing more to be told. */
export function forgetReader({ meetings = [] }: NetworkState, person: string): void {
  for (const entry of meetings)
    if (Array.isArray(entry.readers)) entry.readers = entry.readers.filter((one) => one !== person);
}

/** Minutes that were begun before their meeting, by an older release, end with a meeting that is called off. */
export function callOffMinutes(state: NetworkState, id: string, entry: MeetingEntry): void {
  const command = { id: `${id}/minutes`, kind: 'call-off' };
  if (areOpen(entry)) state.outbox.push({ kind: 'tell', to: minutesId(state.slug, entry.meeting), command });
}

const areOpen = ({ minutesStatus }: MeetingEntry) =>
  minutesStatus !== undefined && minutesStatus !== 'finished' && minutesStatus !== 'cancelled';

/** Adds what a meeting decided to the register; what it has of that meeting already stays as it is. */
export function recordDecisions(
  state: NetworkState,
  { meeting, day, minutes, decisions }: CommandOf<'record-decisions'>,
): Outcome {
  const { decisions: register = [] } = state;
  const known = register.filter((one) => one.meeting === meeting);
  if (known.length > 0) return accepted({ decisions: known.map(({ decision }) => decision) });
  const first = (register.at(-1)?.decision ?? 0) + 1;
  const made = decisions.map(
    (text, index): DecisionEntry => ({ decision: first + index, text, meeting, day, minutes }),
  );
  const all = [...register, ...made];
  const bytes = all.reduce((sum, { text }) => sum + wordsBytes(text), 0);
  if (all.length > DECISIONS_MAX || bytes > DECISIONS_WORDS_BYTES_MAX) return refused('limit-reached');
  state.decisions = all;
  return accepted({ decisions: made.map(({ decision }) => decision) });
}

/** A page of the register of decisions. */
export function decisionsView(
  { decisions = [] }: NetworkState,
  { meeting, after = 0, limit }: Extract<NetworkQuestion, { ask: 'decisions' }>,
): DecisionPage {
  const found = decisions.filter((one) => meeting === undefined || one.meeting === meeting);
  const rest = found.filter(({ decision }) => decision > after);
  const items = rest.slice(0, limit);
  return { total: found.length, items, ...(rest.length > limit && { next: items.at(-1)!.decision }) };
}
