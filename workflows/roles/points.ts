import { meetingId } from '../kit/ids.ts';
import type { Points } from '../meeting/agenda.ts';
import type { AgendaItem } from '../meeting/contract.ts';
import type { RolesState, Task } from './contract.ts';

/** Minutes that a point has until the coordinator gives it others. */
const PITCH_MINUTES = 5;
const SPEAKER_MINUTES = 20;
const TITLE_CHARACTERS_MAX = 160;
const LEAD_CHARACTERS_MAX = 100;

/** What the agenda of a meeting knows before anybody has said yes. */
export const NOTHING_TOLD = { told: JSON.stringify({ points: [] }), count: 0 };

/** Tells the meeting, when that has changed, who is in the chair, who takes the minutes, and which pitches and speakers there are. */
export function tellAgenda(state: RolesState): void {
  const { agenda, slug, meeting } = state;
  const points = pointsOf(state);
  const told = JSON.stringify(points);
  if (!agenda || told === agenda.told) return;
  state.agenda = { told, count: agenda.count + 1 };
  const id = `${slug}/roles/${meeting}/agenda/${state.agenda.count}`;
  const command = { id, kind: 'points-are', from: 'tasks', ...points };
  state.outbox.push({ kind: 'tell', to: meetingId(slug, meeting), command });
}

function pointsOf(state: RolesState): Points {
  const accepted = state.tasks.filter(({ status }) => status === 'accepted');
  const nameIn = (role: Task['role']) => {
    const task = accepted.find((one) => one.role === role);
    return task && state.people[task.person]!.to.name;
  };
  const [chair, minuteTaker] = [nameIn('chair'), nameIn('minute-taker')];
  return {
    points: accepted.flatMap((task) => pointOf(state, task)),
    ...(chair && { chair }),
    ...(minuteTaker && { minuteTaker }),
  };
}

function pointOf({ people }: RolesState, { nr, role, person, subject = '', pitch = {} }: Task): AgendaItem[] {
  const { name, organisation = name } = people[person]!.to;
  const point = (id: string, kind: AgendaItem['kind'], title: string, lead: string, minutes: number): AgendaItem[] => [
    {
      id,
      kind,
      title: title.slice(0, TITLE_CHARACTERS_MAX),
      lead: lead.slice(0, LEAD_CHARACTERS_MAX),
      minutes,
      documents: [],
    },
  ];
  if (role === 'pitch')
    return point(`pitch-${nr}`, 'pitch', pitch.title ?? organisation, pitch.speaker ?? name, PITCH_MINUTES);
  return role === 'speaker' ? point(`speaker-${nr}`, 'information', subject, name, SPEAKER_MINUTES) : [];
}
