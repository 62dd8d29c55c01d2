import { localDay } from '../kit/calendar.ts';
import type { Instant } from '../kit/clock.ts';
import { networkId } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { Invitee } from '../meeting/contract.ts';
import { answer } from './answers.ts';
import type { RolesCommand, RolesState, Task, TaskFields } from './contract.ts';
import { changeAddressee, leaveOut, takeBackIn } from './holders.ts';
import { tellOff } from './notices.ts';
import { NOTHING_TOLD, tellAgenda } from './points.ts';
import { plan } from './schedule.ts';
import { isOpen, isTaken } from './tasks.ts';

/** Tasks of one meeting, with those that were declined or taken back. */
export const TASKS_MAX = 200;

type CommandOf<Kind extends RolesCommand['kind']> = Extract<RolesCommand, { kind: Kind }>;

/** What goes on when a meeting is over: what people and the network say of themselves. */
const ALWAYS: RolesCommand['kind'][] = [
  'meeting-is',
  'leave-out',
  'take-back-in',
  'change-addressee',
  'change-letterhead',
];

/** What a command does to the tasks of a meeting. Refuses before it changes anything. */
export function decide(state: RolesState, command: RolesCommand, now: Instant): Outcome {
  if (state.over && !ALWAYS.includes(command.kind)) return refused(state.over === 'cancelled' ? 'cancelled' : 'closed');
  const outcome = carryOut(state, command, now);
  if (!outcome.ok) return outcome;
  state.revision += 1;
  if (!state.over) tellAgenda(state);
  return outcome;
}

function carryOut(state: RolesState, command: RolesCommand, now: Instant): Outcome {
  switch (command.kind) {
    case 'ask':
      return ask(state, command, now);
    case 'answer':
      return answer(state, command, now);
    case 'change':
      return change(state, command, now);
    case 'withdraw':
      return withdraw(state, command.task);
    case 'meeting-is':
      return meetingIs(state, command, now);
    case 'leave-out':
      return leaveOut(state, command.person, command.why);
    case 'take-back-in':
      return takeBackIn(state, command.person, now);
    case 'change-addressee':
      return changeAddressee(state, command.to, now);
    case 'change-letterhead':
      state.letterhead = command.letterhead;
      return accepted();
    default:
      return command satisfies never;
  }
}

/** Asks somebody to do something. There is one chair and one minute taker: who has said no or was taken back makes room. */
function ask(state: RolesState, command: CommandOf<'ask'>, now: Instant): Outcome {
  const { id, task: fields, holder, holidays, dates } = command;
  const refusal = whyNot(state, fields, now);
  if (refusal) return refusal;
  const task: Task = { nr: state.tasks.length + 1, ...fields, status: 'asked', askedAt: now, moments: [], answers: [] };
  state.holidays = holidays;
  if (dates) state.dates = dates;
  plan(task, state, now);
  state.tasks.push(task);
  meet(state, id, holder);
  return accepted({ task: task.nr });
}

function whyNot(state: RolesState, fields: TaskFields, now: Instant): Outcome | undefined {
  const { role, person } = fields;
  const same = state.tasks.filter((task) => task.role === role && task.person === person && isOpen(task));
  if (same.some(({ subject }) => role !== 'speaker' || subject === (fields as { subject?: string }).subject))
    return refused('already-asked', 'person');
  if (isTaken(state, fields)) return refused('role-taken', 'role');
  if (state.tasks.length >= TASKS_MAX) return refused('limit-reached');
  return 'by' in fields ? notBy(state, fields.by, now) : undefined;
}

function notBy({ when }: RolesState, by: string, now: Instant): Outcome | undefined {
  if (by < localDay(now)) return refused('date-in-past', 'by');
  return when && by > localDay(when.start) ? refused('after-meeting', 'by') : undefined;
}

/** The network tells from now on what changes about people with a task, beginning with how they are now. */
function meet(state: RolesState, id: string, holder: Invitee): void {
  const { person } = holder.to;
  const known = state.people[person];
  if (known && known.out !== 'removed') return;
  state.people[person] = holder;
  const command = { id: `${id}/holder`, kind: 'has-task', meeting: state.meeting, person };
  state.outbox.push({ kind: 'tell', to: networkId(state.slug), command });
}

function change(state: RolesState, { task: nr, change: wanted, holidays }: CommandOf<'change'>, now: Instant): Outcome {
  const task = state.tasks.find((one) => one.nr === nr);
  if (!task) return refused('unknown-task');
  if (!isOpen(task)) return refused('closed');
  if (wanted.subject !== undefined && task.role !== 'speaker') return refused('not-of-this-role', 'subject');
  if (wanted.by !== undefined && task.role !== 'pitch') return refused('not-of-this-role', 'by');
  const refusal = wanted.by === undefined ? undefined : notBy(state, wanted.by, now);
  if (refusal) return refusal;
  Object.assign(task, wanted);
  state.holidays = holidays;
  plan(task, state, now);
  return accepted({ task: nr });
}

/** The coordinator takes a question back; who has heard of it hears that too. */
function withdraw(state: RolesState, nr: number): Outcome {
  const task = state.tasks.find((one) => one.nr === nr);
  if (!task) return refused('unknown-task');
  if (!isOpen(task)) return refused('closed');
  task.status = 'withdrawn';
  task.moments = [];
  delete task.newsAt;
  tellOff(state, task);
  return accepted({ task: nr });
}

/** The meeting has another date or name, has begun, or is off: then who has a task in it hears that too. */
/** A new date moves what is planned; what the coordinator was to hear of and is too late for that, they hear now. */
function planAnew(task: Task, state: RolesState, now: Instant): void {
  const wasDue = task.newsAt !== undefined;
  plan(task, state, now);
  if (wasDue && task.newsAt === undefined && now < state.when!.start) task.newsAt = now;
}

function meetingIs(state: RolesState, { title, when, over }: CommandOf<'meeting-is'>, now: Instant): Outcome {
  state.title = title;
  const moved = when !== undefined && when.start !== state.when?.start;
  if (when) state.when = when;
  if (state.over) return accepted();
  if (moved) for (const task of state.tasks) planAnew(task, state, now);
  if (!over) return accepted();
  state.over = over;
  state.notices = [];
  state.news = [];
  for (const task of state.tasks) {
    task.moments = [];
    delete task.newsAt;
    if (over === 'cancelled' && isOpen(task)) tellOff(state, task);
  }
  return accepted();
}

/** The tasks of a meeting as they begin. */
export const noTasks = (
  fields: Pick<RolesState, 'schemaVersion' | 'slug' | 'meeting' | 'title' | 'when' | 'letterhead' | 'holidays'>,
): RolesState => ({
  ...fields,
  tasks: [],
  people: {},
  news: [],
  notices: [],
  noticesAsked: 0,
  agenda: NOTHING_TOLD,
  revision: 0,
  outbox: [],
});
