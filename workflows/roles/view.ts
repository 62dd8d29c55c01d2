import type { Instant } from '../kit/clock.ts';
import { isTooLate } from './answers.ts';
import type { RolesPersonView, RolesQuestion, RolesState, Task, TaskView } from './contract.ts';
import { missingOf } from './schedule.ts';

/** What can be read of the tasks of a meeting. */
export function view(state: RolesState, question: RolesQuestion, now: Instant): unknown {
  switch (question.ask) {
    case 'tasks':
      return state.tasks.map((task) => viewOf(state, task));
    case 'person':
      return personView(state, question.person, now);
    default:
      return question satisfies never;
  }
}

function viewOf({ people }: RolesState, task: Task): TaskView {
  const { nr, role, person, from, subject, by, status, askedAt, pitch, answers } = task;
  const { to, out } = people[person]!;
  const missing = missingOf(task);
  return {
    task: nr,
    role,
    person: {
      person,
      name: to.name,
      ...(to.organisation && { organisation: to.organisation }),
      ...(out && { out }),
    },
    ...(from && { from }),
    ...(subject && { subject }),
    ...(by && { by }),
    status,
    askedAt,
    ...(pitch && { pitch }),
    ...(missing.length > 0 && { missing }),
    answers,
  };
}

/** What a person was asked, but for what was taken back. */
function personView(state: RolesState, person: string, now: Instant): RolesPersonView | null {
  const { people, letterhead, title, when, dates, over } = state;
  const holder = people[person];
  if (!holder || holder.out === 'removed') return null;
  const tasks = state.tasks
    .filter((task) => task.person === person && task.status !== 'withdrawn')
    .map((task) => ({ ...viewOf(state, task), open: task.role === 'pitch' && !isTooLate(task, now) }));
  return {
    to: holder.to,
    letterhead,
    title,
    ...(when && { when }),
    ...(dates && !when && { dates }),
    cancelled: over === 'cancelled',
    closed: over !== undefined || tasks.length === 0,
    tasks,
  };
}

/** How many tasks there are, and what was said of them. */
export function numbers({ tasks }: RolesState): { asked: number; accepted: number; declined: number; silent: number } {
  const count = (status: Task['status']) => tasks.filter((task) => task.status === status).length;
  const [accepted, declined, silent] = [count('accepted'), count('declined'), count('asked')];
  return { asked: accepted + declined + silent, accepted, declined, silent };
}
