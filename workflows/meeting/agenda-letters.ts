import type { Instant } from '../kit/clock.ts';
import type { Addressee } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { agendaOf, asItIs, isSame, overTime } from './agenda.ts';
import type { MeetingState } from './contract.ts';
import { notify, revise, tellEveryone } from './notices.ts';
import { hasBegun } from './stage.ts';

/** SEQUENCEs that brought nothing but another agenda; more of them are not remembered. */
const AGENDA_SEQUENCES_MAX = 50;

/** Sends the agenda as it is now to people who may have something to say of it: they need not be invited. */
export function sendDraftAgenda(state: MeetingState, { people }: { people: Addressee[] }): Outcome {
  const { version, items } = agendaOf(state);
  if (items.length === 0) return refused('agenda-empty');
  for (const to of people) notify(state, 'meeting-agenda-draft', to.person, { to });
  return accepted({ version, people: people.length, ...overTime(state, items) });
}

/**
 * The agenda is final as it is now: letters bring this one from now on, and who was invited before gets it once. Changes after
 * this are nobody's news until it is sent again.
 */
export function sendAgenda(
  state: MeetingState,
  { version, notOver }: { version: number; notOver?: true },
  now: Instant,
): Outcome {
  const agenda = agendaOf(state);
  if (hasBegun(state, now)) return refused('closed');
  if (agenda.items.length === 0) return refused('agenda-empty');
  if (version !== agenda.version) return refused('agenda-changed', 'version');
  const final = asItIs(state);
  const told = { version, ...overTime(state, agenda.items) };
  if (state.finalAgenda && isSame(state.finalAgenda, final)) return accepted({ result: 'unchanged', ...told });
  if (notOver && told.overMinutes) return refused('over-time');
  state.finalAgenda = final;
  if (!state.rsvp) return accepted({ result: 'final', ...told });
  revise(state, now);
  state.agendaSequences = [...(state.agendaSequences ?? []), state.sequence].slice(-AGENDA_SEQUENCES_MAX);
  tellEveryone(state);
  return accepted({ result: 'sent', ...told });
}
