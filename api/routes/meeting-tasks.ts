import { z } from 'zod';
import { checkSlides, SLIDES_BYTES_MAX, SLIDES_TYPES } from '../../activities/documents/slides.ts';
import { UnknownWorkflow } from '../../activities/temporal/door.ts';
import { publicHolidays } from '../../config/holidays.ts';
import { type LocalDay, localDay } from '../../workflows/kit/calendar.ts';
import { rolesId } from '../../workflows/kit/ids.ts';
import type { Invitee, MeetingView } from '../../workflows/meeting/contract.ts';
import { USUAL } from '../../workflows/meeting/kinds.ts';
import type { Person } from '../../workflows/network/contract.ts';
import {
  type Period,
  type RolesCommand,
  type Slides,
  type TaskAnswered,
  type TaskFields,
  type TaskView,
  taskAnswer,
  taskChange,
  taskFields,
} from '../../workflows/roles/contract.ts';
import { task, taskAnswered, taskList, taskTold } from '../answers/tasks.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { type Command, Download, download, route } from '../http/route.ts';
import { entryOf, fileName, look, meetingParams, type Place } from './meeting-shared.ts';
import { deliverSoon, lookAtNetwork, tellNetwork } from './shared.ts';

const TAG = 'People with a task';
const taskParams = meetingParams.extend({ task: z.coerce.number().int().min(1).max(10_000) });
const PATH = '/networks/:slug/meetings/:meeting/tasks';

const listTasks = route({
  method: 'get',
  path: PATH,
  role: 'reader',
  tag: TAG,
  summary: 'Who was asked to do something in this meeting, and what they said',
  params: meetingParams,
  answer: 'All tasks, in the order in which they were asked; of a pitch what is known and what is missing',
  gives: taskList,
  run: async ({ params, deps }) => ({ items: await tasksOf(deps, params) }),
});

const askFor = route({
  method: 'post',
  path: PATH,
  role: 'coordinator',
  tag: TAG,
  summary: 'Ask somebody to be the chair or the minute taker, to speak, or for a pitch of their organisation',
  params: meetingParams,
  body: taskFields,
  status: 201,
  answer: 'The number of the task; the person gets a letter',
  gives: taskTold,
  async run({ params, body, command, deps }) {
    if (body.role === 'pitch') await notAfterMeeting(deps, params, body.by);
    else await entryOf(deps, params.slug, params.meeting);
    const holder = await whomToAsk(deps, params.slug, body);
    const holidays = publicHolidays(deps.now());
    const { meeting } = params;
    await tellNetwork(deps, params.slug, {
      ...command,
      id: `${command.id}-open`,
      kind: 'open-roles',
      meeting,
      holidays,
    });
    const dates = await datesSought(deps, params);
    return tell(deps, params, command, { kind: 'ask', task: body, holder, holidays, ...(dates && { dates }) });
  },
});

const changeTask = route({
  method: 'patch',
  path: `${PATH}/:task`,
  role: 'coordinator',
  tag: TAG,
  summary: 'Change the subject of a speaker, or the last day of a pitch',
  params: taskParams,
  body: taskChange,
  answer: 'The task as it is now',
  gives: task,
  async run({ params, body, command, deps }) {
    if (body.by !== undefined) await notAfterMeeting(deps, params, body.by);
    const holidays = publicHolidays(deps.now());
    await tell(deps, params, command, { kind: 'change', task: params.task, change: body, holidays });
    return taskOf(deps, params);
  },
});

const withdraw = route({
  method: 'post',
  path: `${PATH}/:task/withdrawals`,
  role: 'coordinator',
  tag: TAG,
  summary: 'Take a question back, so that somebody else can be asked; who has heard of it hears that too',
  params: taskParams,
  status: 201,
  answer: 'The number of the task',
  gives: taskTold,
  run: ({ params, command, deps }) => tell(deps, params, command, { kind: 'withdraw', task: params.task }),
});

const enterResponse = route({
  method: 'post',
  path: `${PATH}/:task/responses`,
  role: 'coordinator',
  tag: TAG,
  summary: 'Enter an answer received by phone or mail; of a pitch also its title, speaker and a link to its slides',
  params: taskParams,
  body: z.strictObject({ way: z.enum(['phone', 'mail']).default('phone'), answer: taskAnswer }),
  status: 201,
  answer: 'What is recorded now',
  gives: taskAnswered,
  async run({ params, body: { way, answer }, user, command, deps }) {
    const { person } = (await taskOf(deps, params)).person;
    const told = { person, task: params.task, answer, way, by: user.name };
    return tell<TaskAnswered>(deps, params, command, { kind: 'answer', ...told });
  },
});

const enterSlides = route({
  method: 'post',
  path: `${PATH}/:task/slides`,
  role: 'coordinator',
  tag: TAG,
  summary: 'Hand in the slides of a pitch that came by mail: PDF, PPTX or ODP',
  params: taskParams,
  query: z.strictObject({
    name: z.string().min(1).max(200).meta({ description: 'The name of the file, with its ending' }),
  }),
  file: { types: Object.values(SLIDES_TYPES), bytesMax: SLIDES_BYTES_MAX },
  status: 201,
  answer: 'What is recorded now',
  gives: taskAnswered,
  async run({ params, query, body, user, command, deps }) {
    const { person } = (await taskOf(deps, params)).person;
    const bytes = body as unknown as Uint8Array;
    const checked = checkSlides(query.name, bytes);
    if (typeof checked === 'string') throw new Problem(422, checked, { field: 'name' });
    const slides = { file: await deps.store.put(bytes), bytes: bytes.length, ...checked };
    const told = {
      person,
      task: params.task,
      answer: { choice: 'accept', slides },
      way: 'mail',
      by: user.name,
    } as const;
    return tell<TaskAnswered>(deps, params, command, { kind: 'answer', ...told });
  },
});

const readSlides = download({
  method: 'get',
  path: `${PATH}/:task/slides`,
  role: 'reader',
  tag: TAG,
  summary: 'The slides of a pitch, when they were handed in as a file',
  params: taskParams,
  answer: 'The file',
  downloads: Object.values(SLIDES_TYPES),
  async run({ params, deps }) {
    const slides: Slides | undefined = (await taskOf(deps, params)).pitch?.slides;
    const bytes = slides && 'file' in slides ? await deps.store.get(slides.file) : undefined;
    if (!bytes) throw new Problem(404, 'no-slides');
    const { type, name } = slides as Extract<Slides, { file: string }>;
    const ending = name.slice(name.lastIndexOf('.'));
    return new Download(bytes, type, fileName(params, `pitch-${params.task}${ending}`));
  },
});

/** The person who is asked, when they can be: mail goes to them, and they are who the role wants. */
async function whomToAsk(deps: Deps, slug: string, { person: id, ...task }: TaskFields): Promise<Invitee> {
  const person = await lookAtNetwork<Person | null>(deps, slug, { ask: 'person', person: id });
  if (!person) throw new Problem(404, 'unknown-person', { field: 'person' });
  if (person.mail) throw new Problem(409, 'no-mail', { field: 'person' });
  if (task.role === 'pitch' && !person.organisation) throw new Problem(422, 'no-organisation', { field: 'person' });
  const isCore = task.role === 'chair' && task.from === 'core-group';
  const filter = { ...(isCore && USUAL['core-group'].audience), people: [id] };
  const { people } = await lookAtNetwork<{ people: Invitee[] }>(deps, slug, { ask: 'invitees', filter, limit: 1 });
  if (!people[0]) throw new Problem(422, 'not-in-core-group', { field: 'person' });
  return people[0];
}

/** Throws a problem when a day lies after the meeting or, as long as that has no date, after the last of its dates. */
async function notAfterMeeting(deps: Deps, place: Place, by: LocalDay): Promise<void> {
  const { status } = await entryOf(deps, place.slug, place.meeting);
  if (status === 'held' || status === 'cancelled') return;
  const { when, plan } = await look<MeetingView>(deps, place, { ask: 'meeting' });
  const starts = (when ? [when] : plan.options).map(({ start }) => start);
  if (starts.length > 0 && by > localDay(Math.max(...starts))) throw new Problem(422, 'after-meeting', { field: 'by' });
}

/** The dates that people are asked about, while a poll seeks one. */
async function datesSought(deps: Deps, place: Place): Promise<Period[] | undefined> {
  const { status } = await entryOf(deps, place.slug, place.meeting);
  if (status !== 'polling' && status !== 'choosing') return undefined;
  const { plan } = await look<MeetingView>(deps, place, { ask: 'meeting' });
  return plan.options.map(({ start, end }) => ({ start, end }));
}

/** The tasks of a meeting; none when nobody was asked yet. */
async function tasksOf(deps: Deps, { slug, meeting }: Place): Promise<TaskView[]> {
  await entryOf(deps, slug, meeting);
  try {
    return await deps.door.look<TaskView[]>(rolesId(slug, meeting), { ask: 'tasks' });
  } catch (error) {
    if (error instanceof UnknownWorkflow) return [];
    throw error;
  }
}

async function taskOf(deps: Deps, place: Place & { task: number }): Promise<TaskView> {
  const found = (await tasksOf(deps, place)).find(({ task }) => task === place.task);
  if (!found) throw new Problem(404, 'unknown-task');
  return found;
}

type Told = RolesCommand extends infer One ? (One extends RolesCommand ? Omit<One, 'id'> : never) : never;

/** Delivers a command to who finds people with a task; of a meeting that is over nothing is asked any more. */
async function tell<Value extends object = { task: number }>(
  deps: Deps,
  { slug, meeting }: Place,
  command: Command,
  told: Told,
) {
  const { status } = await entryOf(deps, slug, meeting);
  if (status === 'cancelled') throw new Problem(409, 'cancelled');
  if (status === 'held') throw new Problem(409, 'closed');
  if (told.kind !== 'ask') await tasksOrNone(deps, slug, meeting);
  return deliverSoon<Value>(deps, rolesId(slug, meeting), { ...command, ...told });
}

/** Throws a problem when nobody was asked for anything yet: there is no such task then. */
async function tasksOrNone(deps: Deps, slug: string, meeting: number): Promise<void> {
  if ((await tasksOf(deps, { slug, meeting })).length === 0) throw new Problem(404, 'unknown-task');
}

export const meetingTaskRoutes = [listTasks, askFor, changeTask, withdraw, enterResponse, enterSlides, readSlides];
