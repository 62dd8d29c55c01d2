import { givenFrom, isOvertaken } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { meetingId } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { WORDS_BYTES_MAX, wordsBytes } from '../kit/words.ts';
import type { Pitch, RolesCommand, RolesState, Task, TaskAnswer } from './contract.ts';
import { noteReceipt } from './notices.ts';
import { lastMoment, plan } from './schedule.ts';
import { isAsked, isTaken } from './tasks.ts';

/** Answers kept for each task; the oldest is forgotten first. */
export const ANSWERS_MAX = 6;

type Answering = Extract<RolesCommand, { kind: 'answer' }>;

/** Records whether somebody takes on a task. The newest answer counts until the meeting begins. */
export function answer(state: RolesState, command: Answering, now: Instant): Outcome {
  const task = askedAbout(state, command);
  if ('ok' in task) return task;
  const refusal = whyNot(state, task, command, now);
  if (refusal) return refusal;
  const given = givenFrom<TaskAnswer>(command, now);
  const last = task.answers.at(-1);
  if (last && sameAnswer(last, given)) return accepted({ task: task.nr, result: 'unchanged', given: last });
  task.answers = [...task.answers, given].slice(-ANSWERS_MAX);
  settle(state, task, command, now);
  if (command.receipt) noteReceipt(state, task, now);
  return accepted({ task: task.nr, result: 'recorded', given });
}

/** The task that is meant: the one that is named, else the only one that the person was asked about. */
function askedAbout({ tasks }: RolesState, { person, task: nr }: Answering): Task | Outcome {
  const theirs = tasks.filter((task) => task.person === person && task.status !== 'withdrawn');
  if (nr !== undefined) return theirs.find((task) => task.nr === nr) ?? refused('unknown-task');
  const open = theirs.filter(isAsked);
  // Who has refused all that they were asked may come back on it.
  const meant = open.length > 0 ? open : theirs.filter(({ status }) => status === 'declined');
  if (meant.length > 1) return refused('which-task', 'task');
  return meant[0] ?? refused('closed');
}

function whyNot(
  state: RolesState,
  task: Task,
  { answer: said, sentAt, remark, by }: Answering,
  now: Instant,
): Outcome | undefined {
  const last = task.answers.at(-1);
  if (last && isOvertaken({ given: last }, sentAt)) return refused('overtaken');
  if (said.choice === 'accept') {
    if (isTaken(state, task)) return refused('role-taken');
    const details = detailsIn(said);
    if (details && task.role !== 'pitch') return refused('not-of-this-role', details);
    if (details && !by && isTooLate(task, now)) return refused('details-closed', details);
  }
  const used = state.tasks.reduce((sum, one) => sum + wordsBytes(one), 0);
  const words = wordsBytes([said, remark]);
  return words > 0 && used + words > WORDS_BYTES_MAX ? refused('no-room') : undefined;
}

const FIELDS = ['title', 'speaker', 'slides'] as const;
const detailsIn = (said: Pitch) => FIELDS.find((field) => said[field] !== undefined);

/** Whether the last day for what is said of a pitch is over. */
export const isTooLate = (task: Task, now: Instant): boolean => now >= (lastMoment(task) ?? Number.POSITIVE_INFINITY);

const sameAnswer = (a: Task['answers'][number], b: Task['answers'][number]) =>
  JSON.stringify([a.answer, a.remark, a.way, a.by]) === JSON.stringify([b.answer, b.remark, b.way, b.by]);

function settle(state: RolesState, task: Task, { id, answer: said, by }: Answering, now: Instant): void {
  state.news = state.news.filter((news) => news.task !== task.nr);
  if (said.choice === 'accept') {
    const { choice: _, ...details } = said;
    task.status = 'accepted';
    task.told = true;
    if (Object.keys(details).length > 0) task.pitch = { ...task.pitch, ...details };
    invite(state, id, task);
  } else {
    task.status = 'declined';
    // Who entered an answer themselves need not be told of it.
    if (!by) state.news.push({ task: task.nr, why: 'declined' });
  }
  plan(task, state, now);
}

/** Who takes on a task comes to the meeting: they are invited to it, unless they are already. */
function invite({ slug, meeting, people, outbox }: RolesState, id: string, { person }: Task): void {
  const { out, to, kind } = people[person]!;
  if (out) return;
  outbox.push({
    kind: 'tell',
    to: meetingId(slug, meeting),
    command: { id: `${id}/invite`, kind: 'invite', invitee: { to, ...(kind && { kind }) } } as never,
  });
}
